"""The events of a report: its triggers with their parties, certainty and statement, and the actors they name."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

import msgspec

from hearsay.edtf import day_of
from hearsay.reading.actors.directory import Directory
from hearsay.reading.actors.joined import joined
from hearsay.reading.events.certainty import certainty
from hearsay.reading.events.datelines import without_dateline
from hearsay.reading.events.mentions import Mentions
from hearsay.reading.events.modes import from_the_air, mode_of
from hearsay.reading.events.participants import Parties, participants
from hearsay.reading.events.sides import with_sides
from hearsay.reading.events.spoken import with_speakers
from hearsay.reading.events.tagged import VIOLENT, completed
from hearsay.reading.events.trigger import Evidence, Trigger
from hearsay.reading.events.triggers import find_triggers
from hearsay.reading.outline import Outline
from hearsay.reading.sources import Heard
from hearsay.reading.syntax import Syntax
from hearsay.records import Actor, ActorId, Certainty, Event, EventId, Participant, Source, Span, Statement


class Happening(NamedTuple):
    """One event before its parties are resolved; the statement is the innermost whose content holds its trigger."""

    trigger: Trigger
    parties: Parties
    certainty: Certainty
    statement: Statement | None


class Layer(NamedTuple):
    """The events and actors of a report, its sources with the actor that each is, and the words of the events."""

    sources: list[Source]
    actors: list[Actor]
    events: list[Event]
    happenings: list[Happening]


def read_events(
    whole: Outline,
    heard: Heard,
    syntax: Syntax,
    evidence: Evidence,
    *,
    published: str | None = None,
    directory: Directory | None = None,
) -> Layer:
    """The events in text order, the actors by where they are first meant, and the sources tied to them.

    `published` decides which of dated codes hold; `directory` holds what a user has imported.
    """
    found = happenings(whole, syntax, evidence, heard.statements)
    mentions = Mentions(heard, syntax)
    parties = [_mentioned(mentions, one) for one in found]
    mentions.add_names(evidence.names)
    actors, ids = joined(mentions.every, text=whole.text, directory=directory, on=day_of(published))
    events = [
        _event(
            syntax, one, number, _parts(syntax, mentions, doers, ids), _parts(syntax, mentions, done_to, ids)
        )
        for number, (one, (doers, done_to)) in enumerate(zip(found, parties, strict=True), start=1)
    ]
    names = {actor.id: actor.name for actor in actors}
    events = [from_the_air(event, names) for event in events]
    sources = [msgspec.structs.replace(s, actor=mentions.actor_of(s.id, ids)) for s in heard.sources]
    return Layer(sources, actors, events, found)


def happenings(
    whole: Outline, syntax: Syntax, evidence: Evidence, statements: Sequence[Statement]
) -> list[Happening]:
    """The events of a report in text order, their parties as head words."""
    triggers = find_triggers(syntax, evidence)
    parties = [participants(syntax, evidence, trigger) for trigger in triggers]
    parties = with_speakers(syntax, triggers, without_dateline(whole, syntax, parties), statements)
    parties = with_sides(syntax, triggers, completed(syntax, triggers, parties, evidence.tagged))
    holders = held([syntax.starts[trigger.at] for trigger in triggers], statements)
    return [
        Happening(trigger, own, _certainty(whole, syntax, evidence, trigger), holder)
        for trigger, own, holder in zip(triggers, parties, holders, strict=True)
    ]


def _certainty(whole: Outline, syntax: Syntax, evidence: Evidence, trigger: Trigger) -> Certainty:
    start = syntax.starts[trigger.at]
    in_headline = whole.headline is not None and whole.headline.start <= start < whole.headline.end
    return certainty(syntax, evidence, trigger.at, trigger.carrier, headline=in_headline)


def held(offsets: Sequence[int], statements: Sequence[Statement]) -> Iterator[Statement | None]:
    """For each of the ascending offsets the innermost statement whose content holds it."""
    pieces = sorted(((p.start, p.end, s) for s in statements for p in s.content), key=lambda piece: piece[:2])
    open_: list[tuple[int, Statement]] = []
    at = 0
    for offset in offsets:
        while at < len(pieces) and pieces[at][0] <= offset:
            open_.append((pieces[at][1], pieces[at][2]))
            at += 1
        open_ = [(end, statement) for end, statement in open_ if end > offset]
        yield min(open_, key=lambda piece: piece[0], default=(0, None))[1]


def _mentioned(mentions: Mentions, one: Happening) -> tuple[list[int], list[int]]:
    """The mentions of those who act, and of those acted on; what is shelled or seized is a place and no government."""
    parties, is_struck = one.parties, one.trigger.type in VIOLENT
    return (
        [mentions.party(word, one.statement) for word in parties.actors],
        [mentions.party(word, one.statement, is_struck=is_struck) for word in parties.recipients],
    )


def _parts(
    syntax: Syntax, mentions: Mentions, party: Sequence[int], ids: Sequence[ActorId]
) -> list[Participant]:
    spans = [mentions.every[at] for at in party]
    return [
        Participant(actor=ids[at], span=Span(m.start, m.end, syntax.text[m.start : m.end]))
        for at, m in zip(party, spans, strict=True)
    ]


def _event(
    syntax: Syntax, one: Happening, number: int, actors: list[Participant], recipients: list[Participant]
) -> Event:
    trigger, means = one.trigger, one.parties.weapon
    weapon = None if means is None else _span(syntax, *weapon_words(syntax, means))
    return Event(
        id=EventId(f"e{number}"),
        trigger=_span(syntax, trigger.first, trigger.last),
        type=trigger.type,
        mode=mode_of(syntax, trigger, weapon.text) if weapon else trigger.mode,
        actors=actors,
        recipients=recipients,
        weapon=weapon,
        certainty=one.certainty,
        statement=one.statement.id if one.statement else None,
        confidence=round(trigger.score, 3),
    )


def weapon_words(syntax: Syntax, head: int) -> tuple[int, int]:
    """The first and last word of a weapon's name: "car bomb", "heavy machine guns"."""
    first = head
    while first - 1 in syntax.children[head] and syntax.is_a(first - 1, "compound", "amod", "punct"):
        first -= 1
    last = max((w for w in syntax.of(head, "part", "flat") if w > head), default=head)
    return first, last


def _span(syntax: Syntax, first: int, last: int) -> Span:
    start, end = syntax.range_of(first, last)
    return Span(start, end, syntax.text[start:end])
