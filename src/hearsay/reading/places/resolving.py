"""From shares to places: which candidate a name is taken for, how sure that is, and what is done without one.

A name that only sounds like a place counts with a witness: its country or province is named, or the rest of the report
lies there. A name that the gazetteer lacks is resolved to the unit around it, and never to a namesake elsewhere.
"""

import math
from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from hearsay.reading.gazetteer.entries import Entry
from hearsay.reading.places.candidates import Atlas, itself, units_of
from hearsay.reading.places.geometry import distance_km
from hearsay.reading.places.groups import Group
from hearsay.reading.places.offsets import Offset
from hearsay.reading.places.ranking import Scene
from hearsay.records import Level

Shares = Sequence[tuple[Entry | None, float]]

LEAST = 0.15
"""The share from which a candidate is taken, if "none of them" has not more."""
HELD = 0.9
"""How much of all shares the radius holds."""
IN_QUESTION = 0.6
"""The share of a report's places that lie in one country from which an unknown name is taken to lie there too."""
TOWN_KM = 10.0
"""The least radius of a town: its quarters and the fields around bear its name."""
SAME_KM = 100.0
"""How far apart candidates may be that say much the same: a town and the province around it."""
UNIT_MARGIN = 1.3
"""By how much more a unit's radius reaches: nine tenths of its towns lie within the gazetteer's, but wars are at borders."""
ALIKE_SHARE = 0.7
"""How sure a place of a settled province is that is written a letter or two otherwise."""
UNIT_SHARE, BESIDE_SHARE, COUNTRY_SHARE = 0.9, 0.8, 0.8
"""How sure the unit around an unknown name is: told by the text, of what is named beside it, of the report."""

_WITNESSED = 0.3
_UNLIKELY = 0.003  # shares that make no difference to a radius


class Found(NamedTuple):
    """What a group is taken for. `entry` None: nothing is known but the name.

    `kind` is the level of what is named, which for an unknown village is not that of the unit it is resolved to.
    `share` is that of the candidate where one `is_ranked`, else a probability.
    """

    entry: Entry | None
    kind: Level
    radius_km: float | None
    how: str
    share: float
    is_ranked: bool = False
    offset: Offset | None = None

    @property
    def is_around(self) -> bool:
        """Is it the unit around what is named?"""
        return self.how.startswith(AROUND)


AROUND = "the unit around it"


def resolved(scene: Scene, shares: Sequence[Shares], atlas: Atlas) -> list[Found | None]:
    """What each group is taken for; None for a name that is no place."""
    known = [_likely(scene, at, own, shares) for at, own in enumerate(shares)]
    countries = _countries(scene, known)
    known = [found or _doubtful(scene, at, shares[at], countries) for at, found in enumerate(known)]
    told = {at: [known[high] for low, high in scene.within if low == at] for at in range(len(shares))}
    found = list(known)
    for at, own in enumerate(known):
        if own is None and _looks_like_place(scene, at):
            around = _around(scene, at, [f for f in told[at] if f], known, countries, atlas)
            found[at] = _off(scene, at, known) or around
    return found


def _likely(scene: Scene, at: int, own: Shares, shares: Sequence[Shares]) -> Found | None:
    """The likeliest candidate if it is likely enough, and, where it only sounds alike, has a witness."""
    best, share = next((pair for pair in own if pair[0] is not None), (None, 0.0))
    none = next((s for entry, s in own if entry is None), 0.0)
    if best is None or share < LEAST or none > max(share, 0.5):
        return None
    group = scene.groups[at]
    is_exact = group.meaning.match(best).is_exact
    witness = None if is_exact else _witness(scene, at, best, shares)
    if not is_exact and witness is None:
        return None
    return _found(best, own, _how(group, is_exact=is_exact, witness=witness))


def _doubtful(scene: Scene, at: int, own: Shares, countries: Mapping[str, float]) -> Found | None:
    """The likeliest candidate that is listed under the name, in a country that the report is about."""
    group = scene.groups[at]
    for entry, _ in own:
        if entry is None or not group.meaning.match(entry).is_exact:
            continue
        is_about = countries.get(entry.country or "", 0.0) >= ABOUT
        if (is_about and _may_be_place(scene, at, entry)) or (not countries and _looks_like_place(scene, at)):
            return _found(entry, own, _how(group, is_exact=True, witness=None))
    return None


