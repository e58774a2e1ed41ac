"""From shares to places: which candidate a name is taken for, and when it is taken for none.

A name that only sounds like a place counts with a witness: its country or province is named, or the rest of the report
lies there. A name that the gazetteer lacks is resolved to the unit around it, and never to a namesake elsewhere.
"""

import math
from collections.abc import Collection, Mapping, Sequence
from typing import NamedTuple

from hearsay.limits import MAX_NAMES_TOGETHER
from hearsay.reading.gazetteer.entries import Entry
from hearsay.reading.places.around import Settled, around
from hearsay.reading.places.candidates import Atlas, Unit, units_of
from hearsay.reading.places.found import (
    MINOR,
    TINY,
    Found,
    Shares,
    apart,
    as_told,
    doubted,
    radius_of,
    ranked_as,
)
from hearsay.reading.places.groups import Group
from hearsay.reading.places.ranking import Scene
from hearsay.records import Level

LEAST = 0.15
"""The share from which a candidate is taken, if "none of them" has not more."""
MOST_NONE = 0.5
"""The share of "none of them" up to which the likeliest candidate is taken though it has less."""
ABOUT = 0.15
"""The share of a report's places in a country from which a doubtful name may lie there."""

_WITNESSED = 0.3  # the share from which a candidate of another name is a witness
_TAKEN = {
    "name": "name",
    "abbreviation": "abbreviation",
    "part": "name of the whole",
    "spot": "name of the town",
}


def resolved(scene: Scene, shares: Sequence[Shares], atlas: Atlas) -> list[Found | None]:
    """What each group is taken for; None for a name that is no place."""
    known = [_likely(scene, at, own, shares) for at, own in enumerate(shares)]
    countries = _countries(scene, known)
    known = [found or _doubtful(scene, at, shares[at], countries) for at, found in enumerate(known)]
    known = [_narrowed(scene, at, own, atlas, known) for at, own in enumerate(shares)]
    known = [_beside_teller(scene, at, found, shares[at], known) for at, found in enumerate(known)]
    settled = Settled.of(scene, known, countries)
    return [
        around(settled, at, atlas) if found is None and _looks_like_place(scene, at) else found
        for at, found in enumerate(known)
    ]


def _likely(scene: Scene, at: int, own: Shares, shares: Sequence[Shares]) -> Found | None:
    """The likeliest candidate if it is likely enough, and, where it only sounds alike, has a witness."""
    best, share = next((pair for pair in own if pair[0] is not None), (None, 0.0))
    none = next((s for entry, s in own if entry is None), 0.0)
    group = scene.groups[at]
    is_territory = best is not None and best.level is not Level.TOWN and group.meaning.is_territory
    if best is None or (not is_territory and (share < LEAST or none > max(share, MOST_NONE))):
        return None
    is_exact = group.meaning.match(best).is_exact
    witness = None if is_exact else _witness(scene, at, best, shares)
    if not is_exact and witness is None:
        return None
    return ranked_as(best, own, _how(group, is_exact=is_exact, witness=witness))


def _narrowed(
    scene: Scene, at: int, own: Shares, atlas: Atlas, known: Sequence[Found | None]
) -> Found | None:
    """As precise as it is known: a namesake that is much smaller comes into question where the report is about its country."""
    found = known[at]
    if found is None or found.entry is None or not found.is_ranked:
        return found
    said, unit = _About.of(scene, known, at), scene.groups[at].unit
    found = as_told(found, own, unit)
    questioned = [
        (entry, share)
        for entry, share in own
        if entry is not None
        and _is_in_question(found.entry or entry, entry, said)
        and not (found.kind is unit and entry.level is not unit)
    ]
    return doubted(found, questioned, lambda unit: atlas.unit(*(code or "" for code in unit)))


STRAY_KM = 50.0
"""How much farther than told a place may lie from what tells where it is."""


def _beside_teller(
    scene: Scene, at: int, found: Found | None, own: Shares, known: Sequence[Found | None]
) -> Found | None:
    """What lies near what tells where it is: "Orvo, 10 km west of Lenz" is no Orvo elsewhere; None without one."""
    if found is None or found.entry is None or at not in scene.apposed:
        return found
    teller, offset = scene.apposed[at]
    base = known[teller]
    if base is None or base.entry is None or found.entry.level in _WIDE:
        return found
    limit = (offset.km or 0.0) + offset.reach_km + radius_of(base.entry) + STRAY_KM
    near = next((e for e, _ in own if e is not None and apart(e, base.entry) <= limit), None)
    if near is None:
        return None
    return found if near is found.entry else ranked_as(near, own, found.how.partition(", one of")[0])


