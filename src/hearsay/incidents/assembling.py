"""Incidents from the tellings of many reports: what is matched, and what an Incident then says."""

from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from hashlib import sha256
from itertools import combinations
from typing import NamedTuple

from hearsay.incidents.candidates import candidates
from hearsay.incidents.corroboration import Told, corroboration, disputes, origins, stands
from hearsay.incidents.grouping import Pair, groups, neighbourhoods, pair
from hearsay.incidents.pairs import chance, contradict
from hearsay.incidents.ranges import Stated, ranges
from hearsay.incidents.tellings import LEVELS, Telling
from hearsay.records import Account, Actor, Claim, Incident, Level, Place, Scope

LEAST_KEPT = 0.05  # a pair less likely than this is as good as unseen


class Decided(NamedTuple):
    """What people have decided: pairs of tellings by their keys, the smaller first, kept apart or put together."""

    apart: frozenset[tuple[str, str]] = frozenset()
    together: frozenset[tuple[str, str]] = frozenset()


UNDECIDED = Decided()


def compared(pairs: Iterable[tuple[Telling, Telling]]) -> list[Pair]:
    """How likely each of the pairs is, without those that are as good as unseen."""
    found = (pair(one.key, other.key, chance(one, other)) for one, other in pairs)
    return [each for each in found if each.chance >= LEAST_KEPT]


def matched(tellings: Iterable[Telling], decided: Decided = UNDECIDED) -> list[list[Telling]]:
    """The tellings of each incident; the same for the same tellings in whatever order they come."""
    by_key = {telling.key: telling for telling in tellings}
    pairs = compared(candidates(by_key.values()))
    near = neighbourhoods(by_key, [*pairs, *(Pair(*each, 1.0) for each in decided.together)])
    home = {key: at for at, keys in enumerate(near) for key in keys}
    own: list[list[Pair]] = [[] for _ in near]
    for each in pairs:
        if home[each.one] == home[each.other]:
            own[home[each.one]].append(each)
    return [
        [by_key[key] for key in group]
        for keys, inside in zip(near, own, strict=True)
        for group in grouped([by_key[key] for key in keys], inside, decided)
    ]


def grouped(
    neighbours: Sequence[Telling], pairs: Collection[Pair], decided: Decided = UNDECIDED
) -> list[list[str]]:
    """The keys of each incident within one neighbourhood; `pairs` are those within it."""
    keys = {telling.key for telling in neighbours}
    apart = {
        (min(a.key, b.key), max(a.key, b.key)) for a, b in combinations(neighbours, 2) if contradict(a, b)
    }
    together = {each for each in decided.together if keys.issuperset(each)}
    return groups(keys, pairs, apart=(apart | decided.apart) - together, together=together)


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
    accounts = [_account(telling, origin) for telling, origin in zip(ordered, origins(told), strict=True)]
    return Incident(
        id=id_of(ordered),
        type=_commonest(t.type for t in ordered if t.type),
        place=_finest(ordered),
        time=_time(ordered),
        actors=_actors(ordered, acting=True),
        recipients=_actors(ordered, acting=False),
        accounts=accounts,
        figures=ranges(stated),
        corroboration=counts,
        standing=stands(told, stated, counts),
        disputes=disputes(told, stated),
    )


def id_of(tellings: Iterable[Telling]) -> str:
    """The id of an incident: a hash of the smallest key among its tellings."""
    return "i" + sha256(min(telling.key for telling in tellings).encode()).hexdigest()[:16]


def _account(telling: Telling, origin: str) -> Account:
    return Account(
        report=telling.report,
        outlet=telling.outlet,
        published=telling.published.isoformat() if telling.published else None,
        events=[event.id for event in telling.events],
        statements=list(dict.fromkeys(event.statement for event in telling.events if event.statement)),
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
