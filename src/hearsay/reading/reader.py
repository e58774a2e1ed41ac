"""The Reader: puts the layers together, and is the only one that knows their order."""

from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from pathlib import Path

from hearsay.limits import MAX_CHARACTERS_AT_ONCE, MAX_REPORTS_AT_ONCE
from hearsay.reading.adverbs import with_adverbs
from hearsay.reading.attributions import Attribution, attributions
from hearsay.reading.encoder import SHIPPED, Encoder
from hearsay.reading.endings import with_true_endings
from hearsay.reading.headlines import with_headline
from hearsay.reading.nested import standing_alone, stretches, within
from hearsay.reading.nobody import without_nobody
from hearsay.reading.orphans import with_orphans
from hearsay.reading.outline import Outline, outline
from hearsay.reading.sources import resolve
from hearsay.reading.statements import Placed, place, statements
from hearsay.records import Reading, Report


class Reader:
    """Reads reports with one loaded model. Not to be shared between threads.

    Raises:
        ModelMissing: the model's folder lacks a file.
    """

    def __init__(self, model: Path | None = None, *, threads: int | None = None) -> None:
        self._encoder = Encoder(model or SHIPPED, threads=threads)

    def read(self, report: Report) -> Reading:
        """The Reading of one report."""
        return next(self.read_many([report]))

    def read_many(self, reports: Iterable[Report]) -> Iterator[Reading]:
        """The Readings of many reports, in their order, as they are read; takes no more than a few at a time."""
        for batch in _batches(reports):
            yield from self._batch(batch)

    def _batch(self, reports: Sequence[Report]) -> Iterator[Reading]:
        readable = [report for report in reports if _unread(report) is None]
        outlines = [outline(report.text, report.title) for report in readable]
        read = iter(zip(outlines, self.attributed(outlines), strict=True))
        for report in reports:
            reason = _unread(report)
            if reason is None:
                yield self._reading(report, *next(read))
            else:
                yield Reading(report=report, model=self._encoder.heads.model, unread=reason)

    def attributed(self, outlines: Sequence[Outline]) -> list[list[Placed]]:
        """The attributions of each text, before they are Statements: what confidence is fitted on."""
        found = [_completed(*pair) for pair in zip(outlines, self._found(outlines), strict=True)]
        again = [
            (at, stretch) for at, whole in enumerate(outlines) for stretch in stretches(whole, found[at])
        ]
        alone = [standing_alone(outlines[at].text, stretch) for at, stretch in again]
        inner: list[list[Attribution]] = [[] for _ in outlines]
        for (at, stretch), read in zip(again, self._found(alone), strict=True):
            inner[at] += within(outlines[at].text, stretch, read, self._encoder.heads.calibration)
        return [place(*pair) for pair in zip(found, inner, strict=True)]

    def _found(self, outlines: Sequence[Outline]) -> list[list[Attribution]]:
        """What the model finds in each text."""
        return attributions(self._encoder.score(outlines), self._encoder.heads)

    def _reading(self, report: Report, whole: Outline, found: Sequence[Placed]) -> Reading:
        heads = self._encoder.heads
        sources, resolved = resolve(whole, report, statements(whole, found, heads.calibration))
        return Reading(report=report, model=heads.model, sources=sources, statements=resolved)


def _batches(reports: Iterable[Report]) -> Iterator[list[Report]]:
    """The reports in order, as many at once as are read together."""
    batch: list[Report] = []
    for report in reports:
        batch.append(report)
        characters = sum(len(r.text) for r in batch)
        if len(batch) == MAX_REPORTS_AT_ONCE or characters >= MAX_CHARACTERS_AT_ONCE:
            yield batch
            batch = []
    if batch:
        yield batch


def _completed(whole: Outline, found: Sequence[Attribution]) -> list[Attribution]:
    """The outer attributions without those of nobody, and with what rules know better than the model."""
    for rule in (without_nobody, with_true_endings, with_headline, with_orphans, with_adverbs):
        found = rule(whole, found)
    return list(found)


@cache
def shared_reader() -> Reader:
    """The one Reader of this process with the shipped model."""
    return Reader()


def _unread(report: Report) -> str | None:
    if report.language in {None, "en"}:
        return None
    return f"the text is in another language ({report.language}); only English is read"
