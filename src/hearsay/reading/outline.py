"""The outline of a report: what can be told from its text alone, before any model reads it."""

from typing import NamedTuple

from hearsay.reading.paragraphs import find_paragraphs
from hearsay.reading.quotations import Quotation, find_quotations
from hearsay.reading.ranges import Range
from hearsay.reading.sentences import find_sentences

__all__ = ["Outline", "Quotation", "Range", "outline"]


class Outline(NamedTuple):
    """The deterministic structure of a text. All ranges are code points, half-open, into `text`, in order.

    `headline` is the first paragraph where it is the title; it is in `paragraphs` too. The paragraphs
    hold all of the text that is not space, the sentences all of each paragraph that is not space.
    """

    text: str
    headline: Range | None
    paragraphs: tuple[Range, ...]
    sentences: tuple[Range, ...]
    quotations: tuple[Quotation, ...]


def outline(text: str, title: str | None = None) -> Outline:
    """The outline of a text. Never raises, whatever the text; takes time linear in it."""
    paragraphs = find_paragraphs(text)
    return Outline(
        text=text,
        headline=_headline(text, title, paragraphs),
        paragraphs=paragraphs,
        sentences=find_sentences(text, paragraphs),
        quotations=find_quotations(text, paragraphs),
    )


def _headline(text: str, title: str | None, paragraphs: tuple[Range, ...]) -> Range | None:
    wanted = title.strip() if title else ""
    if wanted and paragraphs and text.startswith(wanted, paragraphs[0].start):
        return paragraphs[0]
    return None
