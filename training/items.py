"""Examples cut into what one training step takes: passages with targets by word."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from hearsay.reading.outline import outline
from hearsay.reading.pieces import Ints, Passage, Pieces, Words
from hearsay.reading.scores import HeadSpec, PointerSpec, ScaleSpec, TagSpec, WordSpec
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
    paragraphs = words.paragraphs[passage.words]
    begins = np.diff(paragraphs, prepend=-1) != 0
    tags, classes, values, arrows = {}, {}, {}, {}
    for head in heads:
        spans = example.spans.get(head.name)
        if isinstance(head, TagSpec) and spans is not None:
            tags[head.name] = _tags(spans, head, starts, ends, begins)
        elif isinstance(head, WordSpec) and spans is not None:
            classes[head.name] = _classes(spans, head, starts, ends)
        elif isinstance(head, ScaleSpec) and spans is not None:
            values[head.name] = _values(spans, starts, ends)
        elif isinstance(head, PointerSpec) and head.name in example.pointers:
            found = (_arrows(pointers, starts, ends) for pointers in example.pointers[head.name])
            arrows[head.name] = [block for block in found if len(block.origins)]
    return Item(passage, begins, tags, classes, values, arrows)


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


def _classes(spans: Sequence[Labelled], head: WordSpec, starts: Ints, ends: Ints) -> NDArray[np.int64]:
    found = [(_first(s.start, s.end, starts, ends), head.labels.index(s.label)) for s in spans]
    return np.array([pair for pair in found if pair[0] >= 0], np.int64).reshape(-1, 2)


def _values(spans: Sequence[Labelled], starts: Ints, ends: Ints) -> NDArray[np.float32]:
    found = [(_first(s.start, s.end, starts, ends), float(s.label)) for s in spans]
    return np.array([pair for pair in found if pair[0] >= 0], np.float32).reshape(-1, 2)


def _first(start: int, end: int, starts: Ints, ends: Ints) -> int:
    """The first word that begins in a span, or the one that holds it; -1: the span does not begin here."""
    at = int(np.searchsorted(starts, start))
    if at < len(starts) and starts[at] < end and (at > 0 or starts[at] == start):
        return at
    held = at > 0 and ends[at - 1] > start
    return at - 1 if held else -1


def _arrows(pointers: Pointers, starts: Ints, ends: Ints) -> Arrows:
    at = {span: _first(*span, starts, ends) for span in pointers.candidates}
    candidates = np.array(sorted({word for word in at.values() if word >= 0}), np.int32)
    origins, right = [], []
    for pointing in pointers.pointing:
        origin = _first(pointing.start, pointing.end, starts, ends)
        targets = [at[target] for target in pointing.targets if at[target] >= 0]
        if origin >= 0 and len(targets) == len(pointing.targets):
            origins.append(origin)
            right.append(np.isin(candidates, targets))
    rows = np.array(right, bool).reshape(len(origins), len(candidates))
    return Arrows(np.array(origins, np.int32), candidates, rows)
