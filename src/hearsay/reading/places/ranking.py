"""Which of its candidates a name means, weighed jointly over the report: a small log-linear model.

Each candidate has a handful of features; their weighted sum, exponentiated, is its share against the other candidates
of the name and against "none of them". What a feature says of the other names of the report is reckoned from their
shares of the round before, so that they settle one another. The weights are fitted by `python -m training.places`.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from hearsay.limits import MAX_NAMES_TOGETHER
from hearsay.reading.gazetteer.entries import Entry, Match
from hearsay.reading.places._weights import WEIGHTS
from hearsay.reading.places.candidates import Meaning, Unit, itself, units_of
from hearsay.reading.places.groups import Group, Mention
from hearsay.reading.places.offsets import Offset
from hearsay.records import Level
from hearsay.sphere import EARTH_KM

Array = NDArray[np.float64]
Ints = NDArray[np.int64]

OWN = (
    "population", "main name", "by spelling", "country", "province", "district", "region", "hamlet", "capital", "seat",
    "alone", "around its namesake", "of the state", "of another state", "level told", "level against",
)  # fmt: skip
"""What can be said of a candidate by itself."""
SHARED = (
    "country of others", "province of others", "beside others", "near others", "near dateline", "country named",
    "province named", "lies where told", "lies elsewhere", "holds what is told", "people named",
)  # fmt: skip
"""What the rest of the report says of it."""
NONE = (
    "none", "none listed", "none: body", "none: no place", "none: not located", "none: part", "none: spot",
    "none: once", "none: one word",
)  # fmt: skip
"""What speaks for it that the name means none of its candidates."""
FEATURES = (*OWN, *SHARED, *NONE)
_AT = {name: at for at, name in enumerate(FEATURES)}

FIRST, THEN = (np.array([WEIGHTS.get(name, (0.0, 0.0))[column] for name in FEATURES]) for column in (0, 1))
"""(FEATURES,): the weights of the first round, which knows nothing of the other names, and of those after it."""
ROUNDS = 2
NEAR_KM, BESIDE_KM = 200.0, 40.0
_HAMLET = 2_000  # people
_LEVELS = {
    Level.COUNTRY: "country",
    Level.PROVINCE: "province",
    Level.DISTRICT: "district",
    Level.REGION: "region",
}


@dataclass(frozen=True, eq=False)
class Scene:
    """What is ranked: the groups, which lies in which, where the dateline is, and how often each country's people occur."""

    groups: Sequence[Group]
    within: set[tuple[int, int]]
    datelines: frozenset[int]
    peoples: Mapping[str, float]
    mentions: Sequence[Mention]
    apposed: Mapping[int, tuple[int, Offset]] = field(default_factory=dict)
    """By their groups: the groups of names that tell where they are, and how far off: "Orvo, 60 km west of Lenz"."""

    @cached_property
    def outer(self) -> Mapping[int, Sequence[int]]:
        """For each group that lies in others, as the text says, these."""
        found: dict[int, list[int]] = {}
        for low, high in sorted(self.within):
            found.setdefault(low, []).append(high)
        return found

    def part(self, start: int, end: int) -> "Scene":
        """The groups from one to another; the whole if these are all."""
        if start == 0 and end >= len(self.groups):
            return self
        inside = range(start, end)
        return replace(
            self,
            groups=self.groups[start:end],
            within={
                (low - start, high - start) for low, high in self.within if low in inside and high in inside
            },
            datelines=frozenset(at - start for at in self.datelines if at in inside),
        )


class Table:
    """All candidates of a report in one row each, those of a group together, and after them its "none of them".

    `group` (rows,) is each row's group; `features` (rows, FEATURES) what can be said without the other names.
    """

    def __init__(self, scene: Scene) -> None:
        meanings = [group.meaning for group in scene.groups]
        self.entries: list[Entry | None] = [e for meaning in meanings for e in (*meaning.entries, None)]
        sizes = [len(meaning.entries) + 1 for meaning in meanings]
        self.group: Ints = np.repeat(np.arange(len(sizes)), sizes)
        self.starts: Ints = np.cumsum([0, *sizes[:-1]])
        self.features: Array = np.zeros((len(self.entries), len(FEATURES)))
        self._meanings = meanings
        start = 0
        for group, size in zip(scene.groups, sizes, strict=True):
            end = start + size - 1
            self.features[start:end, : len(OWN)] = _own(group)
            self.features[end, len(OWN) + len(SHARED) :] = _none(group, scene.mentions)
            start += size
        self.is_candidate: Array = np.array([0.0 if entry is None else 1.0 for entry in self.entries])

    def shares(self, scores: Array) -> Array:
        """(rows,): the share of each row within its group, by the exponentials of its scores."""
        raised = np.exp(scores - np.maximum.reduceat(scores, self.starts)[self.group])
        found: Array = raised / np.add.reduceat(raised, self.starts)[self.group]
        return found

    @cached_property
    def sphere(self) -> Array:
        """(rows, 3): where each candidate is."""
        nowhere = np.zeros((1, 3))
        return np.concatenate([part for meaning in self._meanings for part in (meaning.sphere, nowhere)])

    @cached_property
    def is_small(self) -> Array:
        """(rows,): 1 for candidates that are near or far from others: no country and no region."""
        wide = {Level.COUNTRY, Level.REGION}
        return np.array([0.0 if e is None or e.level in wide else 1.0 for e in self.entries])

    @cached_property
    def units(self) -> "Units":
        """The units of the candidates as numbers."""
        return Units(self._meanings)


