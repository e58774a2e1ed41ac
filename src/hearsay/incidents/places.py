"""Where two tellings place what they tell of, and how far apart that is."""

from typing import NamedTuple

from hearsay.records import Level, Place
from hearsay.sphere import distance_km

FINE = frozenset({Level.POINT, Level.TOWN, Level.DISTRICT})
SAME_KM = 5.0  # two gazetteers' points of one town lie within


class Area(NamedTuple):
    """A circle around a point, with the country and province it lies in; latitude and longitude in degrees."""

    latitude: float | None
    longitude: float | None
    radius_km: float
    country: str | None
    admin1: str | None

    def distance_km(self, other: "Area") -> float | None:
        """Kilometres between the two points along a great circle; None where one has no point."""
        if None in {self.latitude, self.longitude, other.latitude, other.longitude}:
            return None
        return distance_km(self.latitude, self.longitude, other.latitude, other.longitude)  # type: ignore[arg-type]

    def beyond_km(self, other: "Area") -> float | None:
        """Kilometres that the two circles lie apart, 0 where they meet; None where one has no point."""
        distance = self.distance_km(other)
        return (
            None if distance is None else max(0.0, distance - max(self.radius_km, other.radius_km, SAME_KM))
        )

    def meets(self, other: "Area") -> bool:
        """May both be the same place? The finer one has to lie in the coarser; what is unknown may be anywhere."""
        beyond = self.beyond_km(other)
        return beyond == 0 if beyond is not None else self.country == other.country


def area(place: Place) -> Area:
    """The area of a Place."""
    return Area(place.latitude, place.longitude, place.radius_km or 0.0, place.country, place.admin1)


def may_be_one(one: Place, other: Place) -> bool:
    """May two places be the same? Of towns that no gazetteer has the names decide."""
    if one.level in FINE and other.level in FINE and None in {one.latitude, other.latitude}:
        return one.name.casefold() == other.name.casefold()
    return area(one).meets(area(other))
