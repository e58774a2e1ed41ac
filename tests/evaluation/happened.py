"""Events, actors and readings of them made by hand, for tests of what scores events."""

from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from hearsay.records import (
    Actor,
    ActorId,
    Certainty,
    Event,
    EventId,
    Model,
    Participant,
    Reading,
    Report,
    StatementId,
)
from tests.evaluation.made import span

MADE = Model(name="made", version="0")


class Made:
    """A reading that grows: events with the words of their parties, the same words the same actor."""

    def __init__(self, text: str, **sectors: str) -> None:
        self.text = text
        self._sectors = sectors
        self._actors: dict[str, Actor] = {}
        self._events: list[Event] = []
        self.layers: dict[str, Any] = {}

    def event(
        self,
        trigger: str,
        type: str = "ASSAULT",  # noqa: A002  (the contract's word)
        by: Sequence[str] = (),
        to: Sequence[str] = (),
        weapon: str | None = None,
        nth: int = 0,
        **more: Any,
    ) -> "Made":
        """The same reading with one more event."""
        settled = {"certainty": Certainty.HAPPENED, "confidence": 0.9} | more
        if isinstance(settled.get("statement"), str):
            settled["statement"] = StatementId(settled["statement"])
        self._events.append(
            Event(
                id=EventId(f"e{len(self._events) + 1}"),
                trigger=span(self.text, trigger, nth),
                type=type,
                actors=[self._part(words) for words in by],
                recipients=[self._part(words) for words in to],
                weapon=span(self.text, weapon) if weapon else None,
                **settled,
            )
        )
        return self

    def _part(self, words: str) -> Participant:
        if words not in self._actors:
            name = ActorId(f"a{len(self._actors) + 1}")
            sector = self._sectors.get(words.rsplit(maxsplit=1)[-1].lower())
            self._actors[words] = Actor(id=name, name=words, sector=sector, mentions=[span(self.text, words)])
        return Participant(actor=self._actors[words].id, span=span(self.text, words))

    def also(self, words: str, mention: str) -> "Made":
        """The same reading, an actor mentioned once more."""
        actor = self._actors[words]
        mentions = [*actor.mentions, span(self.text, mention)]
        self._actors[words] = Actor(id=actor.id, name=actor.name, sector=actor.sector, mentions=mentions)
        return self

    def reading(self, name: str = "made") -> Reading:
        """What was made so far."""
        return Reading(
            report=Report(id=name, text=self.text, language="en"),
            model=MADE,
            actors=list(self._actors.values()),
            events=self._events,
            **self.layers,
        )


def reads(*readings: Reading) -> "Any":
    """A reader that gives for each text the reading of it that was made, or an empty one."""
    made = {reading.report.text: reading for reading in readings}

    def read(reports: Iterable[Report]) -> Iterator[Reading]:
        for report in reports:
            yield made.get(report.text) or Reading(report=report, model=MADE)

    return read
