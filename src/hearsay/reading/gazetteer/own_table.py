"""A table of an organisation's own places: CSV with a head, one place a row."""

from collections.abc import Callable, Sequence
from typing import NamedTuple
from zlib import crc32

from hearsay.reading.gazetteer.dumps import Addition, Unusable, coordinates, whole
from hearsay.reading.gazetteer.entries import Entry, Match
from hearsay.reading.gazetteer.extents import town_radius
from hearsay.reading.gazetteer.keys import normal
from hearsay.reading.gazetteer.schema import MAIN, OTHER
from hearsay.records import Level

COLUMNS = {
    "name": ("name",),
    "latitude": ("lat", "latitude", "y"),
    "longitude": ("lon", "lng", "long", "longitude", "x"),
    "country": ("country", "iso", "iso2", "country_code"),
    "admin1": ("admin1", "province", "adm1"),
    "aliases": ("aliases", "alternatenames", "other names", "also"),
    "level": ("level",),
    "radius_km": ("radius_km", "radius"),
    "population": ("population",),
}
"""The columns of the table and how their heads may be written. Name, latitude and longitude must be there."""

_LAST_OWN = -(1 << 33)
"""Ids of own places start below those of places that this project added: -1 less a number of 32 bits."""

Named = Callable[[str], list[Match]]


class Head(NamedTuple):
    """Which cell of a row holds what."""

    places: dict[str, int]

    def cell(self, row: Sequence[str], column: str) -> str:
        """The text of a cell; empty where the row or the table has none."""
        place = self.places.get(column)
        return row[place].strip() if place is not None and place < len(row) else ""


def head_of(row: Sequence[str]) -> Head | None:
    """What the columns of a table hold, by its first row; None if it is no such table."""
    titles = [title.strip().casefold().lstrip("\ufeff") for title in row]
    places = {
        column: next(place for place, title in enumerate(titles) if title in known)
        for column, known in COLUMNS.items()
        if any(title in known for title in titles)
    }
    return Head(places) if {"name", "latitude", "longitude"} <= places.keys() else None


def from_row(head: Head, row: Sequence[str], named: Named) -> Addition | None:
    """The place of a row; None for an empty one.

    A country may be told by its ISO code or its name, a province by its name or GeoNames' code.

    Raises:
        Unusable: the name is missing, a number is none, the country or the province is not known.
    """
    if not any(cell.strip() for cell in row):
        return None
    name = head.cell(row, "name")
    if not normal(name):
        raise Unusable("the name is missing")
    place = coordinates(head.cell(row, "latitude"), head.cell(row, "longitude"))
    country = _country(head.cell(row, "country"), named)
    admin1 = _admin1(head.cell(row, "admin1"), country, named)
    people = whole(head.cell(row, "population") or "0", "population")
    level = _level(head.cell(row, "level"))
    radius = _radius(head.cell(row, "radius_km")) or town_radius(people)
    told = f"{country} {normal(name)} {place[0]:.4f} {place[1]:.4f}"
    number = _LAST_OWN - crc32(told.encode())
    entry = Entry(number, name, *place, level, "PPL", country, admin1, None, max(people, 0), radius)
    aliases = [alias.strip() for alias in head.cell(row, "aliases").replace("|", ";").split(";")]
    return Addition(entry, [(name, MAIN), *((alias, OTHER) for alias in aliases if alias)])


def _country(told: str, named: Named) -> str | None:
    if not told:
        return None
    codes = {
        match.entry.country for match in named(told) if match.is_exact and match.entry.level is Level.COUNTRY
    }
    if len(told) == 2 and told.isalpha():
        return told.upper()
    if len(codes) != 1:
        raise Unusable(f"the country {told[:40]!r} is not known; give its ISO code of two letters")
    return codes.pop()


def _admin1(told: str, country: str | None, named: Named) -> str | None:
    if not told:
        return None
    codes = [
        match.entry.admin1
        for match in named(told)
        if match.entry.level is Level.PROVINCE and match.entry.country == country
    ]
    if codes:
        return codes[0]
    if len(told) <= 3:
        return told
    raise Unusable(f"no province {told[:40]!r} is known in {country or 'the country, which is missing'}")


def _level(told: str) -> Level:
    try:
        return Level(told.casefold() or "town")
    except ValueError:
        known = ", ".join(level.value for level in Level)
        raise Unusable(f"the level {told[:40]!r} is none of {known}") from None


def _radius(told: str) -> float | None:
    if not told:
        return None
    try:
        radius = float(told)
    except ValueError:
        radius = 0.0
    if not 0 < radius < 20_040:
        raise Unusable(f"the radius {told[:40]!r} is no distance in km")
    return radius
