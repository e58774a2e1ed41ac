"""Writes the gazetteer's file: `python -m training.gazetteer.build`, or `make gazetteer`.

The same packages give the same bytes.
"""

import math
import sqlite3
import sys
import time
from collections import defaultdict
from collections.abc import Container, Iterable, Iterator
from contextlib import closing
from pathlib import Path
from typing import NamedTuple

from hearsay.reading.gazetteer import extents
from hearsay.reading.gazetteer.english import latin, printed, unit_name, unit_names
from hearsay.reading.gazetteer.entries import Entry
from hearsay.reading.gazetteer.extents import Point
from hearsay.reading.gazetteer.keys import normal
from hearsay.reading.gazetteer.schema import FORMAT, INDEXES, MAIN, OTHER, TABLES, add
from hearsay.reading.gazetteer.store import SHIPPED
from hearsay.records import Level
from training.gazetteer import geonames_rows, own, sources
from training.gazetteer.listed import Listed, Placed, Where


class Land(NamedTuple):
    """What is known of where things are, while units are made."""

    points: dict[Where, list[Point]]
    people: dict[Where, int]
    placed: Placed
    """Centre and radius of the units that are made."""
    parts: dict[Where, int]
    """How many units a country or a province is divided into."""


def everything() -> Iterator[Listed]:
    """Every place, those first that others are placed by."""
    rows, features = geonames_rows.read()
    towns = sorted(sources.towns())
    units = sorted(
        sources.units(), key=lambda unit: (unit.admin2 or "", unit.country, unit.admin1, unit.id or 0)
    )
    land = Land(defaultdict(list), defaultdict(int), {}, _parts(units))
    named: set[tuple[str, str]] = set()
    for town in towns:
        _settle(land, town)
        yield _town(town, features)
    for listed in (*_countries(rows, land), *_units(units, rows, land)):
        named.update((listed.entry.country or "", normal(name)) for name, _ in listed.names)
        yield listed
    yield from _thirds(rows, {unit.id for unit in units}, towns)
    yield from own.regions(rows, land.placed, named)
    yield from own.places(f"{town.country}.{town.admin1} {normal(town.name)}" for town in towns)


def _countries(rows: dict[int, geonames_rows.Row], land: Land) -> Iterator[Listed]:
    for country in sources.countries():
        yield from _country(country, rows, land)


def _units(units: Iterable[sources.Unit], rows: dict[int, geonames_rows.Row], land: Land) -> Iterator[Listed]:
    for unit in units:
        yield from _unit(unit, rows, land)


def _thirds(
    rows: dict[int, geonames_rows.Row], known: Container[int | None], towns: Iterable[sources.Town]
) -> Iterator[Listed]:
    nearest = _Nearest(towns)
    for row in rows.values():
        if row.feature == "ADM3" and row.id not in known:
            yield _third(row, nearest)


def _parts(units: Iterable[sources.Unit]) -> dict[Where, int]:
    """Into how many parts each country and province is divided."""
    parts: dict[Where, int] = defaultdict(int)
    for country, admin1, admin2 in dict.fromkeys((unit.country, unit.admin1, unit.admin2) for unit in units):
        parts[(country, admin1, None) if admin2 else (country, None, None)] += 1
    return parts


def _settle(land: Land, town: sources.Town) -> None:
    for where in {
        (town.country, None, None),
        (town.country, town.admin1, None),
        (town.country, town.admin1, town.admin2),
    }:
        land.points[where].append((town.latitude, town.longitude))
        land.people[where] += town.population


def _others(names: Iterable[str]) -> list[tuple[str, int]]:
    return [(name, OTHER) for name in latin(names)]


def _town(town: sources.Town, features: dict[int, str]) -> Listed:
    name = own.english_name(f"@{town.id}") or printed(town.name, town.country)
    entry = Entry(
        town.id, name, town.latitude, town.longitude, Level.TOWN, features.get(town.id, "PPL"), town.country,
        town.admin1, town.admin2, town.population, extents.town_radius(town.population),
    )  # fmt: skip
    return Listed(entry, [(town.name, MAIN), (name, MAIN), *_others(town.aliases), *own.names(f"@{town.id}")])


def _country(country: sources.Country, rows: dict[int, geonames_rows.Row], land: Land) -> Iterator[Listed]:
    where: Where = (country.code, None, None)
    row = rows.get(country.id)
    if not row and not land.points[where]:
        return
    centre = (row.latitude, row.longitude) if row else extents.middle(land.points[where])
    area = extents.circle(country.area_km2)
    radius = round(max(extents.reach(centre, land.points[where]), area, extents.MIN_UNIT_KM), 1)
    land.placed[where] = centre, radius
    entry = Entry(
        country.id,
        country.name,
        *centre,
        Level.COUNTRY,
        "PCLI",
        country.code,
        None,
        None,
        country.population,
        radius,
    )
    names = [(country.name, MAIN), *_others(country.aliases), *own.names(country.code)]
    yield Listed(entry, [*names, *_others(row.names if row else ())])


