"""What a name is taken for: a place of the gazetteer, what is told off one, or the unit around what it lacks."""

from collections.abc import Callable, Sequence
from typing import NamedTuple

from hearsay.reading.gazetteer.entries import Entry
from hearsay.reading.places.candidates import Unit, itself, units_of
from hearsay.reading.places.offsets import Offset
from hearsay.records import Level
from hearsay.sphere import distance_km

Shares = Sequence[tuple[Entry | None, float]]
"""The candidates of a name with their shares, the likeliest first; None stands for none of them."""

HELD = 0.9
"""How much of the shares within a unit the radius holds."""
SURE = 0.7
"""How much of the shares of all candidates that come into question a place must hold to be stated as it is, or a unit around."""
MINOR = 1 / 5
"""The part of a place's people under which a namesake comes into question only where something speaks for it."""
TOWN_KM = 10.0
"""The least radius of a town: its quarters and the fields around bear its name."""
SAME_KM = 100.0
"""How far apart candidates may be that say much the same: a town and the province around it."""
UNIT_MARGIN = 1.3
"""By how much more a unit's radius reaches: nine tenths of its towns lie within the gazetteer's, but wars are at borders."""
CAPITAL_SHARE = 0.85
"""How sure a capital is that the text calls so and does not name."""
BETWEEN_KM = 400.0
"""How far apart two towns may be with a place told between them."""
AROUND = "the unit around it"


TINY = 1 / 15
"""The same within one country that the report is about: what speaks for a namesake there is its province."""


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
    within: Entry | None = None
    """The unit that is all that is known, where the entry is only the likeliest of several in it."""

    @property
    def level(self) -> Level:
        """How precisely it is known where it is."""
        if self.within is not None:
            return self.within.level
        return self.kind if self.entry is None else self.entry.level

    @property
    def is_around(self) -> bool:
        """Is it the unit around what is named?"""
        return self.how.startswith(AROUND)


def ranked_as(best: Entry, own: Shares, how: str) -> Found:
    """A name as one of its candidates; as sure as the shares of what lies in about the same place together."""
    near = max(radius_of(best), SAME_KM)
    sure = sum(share for entry, share in own if entry is not None and apart(best, entry) <= near)
    return Found(best, best.level, radius_of(best), how, sure, is_ranked=True)


def doubted(found: Found, own: Shares, unit_at: Callable[[Unit], Entry | None]) -> Found:
    """The same name as far as it is known: itself, or the smallest unit that most of the shares of candidates lie in.

    `own` are the candidates that come into question. What is doubtful over countries is known by the country of the
    likeliest. The radius reaches over the candidates in the unit.
    """
    best = found.entry
    if best is None or found.radius_km is None:
        return found
    listed = [(entry, share) for entry, share in own if entry is not None]
    total = sum(share for _, share in listed)
    near = max(found.radius_km, SAME_KM)
    if sum(share for entry, share in listed if apart(best, entry) <= near) >= SURE * total:
        return found
    for unit in reversed(units_of(best)):
        inside = [(apart(best, entry), share) for entry, share in listed if unit in units_of(entry)]
        if sum(share for _, share in inside) >= SURE * total or len(unit) == 1:
            around = unit_at(unit)
            if around is None or around.id == best.id:
                return found
            how = f"{found.how}, one of several in {around.name}"
            reach = max(found.radius_km, around.radius_km + apart(best, around))
            return found._replace(radius_km=spread(reach, inside), how=how, within=around)
    return found


def as_told(found: Found, own: Shares, unit: Level | None) -> Found:
    """The unit of the told level that is named after the town in it, where the town is likelier by itself."""
    town = found.entry
    if town is None or town.level is not Level.TOWN or unit not in {Level.DISTRICT, Level.PROVINCE}:
        return found
    inside = set(units_of(town))
    around = next((e for e, _ in own if e is not None and e.level is unit and itself(e) in inside), None)
    return found if around is None else ranked_as(around, own, found.how)


def spread(radius_km: float, listed: Sequence[tuple[float, float]]) -> float:
    """The distance that holds nine tenths of the shares of all candidates, which are given with theirs; at least a radius."""
    total = sum(share for _, share in listed)
    held, reach = 0.0, 0.0
    for km, share in sorted(listed):
        reach = km
        held += share
        if held >= HELD * total:
            break
    return round(max(radius_km, reach), 1)


def radius_of(entry: Entry) -> float:
    """The radius of a place by itself, in kilometres."""
    if entry.level in {Level.TOWN, Level.POINT}:
        return max(entry.radius_km, TOWN_KM)
    return round(entry.radius_km * UNIT_MARGIN, 1)


def apart(one: Entry, other: Entry) -> float:
    """Kilometres between two places."""
    return distance_km(one.latitude, one.longitude, other.latitude, other.longitude)


def capital_of(entry: Entry) -> Found:
    """A capital that the text calls so and does not name."""
    return Found(entry, entry.level, radius_of(entry), "the capital", CAPITAL_SHARE)


def middle(one: Found, other: Found) -> Found | None:
    """What lies between two towns: half way, as far as either; None where they are no towns of one neighbourhood."""
    if one.entry is None or other.entry is None or Level.TOWN not in {one.entry.level, other.entry.level}:
        return None
    km = apart(one.entry, other.entry)
    if km > BETWEEN_KM or one.is_around or other.is_around or one.entry.id == other.entry.id:
        return None
    shared = [unit for unit in units_of(one.entry) if unit in units_of(other.entry)]
    reach = round(km / 2 + TOWN_KM, 1)
    entry = Entry(
        id=0,
        name=f"between {one.entry.name} and {other.entry.name}",
        latitude=(one.entry.latitude + other.entry.latitude) / 2,
        longitude=(one.entry.longitude + other.entry.longitude) / 2,
        level=Level.DISTRICT,
        feature="",
        country=shared[0][0] if shared else None,
        admin1=shared[1][1] if len(shared) > 1 else None,
        admin2=None,
        population=0,
        radius_km=reach,
    )
    return Found(entry, Level.DISTRICT, reach, "half way between", min(one.share, other.share))
