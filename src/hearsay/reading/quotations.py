"""Quotations of a text, found by a deterministic machine that reads quotation signs paragraph by paragraph.

The machine keeps a stack of what is open. It never raises, takes time linear in the text, and starts
afresh at each paragraph, so that one lost sign costs one paragraph at most. What it knows beyond
pairing: signs of one family close each other whatever their shape („a“, ”a”, “a"), an apostrophe is no
sign, a quotation over several paragraphs opens each of them and is closed in the last only.
"""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from hearsay.reading.ranges import Range
from hearsay.reading.signs import Family, Sign, Way, find_signs, is_elided_year


class Quotation(NamedTuple):
    """A quoted stretch: code points, half-open; `start` and `end` take in the signs, the inner ones do not.

    `depth` is 0 for the outermost. An unclosed quotation reaches to the end of its paragraph, to the
    end of the quotation around it, or to where the same signs open again. `continues` is True where a
    paragraph goes on with what the one before left unclosed. `opening` is the sign it opens with: ""
    where a paragraph goes on without one, ">" for a block quotation.
    """

    start: int
    end: int
    inner_start: int
    inner_end: int
    depth: int
    is_closed: bool
    continues: bool
    opening: str


class _Pair(NamedTuple):
    """An opening sign with the end that was found for it."""

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
_LEAD = re.compile(r"[\s•*–—…-]*")  # what may stand before the first sign of a paragraph
_BLOCK = re.compile(r">[>\s]*")
_INTRODUCES = re.compile(r"[:,]\s$")


def find_quotations(text: str, paragraphs: Sequence[Range]) -> tuple[Quotation, ...]:
    """All quotations in order of their start, outer before inner, properly nested, each within a paragraph."""
    found: list[Quotation] = []
    left_open: list[Family] = []
    for number, paragraph in enumerate(paragraphs):
        signs = _with_silent_opening(text, paragraph, find_signs(text, paragraph), left_open)
        following = paragraphs[number + 1] if number + 1 < len(paragraphs) else None
        pairing = _Pairing(text, paragraph, goes_on_in=_first_family(text, following) if signs else None)
        pairs = pairing.of(signs)
        quotations = list(_nest(text, paragraph, pairs, left_open))
        left_open = _left_open(paragraph, pairs)
        found.extend(quotations)
    return tuple(found)


class _Pairing:
    """Pairs the signs of one paragraph: a stack of what is open, and the pairs so far."""

    def __init__(self, text: str, paragraph: Range, *, goes_on_in: Family | None) -> None:
        self._text = text
        self._paragraph = paragraph
        self._goes_on_in = goes_on_in
        self._stack: list[_Open] = []
        self._places: dict[Family, list[int]] = {family: [] for family in Family}
        self._pairs: list[_Pair] = []
        self._first = _first_place(text, paragraph)

    def of(self, signs: Sequence[Sign]) -> list[_Pair]:
        """The pairs, in order of their start."""
        later = _closed_later(signs)
        for sign, is_closed_later in zip(signs, later, strict=True):
            way = self._way(sign, is_closed_later=is_closed_later)
            if way is Way.OPENS:
                self._open(sign)
            elif way is Way.CLOSES:
                self._close(sign)
        self._pop_unclosed(0, self._paragraph.end)
        return sorted(self._pairs)

    def _way(self, sign: Sign, *, is_closed_later: bool) -> Way:
        if sign.family is Family.SINGLE:
            year = is_elided_year(self._text, sign)
            return _single_way(sign, self._innermost_single(), year=year, is_closed_later=is_closed_later)
        places = self._places[sign.family]
        opening = self._stack[places[-1]].sign if places else None
        return _double_way(sign, opening, is_closed_later=is_closed_later)

    def _innermost_single(self) -> Sign | None:
        """The open single sign, if nothing is open inside it: an apostrophe in an inner quotation closes nothing."""
        if self._stack and self._stack[-1].sign.family is Family.SINGLE:
            return self._stack[-1].sign
        return None

    def _open(self, sign: Sign) -> None:
        if self._stack and self._stack[-1].sign.family is sign.family and self._stack[-1].reopened is None:
            self._stack[-1].reopened = sign.start
        self._places[sign.family].append(len(self._stack))
        self._stack.append(_Open(sign))

    def _close(self, sign: Sign) -> None:
        place = self._places[sign.family][-1]
        self._pop_unclosed(place + 1, sign.start)
        self._add(self._pop().sign, sign.start, sign.end, is_closed=True)

    def _pop(self) -> _Open:
        opened = self._stack.pop()
        self._places[opened.sign.family].pop()
        return opened

    def _pop_unclosed(self, height: int, end: int) -> None:
        """Takes everything above `height` off the stack; it ends at `end`, or where it was opened again."""
        if len(self._stack) <= height:
            return
        trimmed = self._trimmed(end)
        while len(self._stack) > height:
            opened = self._pop()
            sign = opened.sign
            if sign.family is Family.BLOCK:
                self._add(sign, trimmed, trimmed, is_closed=True)
            elif sign.family is not Family.SINGLE or self._may_stay_unclosed(sign):
                end_here = trimmed if self._goes_on(opened) else self._trimmed(opened.reopened or 0)
                self._add(sign, end_here, end_here, is_closed=False)

    def _goes_on(self, opened: _Open) -> bool:
        """Whether a quotation that nobody closed holds what follows, rather than ends where signs open again."""
        if opened.reopened is None:
            return True
        return opened.sign.start <= self._first and opened.sign.family is self._goes_on_in

    def _may_stay_unclosed(self, sign: Sign) -> bool:
        """Whether a single sign without a second one is a quotation, not an apostrophe."""
        if sign.shape is not Way.EITHER:
            return sign.shape is Way.OPENS
        before = self._text[max(self._paragraph.start, sign.start - 2) : sign.start]
        return not before or _INTRODUCES.search(before) is not None

    def _trimmed(self, end: int) -> int:
        while end > self._paragraph.start and self._text[end - 1].isspace():
            end -= 1
        return end

    def _add(self, opening: Sign, inner_end: int, end: int, *, is_closed: bool) -> None:
        space = _SPACE.match(self._text, opening.end, max(inner_end, opening.end))
        if space is not None and space.end() < inner_end:
            self._pairs.append(_Pair(opening, inner_end, end, is_closed))


