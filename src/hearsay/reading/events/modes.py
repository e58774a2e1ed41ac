"""The mode of an event: what its word says, refined by the weapon, by what is threatened, asked for or refused."""

import re
from collections.abc import Iterable, Mapping

import msgspec

from hearsay.lemmas import lemma
from hearsay.reading.events.dependents import preposition
from hearsay.reading.events.echoes import means_of
from hearsay.reading.events.lexicon.company import clauses, modifiers, objects, phrases
from hearsay.reading.events.lexicon.weapons import weapon_mode, weapon_mode_of
from hearsay.reading.events.trigger import Trigger
from hearsay.reading.syntax import Syntax
from hearsay.records import ActorId, Event

# Verbs whose object may be the weapon.
_FLYING = re.compile(
    r"\bair ?forces?\b|\bwarplanes?\b|\bjets?\b|\baircraft\b|\bhelicopters?\b", re.IGNORECASE
)
_USING = frozenset({"use", "fire", "launch", "drop", "throw", "hurl", "detonate", "plant", "lob", "open"})
# Modes of ASSAULT that the weapon does not change: what is done matters more than with what.
_FIXED = frozenset(
    {"abduct", "torture", "sexual", "targeted", "suicide-attack", "unconventional", "crowd-control", "drone"}
)
_WITH = frozenset({"with", "by", "using", "in", "from", "under"})

_ASKED = {
    "yield": """
        lay release free withdraw withdrawal ceasefire truce cease lift end stop halt ease disarm surrender pull retreat evacuate
        hostage prisoner pullout cessation restraint liberation disarmament calm de-escalate de-escalation suspend
        abandon hand relinquish fire vacate leave
        """,
    "meet": "meet meeting talk talks negotiate negotiation visit dialogue summit mediate mediation discuss discussion "
    "conference consult consultation session mission mediator debate",
    "assist": """
        aid help assist assistance support fund funding loan send provide asylum cooperate cooperation extradite extradition
        arm weapon intervention intervene troop peacekeeper money donor donate relief supply protection protect rescue join
        membership share recognise recognize recognition visa entry access accept refuge evidence information back
        """,
}
_ASKED_FOR = {word: mode for mode, words in _ASKED.items() for word in words.split()}

_THREATS = {
    "arrest": "arrest detain jail imprison prosecute charge detention imprisonment prison prosecution",
    "expel": "expel deport expulsion deportation",
    "relations": "talk talks relation ties tie negotiation treaty agreement embassy suspend recall sever ambassador diplomatic deal "
    "cooperation pact accord",
    "restrict": "boycott blockade ban curfew close block restrict sanction sanctions embargo closure shut tariff",
    "territory": "occupy seize annex invade annexation invasion occupation capture",
    "violence": """
        attack kill bomb strike destroy war retaliate retaliation revenge force shoot shell execute execution death violence
        annihilate crush avenge punish fight hit reprisal behead wipe burn assassinate missile attacks jihad target respond
        """,
}
_THREATENED = {word: mode for mode, words in _THREATS.items() for word in words.split()}


def mode_of(syntax: Syntax, trigger: Trigger, weapon: str | None = None) -> str | None:
    """The mode of an event, one of its type's in PLOVER, or None where nothing tells.

    `weapon` is the phrase of the weapon, if the event's participants have one; without it the words near the
    trigger are looked at.
    """
    if trigger.type == "ASSAULT":
        return _of_assault(syntax, trigger, weapon)
    if trigger.type == "THREATEN":
        return trigger.mode or _first(_near(syntax, trigger.at), _THREATENED)
    if trigger.type in {"REQUEST", "REJECT"}:
        return trigger.mode or _first(_near(syntax, trigger.at), _ASKED_FOR) or _otherwise(syntax, trigger)
    return trigger.mode


def from_the_air(event: Event, names: Mapping[ActorId, str]) -> Event:
    """The event, aerial where bombs of no stated sort are those of an air force or of manned aircraft.

    `names` are those of the actors (manual, section ASSAULT: manned aircraft are `aerial`).
    """
    if event.type != "ASSAULT" or event.mode not in (None, "explosives"):
        return event
    is_bombing = event.mode is not None or "bomb" in event.trigger.text.lower()
    doers = [words for p in event.actors for words in (p.span.text, names.get(p.actor, ""))]
    return (
        msgspec.structs.replace(event, mode="aerial")
        if is_bombing and any(map(_FLYING.search, doers))
        else event
    )


def _of_assault(syntax: Syntax, trigger: Trigger, weapon: str | None) -> str | None:
    if trigger.mode in _FIXED:
        return trigger.mode
    told = weapon_mode(weapon) if weapon else None
    return told or _by_weapon(syntax, trigger.at) or trigger.mode


def _by_weapon(syntax: Syntax, word: int) -> str | None:
    """The mode of a weapon that stands with the word: before it, as its means, in a with-phrase."""
    nouns = [*means_of(syntax, word), *(each for form, each in phrases(syntax, word) if form in _WITH)]
    if syntax.relations[word] == "acl:relcl" and preposition(syntax, syntax.heads[word]) in _WITH:
        nouns.append(syntax.heads[word])  # "it is under their bombs that people die"
    if lemma(syntax.words[word], syntax.tags[word]) in _USING:
        nouns = [*objects(syntax, word), *nouns]
    groups = [[*modifiers(syntax, word), word]] + [[*modifiers(syntax, noun), noun] for noun in nouns]
    for group in groups:
        mode = weapon_mode_of([syntax.words[each] for each in sorted(group)])
        if mode:
            return mode
    return None


def _near(syntax: Syntax, word: int) -> list[str]:
    """The lemmas that say what is asked, refused or threatened: objects, phrases, clauses, and one step below them."""
    heads = [*clauses(syntax, word), *objects(syntax, word), *(each for _, each in phrases(syntax, word))]
    below = [
        each for head in heads for each in syntax.of(head, "obj", "xcomp", "nmod", "compound", "conj", "obl")
    ]
    return [lemma(syntax.words[each], syntax.tags[each]) for each in (*heads, *below)]


def _first(words: Iterable[str], modes: dict[str, str]) -> str | None:
    return next((modes[word] for word in words if word in modes), None)


def _otherwise(syntax: Syntax, trigger: Trigger) -> str | None:
    """A change is asked for or refused where something is, and it is none of the other modes."""
    return "change" if clauses(syntax, trigger.at) or objects(syntax, trigger.at) else None
