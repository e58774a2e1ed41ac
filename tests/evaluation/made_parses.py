"""What the model says of single texts, made by hand: words in a row, evidence only where a test gives it."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence

import numpy as np

from evaluation.parsed import Named, Parse, Parsed
from hearsay.reading.events.plover import TYPES
from hearsay.reading.events.trigger import Evidence
from hearsay.reading.ranges import Range
from hearsay.reading.syntax import ROOT, Syntax

Pointing = Mapping[int, Mapping[int, float]]


def parsed(
    text: str,
    *,
    heads: Sequence[int] | None = None,
    relations: Sequence[str] | None = None,
    names: Sequence[Named] = (),
    types: Mapping[int, str] | None = None,
    happened: Sequence[float] | None = None,
    committed: Sequence[float] | None = None,
    **pointers: Pointing,
) -> Parsed:
    """The text's words, each on the one before it where no heads are given; one sentence."""
    words = [match.span() for match in re.finditer(r"[^\W_]+|_|[^\w\s]", text)]
    count = len(words)
    chances = np.zeros((count, 1 + len(TYPES)), np.float32)
    for word, kind in (types or {}).items():
        chances[word, 1 + TYPES.index(kind)] = 1.0
    syntax = Syntax(
        text=text,
        starts=[s for s, _ in words],
        ends=[e for _, e in words],
        heads=list(heads) if heads is not None else [ROOT, *range(count - 1)],
        relations=list(relations) if relations is not None else ["root", *["dep"] * (count - 1)],
        tags=["NN"] * count,
        entities=["abstract"] * count,
        sentences=[Range(0, count)],
    )
    nothing = [0.0] * count
    scales = [np.array(nothing if scale is None else scale, np.float32) for scale in (happened, committed)]
    return Parsed(syntax, Evidence(chances, scales[0], scales[1], pointers), names)


def parses(*known: Parsed) -> Parse:
    """A parser that knows these texts, and of others the words alone."""
    made = {one.syntax.text: one for one in known}

    def parse(texts: Iterable[str]) -> Iterator[Parsed]:
        for text in texts:
            yield made.get(text) or parsed(text)

    return parse
