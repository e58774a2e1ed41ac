"""The layer of marks: the sentences of a report masked, what rules and the network find in them, and whose it is."""

from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

from hearsay.reading.marks.devices import Device, devices
from hearsay.reading.marks.judge import Judged
from hearsay.reading.marks.masked import Word, masked
from hearsay.reading.marks.scare import scare_quotes
from hearsay.reading.marks.weighed import weighed
from hearsay.reading.marks.whose import Voices
from hearsay.reading.outline import Outline
from hearsay.reading.ranges import Range
from hearsay.records import Mark, MarkKind, Span, Statement, StatementId

Judging = Callable[[Sequence[Sequence[Word]]], Sequence[Judged | None]]


class Placed(NamedTuple):
    """A device with where it stands in the text."""

    at: Range
    device: Device


def read_marks(outline: Outline, statements: Sequence[Statement], judge: Judging | None) -> list[Mark]:
    """The Marks of one report in text order; without a judge, those that rules find.

    A span in quotation marks that belong to no Statement gets no Mark: whose wording it is is not known.
    """
    voices = Voices(outline, statements)
    marks: list[Mark] = []
    for placed in find(outline, judge):
        whose = _whose(voices, placed)
        if whose is None and placed.device.kind is not MarkKind.OPINION and voices.is_quoted(placed.at):
            continue
        start, end = placed.at
        span = Span(start, end, outline.text[start:end])
        _, _, kind, score, neutral = placed.device
        marks.append(
            Mark(
                id=f"m{len(marks) + 1}",
                span=span,
                kind=kind,
                score=round(score, 3),
                neutral=neutral,
                statement=whose,
            )
        )
    return marks


def _whose(voices: Voices, placed: Placed) -> StatementId | None:
    if placed.device.kind is MarkKind.OPINION:
        return voices.of_sentence(placed.at)
    return voices.of_wording(placed.at)


def find(outline: Outline, judge: Judging | None) -> list[Placed]:
    """The devices of a text in their order, whoever's they are. Depends on the masked text alone."""
    sentences = [masked(outline.text, *sentence) for sentence in outline.sentences]
    quoted = scare_quotes(outline, sentences)
    found = [
        [*devices(words, may_ask=_may_ask(outline, sentence)), *quoted[at]]
        for at, (words, sentence) in enumerate(zip(sentences, outline.sentences, strict=True))
    ]
    judged: dict[int, Judged | None] = {}
    if judge is not None:
        asked = [at for at, words in enumerate(sentences) if any(word.text[0].isalpha() for word in words)]
        judged = dict(zip(asked, judge([sentences[at] for at in asked]), strict=True))
    placed = [
        each
        for at, words in enumerate(sentences)
        for each in _placed(words, weighed(words, found[at], judged.get(at)))
    ]
    return sorted(placed, key=lambda each: (each.at.start, -each.at.end))


def _placed(words: Sequence[Word], found: Sequence[Device]) -> Iterator[Placed]:
    for device in found:
        yield Placed(Range(words[device.first].start, words[device.end - 1].end), device)


def _may_ask(outline: Outline, sentence: Range) -> bool:
    """May a question in the sentence be the outlet's own: does it stand outside quotations and the headline?"""
    if not outline.text.endswith("?", sentence.start, sentence.end):
        return False
    if outline.headline is not None and sentence.start < outline.headline.end:
        return False
    return not any(q.start <= sentence.end - 1 < q.end for q in outline.quotations)
