"""The Syntax of reports, from what the heads say of their words.

Each word points to its head among the words of its sentence, as Dozat and Manning (2017) score arcs. The likeliest
heads are taken; where they run in a circle the arc that costs least is exchanged, so that every sentence is one tree.
"""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from hearsay.limits import MAX_SENTENCE_WORDS
from hearsay.reading.encoder import Heads, Scored
from hearsay.reading.outline import Outline
from hearsay.reading.ranges import Range
from hearsay.reading.scores import (
    FORBIDDEN,
    Floats,
    Ints,
    PointerTables,
    distance_buckets,
    rank_buckets,
)
from hearsay.reading.syntax import ROOT, Syntax

PADDING = 8  # sentences of lengths within so many words are read together


class _Stretch(NamedTuple):
    """One sentence: which report, and its words."""

    report: int
    words: Range


def parse(outlines: Sequence[Outline], scored: Sequence[Scored], heads: Heads) -> list[Syntax]:
    """The Syntax of each text, in order."""
    sentences = [sentence_words(*pair) for pair in zip(outlines, scored, strict=True)]
    governors = [np.full(len(s.words.starts), ROOT, np.int32) for s in scored]
    every = [_Stretch(at, words) for at, found in enumerate(sentences) for words in found]
    for group in _alike(sorted(every, key=_length)):
        for stretch, arcs in zip(group, _arcs(group, scored, heads), strict=True):
            start, end = stretch.words
            size = end - start
            found = tree_of(np.concatenate([arcs[:size, :size], arcs[:size, -1:]], axis=1))
            governors[stretch.report][start:end] = np.where(found == ROOT, ROOT, found + start)
    rows = zip(outlines, scored, governors, sentences, strict=True)
    return [_syntax(outline, one, heads, own, found) for outline, one, own, found in rows]


def sentence_words(outline: Outline, scored: Scored) -> list[Range]:
    """The words of each sentence, as ranges that cover all words in order; very long sentences are cut."""
    starts = scored.words.starts.tolist()
    edges = sorted({bisect_left(starts, sentence.start) for sentence in outline.sentences} | {0, len(starts)})
    found = []
    for start, end in zip(edges, edges[1:], strict=False):
        found += [Range(at, min(at + MAX_SENTENCE_WORDS, end)) for at in range(start, end, MAX_SENTENCE_WORDS)]
    return found


def _length(stretch: _Stretch) -> int:
    return stretch.words.end - stretch.words.start


def _alike(stretches: Sequence[_Stretch]) -> Iterator[Sequence[_Stretch]]:
    at = 0
    while at < len(stretches):
        longest = _length(stretches[at]) + PADDING
        end = at + 1
        while end < len(stretches) and _length(stretches[end]) <= longest and end - at < 64:
            end += 1
        yield stretches[at:end]
        at = end


def _arcs(group: Sequence[_Stretch], scored: Sequence[Scored], heads: Heads) -> Floats:
    """(sentences, words, words + 1) float32: the score of each head of each word; last: of none, the root."""
    spec = heads.pointer("head_of")
    longest = max(map(_length, group))
    own = np.zeros((len(group), longest, spec.columns), np.float32)
    for row, (report, (start, end)) in enumerate(group):
        own[row, : end - start] = scored[report].heads["head_of"][start:end]
    pairs = own[:, :, : spec.size] @ own[:, :, spec.size : -1].transpose(0, 2, 1) / np.sqrt(np.float32(spec.size))
    pairs += _by_distance(heads.tables["head_of"], longest)
    return np.concatenate([pairs, own[:, :, -1:]], axis=2)


def _by_distance(tables: PointerTables, size: int) -> Floats:
    """(words, words): what the distance alone says; no word is its own head."""
    every = np.arange(size, dtype=np.int32)
    found = tables.distance[distance_buckets(every, every)] + tables.rank[rank_buckets(every, every)]
    found[every, every] = FORBIDDEN
    return found


def tree_of(arcs: Floats) -> Ints:
    """(words,) int32: the head of each word, ROOT for exactly one; `arcs` is (words, words + 1), last: the root."""
    size = len(arcs)
    root = int((arcs[:, -1] - arcs[:, :-1].max(axis=1)).argmax()) if size > 1 else 0
    heads: Ints = arcs[:, :-1].argmax(axis=1).astype(np.int32)
    heads[root] = ROOT
    while (circle := _circle(heads)) is not None:
        _break(heads, arcs, circle)
    return heads


def _circle(heads: Ints) -> list[int] | None:
    """The words of one circle; None: every word leads to the root."""
    state = [0] * len(heads)
    links = heads.tolist()
    for begin in range(len(links)):
        path = []
        word = begin
        while word != ROOT and not state[word]:
            state[word] = begin + 1
            path.append(word)
            word = links[word]
        if word != ROOT and state[word] == begin + 1:
            return path[path.index(word) :]
    return None


def _break(heads: Ints, arcs: Floats, circle: Sequence[int]) -> None:
    """Hangs one word of a circle on the word outside all that hangs on the circle where that costs least."""
    below = _hanging_on(heads, circle)
    outside = np.flatnonzero(~below)
    words = np.array(circle)
    losses = arcs[words, heads[words]][:, None] - arcs[np.ix_(words, outside)]
    at, to = np.unravel_index(int(losses.argmin()), losses.shape)
    heads[words[at]] = outside[to]


def _hanging_on(heads: Ints, circle: Sequence[int]) -> NDArray[np.bool_]:
    """(words,) bool: does following its heads lead into the circle?"""
    found = np.zeros(len(heads), bool)
    found[list(circle)] = True
    while True:
        more = found | (found[heads] & (heads != ROOT))
        if (more == found).all():
            return found
        found = more


def _syntax(outline: Outline, scored: Scored, heads: Heads, governors: Ints, sentences: list[Range]) -> Syntax:
    return Syntax(
        text=outline.text,
        starts=scored.words.starts.tolist(),
        ends=scored.words.ends.tolist(),
        heads=governors.tolist(),
        relations=heads.labels("relation", scored),
        tags=heads.labels("tag", scored),
        entities=heads.labels("entity", scored),
        sentences=sentences,
    )
