"""What the heads say about words: legal label paths, pointers between spans, classes of words.

Four kinds of head exist. A tag head marks spans (begin-inside-outside labels under a linear-chain CRF), a pointer
head links one span to another, a word head classifies single words, a scale head gives a word a number. Pure
functions over arrays; shared by reading and training so that both mean the same thing.
"""

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float32]
Ints = NDArray[np.int32]

FORBIDDEN = -1e4  # a transition or start that no legal labelling has; far below any learned score
DISTANCES = (1, 2, 3, 5, 8, 13, 21, 34, 55, 89)  # words between two spans, upper bounds of the buckets
DISTANCE_BUCKETS = 2 * (len(DISTANCES) + 1)  # before and after
RANKS = 4  # how many other candidates stand between: 0, 1, 2, more
RANK_BUCKETS = 2 * RANKS


class TagSpec(NamedTuple):
    """A tag head: spans of each label. Columns: O, then B and I of each label."""

    name: str
    labels: tuple[str, ...]

    @property
    def columns(self) -> int:
        """How many columns of the encoder's output the head owns."""
        return 1 + 2 * len(self.labels)


class WordSpec(NamedTuple):
    """A word head: one of the labels for a word that another layer picks out."""

    name: str
    labels: tuple[str, ...]

    @property
    def columns(self) -> int:
        """How many columns of the encoder's output the head owns."""
        return len(self.labels)


class PointerSpec(NamedTuple):
    """A pointer head: from a span to one of several candidate spans, or to none.

    Columns: `size` for the span that points, `size` for the candidates, one for "none of them".
    """

    name: str
    size: int

    @property
    def columns(self) -> int:
        """How many columns of the encoder's output the head owns."""
        return 2 * self.size + 1


class ScaleSpec(NamedTuple):
    """A scale head: one number for a word that another layer picks out."""

    name: str

    @property
    def columns(self) -> int:
        """How many columns of the encoder's output the head owns."""
        return 1


HeadSpec = TagSpec | WordSpec | PointerSpec | ScaleSpec


class LabelledSpan(NamedTuple):
    """A span of words, half-open, its label, and the mean log-probability of its words' labels."""

    start: int
    end: int
    label: str
    score: float


def legal_transitions(labels: int) -> NDArray[np.bool_]:
    """(columns, columns) bool: may the second label follow the first? I- follows only its own B- or I-."""
    columns = 1 + 2 * labels
    legal = np.ones((columns, columns), bool)
    for inside in range(2, columns, 2):
        legal[:, inside] = False
        legal[[inside - 1, inside], inside] = True
    return legal


def inside_labels(labels: int) -> list[int]:
    """The columns of the I- labels: none of them may begin a paragraph."""
    return list(range(2, 1 + 2 * labels, 2))


def best_paths(emissions: Floats, lengths: Ints, transitions: Floats) -> Ints:
    """(passages, words) int32: the best label path of each passage by Viterbi; 0 past its length.

    `emissions` is (passages, words, columns), `transitions` (columns, columns).
    """
    passages, longest, _ = emissions.shape
    paths = np.zeros((passages, longest), np.int32)
    order = np.argsort(-lengths, kind="stable")
    left = [
        int((lengths > at).sum()) for at in range(longest)
    ]  # of the ordered, those that have that many words
    columns = np.ascontiguousarray(emissions[order].transpose(1, 2, 0))  # words first, passages side by side
    from_first = transitions[:, :, None]
    best = [columns[0]] if longest else []
    for at in range(1, longest):
        reach = (best[-1][:, None, : left[at]] + from_first).max(axis=0)
        best.append(reach + columns[at, :, : left[at]])
    label = np.zeros(0, np.intp)
    for at in range(longest - 1, -1, -1):
        ending = best[at][:, len(label) :].argmax(axis=0)
        if len(label):  # the label that leads best to the one behind it
            label = (best[at][:, : len(label)] + transitions[:, label]).argmax(axis=0)
        label = np.concatenate([label, ending])
        paths[order[: left[at]], at] = label
    return paths