class Units:
    """The units that candidates lie in, as numbers; the last number stands for none.

    `inside` (rows, 3) are the country, province and district of each row, `own` (rows,) the unit that it is.
    """

    def __init__(self, meanings: Sequence[Meaning]) -> None:
        numbers: dict[Unit, int] = {}
        inside: list[list[int]] = []
        own: list[int] = []
        for meaning in meanings:
            for units, unit in zip(meaning.units, meaning.selves, strict=True):
                row = [numbers.setdefault(each, len(numbers)) for each in units]
                inside.append(row + [-1] * (3 - len(row)))
                own.append(-1 if unit is None else numbers[unit])
            inside.append([-1, -1, -1])
            own.append(-1)
        self.count = len(numbers) + 1
        self.numbers = numbers
        self.inside: Ints = np.array(inside)
        self.own: Ints = np.array(own)
        self.inside[self.inside < 0] = self.own[self.own < 0] = self.count - 1

    def lying(self, group: Ints, mass: Array, groups: int) -> Array:
        """(groups, units): how much of each group lies in each unit."""
        found = np.zeros(groups * self.count)
        for depth in range(3):
            found += np.bincount(group * self.count + self.inside[:, depth], mass, len(found))
        return self._without_none(found)

    def being(self, group: Ints, mass: Array, groups: int) -> Array:
        """(groups, units): how much of each group is each unit."""
        found = np.bincount(group * self.count + self.own, mass, groups * self.count).astype(np.float64)
        return self._without_none(found)

    def _without_none(self, flat: Array) -> Array:
        found = flat.reshape(-1, self.count)
        found[:, -1] = 0.0
        return found


def ranked(scene: Scene) -> list[list[tuple[Entry | None, float]]]:
    """For each group its candidates with their shares, the likeliest first; None stands for none of them.

    Of a very long text so many groups are weighed together as stand in `MAX_NAMES_TOGETHER`.
    """
    found: list[list[tuple[Entry | None, float]]] = []
    for start in range(0, len(scene.groups), MAX_NAMES_TOGETHER):
        found += _together(scene.part(start, start + MAX_NAMES_TOGETHER))
    return found


def _together(scene: Scene) -> list[list[tuple[Entry | None, float]]]:
    table = Table(scene)
    shares = table.shares(table.features @ FIRST)
    for _ in range(ROUNDS):
        shares = table.shares(completed(scene, table, shares) @ THEN)
    found: list[list[tuple[Entry | None, float]]] = [[] for _ in scene.groups]
    for entry, group, share in zip(table.entries, table.group.tolist(), shares.tolist(), strict=True):
        found[group].append((entry, share))
    return [sorted(own, key=lambda pair: -pair[1]) for own in found]


def _own(group: Group) -> Array:
    """(candidates, OWN): what is said of the candidates of a group by themselves."""
    found = traits(group.meaning).copy()
    if group.unit is not None:
        agrees = [_agrees(group.unit, entry) for entry in group.meaning.entries]
        found[:, -2] = agrees
        found[:, -1] = 1.0 - found[:, -2]
    return found


def traits(meaning: Meaning) -> Array:
    """(candidates, OWN): the same without what the text says of the level; reckoned once for each name."""
    known = meaning.traits
    if known is None:
        rows = [_traits(m.entry, is_exact=m.is_exact, is_main=m.is_main) for m in meaning.matches]
        for row, match in zip(rows, meaning.matches, strict=True):
            row["alone"] = float(len(rows) == 1)
            row["around its namesake"] = float(_is_around_namesake(match, meaning))
            if meaning.state is not None:
                row["of the state" if match.entry.country == meaning.state else "of another state"] = 1.0
        known = np.array([[row.get(name, 0.0) for name in OWN] for row in rows]).reshape(-1, len(OWN))
        meaning.traits = known
    return known


def _traits(entry: Entry, *, is_exact: bool, is_main: bool) -> dict[str, float]:
    row = {"population": float(np.log10(entry.population + 10)) / 4, "main name": float(is_main)}
    row["by spelling"] = float(not is_exact)
    if entry.level in _LEVELS:
        return row | {_LEVELS[entry.level]: 1.0}
    row |= {"hamlet": float(entry.population < _HAMLET), "capital": float(entry.feature == "PPLC")}
    return row | {"seat": float(entry.feature.startswith("PPLA"))}


