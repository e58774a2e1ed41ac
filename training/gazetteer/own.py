"""What this project adds to GeoNames: regions with their extent, English names, and villages that war made known."""

from collections import defaultdict
from collections.abc import Container, Iterable, Iterator, Mapping
from functools import cache
from typing import NamedTuple
from zlib import crc32

from hearsay.reading.gazetteer import extents
from hearsay.reading.gazetteer.english import latin, printed
from hearsay.reading.gazetteer.entries import Entry
from hearsay.reading.gazetteer.keys import normal
from hearsay.reading.gazetteer.schema import MAIN, OTHER, SHORT
from hearsay.records import Level
from training.gazetteer import _names, _places, _regions, sources
from training.gazetteer.geonames_rows import Row
from training.gazetteer.listed import Listed, Placed

WIDE_KM = 120.0
"""Radius of a region of which GeoNames tells no more than a point: about a province."""

COUNTRIES_WITH_SHORT_NAMES = frozenset({"US", "CA", "AU"})
"""Where reports write provinces by their ISO codes: "Alexandria, LA"."""


def number_of(name: str) -> int:
    """The id of what GeoNames has no id for: negative, and the same in every build."""
    return -1 - crc32(name.encode())


@cache
def _by_code() -> dict[str, list[str]]:
    lines = (line.split(";", 1) for line in _names.ROWS.splitlines())
    return {code: names.split(",") for code, names in lines}


def codes() -> frozenset[str]:
    """The codes that names are added to."""
    return frozenset(_by_code())


def names(code: str) -> list[tuple[str, int]]:
    """The added names of a country, a province or, by @ and its id, a place; short forms told apart."""
    return [_told(name) for name in _by_code().get(code, ())]


def _told(name: str) -> tuple[str, int]:
    return name, SHORT if name.isupper() or name.endswith(".") else OTHER


def english_name(code: str) -> str | None:
    """The main name that reports in English have for a unit or a place, where a package has another."""
    return next((name for name, kind in names(code) if kind == OTHER), None)


def short_names(unit: sources.Unit) -> list[tuple[str, int]]:
    """The ISO code of a province where reports use it as a name."""
    return [(unit.iso, SHORT)] if unit.iso and unit.country in COUNTRIES_WITH_SHORT_NAMES else []


class Region(NamedTuple):
    """A row of the table of regions."""

    names: list[str]
    latitude: float
    longitude: float
    radius_km: float
    countries: tuple[str, ...]
    reason: str


def region_rows() -> list[Region]:
    """The table of regions."""
    found = []
    for line in _regions.ROWS.splitlines():
        names, latitude, longitude, radius, countries, reason = line.split(";")
        within = tuple(countries.split(",")) if countries else ()
        found.append(
            Region(names.split(","), float(latitude), float(longitude), float(radius), within, reason)
        )
    return found


def regions(rows: Mapping[int, Row], placed: Placed, named: Container[tuple[str, str]]) -> Iterator[Listed]:
    """The regions of the table, with the id of GeoNames where it has them; then the other regions of GeoNames.

    Left out of these are what a region of the table covers under the same name, and old counties and the like that a
    country or a unit of today has the name of: `named` holds country and normal name of these.
    """
    known = [row for row in rows.values() if row.feature in {"RGN", "CONT"}]
    by_name: dict[str, list[Row]] = defaultdict(list)
    for row in known:
        for name in row.names:
            by_name[normal(name)].append(row)
    covered: set[int] = set()
    for region in region_rows():
        same = [row for row in _same(region, by_name) if row.id not in covered]
        yield _region(region, same[0] if same else None)
        covered.update(row.id for row in same)
    for row in known:
        if row.id not in covered and not any((row.country, normal(name)) in named for name in row.names):
            yield _wide(row, placed)


def _same(region: Region, by_name: Mapping[str, list[Row]]) -> list[Row]:
    """The regions of GeoNames with one of the names whose point lies in this one; by its first name first."""
    centre = region.latitude, region.longitude
    near = {
        row.id: row
        for name in region.names
        for row in by_name.get(normal(name), ())
        if extents.distance(centre, (row.latitude, row.longitude)) <= 1.5 * region.radius_km
    }
    return list(near.values())


def _region(region: Region, row: Row | None) -> Listed:
    """The region with its point on the map; where GeoNames has another for it, that one, and a radius so much larger."""
    country = region.countries[0] if len(region.countries) == 1 else None
    centre, radius = (region.latitude, region.longitude), region.radius_km
    if row:
        moved = extents.distance(centre, (row.latitude, row.longitude))
        centre, radius = (row.latitude, row.longitude), round(radius + moved, 1)
    entry = Entry(
        row.id if row else number_of(region.names[0]), region.names[0], *centre, Level.REGION,
        row.feature if row else "RGN", country, None, None, row.population if row else 0, radius,
    )  # fmt: skip
    others = [_told(name) for name in region.names[1:]]
    return Listed(entry, [(region.names[0], MAIN), *others, *_latin(row)], region.countries)


def _latin(row: Row | None) -> list[tuple[str, int]]:
    return [(name, OTHER) for name in latin(row.names)] if row else []


def _wide(row: Row, placed: Placed) -> Listed:
    _, around = placed.get((row.country, None, None), ((0.0, 0.0), 2 * WIDE_KM))
    name = printed(row.names[0], row.country)
    entry = Entry(
        row.id, name, row.latitude, row.longitude, Level.REGION, row.feature, row.country or None, None, None,
        row.population, min(WIDE_KM, round(around / 2, 1)),
    )  # fmt: skip
    return Listed(
        entry, [(name, MAIN), (row.names[0], MAIN), *_latin(row)], (row.country,) if row.country else ()
    )


def places(known: Iterable[str]) -> Iterator[Listed]:
    """The villages of the table of places; those that a package has by now (`known`: "UA.26 robotyne") are left out."""
    had = frozenset(known)
    for line in _places.ROWS.splitlines():
        told, latitude, longitude, code, radius, _reason = line.split(";")
        main, *others = told.split(",")
        if f"{code} {normal(main)}" not in had:
            country, admin1 = code.split(".")
            entry = Entry(
                number_of(f"{code} {main}"), main, float(latitude), float(longitude), Level.TOWN, "PPL", country,
                admin1, None, 0, float(radius),
            )  # fmt: skip
            yield Listed(entry, [(main, MAIN), *((name, OTHER) for name in others)])
