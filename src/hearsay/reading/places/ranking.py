"""Which of its candidates a name means, weighed jointly over the report: a small log-linear model.

Each candidate has a handful of features; their weighted sum, exponentiated, is its share against the other candidates
of the name and against "none of them". What a feature says of the other names of the report is reckoned from their
shares of the round before, so that they settle one another. The weights are fitted by `python -m training.places`.
"""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from hearsay.reading.gazetteer.entries import Entry
from hearsay.reading.places._weights import FIRST, THEN
from hearsay.reading.places.groups import Group, Mention
from hearsay.records import Level

Array = NDArray[np.float64]

FEATURES = (
    "population", "main name", "by spelling", "country", "province", "district", "region", "hamlet", "capital", "seat",
    "largest", "level told", "level against", "alone",
    "country of others", "province of others", "beside others", "near others", "country named", "province named",
    "lies where told", "lies elsewhere", "holds what is told", "holds others", "people named", "spelling witnessed",
    "near dateline",
    "none", "none listed", "none: person", "none: body", "none: no place", "none: not located", "none: part", "none: spot",
    "none: once", "none: one word",
)  # fmt: skip
_AT = {name: at for at, name in enumerate(FEATURES)}
STATIC = _AT["country of others"]
NONE = _AT["none"]

ROUNDS = 2
NEAR_KM, BESIDE_KM = 200.0, 40.0
_HAMLET = 2_000  # people
_EARTH_KM = 6371.0
_LEVELS = {Level.COUNTRY: "country", Level.PROVINCE: "province", Level.DISTRICT: "district", Level.REGION: "region"}


class Scene(NamedTuple):
    """What is ranked: the groups, which lies in which, where the dateline is, and how often each country's people occur."""

    groups: Sequence[Group]
    within: set[tuple[int, int]]
    datelines: frozenset[int]
    peoples: Mapping[str, float]
    mentions: Sequence[Mention]


class Table(NamedTuple):
    """All candidates of a report in one row each, those of a group together, and after them its "none of them"."""

    entries: list[Entry | None]
    group: NDArray[np.int64]
    features: Array


def ranked(scene: Scene) -> list[list[tuple[Entry | None, float]]]:
    """For each group its candidates with their shares, the likeliest first; None stands for none of them."""
    if not scene.groups:
        return []
    table = static(scene)
    shares = softmax_by(table.features @ FIRST, table.group)
    for weights in THEN:
        shares = softmax_by(completed(scene, table, shares) @ weights, table.group)
    found: list[list[tuple[Entry | None, float]]] = [[] for _ in scene.groups]
    for entry, group, share in zip(table.entries, table.group.tolist(), shares.tolist(), strict=True):
        found[group].append((entry, share))
    return [sorted(own, key=lambda pair: -pair[1]) for own in found]


def softmax_by(scores: Array, group: NDArray[np.int64]) -> Array:
    """The share of each row within its group."""
    starts = np.flatnonzero(np.diff(group, prepend=-1))
    highest = np.maximum.reduceat(scores, starts)
    raised = np.exp(scores - highest[group])
    return raised / np.add.reduceat(raised, starts)[group]


def static(scene: Scene) -> Table:
    """The candidates with what can be said of each by itself."""
    entries: list[Entry | None] = []
    group: list[int] = []
    rows: list[dict[str, float]] = []
    for at, own in enumerate(scene.groups):
        largest = max((m.entry.population for m in own.meaning.matches if m.is_exact), default=-1)
        for match in own.meaning.matches:
            entries.append(match.entry)
            rows.append(_row(own, match.entry, is_exact=match.is_exact, is_main=match.is_main, largest=largest))
        entries.append(None)
        rows.append(_none(own, scene.mentions))
        group += [at] * (len(own.meaning.matches) + 1)
    features = np.zeros((len(rows), len(FEATURES)))
    for at, row in enumerate(rows):
        for name, value in row.items():
            features[at, _AT[name]] = value
    return Table(entries, np.array(group), features)


