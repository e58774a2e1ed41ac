"""Reports on their way into an Archive: from inputs over reading into rows, in order, one transaction a report.

A step is told once it is on the disk. Whatever stops the work in between (a kill, a full disk) leaves whole reports
behind; the same inputs added again go on where it stopped. Nothing depends on how many processes read.
"""

import hashlib
import os
from collections import deque
from collections.abc import Iterable, Iterator, Mapping
from concurrent.futures import Future
from enum import Enum
from pathlib import Path
from typing import NamedTuple

import msgspec
from sqlalchemy import delete, insert, select

from hearsay.archive import tables as t
from hearsay.archive.crew import Crew, Done, Outcome
from hearsay.archive.rows import text_digest
from hearsay.archive.store import Archive, now, put, put_apart
from hearsay.errors import BadReport
from hearsay.intake import Columns, Given, PageWorker, Taken, open_input
from hearsay.intake.files import find_files
from hearsay.intake.not_reports import why_not_a_report
from hearsay.limits import MAX_AHEAD_PER_WORKER, MAX_CHARACTERS_AT_ONCE, MAX_REPORTS_AT_ONCE
from hearsay.records import Report

STANDARD_INPUT = Path("-")


class What(Enum):
    """What became of a piece of input."""

    ADDED = "added"
    KNOWN = "known"  # the same report is there already
    APART = "apart"  # it is no report, and kept with the reason
    REFUSED = "refused"  # it is a problem now
    SKIPPED = "skipped"  # the whole input was added before


class Step(NamedTuple):
    """What became of a piece of input; it is on the disk. `done`: bytes of the input that are behind it."""

    what: What
    where: str
    id: str | None = None
    problem: BadReport | None = None
    why: str | None = None  # it is kept apart
    done: int = 0


class Said(NamedTuple):
    """What was said about inputs: holds for each of their reports."""

    given: Given = Given()
    columns: Columns | None = None

    def as_json(self) -> str:
        """The same, to be kept with a problem."""
        given = {name: value for name, value in self.given._asdict().items() if value is not None}
        columns = self.columns._asdict() if self.columns else {}
        return msgspec.json.encode({"given": given, "columns": columns}).decode()

    @classmethod
    def from_json(cls, line: str | None) -> "Said":
        """What `as_json` gave."""
        kept: Mapping[str, Mapping[str, str]] = msgspec.json.decode(line or "{}")
        columns = kept.get("columns")
        return cls(Given(**kept.get("given", {})), Columns(**columns) if columns else None)


NOTHING_SAID = Said()


def add(
    archive: Archive, paths: Iterable[Path], crew: Crew, said: Said = NOTHING_SAID, *, again: bool = False
) -> Iterator[Step]:
    """What became of each piece of the inputs, in their order: files, all files of folders, standard input (`-`).

    An input that was added as a whole before is skipped, unless `again`.

    Raises:
        BadInput: what is said cannot be used.
        BadArchive: the database refuses; the steps before are on the disk.
        HearsayError: the reader cannot read anything, as without its model.
    """
    said = said._replace(given=said.given.checked())
    with PageWorker() as pages:
        for path in paths:
            is_whole = True
            for file in [path] if path == STANDARD_INPUT else find_files(path):
                if isinstance(file, BadReport):
                    is_whole = False
                    yield _refuse(archive, Taken(file.where or str(path), file), path, said)
                else:
                    yield from _Input(archive, file, crew, said, pages).added(again=again)
            if is_whole and path.is_dir():
                _forget_problem(archive, str(path))