def _double_way(sign: Sign, opening: Sign | None, *, is_closed_later: bool) -> Way:
    """What a sign does that is no apostrophe; EITHER if it does nothing, a stray one."""
    leans_back = sign.lean is Way.CLOSES or (sign.lean is Way.EITHER and sign.shape is Way.CLOSES)
    if opening is None:
        return Way.EITHER if leans_back else Way.OPENS
    if sign.lean is Way.OPENS and (sign.shape is not Way.CLOSES or opening.shape is Way.CLOSES):
        return Way.OPENS
    if sign.lean is Way.EITHER and sign.shape is Way.OPENS:
        return Way.OPENS if opening.shape is Way.OPENS and opening.text != "„" else Way.CLOSES
    return Way.EITHER if is_closed_later and not sign.is_certain else Way.CLOSES


def _single_way(sign: Sign, opening: Sign | None, *, year: bool, is_closed_later: bool) -> Way:
    """What a single sign does; EITHER if it is an apostrophe."""
    if opening is not None and sign.lean is not Way.OPENS and sign.shape is not Way.OPENS:
        return Way.EITHER if is_closed_later and not sign.is_certain else Way.CLOSES
    if opening is not None and sign.lean is Way.CLOSES:
        return Way.CLOSES
    if sign.lean is Way.CLOSES or (year and not is_closed_later):
        return Way.EITHER
    if sign.shape is Way.CLOSES:
        return Way.OPENS if sign.lean is Way.OPENS and is_closed_later else Way.EITHER
    return Way.OPENS if sign.shape is Way.OPENS or sign.lean is Way.OPENS else Way.EITHER


def _closed_later(signs: Sequence[Sign]) -> list[bool]:
    """For each sign, whether one that certainly closes follows before the next that opens, in its family."""
    ahead = dict.fromkeys(Family, False)
    later = [False] * len(signs)
    for place in range(len(signs) - 1, -1, -1):
        sign = signs[place]
        later[place] = ahead[sign.family]
        if sign.lean is Way.OPENS:
            ahead[sign.family] = False
        elif sign.lean is Way.CLOSES and sign.is_certain:
            ahead[sign.family] = True
    return later


def _with_silent_opening(
    text: str, paragraph: Range, signs: list[Sign], left_open: Sequence[Family]
) -> list[Sign]:
    """The signs, after the ">" of a block or after an empty one where an unclosed quotation goes on without any."""
    block = _BLOCK.match(text, paragraph.start, paragraph.end)
    if block is not None:
        return [_opening(block.start(), block.end(), ">", Family.BLOCK), *signs]
    if not left_open:
        return signs
    first = next((sign for sign in signs if sign.family is left_open[0]), None)
    if first is None or first.lean is not Way.CLOSES or not first.is_certain:
        return signs
    return [_opening(paragraph.start, paragraph.start, "", left_open[0]), *signs]


def _opening(start: int, end: int, text: str, family: Family) -> Sign:
    return Sign(start, end, text, family, Way.OPENS, Way.OPENS)


def _first_place(text: str, paragraph: Range) -> int:
    """Where the first sign of a paragraph stands, if it opens with one."""
    lead = _LEAD.match(text, paragraph.start, paragraph.end)
    return lead.end() if lead else paragraph.start


def _first_family(text: str, paragraph: Range | None) -> Family | None:
    """The family of the sign a paragraph opens with."""
    if paragraph is None:
        return None
    start = _first_place(text, paragraph)
    signs = find_signs(text, Range(start, min(start + 2, paragraph.end)))
    return signs[0].family if signs and signs[0].start == start else None


def _nest(text: str, paragraph: Range, pairs: Sequence[_Pair], left_open: Sequence[Family]) -> Iterator[Quotation]:
    """The pairs as quotations, with their depth and whether they go on with what was left open."""
    ends: list[int] = []
    chain = {paragraph.start, _first_place(text, paragraph)}
    for opening, inner_end, end, is_closed in pairs:
        while ends and ends[-1] <= opening.start:
            ends.pop()
        depth = len(ends)
        continues = opening.start in chain and depth < len(left_open) and left_open[depth] is opening.family
        if continues:
            chain = {opening.end}
        ends.append(end)
        yield Quotation(opening.start, end, opening.end, inner_end, depth, is_closed, continues, opening.text)


def _left_open(paragraph: Range, pairs: Sequence[_Pair]) -> list[Family]:
    """The families of what is still open at the end of a paragraph, outermost first."""
    return [
        pair.opening.family
        for pair in pairs
        if pair.end == paragraph.end and (not pair.is_closed or pair.opening.family is Family.BLOCK)
    ]
