"""All that a source ever said: its statements over all reports, with the words, through whom, and where they stand."""

from collections.abc import Iterator
from typing import NamedTuple

from sqlalchemy import select

from hearsay.archive import tables as t
from hearsay.archive.rows import line_of
from hearsay.archive.selected import contents
from hearsay.archive.selecting import names
from hearsay.archive.store import Archive
from hearsay.records import Reading, Source, Statement, decode_reading

_AT_ONCE = 100


class Heard(NamedTuple):
    """A Statement of a source, and where: the report, and the Reading that it stands in."""

    reading: Reading
    source: Source
    statement: Statement

    @property
    def words(self) -> str:
        """The content as the report has it; parts that stand apart are joined by an ellipsis."""
        return " … ".join(span.text for span in self.statement.content)

    @property
    def through(self) -> list[str]:
        """The names of those that it came through, nearest to the speaker first."""
        by_id = {source.id: source for source in self.reading.sources}
        return [by_id[via].name or by_id[via].kind.value for via in self.statement.via if via in by_id]


def said_by(archive: Archive, name: str) -> Iterator[Heard]:
    """The statements of every source whose name holds the words of `name`, oldest first; undated reports come last.

    Raises:
        BadArchive: the database refuses.
    """
    with archive.reading_from() as connection:
        r, s = t.reports.c, t.sources.c
        holding = select(s.report).where(names(s.name_key, name))
        asked = (
            select(r.number)
            .where(r.number.in_(holding), r.apart.is_(None))
            .order_by(r.published.asc().nulls_last(), r.id)
        )
        numbers = list(connection.execute(asked).scalars())
    for at in range(0, len(numbers), _AT_ONCE):
        some = numbers[at : at + _AT_ONCE]
        kept = contents(archive, some)
        with archive.reading_from() as connection:
            rows = select(s.report, s.id).where(s.report.in_(some), names(s.name_key, name))
            wanted = {tuple(row) for row in connection.execute(rows)}
        for number in filter(kept.__contains__, some):
            reading = decode_reading(line_of(kept[number]))
            yield from _in(reading, {id_ for report, id_ in wanted if report == number})


def _in(reading: Reading, wanted: set[str]) -> Iterator[Heard]:
    by_id = {source.id: source for source in reading.sources if source.id in wanted}
    for statement in reading.statements:
        if statement.speaker in by_id:
            yield Heard(reading, by_id[statement.speaker], statement)