ABOUT = 0.3
"""The share of a report's places in a country from which a doubtful name may lie there."""


def _found(best: Entry, own: Shares, how: str) -> Found:
    near = max(_radius(best), SAME_KM)
    sure = sum(share for entry, share in own if entry is not None and share > _UNLIKELY and _km(best, entry) <= near)
    return Found(best, best.level, _spread(best, own), how, sure, is_ranked=True)


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
    radius = _radius(best)
    listed = [(entry, share) for entry, share in own if entry is not None and share > _UNLIKELY]
    total = sum(share for _, share in listed)
    by_distance = sorted((_km(best, entry), share) for entry, share in listed)
    held, reach = 0.0, 0.0
    for km, share in by_distance:
        reach = km
        held += share
        if held >= HELD * total:
            break
    return round(max(radius, reach), 1)


def _radius(entry: Entry) -> float:
    """The radius of a place by itself."""
    if entry.level in {Level.TOWN, Level.POINT}:
        return max(entry.radius_km, TOWN_KM)
    return entry.radius_km * UNIT_MARGIN


def _km(one: Entry, other: Entry) -> float:
    return distance_km(one.latitude, one.longitude, other.latitude, other.longitude)


def _may_be_place(scene: Scene, at: int, best: Entry) -> bool:
    """Is a listed name, though its shares are small, likely a place by where it stands, and of the level that is told?"""
    group = scene.groups[at]
    if at in scene.apposed or (group.unit is not None and group.unit is not best.level):
        return False
    return _looks_like_place(scene, at) or any(scene.mentions[m].label == "place" for m in group.members)


def _looks_like_place(scene: Scene, at: int) -> bool:
    """Does a name that nothing is known of stand where places stand?"""
    group = scene.groups[at]
    own = [scene.mentions[member] for member in group.members]
    if any(m.unit is not None or m.is_dateline for m in own) or any(low == at for low, _ in scene.within):
        return True
    return any(m.label == "place" and m.is_located for m in own) or at in scene.apposed


def capital_of(entry: Entry) -> Found:
    """A capital that the text calls so and does not name."""
    return Found(entry, entry.level, _radius(entry), "the capital", CAPITAL_SHARE)


def middle(one: Found, other: Found) -> Found | None:
    """What lies between two towns, half way, as far as either; None where they are no towns of one neighbourhood."""
    if one.entry is None or other.entry is None or Level.TOWN not in {one.entry.level, other.entry.level}:
        return None
    apart = _km(one.entry, other.entry)
    if apart > BETWEEN_KM or one.is_around or other.is_around or one.entry.id == other.entry.id:
        return None
    latitude = (one.entry.latitude + other.entry.latitude) / 2
    longitude = (one.entry.longitude + other.entry.longitude) / 2
    province = one.entry.admin1 if units_of(one.entry)[:2] == units_of(other.entry)[:2] else None
    country = one.entry.country if one.entry.country == other.entry.country else None
    name = f"between {one.entry.name} and {other.entry.name}"
    entry = Entry(0, name, latitude, longitude, Level.DISTRICT, "", country, province, None, 0, apart / 2 + TOWN_KM)
    return Found(entry, Level.DISTRICT, round(apart / 2 + TOWN_KM, 1), "half way between", min(one.share, other.share))


CAPITAL_SHARE = 0.85
BETWEEN_KM = 400.0
"""How far apart two towns may be with a place told between them."""


def _off(scene: Scene, at: int, known: Sequence[Found | None]) -> Found | None:
    """A place by what is told of it: "Orvo, 60 km west of Lenz"."""
    if at not in scene.apposed:
        return None
    teller, offset = scene.apposed[at]
    base = known[teller]
    if base is None or base.entry is None or base.radius_km is None:
        return None
    return base._replace(how=f"off {base.entry.name}, as told", kind=scene.groups[at].unit or Level.TOWN, offset=offset)


def _countries(scene: Scene, known: Sequence[Found | None]) -> dict[str, float]:
    """The share of each country among the places of a report; its people and government count for half."""
    mass = {country: count / 2 for country, count in scene.peoples.items()}
    for found, group in zip(known, scene.groups, strict=True):
        if found is not None and found.entry is not None and found.entry.country:
            country = found.entry.country
            mass[country] = mass.get(country, 0.0) + 1 + math.log(len(group.members))
    total = sum(mass.values())
    return {country: own / total for country, own in mass.items()}


