"""The Archive: open it, put Readings in, take them out."""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Self

import msgspec
from sqlalchemy import Engine, Row, delete, func, insert, select, update
from sqlalchemy.engine import Connection
from sqlalchemy.exc import DBAPIError

from hearsay.archive import copying, matching
from hearsay.archive import tables as t
from hearsay.archive.engines import (
    APPLICATION_ID,
    WRITES,
    Address,
    address,
    as_refusal,
    engine_of,
    require_archive_or_nothing,
)
from hearsay.archive.rows import (
    Compared,
    compared,
    digest_of,
    item_rows,
    line_of,
    reading_row,
    report_row,
    require_whole,
)
from hearsay.archive.versions import bring_to_present
from hearsay.errors import BadArchive
from hearsay.intake.texts import report_id
from hearsay.limits import MAX_REPORTS_AT_ONCE
from hearsay.records import Reading, Report, decode_reading


class Archive:
    """Reports and their Readings, kept in a file of SQLite or in PostgreSQL (`postgresql://...`).

    A context manager. May be used by several threads and opened by several processes: they write one at a time. What
    a method has given back is on the disk.

    Raises:
        BadArchive: there is none and `create` is false; or it is no archive, of a later version, or cannot be used.
    """

    def __init__(self, where: str | Path, *, create: bool = True, migrate: bool | None = None) -> None:
        self.where: Address = address(where)
        if self.where.path is not None:
            require_archive_or_nothing(self.where.path, create=create)
        self.engine: Engine = engine_of(self.where)
        try:
            found = bring_to_present(self.engine, self.where, create=create, migrate=migrate)
        except DBAPIError as problem:
            self.close()
            raise as_refusal(problem, self.where) from problem
        except BadArchive:
            self.close()
            raise
        self.backup = found.backup
        if found.was_older:
            self.catch_up()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Closes all connections."""
        self.engine.dispose()

    @contextmanager
    def reading_from(self) -> Iterator[Connection]:
        """A connection that sees the archive as it is at one moment.

        Raises:
            BadArchive: the database refuses.
        """
        with self._connected() as connection, connection.begin():
            yield connection

    @contextmanager
    def writing_to(self) -> Iterator[Connection]:
        """A connection in a transaction: on the disk when it ends well, and undone when it does not.

        Raises:
            BadArchive: the database refuses; nothing is half done.
        """
        with self._connected() as connection:
            connection.execution_options(**{WRITES: True})
            with connection.begin():
                if (
                    connection.dialect.name == "postgresql"
                ):  # where SQLite lets one write at a time, so do we here:
                    connection.execute(
                        select(func.pg_advisory_xact_lock(APPLICATION_ID))
                    )  # copies must see each other
                yield connection

    @contextmanager
    def _connected(self) -> Iterator[Connection]:
        try:
            with self.engine.connect() as connection:
                yield connection
        except DBAPIError as problem:
            raise as_refusal(problem, self.where) from problem

    def catch_up(self) -> None:
        """Matches the reports that have a Reading and were not matched, as after a migration; may be stopped at any moment.

        Raises:
            BadArchive: the database refuses; what was matched is on the disk.
        """
        last: int | None = 0
        while last is not None:
            with self.writing_to() as connection:
                last = matching.catch_up(connection, after=last, at_most=MAX_REPORTS_AT_ONCE)

    def __len__(self) -> int:
        """How many reports it holds, without those kept apart."""
        with self.reading_from() as connection:
            asked = select(func.count()).select_from(t.reports).where(t.reports.c.apart.is_(None))
            return connection.execute(asked).scalar_one()

    def add(self, reading: Reading, *, origin: str | None = None) -> str | None:
        """The id of the Reading's report in the archive, or None if the same report was there already.

        The id is the report's own, unless another report has it: then it is that and some digits of its digest.

        Raises:
            BadReport: a span of the Reading is not in its text.
            BadArchive: the database refuses.
        """
        require_whole(reading)
        made = compared(reading.report.text)
        with self.writing_to() as connection:
            return put(connection, reading, made, origin=origin)

    def set_apart(self, report: Report, why: str, *, origin: str | None = None) -> str | None:
        """The id of a text that is kept as no report, for the reason given; None if it was there already.

        Raises:
            BadArchive: the database refuses.
        """
        with self.writing_to() as connection:
            return put_apart(connection, report, why, origin=origin)

    def holds(self, reports: Iterable[Report]) -> list[bool]:
        """Whether each of the reports is there, in their order."""
        digests = [digest_of(report) for report in reports]
        with self.reading_from() as connection:
            asked = select(t.reports.c.digest).where(t.reports.c.digest.in_(digests))
            known = set(connection.execute(asked).scalars())
        return [digest in known for digest in digests]

    def reading(self, name: str) -> Reading | None:
        """The Reading of the report with this id; None if there is none, or only a text kept apart.

        Raises:
            BadArchive: the database refuses.
        """
        line = self.line(name)
        return None if line is None else decode_reading(line)

    def line(self, name: str) -> bytes | None:
        """The same as a line of JSON, as it was kept, without a line end."""
        with self.reading_from() as connection:
            asked = select(t.readings.c.content).join(t.reports, t.reports.c.number == t.readings.c.report)
            content = connection.execute(asked.where(t.reports.c.id == name)).scalar()
        return None if content is None else line_of(content)

    def replace(self, reading: Reading) -> bool:
        """Whether there was another Reading of the same report, which this one replaces. Judgements stay as they are.

        Raises:
            BadReport: a span of the Reading is not in its text.
            BadArchive: there is no such report in the archive, or the database refuses.
        """
        require_whole(reading)
        with self.writing_to() as connection:
            asked = select(t.reports.c.number).where(t.reports.c.id == reading.report.id)
            number = connection.execute(asked).scalar()
            if number is None:
                what = f"there is no report {reading.report.id}"
                raise BadArchive(what, where=self.where.shown, remedy="add it first")
            return renew(connection, number, reading)


def put(connection: Connection, reading: Reading, made: Compared, *, origin: str | None = None) -> str | None:
    """Puts a Reading and all that belongs to it into the archive, in the transaction of the connection."""
    placed = _put_report(connection, reading.report, None, origin)
    if placed is None:
        return None
    number, report = placed
    if report.id != reading.report.id:
        reading = _renamed(reading, report)
    connection.execute(insert(t.words), {"report": number, "words": made.words})
    connection.execute(insert(t.readings), reading_row(number, reading))
    for table, rows in item_rows(number, reading):
        connection.execute(insert(table), rows)
    copies = copying.compare(connection, number, made)
    matching.tell(connection, number, reading, copies=copies)
    return report.id


def put_apart(connection: Connection, report: Report, why: str, *, origin: str | None = None) -> str | None:
    """Puts a text that is no report into the archive, in the transaction of the connection."""
    placed = _put_report(connection, report, why, origin)
    return placed[1].id if placed else None


def renew(connection: Connection, number: int, reading: Reading) -> bool:
    """Replaces the Reading of the report with this number; False if it is the same already."""
    row = reading_row(number, reading)
    asked = select(t.readings.c.digest).where(t.readings.c.report == number)
    if connection.execute(asked).scalar() == row["digest"]:
        return False
    for table in t.OF_READING:
        connection.execute(delete(table).where(table.c.report == number))
    renewed = update(t.readings).where(t.readings.c.report == number).values(row)
    if not connection.execute(renewed).rowcount:
        connection.execute(insert(t.readings), row)
    for table, rows in item_rows(number, reading):
        connection.execute(insert(table), rows)
    matching.tell(connection, number, reading)
    return True


def now() -> str:
    """This moment in UTC, to the second."""
    return datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def report_of(row: Row[Any] | Any, text: str) -> Report:  # noqa: ANN401 - rows of several selections
    """The Report of a row of `reports` and its text."""
    return Report(
        id=row.id,
        title=row.title,
        text=text,
        outlet=row.outlet,
        url=row.url,
        published=row.published,
        language=row.language,
    )


def _put_report(
    connection: Connection, given: Report, apart: str | None, origin: str | None
) -> tuple[int, Report] | None:
    """The number and the Report as it is kept; None if the same is there already."""
    digest = digest_of(given)
    if connection.execute(select(t.reports.c.number).where(t.reports.c.digest == digest)).scalar():
        return None
    report = _with_own_id(connection, given, digest)
    row = report_row(report, digest, apart=apart, origin=origin, added=now())
    row["given"] = given.id if _was_given(given) else None
    number = connection.execute(insert(t.reports).values(row)).inserted_primary_key
    assert number is not None  # noqa: S101 - for mypy; an insert of one row has one
    connection.execute(insert(t.texts), {"report": number[0], "text": report.text})
    return int(number[0]), report


def _with_own_id(connection: Connection, report: Report, digest: str) -> Report:
    """The Report under the id that it has in the archive.

    An id that intake made is made of the address or of the text, which two reports may share: then the digest is used,
    so that ids do not depend on which came first. An id that was given is kept, unless another report has it already.
    """
    if not _was_given(report):
        return _renamed_report(report, digest[:16])
    taken = connection.execute(select(t.reports.c.number).where(t.reports.c.id == report.id)).scalar()
    return report if taken is None else _renamed_report(report, f"{report.id}-{digest[:8]}")


def _was_given(report: Report) -> bool:
    """Whether the id is not one that intake made."""
    return report.id != report_id(report.text, report.url)


def _renamed_report(report: Report, name: str) -> Report:
    return msgspec.structs.replace(report, id=name)


def _renamed(reading: Reading, report: Report) -> Reading:
    return msgspec.structs.replace(reading, report=report)
