"""Quotations that no attribution took up: more words of a speaker just quoted, or words without a cue.

In reporting, words in quotation marks are somebody's; of the quotations of four words or more that are
neither names nor titles, PolNeAR's annotators gave 98 % to a source.
"""

import re
from collections.abc import Iterator, Sequence

from hearsay.reading.attributions import Attribution, ranges
from hearsay.reading.outline import Outline, Quotation
from hearsay.reading.quotation_kinds import QuotationKind, classify
from hearsay.reading.ranges import Range

# “We want to go home.” — Amal Said, shopkeeper
_SIGNATURE = re.compile(r"[ \t\n]{0,2}([―—–]|--?) ?([A-Z][\w’'.-]+(?: [\w’'.-]+){0,5})(?=[,;(\n]|\s*$)")
FEWEST_WORDS = 4
RULE_EVIDENCE = (0.0, 0.0, 0.0, -1.0, -1.0)  # a rule has no probabilities; these stand for "likely"


def with_orphans(outline: Outline, found: Sequence[Attribution]) -> list[Attribution]:
    """The attributions, with each quotation that none of them holds joined to one or made one of its own.

    A quotation goes on with the quoted speech of its own paragraph, or with a cue that ends the
    paragraph before with a colon; else it is an attribution without source and cue.
    """
    complete = list(found)
    for quotation in _orphans(outline, found):
        words = Range(quotation.start, quotation.end)
        at = _goes_on(outline, words, complete)
        if at is None:
            complete.append(_of_its_own(outline.text, words))
        else:
            complete[at] = complete[at]._replace(content=(*complete[at].content, words))
    return complete


def _of_its_own(text: str, words: Range) -> Attribution:
    """The quotation as an attribution: of who has signed it behind a dash, or of nobody yet known."""
    signed = _SIGNATURE.match(text, words.end)
    if signed is None:
        return Attribution(None, None, (words,), "says", RULE_EVIDENCE)
    return Attribution(Range(*signed.span(2)), Range(*signed.span(1)), (words,), "says", RULE_EVIDENCE)


def _orphans(outline: Outline, found: Sequence[Attribution]) -> Iterator[Quotation]:
    taken = [r for a in found for r in ranges(a)]
    for quotation in outline.quotations:
        inner = outline.text[quotation.inner_start : quotation.inner_end]
        if quotation.depth or len(inner.split()) < FEWEST_WORDS:
            continue
        if any(r.start < quotation.end and quotation.start < r.end for r in taken):
            continue
        if classify(quotation, outline) is QuotationKind.SPEECH:
            yield quotation


def _goes_on(outline: Outline, words: Range, found: Sequence[Attribution]) -> int | None:
    """The attribution that the quotation goes on with; None: there is none."""
    paragraph = next(p for p in outline.paragraphs if p.start <= words.start < p.end)
    near = [
        at
        for at, a in enumerate(found)
        if a.cue
        and any(paragraph.start <= c.start < paragraph.end and _is_quoted(outline, c) for c in a.content)
    ]
    if near:
        return min(near, key=lambda at: min(abs(c.end - words.start) for c in found[at].content))
    before = [at for at, a in enumerate(found) if a.cue and _leads_to(outline.text, a.cue, paragraph, words)]
    return before[-1] if before else None


def _is_quoted(outline: Outline, content: Range) -> bool:
    return any(q.start <= content.start < q.end and q.depth == 0 for q in outline.quotations)


def _leads_to(text: str, cue: Range, paragraph: Range, words: Range) -> bool:
    """Does the cue end its paragraph with a colon, and the quotation open the next one?"""
    between = text[cue.end : words.start]
    return (
        words.start == paragraph.start
        and between.count("\n") > 0
        and between.strip() in {":", ""}
        and ":" in text[cue.start : words.start]
    )
