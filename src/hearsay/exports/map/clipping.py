"""Outlines cut to what a map shows, so that a page holds no more of them than it draws."""

from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

Point = tuple[float, float]
DATE_LINE = 180.0
NEAR = 0.02  # degrees: two steps of the outlines
SOUTHERNMOST = -89.9
NEAREST = 0.8  # units of the drawing: a point nearer to the last is not drawn


class Window(NamedTuple):
    """A rectangle, in units of a drawing."""

    left: float
    top: float
    right: float
    bottom: float


def cut_ring(ring: Sequence[Point], window: Window) -> list[Point]:
    """The part of a closed shape that lies in the window, its cuts along the edges (Sutherland and Hodgman, 1974)."""
    points = list(ring)
    for axis, edge, sign in (
        (0, window.left, 1),
        (0, window.right, -1),
        (1, window.top, 1),
        (1, window.bottom, -1),
    ):
        points = _cut(points, axis, edge, sign)
    return points


def _cut(points: Sequence[Point], axis: int, edge: float, sign: int) -> list[Point]:
    """What lies on one side of one edge."""
    kept: list[Point] = []
    for at, point in enumerate(points):
        before = points[at - 1]
        is_in, was_in = sign * (point[axis] - edge) >= 0, sign * (before[axis] - edge) >= 0
        if is_in != was_in:
            kept.append(_crossing(before, point, axis, edge))
        if is_in:
            kept.append(point)
    return kept


def _crossing(one: Point, other: Point, axis: int, edge: float) -> Point:
    along = (edge - one[axis]) / (other[axis] - one[axis])
    return one[0] + along * (other[0] - one[0]), one[1] + along * (other[1] - one[1])


def visible(line: Sequence[Point], window: Window, is_drawn: Callable[[int], bool]) -> Iterator[list[Point]]:
    """The stretches of a line that touch the window; whole pieces between points, not cut at its edges.

    `is_drawn` says of the piece that ends at a point whether it is to be drawn at all.
    """
    stretch: list[Point] = []
    for at in range(1, len(line)):
        if is_drawn(at) and _touches(line[at - 1], line[at], window):
            stretch = stretch or [line[at - 1]]
            stretch.append(line[at])
        elif stretch:
            yield stretch
            stretch = []
    if stretch:
        yield stretch


def _touches(one: Point, other: Point, window: Window) -> bool:
    """Whether the box around two points and the window have anything in common."""
    return (
        min(one[0], other[0]) <= window.right
        and max(one[0], other[0]) >= window.left
        and min(one[1], other[1]) <= window.bottom
        and max(one[1], other[1]) >= window.top
    )


def is_seam(one: Point, other: Point) -> bool:
    """Whether a piece of an outline, in degrees, is no coast: where the earth is cut open to be laid flat."""
    along_date_line = all(abs(abs(point[0]) - DATE_LINE) <= NEAR for point in (one, other))
    return along_date_line or (one[1] <= SOUTHERNMOST and other[1] <= SOUTHERNMOST)


def thinned(points: Sequence[Point]) -> list[Point]:
    """The points that lie far enough from each other to be seen apart, with the first and the last."""
    kept = list(points[:1])
    for point in points[1:-1]:
        if abs(point[0] - kept[-1][0]) + abs(point[1] - kept[-1][1]) >= NEAREST:
            kept.append(point)
    return [*kept, *points[-1:]] if len(points) > 1 else kept


def path(lines: Sequence[Sequence[Point]], *, is_closed: bool = False) -> str:
    """The lines as the commands of an SVG path, rounded to tenths, relative to each other: half as long."""
    return "".join(_commands(line) + ("z" if is_closed else "") for line in lines if len(line) > 1)


def _commands(line: Sequence[Point]) -> str:
    x, y = (round(10 * each) for each in line[0])
    parts = [f"M{_tenth(x)},{_tenth(y)}l"]
    for right, down in line[1:]:
        to_x, to_y = round(10 * right), round(10 * down)
        parts.append(f"{_tenth(to_x - x)},{_tenth(to_y - y)} ")
        x, y = to_x, to_y
    return "".join(parts).rstrip()


def _tenth(tenths: int) -> str:
    return f"{tenths / 10:g}"
