"""Whether texts that are no reports are told, on pages of local news whose extraction failed (`incidents/gva`).

The gate's words were tuned on the half of the reports whose id, a hash, begins with an even number; the figures are those
of the other half. `own/not_reports.json` lists the ids of the texts that a person took for no report: what a site says in
its place, its frame, a list of links, the weather. Labelled were all texts of under 60 words and all that the gate keeps
apart; longer ones that it lets pass count as reports, so that recall is of that pool. Texts that are empty are left out.
"""

from pathlib import Path
from typing import Any

import msgspec

from evaluation.corpora import lines_of
from evaluation.scores import Score
from evaluation.tables import Cell, Read, Result, Table
from hearsay.errors import NoText
from hearsay.intake import from_text
from hearsay.intake.not_reports import why_not_a_report

REPORTS = "incidents/gva/reports.jsonl.gz"
LABELS = Path(__file__).resolve().parent / "own" / "not_reports.json"
BAR = ">= 95"


def run(read: Read) -> Result:  # noqa: ARG001 - nothing has to be read
    """Precision and recall of what is kept apart, on the half that was not tuned on, and on the other.

    Raises:
        CorpusMissing: the corpus is not there.
    """
    labelled = frozenset(msgspec.json.decode(LABELS.read_bytes(), type=list[str]))
    told, tuned = measure(lines_of(REPORTS), labelled)
    figures: dict[str, Any] = {
        name: {**score._asdict(), "precision": score.precision, "recall": score.recall}
        for name, score in (("told", told), ("tuned", tuned))
    }
    rows: list[tuple[Cell, ...]] = [
        (name, score.predicted, score.gold, score.precision, score.recall)
        for name, score in (("the other half", told), ("the half tuned on", tuned))
    ]
    rows.append(("bar", None, None, BAR, None))
    note = "Reports of incidents/gva; recall is of the texts that were labelled."
    return Result(
        "not_reports",
        figures,
        [Table("Is it a report at all", ("", "kept apart", "are none", "P", "R"), rows, note)],
    )


def measure(lines: Any, labelled: frozenset[str]) -> tuple[Score, Score]:  # noqa: ANN401 - JSON
    """The scores on the half that was not tuned on, and on the half that was."""
    counts = {half: [0, 0, 0] for half in (0, 1)}
    for line in {line["id"]: line for line in lines}.values():
        try:
            report = from_text(line["text"] or "", title=line["title"])
        except NoText:
            continue
        is_apart, is_none = why_not_a_report(report) is not None, line["id"] in labelled
        count = counts[int(line["id"][:8], 16) % 2]
        count[0] += is_apart and is_none
        count[1] += is_apart
        count[2] += is_none
    tuned, told = (Score(*counts[half]) for half in (0, 1))
    return told, tuned
