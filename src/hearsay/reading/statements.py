"""Attributions as Statements: their form, manner, addressee, whether they deny, and how sure the reading is."""

import math
import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from hearsay.reading.addressee import addressee, without_addressee
from hearsay.reading.attributions import Attribution, ranges
from hearsay.reading.outline import Outline
from hearsay.reading.ranges import Range
from hearsay.records import Form, Manner, Span, Statement, StatementId

_DENYING = re.compile(
    r"\b(?:den(?:y|ies|ied|ying)|declin(?:e|es|ed|ing)|refus(?:e|es|ed|ing) to (?:say|comment|confirm|discuss|answer)"
    r"|(?:has|have|had)(?: not|n[’']t) (?:yet |immediately )?(?:said|confirmed|commented|disclosed|specified|responded"
    r"|replied|answered|elaborated|provided|mentioned|explained|claimed|named)"
    r"|(?:did|do|does|would|could|was|were)(?: not|n[’']t) (?:immediately |independently |able to )*(?:say|confirm"
    r"|verify|comment|disclose|specify|respond|reply|answer|elaborate|provide|mention|explain|claim|name)|never said|rul(?:e|es|ed|ing) out"
    r"|reject(?:s|ed|ing)? (?:the )?(?:claim|claims|allegation|allegations|accusation|accusations|report|reports))\b",
    re.IGNORECASE,
)
_REJECTING = re.compile(r"\b(?:reject|dismiss|refut|rebut|disput)(?:s|es|ed|ing)?\b", re.IGNORECASE)
_ACCUSED = re.compile(
    r"(?:the |any |all |these |those |such |as \w+ )?(?:\w+ )?(?:claim|report|allegation|accusation|charge|suggestion)s?\b",
    re.IGNORECASE,
)
_NOBODY = re.compile(r"(?:neither|none|nobody|no[ -]one|no (?!fewer|less|longer)\w+)\b", re.IGNORECASE)

WEAKEST = -5.0  # log-probabilities below count as this: nothing that is kept is less likely
USUAL_CONTENT, USUAL_SOURCE, USUAL_CUE = 90, 12, 6  # code points


class Placed(NamedTuple):
    """An Attribution in its order, and the position of the one whose content holds it."""

    attribution: Attribution
    within: int | None


def place(outer: Sequence[Attribution], inner: Sequence[Attribution]) -> list[Placed]:
    """All attributions by where they begin, one that holds others before them.

    One of `inner` that no content of `outer` holds is left out.
    """
    holders: dict[Attribution, Attribution | None] = dict.fromkeys(outer)
    pieces = sorted(((piece, a) for a in outer for piece in a.content), key=lambda pair: pair[0])
    for attribution in inner:
        holder = _holder(pieces, attribution)
        if holder is not None:
            holders[attribution] = holder
    ordered = sorted(holders, key=lambda a: (min(ranges(a)).start, holders[a] is not None, sorted(ranges(a))))
    at = {attribution: position for position, attribution in enumerate(ordered)}
    return [Placed(a, at[holder] if (holder := holders[a]) is not None else None) for a in ordered]


def statements(outline: Outline, found: Sequence[Placed], calibration: Sequence[float]) -> list[Statement]:
    """The Statements of one report, in the same order; ids follow it."""
    return [_statement(outline, placed, calibration, f"s{at}") for at, placed in enumerate(found, start=1)]


def _holder(pieces: Sequence[tuple[Range, Attribution]], inner: Attribution) -> Attribution | None:
    """The attribution whose content holds another one; `pieces` are all contents' pieces in order."""
    at = bisect_right(pieces, inner.content[0].start, key=lambda pair: pair[0].start)
    # More than one piece begins before it only where rules laid pieces over each other.
    near = (a for _, a in reversed(pieces[max(0, at - 3) : at]))
    return next((a for a in near if _holds(a, inner)), None)


def _holds(outer: Attribution, inner: Attribution) -> bool:
    """Do the outer content's pieces hold all of the inner attribution, and more than it?"""
    parts = ranges(inner)
    held = all(any(c.start <= r.start and r.end <= c.end for c in outer.content) for r in parts)
    return held and inner.cue != outer.cue and bool(set(inner.content) - set(outer.content))


