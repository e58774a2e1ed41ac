"""The gazetteer as it is asked: names in, places out. Reads its files and never writes them."""

import sqlite3
from collections.abc import Iterable, Sequence
from pathlib import Path
from threading import Lock

from hearsay.reading.gazetteer.entries import Entry, Match
from hearsay.reading.gazetteer.keys import MIN_KEY, key, normal, spellings
from hearsay.reading.gazetteer.schema import COLUMNS, DERIVED, MAIN, SHORT, Row, as_entry
from hearsay.records import Level

_PLACE = ", ".join(f"places.{column}" for column in COLUMNS.split(", "))
_BY_NAME = f"SELECT {_PLACE}, kind FROM names JOIN places ON places.id = place WHERE normal = ?"  # noqa: S608
_BY_KEY = f"SELECT {_PLACE} FROM keys JOIN places ON places.id = place WHERE key = ?"  # noqa: S608
_UNIT = f"SELECT {COLUMNS} FROM places WHERE level = ? AND country = ? AND admin1 IS ? AND admin2 IS ?"  # noqa: S608

_UNITS = (Level.DISTRICT, Level.PROVINCE, Level.COUNTRY)


class Gazetteer:
    """What names of places can mean, by one file or several; of places with one id, the one of the first file counts.

    Threads may share one: they take turns.
    """

    def __init__(self, paths: Sequence[Path]) -> None:
        self._files = [_open(path) for path in paths]
        self._turn = Lock()

    def named(self, name: str) -> list[Match]:
        """The places that the name can mean: those listed under it first, then those whose key agrees.

        Within both the most populous come first. "Helmand Province" and "City of Lenz" are found under the whole name
        and, if nothing is listed there, under what is left without the word for the unit.
        """
        exact: dict[int, Match] = {}
        is_short = _may_be_short(name)
        for spelling in spellings(name):
            if exact := self._listed(spelling, is_short=is_short):
                break
        near = self._sounding(spellings(name)[-1], exact)
        return [*sorted(exact.values(), key=_by_size), *sorted(near, key=_by_size)]

    def named_all(self, names: Iterable[str]) -> dict[str, list[Match]]:
        """`named` for each of the names."""
        return {name: self.named(name) for name in dict.fromkeys(names)}

    def has(self, name: str) -> bool:
        """Whether any place is listed under the name; spellings that only sound like it do not count."""
        is_short = _may_be_short(name)
        return any(self._listed(spelling, is_short=is_short) for spelling in spellings(name))

    def unit(self, country: str, admin1: str | None = None, admin2: str | None = None) -> Entry | None:
        """The country, or its province or district with these codes; None if it is not known."""
        level = Level.DISTRICT if admin2 else Level.PROVINCE if admin1 else Level.COUNTRY
        from hearsay.reading.gazetteer.schema import LEVELS

        rows = self._ask(_UNIT, (LEVELS.index(level), country, admin1, admin2))
        return max((as_entry(row) for row in rows), key=lambda entry: entry.population, default=None)

    def countries(self, entry: Entry) -> frozenset[str]:
        """The ISO codes of the countries that a place lies in: several for a region over borders, none for the sea."""
        if entry.country:
            return frozenset({entry.country})
        return frozenset(code for (code,) in self._ask("SELECT country FROM within WHERE place = ?", (entry.id,)))

    def admin1_name(self, country: str, code: str) -> str | None:
        """The name of a province by its code."""
        found = self.unit(country, code)
        return found.name if found else None

    def _listed(self, spelling: str, *, is_short: bool) -> dict[int, Match]:
        found: dict[int, Match] = {}
        for *row, kind in self._ask(_BY_NAME, (spelling,)):
            if kind != SHORT or is_short:
                entry = as_entry(row)
                found.setdefault(entry.id, Match(entry, is_exact=True, is_main=kind in {MAIN, DERIVED}))
        return found

    def _sounding(self, spelling: str, beside: dict[int, Match]) -> list[Match]:
        sound = key(spelling)
        if len(sound) < MIN_KEY:
            return []
        entries = {row[0]: as_entry(row) for row in reversed(self._ask(_BY_KEY, (sound,)))}
        return [
            Match(entry, is_exact=False, is_main=normal(entry.name) == spelling)
            for entry in entries.values()
            if entry.id not in beside
        ]

    def _ask(self, question: str, values: Sequence[str | int | None]) -> list[Row]:
        with self._turn:
            return [row for file in self._files for row in file.execute(question, values)]


def _open(path: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro&immutable=1", uri=True, check_same_thread=False)
    connection.execute("PRAGMA cache_size = -8000")
    return connection


def _by_size(match: Match) -> tuple[int, int]:
    return -match.entry.population, match.entry.id


def _may_be_short(name: str) -> bool:
    """Whether it is written as short forms are: "US", "U.S.", "La."; not "us", "La"."""
    return name.isupper() or name.rstrip().endswith(".")
