"""Marks in the terminal: a short table of where the wording judges, the outlet's own before those of others."""

from rich import box
from rich.table import Table
from rich.text import Text

from hearsay.exports import marks, wording
from hearsay.exports.printable import printable
from hearsay.records import Reading

LONGEST = 90


def where_it_judges(reading: Reading) -> Table:
    """The table of marks: kind, words, what could stand instead, whose wording it is."""
    table = Table(box=box.SIMPLE_HEAD, padding=(0, 1), pad_edge=False, show_edge=False, expand=True)
    table.add_column("Kind", min_width=14, max_width=20)
    table.add_column("Words", ratio=1, min_width=20)
    table.add_column("Instead", max_width=14)
    table.add_column("Whose", min_width=10, max_width=24)
    statements, sources = {each.id: each for each in reading.statements}, wording.by_id(reading)
    found = sorted(marks.in_order(reading), key=lambda called: called.mark.statement is not None)
    for _, mark in found:
        words = wording.shorten(" ".join(mark.span.text.split()), LONGEST)
        table.add_row(
            Text(mark.kind.value, "bold"),
            Text(printable(words)),
            Text(marks.instead(mark), "dim"),
            Text(printable(wording.shorten(marks.whose(mark, statements, sources), 60))),
        )
    return table
