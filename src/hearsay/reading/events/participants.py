"""The parties of an event: who does it, to whom, and with what, as head words of a Syntax.

Grammar comes first, then the verb that carries a noun, then the deed that something befell by, and where these find
nobody the learned pointers. What cannot be a party by its sort is left out; coordinated parties are told apart.
"""

from collections.abc import Callable, Iterable
from functools import partial
from typing import NamedTuple

from hearsay.reading._roles import singular
from hearsay.reading.events.arguments import objects, subject
from hearsay.reading.events.carried import carried, reached
from hearsay.reading.events.causes import cause, is_cause
from hearsay.reading.events.deeds import deed, is_mutual
from hearsay.reading.events.dependents import coordinated, owners, preposition
from hearsay.reading.events.nominals import Roles, nominal
from hearsay.reading.events.plausible import CREWED, can_act, can_suffer, names_a_group
from hearsay.reading.events.pointed import believed, named
from hearsay.reading.events.trigger import Evidence, Trigger
from hearsay.reading.events.weapon import names_weapon, weapon
from hearsay.reading.syntax import ROOT, Syntax

_ARMED = frozenset({"ASSAULT", "COERCE", "PROTEST", "THREATEN"})  # the types that a weapon is read for
_DOUBTED = frozenset({"ASSAULT", "COERCE", "SANCTION", "RETREAT", "MOBILIZE"})
_SOMEWHERE = frozenset(
    "according from in at near during after before since until from around outside inside within across".split()
)
_MEANT = frozenset(
    {"against", "on", "upon", "to", "for"}
)  # before whom a deed is meant for, never who does it
_HIT_BY = frozenset({"under", "by", "from"})
_MOVING = frozenset({"MOBILIZE", "RETREAT"})
_FORCES = frozenset(
    "troop force soldier army unit reservist tank battalion brigade division regiment marine police guard ship fleet "
    "warship aircraft peacekeeper contingent garrison military personnel reinforcement warplane jet militia fighter "
    "paratrooper policeman officer artillery armour armor navy".split()
)


class Parties(NamedTuple):
    """Head words, in text order: those who act, those acted on, and the weapon or means, None without one."""

    actors: tuple[int, ...]
    recipients: tuple[int, ...]
    weapon: int | None


def participants(syntax: Syntax, evidence: Evidence | None, trigger: Trigger) -> Parties:
    """The parties of an event. Two sides of a fight are both actors; a pronoun is given as it stands."""
    means = weapon(syntax, trigger.at, trigger.carrier) if trigger.type in _ARMED else None
    roles = _roles(syntax, trigger)
    if evidence is not None and not is_mutual(syntax, trigger.at):
        roles = _believed(syntax, evidence, trigger, roles)
    actors, recipients = _judged(syntax, trigger, roles)
    if evidence is not None:
        actors = actors or _named(syntax, evidence, "doer", trigger, recipients)
        if not recipients and not is_mutual(syntax, trigger.at):
            recipients = _named(syntax, evidence, "done_to", trigger, actors)
    recipients = recipients or _spared(syntax, trigger)
    actors, recipients = _moved(syntax, trigger, actors, recipients)
    recipients = [w for w in recipients if w not in actors and w != means]
    return Parties(tuple(sorted(actors)), tuple(sorted(recipients)), means)


def _believed(syntax: Syntax, evidence: Evidence, trigger: Trigger, roles: Roles) -> Roles:
    """What the model does not doubt; whom words are addressed to, PropBank has in other roles than it was taught."""
    doers = list(believed(syntax, evidence, "doer", trigger, roles.doers))
    if trigger.type not in _DOUBTED:
        return Roles(doers, roles.done_to)
    return Roles(doers, list(believed(syntax, evidence, "done_to", trigger, roles.done_to)))


def _named(syntax: Syntax, evidence: Evidence, head: str, trigger: Trigger, others: list[int]) -> list[int]:
    """Whom the model points to, and those coordinated with them; not who stands somewhere only ("in Tara")."""
    may = (
        partial(can_suffer, syntax, event_type=trigger.type)
        if head == "done_to"
        else partial(can_act, syntax)
    )
    no_party = _SOMEWHERE if head == "done_to" else _SOMEWHERE | _MEANT
    words = [w for w in named(evidence, head, trigger, others) if preposition(syntax, w) not in no_party]
    return _kept(syntax, words, may, trigger)


def _judged(syntax: Syntax, trigger: Trigger, roles: Roles) -> tuple[list[int], list[int]]:
    """Actors and recipients among what rules found; without an actor, those who did what it befell by."""
    actors = _actors(syntax, roles.doers, trigger)
    recipients = _kept(syntax, roles.done_to, lambda w: can_suffer(syntax, w, trigger.type), trigger)
    return actors or _of_cause(syntax, trigger, recipients) or _of_weapon(syntax, trigger), recipients