def _is_around_namesake(match: Match, meaning: Meaning) -> bool:
    """Is it a province or district with a town of the same name in it, which is meant where no word says otherwise?"""
    unit = itself(match.entry)
    if unit is None or match.entry.level is Level.COUNTRY:
        return False
    return any(
        m.is_exact and m.entry.level is Level.TOWN and unit in units_of(m.entry) for m in meaning.matches
    )


def _agrees(unit: Level, entry: Entry) -> bool:
    """Does the level that the text tells fit: "region" and "state" are said of several?"""
    if entry.level is Level.POINT:
        return unit is Level.TOWN
    if unit is Level.PROVINCE:
        return entry.level in {Level.PROVINCE, Level.REGION}
    return entry.level is unit


def _none(group: Group, mentions: Sequence[Mention]) -> list[float]:
    own = [mentions[member] for member in group.members]
    label = own[0].label
    taken = group.meaning.taken
    row = [True, not group.meaning.is_listed, label == "organisation", label != "place"]
    row += [
        not any(m.is_located for m in own),
        taken == "part",
        taken == "spot",
        len(own) == 1,
        " " not in group.text,
    ]
    return [float(value) for value in row]


def completed(scene: Scene, table: Table, shares: Array) -> Array:
    """The features with what the other names of the report say, by their shares of the round before."""
    found = table.features.copy()
    weight = np.array([1 + np.log(len(group.members)) for group in scene.groups])
    mass = table.is_candidate * shares * weight[table.group]
    _near(found, table, mass, scene.datelines)
    _witnesses(found, scene, table, mass)
    return found


def _near(found: Array, table: Table, mass: Array, datelines: frozenset[int]) -> None:
    """How near each candidate is to what the other names likely mean."""
    anchors = _anchors(table, mass)
    if not len(anchors):
        return
    km = EARTH_KM * np.arccos(np.clip(table.sphere @ table.sphere[anchors].T, -1.0, 1.0))
    strength = (table.group[:, None] != table.group[anchors][None, :]) * np.minimum(mass[anchors], 1.0)[
        None, :
    ]
    near = np.exp(-km / NEAR_KM) * strength * table.is_small[:, None]
    found[:, _AT["near others"]] = near.max(axis=1)
    found[:, _AT["beside others"]] = (np.exp(-km / BESIDE_KM) * strength).max(axis=1) * table.is_small
    lines = [at for at, group in enumerate(table.group[anchors].tolist()) if group in datelines]
    if lines:
        found[:, _AT["near dateline"]] = near[:, lines].max(axis=1)


def _anchors(table: Table, mass: Array) -> Ints:
    """The two likeliest candidates of each group, of those that are near or far from others."""
    own = mass * table.is_small
    order = np.lexsort((-own, table.group))
    group = table.group[order]
    rank = np.arange(len(order)) - np.searchsorted(group, group)
    chosen: Ints = order[(rank < 2) & (own[order] > 0.05)]
    return chosen


def _witnesses(found: Array, scene: Scene, table: Table, mass: Array) -> None:
    """What the units that the other names lie in, or are, say of each candidate."""
    units, group = table.units, table.group
    lying, being = units.lying(group, mass, len(scene.groups)), units.being(group, mass, len(scene.groups))
    in_some = mass * (units.inside[:, 0] < units.count - 1)
    others = np.maximum(in_some.sum() - np.bincount(group, in_some, len(scene.groups)), 0.5)[group]
    every, named = lying.sum(axis=0), being.sum(axis=0)
    for depth, name in enumerate(("country", "province")):
        unit = units.inside[:, depth]
        found[:, _AT[f"{name} of others"]] = np.maximum(every[unit] - lying[group, unit], 0.0) / others
        found[:, _AT[f"{name} named"]] = np.clip(named[unit] - being[group, unit], 0.0, 1.0)
    _told(found, scene, table, lying, being)
    _peoples(found, scene.peoples, units)


def _told(found: Array, scene: Scene, table: Table, lying: Array, being: Array) -> None:
    """What the text says of what lies where."""
    units = table.units
    fits: dict[int, Array] = {}
    for low, high in scene.within:
        rows = np.flatnonzero((table.group == low) & (table.is_candidate > 0))
        own = np.minimum(being[high][units.inside[rows]].sum(axis=1), 1.0)
        fits[low] = np.maximum(fits[low], own) if low in fits else own
        above = np.flatnonzero(table.group == high)
        holds = np.minimum(lying[low][units.own[above]], 1.0)
        at = _AT["holds what is told"]
        found[above, at] = np.maximum(found[above, at], holds)
    for low, own in fits.items():
        rows = np.flatnonzero((table.group == low) & (table.is_candidate > 0))
        found[rows, _AT["lies where told"]] = own
        found[rows, _AT["lies elsewhere"]] = 1.0 - own


def _peoples(found: Array, peoples: Mapping[str, float], units: Units) -> None:
    """The share of a country among those whose people or government is named."""
    total = sum(peoples.values())
    if not total:
        return
    share = np.zeros(units.count)
    for country, count in peoples.items():
        if (country,) in units.numbers:
            share[units.numbers[country,]] = count / total
    found[:, _AT["people named"]] = share[units.inside[:, 0]]
