"""`python -m training.links`: fits how likely two mentions are one event, on the training topics of ECB+.

Pairs are taken within the reports of one seminal event, as they are compared in use. How likely two reports tell of the
same comes from `hearsay.incidents.pairs`, which is to be fitted before. Ridge logistic regression, as there. Beside the
weights stand the pairs of words that were one event, as "flee" and "run"; what they teach is not judged by the topic that
taught it.
"""

from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import combinations
from math import log
from pathlib import Path
from typing import NamedTuple

import numpy as np

from evaluation.ecb import Document, documents, mentions_of
from hearsay.incidents import linking
from hearsay.incidents.linking import Features, Heads, features, heads, told_by
from hearsay.incidents.mentions import Mention
from hearsay.incidents.tellings import tellings
from hearsay.reading.reader import Reader
from hearsay.records import Reading
from training.pairs import Doubles, as_module, fitted

USUAL, FEW = 0.1, 0.3  # the odds of roots of which little is known, and how little that is
WRITTEN = Path(linking.__file__).with_name("_link_weights.py")


class Topic(NamedTuple):
    """The pairs of mentions of the reports on one thing: with the chance that their reports tell of it, and the answer."""

    number: int
    pairs: list[tuple[Mention, Mention, float]]
    right: list[bool]


def topic(read: Sequence[tuple[Document, Reading]]) -> Topic:
    """The pairs of some reports on one thing."""
    told = told_by([tellings(reading)[0] for _, reading in read])
    mentions = [each for document, reading in read for each in mentions_of(document, reading)]
    chain = {each.key: each.chain for document, _ in read for each in document.mentions}
    compared = list(combinations(mentions, 2))
    return Topic(
        read[0][0].topic,
        [(one, other, told.chance(one.report, other.report)) for one, other in compared],
        [chain[one.key] == chain[other.key] for one, other in compared],
    )


def odds(topics: Iterable[Topic]) -> dict[Heads, float]:
    """How often two different roots are one event, of those that ever are: odds, smoothed, beside one in ten."""
    seen: Counter[Heads] = Counter()
    same: Counter[Heads] = Counter()
    for each in topics:
        for (one, other, _), is_one in zip(each.pairs, each.right, strict=True):
            if one.head != other.head:
                seen[heads(one, other)] += 1
                same[heads(one, other)] += is_one
    return {
        key: log((same[key] + FEW) / (seen[key] - same[key] + FEW / USUAL)) - log(USUAL)
        for key in sorted(seen)
        if same[key]
    }


def examples(topics: Sequence[Topic]) -> tuple[Doubles, Doubles]:
    """The Features of each pair, and whether it is one event; what words are taught by is never their own topic."""
    rows, right = [], []
    for each in topics:
        known = odds(other for other in topics if other.number != each.number)
        rows += [features(*pair, known) for pair in each.pairs]
        right += each.right
    return np.array(rows, float).reshape(-1, len(Features._fields)), np.array(right, float)


def main() -> None:
    """Reads, fits, writes."""
    every = list(documents(development=False))
    write(zip(every, Reader().read_many(each.report for each in every), strict=True))


def write(every: Iterable[tuple[Document, Reading]]) -> None:
    """Fits on these reports and writes the module of numbers and words."""
    read: dict[str, list[tuple[Document, Reading]]] = {}
    for document, reading in every:
        read.setdefault(document.subtopic, []).append((document, reading))
    topics = [topic(each) for each in read.values()]
    rows, right = examples(topics)
    weights = dict(zip(("bias", *Features._fields), fitted(rows, right).tolist(), strict=True))
    words = "".join(
        f"{one} {other} {value:.1f}\n"
        for (one, other), value in odds(topics).items()
        if is_plain(one + other)
    )
    WRITTEN.write_text(
        f'{as_module(weights, "linking", "links")}\n# Two roots that were one event, and the odds.\nTAUGHT = """\n{words}"""\n',
        encoding="utf-8",
    )
    print(f"{len(right):,} pairs, {int(right.sum()):,} of one event -> {WRITTEN.name}")


def is_plain(words: str) -> bool:
    """May the words stand in a table: letters only, of no alphabet but ours?"""
    return words.isascii() and words.isalpha()


if __name__ == "__main__":
    main()
