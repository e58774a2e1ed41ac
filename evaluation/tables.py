"""Plain tables, ours beside the peers, as text that Markdown also reads; and what a benchmark gives back."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any, NamedTuple

import msgspec

from hearsay.records import Reading, Report

Read = Callable[[Iterable[Report]], Iterator[Reading]]
"""Reads reports as the library does, in their order: `hearsay.reading.reader.Reader().read_many`."""

Cell = str | int | float | None


class Table(NamedTuple):
    """A table with a title; `note` says which part of the data and which metric. Floats show one decimal."""

    title: str
    columns: tuple[str, ...]
    rows: Sequence[Sequence[Cell]]
    note: str = ""


class Result(NamedTuple):
    """What one benchmark gives: figures by name (written as JSON) and tables for people."""

    name: str
    figures: dict[str, Any]
    tables: list[Table]


def shown(cell: Cell) -> str:
    """One cell as text: one decimal for floats, a dash for what is not known."""
    if cell is None:
        return "–"
    return f"{cell:.1f}" if isinstance(cell, float) else str(cell)


def as_text(table: Table) -> str:
    """The table in Markdown, columns aligned: the first to the left, all others to the right."""
    rows = [list(table.columns), *([shown(cell) for cell in row] for row in table.rows)]
    widths = [max(len(row[i]) for row in rows) for i in range(len(table.columns))]
    lines = [_line(row, widths) for row in rows]
    rule = "|".join(["", "-" * (widths[0] + 2), *("-" * (width + 1) + ":" for width in widths[1:]), ""])
    note = f"\n\n{table.note}" if table.note else ""
    return "\n".join([f"## {table.title}", "", lines[0], rule, *lines[1:]]) + note


def _line(row: Sequence[str], widths: Sequence[int]) -> str:
    cells = [row[0].ljust(widths[0]), *(c.rjust(w) for c, w in zip(row[1:], widths[1:], strict=True))]
    return f"| {' | '.join(cells)} |"


def write_figures(result: Result, folder: Path) -> Path:
    """The path of the JSON file written: the figures, rounded to two decimals, keys sorted."""
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / f"{result.name}.json"
    line = msgspec.json.encode(rounded(result.figures), order="sorted")
    path.write_bytes(msgspec.json.format(line, indent=1) + b"\n")
    return path


def rounded(value: Any) -> Any:  # noqa: ANN401  (any JSON value)
    """The same JSON value with floats rounded to two decimals."""
    if isinstance(value, float):
        return round(value, 2)
    if isinstance(value, dict):
        return {key: rounded(item) for key, item in value.items()}
    return [rounded(item) for item in value] if isinstance(value, list | tuple) else value
