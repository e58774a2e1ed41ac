"""Quotations of a text, found without a model.

Signs are read and paired paragraph by paragraph, so that one lost sign costs one paragraph at most.
A quotation over several paragraphs opens each of them and is closed in the last only: each paragraph's
part is a Quotation of its own, and all but the first are marked as continuing. Any string at all is
read, in time linear in its length.
"""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from hearsay.reading.pairing import Pair, pair_signs
from hearsay.reading.ranges import Range
from hearsay.reading.signs import Family, Sign, Way, find_signs


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


# What may stand before the first sign of a paragraph: a bullet, a dash, dots for what was left out.
_LEAD = re.compile(r"[\s•*–—…-]*")
_BLOCK = re.compile(r">[>\s]*")


def find_quotations(text: str, paragraphs: Sequence[Range]) -> tuple[Quotation, ...]:
    """All quotations in order of their start, outer before inner, nested, each within a paragraph."""
    found: list[Quotation] = []
    left_open: list[Sign] = []
    for number, paragraph in enumerate(paragraphs):
        following = paragraphs[number + 1] if number + 1 < len(paragraphs) else None
        signs = find_signs(text, paragraph)
        opening = _opening_without_sign(text, paragraph, signs, left_open)
        pairs: list[Pair] = []
        if signs or opening:
            is_continued = _goes_on(text, paragraph, following, signs)
            pairs = pair_signs(text, paragraph, [*opening, *signs], is_continued=is_continued)
        found.extend(_nest(text, paragraph, pairs, left_open))
        left_open = [pair.opening for pair in pairs if _is_left_open(pair, paragraph)]
    return tuple(found)


def _opening_without_sign(
    text: str, paragraph: Range, signs: Sequence[Sign], left_open: Sequence[Sign]
) -> list[Sign]:
    """The ">" of a block quotation, or an empty sign where an unclosed quotation goes on without any."""
    block = _BLOCK.match(text, paragraph.start, paragraph.end)
    if block is not None:
        return [Sign(block.start(), block.end(), ">", Family.BLOCK, Way.OPENS, Way.OPENS)]
    if not left_open:
        return []
    family = left_open[0].family
    first = next((sign for sign in signs if sign.family is family), None)
    if first is None or first.lean is not Way.CLOSES or not first.is_certain:
        return []
    return [Sign(paragraph.start, paragraph.start, "", family, Way.OPENS, Way.OPENS)]


def _goes_on(text: str, paragraph: Range, following: Range | None, signs: Sequence[Sign]) -> bool:
    """Whether a paragraph and the next open with the same sign."""
    if following is None or not signs or signs[0].start != _first_place(text, paragraph):
        return False
    return text.startswith(signs[0].text, _first_place(text, following))


def _first_place(text: str, paragraph: Range) -> int:
    """Where the first sign of a paragraph stands, if the paragraph opens with one."""
    lead = _LEAD.match(text, paragraph.start, paragraph.end)
    return lead.end() if lead else paragraph.start


def _is_left_open(pair: Pair, paragraph: Range) -> bool:
    return pair.end == paragraph.end and (not pair.is_closed or pair.opening.family is Family.BLOCK)


def _nest(
    text: str, paragraph: Range, pairs: Sequence[Pair], left_open: Sequence[Sign]
) -> Iterator[Quotation]:
    """The pairs with their depth, and with whether they go on with what the paragraph before left open."""
    ends: list[int] = []
    chain = {paragraph.start, _first_place(text, paragraph)} if left_open else set()
    for opening, inner_end, end, is_closed in pairs:
        while ends and ends[-1] <= opening.start:
            ends.pop()
        depth = len(ends)
        continues = opening.start in chain and depth < len(left_open) and _repeats(opening, left_open[depth])
        if continues:
            chain = {opening.end}
        ends.append(end)
        yield Quotation(opening.start, end, opening.end, inner_end, depth, is_closed, continues, opening.text)


def _repeats(opening: Sign, left_open: Sign) -> bool:
    """Whether a sign goes on with another; “ does not go on with what " opened."""
    return opening.family is left_open.family and opening.text in ("", left_open.text)
