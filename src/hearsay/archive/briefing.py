"""The incidents of a place and a period, for a brief."""

from collections.abc import Iterator
from datetime import date

from hearsay import edtf
from hearsay.archive import told
from hearsay.archive.cases import cases, in_order
from hearsay.archive.selecting import Selection
from hearsay.archive.store import Archive
from hearsay.exports.cases import Case
from hearsay.records import Incident

EVERY = Selection()


def chosen(
    archive: Archive, asked: told.Asked, *, since: str | None = None, until: str | None = None
) -> Iterator[Case]:
    """The incidents asked for that may have been in the period, both ends included: days, months or years in ISO 8601.

    One that no report dates belongs to it if a report of it is from the period. Reports from any time count, so that what was
    found out later about the period is there; last year's massacre in the background of today's report is not.

    Raises:
        BadArchive: the database refuses.
    """
    period = edtf.Bounds(_first(since), _last(until))
    found = told.incidents(archive, EVERY, asked)
    return cases(archive, in_order(each for each in found if is_within(each, period)))


def is_within(incident: Incident, period: edtf.Bounds) -> bool:
    """May it have been in the period?"""
    if period == (None, None):
        return True
    when = edtf.bounds(incident.time)
    if when is not None:
        return when.gap(period) == 0
    days = (edtf.day_of(account.published) for account in incident.accounts)
    return any(day is not None and edtf.Bounds(day, day).gap(period) == 0 for day in days)


def _first(day: str | None) -> date | None:
    found = edtf.bounds(day[:10]) if day else None
    return found.first if found else None


def _last(day: str | None) -> date | None:
    found = edtf.bounds(day[:10]) if day else None
    return found.last if found else None
