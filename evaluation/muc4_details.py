"""What a Reading says of an incident's further slots: stage, responsibility, number, effect, date, place.

Read from the JSON contract alone, as a user's program would. A slot that the Reading says nothing of is empty.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from evaluation.muc4_incidents import Incident, is_attempted
from evaluation.muc4_scorer import Template, normal
from evaluation.muc4_words import bare, last_word
from hearsay.records import (
    Certainty,
    Event,
    Figure,
    Level,
    Measure,
    Place,
    Reading,
    Source,
    SourceId,
    SourceKind,
    Span,
    Statement,
    StatementId,
    Time,
)

KILLED = (
    "kill",
    "murder",
    "assassinat",
    "execut",
    "massacr",
    "slain",
    "slay",
    "death",
    "died",
    "dead",
    "shot dead",
    "gunned down",
)
HURT = ("wound", "injur", "hurt")
FIRMEST_FIRST = (
    "claimed or admitted",
    "reported as fact",
    "suspected or accused by authorities",
    "suspected or accused",
    "possible",
)
AUTHORITIES = frozenset({SourceKind.OFFICIAL, SourceKind.MILITARY})
MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split()
NAMED_DAY = re.compile(rf"\b(\d{{1,2}})(?:st|nd|rd|th)? (?:of )?({'|'.join(MONTHS)})[a-z]*", re.IGNORECASE)
DAY = re.compile(r"(?:\d{4}|-)-\d\d-\d\d")
PRECISE_FIRST = (Level.POINT, Level.TOWN, Level.DISTRICT, Level.PROVINCE, Level.COUNTRY)
MANY = frozenset("people men women children clergymen personnel policemen youths population".split())

Valued = tuple[str, str]
"""Words (empty where the slot has none) and a value, both in lower case."""


class Details(NamedTuple):
    """What is read for each further slot of one incident."""

    stage: tuple[Valued, ...]
    responsibility: tuple[Valued, ...]
    number: tuple[Valued, ...]
    effect: tuple[Valued, ...]
    date: tuple[Valued, ...]
    place: tuple[Valued, ...]


def details(incident: Incident, template: Template, reading: Reading) -> Details:
    """The further slots of one incident; those that a Reading says nothing of are empty."""
    people = [*template.roles.get("Victim", ()), *template.roles.get("Described", ())]
    return Details(
        stage=(("", _stage(incident, reading)),),
        responsibility=tuple((org, _held(incident, reading)) for org in template.roles.get("PerpOrg", ())),
        number=tuple((who, _number(who, incident, reading)) for who in people),
        effect=tuple(_effects(incident, people, reading)),
        date=tuple(("", day) for day in _day(incident, reading)),
        place=tuple(("", place) for place in _place(incident, reading)),
    )


def _stage(incident: Incident, reading: Reading) -> str:
    if all(is_attempted(event, reading) for event in incident.events):
        return "attempted"
    planned = {Certainty.EXPECTED, Certainty.ORDERED, Certainty.CONDITIONAL}
    return "threatened" if all(event.certainty in planned for event in incident.events) else "accomplished"


def _held(incident: Incident, reading: Reading) -> str:
    """How the perpetrator is held responsible, by the firmest of the events that name one."""
    sources = {source.id: source for source in reading.sources}
    statements = {statement.id: statement for statement in reading.statements}
    named = [event for event in incident.events if event.actors]
    ways = {_way(event, statements, sources) for event in named}
    return min(ways, key=FIRMEST_FIRST.index, default=FIRMEST_FIRST[0])


def _way(
    event: Event, statements: Mapping[StatementId, Statement], sources: Mapping[SourceId, Source]
) -> str:
    if event.certainty is Certainty.POSSIBLE:
        return "possible"
    statement = statements.get(event.statement) if event.statement else None
    if statement is None:
        return "reported as fact"
    speaker = sources.get(statement.speaker) if statement.speaker else None
    if speaker and speaker.actor and speaker.actor in {p.actor for p in event.actors}:
        return "claimed or admitted"
    is_official = speaker is not None and speaker.kind in AUTHORITIES
    return "suspected or accused by authorities" if is_official else "suspected or accused"


def _number(who: str, incident: Incident, reading: Reading) -> str:
    """How many these people are: by a figure of them, otherwise one, or "plural" as the keys have it."""
    spans = list(_spans_of(who, incident, reading))
    counted = [f for f in _about(incident, reading) if any(_counts(f, span) for span in spans)]
    exact = [f.low for f in counted if f.low is not None and f.low == f.high]
    if exact:
        return str(exact[0])
    head = last_word(who)
    is_many = head in MANY or (head.endswith("s") and not who[:1].isupper())
    return "plural" if is_many else "1"


def _about(incident: Incident, reading: Reading) -> list[Figure]:
    """The figures of the incident's events first, then those of the report."""
    wanted = {name for event in incident.events for name in event.figures}
    return sorted(reading.figures, key=lambda figure: figure.id not in wanted)


