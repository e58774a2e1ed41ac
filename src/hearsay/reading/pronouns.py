"""What a pronoun stands for: the best of the mentions before it, by agreement, nearness and weight in the text."""

from collections.abc import Sequence
from math import log
from typing import NamedTuple

from hearsay.reading import _roles
from hearsay.reading._small_words import PRONOUNS
from hearsay.reading.outline import Outline
from hearsay.reading.phrases import read_phrase
from hearsay.reading.shapes import Phrase, Shape
from hearsay.reading.wording import Wording
from hearsay.reading.words import VERBS, Word
from hearsay.records import Span

_BEFORE_OBJECT = frozenset(
    "of for from to with by at in on against about and or after before between under over into through like as "
    "than during".split()
)

# What speaks for a candidate, in log-odds. Chosen on the pairs of GAP's development part, rounded
# (`evaluation.gap_pronouns` scores them); the last five are for what GAP does not hold, and set by hand.
_SENTENCE = -0.35  # each sentence between, up to five
_DISTANCE = -0.3  # times the logarithm of the code points between
_OFTEN = 1.25  # times the logarithm of how often it was meant so far
_SUBJECT = 0.6
_SUBJECT_OF_SUBJECT = 0.35  # more, where the pronoun is a subject too
_SUBJECT_OF_OPENER = 0.5  # more, where the pronoun opens its sentence
_OPENER_OF_OPENER = 1.15  # both open their sentences
_OPENER_OF_SUBJECT = 0.3
_OBJECT = -0.5  # behind a preposition
_OWNED = -0.45  # "Karim's brother said he": Karim is less likely meant
_ASIDE = -0.4  # in brackets
_OWN_HIS = 0.45  # "Karim said his": a possessive means one named in its own sentence
_BEHIND = -3.0  # after the pronoun
_NAMED = 0.3
_SPOKE_LAST = 1.5
_KNOWN_GENDER = 0.2  # a woman for "she", and not one whom nothing tells to be a woman or a man
_OWN = -2.0  # "Karim was ill, he said": rarely Karim
TOO_FAR = 8
"""Sentences that a pronoun reaches back over."""


class Candidate(NamedTuple):
    """A mention that a pronoun may point back to, with what speaks for it."""

    start: int
    end: int
    gender: str  # m, f, or ""
    is_plural: bool
    is_person: bool
    is_collective: bool  # a body: both "it" and "they" may mean it
    is_name: bool
    times: int = 1  # how often its voice was meant before
    spoke_last: bool = False
    is_own: bool = False  # stands in the words that are attributed to the pronoun


class _Pronoun(NamedTuple):
    """What is looked up once for a pronoun, whatever the candidate."""

    kind: str  # as in PRONOUNS; "s" for "they" as one person, tried last
    at: int
    sentence: int
    opens: bool
    is_subject: bool
    is_possessive: bool


def antecedent(outline: Outline, mention: Span, candidates: Sequence[Span]) -> int | None:
    """The index of the candidate that the pronoun `mention` stands for, or None.

    `candidates` are mentions in any order, before or after the pronoun; those after it, and those that do
    not agree in gender and number, are weighed last or not at all. For scoring pronouns alone (GAP, GUM).
    """
    wording = Wording(outline)
    places = [_candidate(wording, span, mention.start) for span in candidates]
    return choose(wording, mention.text.lower(), mention.start, places)


def _candidate(wording: Wording, span: Span, before: int) -> Candidate:
    phrase = read_phrase(wording.between(span.start, span.end))
    surname = span.text.split()[-1] if span.text.split() else span.text
    return candidate(phrase, span.start, span.end, times=wording.text.count(surname, 0, before))


def candidate(phrase: Phrase | None, start: int, end: int, *, times: int = 1) -> Candidate:
    """The Candidate that a phrase makes."""
    if phrase is None or phrase.shape is Shape.PRONOUN:
        kind = PRONOUNS.get(phrase.head, "") if phrase else ""
        gender = kind if kind in ("m", "f") else ""
        return Candidate(start, end, gender, kind == "p", kind in ("m", "f", "r"), kind == "n", False, times)
    is_body = phrase.shape is Shape.BODY or phrase.head in _roles.COLLECTIVE
    return Candidate(
        start,
        end,
        phrase.gender,
        phrase.is_plural,
        not is_body and not phrase.is_plural,
        is_body,
        phrase.is_name,
        times,
    )


