"""Word pieces: an Outline cut into the passages that the encoder reads, one pass each.

A word is what BERT's pre-tokeniser calls one: letters and digits between white space and punctuation,
each punctuation mark on its own. Layers label words; the encoder sees each word as one or more pieces.
"""

from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import chain, pairwise
from pathlib import Path
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray
from tokenizers import Encoding, Tokenizer

from hearsay.reading.outline import Outline, Quotation

Ints = NDArray[np.int32]
_flat = chain.from_iterable

PASSAGE_PIECES = 256  # paragraphs are packed up to here: enough for context, and attention costs the square
LONGEST_PASSAGE = 384  # a single paragraph may reach this; beyond, it is read in overlapping windows
WINDOW_STRIDE = 256

CASES = 6  # no letter, lower, Capitalised, UPPER, mIxed, holds a digit
QUOTINGS = 4  # outside, in a quotation, in a quotation within one, in one that is never closed
HEADLINES = 2  # body, headline
FEATURES = 4  # columns of Passage.pieces: piece id, case, quoting, headline

CLS, SEP = 101, 102  # of the uncased BERT vocabulary; `Pieces` checks them


class Words(NamedTuple):
    """The words of one report: code point offsets into its text, and the paragraph of each."""

    starts: Ints
    ends: Ints
    paragraphs: Ints


class Passage(NamedTuple):
    """What the encoder reads at once.

    `pieces` is (pieces, FEATURES) int32. `first` holds, for each word of the passage, the index of its
    first piece; `words` the index of that word in the report's `Words`. Only words from `keep_from` to
    `keep_to` (positions in `words`) are scored here; the others are context that another passage scores.
    """

    pieces: Ints
    first: Ints
    words: Ints
    keep_from: int
    keep_to: int


class Pieces:
    """Cuts outlines into passages with the tokenizer of the shipped model."""

    def __init__(self, tokenizer: Path) -> None:
        self._tokenizer = Tokenizer.from_file(str(tokenizer))
        self._tokenizer.no_padding()
        self._tokenizer.no_truncation()
        if (self._tokenizer.token_to_id("[CLS]"), self._tokenizer.token_to_id("[SEP]")) != (CLS, SEP):
            raise ValueError(f"{tokenizer} holds another vocabulary than the uncased BERT one that is needed")

    def cut(self, outline: Outline) -> tuple[Words, list[Passage]]:
        """The words of a report and its passages, in reading order."""
        texts = [outline.text[r.start : r.end] for r in outline.paragraphs]
        encodings = [self._tokenizer.encode(text, add_special_tokens=False) for text in texts]
        return _cut(outline, encodings)


class _Paragraph(NamedTuple):
    """The pieces of one paragraph with their features, and the first piece of each of its words."""

    pieces: Ints
    first: Ints


def _cut(outline: Outline, encodings: Sequence[Encoding]) -> tuple[Words, list[Passage]]:
    """The words and passages of a text whose paragraphs are encoded; all pieces are looked at together."""
    sizes = np.array([len(encoding.ids) for encoding in encodings], np.intp)
    edges = np.append(0, np.cumsum(sizes))  # of the paragraphs, among all pieces
    total = int(edges[-1])
    of_paragraph = np.repeat(np.arange(len(sizes), dtype=np.int32), sizes)
    begins = np.array([paragraph.start for paragraph in outline.paragraphs], np.int32)
    offsets = np.fromiter(_flat(_flat(e.offsets for e in encodings)), np.int32, 2 * total).reshape(-1, 2)
    offsets += begins[of_paragraph, None]
    word_of = np.fromiter(_flat(e.word_ids for e in encodings), np.int32, total)
    is_first = np.diff(word_of, prepend=-1) != 0
    is_first[edges[:-1][sizes > 0]] = True
    first = np.flatnonzero(is_first)
    starts, ends = offsets[first, 0], offsets[np.append(first, total)[1:] - 1, 1]
    words = Words(starts, ends, of_paragraph[first])
    pieces = np.zeros((total, FEATURES), np.int32)
    pieces[:, 0] = np.fromiter(_flat(e.ids for e in encodings), np.int32, total)
    cases = [_case(outline.text[s:e]) for s, e in zip(starts.tolist(), ends.tolist(), strict=True)]
    pieces[:, 1] = np.repeat(np.array(cases, np.int32), np.diff(np.append(first, total)))
    pieces[:, 2] = _quoting(offsets[:, 0], outline.quotations)
    pieces[:, 3] = np.array([each == outline.headline for each in outline.paragraphs], np.int32)[of_paragraph]
    counts = np.searchsorted(first, edges).tolist()  # of the words before each paragraph
    cut = [
        _Paragraph(pieces[edge:end], (first[counts[at] : counts[at + 1]] - edge).astype(np.int32))
        for at, (edge, end) in enumerate(pairwise(edges.tolist()))
    ]
    return words, list(_pack(cut, counts))


