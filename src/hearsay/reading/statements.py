"""Attributions as Statements: their form, manner, addressee, whether they deny, and how sure the reading is."""

import math
import re
from collections.abc import Sequence
from typing import NamedTuple

from hearsay.reading.addressee import addressee
from hearsay.reading.attributions import Attribution
from hearsay.reading.outline import Outline
from hearsay.reading.ranges import Range
from hearsay.records import Form, Manner, Span, Statement, StatementId

_DENYING = re.compile(
    r"\b(?:den(?:y|ies|ied|ying)|declin(?:e|es|ed|ing)|refus(?:e|es|ed|ing) to (?:say|comment|confirm|discuss|answer)"
    r"|(?:did|do|does|would|could|has|have|had)(?: not|n[’']t) (?:immediately )?(?:say|confirm|comment|disclose|specify"
    r"|respond|reply|answer|elaborate|provide|mention|explain|claim|name)|never said|rul(?:e|es|ed|ing) out"
    r"|reject(?:s|ed|ing)? (?:the )?(?:claim|claims|allegation|allegations|accusation|accusations|report|reports))\b",
    re.IGNORECASE,
)


class Evidence(NamedTuple):
    """Weights from the log-probabilities of an Attribution to the log-odds of its being right."""

    bias: float
    weights: tuple[float, ...]


def statements(outline: Outline, found: Sequence[Attribution], evidence: Evidence) -> list[Statement]:
    """The Statements of one report, by where they begin; ids follow that order."""
    ordered = sorted(found, key=lambda a: (min(r.start for r in _ranges(a)), a.cue))
    return [_statement(outline, a, evidence, f"s{number}") for number, a in enumerate(ordered, start=1)]


def _ranges(attribution: Attribution) -> list[Range]:
    return [*attribution.content, attribution.cue, *([attribution.source] if attribution.source else [])]


def _statement(outline: Outline, found: Attribution, evidence: Evidence, id: str) -> Statement:
    text = outline.text
    hearer = addressee(text, found.cue, found.content)
    return Statement(
        id=StatementId(id),
        source=span(text, found.source) if found.source else None,
        cue=span(text, found.cue),
        content=[span(text, piece) for piece in sorted(found.content)],
        form=form(outline, found.content),
        manner=Manner(found.manner),
        addressee=span(text, hearer) if hearer else None,
        is_denied=bool(_DENYING.search(text[found.cue.start : found.cue.end])),
        confidence=confidence(found, evidence),
    )


def span(text: str, found: Range) -> Span:
    """The range with its words."""
    return Span(found.start, found.end, text[found.start : found.end])


def form(outline: Outline, content: Sequence[Range]) -> Form:
    """Direct if all letters of the content stand in quotation marks, indirect if none, else mixed."""
    inside = total = 0
    for piece in content:
        for at in range(piece.start, piece.end):
            if outline.text[at].isalnum():
                total += 1
                inside += any(q.inner_start <= at < q.inner_end for q in outline.quotations)
    if inside == 0:
        return Form.INDIRECT
    return Form.DIRECT if inside == total else Form.MIXED


def confidence(found: Attribution, evidence: Evidence) -> float:
    """The probability, to two places, that a person would mark the same source, cue and content."""
    odds = evidence.bias + sum(w * e for w, e in zip(evidence.weights, found.evidence, strict=True))
    return round(1 / (1 + math.exp(-odds)), 2)
