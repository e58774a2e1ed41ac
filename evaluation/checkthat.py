"""CheckThat 2025, task 1, English: subjective sentences of the development split, which nothing was trained on.

Each sentence is read as a report of its own and counts as subjective if the reading marks it as an opinion. Macro-F1, as
the task has it. The peers' figures are from the task's overview: best and nineteenth of the English test set.
"""

from collections.abc import Sequence

from evaluation.babe import counts
from evaluation.corpora import lines_of
from evaluation.tables import Cell, Read, Result, Table
from hearsay.records import MarkKind, Reading, Report

BAR = 72.0
PEERS = {"best of the task, on its test set": 81.0, "19th of the task, on its test set": 66.0}


def is_marked(reading: Reading) -> bool:
    """Does the reading mark a sentence as an opinion?"""
    return any(mark.kind is MarkKind.OPINION for mark in reading.marks)


def load() -> tuple[Sequence[Report], list[bool]]:
    """The sentences of the development split as reports, and whether each is subjective.

    Raises:
        CorpusMissing: the corpus is not there.
    """
    rows = [row for row in lines_of("voice/checkthat_en.jsonl.gz") if row["split"] == "dev"]
    reports = [Report(id=f"checkthat-{at}", text=row["text"], language="en") for at, row in enumerate(rows)]
    return reports, [row["label"] == "SUBJ" for row in rows]


def run(read: Read) -> Result:
    """Macro-F1 of the development split.

    Raises:
        CorpusMissing: the corpus is not there.
    """
    reports, gold = load()
    found = counts(gold, [is_marked(reading) for reading in read(reports)])
    figures = {"sentences": len(gold), "macro_f1": found.macro, "f1_subjective": found.f1}
    rows: list[tuple[Cell, ...]] = [("Hearsay, development split", found.macro)]
    rows += list(PEERS.items())
    note = f"{len(gold)} sentences; bar {BAR}."
    return Result(
        "checkthat", figures, [Table("CheckThat: subjective sentences", ("system", "macro-F1"), rows, note)]
    )
