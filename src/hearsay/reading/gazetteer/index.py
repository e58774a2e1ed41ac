"""The gazetteer as it is asked: names in, places out. Reads its files and never writes them."""

import sqlite3
from collections.abc import Iterable, Sequence
from contextlib import closing, suppress
from functools import lru_cache
from pathlib import Path
from threading import Lock
from typing import Any

from hearsay.errors import GazetteerMissing
from hearsay.reading.gazetteer.entries import Entry, Match
from hearsay.reading.gazetteer.keys import MIN_KEY, key, spellings
from hearsay.reading.gazetteer.likeness import allowed, apart
from hearsay.reading.gazetteer.schema import COLUMNS, DERIVED, FORMAT, LEVELS, MAIN, SHORT, as_entry
from hearsay.records import Level

_PLACE = ", ".join(f"places.{column}" for column in COLUMNS.split(", "))
_BY_NAME = f"SELECT {_PLACE}, kind FROM names JOIN places ON places.id = place WHERE normal = ?"  # noqa: S608
_BY_KEY = f"SELECT {_PLACE} FROM keys JOIN places ON places.id = place WHERE key = ?"  # noqa: S608
_HAS = "SELECT kind FROM names WHERE normal = ?"
_BY_ID = f"SELECT {COLUMNS} FROM places WHERE id = ?"  # noqa: S608
_UNIT = f"SELECT {COLUMNS} FROM places WHERE country = ? AND admin1 IS ? AND admin2 IS ? AND level = ?"  # noqa: S608
_SEAT = f"SELECT {COLUMNS} FROM places WHERE country = ? AND (? IS NULL OR admin1 = ?) AND feature = ?"  # noqa: S608
_INSIDE = f"SELECT {COLUMNS} FROM places WHERE country = ? AND admin1 = ? AND (? IS NULL OR admin2 = ?)"  # noqa: S608

CACHE_KIB = 6_000
"""Pages of a file that SQLite keeps in memory: what the names of a long report touch."""


