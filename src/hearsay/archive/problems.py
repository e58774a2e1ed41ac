"""What could not be added: where, why, what to do; to be listed and tried again."""

from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from sqlalchemy import select

from hearsay.archive import tables as t
from hearsay.archive.adding import Said, Step, add
from hearsay.archive.crew import Crew
from hearsay.archive.store import Archive


class Problem(NamedTuple):
    """A piece of input that was refused. `path` is what is opened to try again, None if it cannot be."""

    name: str
    path: str | None
    code: str
    what: str
    remedy: str
    met: str


def problems(archive: Archive) -> list[Problem]:
    """All problems by where they were met."""
    p = t.problems.c
    with archive.reading_from() as connection:
        rows = connection.execute(
            select(p.name, p.path, p.code, p.what, p.remedy, p.met).order_by(p.name, p.code)
        )
        return [Problem(*row) for row in rows]


def retry(archive: Archive, crew: Crew) -> Iterator[Step]:
    """What becomes of the inputs that had problems, each opened again once, with what was said about it then.

    Raises:
        BadArchive: the database refuses; the steps before are on the disk.
    """
    p = t.problems.c
    with archive.reading_from() as connection:
        asked = select(p.path, p.said).where(p.path.is_not(None)).distinct().order_by(p.path, p.said)
        inputs = [(Path(path), Said.from_json(said)) for path, said in connection.execute(asked)]
    for path, said in inputs:
        yield from add(archive, [path], crew, said, again=True)
