"""Writes `exports/map/outlines.json`: the outlines of countries that the page draws its maps from.

`npm pack world-atlas@2.0.2`, then `python -m training.outlines world-atlas-2.0.2.tgz`. The package (ISC) holds Natural
Earth 4.1.0 (public domain) as TopoJSON, in which neighbours share the lines between them; so each line is made simpler
once, and no gap opens between two countries. The finest of its scales is used, since the coarser ones lack small
countries whatever their own size.
"""

import json
import math
import sys
import tarfile
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import pairwise
from pathlib import Path
from typing import Any

WRITTEN = Path(__file__).resolve().parent.parent / "src/hearsay/exports/map/outlines.json"
MEMBER = "package/countries-10m.json"
CONVENTION = "Natural Earth"
STEP = 0.01  # degrees: about 1 km
TOLERANCE = 0.022  # degrees of latitude: what a line may stray, about two pixels of the closest map
SMALLEST = 0.003  # square degrees: smaller islands go, unless they are the largest of their country
UNLISTED = {"Kosovo": "XK"}  # not in ISO 3166; the code that GeoNames uses

Point = tuple[int, int]
Flat = tuple[float, float]
Polygon = list[list[int]]
Json = dict[str, Any]


def main(arguments: Sequence[str]) -> None:
    """Write the file from the package that is named."""
    if len(arguments) != 1:
        sys.exit(__doc__)
    with tarfile.open(arguments[0]) as package:
        member = package.extractfile(MEMBER) if MEMBER in package.getnames() else None
        if member is None:
            sys.exit(f"{arguments[0]} holds no {MEMBER}: it is no package of world-atlas 2.")
        found = outlines(json.load(member))
    WRITTEN.write_text(json.dumps(found, separators=(",", ":"), ensure_ascii=False) + "\n", encoding="utf-8")
    print(f"{len(found['countries'])} countries, {WRITTEN.stat().st_size:,} bytes")


def outlines(topology: Json) -> Json:
    """The countries with their outlines: polygons of rings of lines, as in TopoJSON, and the lines they share."""
    lines = [simplified(line, TOLERANCE / STEP) for line in _lines(topology)]
    used: dict[int, int] = {}
    countries = []
    for geometry in topology["objects"]["countries"]["geometries"]:
        polygons = _large(_polygons(geometry), lines)
        if not polygons:
            continue  # a base or a reef, too small for the scale
        corners = [corner for polygon in polygons for corner in _ring(polygon[0], lines)]
        kept = [[[_renumbered(at, used) for at in ring] for ring in polygon] for polygon in polygons]
        countries.append(_country(geometry, kept, corners))
    shared = [_deltas(lines[at]) for at in used]
    return {"convention": CONVENTION, "step": STEP, "lines": shared, "countries": countries}


def _country(geometry: Json, polygons: list[Polygon], corners: list[Point]) -> Json:
    name = geometry["properties"]["name"]
    longitudes, latitudes = [x for x, _ in corners], [y for _, y in corners]
    return {
        "code": _alpha_2().get(geometry.get("id", ""), UNLISTED.get(name)),
        "name": name,
        "box": [min(longitudes), min(latitudes), max(longitudes), max(latitudes)],
        "polygons": polygons,
    }


@lru_cache
def _alpha_2() -> dict[str, str]:
    """The two letters of each country, by its three digits."""
    import pycountry

    return {each.numeric: each.alpha_2 for each in pycountry.countries}


def _lines(topology: Json) -> Iterator[list[Point]]:
    """The lines of a topology in steps of our own: they are stored as distances from point to point."""
    (width, height), (west, south) = topology["transform"]["scale"], topology["transform"]["translate"]
    for line in topology["arcs"]:
        x = y = 0
        points: list[Point] = []
        for right, up in line:
            x, y = x + right, y + up
            points.append((round((x * width + west) / STEP), round((y * height + south) / STEP)))
        yield points


def _polygons(geometry: Json) -> list[Polygon]:
    return geometry["arcs"] if geometry["type"] == "MultiPolygon" else [geometry["arcs"]]


def _large(polygons: list[Polygon], lines: list[list[Point]]) -> list[Polygon]:
    """The polygons worth drawing: the largest, and all that are not tiny; no rings that have become a mere line."""
    areas = [[_area(_ring(ring, lines)) for ring in polygon] for polygon in polygons]
    least = min(SMALLEST / STEP / STEP, max(outer for outer, *_ in areas))
    return [
        [ring for ring, area in zip(polygon, found, strict=True) if area]
        for polygon, found in zip(polygons, areas, strict=True)
        if 0 < found[0] >= least
    ]


def _ring(numbers: Sequence[int], lines: list[list[Point]]) -> list[Point]:
    """The points of a ring, without a leap at the date line. A number below 0 is the line `~number`, backwards."""
    found: list[Point] = []
    for x, y in (point for at in numbers for point in (lines[at] if at >= 0 else lines[~at][::-1])):
        turns = round((x - found[-1][0]) * STEP / 360) if found else 0
        found.append((x - round(360 / STEP) * turns, y))
    return found


def _area(ring: Sequence[Point]) -> float:
    """The area of a ring in square `STEP`s."""
    turned = zip(ring, [*ring[1:], ring[0]], strict=True)
    return abs(sum(x * above - right * y for (x, y), (right, above) in turned)) / 2


def simplified(line: Sequence[Point], tolerance: float) -> list[Point]:
    """The line with the fewest points that strays by at most `tolerance` (Douglas and Peucker, 1973).

    Points are longitude and latitude in `STEP`s; a degree of longitude counts less the nearer it is to a pole.
    """
    narrow = math.cos(math.radians(STEP * line[len(line) // 2][1]))
    flat = [(x * narrow, y) for x, y in line]
    kept = {0, len(line) - 1}
    waiting = [(0, len(line) - 1)]
    while waiting:
        start, end = waiting.pop()
        between = range(start + 1, end)
        if not between:
            continue
        far = max(between, key=lambda at: _distance(flat[at], flat[start], flat[end]))
        if _distance(flat[far], flat[start], flat[end]) > tolerance:
            kept.add(far)
            waiting += [(start, far), (far, end)]
    return [line[at] for at in sorted(kept)]


def _distance(point: Flat, start: Flat, end: Flat) -> float:
    """How far a point lies from the straight line between two others."""
    run, rise = end[0] - start[0], end[1] - start[1]
    right, up = point[0] - start[0], point[1] - start[1]
    length = run * run + rise * rise
    along = max(0.0, min(1.0, (right * run + up * rise) / length)) if length else 0.0
    return math.hypot(right - along * run, up - along * rise)


def _renumbered(at: int, used: dict[int, int]) -> int:
    """The number that a line has among those that are used."""
    line = at if at >= 0 else ~at
    number = used.setdefault(line, len(used))
    return number if at >= 0 else ~number


def _deltas(line: Sequence[Point]) -> list[int]:
    """The first point, and from each to the next, as one list of numbers."""
    numbers = [*line[0]]
    for (x, y), (right, above) in pairwise(line):
        numbers += [right - x, above - y]
    return numbers


if __name__ == "__main__":
    main(sys.argv[1:])
