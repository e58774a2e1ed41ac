"""The country around a map, small in one of its corners, with what the map shows of it: for those who ask where that is."""

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from hearsay.exports.map.clipping import path
from hearsay.exports.map.frame import Frame, around
from hearsay.exports.map.labels import Rectangle, Room
from hearsay.exports.map.land import shapes
from hearsay.exports.map.outlines import Country, Outlines

SIZE = 78.0
EDGE = 8.0  # units between it and the edges of the map
PART = 0.45  # of the height of its country: a map that shows more needs no inset
LEAST_HERE = 4.0  # units: a smaller rectangle would not be seen


class Inset(NamedTuple):
    """A square at (`left`, `top`) of the map; `land` and `here` are in units of it, from its own corner."""

    left: float
    top: float
    size: float
    name: str
    land: str
    here: Rectangle


def inset(frame: Frame, codes: Sequence[str], known: Outlines, room: Room) -> Inset | None:
    """The inset of the country that most places lie in; None: the map shows enough of it, or there is no corner free."""
    country = _country(codes, known)
    corner = next((each for each in _corners(frame) if room.is_free(each)), None)
    if country is None or corner is None:
        return None
    small = _small(country, known)
    if frame.scale * frame.height > PART * small.scale * small.height:
        return None
    room.take(corner)
    rings = [ring for shape in shapes(small, known) if shape.country == country for ring in shape.rings]
    return Inset(
        corner.left, corner.top, SIZE, country.name, path(rings, is_closed=True), _here(frame, small)
    )


def _country(codes: Sequence[str], known: Outlines) -> Country | None:
    most = Counter(codes).most_common(1)
    return known.by_code.get(most[0][0]) if most else None


def _corners(frame: Frame) -> Iterator[Rectangle]:
    """The corners in which an inset may lie: not the lower left, where the ruler is."""
    right, foot = frame.width - EDGE - SIZE, frame.height - EDGE - SIZE
    for left, top in ((right, EDGE), (EDGE, EDGE), (right, foot)):
        yield Rectangle(left, round(top, 1), left + SIZE, round(top + SIZE, 1))


def _small(country: Country, known: Outlines) -> Frame:
    """The frame of the inset: the country without what lies overseas, in a square."""
    whole = around([known.mainland(country)], least=0.0)
    scale = max(whole.scale * whole.width, whole.scale * whole.height) / SIZE
    return Frame(whole.longitude, whole.latitude, scale, whole.narrow, SIZE, SIZE)


def _here(frame: Frame, small: Frame) -> Rectangle:
    """Where the map lies in the inset."""
    box = frame.box()
    left, right = small.x(box.west), small.x(box.east)
    top, foot = small.y(box.north), small.y(box.south)
    wide, high = max(LEAST_HERE, right - left), max(LEAST_HERE, foot - top)
    middle = small.x(frame.longitude), small.y(frame.latitude)
    corners = (middle[0] - wide / 2, middle[1] - high / 2, middle[0] + wide / 2, middle[1] + high / 2)
    return Rectangle(*(round(each, 1) for each in corners))
