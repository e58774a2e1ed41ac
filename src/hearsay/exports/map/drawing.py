"""The map of some places: which stretch of the earth, what land, where each place lies and how precisely."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from hearsay.exports import wording
from hearsay.exports.map.clipping import path
from hearsay.exports.map.frame import Frame, Spot, around, box_around
from hearsay.exports.map.inset import Inset, inset
from hearsay.exports.map.labels import Label, Rectangle, Room
from hearsay.exports.map.land import Land, Shape, land, names, shapes
from hearsay.exports.map.outlines import Box, Outlines, outlines
from hearsay.limits import MAX_MAP_PLACES
from hearsay.records import Level, Place

WIDE_LEVELS = frozenset({Level.COUNTRY, Level.REGION})
DOTTED = frozenset({Level.POINT, Level.TOWN})
DOT = 4.5
LEAST_RADIUS = 7.0  # units: a smaller circle would be hidden by its dot
FARTHEST = 1.8  # of half the height of the map of events: what lies farther away is not taken into the frame
REACH_OF_EVENTS = 6.0  # degrees from the place of most events: what lies farther away is another map's affair
SURE = 0.5  # confidence from which a place is drawn in full lines
RULER = (1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000)
RULER_WIDTH = 110.0
LONGEST_NAME = 28
NOTE = "they state no position"


class Sought(NamedTuple):
    """A place to be drawn: its key on the page, and how many events are told to be there.

    `is_key_shown`: whether the key stands for the name where that has no room, as keys that the page explains may.
    """

    key: str
    place: Place
    events: int
    is_key_shown: bool = True


class Mark(NamedTuple):
    """A place on the map. `across` and `up` are half the extent of its circle, 0 without one; `outline` a country.

    `has_dot`: it is known so precisely that a dot is no lie at this scale.
    """

    key: str
    level: str
    x: float
    y: float
    across: float
    up: float
    has_dot: bool
    is_sure: bool
    outline: str
    label: Label | None


class Ruler(NamedTuple):
    """A length on the map, in the middle of it."""

    text: str
    length: float


@dataclass(frozen=True, slots=True)
class Drawing:
    """A map as numbers and words. `beyond` are the keys of places outside it; `convention` says whose borders."""

    width: float
    height: float
    land: Land
    names: tuple[Label, ...]
    marks: tuple[Mark, ...]
    beyond: tuple[str, ...]
    ruler: Ruler
    inset: Inset | None
    convention: str


def draw(sought: Sequence[Sought]) -> Drawing | None:
    """The map of the places that have coordinates; None: none has.

    Where most happens decides what is shown. Places far from there are not on the map, but named as `beyond` it.
    """
    located = [
        each for each in sought if each.place.latitude is not None and each.place.longitude is not None
    ]
    if not located:
        return None
    placed = sorted(located, key=lambda each: -each.events)[:MAX_MAP_PLACES]
    known = outlines()
    frame = frame_of(placed, known)
    found = shapes(frame, known)
    inside = [each for each in placed if _is_shown(each.place, frame, found)]
    room = Room(frame.width, frame.height)
    ruler = _ruler(frame)
    room.take(Rectangle(0, frame.height - 30, ruler.length + 24, frame.height))
    laid = [_laid(each, frame, found) for each in inside]
    for each in laid:
        if _has_dot(each):
            room.take(Rectangle(each.x - DOT, each.y - DOT, each.x + DOT, each.y + DOT))
    corner = inset(frame, [each.place.country for each in inside if each.place.country], known, room)
    marks = tuple(_marks(laid, _labels(laid, frame, room)))
    drawn = {mark.key for mark in marks}
    return Drawing(
        width=frame.width,
        height=round(frame.height, 1),
        land=land(found, frame, known),
        names=tuple(map(_rounded, names(found, frame, room))),
        marks=marks,
        beyond=tuple(each.key for each in located if each.key not in drawn),
        ruler=ruler,
        inset=corner,
        convention=f"Boundaries: {known.convention}, de facto; {NOTE}",
    )


def _is_shown(place: Place, frame: Frame, found: Sequence[Shape]) -> bool:
    """Whether a place is on the map: a country with any part of it, any other with its middle."""
    if place.level is Level.COUNTRY and any(shape.country.code == place.country for shape in found):
        return True
    return frame.holds(spot_of(place))


def spot_of(place: Place) -> Spot:
    """Where a place that has coordinates lies."""
    return Spot(place.latitude or 0.0, place.longitude or 0.0, place.radius_km or 0.0)


def frame_of(placed: Sequence[Sought], known: Outlines) -> Frame:
    """The frame of a map of places that have coordinates, of which there are some.

    It holds the place of most events, the other places of events that are not far from it, then any that are near
    to these. Countries and regions decide only where there is nothing more precise.
    """
    precise = [each for each in placed if not _is_wide(each)]
    if not precise or (any(each.events for each in placed) and not any(each.events for each in precise)):
        wide = [each for each in placed if each.events] or placed
        return around([_box(each.place, known) for each in wide])
    taken = [max(precise, key=lambda each: each.events)]
    of_events = [each for each in precise if each.events] or precise
    for others, least in ((of_events, REACH_OF_EVENTS), (precise, 0.0)):
        frame = around([_box(each.place, known) for each in taken])
        reach = max(least, FARTHEST * frame.scale * frame.height / 2)
        taken += [each for each in others if each not in taken and _distance(each.place, frame) <= reach]
    return around([_box(each.place, known) for each in taken])


def _is_wide(sought: Sought) -> bool:
    return sought.place.level in WIDE_LEVELS


def _box(place: Place, known: Outlines) -> Box:
    """The stretch that a place takes: a country's mainland, else the circle around it."""
    country = known.by_code.get(place.country or "") if place.level is Level.COUNTRY else None
    return known.mainland(country) if country else box_around(spot_of(place))


