"""Examples cut into what one training step takes: passages with targets by word."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from hearsay.reading.outline import outline
from hearsay.reading.pieces import Ints, Passage, Pieces, Words
from hearsay.reading.scores import HeadSpec, PointerSpec, TagSpec, WordSpec
from training.examples import Example, Labelled, Pointers


class Arrows(NamedTuple):
    """Words of a passage that point, the words they may point to, and (origins, candidates) which are right."""

    origins: Ints
    candidates: Ints
    right: NDArray[np.bool_]


class Item(NamedTuple):
    """One passage with what each head should say of it. Positions count the words of the passage."""

    passage: Passage
    begins: NDArray[np.bool_]  # (words,): does the word begin a paragraph?
    tags: dict[str, NDArray[np.int64]]  # tag head -> (words,) columns
    words: dict[str, NDArray[np.int64]]  # word head -> (labelled, 2) position and label
    scales: dict[str, NDArray[np.float32]]  # scale head -> (labelled, 2) position and value
    arrows: dict[str, list[Arrows]]  # pointer head -> arrows

    def teaches(self, head: str) -> bool:
        """Is there anything in this passage that the head learns from?"""
        if head in self.tags:
            return True
        return any(len(found.get(head, ())) for found in (self.words, self.scales, self.arrows))


def items(example: Example, pieces: Pieces, heads: Sequence[HeadSpec]) -> Iterator[Item]:
    """The passages of an example, in order."""
    whole = outline(example.text, example.title)
    words, passages = pieces.cut(whole)
    for passage in passages:
        yield _item(example, words, passage, heads)


def _item(example: Example, words: Words, passage: Passage, heads: Sequence[HeadSpec]) -> Item:
    starts, ends = words.starts[passage.words], words.ends[passage.words]
    begins = np.diff(words.paragraphs[passage.words], prepend=-1) != 0
    item = Item(passage, begins, {}, {}, {}, {})
    places = _Places(starts.tolist(), ends.tolist())
    for head in heads:
        spans = example.spans.get(head.name)
        if isinstance(head, PointerSpec):
            if head.name in example.pointers:
                found = (_arrows(pointers, places) for pointers in example.pointers[head.name])
                item.arrows[head.name] = [block for block in found if len(block.origins)]
        elif spans is None:
            continue
        elif isinstance(head, TagSpec):
            item.tags[head.name] = _tags(spans, head, starts, ends, begins)
        elif isinstance(head, WordSpec):
            item.words[head.name] = _classes(spans, head, places)
        else:
            item.scales[head.name] = _values(spans, places)
    return item


class _Places(NamedTuple):
    """Where the words of a passage stand, in order: code points."""

    starts: list[int]
    ends: list[int]

    def first(self, start: int, end: int) -> int:
        """The first word that begins in a span, or the one that holds it; -1: the span does not begin here."""
        at = bisect_left(self.starts, start)
        if at < len(self.starts) and self.starts[at] < end and (at > 0 or self.starts[at] == start):
            return at
        return at - 1 if at > 0 and self.ends[at - 1] > start else -1


def _tags(
    spans: Sequence[Labelled], head: TagSpec, starts: Ints, ends: Ints, begins: NDArray[np.bool_]
) -> NDArray[np.int64]:
    tags = np.zeros(len(starts), np.int64)
    for span in spans:
        touched = np.flatnonzero((starts < span.end) & (ends > span.start))
        if len(touched):
            begin = 1 + 2 * head.labels.index(span.label)
            tags[touched] = begin + 1
            tags[touched[begins[touched]]] = begin
            tags[touched[0]] = begin
    return tags


def _classes(spans: Sequence[Labelled], head: WordSpec, places: _Places) -> NDArray[np.int64]:
    found = [(places.first(s.start, s.end), head.labels.index(s.label)) for s in spans]
    return np.array([pair for pair in found if pair[0] >= 0], np.int64).reshape(-1, 2)


def _values(spans: Sequence[Labelled], places: _Places) -> NDArray[np.float32]:
    found = [(places.first(s.start, s.end), float(s.label)) for s in spans]
    return np.array([pair for pair in found if pair[0] >= 0], np.float32).reshape(-1, 2)


def _arrows(pointers: Pointers, places: _Places) -> Arrows:
    at = {span: places.first(*span) for span in pointers.candidates}
    candidates = sorted({word for word in at.values() if word >= 0})
    column = {word: n for n, word in enumerate(candidates)}
    origins: list[int] = []
    right: list[tuple[int, int]] = []
    for pointing in pointers.pointing:
        origin = places.first(pointing.start, pointing.end)
        targets = [at[target] for target in pointing.targets if at[target] >= 0]
        if origin >= 0 and len(targets) == len(pointing.targets):
            right += [(len(origins), column[word]) for word in targets]
            origins.append(origin)
    rows = np.zeros((len(origins), len(candidates)), bool)
    if right:
        rows[tuple(zip(*right, strict=True))] = True
    return Arrows(np.array(origins, np.int32), np.array(candidates, np.int32), rows)
