"""The event words of a report: verbs, nouns and adjectives that tell of one of PLOVER's sixteen types.

A word is weighed twice. The tables (`lexicon`) say, from the word and its company, of what type it tells and how
probably; the model says the same of every word from its context. Both are probabilities over "no event" and the
types, and are multiplied (each to the power of a constant) and normalised. Words of no table are weighed where the
model is sure. Then what tells of one event twice is reduced to one word: a carried noun and its carrier, a deed and
its result.
"""

from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import NamedTuple

import numpy as np

from hearsay.lemmas import lemma
from hearsay.reading.events.echoes import carrier_of, without_echoes
from hearsay.reading.events.lexicon import FRAMES
from hearsay.reading.events.lexicon.blockers import is_blocked, is_sport
from hearsay.reading.events.lexicon.company import Company, objects
from hearsay.reading.events.lexicon.kinds import KINDS
from hearsay.reading.events.lexicon.notation import Frame
from hearsay.reading.events.lexicon.weapons import is_weapon
from hearsay.reading.events.modes import mode_of
from hearsay.reading.events.plover import MODES, TYPES
from hearsay.reading.events.trigger import Evidence, Trigger
from hearsay.reading.scores import Floats
from hearsay.reading.syntax import Syntax

LEAST = 0.5  # the probability of an event from which a word is a trigger
TABLE_WEIGHT = 1.0  # the power of what the tables say
MODEL_WEIGHT = 0.4  # the power of what the model says; chosen on GENEVA and MUC-4 training reports
IN_COMPANY = 0.2  # the same of words that are recognised by their company
UNLISTED = 0.25  # the probability that a word of no table, of which the model is sure, tells of an event
SURE = 0.4  # the model's probability of one type from which a word of no table is weighed
UNASKED = 0.02  # the share of a frame's probability that goes to the types it does not name
NO_EVENT = 0.03  # the probability that a word in company which tables call no event tells of one

_SORTS = {"V": "v", "N": "n", "J": "a"}
_NOUN_ENDINGS = ("al", "als", "ion", "ions", "ment", "ments", "ing", "ings", "ive", "ives", "ity")
_DENYING = frozenset("deny denies denied denying".split())
_WHO = KINDS["body"].words | KINDS["armed"].words | KINDS["people-words"].words
_SHORT = 5  # letters of words whose ending says nothing: "to deal", "to steal"
_NOMINAL = ("nsubj", "obj", "obl", "nmod")
_NOTHING = Frame(None, None, 0.0, ())


class _Candidate(NamedTuple):
    """A word that may tell of an event, the frame it stands in, and the words by which the frame's company is there."""

    at: int
    frame: Frame
    used: tuple[int, ...]


def find_triggers(syntax: Syntax, evidence: Evidence) -> list[Trigger]:
    """The words of a report that tell of events, in text order, each with PLOVER's type and mode.

    `score` is the probability that the word tells of an event at all; whether that event came about is not asked.
    """
    listed = _without_denied(syntax, list(_listed(syntax)))
    candidates = [*listed, *_unlisted(syntax, evidence, {each.at for each in listed})]
    if not candidates:
        return []
    found = [trigger for trigger in _weighed(syntax, evidence, candidates) if trigger]
    used = {each.at: each.used for each in candidates}
    kept = without_echoes(syntax, found, used)
    return [trigger._replace(mode=mode_of(syntax, trigger)) for trigger in kept]


def _listed(syntax: Syntax) -> Iterator[_Candidate]:
    words, in_sport = syntax.words, is_sport(syntax)
    for at, tag in enumerate(syntax.tags):
        if tag[0] not in "VNJ":
            continue
        is_noun = tag[0] == "J" and syntax.is_a(at, *_NOMINAL)  # "the army's offensive", badly tagged
        for base, frames in _frames_of(words[at], "NN" if is_noun else tag):
            if not is_blocked(syntax, at, base, in_sport=in_sport):
                candidate = _standing_in(syntax, at, frames)
                if candidate:
                    yield candidate
                    break


def _without_denied(syntax: Syntax, listed: list[_Candidate]) -> list[_Candidate]:
    """Without the reproach in "denied the allegations": who denies it tells that it was made, and not by whom."""
    denied = {
        each
        for candidate in listed
        if candidate.frame.type is None and syntax.words[candidate.at] in _DENYING
        for each in objects(syntax, candidate.at)
    }
    return [each for each in listed if each.at not in denied or each.frame.type != "ACCUSE"]


@lru_cache(maxsize=32768)
def _frames_of(word: str, tag: str) -> tuple[tuple[str, tuple[Frame, ...]], ...]:
    """The lemmas under which tables list the word, each with its frames, the likelier first."""
    return tuple((base, FRAMES[base, sort]) for base, sort in _readings(word, tag) if (base, sort) in FRAMES)