def _distance(place: Place, frame: Frame) -> float:
    """How far a place lies from the middle of a frame, in degrees of latitude."""
    spot = spot_of(place)
    right = (spot.longitude - frame.longitude + 180) % 360 - 180
    return max(abs(right) * frame.narrow, abs(spot.latitude - frame.latitude))


class _Laid(NamedTuple):
    """A place with where it lies in the drawing, half the extent of its circle, and the outline of its country."""

    sought: Sought
    x: float
    y: float
    across: float
    up: float
    outline: str


def _laid(sought: Sought, frame: Frame, found: Sequence[Shape]) -> _Laid:
    spot = spot_of(sought.place)
    x, y, (across, up) = frame.x(spot.longitude), frame.y(spot.latitude), frame.radii(spot)
    outline = _outline(sought.place, found)
    has_circle = max(across, up) >= LEAST_RADIUS and not outline
    return _Laid(sought, x, y, across if has_circle else 0.0, up if has_circle else 0.0, outline)


def _has_dot(laid: _Laid) -> bool:
    """Whether a place is drawn as a dot: a town, or any that would be too small to be seen as an area."""
    return laid.sought.place.level in DOTTED or not (laid.up or laid.outline)


def _outline(place: Place, found: Sequence[Shape]) -> str:
    """The outline of a country, as far as it is in the frame; "": it is no country, or not one that is drawn."""
    if place.level is not Level.COUNTRY:
        return ""
    rings = [ring for shape in found if shape.country.code == place.country for ring in shape.rings]
    return path(rings, is_closed=True)


def _labels(laid: Sequence[_Laid], frame: Frame, room: Room) -> dict[str, Label | None]:
    """The names of the places by their keys, those first where most happens; where a name has no room, the key or nothing.

    A country has its own name on the map and needs no second.
    """
    order = sorted(laid, key=lambda each: (_is_wide(each.sought), -each.sought.events))
    return {
        each.sought.key: _label(each, room)
        for each in order
        if each.sought.place.level is not Level.COUNTRY and frame.holds(spot_of(each.sought.place))
    }


def _label(laid: _Laid, room: Room) -> Label | None:
    name = wording.shorten(laid.sought.place.name, LONGEST_NAME)
    texts = (name, laid.sought.key) if laid.sought.is_key_shown else (name,)
    return next(filter(None, (room.beside(text, laid.x, laid.y, DOT + 4) for text in texts)), None)


def _marks(laid: Sequence[_Laid], labels: Mapping[str, Label | None]) -> Iterator[Mark]:
    """The places, the widest first, so that the precise ones lie on top."""
    for each in sorted(laid, key=lambda each: (not _is_wide(each.sought), -each.up)):
        place, label = each.sought.place, labels.get(each.sought.key)
        yield Mark(
            key=each.sought.key,
            level=place.level.value,
            x=round(each.x, 1),
            y=round(each.y, 1),
            across=round(each.across, 1),
            up=round(each.up, 1),
            has_dot=_has_dot(each),
            is_sure=place.confidence >= SURE,
            outline=each.outline,
            label=_rounded(label) if label else None,
        )


def _rounded(label: Label) -> Label:
    return label._replace(x=round(label.x, 1), y=round(label.y, 1))


def _ruler(frame: Frame) -> Ruler:
    """The longest round length that is not too long to draw."""
    fitting = [km for km in RULER if km * frame.units_per_km <= RULER_WIDTH] or [RULER[0]]
    return Ruler(f"{fitting[-1]:,} km", round(fitting[-1] * frame.units_per_km, 1))
