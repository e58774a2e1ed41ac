"""The words that say what befell people: killed, injured, missing, captured, abducted, arrested, displaced.

Each row names a measure and how the word tells it. Verbs are given by their infinitive and stand for all forms.
"""

from typing import NamedTuple

from hearsay.lemmas import lemma
from hearsay.records import Measure

KILLED, INJURED, MISSING = Measure.KILLED, Measure.INJURED, Measure.MISSING
CAPTURED, ABDUCTED, ARRESTED = Measure.CAPTURED, Measure.ABDUCTED, Measure.ARRESTED
DISPLACED = Measure.DISPLACED


class Deed(NamedTuple):
    """What a word tells: the measures, and by which of its parties it befalls.

    `slot` is "object" (who is killed), "subject" (who dies), "state" (dead, wounded), "noun" (the killing of),
    "count" (12 deaths, 5 hostages: the number stands with the word itself).
    """

    measures: tuple[Measure, ...]
    slot: str


_KILL = (
    "kill murder assassinate slay execute massacre slaughter behead decapitate lynch strangle exterminate "
    "eliminate neutralise neutralize electrocute suffocate asphyxiate gun martyr butcher disembowel hang annihilate obliterate"
)
_INJURE = (
    "injure wound hurt maim shoot stab beat hospitalise hospitalize bruise mutilate scald bayonet pistol-whip "
    "disfigure hack cripple concuss batter slash bludgeon"
)
_VERBS: tuple[tuple[Measure, str, str], ...] = (
    (KILLED, "object", _KILL),
    (KILLED, "subject", "die perish drown succumb"),
    (INJURED, "object", _INJURE),
    (MISSING, "subject", "disappear vanish"),
    (CAPTURED, "object", "capture"),
    (ABDUCTED, "object", "abduct kidnap snatch"),
    (
        ARRESTED,
        "object",
        "arrest detain imprison jail apprehend incarcerate intern rearrest",
    ),
    (DISPLACED, "object", "displace uproot evacuate expel deport evict"),
    (DISPLACED, "subject", "flee"),
)
_STATES = (
    (KILLED, "dead deceased slain"),
    (INJURED, "injured wounded hurt maimed"),
    (MISSING, "missing unaccounted"),
    (DISPLACED, "homeless displaced"),
)
_COUNTS = (
    ((KILLED,), "death deaths fatality fatalities martyrs killings"),
    ((INJURED,), "injury injuries"),
    ((KILLED, INJURED), "casualty casualties"),
    ((MISSING,), "disappearances"),
    ((ABDUCTED,), "abductions kidnappings"),
    ((ARRESTED,), "arrests detentions"),
)
_NOUNS = (
    (
        KILLED,
        "killing killings death deaths murder murders massacre assassination execution executions slaying loss losses",
    ),
    (KILLED, "funeral funerals burial burials"),
    (INJURED, "wounding injuring"),
    (MISSING, "disappearance disappearances"),
    (CAPTURED, "capture"),
    (ABDUCTED, "abduction abductions kidnapping kidnappings"),
    (ARRESTED, "arrest arrests detention imprisonment jailing apprehension"),
    (DISPLACED, "displacement expulsion deportation eviction"),
)
_IRREGULAR = "slay slew slain slaying|shoot shot shooting|hurt hurting|beat beaten beating|flee fled fleeing|die died dying|hang hanged|burn burned burnt burning"


def _forms(verb: str) -> set[str]:
    """The forms of a verb whose lemma it is."""
    doubled = verb + verb[-1]
    stems = (verb, verb.removesuffix("e"), doubled, verb.removesuffix("y") + "i")
    written = {stem + ending for stem in stems for ending in ("", "s", "es", "d", "ed", "ing")}
    irregular = {form for row in _IRREGULAR.split("|") if row.split()[0] == verb for form in row.split()}
    return {form for form in written if lemma(form, "VBD") == verb} | irregular | {verb, verb + "s"}


def _verbs() -> dict[str, Deed]:
    found: dict[str, Deed] = {}
    for measure, slot, verbs in _VERBS:
        for verb in verbs.split():
            for form in _forms(verb):
                found.setdefault(form, Deed((measure,), slot))
    return found


VERBS = _verbs()
STATES = {word: Deed((measure,), "state") for measure, words in _STATES for word in words.split()}
NOUNS = {word: Deed((measure,), "noun") for measure, words in _NOUNS for word in words.split()}
COUNTS = {word: Deed(measures, "count") for measures, words in _COUNTS for word in words.split()}

BURIALS = frozenset("funeral funerals burial burials bury buries buried burying".split())
"""Words that tell of the dead anew, whose number is mostly said elsewhere."""
BODIES = frozenset("body bodies corpse corpses remains".split())
LIVES = frozenset("life lives".split())
COUNTING = frozenset(COUNTS) | BODIES | LIVES
"""Nouns that are counted for people: twelve deaths, five bodies, thirty lives."""

SUFFERING = frozenset(
    "suffer suffered suffering suffers sustain sustained sustaining sustains receive received receiving treated "
    "incurred".split()
)

STATED = frozenset(STATES) | frozenset(
    "killed arrested detained captured abducted kidnapped hostage captive prisoner".split()
)
"""What stands behind people, or behind their number, and says what became of them: "12 dead", "four nurses hostage"."""

DEEDS: dict[str, Deed] = {**NOUNS, **COUNTS, **VERBS, **STATES}


def is_deed(word: str) -> bool:
    """Does a word, in lower case, tell that something befell people?"""
    return word in DEEDS
