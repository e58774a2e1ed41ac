"""Writes the gazetteer's file, `reading/gazetteer/places.sqlite`: `python -m training.gazetteer.build`."""

import math
import sqlite3
import sys
from collections import defaultdict
from collections.abc import Iterable, Iterator
from pathlib import Path

from hearsay.reading.gazetteer.entries import Entry
from hearsay.reading.gazetteer.schema import (
    DERIVED, FORMAT, INDEXES, MAIN, OTHER, TABLES, add,
)
from hearsay.reading.gazetteer.keys import normal, spellings
from hearsay.reading.gazetteer.store import SHIPPED
from hearsay.records import Level
from training.gazetteer import sources

Points = list[tuple[float, float]]


def latin(names: Iterable[str]) -> Iterator[str]:
    """The names in Latin letters that a report could hold; machine spellings ("ji fu") and codes ("IEV") are not."""
    for name in names:
        if normal(name).isascii() and name.lower() != name and not (name.isupper() and len(name) <= 3) and len(name) > 2:
            yield name


def distance(a: tuple[float, float], b: tuple[float, float]) -> float:
    """Kilometres between two points, over a sphere."""
    la, lo, lb, lp = map(math.radians, (*a, *b))
    h = math.sin((lb - la) / 2) ** 2 + math.cos(la) * math.cos(lb) * math.sin((lp - lo) / 2) ** 2
    return 12742.0 * math.asin(math.sqrt(h))


def middle(points: Points) -> tuple[float, float]:
    """The mean of points on the sphere."""
    x = y = z = 0.0
    for latitude, longitude in points:
        a, o = math.radians(latitude), math.radians(longitude)
        x, y, z = x + math.cos(a) * math.cos(o), y + math.cos(a) * math.sin(o), z + math.sin(a)
    return math.degrees(math.atan2(z, math.hypot(x, y))), math.degrees(math.atan2(y, x))


def reach(centre: tuple[float, float], points: Points) -> float:
    """The distance within which nine in ten of the points lie, and 5 km at the least."""
    far = sorted(distance(centre, point) for point in points)
    return max(5.0, far[math.ceil(0.9 * len(far)) - 1])


def town_radius(population: int) -> float:
    return round(max(3.0, 1.5 * math.sqrt(population / 3000 / math.pi)), 1)


def build(path: Path) -> None:
    path.unlink(missing_ok=True)
    file = sqlite3.connect(path)
    file.executescript("PRAGMA page_size = 4096; PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF;" + TABLES)
    file.execute(f"PRAGMA user_version = {FORMAT}")
    towns = sorted(sources.towns())
    inside: dict[tuple[str, str | None, str | None], list] = defaultdict(list)
    for town in towns:
        for unit in {(town.country, None, None), (town.country, town.admin1, None), (town.country, town.admin1, town.admin2)}:
            inside[unit].append(town)
        feature = "PPL"
        entry = Entry(town.id, town.name, town.latitude, town.longitude, Level.TOWN, feature, town.country, town.admin1, town.admin2, town.population, town_radius(town.population))
        add(file, entry, [(town.name, MAIN), *((n, OTHER) for n in latin(town.aliases))])
    places = {}
    for c in sources.countries():
        pts = [(t.latitude, t.longitude) for t in inside[c.code, None, None]]
        if not pts:
            continue
        centre = middle(pts)
        places[c.code] = (centre, max(reach(centre, pts), math.sqrt(c.area_km2 / math.pi)))
        entry = Entry(c.id, c.name, *(round(x, 5) for x in centre), Level.COUNTRY, "PCLI", c.code, None, None, c.population, round(places[c.code][1], 1))
        add(file, entry, [(c.name, MAIN), *((n, OTHER) for n in c.aliases)])
    made = -1
    for unit in sorted(sources.units(), key=lambda u: (u.admin2 or "", u.country, u.admin1)):
        here = inside.get((unit.country, unit.admin1, unit.admin2), [])
        pts = [(t.latitude, t.longitude) for t in here]
        if pts:
            centre = middle(pts)
            radius = max(reach(centre, pts), 8.0)
        elif (unit.country, unit.admin1) in places:
            centre, radius = places[unit.country, unit.admin1]
        elif unit.country in places:
            centre, radius = places[unit.country]
        else:
            continue
        if not unit.admin2:
            places[unit.country, unit.admin1] = (centre, radius)
        number = unit.id
        if number is None:
            number, made = made, made - 1
        entry = Entry(number, unit.name, *(round(x, 5) for x in centre), Level.DISTRICT if unit.admin2 else Level.PROVINCE, "ADM2" if unit.admin2 else "ADM1", unit.country, unit.admin1, unit.admin2, sum(t.population for t in here), round(radius, 1))
        names = [(unit.name, MAIN), *((n, OTHER) for n in latin(unit.aliases))]
        names += [(spellings(n)[-1], DERIVED if k == MAIN else OTHER) for n, k in list(names)]
        add(file, entry, names)
    file.executescript(INDEXES)
    file.commit()
    file.execute("VACUUM")
    file.close()


if __name__ == "__main__":
    build(Path(sys.argv[1]) if len(sys.argv) > 1 else SHIPPED)
