"""Quotations that no attribution took up: more words of a speaker just quoted, or words without a cue.

In reporting, words in quotation marks are somebody's: of longer quotations that are neither names nor titles,
annotators give nearly all to a source.
"""

import re
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterator, Sequence

from hearsay.reading.attributions import Attribution, ranges
from hearsay.reading.outline import Outline, Quotation
from hearsay.reading.quotation_kinds import QuotationKind, classify
from hearsay.reading.ranges import Range, Taken

# “We want to go home.” — Amal Said, shopkeeper
_SIGNATURE = re.compile(
    r"[ \t\n]{0,2}([―—–]|--?) ?"
    r"([A-Z][\w’'.-]+(?: (?:[A-Z]|al-|el-|ad-|ar-|as-|ash-|(?:al|bin|ibn|de|da|del|di|du|der|van|von|of|the)\b)[\w’'.-]*){0,5})"
    r"(?=[,;(\n]|\s*$)"
)
FEWEST_WORDS = 4  # of a quotation that is somebody's speech; shorter ones may be names or kept at a distance
RULE_EVIDENCE = (0.0, 0.0, 0.0, -1.0, -1.0)  # a rule has no probabilities; these stand for "likely"


def with_orphans(outline: Outline, found: Sequence[Attribution]) -> list[Attribution]:
    """The attributions, with each quotation that none of them holds joined to one or made one of its own.

    A quotation goes on with the quoted speech of its own paragraph, or with a cue that ends the
    paragraph before with a colon; else it is an attribution without source and cue.
    """
    complete = list(found)
    cues = _Cues(outline, found)
    for quotation in _orphans(outline, found):
        words = Range(quotation.start, quotation.end)
        at = _goes_on(outline, words, complete, cues)
        if at is None:
            at = len(complete)
            complete.append(_of_its_own(outline.text, words))
        else:
            complete[at] = complete[at]._replace(content=(*complete[at].content, words))
        cues.add(at, complete[at]._replace(content=(words,)))
    return complete


def _of_its_own(text: str, words: Range) -> Attribution:
    """The quotation as an attribution: of who has signed it behind a dash, or of nobody yet known."""
    signed = _SIGNATURE.match(text, words.end)
    if signed is None:
        return Attribution(None, None, (words,), "says", RULE_EVIDENCE)
    return Attribution(Range(*signed.span(2)), Range(*signed.span(1)), (words,), "says", RULE_EVIDENCE)


def _orphans(outline: Outline, found: Sequence[Attribution]) -> Iterator[Quotation]:
    taken = Taken(r for a in found for r in ranges(a))
    for quotation in outline.quotations:
        inner = outline.text[quotation.inner_start : quotation.inner_end]
        if quotation.depth or len(inner.split()) < FEWEST_WORDS:
            continue
        if taken.touches(quotation.start, quotation.end):
            continue
        if classify(quotation, outline) is QuotationKind.SPEECH:
            yield quotation


class _Cues:
    """The attributions with a cue by paragraph: those that quote in it, and those whose cue stands in it."""

    def __init__(self, outline: Outline, found: Sequence[Attribution]) -> None:
        self._starts = [paragraph.start for paragraph in outline.paragraphs]
        self._quoted = Taken(Range(q.start, q.end) for q in outline.quotations if q.depth == 0)
        self._quoting: dict[int, set[int]] = defaultdict(set)
        self._cued: dict[int, set[int]] = defaultdict(set)
        for at, attribution in enumerate(found):
            self.add(at, attribution)

    def add(self, at: int, attribution: Attribution) -> None:
        """Takes in the attribution at that position, or what is new of it."""
        if attribution.cue is None:
            return
        self._cued[self.paragraph(attribution.cue)].add(at)
        for piece in attribution.content:
            if self._quoted.touches(piece.start, piece.start + 1):
                self._quoting[self.paragraph(piece)].add(at)

    def paragraph(self, place: Range) -> int:
        """The position of the paragraph where the place begins."""
        return bisect_right(self._starts, place.start) - 1

    def quoting(self, paragraph: int) -> list[int]:
        """The attributions that quote in the paragraph, in their order."""
        return sorted(self._quoting.get(paragraph, ()))

    def cued(self, paragraph: int) -> list[int]:
        """The attributions whose cue stands in the paragraph, in their order."""
        return sorted(self._cued.get(paragraph, ()))


def _goes_on(outline: Outline, words: Range, found: Sequence[Attribution], cues: _Cues) -> int | None:
    """The attribution that the quotation goes on with; None: there is none."""
    paragraph = cues.paragraph(words)
    near = cues.quoting(paragraph)
    if len(near) == 1:
        return near[0]
    if near:
        return min(near, key=lambda at: min(abs(c.end - words.start) for c in found[at].content))
    opening = outline.paragraphs[paragraph]
    before = [at for at in cues.cued(paragraph - 1) if _leads_to(outline.text, found[at].cue, opening, words)]
    return before[-1] if before else None


def _leads_to(text: str, cue: Range | None, paragraph: Range, words: Range) -> bool:
    """Does the cue end its paragraph with a colon, and the quotation open the next one?"""
    if cue is None:
        return False
    between = text[cue.end : words.start]
    return (
        words.start == paragraph.start
        and between.count("\n") > 0
        and between.strip() in {":", ""}
        and ":" in text[cue.start : words.start]
    )
