"""Readings made up for measuring: towns, days, outlets, copies and backgrounds in the shares that reporting on a war has.

Seeded: the same number gives the same readings. A story has a town, a day, people whom its reports name, and words of its
own; 1 to 40 reports tell it within some days, most of them few; a quarter of them are copies of another; one in three tells
of an earlier story as background. `A_DAY` reports come in a day, so that more reports are a longer time.
"""

import random
from collections.abc import Iterator
from datetime import date, timedelta
from functools import cache
from typing import NamedTuple
from zlib import crc32

from hearsay.records import (
    Actor,
    ActorId,
    Anchor,
    Certainty,
    Event,
    EventId,
    Figure,
    FigureId,
    Level,
    Measure,
    Model,
    Participant,
    Place,
    PlaceId,
    Reading,
    Report,
    Scope,
    Span,
    Time,
    TimeId,
)

A_DAY = 600
TOWNS, OUTLETS, PEOPLE, WORDS = 4_000, 300, 120_000, 40_000
FIRST = date(2031, 1, 1)
MODEL = Model(name="made-up", version="1")
SYLLABLES = "ba be bo da de do fa ga go ka ke ko la le lo ma me mo na ne no pa ra re ro sa se so ta te to va ve vo za zo".split()
COMMON = "the of and to in a that is was he for it with as his on be at by had not they this which from but have an".split()
DEEDS = (
    ("shelled", "ASSAULT"),
    ("bombed", "ASSAULT"),
    ("stormed", "ASSAULT"),
    ("searched", "COERCE"),
    ("marched", "PROTEST"),
)


class Story(NamedTuple):
    """What some reports tell of."""

    number: int
    town: int
    day: date
    killed: int
    deed: tuple[str, str]
    names: tuple[str, ...]
    words: tuple[str, ...]


@cache
def word(number: int) -> str:
    """The word with this number; the same for the same number."""
    made = ""
    number += len(SYLLABLES)
    while number:
        number, place = divmod(number, len(SYLLABLES))
        made += SYLLABLES[place]
    return made


def readings(count: int, *, seed: int = 1) -> Iterator[Reading]:
    """So many Readings, by day of publication."""
    number = made = 0
    while made < count:
        story = _story(number, FIRST + timedelta(days=made // A_DAY), seed)
        for reading in _told(story, number, seed):
            if made < count:
                made += 1
                yield reading
        number += 1


def _story(number: int, day: date, seed: int) -> Story:
    chance = random.Random(f"{seed} story {number}")  # noqa: S311 - no secret
    return Story(
        number,
        int(TOWNS * chance.random() ** 1.3),
        day,
        1 + int(chance.expovariate(0.15)),
        chance.choice(DEEDS),
        tuple(word(chance.randrange(PEOPLE)).title() for _ in range(5)),
        tuple(word(chance.randrange(WORDS)) for _ in range(40)),
    )


def _told(story: Story, number: int, seed: int) -> Iterator[Reading]:
    """The reports that tell a story."""
    chance = random.Random(f"{seed} told {number}")  # noqa: S311
    texts: list[tuple[str, str | None]] = []
    for each in range(min(40, int(chance.paretovariate(1.3)))):
        behind = max(0, number - 1 - int(chance.expovariate(1 / 300)))
        if texts and chance.random() < 0.25:
            own = chance.choice(texts)
        else:
            own = _text(story, chance), None
            if number and chance.random() < 0.33:
                own = own[0], _text(_story(behind, story.day, seed), chance)
        texts.append(own)
        outlet = f"Outlet {int(OUTLETS * chance.random() ** 2)}"
        published = story.day + timedelta(days=int(chance.expovariate(1.0)))
        yield _reading(f"s{story.number}-{each}", own, outlet, published, story)


def _text(story: Story, chance: random.Random) -> str:
    words = [*chance.sample(story.words, 25), *(word(chance.randrange(WORDS)) for _ in range(8))]
    words += [*chance.choices(COMMON, k=45), *chance.sample(story.names, 4)]
    chance.shuffle(words)
    town = word(story.town).title() + "grad"
    return f"Troops {story.deed[0]} {town} and {story.killed} people were killed, they told {' '.join(words)} in {town}."


def _reading(name: str, text: tuple[str, str | None], outlet: str, published: date, story: Story) -> Reading:
    own, background = text
    whole = own if background is None else f"{own}\n\n{background}"
    report = Report(id=name, text=whole, outlet=outlet, published=published.isoformat(), language="en")
    events, places, figures = [], [], []
    for number, line in enumerate(whole.split("\n\n"), 1):
        start = whole.index(line)
        place = _place(line, start, number)
        figure = _figure(line, start, number)
        places.append(place)
        figures.append(figure)
        events.append(_event(line, start, number, place, figure, is_own=number == 1))
    day = Span(0, 6, whole[:6])
    times = [Time(id=TimeId("m1"), span=day, edtf=story.day.isoformat(), anchor=Anchor.PUBLISHED)]
    actors = [Actor(id=ActorId("a1"), name="Troops", country="XM", sector="MIL", mentions=[day])]
    return Reading(
        report=report, model=MODEL, events=events, places=places, figures=figures, times=times, actors=actors
    )


def _place(line: str, start: int, number: int) -> Place:
    name = line.split()[2]
    town = crc32(name.encode()) % 1_000_000
    return Place(
        id=PlaceId(f"p{number}"),
        mentions=[_span(line, name, start)],
        name=name,
        geonames=town,
        latitude=30 + town % 1009 / 40,
        longitude=10 + town // 1009 / 40,
        level=Level.TOWN,
        radius_km=5.0,
        country="XM",
        confidence=0.95,
    )


def _figure(line: str, start: int, number: int) -> Figure:
    stated = f"{line.split()[4]} people"
    killed = int(line.split()[4])
    return Figure(
        id=FigureId(f"f{number}"),
        span=_span(line, stated, start),
        low=killed,
        high=killed,
        stated=stated,
        measure=Measure.KILLED,
        scope=Scope.TOTAL,
    )


def _event(line: str, start: int, number: int, place: Place, figure: Figure, *, is_own: bool) -> Event:
    deed = line.split()[1]
    return Event(
        id=EventId(f"e{number}"),
        trigger=_span(line, deed, start),
        type=dict(DEEDS)[deed],
        actors=[Participant(actor=ActorId("a1"), span=_span(line, "Troops", start))],
        place=place.id,
        time=TimeId("m1") if is_own else None,
        figures=[figure.id],
        certainty=Certainty.HAPPENED,
        confidence=0.9,
    )


def _span(line: str, words: str, start: int) -> Span:
    at = line.index(words)
    return Span(start + at, start + at + len(words), words)