class Gazetteer:
    """What names of places can mean, by one file or several; of places with one id, the one of the first file counts.

    Threads may share one: they take turns. The files may grow while it is open, as those of a user do.

    Raises:
        GazetteerMissing: a file is absent, is damaged, or has other tables than this version reads.
    """

    def __init__(self, paths: Sequence[Path]) -> None:
        self._files = [_open(path) for path in paths]
        self._turn = Lock()
        self._inside = lru_cache(maxsize=32)(self._keys_inside)

    def named(self, name: str) -> list[Match]:
        """The places that the name can mean: those listed under it first, then those whose key agrees.

        Within both the most populous come first. "Helmand Province" and "City of Lenz" are found under the whole name
        and, if nothing is listed there, under what is left without the word for the unit. Short forms such as "La."
        and "US" count only where they are written in capitals or with a full stop.
        """
        forms: Sequence[str] = spellings(name)
        exact: dict[int, Match] = {}
        for form in forms:
            if exact := self._listed(form, is_short=_may_be_short(name)):
                forms = [form]
                break
        near: dict[int, Match] = {}
        for form in forms:
            near |= {number: match for number, match in self._sounding(form).items() if number not in exact}
        return [*sorted(exact.values(), key=_by_size), *sorted(near.values(), key=_by_size)]

    def named_all(self, names: Iterable[str]) -> dict[str, list[Match]]:
        """`named` for each of the names, each asked once."""
        return {name: self.named(name) for name in dict.fromkeys(names)}

    def has(self, name: str) -> bool:
        """Whether any place is listed under the name; spellings that only sound like it do not count."""
        is_short = _may_be_short(name)
        kinds = [kind for form in spellings(name) for (kind,) in self._ask(_HAS, (form,))]
        return any(kind != SHORT or is_short for kind in kinds)

    def like(self, name: str, country: str, admin1: str, admin2: str | None = None) -> list[Match]:
        """Places in one province or district whose main name is a letter or two from this one, the nearest first.

        For a name that `named` lacks, once other words have settled the unit. Never at large: of names matched so
        without a unit, two in three are another place (field measurement over nine countries).
        """
        sound = key(name)
        limit = allowed(sound)
        found = []
        for listed, entry in self._inside(country, admin1, admin2):
            letters = apart(sound, listed, limit) if limit else 1
            if letters <= limit:
                found.append((letters, -entry.population, entry.id, entry))
        return [Match(entry, is_exact=False) for *_, entry in sorted(found)]

    def by_id(self, number: int) -> Entry | None:
        """The place with this id."""
        return next((as_entry(row) for row in self._ask(_BY_ID, (number,))), None)

    def unit(self, country: str, admin1: str | None = None, admin2: str | None = None) -> Entry | None:
        """The country, or its province or district with these codes; None if it is not known."""
        level = Level.DISTRICT if admin2 else Level.PROVINCE if admin1 else Level.COUNTRY
        rows = self._ask(_UNIT, (country, admin1, admin2, LEVELS.index(level)))
        return max(map(as_entry, rows), key=lambda entry: entry.population, default=None)

    def seat(self, country: str, admin1: str | None = None) -> Entry | None:
        """The capital of a country, or of one of its provinces; None if it is not known."""
        for feature in ("PPLC", "PPLA") if admin1 else ("PPLC",):
            rows = self._ask(_SEAT, (country, admin1, admin1, feature))
            if rows:
                return max(map(as_entry, rows), key=lambda entry: entry.population)
        return None

    def countries(self, entry: Entry) -> frozenset[str]:
        """The ISO codes of the countries that a place lies in: several for a region over borders, none for the sea."""
        if entry.country:
            return frozenset({entry.country})
        return frozenset(
            code for (code,) in self._ask("SELECT country FROM within WHERE place = ?", (entry.id,))
        )

    def admin1_name(self, country: str, code: str) -> str | None:
        """The name of a province by its code."""
        found = self.unit(country, code)
        return found.name if found else None

    def close(self) -> None:
        """Lets go of the files."""
        for file in self._files:
            file.close()

    def _listed(self, form: str, *, is_short: bool) -> dict[int, Match]:
        found: dict[int, Match] = {}
        for *row, kind in self._ask(_BY_NAME, (form,)):
            if kind != SHORT or is_short:
                entry = as_entry(row)
                found.setdefault(entry.id, Match(entry, is_exact=True, is_main=kind in {MAIN, DERIVED}))
        return found

    def _sounding(self, form: str) -> dict[int, Match]:
        sound = key(form)
        if len(sound) < MIN_KEY:
            return {}
        found: dict[int, Match] = {}
        for row in self._ask(_BY_KEY, (sound,)):
            entry = as_entry(row)
            found.setdefault(entry.id, Match(entry, is_exact=False, is_main=key(entry.name) == sound))
        return found

    def _keys_inside(self, country: str, admin1: str, admin2: str | None) -> list[tuple[str, Entry]]:
        entries = map(as_entry, self._ask(_INSIDE, (country, admin1, admin2, admin2)))
        return [(key(entry.name), entry) for entry in entries]

    def _ask(self, question: str, values: Sequence[str | int | None]) -> list[Any]:
        with self._turn:
            return [row for file in self._files for row in file.execute(question, values)]


def _open(path: Path) -> sqlite3.Connection:
    remedy = "install the package anew, or compile the file with `make gazetteer`"
    if not path.exists():
        raise GazetteerMissing("the gazetteer is absent", where=str(path), remedy=remedy)
    _mend(path)
    file = sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro", uri=True, check_same_thread=False)
    try:
        (found,) = file.execute("PRAGMA user_version").fetchone()
    except sqlite3.DatabaseError as problem:
        raise GazetteerMissing("the gazetteer is damaged", where=str(path), remedy=remedy) from problem
    if found != FORMAT:
        raise GazetteerMissing("the gazetteer is of another version", where=str(path), remedy=remedy)
    file.execute(f"PRAGMA cache_size = -{CACHE_KIB}")
    return file


def _mend(path: Path) -> None:
    """Takes back what an addition had written when it was stopped; who only reads must not do that by the way."""
    if path.with_name(f"{path.name}-journal").exists():
        with closing(sqlite3.connect(path)) as file, suppress(sqlite3.DatabaseError):
            file.execute("SELECT count(*) FROM sqlite_master").fetchone()


def _by_size(match: Match) -> tuple[int, int]:
    return -match.entry.population, match.entry.id


def _may_be_short(name: str) -> bool:
    """Whether it is written as short forms are: "US", "U.S.", "La."; not "us", "La"."""
    return name.isupper() or name.rstrip().endswith(".")
