"""The incidents that the reports of an archive tell of, as they are kept."""

from collections.abc import Collection, Iterator, Sequence
from typing import NamedTuple

from sqlalchemy import ColumnElement, exists, func, select

from hearsay.archive import regrouping
from hearsay.archive import tables as t
from hearsay.archive.incident_rows import MEASURE, PARTY, PLACE, incident_of
from hearsay.archive.selecting import Selection, conditions
from hearsay.archive.store import Archive
from hearsay.archive.words import key_of
from hearsay.records import Incident, Measure, Standing

_AT_ONCE = 200


class Asked(NamedTuple):
    """Which incidents a person asks for: all that is stated must hold. The empty one is every incident.

    `place` and `actor` are names, or parts of one by whole words; `type` one of PLOVER's; `independent` the fewest
    independent accounts; `measure` what at least one number is stated of.
    """

    type: str | None = None
    place: str | None = None
    actor: str | None = None
    standing: Standing | None = None
    independent: int = 1
    measure: Measure | None = None


EVERY = Asked()


def incidents(
    archive: Archive, chosen: Selection, asked: Asked = EVERY, *, limit: int | None = None
) -> list[Incident]:
    """The incidents that the selected reports tell of, those with the most independent accounts first; `limit` at most.

    An incident is told of by the selected reports if one of its accounts is; it is given with all of them.

    Raises:
        BadArchive: the database refuses.
    """
    i = t.incidents.c
    where = _conditions(archive, chosen, asked)
    question = select(i.content).where(*where).order_by(i.rank, i.time, i.id)
    with archive.reading_from() as connection:
        return [incident_of(content) for content in connection.execute(question.limit(limit)).scalars()]


def every(archive: Archive, chosen: Selection, asked: Asked = EVERY) -> Iterator[Incident]:
    """The same in the same order, however many there are: they are fetched a page at a time.

    Raises:
        BadArchive: the database refuses.
    """
    i = t.incidents.c
    where = _conditions(archive, chosen, asked)
    with archive.reading_from() as connection:
        numbers = list(
            connection.execute(select(i.number).where(*where).order_by(i.rank, i.time, i.id)).scalars()
        )
    for at in range(0, len(numbers), _AT_ONCE):
        some = numbers[at : at + _AT_ONCE]
        with archive.reading_from() as connection:
            kept = {row.number: row.content for row in connection.execute(_contents(some))}
        yield from (incident_of(kept[number]) for number in some if number in kept)


def count(archive: Archive, chosen: Selection, asked: Asked = EVERY) -> int:
    """How many incidents `incidents` gives without a limit.

    Raises:
        BadArchive: the database refuses.
    """
    where = _conditions(archive, chosen, asked)
    with archive.reading_from() as connection:
        return connection.execute(select(func.count()).select_from(t.incidents).where(*where)).scalar_one()


def incident(archive: Archive, id: str) -> Incident | None:  # noqa: A002 - the word of the contract
    """The incident with this id; None if there is none.

    Raises:
        BadArchive: the database refuses.
    """
    asked = select(t.incidents.c.content).where(t.incidents.c.id == id)
    with archive.reading_from() as connection:
        content = connection.execute(asked).scalar()
    return None if content is None else incident_of(content)


def incidents_of(archive: Archive, report: str) -> list[Incident]:
    """The incidents in which the report with this id has an account, in the order in which it tells of them.

    Raises:
        BadArchive: the database refuses.
    """
    asked = (
        select(t.incidents.c.content)
        .join(t.tellings, t.tellings.c.incident == t.incidents.c.number)
        .join(t.reports, t.reports.c.number == t.tellings.c.report)
        .where(t.reports.c.id == report)
        .order_by(t.tellings.c.number)
    )
    with archive.reading_from() as connection:
        contents = list(connection.execute(asked).scalars())
    return [incident_of(content) for content in dict.fromkeys(contents)]


def incidents_of_reports(archive: Archive, reports: Collection[str]) -> list[Incident]:
    """The incidents in which any of the reports has an account, each once, by their ids.

    Raises:
        BadArchive: the database refuses.
    """
    found: dict[str, Incident] = {}
    ordered = sorted(reports)
    for at in range(0, len(ordered), _AT_ONCE):
        asked = (
            select(t.incidents.c.content)
            .join(t.tellings, t.tellings.c.incident == t.incidents.c.number)
            .join(t.reports, t.reports.c.number == t.tellings.c.report)
            .where(t.reports.c.id.in_(ordered[at : at + _AT_ONCE]))
            .distinct()
        )
        with archive.reading_from() as connection:
            found |= {each.id: each for each in map(incident_of, connection.execute(asked).scalars())}
    return [found[name] for name in sorted(found)]


def copies_and_credits(archive: Archive, reports: Sequence[str]) -> tuple[dict[str, str], dict[str, str]]:
    """Of these reports: the one that came first, by each of its copies; and the agency that a report credits, by report."""
    with archive.reading_from() as connection:
        return dict(regrouping.firsts(connection, reports)), dict(regrouping.agencies(connection, reports))


def _contents(numbers: list[int]):  # type: ignore[no-untyped-def]  # noqa: ANN202
    return select(t.incidents.c.number, t.incidents.c.content).where(t.incidents.c.number.in_(numbers))


def _conditions(archive: Archive, chosen: Selection, asked: Asked) -> list[ColumnElement[bool]]:
    """What must hold of a row of `incidents`."""
    i = t.incidents.c
    made: list[ColumnElement[bool]] = []
    if chosen.stated():
        selected = (
            select(t.tellings.c.incident)
            .join(t.reports, t.reports.c.number == t.tellings.c.report)
            .where(*conditions(chosen, archive.engine.dialect.name), t.tellings.c.incident.is_not(None))
        )
        made.append(i.number.in_(selected))
    if asked.type is not None:
        made.append(i.type == asked.type.upper())
    if asked.standing is not None:
        made.append(i.standing == asked.standing.value)
    if asked.independent > 1:
        made.append(i.independent >= asked.independent)
    if asked.measure is not None:
        made.append(_has_key(MEASURE, asked.measure.value))
    made += list(_names(PLACE, t.incidents.c.places, asked.place))
    made += list(_names(PARTY, t.incidents.c.parties, asked.actor))
    return made


def _names(role: str, column: ColumnElement[str], name: str | None) -> Iterator[ColumnElement[bool]]:
    """Each word by its index; that they stand together in one name as the names themselves are."""
    if name is None:
        return
    key = key_of(name) or ""
    words = key.split()
    yield from (_has_key(role, word) for word in words)
    if len(words) != 1:
        yield column.contains(f" {key} ", autoescape=True)


def _has_key(role: str, key: str) -> ColumnElement[bool]:
    k = t.incident_keys.c
    return exists().where(k.incident == t.incidents.c.number, k.role == role, k.key == key)