@lru_cache(maxsize=20_000)
def _case(word: str) -> int:
    if word.islower():
        return 1
    if word.isalpha():
        if word.isupper():
            return 3 if len(word) > 1 else 2
        return 2 if word[0].isupper() and word[1:].islower() else 4
    return 5 if any(c.isdigit() for c in word) else 0


def _quoting(starts: Ints, quotations: Sequence[Quotation]) -> Ints:
    """What quotation each piece begins in; pieces and quotations stand in the order of the text."""
    quoting = np.zeros(len(starts), np.int32)
    edges = np.searchsorted(starts, [(quotation.start, quotation.end) for quotation in quotations])
    for quotation, (first, last) in zip(quotations, edges.tolist(), strict=True):
        quoting[first:last] = 2 if quotation.depth else 1 if quotation.is_closed or quotation.continues else 3
    return quoting


def _pack(cut: Sequence[_Paragraph], counts: Sequence[int]) -> Iterator[Passage]:
    """Paragraphs in order, as many to a passage as fit."""
    group: list[int] = []
    size = 1
    for index, paragraph in enumerate(cut):
        length = len(paragraph.pieces) + 1
        if group and size + length > PASSAGE_PIECES:
            yield _join(cut, counts, group)
            group, size = [], 1
        if length + 1 > LONGEST_PASSAGE:
            yield from _windows(paragraph, counts[index])
        elif len(paragraph.first):
            group.append(index)
            size += length
    if group:
        yield _join(cut, counts, group)


def _join(cut: Sequence[_Paragraph], counts: Sequence[int], group: Sequence[int]) -> Passage:
    pieces, first, words = [_mark(CLS)], [], []
    at = 1
    for index in group:
        paragraph = cut[index]
        pieces += [paragraph.pieces, _mark(SEP)]
        first.append(paragraph.first + at)
        words.append(np.arange(counts[index], counts[index + 1], dtype=np.int32))
        at += len(paragraph.pieces) + 1
    joined = np.concatenate(words)
    return Passage(np.concatenate(pieces), np.concatenate(first), joined, 0, len(joined))


def _mark(piece: int) -> Ints:
    return np.array([[piece, 0, 0, 0]], np.int32)


def _windows(paragraph: _Paragraph, count: int) -> Iterator[Passage]:
    """A long paragraph in windows that overlap; each word is kept where it stands deepest in its window."""
    total, room = len(paragraph.pieces), LONGEST_PASSAGE - 2
    begins = list(range(0, max(total - room, 0) + WINDOW_STRIDE, WINDOW_STRIDE))
    margin = (room - WINDOW_STRIDE) // 2
    for begin in begins:
        inside = (paragraph.first >= begin) & (paragraph.first < begin + room)
        first = paragraph.first[inside] - begin
        words = (np.flatnonzero(inside) + count).astype(np.int32)
        low = 0 if begin == 0 else begin + margin
        high = total if begin == begins[-1] else begin + WINDOW_STRIDE + margin
        keep = np.flatnonzero((paragraph.first[inside] >= low) & (paragraph.first[inside] < high))
        if len(keep):
            body = paragraph.pieces[begin : begin + room]
            pieces = np.concatenate([_mark(CLS), body, _mark(SEP)])
            yield Passage(pieces, first + 1, words, int(keep[0]), int(keep[-1]) + 1)
