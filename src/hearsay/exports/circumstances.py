"""Where, when and how many: the places, times and figures of a reading by what they are called, and those of each event."""

from bisect import bisect_left
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Generic, NamedTuple, TypeVar

from hearsay.exports import events, wording
from hearsay.exports.events import StatementsById
from hearsay.exports.numbering import (
    event_label,
    events_in_order,
    figures_in_order,
    places_in_order,
    times_in_order,
)
from hearsay.records import Event, EventId, Figure, FigureId, Place, PlaceId, Reading, Span, Time, TimeId

Item = TypeVar("Item", Place, Time, Figure)


class Called(NamedTuple, Generic[Item]):
    """A place, time or figure with what it is called in every view."""

    label: str
    item: Item


@dataclass(frozen=True, slots=True)
class Circumstances:
    """The places, times and figures of a reading by their ids, in the order of the text."""

    places: Mapping[PlaceId, Called[Place]]
    times: Mapping[TimeId, Called[Time]]
    figures: Mapping[FigureId, Called[Figure]]

    def where(self, event: Event) -> Called[Place] | None:
        """The place of an event; None: none is known."""
        return self.places.get(event.place) if event.place else None

    def when(self, event: Event) -> Called[Time] | None:
        """The time of an event; None: none is known."""
        return self.times.get(event.time) if event.time else None

    def how_many(self, event: Event) -> list[Called[Figure]]:
        """The figures of an event."""
        return [self.figures[each] for each in event.figures if each in self.figures]


def circumstances(reading: Reading) -> Circumstances:
    """The places, times and figures of a reading."""
    return Circumstances(
        {each: Called(*called) for each, called in places_in_order(reading).items()},
        {each: Called(*called) for each, called in times_in_order(reading).items()},
        {each: Called(*called) for each, called in figures_in_order(reading).items()},
    )


class Happening(NamedTuple):
    """An event by what it is called, as it is told of a place, time or figure."""

    label: str
    event: Event


@dataclass(frozen=True, slots=True)
class Happenings:
    """The events of a reading by their place, time and figures, in the order of the text."""

    at: Mapping[PlaceId, list[Happening]]
    on: Mapping[TimeId, list[Happening]]
    of: Mapping[FigureId, list[Happening]]
    labels: Mapping[EventId, str]


def happenings(reading: Reading) -> Happenings:
    """What happens at each place and time, and what each figure counts."""
    at: dict[PlaceId, list[Happening]] = {}
    on: dict[TimeId, list[Happening]] = {}
    of: dict[FigureId, list[Happening]] = {}
    labels: dict[EventId, str] = {}
    for number, event in enumerate(events_in_order(reading), 1):
        happening = Happening(event_label(number), event)
        labels[event.id] = happening.label
        if event.place:
            at.setdefault(event.place, []).append(happening)
        if event.time:
            on.setdefault(event.time, []).append(happening)
        for figure in event.figures:
            of.setdefault(figure, []).append(happening)
    return Happenings(at, on, of, labels)


def nearest(spans: Sequence[Span], to: Span) -> Span | None:
    """The span of those in order that lies nearest to another; None: there is none."""
    at = bisect_left(spans, to.start, key=lambda span: span.start)
    around = spans[max(0, at - 1) : at + 1]
    return min(around, key=lambda span: max(span.start - to.end, to.start - span.end), default=None)


def who_says(figure: Figure, statements: StatementsById, sources: wording.SourcesById) -> str:
    """Who states a figure: the speaker of its statement, else the outlet itself."""
    statement = statements.get(figure.statement) if figure.statement else None
    return wording.speaker_name(statement, sources) if statement else events.OUTLET
