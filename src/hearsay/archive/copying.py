"""Copies within an archive: a report that comes in is compared with those that share a key with it.

A new report changes the copies of its neighbourhood alone, the reports that it is joined to by pairs of copies; what is
decided there is a function of the pairs (`incidents.copies.arranged`), so that any order of coming in ends the same.
"""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from sqlalchemy import bindparam, delete, insert, select
from sqlalchemy.engine import Connection

from hearsay.archive import tables as t
from hearsay.archive.rows import Compared
from hearsay.archive.words import key_of
from hearsay.incidents.copies import Copy, Dated, Overlap, arranged, overlap, shingles
from hearsay.incidents.credits import agency_name

_HOLDERS = (
    select(t.copy_keys.c.report).where(t.copy_keys.c.key.in_(bindparam("keys", expanding=True))).distinct()
)
_WORDS = select(t.words.c.report, t.words.c.words).where(
    t.words.c.report.in_(bindparam("reports", expanding=True))
)
_PAIRS = select(t.copy_pairs).where(
    t.copy_pairs.c.one.in_(bindparam("reports", expanding=True))
    | t.copy_pairs.c.other.in_(bindparam("reports", expanding=True))
)
_AT_ONCE = 400  # reports asked for in one statement: SQLite takes a thousand parameters at the least


def compare(connection: Connection, number: int, made: Compared) -> set[int]:
    """Puts the report's keys and credits in, finds its copies among the reports that are there, and arranges them.

    The reports that are copies of another report now than before.
    """
    pairs = list(_found(connection, number, made)) if made.keys else []
    if made.keys:
        connection.execute(insert(t.copy_keys), [{"key": key, "report": number} for key in made.keys])
    if made.credits:
        rows = [{"report": number, "agency": a, "start": s, "end": e} for a, s, e in made.credits]
        connection.execute(insert(t.credits_), rows)
    if pairs:
        connection.execute(insert(t.copy_pairs), pairs)
        return arrange(connection, [number])
    return set()


def arrange(connection: Connection, around: Sequence[int]) -> set[int]:
    """Decides anew which came first among all reports that these are joined to; those that are copies of another now."""
    numbers, _ = _neighbourhood(connection, around)
    before: set[tuple[int, int]] = set()
    for some in _parts(sorted(numbers)):
        own = t.copies.c.report.in_(some)
        before |= {(row.report, row.first) for row in connection.execute(select(t.copies).where(own))}
        connection.execute(delete(t.copies).where(own))
    found = arrangement(connection, around)
    if found:
        connection.execute(insert(t.copies), found)
    return {report for report, _ in before ^ {(row["report"], row["first"]) for row in found}}


def arrangement(connection: Connection, around: Sequence[int]) -> list[dict[str, Any]]:
    """The rows of `copies` as they must be among all reports that these are joined to."""
    numbers, pairs = _neighbourhood(connection, around)
    dated = _dated(connection, sorted(numbers))
    named = {
        (dated[one].id, dated[other].id): Overlap(*shares, common=0, is_copy=True)
        for (one, other), shares in pairs.items()
    }
    number_of = {each.id: number for number, each in dated.items()}
    return [_row(copy, number_of) for copy in arranged(dated.values(), named)]


def joined_to(connection: Connection, number: int) -> set[int]:
    """All reports that this one is joined to by pairs of copies, itself included."""
    return _neighbourhood(connection, [number])[0]


def _found(connection: Connection, number: int, made: Compared) -> Iterator[dict[str, object]]:
    own = shingles(made.words.split())
    holders = sorted(connection.execute(_HOLDERS, {"keys": made.keys}).scalars())
    for some in _parts([holder for holder in holders if holder != number]):
        for other, words in connection.execute(_WORDS, {"reports": some}):
            how = overlap(shingles(words.split()), own)
            if how.is_copy:
                yield {"one": other, "other": number, "of_one": how.of_one, "of_other": how.of_other}


def _neighbourhood(
    connection: Connection, around: Sequence[int]
) -> tuple[set[int], dict[tuple[int, int], tuple[float, float]]]:
    """All reports that are joined to these, over any number of pairs, and the pairs with their shares."""
    known, ahead = set(around), list(around)
    pairs: dict[tuple[int, int], tuple[float, float]] = {}
    while ahead:
        some, ahead = ahead[:_AT_ONCE], ahead[_AT_ONCE:]
        for one, other, of_one, of_other in connection.execute(_PAIRS, {"reports": some}):
            pairs[one, other] = of_one, of_other
            new = {one, other} - known
            known |= new
            ahead += sorted(new)
    return known, pairs


def _dated(connection: Connection, numbers: Sequence[int]) -> dict[int, Dated]:
    """What decides which of the reports came first, by their numbers."""
    rows: list[tuple[int, str, str | None, str | None]] = []
    credited: set[str | None] = set()
    for some in _parts(numbers):
        asked = select(t.reports.c.number, t.reports.c.id, t.reports.c.published, t.reports.c.outlet)
        rows += [tuple(row) for row in connection.execute(asked.where(t.reports.c.number.in_(some)))]
        named = select(t.credits_.c.agency).where(t.credits_.c.report.in_(some))
        credited |= {key_of(agency) for agency in connection.execute(named).scalars()}
    return {
        number: Dated(name, published, outlet is not None and key_of(agency_name(outlet)) in credited)
        for number, name, published, outlet in rows
    }


def _row(copy: Copy, number_of: Mapping[str, int]) -> dict[str, Any]:
    return {
        "report": number_of[copy.report],
        "first": number_of[copy.first],
        "kind": copy.kind.value,
        "share": copy.share,
    }


def _parts(numbers: Sequence[int]) -> Iterator[Sequence[int]]:
    return (numbers[at : at + _AT_ONCE] for at in range(0, len(numbers), _AT_ONCE))
