"""The map of incidents: a spot for each place, as large as the place is vague, that leads to what happened there."""

from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

import msgspec

from hearsay.board.questions import Question
from hearsay.exports import wording
from hearsay.exports.map.drawing import Drawing, Mark, Sought, draw
from hearsay.exports.places import radius
from hearsay.records import Incident, Place

MAPS_KEPT = 64  # of some 100 kB each: a map takes a tenth of a second of the processor, and is asked for again and again


class Spot(NamedTuple):
    """A place on the map, how many incidents are there, and where it leads."""

    mark: Mark
    title: str
    number: int
    link: str


class MapOf(NamedTuple):
    """The map with its spots; `beyond` are the places outside it."""

    drawing: Drawing
    spots: list[Spot]
    beyond: list[str]


def map_of(found: Sequence[Incident], asked: Question) -> MapOf | None:
    """The map of the places of some incidents; None: none has a place with coordinates."""
    places: dict[str, tuple[Place, int]] = {}
    for each in found:
        if each.place is not None:
            key = str(each.place.geonames or each.place.name)
            known, count = places.get(key, (each.place, 0))
            places[key] = (known, count + 1)
    drawing = _drawn(
        msgspec.json.encode(
            [
                Sought(key, msgspec.structs.replace(place, mentions=[]), count, is_key_shown=False)
                for key, (place, count) in places.items()
            ]
        )
    )
    if drawing is None:
        return None
    spots = [_spot(mark, *places[mark.key], asked) for mark in drawing.marks]
    return MapOf(drawing, spots, sorted({places[key][0].name for key in drawing.beyond}))


@lru_cache(MAPS_KEPT)
def _drawn(sought: bytes) -> Drawing | None:
    """The map of places that are given as JSON: the same places give the same map, so that it is drawn once."""
    return draw(msgspec.json.decode(sought, type=list[Sought]))


def _spot(mark: Mark, place: Place, count: int, asked: Question) -> Spot:
    size = radius(place)
    told = ", ".join(filter(None, (place.level.value, size, wording.counted(count, "incident"))))
    return Spot(mark, f"{place.name}: {told}", count, asked.link(place=place.name))