class _Input:
    """One file on its way in."""

    def __init__(self, archive: Archive, path: Path, crew: Crew, said: Said, pages: PageWorker) -> None:
        self._archive = archive
        self._path = path
        self._crew = crew
        self._said = said
        self._pages = pages
        self._met: set[str] = set()
        self._count = 0

    def added(self, *, again: bool) -> Iterator[Step]:
        digest = _digest(self._path, self._said)
        if digest and not again and self._is_in(digest):
            yield Step(What.SKIPPED, str(self._path), done=_size(self._path))
            return
        for step in self._steps():
            self._count += step.what is not What.REFUSED
            if step.what is What.REFUSED:
                self._met.add(step.where)
            yield step
        if digest:
            self._finish(digest)

    def _steps(self) -> Iterator[Step]:
        """Batches are read ahead; what became of them is told in the order of the input."""
        waiting: deque[tuple[list[Taken], list[Report], Future[list[Outcome]] | None]] = deque()
        for batch in _batches(open_input(self._path, self._said.given, self._pages, self._said.columns)):
            unread = self._unread(batch)
            waiting.append((batch, unread, self._crew.begin(unread) if unread else None))
            while len(waiting) > MAX_AHEAD_PER_WORKER * (self._crew.workers - 1):
                yield from self._finished(*waiting.popleft())
        while waiting:
            yield from self._finished(*waiting.popleft())

    def _unread(self, batch: list[Taken]) -> list[Report]:
        """The reports of a batch that have to be read: not known, and no junk."""
        reports = [taken.item for taken in batch if isinstance(taken.item, Report)]
        known = self._archive.holds(reports)
        return [
            report
            for report, is_known in zip(reports, known, strict=True)
            if not is_known and why_not_a_report(report) is None
        ]

    def _finished(
        self, batch: list[Taken], unread: list[Report], begun: "Future[list[Outcome]] | None"
    ) -> Iterator[Step]:
        outcomes = self._crew.finish(begun, unread) if begun else []
        read = {id(report): outcome for report, outcome in zip(unread, outcomes, strict=True)}
        for taken in batch:
            yield self._put(taken, read.get(id(taken.item)))

    def _put(self, taken: Taken, outcome: Outcome | None) -> Step:
        if isinstance(outcome, Done):
            return self._put_reading(taken, outcome)
        refusal = outcome if outcome is not None else taken.item
        if isinstance(refusal, BadReport):
            return _refuse(self._archive, taken._replace(item=refusal), self._path, self._said)
        why = why_not_a_report(refusal)
        if why is None:
            return Step(What.KNOWN, taken.where, done=taken.done)
        with self._archive.writing_to() as connection:
            name = put_apart(connection, refusal, why, origin=taken.where)
        return Step(What.APART if name else What.KNOWN, taken.where, name, why=why, done=taken.done)

    def _put_reading(self, taken: Taken, done: Done) -> Step:
        with self._archive.writing_to() as connection:
            name = put(connection, done.reading, done.made, origin=taken.where)
        return Step(What.ADDED if name else What.KNOWN, taken.where, name, done=taken.done)

    def _is_in(self, digest: str) -> bool:
        with self._archive.reading_from() as connection:
            return (
                connection.execute(select(t.inputs.c.name).where(t.inputs.c.digest == digest)).scalar()
                is not None
            )

    def _finish(self, digest: str) -> None:
        """Notes that all of the input is in; problems that it had before and has no more are gone."""
        row = {"digest": digest, "name": str(self._path), "reports": self._count}
        old = delete(t.problems).where(t.problems.c.path == str(self._path))
        with self._archive.writing_to() as connection:
            connection.execute(delete(t.inputs).where(t.inputs.c.digest == digest))
            connection.execute(insert(t.inputs), row)
            names = connection.execute(select(t.problems.c.name).where(t.problems.c.path == str(self._path)))
            gone = sorted(set(names.scalars()) - self._met)
            for name in gone:
                connection.execute(old.where(t.problems.c.name == name))


def _refuse(archive: Archive, taken: Taken, path: Path, said: Said) -> Step:
    """Keeps a refusal as a problem, once."""
    refusal = taken.item
    assert isinstance(refusal, BadReport)  # noqa: S101 - for mypy
    row = {
        "name": taken.where,
        "path": None if path == STANDARD_INPUT else str(path),
        "said": said.as_json(),
        "code": refusal.code,
        "what": refusal.what,
        "remedy": refusal.remedy,
        "met": now(),
    }
    with archive.writing_to() as connection:
        same = (t.problems.c.name == taken.where) & (t.problems.c.code == refusal.code)
        if connection.execute(select(t.problems.c.number).where(same)).scalar() is None:
            connection.execute(insert(t.problems), row)
    return Step(What.REFUSED, taken.where, problem=refusal, done=taken.done)


def _forget_problem(archive: Archive, name: str) -> None:
    with archive.writing_to() as connection:
        connection.execute(delete(t.problems).where(t.problems.c.name == name))


def _batches(items: Iterable[Taken]) -> Iterator[list[Taken]]:
    """The pieces of an input, as many at once as are read together."""
    batch: list[Taken] = []
    characters = 0
    for taken in items:
        batch.append(taken)
        characters += len(taken.item.text) if isinstance(taken.item, Report) else 0
        if len(batch) == MAX_REPORTS_AT_ONCE or characters >= MAX_CHARACTERS_AT_ONCE:
            yield batch
            batch, characters = [], 0
    if batch:
        yield batch


def _digest(path: Path, said: Said) -> str | None:
    """SHA-256 of the bytes, the ending of the name, which decides the format, and what was said; None if unreadable."""
    if path == STANDARD_INPUT:
        return None
    try:
        with path.open("rb") as stream:
            content = hashlib.file_digest(stream, "sha256").hexdigest()
    except (OSError, ValueError):
        return None
    return text_digest(f"{content} {''.join(path.suffixes[-2:])} {said.as_json()}")


def _size(path: Path) -> int:
    try:
        return os.stat(path).st_size  # noqa: PTH116 - the same for a name with NUL in it
    except (OSError, ValueError):
        return 0
