"""From a Reading to incident templates as MUC-4 has them. Reads the JSON contract alone, as a user's program would.

Events of one report that may be one incident are joined; what MUC-4 does not count (fighting between armed forces,
what did not come about, what is done to nobody in particular) is left out. Bounds were set on the training part.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from evaluation.muc4_scorer import Template
from evaluation.muc4_words import Heads, Party, bare, bare_name, is_pronoun, last_word, party
from hearsay.edtf import Bounds, bounds
from hearsay.records import Actor, ActorId, Certainty, Event, Level, Participant, Place, Reading

BOMBS = (
    "bomb",
    "dynamite",
    "explosive",
    "mine",
    "tnt",
    "charge",
    "blast",
    "detonat",
    "explo",
    "blew up",
    "blown up",
    "blow up",
    "blowing up",
)
FIRES = ("fire", "burn", "torch", "arson", "molotov", "gasoline", "ablaze", "incendiar")
GUNS_FIRE = ("gunfire", "opened fire", "open fire", "fired", "under fire", "crossfire")
TAKEN = ("kidnap", "abduct", "hostage", "held captive")
ROBBED = ("rob", "loot", "stole", "steal", "theft", "plunder")
ATTEMPTS = ("attempt", "tried to", "trying to", "failed to", "foiled", "thwarted", "unsuccessful")
SET = frozenset({"set", "sets", "setting", "caught"})
BEHIND = 60  # code points behind a trigger in which its object may stand: "set two lorries on fire"
BEFORE = 30  # code points before a trigger in which a word of attempt is looked for
STATES = frozenset({None, "GOV"})  # sectors of an actor that has a country: the state itself, no person
STATE_FORCES = frozenset({"MIL", "SPY", "PRM"})
HIT = ("Target", "Victim", "Described")
FIGHTERS = STATE_FORCES | {"REB"}
COUNTED = frozenset({Certainty.HAPPENED, Certainty.ONGOING, Certainty.POSSIBLE})
NEAR = 300  # code points within which two events without common parties may be one incident
CLOSE = 120  # code points within which events of two types may be one incident without common parties
LEAST_CONFIDENCE = 0.8
LONGEST_NAME = 6  # words of a person's name with its title


class Incident(NamedTuple):
    """Events of one report read as one incident, in text order."""

    type: str
    events: tuple[Event, ...]

    @property
    def start(self) -> int:
        """Where the first trigger stands."""
        return self.events[0].trigger.start

    @property
    def end(self) -> int:
        """Where the last trigger stands."""
        return self.events[-1].trigger.start


def incidents(reading: Reading) -> list[Incident]:
    """The incidents of a report, in text order."""
    actors = {actor.id: actor for actor in reading.actors}
    found: list[Incident] = []
    for event in reading.events:
        kind = incident_type(event, _behind(event, reading))
        if kind is None or not is_counted(event, reading, actors):
            continue
        single = Incident(kind, (event,))
        at = next((i for i in range(len(found) - 1, -1, -1) if _is_one(found[i], single, reading)), None)
        if at is None:
            found.append(single)
        else:
            found[at] = _joined(found[at], single)
    return found


def incident_type(event: Event, behind: str = "") -> str | None:
    """The type of incident that an event would be, None for what MUC-4 does not ask for.

    `behind` are the words behind its trigger: what is set may be set on fire.
    """
    words = event.trigger.text.lower()
    if words in SET:
        words = f"{words} {behind}"
    tool = event.weapon.text.lower() if event.weapon else ""
    if _has(words, ROBBED) and event.type in {"ASSAULT", "COERCE"}:
        return "robbery"
    if event.type != "ASSAULT":
        return None
    if event.mode == "abduct" or _has(words, TAKEN):
        return "kidnapping"
    if event.mode in {"explosives", "suicide-attack"} or _has(words, BOMBS) or _has(tool, BOMBS):
        return "bombing"
    if _has(f"{words} {tool}", FIRES) and not _has(words, GUNS_FIRE):
        return "arson"
    return "attack"


def _behind(event: Event, reading: Reading) -> str:
    """The words behind a trigger, as far as its sentence goes, in lower case."""
    text = reading.report.text[event.trigger.end : event.trigger.end + BEHIND]
    return text.partition(".")[0].lower()


def _has(words: str, beginnings: Sequence[str]) -> bool:
    return any(begin in words for begin in beginnings)


def is_attempted(event: Event, reading: Reading) -> bool:
    """Do the words of the event, or those right before it, say that it was tried?"""
    begin, end = event.trigger.start, event.trigger.end
    return _has(reading.report.text[max(begin - BEFORE, 0) : end].lower(), ATTEMPTS)


def is_counted(event: Event, reading: Reading, actors: Mapping[ActorId, Actor]) -> bool:
    """Did it come about or was it tried, and is it more than fighters against fighters?"""
    if event.confidence < LEAST_CONFIDENCE:
        return False
    if event.certainty not in COUNTED and not is_attempted(event, reading):
        return False
    hit = {actors[p.actor].sector for p in event.recipients if p.actor in actors}
    return not hit or not hit <= FIGHTERS


def _is_one(incident: Incident, single: Incident, reading: Reading) -> bool:
    """May an event be one incident with those before it?"""
    event = single.events[0]
    if single.start - incident.end > NEAR and not _parties(incident.events) & _parties(single.events):
        return False
    kinds = {incident.type, single.type}
    if len(kinds) == 2 and ("attack" not in kinds or "kidnapping" in kinds):
        return False
    return not (_is_further(incident, single) or _is_apart(incident.events, event, reading))


def _is_further(incident: Incident, single: Incident) -> bool:
    """Is another type some way on, with no party in common?"""
    if incident.type == single.type or single.start - incident.end <= CLOSE:
        return False
    return not _parties(incident.events) & _parties(single.events)


def _is_apart(events: Sequence[Event], event: Event, reading: Reading) -> bool:
    """Do place or time tell the event from all the others?"""
    where: dict[str | None, Place] = {place.id: place for place in reading.places}
    own, others = where.get(event.place), [where[e.place] for e in events if e.place in where]
    if own and others and not any(_may_be_one(own, other) for other in others):
        return True
    when: dict[str | None, Bounds | None] = {t.id: bounds(t.preferred or t.edtf) for t in reading.times}
    day, days = when.get(event.time), [d for e in events if (d := when.get(e.time))]
    return bool(day and days and all(day.gap(other) for other in days))


def _may_be_one(one: Place, other: Place) -> bool:
    """Are two places the same, or one of them the unit that the other lies in?"""
    if one.id == other.id or Level.REGION in (one.level, other.level):
        return True
    if one.country != other.country or Level.COUNTRY in (one.level, other.level):
        return one.country == other.country
    return Level.PROVINCE in (one.level, other.level) and one.admin1 == other.admin1


def _parties(events: Iterable[Event]) -> set[str]:
    return {p.actor for event in events for p in (*event.actors, *event.recipients)}


def _joined(one: Incident, other: Incident) -> Incident:
    kind = one.type if one.type != "attack" else other.type
    return Incident(kind, (*one.events, *other.events))


def templates(reading: Reading, heads: Heads) -> list[tuple[Incident, Template]]:
    """The incidents of a report with their fillers; an attack on nobody and nothing in particular is none."""
    found = [(incident, template(incident, reading, heads)) for incident in incidents(reading)]
    return [(i, t) for i, t in found if t.type != "attack" or any(t.roles[role] for role in HIT)]


def template(incident: Incident, reading: Reading, heads: Heads) -> Template:
    """The incident's type and role fillers, each actor once."""
    actors = {actor.id: actor for actor in reading.actors}
    by = [
        _party(p, actors, heads, is_recipient=False)
        for p in _once(p for e in incident.events for p in e.actors)
    ]
    to = [
        _party(p, actors, heads, is_recipient=True)
        for p in _once(p for e in incident.events for p in e.recipients)
    ]
    weapons = [bare(event.weapon.text) for event in incident.events if event.weapon]
    return Template(
        incident.type,
        {
            "PerpInd": _unique(_individuals(p, heads) for p in by),
            "PerpOrg": _unique(p.organisation for p in by),
            "Target": _unique(p.thing for p in to),
            "Victim": _unique(p.name for p in to),
            "Described": _unique(p.people for p in to),
            "Weapon": _unique(
                heads.known_end(w, "weapon") for w in weapons if heads.is_a(last_word(w), "weapon")
            ),
        },
    )


