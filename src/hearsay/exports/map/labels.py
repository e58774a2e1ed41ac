"""Names on a map, put where they cover neither each other nor the places."""

import unicodedata
from collections.abc import Iterator, Sequence
from itertools import product
from typing import NamedTuple

SIZE = 15.0  # height of the letters that room is kept for: what a narrow window shows them at
BROAD = 0.56  # mean width of a letter of the Latin alphabet, of its height


class Rectangle(NamedTuple):
    """A rectangle, in units of the drawing."""

    left: float
    top: float
    right: float
    bottom: float

    def meets(self, other: "Rectangle") -> bool:
        """Whether the two have anything in common."""
        return (
            self.left < other.right
            and other.left < self.right
            and self.top < other.bottom
            and other.top < self.bottom
        )


FIELD = 48.0  # units a side: about a name long, and some of them high
RINGS = (1.0, 2.2, 3.6)  # how far from its place a name may stand, of what is usual


class Label(NamedTuple):
    """A text and where it stands: `y` is its base line, `anchor` which end of it lies at `x`.

    `is_away`: so far from its place that a line should lead to it.
    """

    text: str
    x: float
    y: float
    anchor: str
    is_away: bool = False


def width_of(text: str, size: float = SIZE) -> float:
    """How much room a text takes, estimated: scripts of broad letters take twice as much."""
    return size * sum(1.0 if unicodedata.east_asian_width(letter) in "WF" else BROAD for letter in text)


class Room:
    """What is left of a map for names: every name that finds a place takes it from the next.

    What is taken stands by the fields of a grid that it touches, so that a map of hundreds of places is laid out at once.
    """

    def __init__(self, width: float, height: float) -> None:
        self.width, self.height = width, height
        self._taken: dict[tuple[int, int], list[Rectangle]] = {}

    def take(self, rectangle: Rectangle) -> None:
        """Keep names out of a rectangle."""
        for field in _fields(rectangle):
            self._taken.setdefault(field, []).append(rectangle)

    def is_free(self, rectangle: Rectangle) -> bool:
        """Whether a rectangle lies wholly on the map and on nothing else."""
        is_inside = (
            rectangle.left >= 2
            and rectangle.top >= 2
            and rectangle.right <= self.width - 2
            and rectangle.bottom <= self.height - 2
        )
        return is_inside and not any(
            rectangle.meets(each) for field in _fields(rectangle) for each in self._taken.get(field, ())
        )

    def beside(self, text: str, x: float, y: float, away: float) -> Label | None:
        """The text beside a point, `away` from it or some way farther, where there is room; None: there is none."""
        for ring in RINGS:
            for label, rectangle in _sides(text, x, y, ring * away):
                if self.is_free(rectangle):
                    self.take(rectangle)
                    return label._replace(is_away=ring > 1)
        return None

    def on(self, text: str, spots: Sequence[tuple[float, float]], size: float) -> Label | None:
        """The text in the middle of the first spot where there is room; None: there is none."""
        half = width_of(text, size) / 2
        for x, y in spots:
            rectangle = Rectangle(x - half, y - size * 0.6, x + half, y + size * 0.6)
            if self.is_free(rectangle):
                self.take(rectangle)
                return Label(text, x, y + size * 0.35, "middle")
        return None


def _fields(rectangle: Rectangle) -> Iterator[tuple[int, int]]:
    """The fields of the grid that a rectangle touches."""
    across = range(int(rectangle.left // FIELD), int(rectangle.right // FIELD) + 1)
    down = range(int(rectangle.top // FIELD), int(rectangle.bottom // FIELD) + 1)
    return product(across, down)


def _sides(text: str, x: float, y: float, away: float) -> Iterator[tuple[Label, Rectangle]]:
    """Right, left, above, below, then the corners (the order of Imhof, Positioning Names on Maps, 1975)."""
    wide, high = width_of(text), SIZE
    shifts = (
        (away, 0.0, "start"),
        (-away, 0.0, "end"),
        (0.0, -away - high / 2, "middle"),
        (0.0, away + high / 2, "middle"),
        (away * 0.7, -away * 0.7 - high / 3, "start"),
        (away * 0.7, away * 0.7 + high / 3, "start"),
        (-away * 0.7, -away * 0.7 - high / 3, "end"),
        (-away * 0.7, away * 0.7 + high / 3, "end"),
    )
    before = {"start": 0.0, "middle": wide / 2, "end": wide}
    for right, down, anchor in shifts:
        left = x + right - before[anchor]
        top = y + down - high / 2
        yield (
            Label(text, x + right, y + down + high * 0.33, anchor),
            Rectangle(left, top, left + wide, top + high),
        )
