"""Who is in an archive: its sources by name, its outlets, and what an outlet does, as counts."""

from typing import Any, NamedTuple

from sqlalchemy import ColumnElement, Select, distinct, func, select
from sqlalchemy.engine import Connection

from hearsay.archive import tables as t
from hearsay.archive.selecting import names
from hearsay.archive.store import Archive
from hearsay.archive.words import key_of

MOST = 50  # voices, agencies and outlets of one outlet that are told, those with the most first


class Voice(NamedTuple):
    """A name under which somebody is heard: in how many reports, with how many statements; `kinds` it was read as."""

    key: str
    name: str
    kinds: list[str]
    reports: int
    statements: int


class Outlet(NamedTuple):
    """An outlet: how many reports, from when to when."""

    key: str
    name: str
    reports: int
    first: str | None
    last: str | None


class Counted(NamedTuple):
    """A name and how often."""

    name: str
    times: int


class Profile(NamedTuple):
    """What an outlet does. `own` and `attributed` are events that it tells in its own voice and in statements.

    `quotes` are the voices it quotes, by statements; `credits` the agencies that it credits, `copies` and `copied_by` the
    outlets whose texts it reprints and that reprint it, by reports.
    """

    outlet: Outlet
    own: int
    attributed: int
    quotes: list[Counted]
    credits: list[Counted]
    copies: list[Counted]
    copied_by: list[Counted]


def voices(archive: Archive, name: str = "", *, limit: int = 50, after: str | None = None) -> list[Voice]:
    """The names under which sources are heard, in their order, from behind the key `after`.

    Those that hold all the words of `name`, one after the other.

    Raises:
        BadArchive: the database refuses.
    """
    s, st = t.sources.c, t.statements.c
    asked = (
        select(
            s.name_key,
            func.min(s.name).label("name"),
            func.count(distinct(s.report)).label("reports"),
            func.count(st.id).label("statements"),
        )
        .outerjoin(t.statements, (st.report == s.report) & (st.speaker == s.id))
        .where(
            s.name_key.is_not(None), s.name_key != "", *([names(s.name_key, name)] if key_of(name) else [])
        )
        .group_by(s.name_key)
        .order_by(s.name_key)
        .limit(limit)
    )
    asked = asked if after is None else asked.where(s.name_key > after)
    with archive.reading_from() as connection:
        rows = list(connection.execute(asked))
        kinds = _kinds(connection, [row.name_key for row in rows])
    return [
        Voice(row.name_key, row.name, kinds.get(row.name_key, []), row.reports, row.statements)
        for row in rows
    ]


def outlets(archive: Archive, *, limit: int = 50, after: str | None = None) -> list[Outlet]:
    """The outlets of the reports, by name, from behind the key `after`.

    Raises:
        BadArchive: the database refuses.
    """
    key = t.reports.c.outlet_key
    asked = _outlets().order_by(key).limit(limit)
    with archive.reading_from() as connection:
        return [
            Outlet(*row) for row in connection.execute(asked if after is None else asked.where(key > after))
        ]


def profile(archive: Archive, name: str) -> Profile | None:
    """What the outlet of this name does; None: there is none.

    Raises:
        BadArchive: the database refuses.
    """
    key = key_of(name)
    own = (t.reports.c.outlet_key == key) & t.reports.c.apart.is_(None)
    with archive.reading_from() as connection:
        row = connection.execute(_outlets().where(t.reports.c.outlet_key == key)).one_or_none()
        if row is None:
            return None
        is_said = t.events.c.statement.is_not(None)
        told = select(is_said, func.count()).join(t.reports, t.reports.c.number == t.events.c.report)
        counts = [(said, n) for said, n in connection.execute(told.where(own).group_by(is_said))]
        return Profile(
            Outlet(*row),
            own=sum(n for said, n in counts if not said),
            attributed=sum(n for said, n in counts if said),
            quotes=_most(connection, _quoted(), own),
            credits=_most(connection, _credited(), own),
            copies=_kin(connection, own, is_copy=True),
            copied_by=_kin(connection, own, is_copy=False),
        )


def _kinds(connection: Connection, keys: list[str]) -> dict[str, list[str]]:
    s = t.sources.c
    asked = select(s.name_key, s.kind).where(s.name_key.in_(keys)).distinct().order_by(s.name_key, s.kind)
    found: dict[str, list[str]] = {}
    for key, kind in connection.execute(asked):
        found.setdefault(key, []).append(kind)
    return found


def _outlets() -> Select[*tuple[Any, ...]]:
    r = t.reports.c
    facts = (func.min(r.outlet), func.count(), func.min(r.published), func.max(r.published))
    return (
        select(r.outlet_key, *facts)
        .where(r.apart.is_(None), r.outlet_key.is_not(None))
        .group_by(r.outlet_key)
    )


def _quoted() -> Select[*tuple[Any, ...]]:
    s, st = t.sources.c, t.statements.c
    joined = t.statements.join(t.sources, (s.report == st.report) & (s.id == st.speaker))
    joined = joined.join(t.reports, t.reports.c.number == st.report)
    return select(func.min(s.name), func.count().label("n")).select_from(joined).group_by(s.name_key)


def _credited() -> Select[*tuple[Any, ...]]:
    joined = t.credits_.join(t.reports, t.reports.c.number == t.credits_.c.report)
    agency = t.credits_.c.agency
    return (
        select(agency, func.count(distinct(t.credits_.c.report)).label("n"))
        .select_from(joined)
        .group_by(agency)
    )


def _most(connection: Connection, asked: Select[*tuple[Any, ...]], own: ColumnElement[bool]) -> list[Counted]:
    column = asked.selected_columns[0]
    rows = connection.execute(
        asked.where(own).order_by(asked.selected_columns["n"].desc(), column).limit(MOST)
    )
    return [Counted(name, count) for name, count in rows if name is not None]


def _kin(connection: Connection, own: ColumnElement[bool], *, is_copy: bool) -> list[Counted]:
    """The outlets whose texts it reprints, or that reprint its texts; its own among them."""
    other = t.reports.alias("other")
    mine, theirs = (t.copies.c.report, t.copies.c.first) if is_copy else (t.copies.c.first, t.copies.c.report)
    joined = t.copies.join(t.reports, t.reports.c.number == mine).join(other, other.c.number == theirs)
    asked = (
        select(func.min(other.c.outlet), func.count().label("n"))
        .select_from(joined)
        .where(other.c.outlet_key.is_not(None))
        .group_by(other.c.outlet_key)
    )
    return _most(connection, asked, own)
