"""Who does what a verb or an adjective tells, and to whom, as its meaning has it beside grammar."""

from hearsay.lemmas import lemma
from hearsay.reading.events.arguments import agents, objects, subject
from hearsay.reading.events.dependents import by_preposition, direct
from hearsay.reading.events.lexicon.weapons import weapon_mode
from hearsay.reading.events.nominals import MUTUAL, TOWARDS, Roles, nominal
from hearsay.reading.events.plausible import PHYSICAL, can_act, can_suffer
from hearsay.reading.events.voice import is_passive
from hearsay.reading.events.weapon import names_weapon
from hearsay.reading.syntax import ROOT, Syntax

_BEFALLING = frozenset(
    "die perish drown starve suffer bleed succumb collapse disappear vanish explode detonate burn choke suffocate "
    "sink crash capsize go sustain undergo".split()
)
"""Verbs without an object whose subject does nothing: something befalls it."""
_STATES = frozenset(
    "dead wounded injured hurt missing hostage captive prisoner homeless unconscious displaced besieged killed "
    "unaccounted trapped stranded maimed lifeless deceased jailed imprisoned".split()
)
_MUTUAL_VERBS = frozenset(
    "fight battle clash skirmish duel spar tussle war feud brawl trade exchange".split()
)
_RESULTS = frozenset(
    "kill wound injure destroy damage leave claim hurt maim murder hit burn set take abduct kidnap displace demolish "
    "smash slay level execute strike seize".split()
)
_LAUNCHED = frozenset(
    "fire launch drop plant detonate throw hurl lob set lay place explode aim rain shoot toss send use deploy carry "
    "activate trigger discharge unleash install loose sow scatter blow".split()
)
"""Verbs whose object may be the weapon."""
_BODILY = frozenset({"ASSAULT", "COERCE"})
_BLAMING = frozenset("blame pin lay".split())
_OF_NOUNS = frozenset({"of", "from", "for"})
_GIVING = frozenset(
    {"AID", "COOPERATE", "CONCEDE"}
)  # what is given stands as the object, to whom behind "to"
_HOLDS = frozenset("control possession command charge custody hold".split())
_AT = frozenset({"at", "into", "toward", "towards"})
_NO_RESULT = frozenset({"by", "while", "after", "before", "without"})


def deed(syntax: Syntax, verb: int, event_type: str) -> Roles:
    """Who does what a verb, participle or adjective tells, and to whom."""
    known = lemma(syntax.words[verb], syntax.tags[verb])
    if (known in _STATES and not syntax.tags[verb].startswith("V")) or syntax.tags[verb] == "JJ":
        return _state(syntax, verb, known, event_type)
    found = _passive(syntax, verb) if is_passive(syntax, verb) else _active(syntax, verb, known)
    found = Roles(found.doers, _addressed(syntax, verb, event_type, found.done_to))
    if known in _BLAMING and (blamed := _blamed(syntax, verb)):
        found = Roles(found.doers, blamed)  # "blamed the defeat on the army"
    if event_type in _BODILY:
        found.done_to.extend(_results(syntax, verb))
    if known in _LAUNCHED or known == "shoot":
        found.done_to.extend(by_preposition(syntax, verb, _AT))
    if known in _MUTUAL_VERBS:
        found.doers.extend(by_preposition(syntax, verb, {"with", "against", "between"}))
        if not is_passive(syntax, verb):
            found.doers.extend(found.done_to)
            found.done_to.clear()
    return found


def _blamed(syntax: Syntax, verb: int) -> list[int]:
    """On whom the blame is put, also where the tree hangs it on what is blamed on them."""
    holders = (verb, *syntax.of(verb, "obj"))
    return [
        w for holder in holders for w in by_preposition(syntax, holder, {"on", "upon"}) if can_act(syntax, w)
    ]