def _around(
    scene: Scene,
    at: int,
    told: Sequence[Found],
    known: Sequence[Found | None],
    countries: Mapping[str, float],
    atlas: Atlas,
) -> Found:
    """The smallest unit that the text gives for a name that the gazetteer lacks."""
    kind = scene.groups[at].unit or Level.TOWN
    outer = [unit for f in told if (unit := _province_or_itself(f.entry, atlas)) is not None]
    beside = _beside(scene, at, known, atlas)
    for unit in outer:
        if (near := _alike(scene.groups[at].text, unit, atlas)) is not None:
            return near
    if outer:
        return _unit(max(outer, key=lambda entry: len(itself(entry) or ())), kind, AROUND, UNIT_SHARE)
    if beside is not None:
        return _alike(scene.groups[at].text, beside, atlas) or _unit(beside, kind, f"{AROUND}, of what is named beside it", BESIDE_SHARE)
    country = max(countries, key=lambda code: countries[code], default=None)
    if country is not None and countries[country] >= IN_QUESTION:
        share = COUNTRY_SHARE * countries[country]
        return _unit(atlas.unit(country), kind, f"{AROUND}, as the report is about it", share)
    return Found(None, kind, None, "not in the gazetteer", 0.1)


def _alike(text: str, unit: Entry | None, atlas: Atlas) -> Found | None:
    """A place of a settled province or district that is written a letter or two otherwise."""
    if unit is None or unit.country is None or unit.admin1 is None or itself(unit) is None:
        return None
    found = atlas.like(text, unit.country, unit.admin1, unit.admin2 if unit.level is Level.DISTRICT else None)
    if not found:
        return None
    entry = found[0].entry
    return Found(entry, entry.level, round(_radius(entry), 1), f"spelling, a letter or two off, as {unit.name} is named", ALIKE_SHARE)


def _unit(entry: Entry | None, kind: Level, how: str, share: float) -> Found:
    if entry is None:
        return Found(None, kind, None, "not in the gazetteer", 0.1)
    return Found(entry, kind, round(_radius(entry), 1), how, share)


def _beside(scene: Scene, at: int, known: Sequence[Found | None], atlas: Atlas) -> Entry | None:
    """The unit of the nearest place named within a few words: itself, or the province of a town."""
    own = [scene.mentions[member].name for member in scene.groups[at].members]
    sentences = [scene.mentions[member].sentence for member in scene.groups[at].members]
    near: list[tuple[int, int, Entry]] = []
    for other, found in enumerate(known):
        if found is None or found.entry is None or found.entry.level is Level.REGION:
            continue
        for member in scene.groups[other].members:
            name = scene.mentions[member].name
            gap = min(abs(name.first - one.first) for one in own)
            gap += BESIDE_WORDS // 2 * (scene.mentions[member].sentence not in sentences)
            near.append((gap, other, found.entry))
    close = [entry for gap, _, entry in sorted(near, key=lambda each: each[:2]) if gap <= BESIDE_WORDS]
    unit = next((entry for entry in close if entry.level in {Level.PROVINCE, Level.DISTRICT}), None)
    if unit is not None:
        return unit
    return _first(_province(entry, atlas) for entry in close)


BESIDE_WORDS = 25
"""How many words away a place may stand whose unit an unknown name beside it is taken to lie in."""


def _province_or_itself(entry: Entry | None, atlas: Atlas) -> Entry | None:
    """The unit that an entry is, or the province that a town lies in: "Orvo in western Lenz countryside"."""
    if entry is None or entry.level is Level.REGION:
        return None
    return entry if itself(entry) is not None else _province(entry, atlas)


def _province(entry: Entry, atlas: Atlas) -> Entry | None:
    if entry.country is None or entry.level is Level.COUNTRY:
        return entry if entry.level is Level.COUNTRY else None
    return atlas.unit(entry.country, entry.admin1) if entry.admin1 else atlas.unit(entry.country)


def _first(entries: Iterable[Entry | None]) -> Entry | None:
    return next((entry for entry in entries if entry is not None), None)
