"""Killed and injured in news of shootings: reports of the Gun Violence Archive's incidents against its registry.

Crime news of one country, not war: it shows whether numbers hold in whole articles. A report's number is the most that
one of its sentences tells, without parts, running counts and what is superseded; none is 0. Half of the incidents are
left alone, for measuring how reports are grouped into incidents; of the others every third report is read. Many pages
are failed extractions or tell of other incidents too, and the registry counts the suspect among neither: nobody gets
near all.
"""

import re
from collections.abc import Iterator, Sequence
from hashlib import sha256
from typing import NamedTuple

from evaluation import corpora
from evaluation.scores import percent
from evaluation.tables import Cell, Read, Result, Table
from hearsay.reading.numerals import numerals
from hearsay.records import Figure, Reading, Report, Scope

REPORTS, INCIDENTS = "incidents/gva/reports.jsonl.gz", "incidents/gva/incidents.jsonl.gz"
EVERY = 3
MEASURES = ("killed", "injured")
_WORDS = {"killed": "killed|dead|died|fatally|slain", "injured": "injured|wounded|hurt|shot"}
_REACH = 30  # characters between a number and the word of what befell those it counts
_NOTE = (
    "Percent of the reports whose number is exactly that of the registry: of all, of those with somebody killed, with "
    "somebody injured. The pattern takes the largest number up to 30 characters before a word of killing or wounding."
)


class Item(NamedTuple):
    """One report with the numbers of its incident, by measure."""

    report: Report
    gold: dict[str, int]


def load() -> list[Item]:
    """The reports that are measured on, in the order of the file.

    Raises:
        CorpusMissing: the corpus is not there.
    """
    incidents = {row["id"]: row for row in corpora.lines_of(INCIDENTS)}
    rows = [row for row in corpora.lines_of(REPORTS) if is_measured(row["incident"]) and row["text"].strip()]
    return [_item(row, incidents[row["incident"]]) for row in rows[::EVERY]]


def is_measured(incident: str) -> bool:
    """Is an incident in the half that may be looked at?"""
    return int(sha256(incident.encode()).hexdigest()[:8], 16) % 2 == 0


def _item(row: dict[str, str], incident: dict[str, int]) -> Item:
    title = row["title"] or None
    text = f"{title}\n\n{row['text']}" if title else row["text"]
    report = Report(id=row["id"], title=title, text=text, published=(row["published"] or "")[:10] or None)
    return Item(report, {measure: incident[measure] for measure in MEASURES})


def told(reading: Reading) -> dict[str, int]:
    """The most people of each measure that one stretch between full stops tells of."""
    stops = [match.end() for match in re.finditer(r"[.!?]\s|\n", reading.report.text)]
    return {measure: _most(reading.figures, measure, stops) for measure in MEASURES}


def _most(figures: Sequence[Figure], measure: str, stops: Sequence[int]) -> int:
    sums: dict[int, int] = {}
    for figure in figures:
        if figure.measure.value == measure and _counts(figure):
            sentence = sum(stop <= figure.span.start for stop in stops)
            number = figure.low if figure.low is not None else figure.high or 0
            sums[sentence] = sums.get(sentence, 0) + number
    return max(sums.values(), default=0)


def _counts(figure: Figure) -> bool:
    return figure.part_of is None and figure.scope is not Scope.CUMULATIVE and not figure.is_superseded


def by_pattern(text: str) -> dict[str, int]:
    """The same by a pattern: the largest number shortly before a word of killing or wounding."""
    return {measure: max(_before(text, measure), default=0) for measure in MEASURES}


def _before(text: str, measure: str) -> Iterator[int]:
    for match in re.finditer(rf"\b(?:{_WORDS[measure]})\b", text, re.IGNORECASE):
        near = list(numerals(text, max(match.start() - _REACH, 0), match.start()))
        yield from (each.value for each in near[-1:])


def shares(items: Sequence[Item], read: Sequence[dict[str, int]]) -> dict[str, float]:
    """Percent of exact numbers: of each measure over all reports, and over those with somebody killed or injured."""
    found: dict[str, float] = {}
    for measure in MEASURES:
        exact = [own[measure] == item.gold[measure] for item, own in zip(items, read, strict=True)]
        some = [right for item, right in zip(items, exact, strict=True) if item.gold[measure]]
        found[measure] = percent(sum(exact), len(exact))
        found[f"{measure}_some"] = percent(sum(some), len(some))
    return found


def run(read: Read) -> Result:
    """The shares of exact numbers, with those of a pattern beside them.

    Raises:
        CorpusMissing: the corpus is not there.
    """
    items = load()
    ours = shares(items, [told(reading) for reading in read(item.report for item in items)])
    plain = shares(items, [by_pattern(item.report.text) for item in items])
    columns = ("system", "killed", "where > 0", "injured", "where > 0")
    rows: list[tuple[Cell, ...]] = [
        ("Hearsay", *ours.values()),
        ("largest number before the word (pattern)", *plain.values()),
    ]
    table = Table(f"Gun Violence Archive: numbers of {len(items)} reports", columns, rows, _NOTE)
    return Result("gva_figures", {"hearsay": ours, "pattern": plain, "reports": len(items)}, [table])
