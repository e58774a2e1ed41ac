"""The outlines of countries, as the file beside this one holds them: made by `python -m training.outlines`.

Degrees, WGS84, longitude before latitude, as in GeoJSON. Which line between two countries is drawn where is the
affair of the map's convention, which every map names.
"""

import math
from collections import Counter
from functools import cached_property, lru_cache
from importlib.resources import files
from typing import NamedTuple

import msgspec

Point = tuple[float, float]
Ring = list[Point]
FILE = "outlines.json"


class Box(NamedTuple):
    """A stretch of the earth in degrees. `west` <= `east`, of which either may lie beyond 180."""

    west: float
    south: float
    east: float
    north: float


class Outline(NamedTuple):
    """A line or a closed line with the box around it."""

    points: Ring
    box: Box


class Country(msgspec.Struct, frozen=True):
    """One outline. `code` is ISO 3166-1 alpha-2, None where it has none; `polygons` are rings of lines of the file.

    A line below 0 is the line `~line`, backwards.
    """

    code: str | None
    name: str
    box: list[int]
    polygons: list[list[list[int]]]


class Outlines(msgspec.Struct, frozen=True, dict=True):
    """All outlines. `convention` names whose borders they are; `step` is the unit of all other numbers, in degrees."""

    convention: str
    step: float
    lines: list[list[int]]
    countries: list[Country]

    @cached_property
    def by_code(self) -> dict[str, Country]:
        """The countries that have a code."""
        return {each.code: each for each in self.countries if each.code}

    @cached_property
    def shared(self) -> frozenset[int]:
        """The lines that two countries share: borders. All others are coasts."""
        held = Counter(
            at if at >= 0 else ~at
            for country in self.countries
            for polygon in country.polygons
            for ring in polygon
            for at in ring
        )
        return frozenset(line for line, times in held.items() if times > 1)

    def name(self, code: str | None) -> str | None:
        """What this convention calls the country with a code; None: it has none."""
        country = self.by_code.get(code or "")
        return country.name if country else None

    def box(self, country: Country) -> Box:
        """Where a country lies with all its islands."""
        west, south, east, north = (self.step * each for each in country.box)
        return Box(west, south, east, north)

    def line(self, number: int) -> Outline:
        """A line, without a leap at the date line. Below 0 it is the line `~number`, backwards."""
        if number not in self._lines:
            self._lines[number] = _outline(self._points(number))
        return self._lines[number]

    def rings(self, country: Country) -> list[Outline]:
        """The closed lines of a country, of whose points the last is the first; one around a pole is closed along that."""
        key = id(country)
        if key not in self._rings:
            self._rings[key] = [self._ring(ring) for polygon in country.polygons for ring in polygon]
        return self._rings[key]

    @cached_property
    def _lines(self) -> dict[int, Outline]:
        """What `line` has found so far: a page of many reports asks for the same again and again."""
        return {}

    @cached_property
    def _rings(self) -> dict[int, list[Outline]]:
        """What `rings` has found so far; the countries live as long as their outlines, and so does what they are."""
        return {}

    def _points(self, number: int) -> Ring:
        deltas = self.lines[number if number >= 0 else ~number]
        x = y = 0
        points = []
        for right, up in zip(deltas[::2], deltas[1::2], strict=True):
            x, y = x + right, y + up
            points.append((x * self.step, y * self.step))
        return points if number >= 0 else points[::-1]

    def _ring(self, numbers: list[int]) -> Outline:
        points = unwrapped([point for number in numbers for point in self._points(number)])
        (west, latitude), (east, _) = points[0], points[-1]
        if abs(east - west) < 180:
            return _outline(points)
        pole = math.copysign(90, latitude)
        closed = [*points, (east, pole), (west, pole)]
        return Outline(closed, box_of(closed))

    def mainland(self, country: Country) -> Box:
        """Where the largest part of a country lies: without islands and what is overseas."""
        boxes = [ring.box for ring in self.rings(country)]
        return max(boxes, key=lambda box: (box.east - box.west) * (box.north - box.south))


def _outline(points: Ring) -> Outline:
    found = unwrapped(points)
    return Outline(found, box_of(found))


def unwrapped(points: Ring) -> Ring:
    """The points with longitudes that go on beyond 180 where they would leap to the other side of the earth."""
    found = points[:1]
    for x, y in points[1:]:
        found.append((x - 360 * round((x - found[-1][0]) / 360), y))
    return found


def box_of(points: Ring) -> Box:
    """The smallest box around some points."""
    longitudes, latitudes = [x for x, _ in points], [y for _, y in points]
    return Box(min(longitudes), min(latitudes), max(longitudes), max(latitudes))


@lru_cache
def outlines() -> Outlines:
    """The outlines that the package holds."""
    return msgspec.json.decode(files(__name__.rpartition(".")[0]).joinpath(FILE).read_bytes(), type=Outlines)