def _row(group: Group, entry: Entry, *, is_exact: bool, is_main: bool, largest: int) -> dict[str, float]:
    row = {"population": float(np.log10(entry.population + 10)) / 4, "main name": float(is_main)}
    row |= {"by spelling": float(not is_exact), "largest": float(is_exact and entry.population == largest)}
    if entry.level in _LEVELS:
        row[_LEVELS[entry.level]] = 1.0
    else:
        row |= {"hamlet": float(entry.population < _HAMLET), "capital": float(entry.feature == "PPLC")}
        row["seat"] = float(entry.feature.startswith("PPLA"))
    if group.unit is not None:
        agrees = _agrees(group.unit, entry)
        row |= {"level told": float(agrees), "level against": float(not agrees)}
    row["alone"] = float(len(group.meaning.matches) == 1)
    return row


def _agrees(unit: Level, entry: Entry) -> bool:
    """Does the level that the text tells fit: "region" and "state" are said of several?"""
    if entry.level is Level.POINT:
        return unit is Level.TOWN
    if unit is Level.PROVINCE:
        return entry.level in {Level.PROVINCE, Level.REGION}
    return entry.level is unit


def _none(group: Group, mentions: Sequence[Mention]) -> dict[str, float]:
    own = [mentions[member] for member in group.members]
    label = own[0].label
    row = {"none": 1.0, "none listed": float(not any(m.is_exact for m in group.meaning.matches))}
    row |= {"none: person": float(label == "person"), "none: body": float(label == "organisation")}
    row |= {"none: no place": float(label != "place"), "none: not located": float(not any(m.is_located for m in own))}
    row |= {f"none: {taken}": 1.0 for taken in ("part", "spot") if group.meaning.taken == taken}
    return row | {"none: once": float(len(own) == 1), "none: one word": float(" " not in group.text)}


def completed(scene: Scene, table: Table, shares: Array) -> Array:
    """The features with what the other names of the report say, by their shares of the round before."""
    found = table.features.copy()
    weight = np.array([1 + np.log(len(group.members)) for group in scene.groups])
    mass = np.array([0.0 if entry is None else 1.0 for entry in table.entries]) * shares * weight[table.group]
    _neighbours(found, table, mass, scene)
    units = _Units(table, mass, len(scene.groups))
    _witnesses(found, scene, table, units)
    return found


def _neighbours(found: Array, table: Table, mass: Array, scene: Scene) -> None:
    """How near each candidate is to what the other names likely mean."""
    points = np.array([(0.0, 0.0) if e is None else (e.latitude, e.longitude) for e in table.entries])
    sphere = on_sphere(points)
    anchors = _anchors(table, mass)
    if not len(anchors):
        return
    chord = np.clip(sphere @ sphere[anchors].T, -1.0, 1.0)
    km = _EARTH_KM * np.arccos(chord)
    other = table.group[:, None] != table.group[anchors][None, :]
    is_small = np.array([e is not None and e.level not in {Level.COUNTRY, Level.REGION} for e in table.entries])
    strength = np.minimum(mass[anchors], 1.0)[None, :] * other * is_small[anchors][None, :]
    kept = is_small.astype(float)
    found[:, _AT["near others"]] = kept * (np.exp(-km / NEAR_KM) * strength).max(axis=1)
    found[:, _AT["beside others"]] = kept * (np.exp(-km / BESIDE_KM) * strength).max(axis=1)
    lines = np.array([group in scene.datelines for group in table.group[anchors].tolist()])
    if lines.any():
        found[:, _AT["near dateline"]] = kept * (np.exp(-km / NEAR_KM) * strength * lines[None, :]).max(axis=1)


def on_sphere(points: Array) -> Array:
    """(points, 3): unit vectors of degrees of latitude and longitude."""
    latitude, longitude = np.radians(points[:, 0]), np.radians(points[:, 1])
    flat = np.cos(latitude)
    return np.stack([flat * np.cos(longitude), flat * np.sin(longitude), np.sin(latitude)], axis=1)


def _anchors(table: Table, mass: Array) -> NDArray[np.int64]:
    """The two likeliest candidates of each group."""
    order = np.lexsort((-mass, table.group))
    rank = np.arange(len(order)) - np.searchsorted(table.group[order], table.group[order])
    chosen: NDArray[np.int64] = order[(rank < 2) & (mass[order] > 0.05)]
    return chosen


Unit = tuple[str | None, ...]


