"""Grouping anew around some tellings of an archive: their neighbourhoods, the incidents in these, and how those are kept."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, NamedTuple

from sqlalchemy import bindparam, delete, insert, select, update
from sqlalchemy.engine import Connection

from hearsay.archive import deciding, shelving
from hearsay.archive import tables as t
from hearsay.archive.incident_rows import incident_row, key_rows
from hearsay.archive.judgement_rows import on_incidents
from hearsay.archive.rows import line_of
from hearsay.archive.shelving import parts
from hearsay.archive.words import key_of
from hearsay.incidents.assembling import Decided, grouped, incident
from hearsay.incidents.grouping import MILLION, Pair, pair
from hearsay.incidents.neighbourhoods import Link, Spot, Surroundings
from hearsay.incidents.packing import Published, unpacked
from hearsay.records import Incident

Row = dict[str, Any]


class Placed(NamedTuple):
    """A telling in the archive, as grouping needs it."""

    number: int
    report: int
    key: str
    spot: Spot
    neighbourhood: int | None
    incident: int | None


_PLACED = select(
    t.tellings.c.number,
    t.tellings.c.report,
    t.tellings.c.key,
    t.tellings.c.day,
    t.tellings.c.mark,
    t.tellings.c.neighbourhood,
    t.tellings.c.incident,
)
_BY_NUMBER = _PLACED.where(t.tellings.c.number.in_(bindparam("numbers", expanding=True)))
_BY_NEIGHBOURHOOD = _PLACED.where(t.tellings.c.neighbourhood.in_(bindparam("numbers", expanding=True)))
_FACTS_OF = select(
    t.tellings.c.key, t.tellings.c.facts, t.reports.c.id, t.reports.c.outlet, t.reports.c.published
).join(t.reports, t.reports.c.number == t.tellings.c.report)
_FACTS = _FACTS_OF.where(t.tellings.c.number.in_(bindparam("numbers", expanding=True)))
_PAIRED = tuple(
    select(t.telling_pairs.c.one, t.telling_pairs.c.other, t.telling_pairs.c.chance).where(
        column.in_(bindparam("numbers", expanding=True))
    )
    for column in (t.telling_pairs.c.one, t.telling_pairs.c.other)
)
_SETTLED = (
    update(t.tellings)
    .where(t.tellings.c.number == bindparam("telling"))
    .values(neighbourhood=bindparam("near"), incident=bindparam("of"))
)


def around(connection: Connection, tellings: Iterable[int], *, dirty: Iterable[int] = ()) -> None:
    """Groups the neighbourhoods of these tellings anew; incidents of `dirty` ones are made anew in any case."""
    seeds = set(tellings)
    if seeds:
        _Regrouping(connection, frozenset(dirty)).run(seeds)


def decided(connection: Connection) -> Decided:
    """The pairs of tellings that people have put together or kept apart."""
    log = on_incidents(connection)
    names = sorted({each.report for judgement in log for each in deciding.tellers_in(judgement.subject)})
    found = []
    for at in range(0, len(names), shelving.AT_ONCE):
        asked = _FACTS_OF.where(t.reports.c.id.in_(names[at : at + shelving.AT_ONCE]))
        found += [
            unpacked(line_of(facts), key, Published(name, outlet, published))
            for key, facts, name, outlet, published in connection.execute(asked.order_by(t.tellings.c.number))
        ]
    return deciding.decided(log, found)


def is_other(connection: Connection, numbers: Sequence[int]) -> bool:
    """Whether the neighbourhoods of these tellings, or their incidents, are kept as something else than they give."""
    return bool(numbers) and _Regrouping(connection, frozenset()).is_other(numbers)


class _Regrouping:
    """The neighbourhoods around some tellings, found and grouped."""

    def __init__(self, connection: Connection, dirty: frozenset[int]) -> None:
        self._connection = connection
        self._dirty = dirty
        self._decided = decided(connection)
        self._known: dict[int, Placed] = {}
        self._pairs: dict[int, dict[int, int]] = {}
        self._together = self._numbered(self._decided)
        self._surroundings: Surroundings[int] = Surroundings(self._spots, self._links)

    def run(self, seeds: set[int]) -> None:
        found = list(self._neighbourhoods(seeds))
        wanted = [group for members in found for group in self._groups(members)]
        affected = [self._known[number] for members in found for number in members]
        _write(self._connection, affected, found, wanted, self._dirty)

    def is_other(self, numbers: Sequence[int]) -> bool:
        """Whether anything is kept otherwise than it must be; those whose smallest number is not asked for are passed over."""
        for number in numbers:
            members = sorted(self._surroundings.around(number))
            placed = self._place(members)
            if {placed[each].neighbourhood for each in members} != {members[0]}:
                return True
            if members[0] == number and any(
                _is_other(self._connection, [placed[each] for each in group])
                for group in self._groups(members)
            ):
                return True
        return False

    def _neighbourhoods(self, seeds: set[int]) -> Iterator[list[int]]:
        """All that are other than they were, and those that they were: whoever left one is looked at as well."""
        ahead, met = set(seeds), set()
        while ahead:
            number = min(ahead)
            members = self._surroundings.around(number)
            placed = self._place(members)
            met |= members
            yield sorted(members)
            ahead |= self._of_old(placed)
            ahead -= met

    def _of_old(self, placed: Mapping[int, Placed]) -> set[int]:
        found = _placed(self._connection, _BY_NEIGHBOURHOOD, _labels(placed))
        self._known |= found
        return set(found)

    def _groups(self, members: Sequence[int]) -> list[list[int]]:
        """The numbers of the tellings of each incident in a neighbourhood."""
        if len(members) == 1:
            return [list(members)]
        packed_ = shelving.traits_of(self._connection, members)
        number_of = {each.key: number for number, each in packed_.items()}
        inside = packed_.keys()
        pairs: list[Pair] = [
            pair(packed_[one].key, packed_[other].key, chance / MILLION)
            for one in inside
            for other, chance in self._pairs.get(one, {}).items()
            if other in inside
        ]
        alone = [[number] for number in members if number not in inside]
        made = grouped(list(packed_.values()), pairs, self._decided)
        return alone + [[number_of[key] for key in group] for group in made]

    def _place(self, numbers: Iterable[int]) -> dict[int, Placed]:
        wanted = set(numbers)
        self._known |= _placed(self._connection, _BY_NUMBER, wanted - self._known.keys())
        return {number: self._known[number] for number in wanted}

    def _spots(self, numbers: Sequence[int]) -> dict[int, Spot]:
        return {number: each.spot for number, each in self._place(numbers).items()}

    def _links(self, numbers: Sequence[int]) -> dict[int, list[Link[int]]]:
        """The pairs of the tellings, and what people have put together with them."""
        found: dict[int, list[Link[int]]] = {number: [] for number in numbers}
        for some in parts(numbers):
            for side, question in enumerate(_PAIRED):
                for one, other, chance in self._connection.execute(question, {"numbers": some}):
                    self._pairs.setdefault(one, {})[other] = chance
                    own, to = (other, one) if side else (one, other)
                    found[own].append(Link(to, chance / MILLION))
        for number in numbers:
            found[number] += [Link(other, 1.0, decided=True) for other in self._together.get(number, ())]
        return found

    def _numbered(self, found: Decided) -> dict[int, list[int]]:
        """What people have put together, by the numbers of the tellings."""
        keys = sorted({key for each in found.together for key in each})
        numbers = {
            row.key: row.number
            for at in range(0, len(keys), shelving.AT_ONCE)
            for row in self._connection.execute(
                select(t.tellings.c.key, t.tellings.c.number).where(
                    t.tellings.c.key.in_(keys[at : at + shelving.AT_ONCE])
                )
            )
        }
        joined: dict[int, list[int]] = {}
        for one, other in sorted(found.together):
            joined.setdefault(numbers[one], []).append(numbers[other])
            joined.setdefault(numbers[other], []).append(numbers[one])
        return joined


# --- writing ------------------------------------------------------------------------------------------


def _write(
    connection: Connection,
    affected: Sequence[Placed],
    found: Sequence[Sequence[int]],
    wanted: Sequence[Sequence[int]],
    dirty: frozenset[int],
) -> None:
    """Makes the incidents of the tellings what is wanted; those that stay are left as they are."""
    old: dict[int, set[int]] = {}
    for each in affected:
        if each.incident is not None:
            old.setdefault(each.incident, set()).add(each.number)
    of = {each.number: each.incident for each in affected}
    stay = {
        incident
        for group in wanted
        if (incident := of[group[0]]) is not None and old[incident] == set(group) and dirty.isdisjoint(group)
    }
    drop(connection, old.keys() - stay)
    home = {number: of[number] for group in wanted for number in group if of[number] in stay}
    for group in wanted:
        if of[group[0]] not in stay:
            home.update(dict.fromkeys(group, _put_incident(connection, made_of(connection, group))))
    near = {number: members[0] for members in found for number in members}
    changed = [
        {"telling": each.number, "near": near[each.number], "of": home[each.number]}
        for each in affected
        if each.neighbourhood != near[each.number] or each.incident not in stay
    ]
    if changed:
        connection.execute(_SETTLED, changed)


def _is_other(connection: Connection, group: Sequence[Placed]) -> bool:
    """Is the incident of these tellings kept as something else?"""
    incidents = {each.incident for each in group}
    if len(incidents) != 1 or None in incidents:
        return True
    (kept,) = incidents
    same = select(t.tellings.c.number).where(t.tellings.c.incident == kept)
    row = connection.execute(select(t.incidents).where(t.incidents.c.number == kept)).mappings().one_or_none()
    if row is None or set(connection.execute(same).scalars()) != {each.number for each in group}:
        return True
    made = made_of(connection, [each.number for each in group])
    keys = select(t.incident_keys.c.role, t.incident_keys.c.key).where(t.incident_keys.c.incident == kept)
    wanted = {(each["role"], each["key"]) for each in key_rows(made)}
    found = {(role, key) for role, key in connection.execute(keys)}
    return found != wanted or _plain(dict(row)) != _plain({"number": kept, **incident_row(made)})


def _plain(row: Mapping[str, Any]) -> Row:
    return {**row, "content": line_of(row["content"])}


def drop(connection: Connection, incidents: Iterable[int]) -> None:
    """Takes incidents away by their numbers; their tellings are in none then."""
    for some in parts(sorted(incidents)):
        connection.execute(update(t.tellings).where(t.tellings.c.incident.in_(some)).values(incident=None))
        connection.execute(delete(t.incidents).where(t.incidents.c.number.in_(some)))


def _put_incident(connection: Connection, made: Incident) -> int:
    number = connection.execute(insert(t.incidents).values(incident_row(made))).inserted_primary_key
    assert number is not None  # noqa: S101 - for mypy; an insert of one row has one
    rows = [{**row, "incident": number[0]} for row in key_rows(made)]
    if rows:
        connection.execute(insert(t.incident_keys), rows)
    return int(number[0])


def made_of(connection: Connection, numbers: Sequence[int]) -> Incident:
    """The Incident that these tellings tell of."""
    told = [
        unpacked(line_of(facts), key, Published(name, outlet, published))
        for some in parts(sorted(numbers))
        for key, facts, name, outlet, published in connection.execute(_FACTS, {"numbers": some})
    ]
    reports = sorted({telling.report for telling in told})
    return incident(told, dict(firsts(connection, reports)), dict(agencies(connection, reports)))


def firsts(connection: Connection, reports: Sequence[str]) -> Iterator[tuple[str, str]]:
    """Each copy with the report that came first."""
    copy, first = t.reports.alias("copy"), t.reports.alias("first")
    asked = (
        select(copy.c.id, first.c.id)
        .select_from(t.copies)
        .join(copy, copy.c.number == t.copies.c.report)
        .join(first, first.c.number == t.copies.c.first)
    )
    for at in range(0, len(reports), shelving.AT_ONCE):
        yield from map(
            tuple, connection.execute(asked.where(copy.c.id.in_(reports[at : at + shelving.AT_ONCE])))
        )


def agencies(connection: Connection, reports: Sequence[str]) -> Iterator[tuple[str, str]]:
    """Each report that credits an agency, with the agency; the first by name where it credits several."""
    asked = (
        select(t.reports.c.id, t.credits_.c.agency)
        .join(t.reports, t.reports.c.number == t.credits_.c.report)
        .order_by(t.reports.c.id, t.credits_.c.agency.desc())
    )
    for at in range(0, len(reports), shelving.AT_ONCE):
        some = reports[at : at + shelving.AT_ONCE]
        for report, agency in connection.execute(asked.where(t.reports.c.id.in_(some))):
            yield report, key_of(agency) or agency


def neighbours(connection: Connection, numbers: Iterable[int]) -> set[int]:
    """All tellings that stand in one neighbourhood with these, as it is kept; these included, if they are grouped."""
    return set(_placed(connection, _BY_NEIGHBOURHOOD, _labels(_placed(connection, _BY_NUMBER, numbers))))


def _labels(placed: Mapping[int, Placed]) -> list[int]:
    return sorted({each.neighbourhood for each in placed.values() if each.neighbourhood is not None})


def _placed(connection: Connection, question: Any, numbers: Iterable[int]) -> dict[int, Placed]:  # noqa: ANN401
    return {
        row.number: Placed(
            row.number, row.report, row.key, Spot(row.day, row.mark), row.neighbourhood, row.incident
        )
        for some in parts(sorted(numbers))
        for row in connection.execute(question, {"numbers": some})
    }
