"""Incidents of an archive beside the Readings of their accounts, for exports and for the brief."""

from collections import OrderedDict
from collections.abc import Iterable, Iterator, Mapping, Sequence

from sqlalchemy import select

from hearsay import edtf
from hearsay.archive import tables as t
from hearsay.archive.judged import by_report, judged
from hearsay.archive.judgements import every
from hearsay.archive.rows import line_of
from hearsay.archive.selected import contents, selected_lines
from hearsay.archive.selecting import Selection
from hearsay.archive.store import Archive
from hearsay.exports.cases import Case, Indexed, case
from hearsay.limits import MAX_READINGS_HELD
from hearsay.reading.outline import outline
from hearsay.records import Incident, Judgement, Reading, decode_reading


def indexed(reading: Reading) -> Indexed:
    """The Reading with the sentences of its report."""
    return Indexed(reading, outline(reading.report.text, reading.report.title).sentences)


def readings(archive: Archive, selection: Selection) -> Iterator[Reading]:
    """The Readings of a selection as people decided, oldest first.

    Raises:
        BadArchive: the database refuses.
    """
    of_report = by_report(every(archive))
    return (_as_decided(decode_reading(line), of_report) for line in selected_lines(archive, selection))


def texts(archive: Archive, selection: Selection) -> Iterator[Indexed]:
    """The same with the sentences of their reports.

    Raises:
        BadArchive: the database refuses.
    """
    return map(indexed, readings(archive, selection))


def in_order(incidents: Iterable[Incident]) -> list[Incident]:
    """Incidents by their first day, those without one last; the same order whatever order reports came in."""
    return sorted(incidents, key=_order)


def cases(archive: Archive, incidents: Iterable[Incident]) -> Iterator[Case]:
    """Each Incident with the Readings of its accounts; an account whose Reading is damaged or gone is without one.

    Raises:
        BadArchive: the database refuses.
    """
    of_report = by_report(every(archive))
    held: OrderedDict[str, Indexed] = OrderedDict()
    for incident in incidents:
        wanted = list(dict.fromkeys(account.report for account in incident.accounts))
        for report in wanted:
            if report in held:
                held.move_to_end(report)
        for reading in _fetched(archive, [report for report in wanted if report not in held]):
            held[reading.report.id] = indexed(_as_decided(reading, of_report))
        yield case(incident, {report: held[report] for report in wanted if report in held})
        while len(held) > MAX_READINGS_HELD:
            held.popitem(last=False)


def _fetched(archive: Archive, reports: Sequence[str]) -> Iterator[Reading]:
    if not reports:
        return
    with archive.reading_from() as connection:
        asked = select(t.reports.c.number).where(t.reports.c.id.in_(reports))
        numbers = list(connection.execute(asked).scalars())
    for content in contents(archive, numbers).values():
        yield decode_reading(line_of(content))


def _as_decided(reading: Reading, of_report: Mapping[str, list[Judgement]]) -> Reading:
    own = of_report.get(reading.report.id)
    return judged(reading, own) if own else reading


def _order(incident: Incident) -> tuple[str, str, str]:
    when = edtf.bounds(incident.time)
    first = when.first if when else None
    return first.isoformat() if first else "~", incident.place.name if incident.place else "~", incident.id
