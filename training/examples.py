"""What a corpus adapter yields: a text and, for the heads that its annotation teaches, the spans."""

from collections.abc import Mapping
from typing import NamedTuple

Offsets = tuple[int, int]  # code points into Example.text, half-open


class Labelled(NamedTuple):
    """A span with a label of a tag or word head, or the number that a scale head should give it, as text."""

    start: int
    end: int
    label: str


class Pointing(NamedTuple):
    """A span and the spans it points to; no targets: it points to none of the candidates."""

    start: int
    end: int
    targets: tuple[Offsets, ...]


class Pointers(NamedTuple):
    """Spans of one text that a pointer head may link with each other: of the whole text, or of one sentence.

    With several targets any one of them is right.
    """

    candidates: tuple[Offsets, ...]
    pointing: tuple[Pointing, ...]


class Example(NamedTuple):
    """One text of a corpus. A head that is in none of the mappings learns nothing from it."""

    id: str
    text: str
    title: str | None
    spans: Mapping[str, tuple[Labelled, ...]]
    pointers: Mapping[str, tuple[Pointers, ...]]
