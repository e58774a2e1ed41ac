"""How alike two event words are: "foiled" and "thwarted", "the killing" and "shot dead"; and what they derive from.

Beside the base form a table tells which words are near each other in meaning. It is made once from a general encoder of
sentences (`python -m training.event_words`): a few numbers for each common word, so that likeness is known for words that
no pair of reports has taught.
"""

import re
from collections.abc import Mapping
from functools import cache, lru_cache
from pathlib import Path

import numpy as np
import numpy.typing as npt

from hearsay.lemmas import lemma

TABLE = Path(__file__).with_name("event_words.bin")
DIMENSIONS = 64
WORD = re.compile(r"[^\W\d_](?:[\w'’-]*\w)?")
# What says little of a trigger of several words, and what a verb takes behind it.
LIGHT = frozenset(
    "a an the his her its their be was were been has had have is are to of in and this that".split()
)
PARTICLES = frozenset(
    "up over out off down in on away back under through into for to at of with against".split()
)
SHORTEST_STEM, LONGEST_ENDING = 4, 1

Directions = npt.NDArray[np.float32]


@lru_cache(maxsize=65536)
def root(word: str) -> str:
    """The base form of a word, of a noun that is made of a verb the verb: "killings" and "killed" are both "kill"."""
    return lemma(lemma(word.casefold(), "N"), "V")


@lru_cache(maxsize=65536)
def head(trigger: str) -> str:
    """The root of the word that says what happened: "take over" is a take, "drunk driving" a drive."""
    words = WORD.findall(trigger)
    if not words:
        return trigger.casefold()
    is_verb_with_particle = len(words) > 1 and words[1].casefold() in PARTICLES
    return root(words[0] if is_verb_with_particle else words[-1])


@lru_cache(maxsize=65536)
def roots(trigger: str) -> frozenset[str]:
    """The roots of all its words that say something."""
    found = {root(word) for word in WORD.findall(trigger) if word.casefold() not in LIGHT | PARTICLES}
    return frozenset(found or {head(trigger)})


def is_derived(one: str, other: str) -> bool:
    """Do two different roots begin the same but for an ending: "nominate", "nomination"?"""
    same = next((at for at, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), None)
    length = min(len(one), len(other)) if same is None else same
    return one != other and length >= max(SHORTEST_STEM, min(len(one), len(other)) - LONGEST_ENDING)


@lru_cache(maxsize=65536)
def alike(one: str, other: str) -> float:
    """How near two roots are in meaning, -1 to 1; 0 where the table does not have one of them."""
    table = _table()
    if one not in table or other not in table:
        return 0.0
    return float(table[one] @ table[other])


@cache
def _table() -> Mapping[str, Directions]:
    words, _, numbers = TABLE.read_bytes().partition(b"\n")
    rows = np.frombuffer(numbers, np.int8).reshape(-1, DIMENSIONS).astype(np.float32)
    rows /= np.linalg.norm(rows, axis=1, keepdims=True)
    return dict(zip(words.decode().split(), rows, strict=True))
