"""Incidents from the tellings of many reports: what is matched, and what an Incident then says."""

from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from hashlib import sha256
from typing import NamedTuple

from hearsay.incidents.candidates import candidates, shelves
from hearsay.incidents.corroboration import Told, corroboration, disputes, origins, stands
from hearsay.incidents.grouping import Pair, groups, pair
from hearsay.incidents.neighbourhoods import Link, Spot, Surroundings, partition
from hearsay.incidents.pairs import chances, contradictions
from hearsay.incidents.ranges import Stated, ranges
from hearsay.incidents.tellings import LEVELS, Telling
from hearsay.incidents.traits import Traits, traits
from hearsay.records import Account, Actor, Claim, Incident, Level, Place, Scope

LEAST_KEPT = 0.05  # a pair less likely than this is as good as unseen


class Decided(NamedTuple):
    """What people have decided: pairs of tellings by their keys, the smaller first, kept apart or put together."""

    apart: frozenset[tuple[str, str]] = frozenset()
    together: frozenset[tuple[str, str]] = frozenset()


UNDECIDED = Decided()


def matched(tellings: Iterable[Telling], decided: Decided = UNDECIDED) -> list[list[Telling]]:
    """The tellings of each incident; the same for the same tellings in whatever order they come."""
    by_key = {telling.key: telling for telling in tellings}
    packed = {key: traits(telling) for key, telling in by_key.items()}
    pairs = [
        pair
        for one, others in candidates((packed[key], shelves(telling)) for key, telling in by_key.items())
        for pair in compared(one, others)
    ]
    around = _surroundings(packed, pairs, decided)
    near = partition(by_key, around)
    home = {key: at for at, keys in enumerate(near) for key in keys}
    own: list[list[Pair]] = [[] for _ in near]
    for each in pairs:
        if home[each.one] == home[each.other]:
            own[home[each.one]].append(each)
    return [
        [by_key[key] for key in group]
        for keys, inside in zip(near, own, strict=True)
        for group in grouped([packed[key] for key in keys], inside, decided)
    ]


def compared(one: Traits, others: Sequence[Traits]) -> list[Pair]:
    """How likely the one tells of the same as each of the others, without what is as good as unseen."""
    found = zip(others, chances(one, others), strict=True)
    return [pair(one.key, other.key, chance) for other, chance in found if chance >= LEAST_KEPT]


def grouped(
    neighbours: Sequence[Traits], pairs: Collection[Pair], decided: Decided = UNDECIDED
) -> list[list[str]]:
    """The keys of each incident within one neighbourhood; `pairs` are those within it."""
    ordered = sorted(neighbours, key=lambda each: each.key)
    keys = {each.key for each in ordered}
    apart, together = ({each for each in some if keys.issuperset(each)} for some in decided)
    return groups(keys, pairs, apart=apart, together=together, contradict=contradictions(ordered))


def _surroundings(packed: Mapping[str, Traits], pairs: Iterable[Pair], decided: Decided) -> Surroundings[str]:
    links: dict[str, list[Link[str]]] = {}
    joined = [(*each, True) for each in decided.together if packed.keys() >= set(each)]
    for one, other, chance, is_decided in [
        *((one, other, chance, False) for one, other, chance in pairs),
        *((one, other, 1.0, is_decided) for one, other, is_decided in joined),
    ]:
        links.setdefault(one, []).append(Link(other, chance, is_decided))
        links.setdefault(other, []).append(Link(one, chance, is_decided))
    return Surroundings(
        lambda keys: {key: Spot(packed[key].day, packed[key].mark) for key in keys},
        lambda keys: {key: links.get(key, []) for key in keys},
    )


