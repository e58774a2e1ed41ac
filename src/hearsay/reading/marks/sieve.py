"""Which sentences the network of marks is asked about: those with words that it is likely to say something of.

Most sentences of sober reports judge nobody, and a network is dear beside a table of words. The table holds the weight of
each word in a logistic regression on whether the network says anything of a sentence; it is made with the network
(`training/marks/sieve.py`).
"""

import gzip
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import NamedTuple

from hearsay.reading.marks.masked import Word

TABLE = "mark_words.txt.gz"
FORMAT = "hearsay/mark-words/1"
ANY = "*"
"""Stands for any sentence: its weight is that of a sentence without known words."""


class Sieve(NamedTuple):
    """The weights of words and signs, in hundredths, and the sum from which a sentence is looked at."""

    weights: Mapping[str, int]
    least: int

    def lets_through(self, words: Iterable[Word]) -> bool:
        """Is the network asked about the sentence? Each word counts once."""
        weights = self.weights
        return (
            weights.get(ANY, 0) + sum(weights.get(word, 0) for word in {w.lower for w in words}) >= self.least
        )


def packed(sieve: Sieve) -> bytes:
    """The bytes of the table's file; the same table gives the same bytes."""
    rows = [f"{word} {weight}" for word, weight in sorted(sieve.weights.items()) if weight]
    return gzip.compress("\n".join([f"{FORMAT} {sieve.least}", *rows]).encode(), compresslevel=9, mtime=0)


def load(path: Path) -> Sieve:
    """The table in a file.

    Raises:
        ValueError: the file holds no such table.
    """
    head, *rows = gzip.decompress(path.read_bytes()).decode().split("\n")
    name, _, least = head.partition(" ")
    if name != FORMAT:
        raise ValueError(f"{path}: not a table of words of marks: {FORMAT} is expected in its first line")
    pairs = (row.split(" ") for row in rows)
    return Sieve({word: int(weight) for word, weight in pairs}, int(least))