def choose(wording: Wording, pronoun: str, at: int, candidates: Sequence[Candidate]) -> int | None:
    """The index of the best candidate for a pronoun that begins at `at`, or None if none agrees with it."""
    known = _pronoun(wording, pronoun.lower(), at)
    best = _best(wording, known, candidates)
    if best is None and known.kind == "p":
        return _best(wording, known._replace(kind="s"), candidates)
    return best


def _best(wording: Wording, known: _Pronoun, candidates: Sequence[Candidate]) -> int | None:
    weighed = [
        (_weight(wording, known, one), -index)
        for index, one in enumerate(candidates)
        if _agrees(known.kind, one) and _may_reach(wording, known, one)
    ]
    return -max(weighed)[1] if weighed else None


def _agrees(kind: str, one: Candidate) -> bool:
    if kind in ("m", "f"):
        return one.is_person and not one.is_plural and one.gender in ("", kind)
    if kind == "n":
        return not one.is_plural and (one.is_collective or not one.is_person)
    if kind == "p":
        return one.is_plural or one.is_collective
    return kind == "s" and one.is_person


def _may_reach(wording: Wording, pronoun: _Pronoun, one: Candidate) -> bool:
    """Whether the candidate is near enough, and not shut in a quotation that the pronoun stands outside of."""
    quotation = wording.quotation(one.start)
    if quotation is not None and not quotation.start <= pronoun.at < quotation.end:
        return False
    return pronoun.sentence - wording.sentence(one.start) <= TOO_FAR


def _pronoun(wording: Wording, word: str, at: int) -> _Pronoun:
    after = wording.between(at + 1, at + 24)
    owns = word == "his" or (word == "her" and bool(after) and not after[0].is_sign)
    return _Pronoun(
        kind=PRONOUNS.get(word, ""),
        at=at,
        sentence=wording.sentence(at),
        opens=at - wording.sentence_range(at).start <= 3,
        is_subject=word in ("he", "she", "they", "it"),
        is_possessive=owns,
    )


def _weight(wording: Wording, pronoun: _Pronoun, one: Candidate) -> float:
    apart = pronoun.sentence - wording.sentence(one.start)
    weight = _SENTENCE * min(max(apart, 0), 5) + _DISTANCE * log(1 + abs(pronoun.at - one.start))
    weight += _BEHIND * (one.start > pronoun.at) + _OWN_HIS * (apart == 0 and pronoun.is_possessive)
    weight += (
        _OFTEN * log(1 + one.times)
        + _NAMED * one.is_name
        + _SPOKE_LAST * one.spoke_last
        + _OWN * one.is_own
        + _KNOWN_GENDER * (one.gender == pronoun.kind)
    )
    return weight + _place_weight(wording, pronoun, one)


def _place_weight(wording: Wording, pronoun: _Pronoun, one: Candidate) -> float:
    """What the candidate's place in its sentence adds."""
    weight = _OWNED * (pronoun.is_subject and _owns(wording, one)) + _ASIDE * _is_aside(wording, one)
    if one.start - wording.sentence_range(one.start).start <= 3:
        weight += _OPENER_OF_OPENER * pronoun.opens + _OPENER_OF_SUBJECT * pronoun.is_subject
    before = wording.between(max(one.start - 14, 0), one.start)
    if before and before[-1].lower in _BEFORE_OBJECT:
        return weight + _OBJECT
    if _has_verb(wording.between(one.end, one.end + 24)):
        weight += _SUBJECT + _SUBJECT_OF_SUBJECT * pronoun.is_subject + _SUBJECT_OF_OPENER * pronoun.opens
    return weight


def _has_verb(after: Sequence[Word]) -> bool:
    if not after or after[0].is_capital or after[0].is_sign:
        return False
    return after[0].lower in VERBS or after[0].lower.endswith(("ed", "s", "ly"))


def _owns(wording: Wording, one: Candidate) -> bool:
    return wording.text.startswith(("'s", "’s", " 's"), one.end)


def _is_aside(wording: Wording, one: Candidate) -> bool:
    floor = max(one.start - 200, 0)
    return wording.text.rfind("(", floor, one.start) > wording.text.rfind(")", floor, one.start)
