"""The Readings that a selection holds, one after the other, in an order that is the same everywhere: oldest first."""

from collections.abc import Iterator

from sqlalchemy import select

from hearsay.archive import tables as t
from hearsay.archive.rows import line_of
from hearsay.archive.selecting import Selection, conditions
from hearsay.archive.store import Archive

_AT_ONCE = 100


def selected_lines(archive: Archive, selection: Selection) -> Iterator[bytes]:
    """The JSON of each Reading as it was kept, without line ends: by publication, undated last, equals by their ids.

    A report whose Reading is damaged or gone is left out (`hearsay doctor` tells of it).

    Raises:
        BadArchive: the database refuses.
    """
    r = t.reports.c
    where = conditions(selection, archive.engine.dialect.name)
    with archive.reading_from() as connection:
        asked = select(r.number).where(*where).order_by(r.published.asc().nulls_last(), r.id)
        numbers = list(connection.execute(asked).scalars())
    for at in range(0, len(numbers), _AT_ONCE):
        some = numbers[at : at + _AT_ONCE]
        kept = contents(archive, some)
        yield from (line_of(kept[number]) for number in some if number in kept)


def contents(archive: Archive, numbers: list[int]) -> dict[int, bytes]:
    """What is kept of the Readings of these reports, by number."""
    asked = select(t.readings.c.report, t.readings.c.content).where(t.readings.c.report.in_(numbers))
    with archive.reading_from() as connection:
        return {row.report: row.content for row in connection.execute(asked)}
