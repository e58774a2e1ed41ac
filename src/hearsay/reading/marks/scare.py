"""Scare quotes: marks around a word of the outlet's own that it keeps its distance from, in masked text."""

from bisect import bisect_right
from collections.abc import Sequence

from hearsay.reading.marks.devices import Device
from hearsay.reading.marks.masked import Word
from hearsay.reading.outline import Outline, Quotation
from hearsay.reading.quotation_kinds import QuotationKind, classify
from hearsay.records import MarkKind

SCARE = 0.7  # set by hand


def scare_quotes(outline: Outline, sentences: Sequence[Sequence[Word]]) -> list[list[Device]]:
    """The scare quotes of each sentence. What tells them from speech are the words around, with all names masked."""
    found: list[list[Device]] = [[] for _ in sentences]
    hidden = outline._replace(text=_hidden(outline.text, sentences))
    begins = [words[0].start if words else 0 for words in sentences]
    for quotation in outline.quotations:
        if (
            quotation.depth
            or not quotation.is_closed
            or classify(quotation, hidden) is not QuotationKind.SCARE
        ):
            continue
        at = bisect_right(begins, quotation.start) - 1
        device = _device(quotation, sentences[at])
        if device is not None:
            found[at].append(device)
    return found


def _hidden(text: str, sentences: Sequence[Sequence[Word]]) -> str:
    """The text with an invented name in the place of each name, every character staying at its place."""
    pieces, done = [], 0
    for words in sentences:
        for word in words:
            if word.is_name:
                pieces += [text[done : word.start], "V", "o" * (word.end - word.start - 1)]
                done = word.end
    return "".join([*pieces, text[done:]])


def _device(quotation: Quotation, words: Sequence[Word]) -> Device | None:
    """The quotation as a device; None where it holds a name alone, an inscription in capitals, or no word."""
    inside = [
        at for at, word in enumerate(words) if quotation.start <= word.start and word.end <= quotation.end
    ]
    held = [words[at] for at in inside if words[at].text[0].isalpha()]
    if not held or all(word.text.isupper() for word in held):
        return None
    return Device(inside[0], inside[-1] + 1, MarkKind.SCARE_QUOTES, SCARE)
