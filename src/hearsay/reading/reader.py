"""The Reader: puts the layers together, and is the only one that knows their order."""

from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from itertools import islice
from pathlib import Path

from hearsay.reading.attributions import OUTER, attributions
from hearsay.reading.encoder import SHIPPED, Encoder, Scored
from hearsay.reading.outline import Outline, outline
from hearsay.reading.sources import resolve
from hearsay.reading.statements import Evidence, statements
from hearsay.records import Reading, Report

REPORTS_AT_ONCE = 16  # read together: enough to batch passages by length, few enough to stream


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
        waiting = iter(reports)
        while batch := list(islice(waiting, REPORTS_AT_ONCE)):
            yield from self._batch(batch)

    def _batch(self, reports: Sequence[Report]) -> Iterator[Reading]:
        readable = [report for report in reports if _unread(report) is None]
        outlines = [outline(report.text, report.title) for report in readable]
        scored = self._encoder.score(outlines)
        found = attributions(scored, self._encoder.heads, OUTER)
        read = iter(zip(readable, outlines, found, strict=True))
        for report in reports:
            reason = _unread(report)
            if reason is not None:
                yield Reading(report=report, model=self._encoder.heads.model, unread=reason)
                continue
            _, whole, attributed = next(read)
            drafts = statements(whole, attributed, Evidence(0.0, (1.0,) * 5))
            sources, resolved = resolve(whole, report, drafts)
            yield Reading(report=report, model=self._encoder.heads.model, sources=sources, statements=resolved)


@cache
def shared_reader() -> Reader:
    """The one Reader of this process with the shipped model."""
    return Reader()


def _unread(report: Report) -> str | None:
    if report.language in {None, "en"}:
        return None
    return f"the text is in another language ({report.language}); only English is read"
