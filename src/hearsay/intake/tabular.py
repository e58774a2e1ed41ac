"""CSV: one report a row, under names in the first; commas, semicolons or tabs, in UTF-8 or what its beginning shows."""

import codecs
import csv
import io
from collections.abc import Iterator
from typing import IO

from hearsay.errors import BadLine, BadReport, TooLarge
from hearsay.intake.columns import Columns
from hearsay.intake.encodings import decode
from hearsay.intake.given import Given
from hearsay.intake.taken import Taken
from hearsay.limits import MAX_BYTES, MAX_CHARACTERS, SNIFFED_BYTES

_DELIMITERS = ",;\t|"
_HEADING_BYTES = 65_536


def read_table(stream: IO[bytes], given: Given, columns: Columns, *, where: str) -> Iterator[Taken]:
    """The Report of each row in order, or its refusal; one row at a time is held.

    Raises:
        NotText: the first bytes are no text.
        BadLine: there is no first row that names the column of the text.
    """
    lines = _Lines(stream, where)
    try:
        yield from _rows(lines, given, columns, where)
    finally:
        lines.let_go()


def _rows(lines: "_Lines", given: Given, columns: Columns, where: str) -> Iterator[Taken]:
    heading = next(lines, "")
    delimiter = max(_DELIMITERS, key=heading.count)
    names = [name.strip() for name in next(csv.reader([heading], delimiter=delimiter), [])]
    if columns.text not in names:
        what, place = "the first row does not name the column of the text", f"{where}, line 1"
        remedy = f"name it “{columns.text}”, or say with --column which it is"
        raise BadLine(what, where=place, remedy=remedy)
    rows = csv.reader(lines, delimiter=delimiter)
    while True:
        place = f"{where}, line {lines.number + 1}"
        try:
            row = next(rows, None)
            if row is None:
                return
            if any(map(str.strip, row)):
                yield Taken(place, columns.report(_named(names, row), given, where=place))
        except BadReport as refusal:
            yield Taken(place, refusal)
        except csv.Error as problem:
            remedy = "close its quotation marks"
            yield Taken(place, BadLine(f"this is no row of CSV ({problem})", where=place, remedy=remedy))


def _named(names: list[str], row: list[str]) -> dict[str, object]:
    """The cells by their column; an empty cell says nothing."""
    return {name: cell for name, cell in zip(names, row, strict=False) if cell.strip()}


class _Lines(Iterator[str]):
    """The lines of a stream as text, counted; a line over its bound is refused before all of it is held."""

    def __init__(self, stream: IO[bytes], where: str) -> None:
        self._where = where
        encoding = _encoding(stream, where)
        self._text = io.TextIOWrapper(stream, encoding, errors="replace", newline="")
        self.number = 0

    def __next__(self) -> str:
        line = self._text.readline(MAX_BYTES + 1)
        if not line:
            raise StopIteration
        self.number += 1
        if len(line) > MAX_BYTES:
            while line and not line.endswith("\n"):
                line = self._text.readline(MAX_BYTES)
            what = f"the line is over {MAX_BYTES:,} characters"
            raise TooLarge(what, where=f"{self._where}, line {self.number}", remedy="give one report a row")
        return line.replace("\0", "")

    def let_go(self) -> None:
        """Leaves the stream open for whoever opened it."""
        self._text.detach()


def _encoding(stream: IO[bytes], where: str) -> str:
    """The encoding of what begins like this. The beginning is looked at and not taken from the stream.

    Raises:
        NotText: it is no text.
    """
    head: bytes = stream.peek(SNIFFED_BYTES)[:SNIFFED_BYTES]  # type: ignore[attr-defined]
    for mark, encoding in (
        (codecs.BOM_UTF8, "utf-8-sig"),
        (codecs.BOM_UTF16_LE, "utf-16"),
        (codecs.BOM_UTF16_BE, "utf-16"),
    ):
        if head.startswith(mark):
            return encoding
    decode(head, where=where)
    try:
        codecs.getincrementaldecoder("utf-8")().decode(head)
    except UnicodeDecodeError:
        return "cp1252"
    return "utf-8"


csv.field_size_limit(MAX_CHARACTERS + 1)
