"""The queue of review: items that nobody has judged, those first at which a look is worth most.

What a look is worth is reckoned from Readings (`archive.worth`). In an archive of many reports those reports are opened
first that a question of the database finds the most uncertain and of the largest numbers, a page of them at a time, until
enough items are found: the order is exact within the reports that were opened.
"""

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from sqlalchemy import ColumnElement, Float, Select, case, cast, func, select
from sqlalchemy.engine import Connection

from hearsay.archive import tables as t
from hearsay.archive import told
from hearsay.archive.chain import standing
from hearsay.archive.judged import OF_ITEMS, Outcome, by_report, outcome
from hearsay.archive.judgements import every, reading_in
from hearsay.archive.pointing import LAYERS, Json, items, pointer, pointer_from
from hearsay.archive.selecting import Selection, conditions
from hearsay.archive.store import Archive
from hearsay.archive.worth import Worth, worth
from hearsay.errors import BadInput
from hearsay.limits import MAX_QUEUED, MAX_WEIGHED_REPORTS
from hearsay.records import Incident, Judgement

EVERYTHING = Selection()


class Queued(NamedTuple):
    """An item of a report that is worth a look. `start` and `end` are where it stands, None if it stands nowhere."""

    report: str
    layer: str
    id: str
    start: int | None
    end: int | None
    words: str
    worth: Worth


class Progress(NamedTuple):
    """How many items of a layer were judged, of how many."""

    judged: int
    items: int


def queue(
    archive: Archive,
    layer: str = "events",
    chosen: Selection = EVERYTHING,
    *,
    by: str | None = None,
    limit: int = 100,
) -> list[Queued]:
    """The items of a layer that are not judged, those worth most first; equals by report and place in it.

    With `by` those that this person has not judged, as for a second opinion; what others decided is in place.

    Raises:
        BadInput: there is no such layer, or `limit` is over `limits.MAX_QUEUED`.
        BadArchive: the database refuses.
    """
    if layer not in LAYERS:
        raise BadInput(f"there is no layer {layer}", remedy=f"name one of {', '.join(LAYERS)}")
    if not 1 <= limit <= MAX_QUEUED:
        raise BadInput(f"{limit:,} items cannot be asked for at once", remedy=f"ask for 1 to {MAX_QUEUED:,}")
    judgements = by_report(every(archive))
    found: list[Queued] = []
    for names in _pages(archive, layer, chosen):
        found += _in_reports(archive, names, layer, judgements, by)
        if len(found) >= limit:
            break
    return sorted(found, key=lambda each: (-each.worth.value, each.report, each.start or 0, each.id))[:limit]


def progress(archive: Archive) -> dict[str, Progress]:
    """How far review has come, by layer; layers whose items are not counted by the archive are left out."""
    judged: dict[str, set[str]] = {}
    for each in standing(every(archive)):
        where = pointer_from(each.subject.get("item"))
        if each.decision in OF_ITEMS and where is not None:
            key = f"{each.subject.get('report')} {where.start} {where.end} {where.type}"
            judged.setdefault(str(each.subject.get("layer")), set()).add(key)
    with archive.reading_from() as connection:
        return {
            layer: Progress(len(judged.get(layer, ())), _count(connection, layer))
            for layer in LAYERS
            if layer in t.metadata.tables
        }


def _count(connection: Connection, layer: str) -> int:
    return connection.execute(select(func.count()).select_from(t.metadata.tables[layer])).scalar_one()


def _in_reports(
    archive: Archive, names: list[str], layer: str, judgements: Mapping[str, list[Judgement]], by: str | None
) -> Iterator[Queued]:
    for name in names:
        with archive.reading_from() as connection:
            laid = outcome(reading_in(connection, name), judgements.get(name, ()))
        waiting = [item for item in items(laid.reading, layer) if not _is_done(laid, layer, item, by)]
        incidents = told.incidents_of(archive, name) if waiting else []
        for item in waiting:
            yield _queued(laid, layer, item, incidents)


def _queued(laid: Outcome, layer: str, item: Json, incidents: list[Incident]) -> Queued:
    where = pointer(layer, item)
    text = laid.reading.report.text
    words = text[where.start : where.end] if where.start is not None else ""
    value = worth(laid.reading, layer, item, incidents)
    return Queued(laid.reading.report.id, layer, item.id, where.start, where.end, words, value)


def _is_done(laid: Outcome, layer: str, item: Json, by: str | None) -> bool:
    state = laid.states.get((layer, item.id))
    return state is not None and (by is None or by in state.by)


def _pages(archive: Archive, layer: str, chosen: Selection) -> Iterator[list[str]]:
    """The ids of the reports with items of the layer, the most uncertain and gravest first, a page at a time."""
    where = conditions(chosen, archive.engine.dialect.name)
    rough = _rough(layer)
    asked = (
        select(t.reports.c.id)
        .join(rough, rough.c.report == t.reports.c.number)
        .where(*where)
        .order_by(rough.c.value.desc(), t.reports.c.id)
        .limit(MAX_WEIGHED_REPORTS)
    )
    at = 0
    while True:
        with archive.reading_from() as connection:
            names = list(connection.execute(asked.offset(at)).scalars())
        if names:
            yield names
        if len(names) < MAX_WEIGHED_REPORTS:
            return
        at += len(names)


def _rough(layer: str) -> Json:
    """By report, the largest product of uncertainty and number of people, as far as rows tell."""
    own = t.statements if layer in {"statements", "sources"} else t.events
    if layer == "marks":
        return select(t.readings.c.report, cast(0.0, Float).label("value")).subquery()
    doubt: ColumnElement[float] = func.max(1.0 - own.c.confidence)
    doubts = select(own.c.report, doubt.label("value")).group_by(own.c.report).subquery()
    numbers = _numbers().subquery()
    has_items = t.metadata.tables[layer]
    value = func.coalesce(doubts.c.value, 0.5) * (1.0 + func.coalesce(numbers.c.value, 0.0))
    return (
        select(has_items.c.report, func.max(value).label("value"))
        .outerjoin(doubts, doubts.c.report == has_items.c.report)
        .outerjoin(numbers, numbers.c.report == has_items.c.report)
        .group_by(has_items.c.report)
        .subquery()
    )


def _numbers() -> Select[tuple[int, float]]:
    """By report, the digits of its largest number of people, which is all that counts of it."""
    most = func.coalesce(t.figures.c.high, t.figures.c.low, 0)
    digits = case((most >= 1000, 3.0), (most >= 100, 2.0), (most >= 10, 1.0), (most > 0, 0.5), else_=0.0)
    return select(t.figures.c.report, func.max(digits).label("value")).group_by(t.figures.c.report)
