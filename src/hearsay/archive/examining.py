"""Whether what an archive keeps of a report's tellings and incidents is what its Reading gives; for `hearsay doctor`."""

import zlib
from collections.abc import Iterator

from sqlalchemy import ColumnElement, Delete, Table, delete, exists, func, select
from sqlalchemy.engine import Connection

from hearsay.archive import matching, regrouping, shelving
from hearsay.archive import tables as t
from hearsay.archive.rows import line_of
from hearsay.archive.shelving import Standing
from hearsay.records import Reading


def fault(connection: Connection, number: int, name: str, reading: Reading) -> tuple[str, str] | None:
    """The first check that the report fails, and what is wrong; None: all is as it must be."""
    if _are_others(connection, number, reading):
        return "tellings", f"the tellings of {name} are not those of its Reading"
    told = matching.standings(connection, number)
    if any(_is_misplaced(connection, each) for each in told):
        return "tellings", f"a telling of {name} does not stand where it belongs"
    if any(_is_miscompared(connection, each) for each in told):
        return "pairs", f"a telling of {name} is not compared with those next to it"
    if regrouping.is_other(connection, [each.number for each in told]):
        return "incidents", f"an incident that {name} tells of is not what its tellings give"
    return None


def left_over(connection: Connection) -> Iterator[tuple[str, str]]:
    """What is kept of tellings that are not there, by the check that it fails."""
    for check, table in (("tellings", t.telling_shelves), ("incidents", t.incidents)):
        count = connection.execute(
            select(func.count()).select_from(table).where(_is_left_over(table))
        ).scalar_one()
        if count:
            yield check, f"{count:,} rows of {table.name} are of no telling that is there"


def taken_away() -> list[Delete]:
    """What takes all of that away."""
    return [delete(table).where(_is_left_over(table)) for table in (t.telling_shelves, t.incidents)]


def _is_left_over(table: Table) -> ColumnElement[bool]:
    if table is t.telling_shelves:
        return table.c.telling.not_in(select(t.tellings.c.number))
    return ~exists().where(t.tellings.c.incident == t.incidents.c.number)


def is_told(connection: Connection, number: int) -> bool:
    """Whether the report has tellings."""
    asked = select(exists().where(t.tellings.c.report == number))
    return bool(connection.execute(asked).scalar())


def _are_others(connection: Connection, number: int, reading: Reading) -> bool:
    wanted = matching.told_rows(matching.as_decided(connection, reading))
    k = t.tellings.c
    asked = (
        select(k.key, k.day, k.mark, k.traits, k.facts, k.shelves)
        .where(k.report == number)
        .order_by(k.number)
    )
    rows = connection.execute(asked).mappings()
    try:
        kept = [{**row, "facts": line_of(row["facts"])} for row in rows]
    except zlib.error:
        return True
    digest = connection.execute(select(t.matched.c.digest).where(t.matched.c.report == number)).scalar()
    return kept != wanted or digest != matching.digest_of(wanted)


def _is_misplaced(connection: Connection, telling: Standing) -> bool:
    s = t.telling_shelves.c
    place = (s.day == telling.spot.day) & (s.mark == telling.spot.mark) & (s.telling == telling.number)
    asked = select(s.shelf).where(s.shelf.in_(telling.shelves), place).order_by(s.shelf)
    return list(connection.execute(asked).scalars()) != list(telling.shelves)


def _is_miscompared(connection: Connection, telling: Standing) -> bool:
    p = t.telling_pairs.c
    asked = select(t.telling_pairs).where((p.one == telling.number) | (p.other == telling.number))
    kept = {
        row.one + row.other - telling.number: (row.chance, row.shelves) for row in connection.execute(asked)
    }
    return kept != shelving.expected(connection, telling)
