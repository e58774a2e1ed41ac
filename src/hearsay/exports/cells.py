"""Cells of tables for spreadsheets: nothing in them is taken for a formula.

A cell that begins with one of = + - @, a tab or a carriage return is a formula to spreadsheets, and may run commands or
send what stands beside it elsewhere (OWASP, CSV injection). Such a cell gets an apostrophe before it; so does one that
begins with an apostrophe itself, so that `plain` can take it away again. Numbers stay as they are.
"""

import csv
import io
from collections.abc import Iterable
from typing import NamedTuple

_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")
_MARK = "'"

Cell = str | int | float | None
SEPARATOR = "; "


class Column(NamedTuple):
    """A column, and what its cells mean: the codebook."""

    name: str
    means: str


def columns(written: str) -> tuple[Column, ...]:
    """Columns from a table of words: one a line, its name, a bar, what it means."""
    pairs = (line.split(" | ", 1) for line in written.strip().splitlines())
    return tuple(Column(name, means) for name, means in pairs)


def safe(cell: Cell) -> str:
    """The cell as it is written; None is an empty one."""
    if cell is None:
        return ""
    if isinstance(cell, int | float):
        return str(cell)
    return f"{_MARK}{cell}" if cell.startswith((*_FORMULA, _MARK)) else cell


def plain(written: str) -> str:
    """The text of a cell that `safe` wrote."""
    return written.removeprefix(_MARK) if written.startswith(_MARK) else written


def row(cells: Iterable[Cell]) -> str:
    """One row of CSV (RFC 4180) with its line end."""
    stream = io.StringIO()
    csv.writer(stream, lineterminator="\r\n").writerow(map(safe, cells))
    return stream.getvalue()
