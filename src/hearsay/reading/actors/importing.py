"""A file of actors taken into the directory of a user: the format told from its first lines, bad rows reported."""

import gzip
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from hearsay.errors import BadInput
from hearsay.limits import MAX_DIRECTORY_BYTES
from hearsay.reading.actors.directory import Agent, Directory, Entry
from hearsay.reading.actors.petrarch import BadRow, read_petrarch
from hearsay.reading.actors.table import is_table, read_table


class Import(NamedTuple):
    """What was in a file: actors, roles, and the rows that cannot be used."""

    actors: list[Entry]
    roles: list[Agent]
    bad: list[BadRow]

    @property
    def names(self) -> int:
        """How many names its actors have."""
        return sum(len(entry.names) for entry in self.actors)


def read_actors(path: Path) -> Import:
    """The actors in a file: a PETRARCH dictionary, or a CSV table, as its first line tells; either may be gzipped.

    Raises:
        BadInput: the file cannot be read, is too large or is no text.
    """
    lines = _text(path).splitlines()
    first = next((line for line in lines if line.strip() and not line.startswith("#")), "")
    found = Import([], [], [])
    for each in read_table(lines) if is_table(first) else read_petrarch(lines):
        kind = (
            found.bad
            if isinstance(each, BadRow)
            else found.roles
            if isinstance(each, Agent)
            else found.actors
        )
        kind.append(each)  # type: ignore[arg-type]
    return found


def _text(path: Path) -> str:
    remedy = "name a PETRARCH dictionary or a CSV table"
    try:
        raw = path.read_bytes() if path.stat().st_size <= MAX_DIRECTORY_BYTES else None
        if raw is not None and raw[:2] == b"\x1f\x8b":
            with gzip.open(path) as packed:
                raw = packed.read(MAX_DIRECTORY_BYTES + 1)
    except (OSError, EOFError) as problem:
        raise BadInput("the file cannot be read", where=str(path), remedy=remedy) from problem
    if raw is None or len(raw) > MAX_DIRECTORY_BYTES:
        raise BadInput("the file is too large for a list of actors", where=str(path), remedy="split it")
    if b"\0" in raw:
        raise BadInput("the file is no text", where=str(path), remedy=remedy)
    try:
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError:
        return raw.decode("cp1252", errors="replace")


def with_added(known: Directory | None, found: Import, source: str) -> Directory:
    """The directory with what was in a file; where both know a name, the newly imported one goes first."""
    before: Iterator[Entry | Agent] = known.entries() if known else iter(())
    made_from = [*(name for name in (known.stored.made_from if known else ()) if name != source), source]
    return Directory.of([*found.actors, *found.roles, *before], made_from)