_WIDE = frozenset({Level.COUNTRY, Level.REGION, Level.PROVINCE})


class _About(NamedTuple):
    """The shares of countries and the provinces that the other names of a report lie in."""

    countries: Mapping[str, float]
    provinces: Collection[tuple[str | None, str | None]]

    @classmethod
    def of(cls, scene: Scene, known: Sequence[Found | None], but: int) -> "_About":
        entries = [found.entry for at, found in enumerate(known) if at != but and found is not None]
        provinces = {(e.country, e.admin1) for e in entries if e is not None and e.admin1}
        return cls(_countries(scene, known, but), provinces)


def _is_in_question(best: Entry, other: Entry, said: _About) -> bool:
    """May the name mean the other place too: is it of like size, or is the report about where it is?"""
    if (other.country, other.admin1) in said.provinces or other.id == best.id:
        return True
    if best.feature == "PPLC" and other.country == best.country:
        return False
    if other.population >= best.population * MINOR:
        return True
    if other.country == best.country and other.population < best.population * TINY:
        return False
    return said.countries.get(other.country or "", 0.0) >= ABOUT


def _doubtful(scene: Scene, at: int, own: Shares, countries: Mapping[str, float]) -> Found | None:
    """The likeliest candidate that is listed under the name, in a country that the report is about."""
    group = scene.groups[at]
    for entry, _ in own:
        if entry is None or not group.meaning.match(entry).is_exact:
            continue
        is_about = countries.get(entry.country or "", 0.0) >= ABOUT and _may_be_place(scene, at, entry)
        is_about |= entry.level is Level.REGION and group.unit is Level.REGION
        is_about |= _is_of_one_country(scene, at)
        if is_about or (not countries and _may_be_place(scene, at, entry)):
            return ranked_as(entry, own, _how(group, is_exact=True, witness=None))
    return None


def _is_of_one_country(scene: Scene, at: int) -> bool:
    """Is the name listed in one country alone, and does it stand where places stand?"""
    group = scene.groups[at]
    listed = {match.entry.country for match in group.meaning.matches if match.is_exact}
    is_place = any(scene.mentions[m].label == "place" for m in group.members)
    return (
        len(listed) == 1
        and is_place
        and _may_be_place(scene, at, group.meaning.entries[0])
        and _looks_like_place(scene, at)
    )


def _how(group: Group, *, is_exact: bool, witness: str | None) -> str:
    return _TAKEN[group.meaning.taken] if is_exact else f"spelling, as {witness} is named"


def _witness(scene: Scene, at: int, entry: Entry, shares: Sequence[Shares]) -> str | None:
    """The name of a unit that the text names and that the entry lies in, the smallest; or of its country's people."""
    own = units_of(entry)
    best: tuple[int, str] | None = None
    window = range(max(0, at - MAX_NAMES_TOGETHER), min(at + MAX_NAMES_TOGETHER, len(scene.groups)))
    for other, group in ((n, scene.groups[n]) for n in window if n != at):
        for candidate, share in shares[other][:3]:
            if candidate is None or share < _WITNESSED:
                continue
            shared = _depth(own, candidate)
            if shared and (best is None or shared > best[0]):
                best = shared, group.text
    if best is None and entry.country in scene.peoples:
        return f"somebody of {entry.country}"
    return best[1] if best else None


def _depth(own: Sequence[Unit], candidate: Entry) -> int:
    """How deep the smallest unit is that two places share: 1 the country, 2 the province, 3 the district."""
    other = set(units_of(candidate))
    return max((len(unit) for unit in own if unit in other), default=0)


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
    if any(m.unit is not None or m.is_dateline or m.is_pointed for m in own) or at in scene.outer:
        return True
    return any(m.label == "place" and (m.is_located or m.is_taken) for m in own) or at in scene.apposed


def _countries(scene: Scene, known: Sequence[Found | None], but: int = -1) -> dict[str, float]:
    """The share of each country among the places of a report but one; its people and government count for half."""
    mass = {country: count / 2 for country, count in scene.peoples.items()}
    for at, (found, group) in enumerate(zip(known, scene.groups, strict=True)):
        if at != but and found is not None and found.entry is not None and found.entry.country:
            country = found.entry.country
            mass[country] = mass.get(country, 0.0) + 1 + math.log(len(group.members))
    total = sum(mass.values())
    return {country: own / total for country, own in mass.items()}
