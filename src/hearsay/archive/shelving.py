"""Where tellings stand in an archive, and which are likely one: kept true as one comes in or goes.

A telling that comes in is compared with those that stand next to it on its shelves (`incidents.candidates`), and parts
others that stood as near each other as may be. One that goes brings those together again. So the pairs are always what the
tellings that are there give, however they came.
"""

import struct
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import groupby
from typing import NamedTuple

from sqlalchemy import TextClause, bindparam, delete, insert, select, text, update
from sqlalchemy.engine import Connection

from hearsay.archive import tables as t
from hearsay.incidents.assembling import LEAST_KEPT
from hearsay.incidents.candidates import NEAREST, WINDOW_DAYS, parted
from hearsay.incidents.grouping import MILLION
from hearsay.incidents.neighbourhoods import Spot
from hearsay.incidents.pairs import chances
from hearsay.incidents.traits import Traits, is_sound

AT_ONCE = 400  # asked for in one statement: SQLite takes a thousand parameters at the least
_TRAITS = select(t.tellings.c.number, t.tellings.c.report, t.tellings.c.key, t.tellings.c.traits).where(
    t.tellings.c.number.in_(bindparam("numbers", expanding=True))
)
_OF_ONE = select(t.telling_pairs.c.other).where(t.telling_pairs.c.one == bindparam("number"))
_OF_OTHER = select(t.telling_pairs.c.one).where(t.telling_pairs.c.other == bindparam("number"))
_OF_ONES = select(t.telling_pairs.c.one, t.telling_pairs.c.other).where(
    t.telling_pairs.c.one.in_(bindparam("numbers", expanding=True))
)
_LESS = (
    update(t.telling_pairs)
    .where(t.telling_pairs.c.one == bindparam("a"), t.telling_pairs.c.other == bindparam("b"))
    .values(shelves=t.telling_pairs.c.shelves - bindparam("less"))
)
_NONE_LEFT = delete(t.telling_pairs).where(
    t.telling_pairs.c.one == bindparam("a"),
    t.telling_pairs.c.other == bindparam("b"),
    t.telling_pairs.c.shelves <= 0,
)

Spotted = tuple[Spot, int]
Couple = tuple[int, int]


class Standing(NamedTuple):
    """A telling that is in the archive: its number, and what it is compared by."""

    number: int
    spot: Spot
    shelves: Sequence[int]
    traits: Traits


def as_bytes(shelves: Sequence[int]) -> bytes:
    """The shelves of a telling as they are kept."""
    return struct.pack(f"<{len(shelves)}q", *shelves)


def as_numbers(kept: bytes) -> list[int]:
    """What `as_bytes` made."""
    return list(struct.unpack(f"<{len(kept) // 8}q", kept))


def put(connection: Connection, new: Standing) -> set[int]:
    """Puts a telling on its shelves and compares it; the tellings whose pairs are others now, itself included."""
    sides = _beside(connection, new)
    rows = [
        {"shelf": shelf, "day": new.spot.day, "mark": new.spot.mark, "telling": new.number}
        for shelf in new.shelves
    ]
    if rows:
        connection.execute(insert(t.telling_shelves), rows)
    near = Counter(each for before, after in sides for _, each in (*before, *after))
    found = _compared(connection, new, near)
    if found:
        connection.execute(insert(t.telling_pairs), found)
    lost = Counter(_couple(*pair) for before, after in sides for pair in parted(before, after))
    touched = {new.number, *(row["one"] + row["other"] - new.number for row in found)}
    return touched | _parted(connection, lost)


def take(connection: Connection, old: Standing) -> set[int]:
    """Takes a telling from its shelves, and all its pairs; the tellings whose pairs are others now, without itself."""
    touched = partners(connection, old.number)
    p, s = t.telling_pairs.c, t.telling_shelves.c
    connection.execute(delete(t.telling_pairs).where((p.one == old.number) | (p.other == old.number)))
    for shelf in old.shelves:
        connection.execute(
            delete(t.telling_shelves).where(
                s.shelf == shelf, s.day == old.spot.day, s.mark == old.spot.mark, s.telling == old.number
            )
        )
    gained = Counter(
        _couple(*pair) for before, after in _beside(connection, old) for pair in parted(before, after)
    )
    return touched | _brought_together(connection, gained)


def partners(connection: Connection, number: int) -> set[int]:
    """The tellings that this one is paired with."""
    asked = {"number": number}
    return {
        each for question in (_OF_ONE, _OF_OTHER) for each in connection.execute(question, asked).scalars()
    }


def traits_of(connection: Connection, numbers: Iterable[int]) -> dict[int, Traits]:
    """What the tellings are compared by, by their numbers."""
    return {
        number: Traits(key, report, packed)
        for some in parts(sorted(numbers))
        for number, report, key, packed in connection.execute(_TRAITS, {"numbers": some})
        if is_sound(
            packed
        )  # one that is damaged is compared with nothing, until `hearsay doctor` makes it anew
    }


