"""The Reader: puts the layers together, and is the only one that knows their order."""

import gc
import sys
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from typing import NamedTuple, TypeVar

from hearsay.limits import MAX_CHARACTERS_AT_ONCE, MAX_REPORTS_AT_ONCE, TURN_SECONDS
from hearsay.reading.actors import store
from hearsay.reading.actors.directory import Directory
from hearsay.reading.adverbs import with_adverbs
from hearsay.reading.attributions import Attribution, attributions
from hearsay.reading.circumstances import with_circumstances
from hearsay.reading.encoder import SHIPPED, Awaited, Encoder, Scored
from hearsay.reading.endings import with_true_endings
from hearsay.reading.events.evidence import evidence
from hearsay.reading.events.layer import Layer, read_events
from hearsay.reading.figures.layer import read_figures
from hearsay.reading.governed import governed
from hearsay.reading.grounds import SPANS, Grounds
from hearsay.reading.headlines import with_headline
from hearsay.reading.marks.judge import judge_of
from hearsay.reading.marks.layer import read_marks
from hearsay.reading.nested import standing_alone, stretches, within
from hearsay.reading.nobody import without_nobody
from hearsay.reading.orphans import with_orphans
from hearsay.reading.outline import Outline, outline
from hearsay.reading.parse import parse
from hearsay.reading.places.layer import read_places
from hearsay.reading.quoters import with_quoted_voices
from hearsay.reading.ranges import Range
from hearsay.reading.recase import as_printed
from hearsay.reading.restored import with_words_of
from hearsay.reading.sources import heard
from hearsay.reading.statements import Placed, place, statements
from hearsay.reading.syntax import Syntax
from hearsay.reading.tails import with_tails
from hearsay.reading.times.layer import read_times
from hearsay.reading.told import with_told
from hearsay.records import Reading, Report

Item = TypeVar("Item")


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
        self._judge = judge_of(model or SHIPPED)
        gc.freeze()  # the tables stay for good: the collector need not look at them again and again

    def read(self, report: Report) -> Reading:
        """The Reading of one report."""
        return next(self.read_many([report]))

    def read_many(self, reports: Iterable[Report]) -> Iterator[Reading]:
        """The Readings of many reports, in their order, as they are read; takes no more than a few at a time.

        While the layers of one batch are put together, the model is at work on the contents of the next one and on
        the texts of the one after that, so that it never waits.
        """
        with _short_turns():
            begun = _one_ahead(
                (batch, self._begin(batch.outlines)) for batch in map(_Batch, _batches(reports))
            )
            again = _one_ahead((batch, self._read_once(*texts)) for batch, texts in begun)
            for batch, once in again:
                found = iter(self._read_twice(once))
                for report, reason in batch.reports:
                    yield self._unread(report, reason) if reason else self._reading(report, next(found))

    def attributed(self, outlines: Sequence[Outline]) -> list[list[Placed]]:
        """The attributions of each text, before they are Statements: what confidence is fitted on."""
        once = self._read_once(*self._begin(outlines))
        return [found.placed for found in self._read_twice(once)]

    def _begin(self, outlines: Sequence[Outline]) -> tuple[Sequence[Outline], Awaited]:
        return outlines, self._encoder.begin(outlines)

    def _read_once(self, outlines: Sequence[Outline], awaited: Awaited) -> "_Once":
        """What the model says of each text, its syntax and its outer attributions; begins to read contents again."""
        heads, scored = self._encoder.heads, awaited()
        syntax = parse(outlines, scored, heads)
        outer = zip(outlines, syntax, attributions(scored, heads), strict=True)
        found = [_completed(whole, _governed(whole, parsed, own)) for whole, parsed, own in outer]
        again = [
            (at, stretch) for at, whole in enumerate(outlines) for stretch in stretches(whole, found[at])
        ]
        alone = [standing_alone(outlines[at].text, stretch) for at, stretch in again]
        return _Once(outlines, scored, syntax, found, again, self._encoder.begin(alone))

    def _read_twice(self, once: "_Once") -> "list[_Found]":
        """What is found in each text, with what its contents hold, read as if each stood alone."""
        heads = self._encoder.heads
        inner: list[list[Attribution]] = [[] for _ in once.outlines]
        for (at, stretch), read in zip(once.again, attributions(once.awaited(), heads), strict=True):
            inner[at] += within(once.outlines[at].text, stretch, read, heads.calibration)
        placed = map(place, once.outer, inner)
        return [_Found(*each) for each in zip(once.outlines, once.scored, once.syntax, placed, strict=True)]

    def grounds(self, reports: Iterable[Report]) -> Iterator[Grounds]:
        """What the layers of places, times and figures are read from, of each report: what their tables are fitted on."""
        for report in reports:
            once = self._read_once(*self._begin([_outline(report)]))
            yield self._grounded(report, self._read_twice(once)[0])[1]

    def _unread(self, report: Report, reason: str) -> Reading:
        return Reading(report=report, model=self._encoder.heads.model, unread=reason)

    def _grounded(self, report: Report, found: "_Found") -> tuple[Layer, Grounds]:
        heads, whole = self._encoder.heads, found.outline
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

    def _reading(self, report: Report, found: "_Found") -> Reading:
        layer, grounds = self._grounded(report, found)
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
            marks=read_marks(found.outline, grounds.statements, self._judge),
        )
        return reading if found.outline.text == report.text else with_words_of(reading, report.text)


@contextmanager
def _short_turns() -> Iterator[None]:
    """Lets threads take turns sooner: the model's would wait 5 ms for each passage while another one decodes."""
    usual = sys.getswitchinterval()
    sys.setswitchinterval(min(usual, TURN_SECONDS))
    try:
        yield
    finally:
        sys.setswitchinterval(usual)


class _Once(NamedTuple):
    """Texts that the model has read once, and the stretches of them that it is to read again, each by its text."""

    outlines: Sequence[Outline]
    scored: list[Scored]
    syntax: list[Syntax]
    outer: list[list[Attribution]]
    again: list[tuple[int, Range]]
    awaited: Awaited


class _Found(NamedTuple):
    """What is found in one text before its layers are put together."""

    outline: Outline
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


def _one_ahead(items: Iterable[Item]) -> Iterator[Item]:
    """The items in order, each once the next has been made too."""
    before: list[Item] = []
    for item in items:
        yield from before
        before = [item]
    yield from before


def _governed(whole: Outline, syntax: Syntax, found: Sequence[Attribution]) -> list[Attribution]:
    """The outer attributions as grammar has them."""
    return with_told(syntax, with_tails(whole, syntax, governed(syntax, found)))


def _completed(whole: Outline, found: Sequence[Attribution]) -> list[Attribution]:
    """The outer attributions without those of nobody, and with what rules know better than the model."""
    for rule in (
        without_nobody,
        with_quoted_voices,
        with_true_endings,
        with_headline,
        with_orphans,
        with_adverbs,
    ):
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