def _active(syntax: Syntax, verb: int, known: str) -> Roles:
    doer, done_to = subject(syntax, verb), objects(syntax, verb)
    if doer is not None and known in _BEFALLING and not any(o > verb for o in direct(syntax, verb)):
        return Roles(agents(syntax, verb), [doer])
    if known == "fall" and doer is not None and (takers := by_preposition(syntax, verb, {"to"})):
        return Roles(takers, [doer])
    if known == "leave" and (left := syntax.of(verb, "xcomp")) and syntax.words[left[0]] in _STATES:
        return Roles([] if doer is None else [doer], done_to)
    if known in _LAUNCHED:
        done_to = [w for w in done_to if not (weapon_mode(syntax.words[w]) or names_weapon(syntax, w))]
    return Roles([] if doer is None else [doer], list(done_to))


def _passive(syntax: Syntax, verb: int) -> Roles:
    done_to = subject(syntax, verb)
    return Roles(agents(syntax, verb), [] if done_to is None else [done_to])


def _state(syntax: Syntax, word: int, known: str, event_type: str) -> Roles:
    who = subject(syntax, word)
    if who is None and syntax.relations[word] == "amod" and syntax.heads[word] != ROOT:
        who = syntax.heads[word]
    if known in _STATES:
        above = syntax.heads[word]
        is_result = above != ROOT and syntax.relations[word] == "xcomp" and not is_passive(syntax, above)
        doer = subject(syntax, above) if is_result else None
        if is_result and (left := objects(syntax, above)):
            who = left[0]
        return Roles([doer] if doer is not None and doer != who else [], [] if who is None else [who])
    towards = by_preposition(syntax, word, TOWARDS[event_type] | {"of"})
    return Roles([] if who is None else [who], towards)


def _addressed(syntax: Syntax, verb: int, event_type: str, done_to: list[int]) -> list[int]:
    """Those done to, with those whom a preposition or an indirect object names and those behind what is no party."""
    indirect = syntax.of(verb, "iobj")
    if event_type in _BODILY:
        is_reached = any(can_suffer(syntax, w, event_type) for w in done_to)
        aimed = [] if is_reached else by_preposition(syntax, verb, TOWARDS[event_type])
        return done_to + [w for w in indirect if w not in done_to] + (aimed or _held(syntax, done_to))
    towards = TOWARDS[event_type] - (_OF_NOUNS if event_type != "SUPPORT" else {"of", "to"})
    named = [w for w in by_preposition(syntax, verb, towards) if can_act(syntax, w)] + indirect
    if named and event_type in _GIVING:
        return named
    own = [w for w in done_to if can_act(syntax, w)] if named else done_to
    return own + named + ([] if event_type in PHYSICAL else _behind(syntax, verb, own))


def _held(syntax: Syntax, done_to: list[int]) -> list[int]:
    """What is taken control of."""
    holds = [w for w in done_to if lemma(syntax.words[w], "NN") in _HOLDS]
    return [w for hold in holds for w in by_preposition(syntax, hold, {"of", "over"})]


def _behind(syntax: Syntax, verb: int, done_to: list[int]) -> list[int]:
    """Whose the offer or attack is that is rejected or condemned."""
    things = [w for w in done_to if not can_act(syntax, w)]
    beside = by_preposition(syntax, verb, {"by"}) if things and not is_passive(syntax, verb) else []
    return [w for thing in things for w in nominal(syntax, thing, "ASSAULT").doers] + beside


def _results(syntax: Syntax, verb: int) -> list[int]:
    """Those in what a deed led to: "hit the bus, killing six"."""
    return [
        who
        for clause in syntax.of(verb, "advcl", "conj", "parataxis")
        if syntax.words[clause].endswith("ing") and lemma(syntax.words[clause], "VBG") in _RESULTS
        if not any(syntax.words[m] in _NO_RESULT for m in syntax.of(clause, "mark"))
        for who in objects(syntax, clause)
    ]


def is_mutual(syntax: Syntax, word: int) -> bool:
    """Does the word tell what two sides do to one another?"""
    if syntax.tags[word].startswith("VB"):
        return lemma(syntax.words[word], syntax.tags[word]) in _MUTUAL_VERBS
    return lemma(syntax.words[word], "NN") in MUTUAL