def _statement(outline: Outline, placed: Placed, calibration: Sequence[float], name: str) -> Statement:
    found = placed.attribution
    text = outline.text
    content = tuple(sorted(found.content))
    if found.cue and content[0].start >= found.cue.end:
        content = (without_addressee(text, found.cue, content[0]), *content[1:])
    hearer = addressee(text, found.cue, content) if found.cue else None
    return Statement(
        id=StatementId(name),
        source=span(text, found.source) if found.source else None,
        cue=span(text, found.cue) if found.cue else None,
        content=[span(text, piece) for piece in content],
        form=form(outline, found.content),
        manner=Manner(found.manner),
        addressee=span(text, hearer) if hearer else None,
        within=None if placed.within is None else StatementId(f"s{placed.within + 1}"),
        is_denied=_is_denied(text, found),
        confidence=confidence(found, calibration),
    )


def _is_denied(text: str, found: Attribution) -> bool:
    """Does the cue withhold or deny the content, or the source name nobody ("neither side confirmed")?"""
    if found.cue is None:
        return False
    piece = found.content[0] if found.content else found.cue
    if _REJECTING.search(text, found.cue.start, found.cue.end) and _ACCUSED.match(
        text, piece.start, piece.end
    ):
        return True
    by_nobody = found.source is not None and bool(_NOBODY.match(text, found.source.start, found.source.end))
    return by_nobody or bool(_DENYING.search(text[found.cue.start : found.cue.end]))


def span(text: str, found: Range) -> Span:
    """The range with its words."""
    return Span(found.start, found.end, text[found.start : found.end])


def form(outline: Outline, content: Sequence[Range]) -> Form:
    """Direct if all letters of the content stand in quotation marks, indirect if none, else mixed."""
    total = sum(_letters(outline.text, piece) for piece in content)
    inside = sum(_letters(outline.text, part) for piece in content for part in _quoted(outline, piece))
    if inside == 0:
        return Form.INDIRECT
    return Form.DIRECT if inside == total else Form.MIXED


def _letters(text: str, stretch: Range) -> int:
    return sum(map(str.isalnum, text[stretch.start : stretch.end]))


def _quoted(outline: Outline, piece: Range) -> Iterator[Range]:
    """The parts of a piece that stand in quotation marks; outermost quotations hold all others."""
    at = bisect_left(outline.quotations, piece.end, key=lambda q: q.start)
    while at > 0:
        at -= 1
        quotation = outline.quotations[at]
        if quotation.depth:
            continue
        if quotation.end <= piece.start:
            return
        yield Range(max(piece.start, quotation.inner_start), min(piece.end, quotation.inner_end))


def confidence(found: Attribution, calibration: Sequence[float]) -> float:
    """The probability, to two places, that a person would mark the same source, cue and content."""
    odds = sum(w * e for w, e in zip(calibration, evidence(found), strict=True))
    return round(1 / (1 + math.exp(-odds)), 2)


def evidence(found: Attribution) -> list[float]:
    """What the confidence of an attribution rests on: its log-probabilities, what it lacks or has, manner, lengths.

    The first is 1, for the bias; the next five follow `Attribution.evidence`. Lengths are logarithms of code points,
    less those of a usual phrase: whose words are many, or whose cue is a phrase, a person marks otherwise more often.
    """
    bounded = [max(value, WEAKEST) for value in found.evidence]
    return [
        1.0,
        *bounded,
        float(found.source is None),
        float(found.cue is None),
        float(len(found.content) > 1),
        *(float(found.manner == manner) for manner in ("believes", "intends", "shows")),
        _length(found.content, USUAL_CONTENT),
        _length([found.source] if found.source else (), USUAL_SOURCE),
        _length([found.cue] if found.cue else (), USUAL_CUE),
    ]


def _length(pieces: Iterable[Range], usual: int) -> float:
    """How long they are together, as a logarithm, 0 for the usual length and for none."""
    letters = sum(each.end - each.start for each in pieces)
    return math.log(letters / usual) if letters else 0.0
