"""event_location (Halterman 2019): event verbs of news on violence and protest, and the place where each happened."""

import hashlib
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from training.corpora.trees import words_of
from training.examples import Example, Offsets, Pointers, Pointing

LICENCE = "MIT; news text, not passed on"


def is_held_out(text: str) -> bool:
    """Is the sentence of the tenth that is kept for evaluation? Decided by its words alone."""
    return hashlib.sha256(text.encode()).digest()[0] % 10 == 0


def examples(records: Iterable[Mapping[str, Any]]) -> Iterator[Example]:
    """Each sentence once, with all its verbs; a verb without a place points to none."""
    items: dict[str, list[Mapping[str, Any]]] = defaultdict(list)
    for record in records:
        items[record["text"]].append(record)
    for text, found in items.items():
        words = tuple(words_of(text, 0, len(text)))
        pointing = tuple(_pointing(words, item) for item in found)
        yield Example(found[0]["id"], text, None, {}, {"place_of": (Pointers(words, pointing),)})


def _pointing(words: Sequence[Offsets], item: Mapping[str, Any]) -> Pointing:
    start, end = item["verb"][0]
    return Pointing(start, end, _within(words, item["location"]))


def _within(words: Sequence[Offsets], places: Sequence[Sequence[int]]) -> tuple[Offsets, ...]:
    return tuple(w for w in words if any(start <= w[0] < end for start, end in places))