def _counts(figure: Figure, span: Span) -> bool:
    """Does the figure count the people that the span names?"""
    counted = figure.whom or figure.span
    return counted.start < span.end and span.start < counted.end


def _spans_of(who: str, incident: Incident, reading: Reading) -> Iterator[Span]:
    """The recipients of the incident that are named so, and the other mentions of them."""
    hit = {p.actor for event in incident.events for p in event.recipients}
    own = [p.span for event in incident.events for p in event.recipients]
    own += [mention for actor in reading.actors if actor.id in hit for mention in actor.mentions]
    yield from (span for span in own if normal(who) in normal(span.text))


def _effects(incident: Incident, people: Sequence[str], reading: Reading) -> Iterator[Valued]:
    """Death or injury, where a word of the events or a figure says so of these people."""
    for who in people:
        told = {_effect(e, reading) for e in incident.events if _is_about(e, who, reading)} - {None}
        value = "death" if "death" in told else "injury" if told else _counted_as(who, incident, reading)
        if value:
            yield who, value


def _counted_as(who: str, incident: Incident, reading: Reading) -> str | None:
    """What a figure says became of these people."""
    measures = {Measure.KILLED: "death", Measure.INJURED: "injury"}
    spans = list(_spans_of(who, incident, reading))
    counted = (f for f in _about(incident, reading) if any(_counts(f, span) for span in spans))
    return next((measures[figure.measure] for figure in counted if figure.measure in measures), None)


def _effect(event: Event, reading: Reading) -> str | None:
    words = event.trigger.text.lower()
    if is_attempted(event, reading):
        return None
    if any(word in words for word in KILLED):
        return "death"
    return "injury" if any(word in words for word in HURT) else None


def _is_about(event: Event, who: str, reading: Reading) -> bool:
    hit = {p.actor for p in event.recipients}
    spans: list[Span] = [p.span for p in event.recipients]
    spans += [m for actor in reading.actors if actor.id in hit for m in actor.mentions]
    return any(normal(who) in normal(span.text) for span in spans)


def _day(incident: Incident, reading: Reading) -> list[str]:
    """The first date of the incident's events, one of a day first; "--12-30" where no year is told."""
    wanted = [event.time for event in incident.events if event.time]
    dates = [date for time in reading.times if time.id in wanted if (date := _date(time))]
    return sorted(dates, key=lambda date: DAY.fullmatch(date) is None)[:1]


def _date(time: Time) -> str | None:
    found = time.preferred or time.edtf
    named = NAMED_DAY.search(time.span.text)
    if found or named is None:
        return found
    return f"--{MONTHS.index(named[2].lower()) + 1:02}-{int(named[1]):02}"


def _place(incident: Incident, reading: Reading) -> list[str]:
    """The name of the most precise place of the incident's events; without one, of the country most spoken of."""
    own = _places(incident, reading)
    if own:
        return [bare(own[0].name).lower()]
    countries = [place for place in reading.places if place.level is Level.COUNTRY]
    return [place.name.lower() for place in sorted(countries, key=lambda p: -len(p.mentions))[:1]]


def _places(incident: Incident, reading: Reading) -> list[Place]:
    of_id: dict[str | None, Place] = {place.id: place for place in reading.places}
    own = [of_id[event.place] for event in incident.events if event.place in of_id]
    return sorted((p for p in own if p.level in PRECISE_FIRST), key=lambda p: PRECISE_FIRST.index(p.level))