def units_of(entry: Entry) -> list[Unit]:
    """The units that an entry lies in or is, from the country down."""
    if entry.country is None:
        return []
    own: list[Unit] = [(entry.country,)]
    if entry.admin1 and entry.level is not Level.COUNTRY:
        own.append((entry.country, entry.admin1))
        if entry.admin2:
            own.append((entry.country, entry.admin1, entry.admin2))
    return own


def itself(entry: Entry) -> Unit | None:
    """The unit that an entry is; None for a town or a region."""
    depth = {Level.COUNTRY: 1, Level.PROVINCE: 2, Level.DISTRICT: 3}.get(entry.level)
    own = units_of(entry)
    return own[depth - 1] if depth is not None and len(own) >= depth else None


class _Units:
    """How much of each group lies in each unit, and how much of it is that unit."""

    def __init__(self, table: Table, mass: Array, groups: int) -> None:
        self.lying: list[dict[Unit, float]] = [{} for _ in range(groups)]
        self.being: list[dict[Unit, float]] = [{} for _ in range(groups)]
        self.all: dict[Unit, float] = {}
        self.named: dict[Unit, float] = {}
        self.total = float(mass.sum())
        for entry, group, own in zip(table.entries, table.group.tolist(), mass.tolist(), strict=True):
            if entry is None or own < 1e-3:
                continue
            for unit in units_of(entry):
                self.lying[group][unit] = self.lying[group].get(unit, 0.0) + own
                self.all[unit] = self.all.get(unit, 0.0) + own
            if (unit_itself := itself(entry)) is not None:
                self.being[group][unit_itself] = self.being[group].get(unit_itself, 0.0) + own
                self.named[unit_itself] = self.named.get(unit_itself, 0.0) + own
        self.of_group = [sum(v for u, v in own.items() if len(u) == 1) for own in self.lying]


def _witnesses(found: Array, scene: Scene, table: Table, units: _Units) -> None:
    """What the units that the other names lie in, or are, say of each candidate."""
    outer: dict[int, list[int]] = {}
    inner: dict[int, list[int]] = {}
    for low, high in scene.within:
        outer.setdefault(low, []).append(high)
        inner.setdefault(high, []).append(low)
    people = sum(scene.peoples.values())
    for at, (entry, group) in enumerate(zip(table.entries, table.group.tolist(), strict=True)):
        if entry is None:
            continue
        own = units_of(entry)
        others = max(units.total - units.of_group[group], 0.5)
        row = _shares(own, group, units, others)
        _told(row, entry, own, outer.get(group, ()), inner.get(group, ()), units)
        if people and entry.country:
            row["people named"] = scene.peoples.get(entry.country, 0.0) / people
        if (unit := itself(entry)) is not None:
            row["holds others"] = max(units.all.get(unit, 0.0) - units.lying[group].get(unit, 0.0), 0.0) / others
        if found[at, _AT["by spelling"]]:
            row["spelling witnessed"] = max(row["country named"], row["province named"], row["country of others"])
        for name, value in row.items():
            found[at, _AT[name]] = value


def _shares(own: list[Unit], group: int, units: _Units, others: float) -> dict[str, float]:
    row = {"country of others": 0.0, "province of others": 0.0, "country named": 0.0, "province named": 0.0}
    for unit, name in zip(own, ("country", "province"), strict=False):
        row[f"{name} of others"] = max(units.all.get(unit, 0.0) - units.lying[group].get(unit, 0.0), 0.0) / others
        row[f"{name} named"] = min(max(units.named.get(unit, 0.0) - units.being[group].get(unit, 0.0), 0.0), 1.0)
    return row


def _told(
    row: dict[str, float], entry: Entry, own: list[Unit], outer: Sequence[int], inner: Sequence[int], units: _Units
) -> None:
    """What the text says of what lies where."""
    if outer:
        fits = max(sum(units.being[high].get(unit, 0.0) for unit in own) for high in outer)
        row["lies where told"] = min(fits, 1.0)
        row["lies elsewhere"] = 1.0 - min(fits, 1.0)
    if inner and (unit := itself(entry)) is not None:
        row["holds what is told"] = min(max(units.lying[low].get(unit, 0.0) for low in inner), 1.0)
