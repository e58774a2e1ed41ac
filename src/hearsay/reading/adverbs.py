"""Adverbs of hearsay: "the bridge reportedly fell" is nobody's statement, and not the outlet's either.

The training corpus marks them unevenly, so that a list supplies them.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence

from hearsay.reading.attributions import Attribution, ranges
from hearsay.reading.orphans import RULE_EVIDENCE
from hearsay.reading.outline import Outline
from hearsay.reading.ranges import Range, Taken

_HEARSAY = re.compile(r"\b(?:reportedly|allegedly|purportedly|supposedly|ostensibly)\b", re.IGNORECASE)
_CLAUSE_START = re.compile(
    r"(?:;|:|—|–|,\s+(?:and|but|while|though|although|which|who|where|as)\b|\band then\b)\s*", re.IGNORECASE
)
_CLAUSE_END = re.compile(
    r"\s*(?:[;—–]|,\s+(?:and|but|while|though|although|which|who)\b|[.!?]+[\"”’]*$)", re.IGNORECASE
)
_LOOSE = ",•·*‣▪"  # what may stand at the edge of a clause and is no part of it: commas, the marks of lists


def with_adverbs(outline: Outline, found: Sequence[Attribution]) -> list[Attribution]:
    """The attributions, and one without source for each adverb of hearsay that none of them holds.

    Where the model took the verb around it for the cue ("have reportedly been threatened"), the adverb alone is.
    """
    complete = [_by_its_adverb(outline, each) for each in found]
    return [*complete, *_unattributed(outline, complete)]


def _by_its_adverb(outline: Outline, found: Attribution) -> Attribution:
    if found.cue is None or found.source is not None:
        return found
    adverb = _HEARSAY.search(outline.text, found.cue.start, found.cue.end)
    content = tuple(_clause(outline, Range(*adverb.span()))) if adverb else ()
    return found._replace(cue=Range(*adverb.span()), content=content) if adverb and content else found


def _unattributed(outline: Outline, found: Sequence[Attribution]) -> Iterator[Attribution]:
    taken = Taken(r for a in found for r in ranges(a) if r != a.source)
    quoted = Taken(Range(q.start, q.end) for q in outline.quotations)
    for match in _HEARSAY.finditer(outline.text):
        cue = Range(*match.span())
        if taken.touches(*cue) or quoted.touches(*cue):
            continue
        content = tuple(_clause(outline, cue))
        if content:
            yield Attribution(None, cue, content, "says", RULE_EVIDENCE)


def _clause(outline: Outline, cue: Range) -> Iterator[Range]:
    """The clause around the adverb: what stands before it and what follows."""
    at = bisect_right(outline.sentences, cue.start, key=lambda s: s.start) - 1
    if at < 0 or outline.sentences[at].end <= cue.start:
        return
    sentence = outline.sentences[at]
    text = outline.text
    openings = [m.end() for m in _CLAUSE_START.finditer(text, sentence.start, cue.start)]
    ending = _CLAUSE_END.search(text, cue.end, sentence.end)
    start, end = openings[-1] if openings else sentence.start, ending.start() if ending else sentence.end
    for piece in (_trimmed(text, start, cue.start), _trimmed(text, cue.end, end)):
        if any(c.isalnum() for c in text[piece.start : piece.end]):
            yield piece


def _trimmed(text: str, start: int, end: int) -> Range:
    while start < end and (text[start].isspace() or text[start] in _LOOSE):
        start += 1
    while end > start and (text[end - 1].isspace() or text[end - 1] in _LOOSE):
        end -= 1
    return Range(start, end)
