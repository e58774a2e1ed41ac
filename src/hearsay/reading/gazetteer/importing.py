"""Adds the places of files: streaming, in turns of so many rows, so that one that was stopped goes on where it was."""

import csv
from collections.abc import Callable, Iterator, Sequence
from itertools import islice
from pathlib import Path
from typing import NamedTuple

from hearsay.errors import BadInput
from hearsay.limits import MAX_PLACE_ROWS_AT_ONCE
from hearsay.reading.gazetteer import dumps, own_table
from hearsay.reading.gazetteer.added import Added, Source
from hearsay.reading.gazetteer.dumps import Addition, Unusable
from hearsay.reading.gazetteer.entries import Entry
from hearsay.reading.gazetteer.index import Gazetteer
from hearsay.reading.gazetteer.streams import digest_of, lines_of


class BadRow(NamedTuple):
    """A row that cannot be used: where it stands in its file, from 1, and why."""

    line: int
    reason: str


class Step(NamedTuple):
    """How far a file is after one turn."""

    source: Source
    bad: list[BadRow]
    """The rows of this turn that cannot be used."""
    read: int
    """Rows of this turn."""


class Row(NamedTuple):
    """The cells of a row, or why it has none."""

    line: int
    cells: Sequence[str]
    reason: str | None = None


Reads = Callable[[Sequence[str]], Addition | None]


class Format(NamedTuple):
    """A kind of file: how it is told to a person, its rows, and what one adds."""

    name: str
    rows: Iterator[Row]
    read: Reads


def add_file(
    path: Path, added: Added, shipped: Gazetteer, *, at_once: int = MAX_PLACE_ROWS_AT_ONCE
) -> Iterator[Step]:
    """Adds the places of one file, and yields after each turn how far it is. Nothing is yielded for one that is done.

    What a turn read is written when the turn ends, together with how far it came: whoever stops in the middle of one
    has what was before it, and adding the same file again goes on from there.

    Raises:
        BadInput: the file cannot be opened, or is none of the kinds that are known; what was added stays.
    """
    digest = digest_of(path)
    source = added.source(digest)
    if source and source.is_whole:
        return
    kind = _format(path, added, shipped)
    source = source or Source(digest, path.name, kind.name, rows=0, kept=0, refused=0, is_whole=False)
    rows = kind.rows
    next(islice(rows, source.rows, source.rows), None)
    while True:
        with added.turn():
            taken = list(islice(rows, at_once))
            kept, bad = _take(taken, kind.read, added)
            source = source.further(rows=len(taken), kept=kept, refused=len(bad))
            source = source._replace(is_whole=len(taken) < at_once)
            added.keep(source)
        yield Step(source, bad, len(taken))
        if source.is_whole:
            return


def _take(rows: Sequence[Row], read: Reads, added: Added) -> tuple[int, list[BadRow]]:
    kept, bad = 0, []
    for row in rows:
        try:
            if row.reason:
                raise Unusable(row.reason)
            addition = read(row.cells)
        except Unusable as problem:
            bad.append(BadRow(row.line, str(problem)))
            continue
        if addition:
            added.put(addition)
            kept += 1
    return kept, bad


def _format(path: Path, added: Added, shipped: Gazetteer) -> Format:
    """The kind of a file by its first row."""

    def known(number: int) -> Entry | None:
        return added.by_id(number) or shipped.by_id(number)

    first = next((line for line in lines_of(path) if line.text.strip()), None)
    cells = first.text.rstrip("\n").split("\t") if first and not first.reason else []
    if len(cells) == dumps.DUMP_COLUMNS and cells[0].isdecimal():
        return Format("GeoNames places", _tabbed(path), lambda row: dumps.from_dump(row, known))
    if len(cells) >= dumps.CODE_COLUMNS and cells[0].isdecimal() and cells[1].isdecimal():
        return Format("GeoNames names", _tabbed(path), lambda row: dumps.from_alternate_names(row, known))
    if len(cells) == dumps.CODE_COLUMNS and "." in cells[0] and cells[3].isdecimal():
        return Format("GeoNames codes", _tabbed(path), lambda row: dumps.from_codes(row, known))
    return _own_format(path, shipped)


def _own_format(path: Path, shipped: Gazetteer) -> Format:
    rows = _quoted(path)
    first = next(rows, None)
    head = own_table.head_of(first.cells) if first else None
    if not head:
        raise BadInput(
            "this is no table of places",
            where=str(path),
            remedy="add a country dump, alternateNamesV2, admin1CodesASCII or admin2Codes of GeoNames, or a CSV with "
            "the columns name, lat, lon and, where known, admin1, country, aliases",
        )
    return Format("own places", rows, lambda row: own_table.from_row(head, row, shipped.named))


def _tabbed(path: Path) -> Iterator[Row]:
    for line in lines_of(path):
        if line.reason or line.text.strip():
            yield Row(line.number, line.text.rstrip("\r\n").split("\t"), line.reason)


def _quoted(path: Path) -> Iterator[Row]:
    """Rows of a CSV, whose cells may hold line ends; a row is told by the line that it ends in."""
    reasons: dict[int, str] = {}
    reader = csv.reader(_texts(path, reasons), delimiter=_delimiter(path))
    while True:
        try:
            cells = next(reader)
        except StopIteration:
            return
        except csv.Error as problem:
            yield Row(reader.line_num, (), str(problem))
            continue
        reason = reasons.pop(reader.line_num, None)
        if cells or reason:
            yield Row(reader.line_num, cells, reason)


def _delimiter(path: Path) -> str:
    first = next((line.text for line in lines_of(path)), "")
    return max(",;\t", key=first.count)


def _texts(path: Path, reasons: dict[int, str]) -> Iterator[str]:
    """The lines as csv reads them; the reasons of those that are no text are put down by their number."""
    for line in lines_of(path):
        if line.reason:
            reasons[line.number] = line.reason
        yield line.text or "\n"
