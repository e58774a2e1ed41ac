"""Which quotation sign closes which, within one paragraph.

A stack machine: signs of one family close each other whatever their shape („a“, ”a”, “a"), a sign
that closes an outer quotation ends the inner ones nobody closed, and a single sign that can be read as
an apostrophe closes nothing while a better one follows. Time is linear in the number of signs.
"""

import re
from collections.abc import Sequence
from typing import NamedTuple

from hearsay.reading.ranges import Range
from hearsay.reading.signs import Family, Sign, Way, is_elided_year


class Pair(NamedTuple):
    """An opening sign and the end found for it: code points, `inner_end` before the closing sign."""

    opening: Sign
    inner_end: int
    end: int
    is_closed: bool


class _Open:
    """An opening sign on the stack, and where the same signs opened again before it was closed."""

    __slots__ = ("reopened", "sign")

    def __init__(self, sign: Sign) -> None:
        self.sign = sign
        self.reopened: int | None = None


_SPACE = re.compile(r"\s*")
_INTRODUCES = re.compile(r"[:,]\s$")


def pair_signs(text: str, paragraph: Range, signs: Sequence[Sign], *, is_continued: bool) -> list[Pair]:
    """The pairs in order of their start, properly nested; what nobody closed is paired with where it ends.

    `is_continued`: the next paragraph opens with the sign that this one opens with, so that an
    unclosed first quotation holds the whole paragraph instead of ending where signs open again.
    """
    machine = _Machine(text, paragraph, signs[0] if is_continued and signs else None)
    for sign, is_closed_later in zip(signs, _closed_later(signs), strict=True):
        way = machine.way_of(sign, is_closed_later=is_closed_later)
        if way is Way.OPENS:
            machine.open(sign)
        elif way is Way.CLOSES:
            machine.close(sign)
    return machine.finished()


class _Machine:
    """What is open at a point of one paragraph, and the pairs so far."""

    def __init__(self, text: str, paragraph: Range, continued: Sign | None) -> None:
        self._text = text
        self._paragraph = paragraph
        self._continued = continued
        self._stack: list[_Open] = []
        self._places: dict[Family, list[int]] = {family: [] for family in Family}
        self._pairs: list[Pair] = []

    def way_of(self, sign: Sign, *, is_closed_later: bool) -> Way:
        """What a sign does here; EITHER stands for nothing."""
        if sign.family is Family.SINGLE:
            is_year = is_elided_year(self._text, sign)
            return _single_way(
                sign, self._innermost_single(), is_year=is_year, is_closed_later=is_closed_later
            )
        places = self._places[sign.family]
        opening = self._stack[places[-1]].sign if places else None
        return _double_way(sign, opening, is_closed_later=is_closed_later)

    def open(self, sign: Sign) -> None:
        """Puts an opening sign on the stack."""
        top = self._stack[-1] if self._stack else None
        if top is not None and top.reopened is None and top.sign.family is sign.family:
            top.reopened = sign.start
        self._places[sign.family].append(len(self._stack))
        self._stack.append(_Open(sign))

    def close(self, sign: Sign) -> None:
        """Pairs a closing sign with the innermost open one of its family."""
        self._end_unclosed(self._places[sign.family][-1] + 1, sign.start)
        self._add(self._pop().sign, sign.start, sign.end, is_closed=True)

    def finished(self) -> list[Pair]:
        """All pairs, once no more signs follow."""
        self._end_unclosed(0, self._paragraph.end)
        return sorted(self._pairs)

    def _innermost_single(self) -> Sign | None:
        """The open single sign, unless something is open inside it: ‘They burned “the soldiers’ homes”’."""
        top = self._stack[-1].sign if self._stack else None
        return top if top is not None and top.family is Family.SINGLE else None

    def _pop(self) -> _Open:
        opened = self._stack.pop()
        self._places[opened.sign.family].pop()
        return opened

    def _end_unclosed(self, height: int, end: int) -> None:
        """Ends what stands above `height` on the stack at `end`, or where the same signs opened again."""
        if len(self._stack) <= height:
            return
        trimmed = self._trimmed(end)
        while len(self._stack) > height:
            opened = self._pop()
            is_block = opened.sign.family is Family.BLOCK
            if is_block or self._is_quotation(opened.sign):
                here = trimmed if self._holds_all(opened) else self._trimmed(opened.reopened or end)
                self._add(opened.sign, here, here, is_closed=is_block)

    def _holds_all(self, opened: _Open) -> bool:
        return opened.reopened is None or opened.sign is self._continued

    def _is_quotation(self, sign: Sign) -> bool:
        """Whether a sign that nobody closed begins a quotation, and is no apostrophe."""
        if sign.family is not Family.SINGLE or sign.shape is Way.OPENS:
            return True
        before = self._text[max(self._paragraph.start, sign.start - 2) : sign.start]
        return sign.shape is Way.EITHER and (not before or _INTRODUCES.search(before) is not None)

    def _trimmed(self, end: int) -> int:
        while end > self._paragraph.start and self._text[end - 1].isspace():
            end -= 1
        return end

    def _add(self, opening: Sign, inner_end: int, end: int, *, is_closed: bool) -> None:
        """Keeps a pair that holds anything but space."""
        space = _SPACE.match(self._text, opening.end, max(inner_end, opening.end))
        if space is not None and space.end() < inner_end:
            self._pairs.append(Pair(opening, inner_end, end, is_closed))


def _double_way(sign: Sign, opening: Sign | None, *, is_closed_later: bool) -> Way:
    """What a sign does that cannot be an apostrophe, given the open one of its family."""
    if opening is None:
        is_stray = sign.lean is Way.CLOSES or (sign.lean is Way.EITHER and sign.shape is Way.CLOSES)
        return Way.EITHER if is_stray else Way.OPENS
    if sign.lean is Way.OPENS and (sign.shape is not Way.CLOSES or opening.shape is Way.CLOSES):
        return Way.OPENS
    if sign.lean is Way.EITHER and sign.shape is Way.OPENS:
        return Way.OPENS if opening.shape is Way.OPENS and opening.text != "„" else Way.CLOSES
    return Way.EITHER if is_closed_later and not sign.is_certain else Way.CLOSES


def _single_way(sign: Sign, opening: Sign | None, *, is_year: bool, is_closed_later: bool) -> Way:
    """What a single sign does, given the open one; EITHER for an apostrophe."""
    if sign.lean is not Way.OPENS and opening is not None:
        return Way.EITHER if is_closed_later and not sign.is_certain else Way.CLOSES
    if sign.lean is Way.CLOSES or (is_year and not is_closed_later):
        return Way.EITHER
    if sign.shape is Way.CLOSES:  # ’Go’: opening with a closing sign is believed only if another follows
        return Way.OPENS if sign.lean is Way.OPENS and is_closed_later else Way.EITHER
    return Way.OPENS if Way.OPENS in (sign.shape, sign.lean) else Way.EITHER


def _closed_later(signs: Sequence[Sign]) -> list[bool]:
    """For each sign, whether one that certainly closes follows before the next that opens, in its family."""
    ahead = dict.fromkeys(Family, False)
    later: list[bool] = []
    for sign in reversed(signs):
        later.append(ahead[sign.family])
        if sign.lean is Way.OPENS:
            ahead[sign.family] = False
        elif sign.lean is Way.CLOSES and sign.is_certain:
            ahead[sign.family] = True
    return later[::-1]
