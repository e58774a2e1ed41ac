"""Gazetteers made by hand, of places that are on no map."""

import sqlite3
from collections.abc import Callable, Iterable
from contextlib import closing
from pathlib import Path

import pytest

from hearsay.reading.gazetteer.entries import Entry
from hearsay.reading.gazetteer.index import Gazetteer
from hearsay.reading.gazetteer.schema import FORMAT, INDEXES, MAIN, OTHER, TABLES, add
from hearsay.records import Level

Told = tuple[Entry, Iterable[tuple[str, int]]]


def place(number: int, name: str, **told: object) -> Entry:
    """A town at 10° N, 20° E, without people, but for what is told."""
    usual = {
        "latitude": 10.0,
        "longitude": 20.0,
        "level": Level.TOWN,
        "feature": "PPL",
        "country": "QA",
        "admin1": "01",
    }
    return Entry(number, name, **{**usual, "admin2": None, "population": 0, "radius_km": 3.0, **told})


def named(entry: Entry, *others: str) -> Told:
    return entry, [(entry.name, MAIN), *((other, OTHER) for other in others)]


def write(path: Path, places: Iterable[Told], within: dict[int, Iterable[str]] | None = None) -> Path:
    with closing(sqlite3.connect(path)) as file:
        file.executescript(TABLES + INDEXES + f"PRAGMA user_version = {FORMAT};")
        for entry, names in places:
            add(file, entry, names, (within or {}).get(entry.id, ()))
        file.commit()
    return path


@pytest.fixture
def made(tmp_path: Path) -> Callable[..., Gazetteer]:
    """A gazetteer of the places; `within` has the countries of regions by id."""

    def make(*places: Told, within: dict[int, Iterable[str]] | None = None) -> Gazetteer:
        return Gazetteer([write(tmp_path / "made.sqlite", places, within)])

    return make