def _individuals(doer: Party, heads: Heads) -> str | None:
    """The doer as people or a person; people only of a kind that the keys hold responsible."""
    if doer.people and heads.is_a(last_word(doer.people), "doers"):
        return heads.known_end(doer.people, "doers")
    return doer.name


def _once(participants: Iterable[Participant]) -> Iterator[Participant]:
    """Each actor's first part."""
    seen: set[str] = set()
    for participant in participants:
        if participant.actor not in seen:
            seen.add(participant.actor)
            yield participant


def _party(
    participant: Participant, actors: Mapping[ActorId, Actor], heads: Heads, *, is_recipient: bool
) -> Party:
    """The party as the event's own words have it; a pronoun as it is named before, a person in full."""
    actor = actors.get(participant.actor)
    mentions = [participant.span, *(actor.mentions if actor else ())]
    sector = actor.sector if actor else None
    read = [
        party(m.text, sector, heads, is_recipient=is_recipient) for m in mentions if not is_pronoun(m.text)
    ]
    own = read[0] if read else Party()
    names = [one.name for one in read if one.name]
    if actor and actor.country and sector in STATES:
        return own._replace(name=None)
    return own._replace(name=_in_full(max(names, key=len), actors)) if own.name else own


def _in_full(name: str, actors: Mapping[ActorId, Actor]) -> str:
    """The longest name of anybody in the report that begins or ends with this one."""
    every = (m.text for actor in actors.values() for m in actor.mentions)
    longer = [words for words in every if _is_part(name, words)]
    return bare_name(max(longer, key=len, default=name))


def _is_part(name: str, words: str) -> bool:
    return f" {name} " in f" {' '.join(words.split())} " and len(words.split()) <= LONGEST_NAME


def _unique(words: Iterable[str | None]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(word for word in words if word))
