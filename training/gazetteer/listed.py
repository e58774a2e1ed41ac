"""A place as the builder writes it, and what is known of where things are while it does."""

from typing import NamedTuple

from hearsay.reading.gazetteer.entries import Entry
from hearsay.reading.gazetteer.extents import Point

Where = tuple[str, str | None, str | None]
"""Country, admin1 and admin2; None for the whole."""

Placed = dict[Where, tuple[Point, float]]
"""Centre and radius in km of the countries and units."""


class Listed(NamedTuple):
    """A place with its names and their kind, and for a region the countries that it lies in."""

    entry: Entry
    names: list[tuple[str, int]]
    countries: tuple[str, ...] = ()