def spans_of(
    path: Ints | Sequence[int], labels: Sequence[str], word_scores: Sequence[float], *, first: int = 0
) -> list[LabelledSpan]:
    """The spans of a label path, in order. `word_scores` are log-probabilities of the path's labels.

    `first` is what the position of the path's first word counts as.
    """
    columns = np.asarray(path, np.int32)
    found: list[tuple[int, int, int]] = []  # start, end, and the column of what goes on with it
    for at, column in zip(np.flatnonzero(columns).tolist(), columns[columns > 0].tolist(), strict=True):
        if found and found[-1][1:] == (at, column):
            found[-1] = found[-1][0], at + 1, column
        else:
            found.append((at, at + 1, 2 * ((column + 1) // 2)))
    return [
        LabelledSpan(
            first + start, first + end, labels[column // 2 - 1], sum(word_scores[start:end]) / (end - start)
        )
        for start, end, column in found
    ]


def distance_buckets(origins: Ints, targets: Ints) -> Ints:
    """(origins, targets) int32: bucket of the signed distance in words from each origin to each target."""
    distance = targets[None, :] - origins[:, None]
    bucket = np.searchsorted(DISTANCES, np.abs(distance))
    found: Ints = np.where(distance < 0, bucket, bucket + len(DISTANCES) + 1).astype(np.int32)
    return found


def rank_buckets(origins: Ints, targets: Ints) -> Ints:
    """(origins, targets) int32: bucket of how many other targets stand between, before and after apart."""
    position = np.searchsorted(targets, origins)
    order = np.arange(len(targets))[None, :]
    after = order >= position[:, None]
    between = np.where(after, order - position[:, None], position[:, None] - 1 - order)
    bucket = np.minimum(between, RANKS - 1)
    return np.where(after, bucket + RANKS, bucket).astype(np.int32)


class PointerTables(NamedTuple):
    """The learned numbers of a pointer head beside its columns."""

    distance: Floats
    rank: Floats


def point(scores: Floats, spec: PointerSpec, tables: PointerTables, origins: Ints, targets: Ints) -> Floats:
    """(origins, targets + 1) float32: the probability that each origin points to each target; last: to none.

    `scores` is (words, columns of the head); `origins` and `targets` index words, `targets` ascending.
    """
    queries = scores[origins, : spec.size]
    keys = scores[targets, spec.size : 2 * spec.size]
    pairs = queries @ keys.T / np.sqrt(np.float32(spec.size))
    pairs = pairs + tables.distance[distance_buckets(origins, targets)]
    pairs = pairs + tables.rank[rank_buckets(origins, targets)]
    return softmax(np.concatenate([pairs, scores[origins, 2 * spec.size :]], axis=1))


def nearness(tables: PointerTables, size: int) -> Floats:
    """(size, size) float32: what the places alone say, where any of so many words in a row may point to any.

    It depends on how far apart two words stand and on nothing else: the corner of a larger one is a smaller one.
    """
    every = np.arange(size, dtype=np.int32)
    found: Floats = tables.distance[distance_buckets(every, every)] + tables.rank[rank_buckets(every, every)]
    return found


def pairs(scores: Floats, spec: PointerSpec, near: Floats) -> Floats:
    """(words, words + 1) float32: how much each word points to each word of its sentence; last: to none.

    `scores` is (words of one sentence, columns of the head), `near` a `nearness` of at least as many words. The
    softmax of a row is what `point` gives.
    """
    size = len(scores)
    found = np.empty((size, size + 1), np.float32)
    found[:, :size] = scores[:, : spec.size] @ scores[:, spec.size : 2 * spec.size].T
    found[:, :size] /= np.sqrt(np.float32(spec.size))
    found[:, :size] += near[:size, :size]
    found[:, size] = scores[:, -1]
    return found


def log_softmax(scores: Floats) -> Floats:
    """The log-probabilities over the last axis."""
    shifted = scores - scores.max(axis=-1, keepdims=True)
    found: Floats = shifted - np.log(np.exp(shifted).sum(axis=-1, keepdims=True))
    return found


def softmax(scores: Floats) -> Floats:
    """The probabilities over the last axis."""
    shifted = np.exp(scores - scores.max(axis=-1, keepdims=True))
    found: Floats = shifted / shifted.sum(axis=-1, keepdims=True)
    return found
