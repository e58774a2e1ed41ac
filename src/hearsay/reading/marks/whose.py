"""Whose wording a span is: a quoted word is the speaker's, all else is the outlet's own.

What a source is reported to have said without quotation marks is worded by the outlet: "officials admitted the massacre"
are the outlet's words. So a span is a Statement's where it stands in quotation marks that belong to the Statement's
content; a whole sentence is a Statement's where the content holds most of it, quoted or not, since there the opinion is
the speaker's.
"""

from collections.abc import Sequence

from hearsay.reading.outline import Outline, Quotation
from hearsay.reading.quotation_kinds import QuotationKind, classify
from hearsay.reading.ranges import Range
from hearsay.records import Statement, StatementId

MOST = 0.6  # of a sentence


class Voices:
    """The Statements of one report by the stretches of text that are theirs."""

    def __init__(self, outline: Outline, statements: Sequence[Statement]) -> None:
        self._spoken = [
            q for q in outline.quotations if q.depth == 0 and classify(q, outline) is QuotationKind.SPEECH
        ]
        self._pieces = [(Range(s.start, s.end), each.id) for each in statements for s in each.content]

    def is_quoted(self, span: Range) -> bool:
        """Does the span stand within quotation marks that are for speech?"""
        return self._quotation(span) is not None

    def of_wording(self, span: Range) -> StatementId | None:
        """The innermost Statement that the span is quoted in, or that has words of the quotation around it."""
        quotation = self._quotation(span)
        if quotation is None:
            return None
        return self._innermost(span) or self._innermost(Range(quotation.inner_start, quotation.inner_end))

    def of_sentence(self, sentence: Range) -> StatementId | None:
        """The Statement whose content has most of the sentence."""
        shares: dict[StatementId, int] = {}
        for piece, statement in self._pieces:
            common = min(piece.end, sentence.end) - max(piece.start, sentence.start)
            if common > 0:
                shares[statement] = shares.get(statement, 0) + common
        best = max(shares, key=shares.__getitem__, default=None)
        if best is None or shares[best] < MOST * (sentence.end - sentence.start):
            return None
        return best

    def _quotation(self, span: Range) -> Quotation | None:
        return next((q for q in self._spoken if q.start <= span.start and span.end <= q.end), None)

    def _innermost(self, span: Range) -> StatementId | None:
        """The Statement with the shortest piece of content over the span's beginning, else over any of it."""
        over = [
            (piece.end - piece.start, statement)
            for piece, statement in self._pieces
            if piece.start < span.end and piece.end > span.start
        ]
        return min(over)[1] if over else None
