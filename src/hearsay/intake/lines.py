"""JSON Lines: one report a line, of the keys text, title, outlet, url, published and id."""

from collections.abc import Iterator
from typing import IO

import msgspec

from hearsay.errors import BadInput, BadLine, BadReport, TooLarge
from hearsay.intake.columns import Columns
from hearsay.intake.given import Given
from hearsay.intake.taken import Taken
from hearsay.intake.texts import compose
from hearsay.limits import MAX_BYTES
from hearsay.records import Report


class Line(msgspec.Struct, frozen=True):
    """One line. Other keys are left aside; null is the same as leaving a key out."""

    text: str
    title: str | None = None
    outlet: str | None = None
    url: str | None = None
    published: str | None = None
    id: str | int | None = None

    def stated(self) -> Given:
        """What the line says about its text."""
        name = None if self.id is None else str(self.id)
        return Given(self.title, self.outlet, self.url, self.published, name)


_decoder = msgspec.json.Decoder(Line)


def read_lines(
    stream: IO[bytes], given: Given, *, where: str, columns: Columns | None = None
) -> Iterator[Report | BadReport]:
    """The Report of each line in order, or its refusal. Blank lines are passed over; one at a time is held.

    What is given goes before what a line says of itself.
    """
    return (taken.item for taken in take_lines(stream, given, where=where, columns=columns))


def take_lines(
    stream: IO[bytes], given: Given, *, where: str, columns: Columns | None = None
) -> Iterator[Taken]:
    """The same with where each stood. `columns` names the keys where they are not the contract's."""
    for number, line in _numbered(stream):
        place = f"{where}, line {number}"
        try:
            yield Taken(place, _read_line(line, given, place, columns))
        except BadReport as refusal:
            yield Taken(place, refusal)


def _numbered(stream: IO[bytes]) -> Iterator[tuple[int, bytes]]:
    """The lines that are not blank, numbered from 1, each cut one byte after `MAX_BYTES`."""
    number = 0
    while line := stream.readline(MAX_BYTES + 1):
        number += 1
        rest = line
        while rest and len(line) > MAX_BYTES and not rest.endswith(b"\n"):
            rest = stream.readline(MAX_BYTES)
        if line.strip():
            yield number, line.removeprefix(b"\xef\xbb\xbf")


def _read_line(line: bytes, given: Given, where: str, columns: Columns | None) -> Report:
    if len(line) > MAX_BYTES:
        raise TooLarge(f"the line is over {MAX_BYTES:,} bytes", where=where, remedy="give one report a line")
    try:
        if columns is not None:
            return columns.report(msgspec.json.decode(line, type=dict[str, object]), given, where=where)
        decoded = _decoder.decode(line)
        return compose(decoded.text, given.or_else(decoded.stated()), where=where)
    except (msgspec.DecodeError, RecursionError, UnicodeError) as problem:
        what = f"this is not a report in JSON ({problem})"
        raise BadLine(what, where=where, remedy='write {"text": "...", "title": "..."}') from problem
    except BadInput as problem:
        raise BadLine(problem.what, where=where, remedy=problem.remedy) from problem
