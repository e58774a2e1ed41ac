"""Incidents within an archive: what a report tells is matched as its Reading comes in, in the same transaction.

A report changes the incidents of its neighbourhood alone (`incidents.neighbourhoods`). What is decided there is a function
of the tellings that are there and of what people decided, so that any order of coming in, and any number of processes,
ends the same as reckoning the whole at once (`incidents.assembling.matched`).
"""

import hashlib
from collections.abc import Iterable
from typing import Any

from sqlalchemy import bindparam, delete, insert, select
from sqlalchemy.engine import Connection

from hearsay.archive import regrouping, shelving
from hearsay.archive import tables as t
from hearsay.archive.judged import judged
from hearsay.archive.judgement_rows import are_any, mentioning
from hearsay.archive.regrouping import decided
from hearsay.archive.rows import deflated, line_of
from hearsay.archive.shelving import Standing, as_bytes, as_numbers, parts
from hearsay.incidents.candidates import shelves
from hearsay.incidents.neighbourhoods import Spot
from hearsay.incidents.packing import packed
from hearsay.incidents.tellings import Telling, tellings
from hearsay.incidents.traits import Traits, mark_of, traits
from hearsay.records import Reading, decode_reading

__all__ = ["catch_up", "decided", "forget", "regroup", "tell", "told_rows"]

Row = dict[str, Any]
_KNOWN = select(t.matched.c.digest).where(t.matched.c.report == bindparam("number"))


def tell(
    connection: Connection, number: int, reading: Reading, *, copies: Iterable[int] = (), anew: bool = False
) -> None:
    """Makes the tellings of the report with this number, and matches them, unless they are there already.

    What it tells is what its Reading says as people decided (`judged`); `reading` is as the model made it.

    `copies` are reports that have become copies of another, or are none any more, and stand in other incidents so.
    `anew` makes the tellings in any case.
    """
    touched = _placed(connection, number, reading, anew=anew)
    dirty = _of_reports(connection, copies)
    regrouping.around(connection, touched | dirty, dirty=dirty)


def tell_many(connection: Connection, readings: Iterable[tuple[int, Reading]]) -> None:
    """The same of many reports at once, each once: a neighbourhood is grouped once. It ends as one after the other.

    Reports that have tellings already must be told one by one, since their old ones go.
    """
    touched: set[int] = set()
    for number, reading in readings:
        touched |= _placed(connection, number, reading)
    regrouping.around(connection, touched)


def _placed(connection: Connection, number: int, reading: Reading, *, anew: bool = False) -> set[int]:
    """Puts what the report tells onto its shelves; the tellings whose neighbourhood may be another now."""
    rows = told_rows(as_decided(connection, reading))
    digest = digest_of(rows)
    known = connection.execute(_KNOWN, {"number": number}).scalar()
    if known == digest and not anew:
        return set()
    touched = _forgotten(connection, number) if known is not None or anew else set()
    connection.execute(insert(t.matched), {"report": number, "digest": digest})
    for row in rows:
        touched |= shelving.put(connection, _inserted(connection, number, row))
    return touched


def forget(connection: Connection, number: int) -> None:
    """Takes away all that the report tells; the incidents that it was told of are matched without it."""
    regrouping.around(connection, _forgotten(connection, number))


def regroup(connection: Connection, reports: Iterable[int]) -> None:
    """Matches the neighbourhoods of the reports with these numbers anew, after copies or judgements changed.

    What each of them tells is made anew first, since people may have decided on its Reading.
    """
    numbers = sorted(set(reports))
    for some in parts(numbers):
        r = t.readings.c
        for number, content in list(
            connection.execute(select(r.report, r.content).where(r.report.in_(some)))
        ):
            reading = _readable(content)
            if reading is not None:
                tell(connection, number, reading)
    found = _of_reports(connection, numbers)
    regrouping.around(connection, found, dirty=found)


def as_decided(connection: Connection, reading: Reading) -> Reading:
    """The Reading as people decided."""
    own = mentioning(connection, reading.report.id) if are_any(connection) else []
    return judged(reading, own) if own else reading


def catch_up(connection: Connection, *, after: int, at_most: int) -> int | None:
    """Matches reports that have a Reading and were not matched, in the order of their numbers, `at_most` of them.

    The number of the last one, behind which the rest begins; None: there are no more. A Reading that is damaged is passed
    over (`hearsay doctor` tells of it).
    """
    asked = (
        select(t.readings.c.report, t.readings.c.content)
        .outerjoin(t.matched, t.matched.c.report == t.readings.c.report)
        .where(t.matched.c.report.is_(None), t.readings.c.report > after)
        .order_by(t.readings.c.report)
        .limit(at_most)
    )
    rows = list(connection.execute(asked))
    readings = ((number, _readable(content)) for number, content in rows)
    tell_many(connection, ((number, reading) for number, reading in readings if reading is not None))
    return rows[-1].report if rows else None


def _readable(content: bytes) -> Reading | None:
    try:
        return decode_reading(line_of(content))
    except Exception:  # noqa: BLE001 - whatever damaged bytes lead to
        return None


def told_rows(reading: Reading) -> list[Row]:
    """What is kept of each telling of a Reading, but for its number; a telling without any event is none."""
    return [_telling_row(telling) for telling in tellings(reading) if telling.events]


def digest_of(rows: Iterable[Row]) -> str:
    """SHA-256 of the rows."""
    return hashlib.sha256(repr([sorted(row.items()) for row in rows]).encode()).hexdigest()


def _telling_row(telling: Telling) -> Row:
    made = traits(telling)
    return {
        "key": telling.key,
        "day": made.day,
        "mark": mark_of(telling.key),
        "traits": made.packed,
        "facts": packed(telling),
        "shelves": as_bytes(shelves(telling)),
    }


def _inserted(connection: Connection, report: int, row: Row) -> Standing:
    kept = {**row, "report": report, "facts": deflated(row["facts"])}
    made = connection.execute(insert(t.tellings).values(kept)).inserted_primary_key
    assert made is not None  # noqa: S101 - for mypy; an insert of one row has one
    return _standing(made[0], report, row)


def _standing(number: int, report: int, row: Row) -> Standing:
    own = Traits(row["key"], report, row["traits"])
    return Standing(number, Spot(row["day"], row["mark"]), as_numbers(row["shelves"]), own)


def standings(connection: Connection, report: int) -> list[Standing]:
    """The tellings of a report as they are kept."""
    asked = select(t.tellings).where(t.tellings.c.report == report).order_by(t.tellings.c.number)
    return [_standing(row["number"], report, dict(row)) for row in connection.execute(asked).mappings()]


def _of_reports(connection: Connection, reports: Iterable[int]) -> set[int]:
    """The numbers of the tellings of these reports."""
    return {
        number
        for some in parts(sorted(set(reports)))
        for number in connection.execute(
            select(t.tellings.c.number).where(t.tellings.c.report.in_(some))
        ).scalars()
    }


def _forgotten(connection: Connection, report: int) -> set[int]:
    """Takes the tellings of a report away; the tellings whose neighbourhood may be another now."""
    old = standings(connection, report)
    numbers = [each.number for each in old]
    touched = regrouping.neighbours(connection, numbers)
    for each in old:
        touched |= shelving.take(connection, each)
    gone = select(t.tellings.c.incident).where(t.tellings.c.report == report)
    incidents = [each for each in connection.execute(gone).scalars() if each is not None]
    connection.execute(delete(t.tellings).where(t.tellings.c.report == report))
    regrouping.drop(connection, incidents)
    connection.execute(delete(t.matched).where(t.matched.c.report == report))
    return touched - set(numbers)
