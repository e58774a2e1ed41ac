"""From shares to places: which candidate a name is taken for, how sure that is, and what is done without one.

A name that only sounds like a place counts with a witness: its country or province is named, or the rest of the report
lies there. A name that the gazetteer lacks is resolved to the unit around it, and never to a namesake elsewhere.
"""

import math
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from hearsay.reading.gazetteer.entries import Entry
from hearsay.reading.places.candidates import Places
from hearsay.reading.places.geometry import distance_km
from hearsay.reading.places.groups import Group
from hearsay.reading.places.ranking import Scene, itself, units_of
from hearsay.records import Level

Shares = Sequence[tuple[Entry | None, float]]

LEAST = 0.15
"""The share from which a candidate is taken, if "none of them" has not more."""
HELD = 0.9
"""How much of all shares the radius holds."""
IN_QUESTION = 0.5
"""The share of a report's places that lie in one country from which an unknown name is taken to lie there too."""
TOWN_KM = 10.0
"""The least radius of a town: its quarters and the fields around bear its name."""
UNIT_SHARE, BESIDE_SHARE, COUNTRY_SHARE = 0.85, 0.7, 0.6
"""How sure the unit around an unknown name is: told by the text, of what is named beside it, of the report."""

_WITNESSED = 0.3


class Found(NamedTuple):
    """What a group is taken for. `entry` None: nothing is known but the name.

    `kind` is the level of what is named, which for an unknown village is not that of the unit it is resolved to.
    """

    entry: Entry | None
    kind: Level
    radius_km: float | None
    how: str
    share: float

    @property
    def is_around(self) -> bool:
        """Is it the unit around what is named?"""
        return self.how.startswith(AROUND)


AROUND = "the unit around it"


def resolved(scene: Scene, shares: Sequence[Shares], gazetteer: Places) -> list[Found | None]:
    """What each group is taken for; None for a name that is no place."""
    known: list[Found | None] = [_taken(scene, at, own, shares) for at, own in enumerate(shares)]
    told = {at: [known[high] for low, high in scene.within if low == at] for at in range(len(shares))}
    question = _in_question(scene, known)
    found = list(known)
    for at, own in enumerate(known):
        if own is None and _looks_like_place(scene, at):
            found[at] = _around(scene, at, [f for f in told[at] if f], known, question, gazetteer)
    return found


def _taken(scene: Scene, at: int, own: Shares, shares: Sequence[Shares]) -> Found | None:
    """The likeliest candidate if it is likely enough, and, where it only sounds alike, has a witness."""
    best, share = next((pair for pair in own if pair[0] is not None), (None, 0.0))
    none = next((s for entry, s in own if entry is None), 0.0)
    if best is None or share < LEAST or none > max(share, 0.5):
        return None
    group = scene.groups[at]
    match = next(m for m in group.meaning.matches if m.entry.id == best.id)
    witness = _witness(scene, at, best, shares)
    if not match.is_exact and witness is None:
        return None
    how = _how(group, is_exact=match.is_exact, witness=witness)
    return Found(best, best.level, _spread(best, own), how, share)


def _how(group: Group, *, is_exact: bool, witness: str | None) -> str:
    if not is_exact:
        return f"spelling, as {witness} is named"
    taken = {"name": "name", "abbreviation": "abbreviation", "part": "name of the whole", "spot": "name of the town"}
    return taken[group.meaning.taken]


def _witness(scene: Scene, at: int, entry: Entry, shares: Sequence[Shares]) -> str | None:
    """The name of a unit that the text names and that the entry lies in, the smallest; or of its country's people."""
    own = units_of(entry)
    best: tuple[int, str] | None = None
    for other, group in enumerate(scene.groups):
        if other == at:
            continue
        for candidate, share in shares[other][:3]:
            if candidate is None or share < _WITNESSED:
                continue
            shared = _depth(own, candidate)
            if shared and (best is None or shared > best[0]):
                best = shared, group.text
    if best is None and entry.country in scene.peoples:
        return f"somebody of {entry.country}"
    return best[1] if best else None


def _depth(own: Sequence[tuple[str | None, ...]], candidate: Entry) -> int:
    """How deep the smallest unit is that two places share: 1 the country, 2 the province, 3 the district."""
    other = set(units_of(candidate))
    return max((len(unit) for unit in own if unit in other), default=0)


