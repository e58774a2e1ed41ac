"""The Reader: puts the layers together, and is the only one that knows their order."""

import gc
import sys
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from typing import NamedTuple

from hearsay.limits import MAX_CHARACTERS_AT_ONCE, MAX_REPORTS_AT_ONCE, TURN_SECONDS
from hearsay.reading.actors import store
from hearsay.reading.actors.directory import Directory
from hearsay.reading.adverbs import with_adverbs
from hearsay.reading.attributions import Attribution, attributions
from hearsay.reading.circumstances import with_circumstances
from hearsay.reading.encoder import SHIPPED, Encoder, Scored
from hearsay.reading.endings import with_true_endings
from hearsay.reading.events.evidence import evidence
from hearsay.reading.events.layer import Layer, read_events
from hearsay.reading.figures.layer import read_figures
from hearsay.reading.grounds import SPANS, Grounds
from hearsay.reading.headlines import with_headline
from hearsay.reading.nested import standing_alone, stretches, within
from hearsay.reading.nobody import without_nobody
from hearsay.reading.orphans import with_orphans
from hearsay.reading.outline import Outline, outline
from hearsay.reading.parse import parse
from hearsay.reading.places.layer import read_places
from hearsay.reading.recase import as_printed
from hearsay.reading.restored import with_words_of
from hearsay.reading.sources import heard
from hearsay.reading.statements import Placed, place, statements
from hearsay.reading.syntax import Syntax
from hearsay.reading.times.layer import read_times
from hearsay.reading.told import with_told
from hearsay.records import Reading, Report


class Reader:
    """Reads reports with one loaded model. Not to be shared between threads.

    `directory` holds actors that a user has imported; they go before those that Hearsay knows.

    Raises:
        ModelMissing: the model's folder lacks a file.
    """

    def __init__(
        self, model: Path | None = None, *, threads: int | None = None, directory: Directory | None = None
    ) -> None:
        self._encoder = Encoder(model or SHIPPED, threads=threads)
        self._directory = directory
        gc.freeze()  # the tables stay for good: the collector need not look at them again and again

    def read(self, report: Report) -> Reading:
        """The Reading of one report."""
        return next(self.read_many([report]))

    def read_many(self, reports: Iterable[Report]) -> Iterator[Reading]:
        """The Readings of many reports, in their order, as they are read; takes no more than a few at a time.

        While the layers of one batch are put together, the model already runs on the next.
        """
        with _short_turns(), ThreadPoolExecutor(1, thread_name_prefix="ahead") as ahead:
            before: tuple[_Batch, Future[list[_Found]]] | None = None
            for batch in map(_Batch, _batches(reports)):
                following = batch, ahead.submit(self._find, batch.outlines)
                if before is not None:
                    yield from self._read(*before)
                before = following
            if before is not None:
                yield from self._read(*before)

    def _read(self, batch: "_Batch", found: "Future[list[_Found]]") -> Iterator[Reading]:
        every = iter(zip(batch.outlines, found.result(), strict=True))
        for report, reason in batch.reports:
            if reason is None:
                yield self._reading(report, *next(every))
            else:
                yield Reading(report=report, model=self._encoder.heads.model, unread=reason)

    def _find(self, outlines: Sequence[Outline]) -> list["_Found"]:
        """What the model says of each text, its syntax, and its attributions."""
        scored = self._encoder.score(outlines)
        syntax = parse(outlines, scored, self._encoder.heads)
        placed = self._placed(outlines, scored, syntax)
        return [_Found(*each) for each in zip(scored, syntax, placed, strict=True)]

    def attributed(self, outlines: Sequence[Outline]) -> list[list[Placed]]:
        """The attributions of each text, before they are Statements: what confidence is fitted on."""
        return [found.placed for found in self._find(outlines)]

    def _placed(
        self, outlines: Sequence[Outline], scored: Sequence[Scored], parsed: Sequence[Syntax]
    ) -> list[list[Placed]]:
        heads = self._encoder.heads
        outer = zip(outlines, parsed, attributions(scored, heads), strict=True)
        found = [_completed(whole, with_told(syntax, own)) for whole, syntax, own in outer]
        again = [
            (at, stretch) for at, whole in enumerate(outlines) for stretch in stretches(whole, found[at])
        ]
        alone = [standing_alone(outlines[at].text, stretch) for at, stretch in again]
        inner: list[list[Attribution]] = [[] for _ in outlines]
        for (at, stretch), read in zip(again, attributions(self._encoder.score(alone), heads), strict=True):
            inner[at] += within(outlines[at].text, stretch, read, heads.calibration)
        return [place(*pair) for pair in zip(found, inner, strict=True)]

    def grounds(self, reports: Iterable[Report]) -> Iterator[Grounds]:
        """What the layers of places, times and figures are read from, of each report: what their tables are fitted on."""
        for report in reports:
            whole = _outline(report)
            yield self._grounded(report, whole, self._find([whole])[0])[1]

    def _grounded(self, report: Report, whole: Outline, found: "_Found") -> tuple[Layer, Grounds]:
        heads = self._encoder.heads
        voices = heard(whole, report, statements(whole, found.placed, heads.calibration))
        said = evidence(found.syntax, found.scored, heads)
        layer = read_events(
            whole, voices, found.syntax, said, published=report.published, directory=self._directory
        )
        return layer, Grounds(
            report=report,
            outline=whole,
            syntax=found.syntax,
            evidence=said,
            statements=voices.statements,
            actors=layer.actors,
            happenings=layer.happenings,
            events=layer.events,
            tagged={head: heads.spans(head, found.scored) for head in SPANS},
        )

    def _reading(self, report: Report, whole: Outline, found: "_Found") -> Reading:
        layer, grounds = self._grounded(report, whole, found)
        places, times, figures = read_places(grounds), read_times(grounds), read_figures(grounds)
        reading = Reading(
            report=report,
            model=self._encoder.heads.model,
            sources=layer.sources,
            statements=list(grounds.statements),
            actors=layer.actors,
            events=with_circumstances(layer.events, places, times, figures),
            figures=figures.items,
            places=places.items,
            times=times.items,
        )
        return reading if whole.text == report.text else with_words_of(reading, report.text)


@contextmanager
def _short_turns() -> Iterator[None]:
    """Lets threads take turns sooner: the model's would wait 5 ms for each passage while another one decodes."""
    usual = sys.getswitchinterval()
    sys.setswitchinterval(min(usual, TURN_SECONDS))
    try:
        yield
    finally:
        sys.setswitchinterval(usual)


class _Found(NamedTuple):
    """What is found in one text before its layers are put together."""

    scored: Scored
    syntax: Syntax
    placed: list[Placed]


class _Batch:
    """Reports that are read together; those that are not read have the reason beside them."""

    def __init__(self, reports: Sequence[Report]) -> None:
        self.reports = [(report, _unread(report)) for report in reports]
        readable = [report for report, reason in self.reports if reason is None]
        self.outlines = [_outline(report) for report in readable]


def _outline(report: Report) -> Outline:
    """The Outline of the text in the case of print, which one wholly in capitals or in lower case lacks."""
    text = as_printed(report.text)
    return outline(text, None if report.title is None else text[: len(report.title)])


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
    """The one Reader of this process with the shipped model, and the actors that the user has imported."""
    return Reader(directory=store.directory())


def _unread(report: Report) -> str | None:
    if report.language in {None, "en"}:
        return None
    return f"the text is in another language ({report.language}); only English is read"