def incident(
    tellings: Sequence[Telling],
    texts: Mapping[str, str] | None = None,
    agencies: Mapping[str, str] | None = None,
) -> Incident:
    """The Incident that the tellings tell of.

    `texts` gives, by report, the report that it is a copy of; `agencies` the agency that it credits. Its id is made
    from the smallest key of its tellings, so that it stays while others join.
    """
    ordered = sorted(tellings, key=lambda t: (t.published is None, str(t.published), t.key))
    told = [_told(telling, texts or {}, agencies or {}) for telling in ordered]
    stated = [each for telling in ordered for each in _stated(telling)]
    counts = corroboration(told)
    origin = dict(zip((telling.report for telling in ordered), origins(told), strict=True))
    return Incident(
        id=id_of(ordered),
        type=_commonest(t.type for t in ordered if t.type),
        place=_finest(ordered),
        time=_time(ordered),
        actors=_actors(ordered, acting=True),
        recipients=_actors(ordered, acting=False),
        accounts=[_account(several, origin[report]) for report, several in _by_report(ordered).items()],
        figures=ranges(stated),
        corroboration=counts,
        standing=stands(told, stated, counts),
        disputes=disputes(told, stated),
    )


def id_of(tellings: Iterable[Telling]) -> str:
    """The id of an incident: a hash of the smallest key among its tellings."""
    return "i" + sha256(min(telling.key for telling in tellings).encode()).hexdigest()[:16]


def _by_report(ordered: Iterable[Telling]) -> dict[str, list[Telling]]:
    """The tellings of each report, in the order of their first ones."""
    found: dict[str, list[Telling]] = {}
    for telling in ordered:
        found.setdefault(telling.report, []).append(telling)
    return found


def _account(tellings: Sequence[Telling], origin: str) -> Account:
    """What one report says of the incident, be it in several tellings."""
    first = tellings[0]
    events = [event for telling in tellings for event in telling.events]
    return Account(
        report=first.report,
        outlet=first.outlet,
        published=first.published.isoformat() if first.published else None,
        events=[event.id for event in events],
        statements=list(dict.fromkeys(event.statement for event in events if event.statement)),
        origin=origin,
    )


def _told(telling: Telling, texts: Mapping[str, str], agencies: Mapping[str, str]) -> Told:
    return Told(
        report=telling.report,
        outlet=telling.outlet,
        text=texts.get(telling.report, telling.report),
        agency=agencies.get(telling.report),
        voices=telling.voices,
        blamed=telling.doers,
    )


def _stated(telling: Telling) -> Iterable[Stated]:
    when = telling.published.isoformat() if telling.published else ""
    for figure, by in zip(telling.figures, telling.claimants, strict=True):
        claim = Claim(low=figure.low, high=figure.high, by=by.name, report=telling.report, span=figure.span)
        is_counted = figure.scope is Scope.TOTAL and not figure.is_superseded
        yield Stated(figure.measure, figure.group, by.key, when, is_counted, claim)


def _commonest(values: Iterable[str]) -> str:
    counts = Counter(values)
    return min(counts, key=lambda value: (-counts[value], value), default="")


def _finest(tellings: Sequence[Telling]) -> Place | None:
    """The place that most tellings of the finest level give; ids and mentions are of its first telling."""
    found = [t.place for t in tellings if t.place]
    finest = min((LEVELS.index(p.level) for p in found), default=LEVELS.index(Level.REGION))
    fine = [p for p in found if LEVELS.index(p.level) == finest]
    name = _commonest(p.name for p in fine)
    return next((p for p in fine if p.name == name), None)


def _time(tellings: Sequence[Telling]) -> str | None:
    """The time that most tellings give, as EDTF."""
    return _commonest(t.edtf for t in tellings if t.edtf) or None


def _actors(tellings: Sequence[Telling], *, acting: bool) -> list[Actor]:
    """The actors of all tellings by name, without their mentions, which are of single reports."""
    found: dict[str, Actor] = {}
    for telling in tellings:
        for actor in telling.acting if acting else telling.acted_on:
            found.setdefault(actor.name.casefold(), actor)
    return [found[name] for name in sorted(found)]
