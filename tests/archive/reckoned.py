"""The incidents of an archive reckoned anew from its Readings, all at once and in memory: what the kept ones must be."""

from sqlalchemy import select

from hearsay.archive import tables as t
from hearsay.archive.deciding import decided
from hearsay.archive.judged import judged
from hearsay.archive.judgements import every
from hearsay.archive.selected import selected_lines
from hearsay.archive.selecting import Selection
from hearsay.archive.store import Archive
from hearsay.archive.told import incidents
from hearsay.archive.words import key_of
from hearsay.incidents.assembling import incident, matched
from hearsay.incidents.tellings import tellings
from hearsay.records import Incident, decode_reading


def kept(archive: Archive) -> dict[str, Incident]:
    """The incidents that are kept, by their ids."""
    return {each.id: each for each in incidents(archive, Selection())}


def reckoned(archive: Archive) -> dict[str, Incident]:
    """The same as they must be."""
    first = t.reports.alias()
    asked = (
        select(t.reports.c.id, first.c.id)
        .select_from(t.copies)
        .join(t.reports, t.reports.c.number == t.copies.c.report)
        .join(first, first.c.number == t.copies.c.first)
    )
    credited = (
        select(t.reports.c.id, t.credits_.c.agency)
        .join(t.credits_, t.credits_.c.report == t.reports.c.number)
        .order_by(t.credits_.c.agency.desc())
    )
    with archive.reading_from() as connection:
        texts = {row[0]: row[1] for row in connection.execute(asked)}
        agencies = {row[0]: key_of(row[1]) for row in connection.execute(credited)}
    lines = selected_lines(archive, Selection())
    log = every(archive)
    readings = (judged(decode_reading(line), log) for line in lines)
    told = [each for reading in readings for each in tellings(reading) if each.events]
    made = [incident(group, texts, agencies) for group in matched(told, decided(log, told))]
    return {each.id: each for each in made}
