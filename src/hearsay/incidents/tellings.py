"""What one report tells of single occurrences: its events put together by where, when and what.

A report mostly tells of one occurrence, and of others as background ("a day after a drone strike on Kuma"). Events that
agree in place and time, as far as they have one, are one Telling; one without either belongs to the Telling before it.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from typing import NamedTuple

import msgspec

from hearsay.edtf import Bounds, bounds, day_of
from hearsay.incidents.occasions import around
from hearsay.incidents.places import Area, area, may_be_one
from hearsay.incidents.voices import Claimant, Voice, claimants, voices
from hearsay.incidents.words import Vector, names_of, numbers_of, vector, words_of
from hearsay.records import Actor, Certainty, Event, EventId, Figure, Level, Participant, Place, Reading

# What is done and not said; PLOVER's verbal types tell of no occurrence of their own.
OCCURRENCES = frozenset(
    "ASSAULT COERCE PROTEST MOBILIZE RETREAT AID SANCTION COOPERATE CONSULT AGREE".split()
)
TOLD = frozenset({Certainty.HAPPENED, Certainty.ONGOING, Certainty.DENIED})
VIOLENT = "ASSAULT"
LEVELS = tuple(Level)  # declared from the finest to the coarsest


@dataclass(frozen=True, eq=False)
class Telling:
    """What one report tells of one occurrence. `key` is unique over all reports and the same on every reading.

    `published` is the day of the report, `edtf` when it was by the report's words. `is_main`: it is what the report is
    about. `text` are its own words. `voices` go with `events`, `claimants` with `figures`.
    """

    key: str
    report: str
    outlet: str | None
    published: date | None
    title: str
    text: str
    edtf: str | None
    place: Place | None
    is_main: bool
    events: tuple[Event, ...]
    voices: tuple[Voice, ...] = ()
    figures: tuple[Figure, ...] = ()
    claimants: tuple[Claimant, ...] = ()
    acting: tuple[Actor, ...] = ()
    acted_on: tuple[Actor, ...] = ()

    @cached_property
    def when(self) -> Bounds | None:
        """The days that the words give; None: they give none."""
        return bounds(self.edtf)

    @cached_property
    def parties(self) -> frozenset[str]:
        """Who acts and is acted on, by name, and by country with sector."""
        return frozenset(key for actor in (*self.acting, *self.acted_on) for key in keys_of(actor))

    @cached_property
    def doers(self) -> frozenset[str]:
        """Who is said to have done it: the parties that can be told from others."""
        return frozenset(f"{a.country or a.name.casefold()} {a.sector}" for a in self.acting if a.sector)

    @cached_property
    def area(self) -> Area | None:
        """Where it was, as an area that others can be compared with."""
        return area(self.place) if self.place else None

    @cached_property
    def type(self) -> str:
        """The type of most of its events; violence before all else, then the first."""
        types = [event.type for event in self.events]
        return VIOLENT if VIOLENT in types else max(types, key=types.count, default="")

    @cached_property
    def words(self) -> Vector:
        """All its words."""
        return vector(words_of(f"{self.title}\n{self.text}"))

    @cached_property
    def names(self) -> Vector:
        """Its words with a capital."""
        return vector(names_of(f"{self.title}\n{self.text}"))

    @cached_property
    def numbers(self) -> Vector:
        """Its numbers."""
        return vector(numbers_of(self.text))

    @cached_property
    def headline(self) -> Vector:
        """The words of its headline."""
        return vector(words_of(self.title))

    @cached_property
    def length(self) -> int:
        """How many words it has."""
        return len(self.text.split())


class _Told(NamedTuple):
    """An event with its place, its own time, and failing that the time that the words around it give."""

    event: Event
    place: Place | None
    edtf: str | None
    around: str | None


@dataclass
class _Group:
    """Events that are put together, while others may still join them."""

    events: list[Event] = field(default_factory=list)
    place: Place | None = None
    edtf: str | None = None
    around: str | None = None

    @property
    def when(self) -> Bounds | None:
        """The days that its events have in common, as far as they are known."""
        return bounds(self.edtf or self.around)

    def fits(self, told: _Told, *, anywhere: bool = False) -> bool:
        """May the event be of the same occurrence? A headline names the province, and is `anywhere` in it.

        A day that is only named around an event parts it from events that have another of their own, and not from others.
        """
        when, own = bounds(told.edtf), self.when
        near = anywhere or told.place is None or self.place is None or may_be_one(told.place, self.place)
        meets = when is None or own is None or when.gap(own) == 0
        return near and meets and (told.event.type == VIOLENT) == (self.events[0].type == VIOLENT)

    def take(self, told: _Told) -> None:
        """Adds the event; the finer of two places and the shorter of two times stay, its own before one around it."""
        self.events = sorted((*self.events, told.event), key=lambda event: event.trigger.start)
        if told.place is not None and (self.place is None or _is_finer(told.place, self.place)):
            self.place = told.place
        self.edtf = _shorter(self.edtf, told.edtf)
        self.around = _shorter(self.around, told.around)


def tellings(reading: Reading) -> list[Telling]:
    """The Tellings of a Reading, the main one first; a report without any occurrence is one Telling without events."""
    groups = _grouped(reading)
    main = max(groups, key=lambda group: _weight(group, reading), default=None)
    ordered = sorted(groups, key=lambda group: group is not main)
    heard = voices(reading)
    return [_telling(reading, group, n, ordered, heard) for n, group in enumerate(ordered or [_Group()])]


def _grouped(reading: Reading) -> list[_Group]:
    """The events of the body put together; those of the headline then join what the report is about."""
    places = {place.id: place for place in reading.places}
    own = {time.id: time.edtf for time in reading.times}
    events = [e for e in reading.events if e.type in OCCURRENCES and e.certainty in TOLD]
    begin = len(reading.report.title or "")
    groups: list[_Group] = []
    for event in sorted(events, key=lambda event: event.trigger.start < begin):
        is_headline = event.trigger.start < begin
        place = places.get(event.place) if event.place else None
        edtf = own.get(event.time) if event.time else None
        told = _Told(event, place, edtf, None if is_headline or edtf else around(event, reading))
        ordered = sorted(groups, key=lambda g: _weight(g, reading)) if is_headline else groups
        fitting = next((g for g in reversed(ordered) if g.fits(told, anywhere=is_headline)), None)
        if fitting is None:
            groups.append(fitting := _Group())
        fitting.take(told)
    return groups


def _weight(group: _Group, reading: Reading) -> tuple[float, int]:
    """How much the report is about it: an event counts more the nearer to the beginning it stands."""
    size = len(reading.report.text)
    nearness = sum(1 - event.trigger.start / (size + 1) for event in group.events)
    return nearness * (2 if group.events[0].type == VIOLENT else 1), -group.events[0].trigger.start


def _telling(
    reading: Reading,
    group: _Group,
    number: int,
    every: Sequence[_Group],
    heard: Mapping[EventId, Voice],
) -> Telling:
    report = reading.report
    title = report.title or ""
    is_main = number == 0
    figures = tuple(_figures(reading, group, is_main=is_main))
    return Telling(
        key=f"{report.id}#{number}",
        report=report.id,
        outlet=report.outlet,
        published=day_of(report.published),
        title=title if is_main else "",
        text=_own_text(reading, group, every),
        edtf=group.edtf,
        place=group.place,
        is_main=is_main,
        events=tuple(group.events),
        voices=tuple(heard[event.id] for event in group.events),
        figures=figures,
        claimants=tuple(claimants(figures, reading)),
        acting=_actors(reading, (part for event in group.events for part in event.actors)),
        acted_on=_actors(reading, (part for event in group.events for part in event.recipients)),
    )


def _own_text(reading: Reading, group: _Group, every: Sequence[_Group]) -> str:
    """The paragraphs that tell of it; of the main one all that do not tell of others alone."""
    text = reading.report.text
    own = _lines_of(text, group.events)
    if every and group is not every[0]:
        return "\n".join(text[start:end] for start, end in sorted(own))
    of_others = set().union(*(_lines_of(text, other.events) for other in every[1:])) - own
    begin = len(reading.report.title or "")
    lines = (each for each in _lines(text) if each[0] >= begin and each not in of_others)
    return "\n".join(text[start:end] for start, end in lines)


def _lines(text: str) -> Iterator[tuple[int, int]]:
    """The lines of a text as half-open ranges."""
    start = 0
    for line in text.split("\n"):
        yield start, start + len(line)
        start += len(line) + 1


def _lines_of(text: str, events: Iterable[Event]) -> set[tuple[int, int]]:
    """The lines that hold the events."""
    found = set()
    for event in events:
        end = text.find("\n", event.trigger.start)
        found.add((text.rfind("\n", 0, event.trigger.start) + 1, end if end >= 0 else len(text)))
    return found


def _figures(reading: Reading, group: _Group, *, is_main: bool) -> Iterator[Figure]:
    """The figures of its events; the main one has those of no event too."""
    own = {each for event in group.events for each in event.figures}
    of_any = {each for event in reading.events for each in event.figures}
    for figure in reading.figures:
        if figure.id in own or (is_main and figure.id not in of_any):
            yield figure


def _actors(reading: Reading, parts: Iterable[Participant]) -> tuple[Actor, ...]:
    """The actors who have a part, each once, without their mentions."""
    actors = {actor.id: actor for actor in reading.actors}
    found = dict.fromkeys(part.actor for part in parts)
    return tuple(msgspec.structs.replace(actors[each], mentions=[]) for each in found)


def keys_of(actor: Actor) -> Iterator[str]:
    """What an actor may be known by in another report."""
    yield actor.name.casefold()
    if actor.country and actor.sector:
        yield f"{actor.country} {actor.sector}"


def _is_finer(one: Place, other: Place) -> bool:
    return LEVELS.index(one.level) < LEVELS.index(other.level)


def _shorter(known: str | None, edtf: str | None) -> str | None:
    """The shorter of two times, the known one where they are as long."""
    if not edtf or bounds(edtf) is None:
        return known
    return edtf if known is None or _length(edtf) < _length(known) else known


def _length(edtf: str) -> float:
    """How many days a time spans; infinite where it is open."""
    when = bounds(edtf)
    return when.length if when else float("inf")
