"""One event as one report mentions it, with what tells it from others: its words, its sentence, who has a part, where."""

import re
from dataclasses import dataclass, field
from functools import cached_property

from hearsay.incidents.event_words import head
from hearsay.incidents.places import Area, area
from hearsay.incidents.words import Vector, bucket, capitals_of, vector, weight, words_of
from hearsay.records import Event, Reading

NEAR_CHARACTERS = 60  # on either side of a mention: what stands in its clause
TENTH = 0.1  # rareness is a logarithm up to about ten
_END = re.compile(r"(?<=[.?!])[”\"’']?\s+|\n+")
_NAME_WORD = re.compile(r"\w{3,}")
_ARTICLES = frozenset({"the", "and"})


@dataclass(frozen=True, eq=False)
class Mention:
    """One event as one report mentions it. `key` is unique over all reports.

    `sentence` are the words around it, `at` where the trigger begins in them, in code points. `type` is "" and `area` None
    where they are not known; `parties` are the words of the names of those who have a part.
    """

    key: str
    report: str
    trigger: str
    sentence: str
    at: int
    type: str = ""
    area: Area | None = None
    parties: frozenset[str] = field(default_factory=frozenset)

    @cached_property
    def head(self) -> str:
        """The root of the word that says what happened."""
        return head(self.trigger)

    @cached_property
    def rareness(self) -> float:
        """How rare that word is in news."""
        return weight(bucket(self.head)) * TENTH

    @cached_property
    def words(self) -> Vector:
        """The words of its sentence."""
        return vector(words_of(self.sentence))

    @cached_property
    def names(self) -> Vector:
        """The names of its sentence."""
        return vector(capitals_of(self.sentence))

    @cached_property
    def near(self) -> Vector:
        """The words close to it, without its own."""
        before = self.sentence[max(0, self.at - NEAR_CHARACTERS) : self.at]
        after = self.at + len(self.trigger)
        return vector(words_of(f"{before} {self.sentence[after : after + NEAR_CHARACTERS]}"))


def mention_of(event: Event, reading: Reading) -> Mention:
    """The Mention of an Event of a Reading; its key is made of the ids of both."""
    key = f"{reading.report.id} {event.id}"
    return mention_at(event.trigger.start, event.trigger.end, reading, key=key, event=event)


def mention_at(start: int, end: int, reading: Reading, *, key: str, event: Event | None) -> Mention:
    """The Mention of what the words from `start` to `end` tell of, and `event` if the Reading has one there."""
    text = reading.report.text
    first, last = sentence(text, start, end)
    place = next((p for p in reading.places if event and p.id == event.place), None)
    return Mention(
        key=key,
        report=reading.report.id,
        trigger=text[start:end],
        sentence=text[first:last],
        at=start - first,
        type=event.type if event else "",
        area=area(place) if place else None,
        parties=_parties(event, reading) if event else frozenset(),
    )


def sentence(text: str, start: int, end: int) -> tuple[int, int]:
    """Where the sentence around some words begins and ends, half-open."""
    line = text.rfind("\n", 0, start) + 1
    first = max((m.end() for m in _END.finditer(text, line, start)), default=line)
    after = _END.search(text, end)
    return first, after.start() if after else len(text)


def _parties(event: Event, reading: Reading) -> frozenset[str]:
    """The words of the names of those who act and are acted on, and of what they are called here."""
    names = {actor.id: actor.name for actor in reading.actors}
    parts = (*event.actors, *event.recipients)
    called = " ".join(f"{names[part.actor]} {part.span.text}" for part in parts)
    return frozenset(_NAME_WORD.findall(called.casefold())) - _ARTICLES
