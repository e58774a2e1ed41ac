"""The Syntax of reports, from what the heads say of their words.

Each word points to its head among the words of its sentence, as Dozat and Manning (2017) score arcs. The likeliest
heads are taken; where they run in a circle the arc that costs least is exchanged, so that every sentence is one tree; where
arcs cross, which they hardly do in English, the worst ones are exchanged.
Sentences are parsed one by one: what stands beside them changes nothing.
"""

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

import numpy as np

from hearsay.limits import MAX_SENTENCE_WORDS
from hearsay.reading.encoder import Heads, Scored
from hearsay.reading.mended import mended
from hearsay.reading.outline import Outline
from hearsay.reading.ranges import Range
from hearsay.reading.regained import regained
from hearsay.reading.rehung import rehung
from hearsay.reading.scores import FORBIDDEN, Floats, Ints, pairs
from hearsay.reading.syntax import ROOT, Syntax
from hearsay.reading.verb_forms import tagged_by_form, with_finite_verbs

ROOT_RELATION = "root"
REPAIRS = 4  # arcs of a sentence that are uncrossed; one with more is a list or no sentence at all


def parse(outlines: Sequence[Outline], scored: Sequence[Scored], heads: Heads) -> list[Syntax]:
    """The Syntax of each text, in order."""
    return [_syntax(*pair, heads) for pair in zip(outlines, scored, strict=True)]


def _syntax(outline: Outline, scored: Scored, heads: Heads) -> Syntax:
    sentences = sentence_words(outline, scored)
    parents = [head for sentence in sentences for head in _heads(sentence, scored, heads)]
    found = Syntax(
        text=outline.text,
        starts=scored.words.starts.tolist(),
        ends=scored.words.ends.tolist(),
        heads=parents,
        relations=_relations(scored.heads["relation"], parents, heads.labelling("relation").labels),
        tags=heads.labels("tag", scored),
        entities=heads.labels("entity", scored),
        sentences=sentences,
    )
    found = replace(found, tags=tagged_by_form(found, scored.heads["tag"], heads.labelling("tag").labels))
    parents, relations = rehung(found, *regained(found, mended(found)))
    found = replace(found, heads=parents, relations=relations)
    return replace(found, tags=with_finite_verbs(found))


def _relations(scores: Floats, parents: Sequence[int], labels: Sequence[str]) -> list[str]:
    """The likeliest relation of each word: "root" of those that hang on none, and of no others."""
    at = labels.index(ROOT_RELATION)
    others = scores.copy()
    others[:, at] = FORBIDDEN
    chosen = others.argmax(axis=1).tolist()
    return [
        ROOT_RELATION if head == ROOT else labels[best] for head, best in zip(parents, chosen, strict=True)
    ]


def sentence_words(outline: Outline, scored: Scored) -> list[Range]:
    """The words of each sentence, as ranges that cover all words in order; very long sentences are cut."""
    starts = scored.words.starts.tolist()
    edges = sorted({bisect_left(starts, sentence.start) for sentence in outline.sentences} | {0, len(starts)})
    found = []
    for start, end in pairwise(edges):
        cuts = range(start, end, MAX_SENTENCE_WORDS)
        found += [Range(at, min(at + MAX_SENTENCE_WORDS, end)) for at in cuts]
    return found


def _heads(sentence: Range, scored: Scored, heads: Heads) -> list[int]:
    """The head of each word of a sentence, as a word of the report or ROOT."""
    start, end = sentence
    arcs = pairs(scored.heads["head_of"][start:end], heads.pointer("head_of"), heads.near("head_of"))
    np.fill_diagonal(arcs, FORBIDDEN)
    return [ROOT if head == ROOT else head + start for head in tree_of(arcs)]


def tree_of(arcs: Floats) -> list[int]:
    """The head of each word, ROOT for exactly one; `arcs` is (words, words + 1), last: how much it is the root."""
    others = arcs[:, :-1]
    heads: list[int] = others.argmax(axis=1).tolist()
    root = int((arcs[:, -1] - others.max(axis=1)).argmax())
    heads[root] = ROOT
    while circle := _circle(heads):
        _break(heads, others, circle)
    for _ in range(REPAIRS):
        if not _is_crossed(heads):
            break
        _uncross(heads, others)
    return heads


def _circle(heads: Sequence[int]) -> list[int]:
    """The words of one circle; empty: every word leads to the root."""
    seen = [0] * len(heads)  # by the walk that came past first
    for begin in range(len(heads)):
        path = []
        word = begin
        while word != ROOT and not seen[word]:
            seen[word] = begin + 1
            path.append(word)
            word = heads[word]
        if word != ROOT and seen[word] == begin + 1:
            return path[path.index(word) :]
    return []


def _break(heads: list[int], arcs: Floats, circle: Sequence[int]) -> None:
    """Hangs one word of a circle on the word outside all that hangs on the circle where that costs least."""
    outside = _outside(heads, circle)
    own = arcs[circle, [heads[word] for word in circle]]
    losses = own[:, None] - arcs[np.ix_(circle, outside)]
    at, to = divmod(int(losses.argmin()), len(outside))
    heads[circle[at]] = outside[to]


def _is_crossed(heads: Sequence[int]) -> bool:
    """Do any two arcs of a tree cross, where the root's leads out of the sentence?

    Then under one of them stands a word that hangs on one beyond its ends: else both would be parts of a circle.
    """
    for word, head in enumerate(heads):
        low, high = (word, head) if word < head else (head, word)
        if high - low > 1 and head != ROOT:
            under = heads[low + 1 : high]
            if min(under) < low or max(under) > high:
                return True
    return False


def _uncross(heads: list[int], arcs: Floats) -> None:
    """Hangs the word whose arc crosses most others on the likeliest word where it crosses none."""
    word = int(_crossings(np.array(heads)).argmax())
    own = arcs[word].tolist()
    for to in sorted(_outside(heads, [word]), key=lambda other: -own[other]):
        heads[word] = to
        if not _crosses(heads, word):
            return


def _crosses(heads: Sequence[int], word: int) -> bool:
    """Does the arc of a word that is not the root cross any other?"""
    low, high = sorted((word, heads[word]))
    for other, head in enumerate(heads):
        begin, end = (other, len(heads)) if head == ROOT else (other, head) if other < head else (head, other)
        if low < begin < high < end or begin < low < end < high:
            return True
    return False


def _crossings(heads: Ints) -> Ints:
    """(words,): how many arcs the arc of each word crosses; the root's leads out of the sentence."""
    words = np.arange(len(heads))
    low, high = np.minimum(words, heads), np.maximum(words, heads)
    is_root = heads == ROOT
    low[is_root], high[is_root] = words[is_root], len(heads)
    cross = (low[:, None] < low) & (low < high[:, None]) & (high[:, None] < high)
    found: Ints = (cross | cross.T).sum(axis=1)
    found[is_root] = 0
    return found


def _outside(heads: Sequence[int], circle: Sequence[int]) -> list[int]:
    """The words whose heads do not lead into the circle, in order."""
    leads = dict.fromkeys(circle, True) | {ROOT: False}
    for begin in range(len(heads)):
        path = []
        word = begin
        while word not in leads:
            leads[word] = False  # another circle is outside too
            path.append(word)
            word = heads[word]
        leads |= dict.fromkeys(path, leads[word])
    return [word for word in range(len(heads)) if not leads[word]]
