"""Which events of a Reading are which events of the project's own set, and which phrases name the same."""

from collections.abc import Sequence
from itertools import chain
from typing import NamedTuple

from evaluation.own_set import OwnEvent, Sentence
from evaluation.scores import Score
from hearsay.records import Event, Participant, Span

# A phrase is over, and its head word said, where one of these begins.
AFTER_HEAD = frozenset(
    "of in on at from to with by for who whom whose which that and or near below above beside across within"
    " against outside under inside beyond".split()
)


class Matched(NamedTuple):
    """The events of one sentence: pairs of gold and read, and what was read without a counterpart.

    `doubled` are readings of a gold event that another reading matches already; `false` of none at all.
    """

    pairs: list[tuple[OwnEvent, Event]]
    missed: list[OwnEvent]
    doubled: list[Event]
    false: list[Event]


def match(sentence: Sentence, events: Sequence[Event]) -> Matched:
    """Gold events with the read events whose triggers overlap theirs, one to one.

    A gold event's own trigger comes before its other words, for all gold events; the first reading in text
    order is taken. Events read only on words that are not scored are left out.
    """
    found: dict[int, Event] = {}
    for words in (_trigger, _also):
        for number, gold in enumerate(sentence.events):
            free = [e for e in events if not _holds(found, e) and _touches(e.trigger, words(gold))]
            if number not in found and free:
                found[number] = min(free, key=lambda e: e.trigger.start)
    rest = [e for e in events if not _holds(found, e)]
    known = list(chain.from_iterable((*_trigger(gold), *_also(gold)) for gold in sentence.events))
    beside = [e for e in rest if not _touches(e.trigger, known)]
    return Matched(
        pairs=[(gold, found[n]) for n, gold in enumerate(sentence.events) if n in found],
        missed=[gold for n, gold in enumerate(sentence.events) if n not in found],
        doubled=[e for e in rest if _touches(e.trigger, known)],
        false=[e for e in beside if not _touches(e.trigger, sentence.unscored)],
    )


def _trigger(gold: OwnEvent) -> list[Span]:
    return [gold.trigger]


def _also(gold: OwnEvent) -> list[Span]:
    return gold.also


def _holds(found: dict[int, Event], event: Event) -> bool:
    return any(event is each for each in found.values())


def _touches(span: Span, others: Sequence[Span]) -> bool:
    return any(overlap(span, other) for other in others)


def overlap(one: Span, other: Span) -> bool:
    """Whether two spans share a code point."""
    return one.start < other.end and other.start < one.end


def head(span: Span) -> Span:
    """The head word of a phrase, as far as words tell it: the last before a postmodifier or a comma."""
    start = length = offset = 0
    for word in span.text.split(" "):
        if offset and word.lower() in AFTER_HEAD:
            break
        bare = word.rstrip(",.;:")
        if bare:
            start, length = offset, len(bare)
        if word != bare:
            break
        offset += len(word) + 1
    return Span(span.start + start, span.start + start + length, span.text[start : start + length])


def same_phrase(one: Span, other: Span) -> bool:
    """Whether each of two phrases holds the other's head word."""
    return overlap(one, head(other)) and overlap(other, head(one))


def score_phrases(read: Sequence[Participant], gold: Sequence[Span], optional: Sequence[Span]) -> Score:
    """Phrases right, read and wanted: one to one by `same_phrase`; optional ones count neither way."""
    left = list(gold)
    right = wrong = 0
    for participant in read:
        fitting = next((span for span in left if same_phrase(span, participant.span)), None)
        if fitting:
            left.remove(fitting)
            right += 1
        elif not any(same_phrase(span, participant.span) for span in (*optional, *gold)):
            wrong += 1
    return Score(right, right + wrong, len(gold))
