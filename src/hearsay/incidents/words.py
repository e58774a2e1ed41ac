"""The words of a telling as a vector, and how alike two are.

A word counts by how rare it is in news (inverse document frequency), and by the logarithm of how often it stands in the
telling (Salton and Buckley, 1988). How rare a word is comes from a table that is made once from the training corpora
(`python -m training.word_weights`), and not from the archive: so two reports are as alike in a small archive as in a
large one, and in whatever order they came.
"""

import re
from collections import Counter
from collections.abc import Iterable, Mapping
from functools import cache
from math import log, sqrt
from pathlib import Path
from zlib import crc32

TABLE = Path(__file__).with_name("word_weights.bin")
BUCKETS = 1 << 16  # words share a place by chance: the rarest words lose a little, and the table stays small
STEPS = 16  # the table holds sixteenths
WORD = re.compile(r"[^\W\d_][\w'’-]*[^\W_]")
NUMBER = re.compile(r"(?<![\d.,])\d{1,3}(?![\d.,]*\d)")
NAME = re.compile(r"(?<![.!?:“\"”]\s)(?<!^)\b[A-Z][^\W\d_]+", re.MULTILINE)
CAPITAL = re.compile(r"\b[A-Z][^\W\d_]+")
COMMON = 1.2  # words rarer than one in three reports count; the others say nothing

Vector = Mapping[int, float]


def bucket(word: str) -> int:
    """The place of a word in the table; the same on every machine."""
    return crc32(word.casefold().encode()) % BUCKETS


@cache
def _table() -> bytes:
    return TABLE.read_bytes()


def weight(place: int) -> float:
    """How rare the words of a place in the table are: the logarithm of one over their share of reports."""
    return _table()[place] / STEPS


def vector(words: Iterable[str]) -> Vector:
    """The words, each by its place, of length 1; empty where all are common."""
    counts = Counter(map(bucket, words))
    raw = {
        place: (1 + log(count)) * weight(place) for place, count in counts.items() if weight(place) > COMMON
    }
    length = sqrt(sum(value * value for value in raw.values()))
    return {place: value / length for place, value in raw.items()} if length else {}


def cosine(one: Vector, other: Vector) -> float:
    """How alike two vectors are: 0 to 1."""
    few, many = (one, other) if len(one) <= len(other) else (other, one)
    return sum(value * many[place] for place, value in few.items() if place in many)


def rarest(found: Vector, count: int) -> list[int]:
    """The places of the weightiest words, the weightiest first."""
    return sorted(found, key=lambda place: (-found[place], place))[:count]


def words_of(text: str) -> list[str]:
    """The words of a text, in order."""
    return WORD.findall(text)


def names_of(text: str) -> list[str]:
    """The words with a capital that do not begin a sentence or a line, in order."""
    return NAME.findall(text)


def capitals_of(text: str) -> list[str]:
    """All words with a capital, in order: of a single sentence, whose first word is as likely a name."""
    return CAPITAL.findall(text)


def numbers_of(text: str) -> list[str]:
    """The whole numbers under a thousand in digits: ages, tolls, days of the month."""
    return NUMBER.findall(text)