def _unit(unit: sources.Unit, rows: dict[int, geonames_rows.Row], land: Land) -> Iterator[Listed]:
    where: Where = (unit.country, unit.admin1, unit.admin2)
    above: Where = (unit.country, unit.admin1 if unit.admin2 else None, None)
    if where in land.placed:
        return
    placed = _placed(where, above, rows.get(unit.id or 0), land)
    if not placed:
        return
    (latitude, longitude), radius = land.placed[where] = placed
    row = rows.get(unit.id or 0)
    aliases = [*unit.aliases, *(row.names if row else ())]
    code = ".".join(part for part in where if part)
    name = own.english_name(code) or unit_name(unit.name, aliases, unit.country)
    level = Level.DISTRICT if unit.admin2 else Level.PROVINCE
    entry = Entry(
        unit.id or own.number_of(code), name, latitude, longitude, level, "ADM2" if unit.admin2 else "ADM1",
        unit.country, unit.admin1, unit.admin2, max(land.people[where], row.population if row else 0), radius,
    )  # fmt: skip
    yield Listed(entry, [*unit_names(name, [unit.name, *aliases]), *own.names(code), *own.short_names(unit)])


def _placed(
    where: Where, above: Where, row: geonames_rows.Row | None, land: Land
) -> tuple[Point, float] | None:
    """Where a unit is and how far it reaches; of one without points and places, as much as is known: what it is part of."""
    points = land.points.get(where, [])
    around = land.placed.get(above) or land.placed.get((where[0], None, None))
    if row or points:
        centre = (row.latitude, row.longitude) if row else extents.middle(points)
        share = (math.pi * around[1] ** 2 / max(land.parts.get(above, 1), 1)) if around else 0.0
        return centre, extents.unit_radius(centre, points, share)
    return around


class _Nearest:
    """The province and district of the place that is nearest to a point."""

    def __init__(self, towns: Iterable[sources.Town]) -> None:
        self.cells: dict[tuple[str, int, int], list[sources.Town]] = defaultdict(list)
        for town in towns:
            self.cells[town.country, round(town.latitude), round(town.longitude)].append(town)

    def codes(self, country: str, point: Point) -> tuple[str | None, str | None]:
        north, east = round(point[0]), round(point[1])
        near = [
            town
            for up in (-1, 0, 1)
            for over in (-1, 0, 1)
            for town in self.cells.get((country, north + up, east + over), ())
        ]
        narrow = math.cos(math.radians(point[0]))
        found = min(
            near,
            key=lambda town: math.hypot(town.latitude - point[0], narrow * (town.longitude - point[1])),
            default=None,
        )
        return (found.admin1, found.admin2) if found else (None, None)


THIRD_KM = 15.0
"""Radius of a unit of the third order, whose places no package tells: a township or a municipality."""


def _third(row: geonames_rows.Row, nearest: _Nearest) -> Listed:
    admin1, admin2 = nearest.codes(row.country, (row.latitude, row.longitude))
    name = unit_name(row.names[0], row.names[1:], row.country)
    entry = Entry(
        row.id, name, row.latitude, row.longitude, Level.DISTRICT, "ADM3", row.country, admin1, admin2,
        row.population, THIRD_KM,
    )  # fmt: skip
    return Listed(entry, unit_names(name, list(row.names)))


def build(path: Path = SHIPPED) -> None:
    """Writes the file, whole or not at all.

    Raises:
        NoSource: a package that it is compiled from is not installed.
    """
    beside = path.with_suffix(".new")
    beside.unlink(missing_ok=True)
    file = sqlite3.connect(beside, isolation_level=None)
    try:
        file.execute("PRAGMA journal_mode = OFF")
        file.execute("PRAGMA synchronous = OFF")
        file.execute(f"PRAGMA user_version = {FORMAT}")
        file.executescript(TABLES)
        file.execute("BEGIN")
        seen: set[int] = set()
        for listed in everything():
            if (
                listed.entry.id in seen
            ):  # a quarter that GeoNames has as a region by now; its first row counts
                continue
            seen.add(listed.entry.id)
            add(file, listed.entry, listed.names, listed.countries)
        file.execute("COMMIT")
        file.executescript(INDEXES)
        file.execute("ANALYZE")
        file.execute("VACUUM")
    finally:
        file.close()
    beside.replace(path)


def build_if_stale(path: Path = SHIPPED) -> bool:
    """Whether the file was written: it is where it is absent, or older than anything that it is compiled by.

    Raises:
        NoSource: a package that it is compiled from is not installed.
    """
    if path.exists() and path.stat().st_mtime >= max(each.stat().st_mtime for each in _makers()):
        return False
    build(path)
    return True


def _makers() -> Iterator[Path]:
    yield from (each for each in Path(__file__).parent.iterdir() if each.is_file())
    yield from (SHIPPED.with_name(f"{name}.py") for name in ("english", "extents", "keys", "schema"))


def main(path: Path) -> None:
    """Writes the file and tells what it holds and what it took."""
    build(path)
    with closing(sqlite3.connect(path)) as file:
        (places,) = file.execute("SELECT count(*) FROM places").fetchone()
        (names,) = file.execute("SELECT count(*) FROM names").fetchone()
    print(
        f"{path.name}: {places:,} places, {names:,} names, {path.stat().st_size / 1e6:.1f} MB; "
        f"took {time.process_time():.0f} s of one core{_peak()}"
    )


def _peak() -> str:
    if sys.platform == "win32":
        return ""
    import resource

    unit = 1e6 if sys.platform == "darwin" else 1e3
    return f", {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / unit:.0f} MB of memory"


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else SHIPPED)
