"""Sober reports: how many marks stand in reports that judge nobody.

Twenty reports in the style of agencies, written for the project with invented places (`evaluation/own/sober.jsonl`). They
tell of hard facts, quote both sides and judge none; each mark in them is one too many. The bar is one in a hundred words.
"""

from pathlib import Path

import msgspec

from evaluation.tables import Cell, Read, Result, Table
from hearsay.records import Report

SOBER = Path(__file__).resolve().parent / "own" / "sober.jsonl"
BAR = 1.0


def load(path: Path = SOBER) -> list[Report]:
    """The reports in the order of the file."""
    rows = map(msgspec.json.decode, path.read_bytes().splitlines())
    return [Report(id=row["id"], title=row["title"], text=row["text"], language="en") for row in rows]


def run(read: Read) -> Result:
    """Marks in a hundred words."""
    reports = load()
    marks = [mark for reading in read(reports) for mark in reading.marks]
    words = sum(len(report.text.split()) for report in reports)
    own = sum(mark.statement is None for mark in marks)
    rate = 100 * len(marks) / words
    figures: dict[str, float] = {
        "reports": len(reports),
        "words": words,
        "marks": len(marks),
        "own_voice": own,
    }
    figures |= {"per_hundred_words": rate}
    rows: list[tuple[Cell, ...]] = [("marks", len(marks)), ("of them in the outlet's own voice", own)]
    rows.append(("marks in a hundred words", f"{rate:.2f}"))
    note = f"{len(reports)} reports of the project's own, {words} words; bar {BAR:.0f} in a hundred words."
    return Result("sober_marks", figures, [Table("Marks in sober reports", ("", "measured"), rows, note)])
