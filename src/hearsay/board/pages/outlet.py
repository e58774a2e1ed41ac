"""The page of an outlet: what it says in its own voice, whom it quotes, whose texts it carries."""

from collections import Counter
from typing import NamedTuple

from sqlalchemy import func, select
from starlette.requests import Request
from starlette.responses import Response

from hearsay.archive import tables as t
from hearsay.archive.rows import line_of
from hearsay.archive.selected import contents
from hearsay.archive.selecting import Selection, numbers_of
from hearsay.archive.store import Archive
from hearsay.archive.words import key_of
from hearsay.board.addresses import outlet_address, report_address, source_address
from hearsay.board.page import page
from hearsay.edtf import day_of, day_words
from hearsay.errors import NoSuch
from hearsay.exports import wording
from hearsay.exports.events import kind
from hearsay.exports.numbering import event_label, events_in_order
from hearsay.exports.voices import tally
from hearsay.limits import MAX_BOARD_REPORTS
from hearsay.records import Reading, SourceKind, decode_reading

AT_ONCE = 60


class Own(NamedTuple):
    """An event that the outlet tells of in its own voice."""

    words: str
    kind: str
    certainty: str
    day: str
    address: str


def outlets_page(request: Request) -> Response:
    """The page of all outlets, those with most reports first."""
    archive: Archive = request.app.state.archive
    r = t.reports.c
    counted = (
        select(r.outlet, func.count()).where(r.outlet.is_not(None), r.apart.is_(None)).group_by(r.outlet)
    )
    with archive.reading_from() as connection:
        rows = connection.execute(counted.order_by(func.count().desc(), r.outlet).limit(AT_ONCE)).all()
    return page(request, "outlets.html", rows=[(name, number, outlet_address(name)) for name, number in rows])


def outlet_page(request: Request) -> Response:
    """The page of the outlet that the address names.

    Raises:
        NoSuch: no report is from it.
    """
    archive: Archive = request.app.state.archive
    name = request.path_params["name"]
    readings = _readings(archive, name)
    if not readings:
        raise NoSuch(f"no report is from {name[:80]}", remedy="look in the list of outlets")
    counts = [tally(reading) for reading in readings]
    words = sum(each.words for each in counts)
    return page(
        request,
        "outlet.html",
        name=readings[0].report.outlet,
        count=_count(archive, name),
        looked=len(readings),
        own=wording.percent(sum(each.own for each in counts), words),
        attributed=wording.percent(sum(each.attributed for each in counts), words),
        quoted=[(who, n, source_address(who)) for who, n in _quoted(readings).most_common(15)],
        kinds=_kinds(readings).most_common(),
        events=[each for reading in readings[:30] for each in _own_events(reading)][:40],
        carries=_copies(archive, name, is_carrier=True),
        carried=_copies(archive, name, is_carrier=False),
        agencies=_agencies(archive, name),
    )


def _readings(archive: Archive, name: str) -> list[Reading]:
    """The Readings of its newest reports."""
    chosen = numbers_of(Selection(outlet=name), archive.engine.dialect.name)
    r = t.reports.c
    asked = select(r.number).where(r.number.in_(chosen)).order_by(r.published.desc().nulls_last(), r.id)
    with archive.reading_from() as connection:
        numbers = list(connection.execute(asked.limit(MAX_BOARD_REPORTS)).scalars())
    kept = contents(archive, numbers)
    return [decode_reading(line_of(kept[number])) for number in numbers if number in kept]


def _count(archive: Archive, name: str) -> int:
    r = t.reports.c
    asked = select(func.count()).select_from(t.reports).where(r.outlet_key == key_of(name), r.apart.is_(None))
    with archive.reading_from() as connection:
        return connection.execute(asked).scalar_one()


def _quoted(readings: list[Reading]) -> Counter[str]:
    """In how many statements each named voice is heard."""
    counts: Counter[str] = Counter()
    for reading in readings:
        known = {source.id: source for source in reading.sources}
        for statement in reading.statements:
            source = known.get(statement.speaker) if statement.speaker else None
            if source and source.name and source.kind is not SourceKind.OUTLET:
                counts[source.name] += 1
    return counts


def _kinds(readings: list[Reading]) -> Counter[str]:
    """How many of its statements are of each kind of voice."""
    counts: Counter[str] = Counter()
    for reading in readings:
        known = {source.id: source.kind.value for source in reading.sources}
        counts.update(known[each.speaker] for each in reading.statements if each.speaker in known)
    return counts


def _own_events(reading: Reading) -> list[Own]:
    day = day_of(reading.report.published)
    return [
        Own(
            words=event.trigger.text,
            kind=kind(event),
            certainty=event.certainty.value,
            day=day_words(day) if day else "no date",
            address=report_address(reading.report.id, event_label(number)),
        )
        for number, event in enumerate(events_in_order(reading), 1)
        if event.statement is None
    ]


def _copies(archive: Archive, name: str, *, is_carrier: bool) -> list[tuple[str, str, str, str]]:
    """Copies between it and others: its report, the other's outlet and title, and the address of the other."""
    copy, first = t.reports.alias("copy"), t.reports.alias("first")
    own, other = (copy, first) if is_carrier else (first, copy)
    asked = (
        select(own.c.title, other.c.outlet, other.c.title, other.c.id)
        .select_from(t.copies)
        .join(copy, copy.c.number == t.copies.c.report)
        .join(first, first.c.number == t.copies.c.first)
        .where(own.c.outlet_key == key_of(name))
        .order_by(other.c.published.desc(), other.c.id)
        .limit(AT_ONCE)
    )
    with archive.reading_from() as connection:
        return [
            (
                row[0] or "without a title",
                row[1] or "no outlet named",
                row[2] or row[3],
                report_address(row[3]),
            )
            for row in connection.execute(asked)
        ]


def _agencies(archive: Archive, name: str) -> list[tuple[str, int]]:
    """The agencies that its reports credit."""
    asked = (
        select(t.credits_.c.agency, func.count(t.credits_.c.report.distinct()))
        .join(t.reports, t.reports.c.number == t.credits_.c.report)
        .where(t.reports.c.outlet_key == key_of(name))
        .group_by(t.credits_.c.agency)
        .order_by(func.count(t.credits_.c.report.distinct()).desc())
        .limit(8)
    )
    with archive.reading_from() as connection:
        return [(row[0], row[1]) for row in connection.execute(asked)]
