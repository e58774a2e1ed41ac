"""What is told of events in every view: their kind, their parties, how certain, and who says so.

Types and modes are called by PLOVER's own words, so that a view, the JSON and a codebook say the same.
"""

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from hearsay.exports import wording
from hearsay.exports.numbering import event_label, events_in_order
from hearsay.records import Actor, ActorId, Certainty, Event, Participant, Reading, Statement, StatementId

ActorsById = Mapping[ActorId, Actor]
StatementsById = Mapping[StatementId, Statement]

CERTAINTIES = {
    Certainty.HAPPENED: "told as having happened",
    Certainty.ONGOING: "told as going on",
    Certainty.EXPECTED: "told as still to come",
    Certainty.POSSIBLE: "told as something that may be, or may have been",
    Certainty.CONDITIONAL: "told as what would be if something else were",
    Certainty.ORDERED: "told as ordered or asked for, not as done",
    Certainty.DENIED: "told as not having happened, or not happening",
}
OUTLET = "The outlet itself"


class Told(NamedTuple):
    """An event with what it is called in every view, and the Statement it stands in; None: the outlet's own."""

    label: str
    event: Event
    statement: Statement | None


class Teller(NamedTuple):
    """Who says so, and the events that this voice tells of, in the order of the text.

    `kind` is what sort of voice it is; None: the outlet itself, or a speaker that is not resolved.
    """

    name: str
    kind: str | None
    is_outlet: bool
    told: tuple[Told, ...]


def told_in_order(reading: Reading) -> list[Told]:
    """All events of a reading, in the order of the text."""
    statements = {statement.id: statement for statement in reading.statements}
    return [
        Told(event_label(number), event, statements.get(event.statement) if event.statement else None)
        for number, event in enumerate(events_in_order(reading), 1)
    ]


def tellers(reading: Reading) -> list[Teller]:
    """Who tells of events: the outlet itself first, then each voice in the order of its first event."""
    sources = wording.by_id(reading)
    found: dict[str | None, list[Told]] = {None: []}
    for told in told_in_order(reading):
        found.setdefault(_voice(told.statement, sources), []).append(told)
    return [_teller(events, sources) for events in found.values() if events]


def _voice(statement: Statement | None, sources: wording.SourcesById) -> str | None:
    """What is the same for all events of one voice; None: the outlet's own."""
    if statement is None:
        return None
    is_resolved = statement.speaker in sources
    return f"id {statement.speaker}" if is_resolved else f"words {wording.speaker_name(statement, sources)}"


def _teller(told: Sequence[Told], sources: wording.SourcesById) -> Teller:
    statement = told[0].statement
    if statement is None:
        return Teller(OUTLET, None, True, tuple(told))
    name, kind = wording.speaker_name(statement, sources), wording.speaker_kind(statement, sources)
    return Teller(name, kind, False, tuple(told))


def kind(event: Event) -> str:
    """What sort of event it is, in PLOVER's words: `Assault: aerial`."""
    name = event.type.capitalize()
    return f"{name}: {event.mode}" if event.mode else name


def actors_by_id(reading: Reading) -> dict[ActorId, Actor]:
    """The actors of a reading, by their ids."""
    return {actor.id: actor for actor in reading.actors}


def names(parties: Sequence[Participant], actors: ActorsById) -> list[str]:
    """What to call each party of an event, once: its resolved name, else the words of the report."""
    return list(dict.fromkeys(_name(party, actors) for party in parties))


def _name(party: Participant, actors: ActorsById) -> str:
    actor = actors.get(party.actor)
    return actor.name if actor else party.span.text


def names_and_words(parties: Sequence[Participant], actors: ActorsById) -> list[str]:
    """What to call each party of an event, with the report's words for it where they are others."""
    return list(dict.fromkeys(_with_words(_name(party, actors), party.span.text) for party in parties))


def _with_words(name: str, words: str) -> str:
    return name if name.casefold() == words.casefold() else f"{name} (“{words}”)"


def how_told(statement: Statement, sources: wording.SourcesById) -> Iterator[str]:
    """What keeps an event in this statement from being a plain claim of its speaker: manner, denial, chain."""
    if statement.is_denied:
        yield "not asserted"
    if statement.manner.value != "says":
        yield statement.manner.value
    through = wording.through(statement, sources)
    if through:
        yield f"through {', then '.join(through)}"


class Part(NamedTuple):
    """An actor, the events in which it acts and those in which it is acted on."""

    actor: Actor
    acts: tuple[Told, ...]
    is_acted_on: tuple[Told, ...]


def parts_of_actors(reading: Reading) -> list[Part]:
    """What each actor of a reading does and undergoes; who has a part in most events stands first."""
    acts: dict[ActorId, dict[str, Told]] = {}
    undergoes: dict[ActorId, dict[str, Told]] = {}
    for told in told_in_order(reading):
        for side, parties in ((acts, told.event.actors), (undergoes, told.event.recipients)):
            for party in parties:
                side.setdefault(party.actor, {})[told.label] = told
    found = [
        Part(actor, tuple(acts.get(actor.id, {}).values()), tuple(undergoes.get(actor.id, {}).values()))
        for actor in reading.actors
    ]
    return sorted(found, key=lambda part: -len({told.label for told in (*part.acts, *part.is_acted_on)}))
