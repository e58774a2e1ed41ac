"""Incidents beside the Readings that they were put together from, so that each part of one leads to its words."""

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

from hearsay.exports import wording
from hearsay.records import (
    Account,
    Actor,
    Certainty,
    Claim,
    Event,
    Figure,
    FigureRange,
    Incident,
    Manner,
    Place,
    Reading,
    Source,
    SourceKind,
    Span,
    Standing,
    Statement,
    Time,
)

ASSERTED = frozenset({Certainty.HAPPENED, Certainty.ONGOING})
PLAIN = frozenset({Manner.SAYS, Manner.SHOWS})
STATED, BELIEVED, POSSIBLE, DENIED = "stated", "believed", "possible", "denied"
TOLD_AS = {
    STATED: "somebody says, or the outlet itself tells, that it happened or is going on",
    BELIEVED: "it is told as an opinion, a fear or an intent alone",
    POSSIBLE: "it is told as possible, expected, ordered or conditional alone",
    DENIED: "all who tell of it say that it did not happen",
}
"""How an incident is told, at most: never that it is so."""


class Said(NamedTuple):
    """Whose words something stands in. `kind` None: a speaker that is not resolved. The outlet itself has no statement."""

    name: str
    kind: str | None
    through: tuple[str, ...]
    statement: Statement | None

    @property
    def denies(self) -> bool:
        """Does the cue withhold or deny what is said?"""
        return self.statement is not None and self.statement.is_denied


@dataclass(frozen=True, eq=False)
class Indexed:
    """A Reading whose items are found by their ids. `sentences` are those of its text: half-open, in order."""

    reading: Reading
    sentences: Sequence[tuple[int, int]] = ()

    @cached_property
    def sources(self) -> Mapping[str, Source]:
        """Its Sources."""
        return {each.id: each for each in self.reading.sources}

    @cached_property
    def statements(self) -> Mapping[str | None, Statement]:
        """Its Statements."""
        return {each.id: each for each in self.reading.statements}

    @cached_property
    def events(self) -> Mapping[str, Event]:
        """Its Events."""
        return {each.id: each for each in self.reading.events}

    @cached_property
    def actors(self) -> Mapping[str, Actor]:
        """Its Actors."""
        return {each.id: each for each in self.reading.actors}

    @cached_property
    def places(self) -> Mapping[str | None, Place]:
        """Its Places."""
        return {each.id: each for each in self.reading.places}

    @cached_property
    def times(self) -> Mapping[str | None, Time]:
        """Its Times."""
        return {each.id: each for each in self.reading.times}

    @cached_property
    def figures(self) -> Mapping[tuple[int, int, str], Figure]:
        """Its Figures, by where they stand and what they count."""
        return {(f.span.start, f.span.end, f.measure.value): f for f in self.reading.figures}

    @property
    def outlet(self) -> str:
        """Who published it: by its id, where no outlet is known."""
        return self.reading.report.outlet or self.reading.report.id

    def said(self, statement: str | None) -> Said:
        """Whose words the Statement with this id is; None, or one that is gone: the outlet's own."""
        found = self.statements.get(statement)
        if found is None:
            return Said(self.outlet, SourceKind.OUTLET.value, (), None)
        sources = {source.id: source for source in self.reading.sources}
        through = tuple(wording.through(found, sources))
        return Said(
            wording.speaker_name(found, sources), wording.speaker_kind(found, sources), through, found
        )

    def sentence(self, span: Span) -> Span:
        """The sentences that a span stands in, as they stand in the text; the span itself where none is known."""
        starts = [start for start, _ in self.sentences]
        first = bisect_right(starts, span.start) - 1
        last = bisect_right(starts, max(span.start, span.end - 1)) - 1
        if first < 0:
            return span
        start = min(span.start, self.sentences[first][0])
        end = max(span.end, self.sentences[last][1])
        return Span(start, end, self.reading.report.text[start:end])


class Version(NamedTuple):
    """An Account with the Reading that it is from, and its events in the order of the text."""

    account: Account
    text: Indexed
    events: tuple[Event, ...]

    @property
    def origin(self) -> str:
        """What it rests on: the same for accounts that are no more than one."""
        return self.account.origin or self.account.report


class Stated(NamedTuple):
    """A claim of a number with the range that it belongs to, the Figure it was read as, and whose words it is."""

    range: FigureRange
    claim: Claim
    figure: Figure | None
    said: Said
    version: Version


@dataclass(frozen=True, eq=False)
class Case:
    """An Incident with the Readings of its accounts. An account whose Reading is gone is in the Incident alone."""

    incident: Incident
    versions: tuple[Version, ...]

    @cached_property
    def claims(self) -> tuple[Stated, ...]:
        """Every claim of a number, in the order of the Incident; those whose Reading is gone are left out."""
        return tuple(self._claims())

    @cached_property
    def told_as(self) -> str:
        """How it is told, at most: a key of `TOLD_AS`."""
        if self.incident.standing is Standing.DENIED:
            return DENIED
        ways = {told_as(event, version.text) for version in self.versions for event in version.events}
        return next((way for way in (STATED, BELIEVED, POSSIBLE, DENIED) if way in ways), STATED)

    def _claims(self) -> Iterator[Stated]:
        by_report = {version.account.report: version for version in reversed(self.versions)}
        for figures in self.incident.figures:
            for claim in figures.claims:
                version = by_report.get(claim.report)
                if version is not None:
                    key = claim.span.start, claim.span.end, figures.measure.value
                    figure = version.text.figures.get(key)
                    said = version.text.said(figure.statement if figure else None)
                    yield Stated(figures, claim, figure, said, version)


def case(incident: Incident, texts: Mapping[str, Indexed]) -> Case:
    """The Incident beside the Readings of its accounts, which are found by the ids of their reports."""
    return Case(incident, tuple(_versions(incident.accounts, texts)))


def _versions(accounts: Iterable[Account], texts: Mapping[str, Indexed]) -> Iterator[Version]:
    for account in accounts:
        text = texts.get(account.report)
        if text is not None:
            events = [text.events[each] for each in account.events if each in text.events]
            yield Version(account, text, tuple(sorted(events, key=lambda e: (e.trigger.start, e.id))))


def told_as(event: Event, text: Indexed) -> str:
    """How one event is told, at most: a key of `TOLD_AS`."""
    statement = text.statements.get(event.statement)
    if event.certainty is Certainty.DENIED or (statement is not None and statement.is_denied):
        return DENIED
    if event.certainty not in ASSERTED:
        return POSSIBLE
    return STATED if statement is None or statement.manner in PLAIN else BELIEVED
