"""The tables of a gazetteer's file, the same for the places that are shipped and for those that a user adds."""

import sqlite3
from collections.abc import Iterable, Sequence
from typing import Any, Final

from hearsay.reading.gazetteer.entries import Entry
from hearsay.reading.gazetteer.keys import MIN_KEY, key, normal
from hearsay.records import Level

FORMAT: Final = 1
"""The version of the tables; a file of another one is refused."""

LEVELS: Final = tuple(Level)
"""Stored as their place in this order."""

MAIN, OTHER, DERIVED, SHORT = range(4)
"""Which name of a place a row holds: its main one; another; the main one without "Province"; or a short form such as
"La." and "US", which counts only where it is written in capitals or with a full stop."""

TABLES: Final = """
CREATE TABLE places (
    id INTEGER PRIMARY KEY, name TEXT NOT NULL, latitude REAL NOT NULL, longitude REAL NOT NULL,
    level INTEGER NOT NULL, feature TEXT NOT NULL, country TEXT, admin1 TEXT, admin2 TEXT,
    population INTEGER NOT NULL, radius_km REAL NOT NULL
);
CREATE TABLE names (
    normal TEXT NOT NULL, place INTEGER NOT NULL, kind INTEGER NOT NULL, PRIMARY KEY (normal, place)
) WITHOUT ROWID;
CREATE TABLE keys (key TEXT NOT NULL, place INTEGER NOT NULL, PRIMARY KEY (key, place)) WITHOUT ROWID;
CREATE TABLE within (place INTEGER NOT NULL, country TEXT NOT NULL, PRIMARY KEY (place, country)) WITHOUT ROWID;
"""

INDEXES: Final = """
CREATE INDEX units ON places (country, admin1, admin2, level);
"""

COLUMNS: Final = (
    "id, name, latitude, longitude, level, feature, country, admin1, admin2, population, radius_km"
)

Row = Sequence[Any]
"""The values of COLUMNS."""
Names = Iterable[tuple[str, int]]
"""Names with their kind."""


def as_row(entry: Entry) -> Row:
    """The Entry as it stands in the table of places."""
    return (*entry[:4], LEVELS.index(entry.level), *entry[5:])


def as_entry(row: Row) -> Entry:
    """The Entry of a row of the table of places."""
    return Entry._make((*row[:4], LEVELS[row[4]], *row[5:]))


def add(connection: sqlite3.Connection, entry: Entry, names: Names, countries: Iterable[str] = ()) -> None:
    """Writes a place with its names, and a region with its countries, in place of the one that has its id."""
    marks = ", ".join("?" * len(Entry._fields))
    connection.execute(f"INSERT OR REPLACE INTO places ({COLUMNS}) VALUES ({marks})", as_row(entry))  # noqa: S608
    listed: dict[str, int] = {}
    for name, kind in names:
        listed[normal(name)] = min(kind, listed.get(normal(name), kind))
    listed.pop("", None)
    connection.executemany(
        "INSERT INTO names VALUES (?, ?, ?) ON CONFLICT DO UPDATE SET kind = min(kind, excluded.kind)",
        [(name, entry.id, kind) for name, kind in listed.items()],
    )
    keys = {key(name) for name in listed}
    connection.executemany(
        "INSERT OR IGNORE INTO keys VALUES (?, ?)",
        [(each, entry.id) for each in keys if len(each) >= MIN_KEY],
    )
    connection.executemany(
        "INSERT OR IGNORE INTO within VALUES (?, ?)", [(entry.id, code) for code in countries]
    )
