"""Overlapping and nested spans, cut into segments that follow each other: what every view of a text is drawn from."""

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Generic, NamedTuple, Protocol, TypeVar

BLANK_LINE = re.compile(r"\n[^\S\n]*\n\s*")


class Spanned(Protocol):
    """Anything with a place in a text: code points, half-open."""

    @property
    def start(self) -> int:
        """Its first code point."""

    @property
    def end(self) -> int:
        """The code point after its last."""


Piece = TypeVar("Piece", bound=Spanned)


class Stretch(NamedTuple):
    """A plain stretch of text."""

    start: int
    end: int


class Segment(NamedTuple, Generic[Piece]):
    """A stretch of text over all of which the same pieces lie, in the order in which they were given."""

    start: int
    end: int
    pieces: tuple[Piece, ...]


def paragraphs(text: str) -> list[Stretch]:
    """The stretches between blank lines; white space around them belongs to none."""
    gaps = [match.span() for match in BLANK_LINE.finditer(text)]
    starts = [0, *(end for _, end in gaps)]
    ends = [*(start for start, _ in gaps), len(text)]
    stretches = [_stripped(text, start, end) for start, end in zip(starts, ends, strict=True)]
    return [stretch for stretch in stretches if stretch.start < stretch.end]


def _stripped(text: str, start: int, end: int) -> Stretch:
    whole = text[start:end]
    start += len(whole) - len(whole.lstrip())
    return Stretch(start, max(start, end - (len(whole) - len(whole.rstrip()))))


def segments(pieces: Sequence[Piece], within: Sequence[Spanned]) -> Iterator[Segment[Piece]]:
    """The segments of the stretches `within` (in order, not overlapping), each wholly in one of them.

    Together they cover every stretch exactly once, also where no piece lies. Empty pieces count for nothing.
    """
    opening = sorted((piece.start, index) for index, piece in enumerate(pieces) if piece.start < piece.end)
    borders = sorted({edge for piece in pieces for edge in (piece.start, piece.end)})
    active: dict[int, Piece] = {}
    next_opening = next_border = 0
    for stretch in within:
        start = stretch.start
        while start < stretch.end:
            while next_opening < len(opening) and opening[next_opening][0] <= start:
                index = opening[next_opening][1]
                active[index] = pieces[index]
                next_opening += 1
            active = {index: piece for index, piece in active.items() if piece.end > start}
            while next_border < len(borders) and borders[next_border] <= start:
                next_border += 1
            border = borders[next_border] if next_border < len(borders) else stretch.end
            end = min(border, stretch.end)
            yield Segment(start, end, tuple(active[index] for index in sorted(active)))
            start = end


def uncovered(pieces: Iterable[Spanned], within: Sequence[Spanned]) -> Iterator[Stretch]:
    """What no piece covers of the stretches `within`, in order."""
    for segment in segments(list(pieces), within):
        if not segment.pieces:
            yield Stretch(segment.start, segment.end)