def _readings(word: str, tag: str) -> tuple[tuple[str, str], ...]:
    """The lemma and sort under which tables may list the word, the likelier first.

    A word that no table lists as what its tag says is read as the other sorts too: taggers err, participles are both.
    """
    sort = _SORTS[tag[0]]
    found = [(lemma(word, tag), sort)]
    if sort == "n":
        found.insert(0, (word, "n"))  # "hostilities" are no hostility
    elif sort == "v":
        found.append((word, "a"))
        is_nominal = len(word) > _SHORT and word.endswith(_NOUN_ENDINGS)
        found += [(word, "n"), (lemma(word, "NNS"), "n")] if is_nominal else []
    if sort != "v" and word.endswith(("ing", "ed")):
        found.append((lemma(word, "VBN"), "v"))
    return tuple(dict.fromkeys(found))


def _standing_in(syntax: Syntax, at: int, frames: Iterable[Frame]) -> _Candidate | None:
    """The word in the first of its frames whose company is there."""
    company = Company(syntax, at)
    for frame in frames:
        used: list[int] = []
        for condition in frame.conditions:
            words = company.has(condition)
            if words is None:
                break
            used += words
        else:
            return _Candidate(at, frame, tuple(used))
    return None


def _unlisted(syntax: Syntax, evidence: Evidence, listed: set[int]) -> Iterator[_Candidate]:
    """Words of no table of which the model says with some certainty that they tell of an event."""
    for at in np.flatnonzero(evidence.types[:, 1:].max(axis=1) >= SURE).tolist():
        if at not in listed and syntax.tags[at][0] in "VNJ" and not is_blocked(syntax, at, syntax.words[at]):
            yield _Candidate(at, _NOTHING, ())


def _weighed(syntax: Syntax, evidence: Evidence, candidates: list[_Candidate]) -> Iterator[Trigger | None]:
    """The trigger that each candidate is, or None: tables and model together."""
    tables = np.stack([_log_prior(each.frame.type, each.frame.weight) for each in candidates])
    model = np.log(np.maximum(evidence.types[[each.at for each in candidates]], 1e-6))
    powers = np.array([_model_power(each.frame) for each in candidates], np.float32)
    weights = TABLE_WEIGHT * tables + powers[:, None] * model
    shares = np.exp(weights - weights.max(axis=1, keepdims=True))
    shares /= shares.sum(axis=1, keepdims=True)
    for candidate, own in zip(candidates, shares, strict=True):
        score = 1 - float(own[0])
        yield _trigger(syntax, candidate, TYPES[int(own[1:].argmax())], score) if score >= LEAST else None


def _model_power(frame: Frame) -> float:
    """What the model weighs: less where the company of a word says what it tells, as of "go off" or "lay down arms"."""
    if frame is _NOTHING:
        return 1.0  # no table says anything
    return IN_COMPANY if any(not each.is_negative for each in frame.conditions) else MODEL_WEIGHT


@lru_cache(maxsize=1024)
def _log_prior(type_: str | None, weight: float) -> Floats:
    """The logarithms of what the tables say, (1 + types,): no event, then each type."""
    if type_ is None:
        event = NO_EVENT if weight else UNLISTED
        chances = [1 - event, *(event / len(TYPES) for _ in TYPES)]
    else:
        other = UNASKED * weight / (len(TYPES) - 1)
        chances = [1 - weight, *(weight * (1 - UNASKED) if each == type_ else other for each in TYPES)]
    return np.log(np.array(chances, np.float32))


def _trigger(syntax: Syntax, candidate: _Candidate, type_: str, score: float) -> Trigger:
    at, frame = candidate.at, candidate.frame
    mode = frame.mode if frame.type == type_ and frame.mode in MODES[type_] else None
    first, last = _shown(syntax, candidate)
    return Trigger(at, first, last, type_, mode, score, carrier_of(syntax, at))


def _shown(syntax: Syntax, candidate: _Candidate) -> tuple[int, int]:
    """The first and last word shown: the compound before a noun, the particle right after a verb."""
    at = candidate.at
    first = last = at
    if syntax.tags[at].startswith("N"):
        while first > 0 and _is_means(syntax, first - 1, at):
            first -= 1
    elif at + 1 < len(syntax.words):
        tied = (each.kinds if each.slot == "~" else each.forms for each in candidate.frame.conditions)
        last += any(syntax.words[at + 1] in forms for forms in tied)  # "pulled out", "called for"
    return first, last


def _is_means(syntax: Syntax, word: int, noun: int) -> bool:
    """Does the word before a noun say what kind of event it is ("air strikes"), not whose ("rebel attack")?"""
    if syntax.heads[word] != noun or syntax.relations[word] != "compound":
        return False
    base = lemma(syntax.words[word], "NNS")
    return is_weapon(base) or not (syntax.tags[word].startswith("NNP") or base in _WHO)
