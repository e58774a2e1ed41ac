"""Where a unit is and how far it reaches, from its places: no package that is kept up has the borders."""

import math
from collections.abc import Iterable, Sequence

from hearsay.sphere import distance_km

Point = tuple[float, float]
"""Latitude and longitude in degrees."""

FEW_PLACES = 5
"""Places of a unit under which they tell little of how far it reaches."""

MIN_TOWN_KM, MIN_UNIT_KM = 3.0, 5.0


def distance(a: Point, b: Point) -> float:
    """Kilometres between two points over a sphere."""
    return distance_km(*a, *b)


def middle(points: Iterable[Point]) -> Point:
    """The mean of points, taken in space, so that it holds across the 180th meridian too."""
    x = y = z = 0.0
    for latitude, longitude in points:
        north, east = math.radians(latitude), math.radians(longitude)
        x += math.cos(north) * math.cos(east)
        y += math.cos(north) * math.sin(east)
        z += math.sin(north)
    return round(math.degrees(math.atan2(z, math.hypot(x, y))), 5), round(math.degrees(math.atan2(y, x)), 5)


def reach(centre: Point, points: Sequence[Point]) -> float:
    """The distance in km from the centre within which nine in ten of the points lie; 0 without points."""
    far = sorted(distance(centre, point) for point in points)
    return far[math.ceil(0.9 * len(far)) - 1] if far else 0.0


def circle(area_km2: float) -> float:
    """The radius in km of a circle of this area."""
    return math.sqrt(area_km2 / math.pi)


def unit_radius(centre: Point, points: Sequence[Point], share_km2: float) -> float:
    """How far a unit reaches from its centre: as far as its places do, and with few of them as far as its fair share.

    `share_km2` is the area of what it is a part of over the number of parts.
    """
    places = reach(centre, points)
    share = circle(share_km2) if len(points) < FEW_PLACES else 0.0
    return round(max(places, share, MIN_UNIT_KM), 1)


def town_radius(population: int) -> float:
    """How far what is said to be in a town may lie from its point, in km: its built-up land, half as much again, and 3 km.

    3,000 people to a square kilometre is what cities have between those of South Asia and those of America.
    """
    return round(max(MIN_TOWN_KM, 1.5 * circle(population / 3000)), 1)