def parts(numbers: Sequence[int]) -> Iterator[Sequence[int]]:
    """The numbers, as many at once as may be asked for."""
    return (numbers[at : at + AT_ONCE] for at in range(0, len(numbers), AT_ONCE))


def expected(connection: Connection, one: Standing) -> dict[int, tuple[int, int]]:
    """The pairs that the telling must have by what stands next to it: by the other, the chance and how many shelves."""
    sides = _beside(connection, one)
    near = Counter(each for before, after in sides for _, each in (*before, *after))
    rows = _compared(connection, one, near)
    return {r["one"] + r["other"] - one.number: (r["chance"], r["shelves"]) for r in rows}


def _compared(connection: Connection, new: Standing, near: Mapping[int, int]) -> list[dict[str, int]]:
    others = {
        number: traits
        for number, traits in traits_of(connection, near).items()
        if traits.report != new.traits.report
    }
    found = zip(others, chances(new.traits, list(others.values())), strict=True)
    return [_row(new.number, other, chance, near[other]) for other, chance in found if chance >= LEAST_KEPT]


def _row(one: int, other: int, chance: float, shelves: int) -> dict[str, int]:
    return {
        "one": min(one, other),
        "other": max(one, other),
        "chance": round(chance * MILLION),
        "shelves": shelves,
    }


def _parted(connection: Connection, lost: Mapping[Couple, int]) -> set[int]:
    """Takes so many shelves from each pair; the tellings of those that had any."""
    there = _there(connection, lost)
    if not there:
        return set()
    connection.execute(_LESS, [{"a": a, "b": b, "less": lost[a, b]} for a, b in there])
    connection.execute(_NONE_LEFT, [{"a": a, "b": b} for a, b in there])
    return {each for pair in there for each in pair}


def _brought_together(connection: Connection, gained: Mapping[Couple, int]) -> set[int]:
    there = set(_there(connection, gained))
    if there:
        connection.execute(_LESS, [{"a": a, "b": b, "less": -gained[a, b]} for a, b in sorted(there)])
    new = sorted(gained.keys() - there)
    packed = traits_of(connection, {each for pair in new for each in pair})
    rows = []
    for one, pairs in groupby(new, key=lambda pair: pair[0]):
        others = [other for _, other in pairs if packed[other].report != packed[one].report]
        found = chances(packed[one], [packed[other] for other in others])
        rows += [
            _row(one, other, chance, gained[one, other])
            for other, chance in zip(others, found, strict=True)
            if chance >= LEAST_KEPT
        ]
    if rows:
        connection.execute(insert(t.telling_pairs), rows)
    return {each for row in rows for each in (row["one"], row["other"])}


def _there(connection: Connection, pairs: Iterable[Couple]) -> list[Couple]:
    """Those of the pairs that are kept."""
    wanted = set(pairs)
    return sorted(
        pair
        for some in parts(sorted({one for one, _ in wanted}))
        for one, other in connection.execute(_OF_ONES, {"numbers": some})
        if (pair := (one, other)) in wanted
    )


def _couple(one: int, other: int) -> Couple:
    return min(one, other), max(one, other)


def _beside(connection: Connection, of: Standing) -> list[tuple[list[Spotted], list[Spotted]]]:
    """What stands before and after the telling on each of its shelves, the nearest first."""
    if not of.shelves:
        return []
    asked = {f"shelf{at}": shelf for at, shelf in enumerate(of.shelves)}
    asked |= {"day": of.spot.day, "mark": of.spot.mark}
    asked |= {"first": of.spot.day - WINDOW_DAYS, "last": of.spot.day + WINDOW_DAYS, "nearest": NEAREST}
    sides: list[tuple[list[Spotted], list[Spotted]]] = [([], []) for _ in of.shelves]
    for at, side, day, mark, telling in connection.execute(_question(len(of.shelves)), asked):
        sides[at][side].append((Spot(day, mark), telling))
    for before, after in sides:
        before.sort(reverse=True)
        after.sort()
    return sides


@lru_cache(maxsize=64)
def _question(shelves: int) -> TextClause:
    """One statement for both sides of all shelves."""
    one_side = (
        "SELECT * FROM (SELECT {at} AS place, {side} AS side, day, mark, telling FROM telling_shelves "
        "WHERE shelf = :shelf{at} AND day {within} AND (day, mark) {beyond} (:day, :mark) "
        "ORDER BY day {order}, mark {order} LIMIT :nearest) AS s{at}_{side}"
    )
    sides = (
        {"side": 0, "within": ">= :first", "beyond": "<", "order": "DESC"},
        {"side": 1, "within": "<= :last", "beyond": ">", "order": "ASC"},
    )
    return text(" UNION ALL ".join(one_side.format(at=at, **side) for at in range(shelves) for side in sides))
