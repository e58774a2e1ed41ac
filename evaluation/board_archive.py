"""An archive of made-up reports that the board can show every page of: with voices, Readings, rows and copies."""

import random
from collections.abc import Iterator
from itertools import groupby, islice
from operator import itemgetter

import msgspec
from sqlalchemy import func, insert, select

from evaluation.scale import AT_ONCE, fill
from evaluation.synthetic import readings
from hearsay.archive import copying, matching
from hearsay.archive import tables as t
from hearsay.archive.rows import item_rows, reading_row
from hearsay.archive.store import Archive
from hearsay.records import (
    Form,
    Manner,
    Reading,
    Source,
    SourceId,
    SourceKind,
    Span,
    Statement,
    StatementId,
)

MINISTRIES = 20
WHOLLY = {"of_one": 1.0, "of_other": 1.0}


def voiced(count: int) -> Iterator[Reading]:
    """So many made-up Readings, in each of which somebody is quoted: every fifth a ministry, else somebody of the town."""
    chance = random.Random(7)  # noqa: S311 - no secret
    for reading in readings(count):
        is_ministry = chance.random() < 0.2
        number = chance.randrange(MINISTRIES)
        name = f"Ministry {number}" if is_ministry else f"Mayor of {reading.places[0].name}"
        yield _with_voice(reading, name)


def _with_voice(reading: Reading, name: str) -> Reading:
    text = reading.report.text
    at = text.index(", they told ") + 2
    cue = Span(at + 5, at + 9, "told")
    end = text.partition("\n\n")[0].rindex(" in ")
    said = Span(cue.end + 1, end, text[cue.end + 1 : end])
    they = Span(at, at + 4, "they")
    source = Source(id=SourceId("s1"), name=name, kind=SourceKind.OFFICIAL, mentions=[they])
    statement = Statement(
        id=StatementId("q1"),
        source=they,
        cue=cue,
        content=[said],
        form=Form.INDIRECT,
        manner=Manner.SAYS,
        speaker=source.id,
        confidence=0.9,
    )
    events = [msgspec.structs.replace(event, statement=statement.id) for event in reading.events[:1]]
    return msgspec.structs.replace(
        reading, sources=[source], statements=[statement], events=[*events, *reading.events[1:]]
    )


def fill_for_pages(archive: Archive, count: int) -> None:
    """Fills an empty archive with so many reports, matched, with all that its pages ask for."""
    fill(archive, count, given=voiced(count))
    numbered = enumerate(voiced(count), 1)
    while some := list(islice(numbered, AT_ONCE)):
        with archive.writing_to() as connection:
            connection.execute(insert(t.readings), [reading_row(number, reading) for number, reading in some])
            rows = [each for number, reading in some for each in item_rows(number, reading)]
            for table, made in rows:
                connection.execute(insert(table), made)
    _note_copies(archive)


def _note_copies(archive: Archive) -> None:
    """Reports of the same words are copies of the first of them, as comparing them would find; then incidents change."""
    r = t.reports.c
    first = func.min(r.number).over(partition_by=r.text_digest).label("first")
    every = select(r.number, first).subquery()
    asked = select(every).where(every.c.number != every.c.first)
    with archive.reading_from() as connection:
        pairs = [{"one": row.first, "other": row.number, **WHOLLY} for row in connection.execute(asked)]
    groups = groupby(sorted(pairs, key=itemgetter("one")), key=itemgetter("one"))
    while some := [pair for _, group in islice(groups, AT_ONCE) for pair in list(group)]:
        with archive.writing_to() as connection:
            connection.execute(insert(t.copy_pairs), some)
            matching.regroup(connection, copying.arrange(connection, sorted({pair["one"] for pair in some})))
