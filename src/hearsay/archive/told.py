"""The incidents that the reports of an archive tell of."""

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from sqlalchemy import select

from hearsay.archive import tables as t
from hearsay.archive.judged import by_report, judged
from hearsay.archive.judgements import every
from hearsay.archive.selected import selected_lines
from hearsay.archive.selecting import Selection
from hearsay.archive.store import Archive
from hearsay.archive.words import key_of
from hearsay.incidents import assembling
from hearsay.incidents.assembling import matched
from hearsay.incidents.tellings import tellings
from hearsay.records import Incident, Judgement, Measure, Reading, Standing, decode_reading


class Asked(NamedTuple):
    """Which incidents a person asks for: all that is stated must hold. The empty one is every incident.

    `place` is a name, or a part of one by whole words; `type` one of PLOVER's; `independent` the fewest independent
    accounts; `measure` what at least one number is stated of.
    """

    type: str | None = None
    place: str | None = None
    actor: str | None = None
    standing: Standing | None = None
    independent: int = 1
    measure: Measure | None = None

    def holds(self, found: Incident) -> bool:
        """Is it one of those asked for?"""
        return (
            (self.type is None or found.type == self.type.upper())
            and (self.place is None or (found.place is not None and self._is_at(found)))
            and (
                self.actor is None
                or any(_names(a.name, self.actor) for a in (*found.actors, *found.recipients))
            )
            and (self.standing is None or found.standing is self.standing)
            and found.corroboration.independent >= self.independent
            and (self.measure is None or any(r.measure is self.measure for r in found.figures))
        )

    def _is_at(self, found: Incident) -> bool:
        named = (
            (found.place.name, found.place.admin1, found.place.country, found.place.written)
            if found.place
            else ()
        )
        return any(_names(name, self.place or "") for name in named if name)


EVERY = Asked()


def incidents(archive: Archive, chosen: Selection, asked: Asked = EVERY) -> list[Incident]:
    """The incidents that the selected reports tell of, those with the most independent accounts first.

    Reckoned anew each time, from the Readings as they are: nothing of it is kept, so that nothing can be out of date. A
    telling without any event is left out.
    """
    from hearsay.archive import accounts

    log = every(archive)
    of_report = by_report(log)
    found = [
        telling
        for line in selected_lines(archive, chosen)
        for telling in tellings(_as_decided(decode_reading(line), of_report))
        if telling.events
    ]
    texts, agencies = copies_and_credits(archive)
    made = (
        assembling.incident(group, texts, agencies) for group in matched(found, accounts.decided(log, found))
    )
    return sorted((each for each in made if asked.holds(each)), key=_order)


def incident(archive: Archive, id: str) -> Incident | None:  # noqa: A002 - as in the records
    """The incident with this id; None: there is none."""
    return next((each for each in incidents(archive, Selection()) if each.id == id), None)


def incidents_of(archive: Archive, report: str) -> list[Incident]:
    """The incidents that the report has an account in."""
    found = incidents(archive, Selection())
    return [each for each in found if any(account.report == report for account in each.accounts)]


def copies_and_credits(archive: Archive) -> tuple[dict[str, str], dict[str, str]]:
    """The report that came first, by each of its copies; and the agency that a report credits, by report."""
    return dict(_copies(archive)), dict(_credits(archive))


def _as_decided(reading: Reading, of_report: Mapping[str, list[Judgement]]) -> Reading:
    own = of_report.get(reading.report.id)
    return judged(reading, own) if own else reading


def _order(found: Incident) -> tuple[int, int, str, str]:
    counts = found.corroboration
    return -counts.independent, -counts.reports, found.time or "", found.id


def _names(name: str, wanted: str) -> bool:
    return f" {key_of(wanted)} " in f" {key_of(name)} "


def _copies(archive: Archive) -> Iterator[tuple[str, str]]:
    """Each copy with the report that came first."""
    copy, first = t.reports.alias("copy"), t.reports.alias("first")
    asked = (
        select(copy.c.id, first.c.id)
        .select_from(t.copies)
        .join(copy, copy.c.number == t.copies.c.report)
        .join(first, first.c.number == t.copies.c.first)
    )
    with archive.reading_from() as connection:
        yield from ((one, other) for one, other in connection.execute(asked))


def _credits(archive: Archive) -> Iterator[tuple[str, str]]:
    """Each report that credits an agency, with the agency; the first by name where it credits several."""
    asked = (
        select(t.reports.c.id, t.credits_.c.agency)
        .join(t.reports, t.reports.c.number == t.credits_.c.report)
        .order_by(t.reports.c.id, t.credits_.c.agency.desc())
    )
    with archive.reading_from() as connection:
        yield from ((report, key_of(agency) or agency) for report, agency in connection.execute(asked))
