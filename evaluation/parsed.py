"""What lies beneath events, for benchmarks that ask for it by itself: syntax, evidence, and the names that are tagged.

Everything else is scored from Readings. Treebanks, roles of given predicates and factuality of given words cannot be:
they ask about words that need not be events.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import NamedTuple

import numpy as np

from hearsay.reading.encoder import SHIPPED, Encoder, Heads, Scored
from hearsay.reading.events.evidence import evidence
from hearsay.reading.events.trigger import Evidence
from hearsay.reading.outline import outline
from hearsay.reading.parse import parse
from hearsay.reading.scores import FORBIDDEN, TagSpec, best_paths, inside_labels, spans_of
from hearsay.reading.syntax import Syntax

AT_ONCE = 64  # texts


class Named(NamedTuple):
    """A tagged span: code points, half-open, and its label."""

    start: int
    end: int
    label: str


class Parsed(NamedTuple):
    """What the model says of one text."""

    syntax: Syntax
    evidence: Evidence
    names: Sequence[Named]


Parse = Callable[[Iterable[str]], Iterator[Parsed]]
"""Parses texts in their order."""


def parse_as_shipped(texts: Iterable[str]) -> Iterator[Parsed]:
    """Parses with the shipped model, which is loaded once something is to be parsed."""
    encoder = Encoder(SHIPPED)
    group: list[str] = []
    for text in texts:
        group.append(text)
        if len(group) == AT_ONCE:
            yield from _parsed(group, encoder)
            group = []
    if group:
        yield from _parsed(group, encoder)


def _parsed(texts: Sequence[str], encoder: Encoder) -> Iterator[Parsed]:
    outlines = [outline(text) for text in texts]
    scored = encoder.score(outlines)
    syntaxes = parse(outlines, scored, encoder.heads)
    for syntax, one in zip(syntaxes, scored, strict=True):
        yield Parsed(syntax, evidence(syntax, one, encoder.heads), tagged("names", one, encoder.heads))


def tagged(head: str, scored: Scored, heads: Heads) -> list[Named]:
    """The spans of a tag head, none over the end of a paragraph."""
    spec = heads.specs[head]
    if not isinstance(spec, TagSpec):
        raise TypeError(f"{head} is no tag head")
    emissions = scored.heads[head].copy()
    begins = np.flatnonzero(np.diff(scored.words.paragraphs, prepend=-1))
    emissions[np.ix_(begins, np.array(inside_labels(len(spec.labels)), int))] += FORBIDDEN
    length = np.array([len(emissions)], np.int32)
    path = best_paths(emissions[None], length, heads.transitions[head])[0].tolist()
    starts, ends = scored.words.starts, scored.words.ends
    found = spans_of(path, spec.labels, [0.0] * len(path))
    return [Named(int(starts[s.start]), int(ends[s.end - 1]), s.label) for s in found]


def word_at(syntax: Syntax, offset: int) -> int:
    """The word that stands at a code point, or the next one; the last one past the end."""
    return min(bisect_right(syntax.ends, offset), len(syntax.ends) - 1)


def words_in(syntax: Syntax, start: int, end: int) -> range:
    """The words that a stretch of the text touches."""
    return range(bisect_right(syntax.ends, start), bisect_left(syntax.starts, end))
