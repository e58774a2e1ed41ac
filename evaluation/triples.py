"""Whole attributions: a gold attribution and a read Statement compared on source, cue and content together.

Spans are compared as sets of words and punctuation marks (`evaluation.words`), all pieces of a role together.

- **exact**: source, cue and content are all equal. The figure without punctuation leaves marks out of
  all sets.
- **near**: each of the three differs from gold by at most one word, punctuation left out; what `confidence`
  promises.
- **relaxed**: content overlaps by intersection over union >= 0.5, cue by at least one word, and the
  source has the same head (or both have none).

A gold attribution is matched with at most one Statement: exact pairs first, then by falling content overlap.
"""

from collections.abc import Iterable, Sequence
from itertools import pairwise
from typing import NamedTuple

from evaluation.polnear import Attribution
from evaluation.words import WordIndex, Words, overlap
from hearsay.records import Span, Statement

ENDS_A_HEAD = frozenset(
    "of in at on for from with by who which that whose where as to near under and or , ( — – - ;".split()
)
LEAST_CONTENT = 0.5


class Triple(NamedTuple):
    """The words of source, cue and content, and the number of the source's head word (None: no source)."""

    source: Words
    cue: Words
    content: Words
    head: int | None


class Judged(NamedTuple):
    """What one Statement (by position) turned out to be, and which gold attribution it matched."""

    statement: int
    gold: int | None
    is_exact: bool
    is_exact_in_words: bool
    is_near: bool


def gold_triple(attribution: Attribution, index: WordIndex) -> Triple:
    """The words of a gold attribution."""
    source = index.covered(attribution.source)
    return Triple(
        source, index.covered(attribution.cue), index.covered(attribution.content), head_of(source, index)
    )


def read_triple(statement: Statement, index: WordIndex) -> Triple:
    """The words of a Statement."""
    source = index.covered(_pieces([statement.source]))
    cue, content = index.covered(_pieces([statement.cue])), index.covered(_pieces(statement.content))
    return Triple(source, cue, content, head_of(source, index))


def _pieces(spans: Iterable[Span | None]) -> list[tuple[int, int]]:
    return [(span.start, span.end) for span in spans if span is not None]


def head_of(source: Words, index: WordIndex) -> int | None:
    """The number of the last word before the first preposition, relative pronoun, comma or bracket.

    A stand-in for a parse: "officials in the capital" has the head "officials". None for no words.
    """
    words = sorted(source)
    for before, number in pairwise(words):
        if index.words[number].lower() in ENDS_A_HEAD:
            return before
    return words[-1] if words else None


def judge(gold: Sequence[Triple], read: Sequence[Triple], index: WordIndex) -> list[Judged]:
    """One verdict per read triple, in their order."""
    pairs = _pairs(gold, read)
    matched = _match(pairs)
    verdicts = []
    for i, triple in enumerate(read):
        found = matched.get(i)
        verdicts.append(_verdict(i, found, triple, gold[found] if found is not None else None, index))
    return verdicts


def _pairs(gold: Sequence[Triple], read: Sequence[Triple]) -> list[tuple[bool, float, int, int]]:
    return [
        (one[:3] == other[:3], overlap(one.content, other.content), g, r)
        for g, one in enumerate(gold)
        for r, other in enumerate(read)
        if one[:3] == other[:3] or is_relaxed(one, other)
    ]


def _match(pairs: Iterable[tuple[bool, float, int, int]]) -> dict[int, int]:
    """Gold position by read position, each used once, best pairs first."""
    matched: dict[int, int] = {}
    used: set[int] = set()
    for _, _, g, r in sorted(pairs, key=lambda pair: (not pair[0], -pair[1], pair[2], pair[3])):
        if g not in used and r not in matched:
            matched[r] = g
            used.add(g)
    return matched


def _verdict(i: int, found: int | None, read: Triple, gold: Triple | None, index: WordIndex) -> Judged:
    if gold is None:
        return Judged(i, None, is_exact=False, is_exact_in_words=False, is_near=False)
    differences = [
        len(index.without_marks(one) ^ index.without_marks(other))
        for one, other in zip(gold[:3], read[:3], strict=True)
    ]
    return Judged(i, found, gold[:3] == read[:3], not any(differences), max(differences) <= 1)


def is_relaxed(gold: Triple, read: Triple) -> bool:
    """Whether the two tell of the same attribution, give or take the ends of their spans."""
    return (
        gold.head == read.head
        and bool(gold.cue & read.cue or gold.cue == read.cue)
        and overlap(gold.content, read.content) >= LEAST_CONTENT
    )
