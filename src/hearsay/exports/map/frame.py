"""What a map shows: a rectangle of the earth around the places, and where each point lies in it.

The projection is equirectangular, true to shape at the middle of the map (Snyder, Map Projections: A Working Manual,
1987, section 12): simple, and right enough for a stretch of some hundred kilometres. Towards the poles it is no longer
narrowed, where it would tear; over the date line longitudes go on beyond 180.
"""

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from hearsay.exports.map.outlines import Box

KM_PER_DEGREE = 111.32
WIDTH = 480.0
LOWEST, HIGHEST = 250.0, 340.0  # heights of a map that is 480 wide
LEAST_DEGREES = (
    2.6  # of latitude, from the upper edge to the lower: closer, the outlines have nothing more to say
)
MARGIN = 0.2  # of the extent of the places, on each side
NARROWEST = 0.2  # what a degree of longitude shrinks to at most: at 78 degrees of latitude


class Spot(NamedTuple):
    """A place on the earth: degrees, WGS84, and the radius that it may lie in."""

    latitude: float
    longitude: float
    radius_km: float = 0.0


@dataclass(frozen=True, slots=True)
class Frame:
    """A map of `width` and `height` in units of the drawing; `scale` is degrees of latitude a unit.

    `narrow` is what a degree of longitude counts, compared with one of latitude.
    """

    longitude: float
    latitude: float
    scale: float
    narrow: float
    height: float
    width: float = WIDTH

    def x(self, longitude: float) -> float:
        """How far right a longitude lies, taken on that side of the date line which is nearer to the middle."""
        away = (longitude - self.longitude + 180) % 360 - 180
        return self.width / 2 + away * self.narrow / self.scale

    def y(self, latitude: float) -> float:
        """How far down a latitude lies."""
        return self.height / 2 - (latitude - self.latitude) / self.scale

    def radii(self, spot: Spot) -> tuple[float, float]:
        """Half the width and half the height of the circle around a spot."""
        up = spot.radius_km / KM_PER_DEGREE / self.scale
        return min(up * self.narrow / narrowed(spot.latitude), 4 * self.width), up

    @property
    def units_per_km(self) -> float:
        """How long a kilometre is, in the middle of the map."""
        return 1 / KM_PER_DEGREE / self.scale

    def box(self, margin: float = 0.0) -> Box:
        """What the map shows, in degrees, with a `margin` in units of the drawing."""
        right = (self.width / 2 + margin) * self.scale / self.narrow
        up = (self.height / 2 + margin) * self.scale
        return Box(self.longitude - right, self.latitude - up, self.longitude + right, self.latitude + up)

    def holds(self, spot: Spot) -> bool:
        """Whether the middle of a spot is on the map."""
        return 0 <= self.x(spot.longitude) <= self.width and 0 <= self.y(spot.latitude) <= self.height


def narrowed(latitude: float) -> float:
    """What a degree of longitude counts at a latitude, compared with one of latitude."""
    return max(NARROWEST, math.cos(math.radians(latitude)))


def around(boxes: Sequence[Box], least: float = LEAST_DEGREES) -> Frame:
    """The frame of a map that shows all of these boxes, of which there is one at least."""
    west, east = span_of_longitudes(boxes)
    south, north = max(-90.0, min(box.south for box in boxes)), min(90.0, max(box.north for box in boxes))
    middle = (south + north) / 2
    narrow = narrowed(middle)
    grown = 1 + 2 * MARGIN
    up = min(180.0, max(least, grown * (north - south)))
    across = min(360.0, grown * (east - west))
    scale = max(across * narrow / WIDTH, up / HIGHEST)
    height = max(LOWEST, min(HIGHEST, up / scale))
    scale = min(scale, 360 * narrow / WIDTH)
    half = scale * height / 2
    latitude = max(half - 90, min(90 - half, middle)) if half < 90 else 0.0
    return Frame((west + east) / 2, latitude, scale, narrow, height)


def box_around(spot: Spot) -> Box:
    """The box around the circle of a spot."""
    up = spot.radius_km / KM_PER_DEGREE
    right = min(180.0, up / narrowed(spot.latitude))
    return Box(spot.longitude - right, spot.latitude - up, spot.longitude + right, spot.latitude + up)


def span_of_longitudes(boxes: Sequence[Box]) -> tuple[float, float]:
    """West and east of the shortest stretch that holds all boxes, over the date line where that is shorter."""
    starts = sorted({box.west for box in boxes})
    west, east = min(_spans(starts, boxes), key=lambda span: span[1] - span[0])
    return west, min(east, west + 360)


def _spans(starts: Sequence[float], boxes: Sequence[Box]) -> Iterator[tuple[float, float]]:
    for west in starts:
        yield west, max((box.west - west) % 360 + west + box.east - box.west for box in boxes)
