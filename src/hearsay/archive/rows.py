"""A Reading taken apart into the rows that asking needs. Pure: the same Reading gives the same rows."""

import hashlib
import zlib
from collections.abc import Iterator
from typing import Any, NamedTuple

import msgspec
from sqlalchemy import Table

from hearsay.archive import tables
from hearsay.archive.words import indexed, key_of
from hearsay.errors import BadReport
from hearsay.records import (
    Actor,
    Event,
    Figure,
    Place,
    Reading,
    Report,
    Source,
    Span,
    Statement,
    Time,
    encode,
)

Row = dict[str, Any]


class Compared(NamedTuple):
    """What a report is compared with others by: made where reports are read, as that may be in another process."""

    words: str
    keys: tuple[int, ...]
    credits: tuple[tuple[str, int, int], ...]  # agency, start, end


def compared(text: str) -> Compared:
    """What the text is found and compared by."""
    from hearsay.incidents.copies import copy_keys
    from hearsay.incidents.credits import credits_in

    words = indexed(text)
    return Compared(
        words,
        tuple(copy_keys(words.split())),
        tuple((each.agency, each.start, each.end) for each in credits_in(text)),
    )


def digest_of(report: Report) -> str:
    """SHA-256 of all that a Report says: reports with the same digest are the same report."""
    return hashlib.sha256(encode(report)).hexdigest()


def text_digest(text: str) -> str:
    """SHA-256 of a text in UTF-8."""
    return hashlib.sha256(text.encode()).hexdigest()


def report_row(report: Report, digest: str, *, apart: str | None, origin: str | None, added: str) -> Row:
    """The row of a Report in `reports`, but for the id that it was given. `digest` is of the Report as handed in."""
    return {
        "id": report.id,
        "digest": digest,
        "text_digest": text_digest(report.text),
        "title": report.title,
        "outlet": report.outlet,
        "outlet_key": key_of(report.outlet),
        "url": report.url,
        "published": report.published,
        "language": report.language,
        "apart": apart,
        "origin": origin,
        "added": added,
    }


def reading_row(number: int, reading: Reading) -> Row:
    """The row of a Reading in `readings`."""
    line = encode(reading)
    return {
        "report": number,
        "model": reading.model.name,
        "version": reading.model.version,
        "unread": reading.unread,
        "digest": hashlib.sha256(line).hexdigest(),
        "content": deflated(line, 6),
    }


def deflated(content: bytes, level: int = 1) -> bytes:
    """The content as it is kept. Its bytes may be others with another zlib; `line_of` gives the same."""
    return zlib.compress(content, level)


def line_of(content: bytes) -> bytes:
    """What was kept deflated, as the JSON of a Reading, without a line end.

    Raises:
        zlib.error: the content is damaged.
    """
    return zlib.decompress(content)


def item_rows(number: int, reading: Reading) -> Iterator[tuple[Table, list[Row]]]:
    """The rows of what is read in a report, by table; tables without rows are left out."""
    made = {
        tables.sources: [_source(each) for each in reading.sources],
        tables.statements: [_statement(each) for each in reading.statements],
        tables.chains: [row for each in reading.statements for row in _chain(each)],
        tables.actors: [_actor(each) for each in reading.actors],
        tables.events: [_event(each) for each in reading.events],
        tables.participants: [row for each in reading.events for row in _participants(each)],
        tables.places: [_place(each) for each in reading.places],
        tables.times: [_time(each) for each in reading.times],
        tables.figures: [_figure(each) for each in reading.figures],
        tables.counted: [row for each in reading.events for row in _counted(each)],
    }
    for table, rows in made.items():
        if rows:
            yield table, [{"report": number, **row} for row in rows]


def require_whole(reading: Reading) -> None:
    """Refuses a Reading whose spans are not the words that they say, or that no database can hold.

    Raises:
        BadReport: the message names the first span that is wrong.
    """
    text = reading.report.text
    if "\0" in text:
        raise BadReport("the text holds NUL", where=reading.report.id, remedy="normalise it first")
    wrong = next((span for span in spans_of(reading) if text[span.start : span.end] != span.text), None)
    if wrong is not None:
        what = f"the span {wrong.start}-{wrong.end} of its reading is not in its text"
        raise BadReport(what, where=reading.report.id, remedy="read the report anew")


def spans_of(record: object) -> Iterator[Span]:
    """All spans in a record and in those within it."""
    if isinstance(record, Span):
        yield record
    elif isinstance(record, msgspec.Struct):
        for name in record.__struct_fields__:
            yield from spans_of(getattr(record, name))
    elif isinstance(record, list):
        for each in record:
            yield from spans_of(each)


def _source(source: Source) -> Row:
    return {
        "id": source.id,
        "name": source.name,
        "name_key": key_of(source.name),
        "kind": source.kind.value,
        "actor": source.actor,
        "member_of": source.group,
    }


def _statement(statement: Statement) -> Row:
    return {
        "id": statement.id,
        "speaker": statement.speaker,
        "form": statement.form.value,
        "manner": statement.manner.value,
        "within": statement.within,
        "is_denied": int(statement.is_denied),
        "confidence": statement.confidence,
    }


def _chain(statement: Statement) -> Iterator[Row]:
    for place, source in enumerate(statement.via):
        yield {"statement": statement.id, "place": place, "source": source}


def _actor(actor: Actor) -> Row:
    return {
        "id": actor.id,
        "name": actor.name,
        "name_key": key_of(actor.name),
        "country": actor.country,
        "sector": actor.sector,
    }


def _event(event: Event) -> Row:
    return {
        "id": event.id,
        "start": event.trigger.start,
        "end": event.trigger.end,
        "type": event.type,
        "mode": event.mode,
        "certainty": event.certainty.value,
        "place": event.place,
        "time": event.time,
        "statement": event.statement,
        "confidence": event.confidence,
    }


def _participants(event: Event) -> Iterator[Row]:
    for role, parties in (("actor", event.actors), ("recipient", event.recipients)):
        for rank, party in enumerate(parties):
            yield {"event": event.id, "role": role, "rank": rank, "actor": party.actor}


def _counted(event: Event) -> Iterator[Row]:
    for figure in dict.fromkeys(event.figures):
        yield {"event": event.id, "figure": figure}


def _place(place: Place) -> Row:
    return {
        "id": place.id,
        "name": place.name,
        "name_key": key_of(place.name),
        "geonames": place.geonames,
        "latitude": place.latitude,
        "longitude": place.longitude,
        "level": place.level.value,
        "radius_km": place.radius_km,
        "country": place.country,
        "admin1": place.admin1,
    }


def _time(time: Time) -> Row:
    return {
        "id": time.id,
        "kind": time.kind.value,
        "edtf": time.edtf,
        "preferred": time.preferred,
        "anchor": time.anchor.value,
    }


def _figure(figure: Figure) -> Row:
    return {
        "id": figure.id,
        "measure": figure.measure.value,
        "class": figure.group,
        "low": figure.low,
        "high": figure.high,
        "scope": figure.scope.value,
        "statement": figure.statement,
        "side": figure.side,
        "is_superseded": int(figure.is_superseded),
    }