def _roles(syntax: Syntax, trigger: Trigger) -> Roles:
    """What rules find, before anything is judged."""
    tag = syntax.tags[trigger.at]
    if tag.startswith(("VB", "JJ")) and not _is_noun(syntax, trigger.at):
        return deed(syntax, trigger.at, trigger.type)
    own = nominal(syntax, trigger.at, trigger.type)
    done_to = own.done_to + reached(syntax, trigger.at)
    if own.doers and done_to and not is_mutual(syntax, trigger.at):
        return Roles(own.doers, done_to)
    more = carried(syntax, trigger.at, trigger.type, trigger.carrier)
    doers = own.doers + more.doers if is_mutual(syntax, trigger.at) else own.doers or more.doers
    return Roles(doers, done_to or more.done_to)


def _is_noun(syntax: Syntax, word: int) -> bool:
    """Is a word tagged as a verb used as a noun: "the shelling of", "the army's bombing", "an end to the bombing"?"""
    if syntax.of(word, "obj", "nsubj", "aux") and not owners(syntax, word):
        return False
    if owners(syntax, word) or any(syntax.tags[child] == "DT" for child in syntax.of(word, "det")):
        return True
    is_placed = syntax.relations[word] in ("compound", "nsubj", "nmod") or syntax.of(word, "nmod", "amod")
    return syntax.tags[word] == "VBG" and bool(is_placed)


def _actors(syntax: Syntax, words: Iterable[int], trigger: Trigger) -> list[int]:
    """Those of the words who can act; a weapon's or a deed's owner for the weapon or the deed."""
    found: list[int] = []
    for word in words:
        if names_weapon(syntax, word) and singular(syntax.words[word]) not in CREWED:
            found += _owners(syntax, word)
        elif is_cause(syntax, word) and word != trigger.at:
            found += nominal(syntax, word, "ASSAULT").doers
        else:
            found.append(word)
    return _kept(syntax, found, lambda w: can_act(syntax, w) or _is_modifier(syntax, w), trigger)


def _is_modifier(syntax: Syntax, word: int) -> bool:
    return syntax.relations[word] in ("amod", "compound") and names_a_group(syntax, word)


def _owners(syntax: Syntax, word: int) -> list[int]:
    """Whose a weapon is: "Arvian missiles", "their drones"."""
    before = [c for c in syntax.of(word, "amod", "compound") if names_a_group(syntax, c)]
    return owners(syntax, word) or before


def _kept(syntax: Syntax, words: Iterable[int], may: Callable[[int], bool], trigger: Trigger) -> list[int]:
    """The words and those coordinated with them that may be a party, each once."""
    found: list[int] = []
    for word in words:
        for each in (word, *coordinated(syntax, word)):
            if each not in found and each not in (trigger.at, trigger.carrier) and may(each):
                found.append(each)
    return found


def _of_cause(syntax: Syntax, trigger: Trigger, recipients: list[int]) -> list[int]:
    """Who did what something befell by: "killed in a strike by", "died when his car was ambushed by"."""
    if trigger.type not in ("ASSAULT", "COERCE") or not syntax.tags[trigger.at].startswith(("VB", "JJ")):
        return []
    found = cause(syntax, trigger.at, subject(syntax, trigger.at))
    if found is None:
        return []
    is_verb = syntax.tags[found].startswith("VB")
    roles = deed(syntax, found, "ASSAULT") if is_verb else nominal(syntax, found, "ASSAULT")
    if not is_verb and not roles.doers:
        roles = carried(syntax, found, "ASSAULT", None)
    return [w for w in _actors(syntax, roles.doers, trigger) if w not in recipients]


def _of_weapon(syntax: Syntax, trigger: Trigger) -> list[int]:
    """Whose weapon somebody is hit by: "died under their bombs", "hit by the army's rockets"."""
    if trigger.type != "ASSAULT":
        return []
    means = weapon(syntax, trigger.at, trigger.carrier)
    if means is None or preposition(syntax, means) not in _HIT_BY:
        return []
    return _kept(syntax, _owners(syntax, means), lambda w: can_act(syntax, w), trigger)


def _spared(syntax: Syntax, trigger: Trigger) -> list[int]:
    """Whom the clause before "nor" names for both: "neither will they spare us, nor will the army stop shelling"."""
    verb = trigger.at
    if trigger.type != "ASSAULT" or is_mutual(syntax, verb):
        return []
    if syntax.is_a(verb, "obj", "xcomp"):
        verb = syntax.heads[verb]
    first = syntax.heads[verb]
    if first == ROOT or not syntax.is_a(verb, "conj", "ccomp", "parataxis") or first > verb:
        return []
    if "nor" not in syntax.words[first:verb] or not syntax.tags[first].startswith("V"):
        return []
    return [w for w in objects(syntax, first) if w < verb and syntax.tags[w].startswith("PRP")]


def _moved(
    syntax: Syntax, trigger: Trigger, actors: list[int], recipients: list[int]
) -> tuple[list[int], list[int]]:
    """Forces that are sent or drawn back are done nothing to: they act, unless someone else is said to move them."""
    if trigger.type not in _MOVING or trigger.mode in ("release", "disarm"):
        return actors, recipients
    forces = [w for w in recipients if singular(syntax.words[w]) in _FORCES]
    return actors or forces, [w for w in recipients if w not in forces]
