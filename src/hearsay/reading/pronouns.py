"""What a pronoun stands for: the best of the mentions before it, by agreement, nearness and weight in the text."""

from collections.abc import Sequence
from math import log
from typing import NamedTuple

from hearsay.reading.outline import Outline
from hearsay.reading.phrases import PRONOUNS, Phrase, Shape, read_phrase
from hearsay.reading.wording import Wording
from hearsay.records import Span

_VERBS = frozenset("is was has had will would said says told did does can could may might were are have".split())
_BEFORE_OBJECT = frozenset("of for from to with by at in on against about and or".split())

_FAR = 1.0  # what each sentence between costs; the weights are fitted by hand on GAP's development part
_NEAR_START = 0.6  # a phrase that opens its sentence
_SUBJECT = 1.0
_NAMED = 0.4
_OFTEN = 0.5  # times the logarithm of how often it was meant so far
_SPOKE_LAST = 1.5
_OTHER_PARAGRAPH = 0.3
_OWNED = 0.5  # "Karim's brother": Karim is less likely meant than the brother
_UNSURE_NUMBER = 2.0  # "they" for one person
_TOO_FAR = 8  # sentences


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


def antecedent(outline: Outline, mention: Span, candidates: Sequence[Span]) -> int | None:
    """The index of the candidate that the pronoun `mention` stands for, or None.

    `candidates` are mentions in any order, before or after the pronoun; those after it, and those that do
    not agree in gender and number, are weighed last or not at all. For scoring pronouns alone (GAP, GUM).
    """
    wording = Wording(outline)
    places = [_candidate(wording, span, candidates) for span in candidates]
    return choose(wording, mention.text.lower(), mention.start, places)


def _candidate(wording: Wording, span: Span, spans: Sequence[Span]) -> Candidate:
    phrase = read_phrase(wording.between(span.start, span.end))
    times = sum(span.text in other.text or other.text in span.text for other in spans)
    return candidate(phrase, span.start, span.end, times=times)


def candidate(phrase: Phrase | None, start: int, end: int, *, times: int = 1, spoke_last: bool = False) -> Candidate:
    """The Candidate that a phrase makes."""
    if phrase is None or phrase.shape is Shape.PRONOUN:
        kind = PRONOUNS.get(phrase.head, "") if phrase else ""
        gender = kind if kind in ("m", "f") else ""
        return Candidate(start, end, gender, kind == "p", kind in ("m", "f", "r"), kind == "n", False, times, spoke_last)
    is_body = phrase.shape is Shape.BODY
    return Candidate(
        start,
        end,
        phrase.gender,
        phrase.is_plural,
        not is_body and not phrase.is_plural,
        is_body,
        phrase.is_name,
        times,
        spoke_last,
    )


def choose(wording: Wording, pronoun: str, at: int, candidates: Sequence[Candidate]) -> int | None:
    """The index of the best candidate for a pronoun that begins at `at`, or None if none agrees with it."""
    kind = PRONOUNS.get(pronoun.lower(), "")
    weighed = [
        (_weight(wording, kind, at, one), -index)
        for index, one in enumerate(candidates)
        if _agrees(kind, one) and _may_reach(wording, at, one)
    ]
    return -max(weighed)[1] if weighed else None


def _agrees(kind: str, one: Candidate) -> bool:
    if kind in ("m", "f"):
        return one.is_person and not one.is_plural and one.gender in ("", kind)
    if kind == "n":
        return not one.is_plural and (one.is_collective or not one.is_person)
    return kind == "p"


def _may_reach(wording: Wording, at: int, one: Candidate) -> bool:
    """Whether the candidate is near enough, and not shut in a quotation that the pronoun stands outside of."""
    quotation = wording.quotation(one.start)
    if quotation is not None and not quotation.start <= at < quotation.end:
        return False
    return wording.sentence(at) - wording.sentence(one.start) <= _TOO_FAR


def _weight(wording: Wording, kind: str, at: int, one: Candidate) -> float:
    weight = -_FAR * abs(wording.sentence(at) - wording.sentence(one.start))
    weight -= 3.0 * (one.start > at)
    weight += _NEAR_START * _opens(wording, one) + _SUBJECT * _is_subject(wording, one)
    weight += _NAMED * one.is_name + _OFTEN * log(max(one.times, 1)) + _SPOKE_LAST * one.spoke_last
    weight -= _OTHER_PARAGRAPH * (wording.paragraph(at) != wording.paragraph(one.start))
    weight -= _OWNED * _owns(wording, one)
    weight -= _UNSURE_NUMBER * (kind == "p" and not one.is_plural and not one.is_collective)
    return weight


def _opens(wording: Wording, one: Candidate) -> bool:
    sentence = wording.sentence_range(one.start)
    return one.start - sentence.start <= 3


def _is_subject(wording: Wording, one: Candidate) -> bool:
    """Whether a verb seems to follow and no preposition stands in front."""
    before = wording.between(max(one.start - 12, 0), one.start)
    after = wording.between(one.end, one.end + 20)
    if before and before[-1].lower in _BEFORE_OBJECT:
        return False
    return bool(after) and (after[0].lower in _VERBS or after[0].lower.endswith(("ed", "s")) and not after[0].is_sign)


def _owns(wording: Wording, one: Candidate) -> bool:
    return wording.text.startswith(("'s", "’s"), one.end)