def _spread(best: Entry, own: Shares) -> float:
    """The distance around a candidate that holds nine tenths of the shares of all candidates, its own radius at least."""
    radius = max(best.radius_km, TOWN_KM if best.level in {Level.TOWN, Level.POINT} else 0.0)
    listed = [(entry, share) for entry, share in own if entry is not None]
    total = sum(share for _, share in listed)
    by_distance = sorted((_km(best, entry), share) for entry, share in listed)
    held, reach = 0.0, 0.0
    for km, share in by_distance:
        reach = km
        held += share
        if held >= HELD * total:
            break
    return round(max(radius, reach), 1)


def _km(one: Entry, other: Entry) -> float:
    return distance_km(one.latitude, one.longitude, other.latitude, other.longitude)


def _looks_like_place(scene: Scene, at: int) -> bool:
    """Does a name that nothing is known of stand where places stand?"""
    group = scene.groups[at]
    own = [scene.mentions[member] for member in group.members]
    if any(m.unit is not None or m.is_dateline for m in own) or any(low == at for low, _ in scene.within):
        return True
    return any(m.label == "place" and m.is_located for m in own)


class _Question(NamedTuple):
    """The country that a report is about, and the share of its places there."""

    country: str | None
    share: float


def _in_question(scene: Scene, known: Sequence[Found | None]) -> _Question:
    """The country in which most of the places of a report lie; its people and government count for half."""
    mass = {country: count / 2 for country, count in scene.peoples.items()}
    for found, group in zip(known, scene.groups, strict=True):
        if found is not None and found.entry is not None and found.entry.country:
            country = found.entry.country
            mass[country] = mass.get(country, 0.0) + 1 + math.log(len(group.members))
    if not mass:
        return _Question(None, 0.0)
    best = max(mass, key=lambda country: mass[country])
    return _Question(best, mass[best] / sum(mass.values()))


def _around(
    scene: Scene,
    at: int,
    told: Sequence[Found],
    known: Sequence[Found | None],
    question: _Question,
    gazetteer: Places,
) -> Found:
    """The smallest unit that the text gives for a name that the gazetteer lacks."""
    kind = scene.groups[at].unit or Level.TOWN
    outer = [f for f in told if f.entry is not None and itself(f.entry) is not None]
    if outer:
        return _unit(max(outer, key=_fineness).entry, kind, AROUND, UNIT_SHARE)
    beside = _beside(scene, at, known, gazetteer)
    if beside is not None:
        return _unit(beside, kind, f"{AROUND}, of what is named beside it", BESIDE_SHARE)
    if question.country is not None and question.share >= IN_QUESTION:
        country = gazetteer.unit(question.country)
        return _unit(country, kind, f"{AROUND}, as the report is about it", COUNTRY_SHARE * question.share)
    return Found(None, kind, None, "not in the gazetteer", 0.1)


def _fineness(found: Found) -> int:
    unit = itself(found.entry) if found.entry is not None else None
    return len(unit) if unit else 0


def _unit(entry: Entry | None, kind: Level, how: str, share: float) -> Found:
    if entry is None:
        return Found(None, kind, None, "not in the gazetteer", 0.1)
    return Found(entry, kind, round(entry.radius_km, 1), how, share)


def _beside(scene: Scene, at: int, known: Sequence[Found | None], gazetteer: Places) -> Entry | None:
    """The unit of the nearest place named within a few words: itself, or the province of a town."""
    own = [scene.mentions[member].name for member in scene.groups[at].members]
    near: list[tuple[int, int, Entry]] = []
    for other, found in enumerate(known):
        if found is None or found.entry is None or found.entry.level is Level.REGION:
            continue
        for member in scene.groups[other].members:
            name = scene.mentions[member].name
            gap = min(abs(name.first - one.first) for one in own)
            near.append((gap, other, found.entry))
    close = [entry for gap, _, entry in sorted(near, key=lambda each: each[:2]) if gap <= BESIDE_WORDS]
    unit = next((entry for entry in close if entry.level in {Level.PROVINCE, Level.DISTRICT}), None)
    if unit is not None:
        return unit
    return _first(_province(entry, gazetteer) for entry in close)


BESIDE_WORDS = 25
"""How many words away a place may stand whose unit an unknown name beside it is taken to lie in."""


def _province(entry: Entry, gazetteer: Places) -> Entry | None:
    if entry.country is None or entry.level is Level.COUNTRY:
        return entry if entry.level is Level.COUNTRY else None
    return gazetteer.unit(entry.country, entry.admin1) if entry.admin1 else gazetteer.unit(entry.country)


def _first(entries: Iterable[Entry | None]) -> Entry | None:
    return next((entry for entry in entries if entry is not None), None)
