"""Countries on a map: land, coasts and borders within its frame, and the names of those that have room for one."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from hearsay.exports.map.clipping import Window, cut_ring, is_seam, path, thinned, visible
from hearsay.exports.map.frame import Frame
from hearsay.exports.map.labels import Label, Room, width_of
from hearsay.exports.map.outlines import Box, Country, Outlines, Point, box_of

BEYOND = 6.0  # units that outlines go on behind the edge, so that no cut is seen
NAME_SIZE = 12.0
SPECK = 1.5  # units: smaller islands are not drawn
STRIDE = 8.0  # units between points of an outline from which names keep away
GRID = 9  # points a row and a column at which a country's name may stand


class Land(NamedTuple):
    """SVG paths: all land, its coasts, the borders between countries."""

    land: str
    coasts: str
    borders: str


class Shape(NamedTuple):
    """What a map shows of one country: its outline as closed shapes, in units of the drawing."""

    country: Country
    rings: list[list[Point]]


def shapes(frame: Frame, outlines: Outlines) -> list[Shape]:
    """The countries that are in a frame, cut to it."""
    view = frame.box(BEYOND)
    found = (Shape(each, list(_rings(each, frame, outlines, view))) for each in outlines.countries)
    return [shape for shape in found if shape.rings]


def _rings(country: Country, frame: Frame, outlines: Outlines, view: Box) -> Iterator[list[Point]]:
    window = _window(frame)
    if not _shifts(outlines.box(country), view):
        return
    for ring in outlines.rings(country):
        for shift in _shifts(ring.box, view) if _is_seen(ring.box, frame) else ():
            cut = cut_ring(thinned(_laid(ring.points, frame, shift)), window)
            if len(cut) > 2:
                yield cut


def _shifts(box: Box, view: Box) -> list[int]:
    """By how many degrees a box is to be moved to be in view: by none, or once round the earth, or not at all."""
    return [
        shift
        for shift in (0, -360, 360)
        if box.west + shift <= view.east
        and box.east + shift >= view.west
        and box.south <= view.north
        and box.north >= view.south
    ]


def _is_seen(box: Box, frame: Frame) -> bool:
    """Whether what is in a box is more than a speck at the scale of a map."""
    return max((box.east - box.west) * frame.narrow, box.north - box.south) >= SPECK * frame.scale


def _laid(points: Sequence[Point], frame: Frame, shift: int) -> list[Point]:
    """Points in degrees as points of the drawing, without a leap at the date line."""
    return [
        (frame.width / 2 + (x + shift - frame.longitude) * frame.narrow / frame.scale, frame.y(y))
        for x, y in points
    ]


def _window(frame: Frame) -> Window:
    return Window(-BEYOND, -BEYOND, frame.width + BEYOND, frame.height + BEYOND)


def land(found: Sequence[Shape], frame: Frame, outlines: Outlines) -> Land:
    """The paths of all that is in a frame. A line that two countries share is a border, and drawn once."""
    rings = [ring for shape in found for ring in shape.rings]
    numbers = {
        at if at >= 0 else ~at
        for shape in found
        for polygon in shape.country.polygons
        for ring in polygon
        for at in ring
    }
    borders = [line for at in sorted(numbers & outlines.shared) for line in _lines(at, frame, outlines)]
    coasts = [line for at in sorted(numbers - outlines.shared) for line in _lines(at, frame, outlines)]
    return Land(path(rings, is_closed=True), path(coasts), path(borders))


def _lines(number: int, frame: Frame, outlines: Outlines) -> Iterator[list[Point]]:
    points, box = outlines.line(number)
    for shift in _shifts(box, frame.box(BEYOND)) if _is_seen(box, frame) else ():
        laid = _laid(points, frame, shift)
        for stretch in visible(laid, _window(frame), lambda at: not is_seam(points[at - 1], points[at])):
            yield thinned(stretch)


def names(found: Sequence[Shape], frame: Frame, room: Room) -> Iterator[Label]:
    """The names of countries, the widest first, each as far from its borders as may be; none of those too small."""
    for shape in sorted(found, key=lambda shape: -_extent(shape)):
        name = shape.country.name.upper()
        if _extent(shape) < width_of(name, NAME_SIZE) * NAME_SIZE:
            continue
        label = room.on(name, _inner_points(shape, frame), NAME_SIZE)
        if label:
            yield label


def _extent(shape: Shape) -> float:
    boxes = [box_of(ring) for ring in shape.rings]
    return max((box.east - box.west) * (box.north - box.south) for box in boxes)


def _inner_points(shape: Shape, frame: Frame) -> list[Point]:
    """Points of a grid that lie within a country, those with most land around them first."""
    ring = max(shape.rings, key=len)
    box = box_of(ring)
    west, east = max(0.0, box.west), min(frame.width, box.east)
    top, foot = max(0.0, box.south), min(frame.height, box.north)
    steps = [(at + 0.5) / GRID for at in range(GRID)]
    rows = [top + (foot - top) * down for down in steps]
    cut = [(y, crossings(y, ring)) for y in rows]
    columns = [west + (east - west) * right for right in steps]
    rim = list(_rim(ring))
    inner = [(x, y) for x in columns for y, crossed in cut if sum(x < each for each in crossed) % 2]
    return sorted(inner, key=lambda point: -_inset(point, rim))


def crossings(y: float, ring: Sequence[Point]) -> list[float]:
    """Where the outline of a closed shape crosses a level line: what has an odd number of them on its right lies within."""
    return [
        left + (y - top) / (foot - top) * (right - left)
        for (left, top), (right, foot) in zip(ring, [*ring[1:], ring[0]], strict=True)
        if (top > y) != (foot > y)
    ]


def _rim(ring: Sequence[Point]) -> Iterator[Point]:
    """Points all along the outline of a shape, not much more than `STRIDE` apart, and no two much nearer."""
    last = ring[-1]
    for x, y in ring:
        far = abs(x - last[0]) + abs(y - last[1])
        if far < STRIDE:
            continue
        parts = int(far / STRIDE)
        for part in range(1, parts + 1):
            yield last[0] + (x - last[0]) * part / parts, last[1] + (y - last[1]) * part / parts
        last = (x, y)


def _inset(point: Point, rim: Sequence[Point]) -> float:
    """How far a point lies from the rim of a shape; across counts half, since names are long."""
    return min((abs(point[0] - x) / 2 + abs(point[1] - y) for x, y in rim), default=0.0)
