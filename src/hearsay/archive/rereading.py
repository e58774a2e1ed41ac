"""Readings made anew by the model that is here now. What people decided is in other tables and stays as it is."""

from collections.abc import Iterator
from typing import NamedTuple

from sqlalchemy import ColumnElement, func, or_, select, true

from hearsay.archive import tables as t
from hearsay.archive.crew import Crew, Done
from hearsay.archive.store import Archive, renew, report_of
from hearsay.errors import CannotRead
from hearsay.limits import MAX_REPORTS_AT_ONCE
from hearsay.records import Report


class Reread(NamedTuple):
    """A report that was read again; `is_other`: its Reading is not what it was. `problem`: it stays as it was."""

    id: str
    is_other: bool = False
    problem: CannotRead | None = None


def count_old(archive: Archive, crew: Crew, *, all_of_them: bool = False) -> int:
    """How many reports have a Reading by another model, or by another version of it, or none."""
    joined = t.reports.outerjoin(t.readings, t.readings.c.report == t.reports.c.number)
    asked = select(func.count()).select_from(joined)
    with archive.reading_from() as connection:
        return connection.execute(
            asked.where(t.reports.c.apart.is_(None), _is_old(crew, all_of_them))
        ).scalar_one()


def reread(archive: Archive, crew: Crew, *, all_of_them: bool = False) -> Iterator[Reread]:
    """Reads again each report whose Reading was made by another model or version, or is gone, or `all_of_them`; in the archive's order.

    May be stopped and begun again at any moment: one transaction a report.

    Raises:
        ModelMissing: there is no model.
        BadArchive: the database refuses; what was given back is on the disk.
    """
    last = 0
    while True:
        some = _some(archive, crew, last, all_of_them)
        if not some:
            return
        last = some[-1][0]
        reports = [report for _, report in some]
        outcomes = crew.finish(crew.begin(reports), reports)
        for (number, report), outcome in zip(some, outcomes, strict=True):
            if isinstance(outcome, Done):
                with archive.writing_to() as connection:
                    is_other = renew(connection, number, outcome.reading)
                yield Reread(report.id, is_other)
            else:
                yield Reread(report.id, problem=outcome)


def _some(archive: Archive, crew: Crew, last: int, all_of_them: bool) -> list[tuple[int, Report]]:
    r = t.reports.c
    asked = (
        select(t.reports, t.texts.c.text)
        .join(t.texts, t.texts.c.report == r.number)
        .outerjoin(t.readings, t.readings.c.report == r.number)
        .where(r.number > last, r.apart.is_(None), _is_old(crew, all_of_them))
        .order_by(r.number)
        .limit(MAX_REPORTS_AT_ONCE * max(1, crew.workers))
    )
    with archive.reading_from() as connection:
        return [(row.number, report_of(row, row.text)) for row in connection.execute(asked)]


def _is_old(crew: Crew, all_of_them: bool) -> ColumnElement[bool]:
    if all_of_them:
        return true()
    name, version = crew.model
    return or_(t.readings.c.report.is_(None), t.readings.c.model != name, t.readings.c.version != version)
