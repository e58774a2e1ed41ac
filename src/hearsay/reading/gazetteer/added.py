"""The places that a user added: a second file with the same tables, and which files they came from."""

import sqlite3
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple, Self

from hearsay.errors import BadInput
from hearsay.reading.actors.store import SETTING
from hearsay.reading.gazetteer.dumps import Addition
from hearsay.reading.gazetteer.entries import Entry
from hearsay.reading.gazetteer.schema import COLUMNS, FORMAT, INDEXES, TABLES, add, as_entry

_SOURCES = """
CREATE TABLE sources (
    digest TEXT PRIMARY KEY, name TEXT NOT NULL, kind TEXT NOT NULL, rows INTEGER NOT NULL, kept INTEGER NOT NULL,
    refused INTEGER NOT NULL, is_whole INTEGER NOT NULL, changed INTEGER NOT NULL
) WITHOUT ROWID;
"""

_BY_ID = f"SELECT {COLUMNS} FROM places WHERE id = ?"  # noqa: S608


class Source(NamedTuple):
    """A file that places came from, and how far it was read."""

    digest: str
    name: str
    kind: str
    rows: int
    kept: int
    refused: int
    is_whole: bool

    def further(self, *, rows: int = 0, kept: int = 0, refused: int = 0) -> Self:
        """The same with more rows read."""
        return self._replace(rows=self.rows + rows, kept=self.kept + kept, refused=self.refused + refused)


class Added:
    """The file of added places, open to be written. What is put in is there once a `turn` ends, or not at all.

    Raises:
        BadInput: the file cannot be written, is damaged or is of another version.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        with self._told():
            path.parent.mkdir(parents=True, exist_ok=True)
            self._file = sqlite3.connect(path, isolation_level=None)
            self._file.execute("PRAGMA synchronous = NORMAL")
            self._prepare()

    def _prepare(self) -> None:
        (version,) = self._file.execute("PRAGMA user_version").fetchone()
        if version == 0:
            self._file.executescript(
                f"BEGIN; {TABLES} {INDEXES} {_SOURCES} PRAGMA user_version = {FORMAT}; COMMIT;"
            )
        elif version != FORMAT:
            raise BadInput("the added places are of another version", where=str(self.path), remedy=_ANEW)

    @contextmanager
    def turn(self) -> Iterator[None]:
        """All that is put in meanwhile is written together when it ends well."""
        with self._told():
            self._file.execute("BEGIN IMMEDIATE")
            try:
                yield
            except BaseException:
                self._file.execute("ROLLBACK")
                raise
            self._file.execute("COMMIT")

    @contextmanager
    def _told(self) -> Iterator[None]:
        try:
            yield
        except sqlite3.DatabaseError as problem:
            raise BadInput(
                f"the added places cannot be written ({problem})", where=str(self.path), remedy=_ANEW
            ) from problem
        except OSError as problem:
            remedy = f"name another folder in {SETTING}"
            raise BadInput(
                "the data folder cannot be written to", where=str(self.path), remedy=remedy
            ) from problem

    def put(self, addition: Addition) -> None:
        """Writes a place with its names, in place of the one with its id; names that it had stay."""
        add(self._file, addition.entry, addition.names)

    def by_id(self, number: int) -> Entry | None:
        """The added place with this id."""
        row = self._file.execute(_BY_ID, (number,)).fetchone()
        return as_entry(row) if row else None

    def source(self, digest: str) -> Source | None:
        """How far the file with this digest was read; None if it was not begun."""
        return next((source for source in self.sources() if source.digest == digest), None)

    def keep(self, source: Source) -> None:
        """Writes down how far a file was read."""
        values = (*source[:-1], int(source.is_whole), int(time.time()))
        self._file.execute("INSERT OR REPLACE INTO sources VALUES (?, ?, ?, ?, ?, ?, ?, ?)", values)

    def sources(self) -> list[Source]:
        """The files that places came from, in the order in which they were last read."""
        question = (
            "SELECT digest, name, kind, rows, kept, refused, is_whole FROM sources ORDER BY changed, digest"
        )
        return [Source._make((*row[:-1], bool(row[-1]))) for row in self._file.execute(question)]

    def count(self) -> int:
        """How many places were added."""
        (number,) = self._file.execute("SELECT count(*) FROM places").fetchone()
        return int(number)

    def close(self) -> None:
        """Lets go of the file."""
        self._file.close()


_ANEW = "run `hearsay gazetteer forget`, then add again"


def forget(path: Path) -> bool:
    """Whether there were added places; now there are none.

    Raises:
        BadInput: the file cannot be taken away.
    """
    try:
        path.with_name(f"{path.name}-journal").unlink(missing_ok=True)
        path.unlink()
    except FileNotFoundError:
        return False
    except OSError as problem:
        raise BadInput(
            "the added places cannot be taken away", where=str(path), remedy="check the rights"
        ) from problem
    return True
