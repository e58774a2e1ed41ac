"""Statements and readings made by hand, for tests of what scores them."""

from collections.abc import Callable, Iterable, Iterator

from hearsay.records import (
    Form,
    Manner,
    Model,
    Reading,
    Report,
    Source,
    SourceId,
    SourceKind,
    Span,
    Statement,
)
from hearsay.records import StatementId as Id


def span(text: str, words: str, nth: int = 0) -> Span:
    """The nth place where the words stand in the text."""
    start = -1
    for _ in range(nth + 1):
        start = text.index(words, start + 1)
    return Span(start, start + len(words), words)


def say(
    text: str,
    *content: str,
    source: str | None = None,
    cue: str | None = None,
    addressee: str | None = None,
    within: str | None = None,
    manner: Manner = Manner.SAYS,
    confidence: float = 1.0,
    name: str = "s1",
) -> Statement:
    """A Statement whose spans are the first places of the given words in the text."""
    return Statement(
        id=Id(name),
        source=span(text, source) if source else None,
        cue=span(text, cue) if cue else None,
        content=[span(text, words) for words in content],
        form=Form.DIRECT,
        manner=manner,
        addressee=span(text, addressee) if addressee else None,
        within=Id(within) if within else None,
        confidence=confidence,
    )


def voice(name: str | None, mentions: Iterable[Span] = (), number: int = 1) -> Source:
    """A Source of that name."""
    return Source(id=SourceId(f"v{number}"), name=name, kind=SourceKind.CIVILIAN, mentions=list(mentions))


def reader(find: Callable[[Report], list[Statement]]) -> Callable[[Iterable[Report]], Iterator[Reading]]:
    """A reader that finds in each report the Statements that `find` gives."""

    def read(reports: Iterable[Report]) -> Iterator[Reading]:
        for report in reports:
            yield Reading(report=report, model=Model(name="made", version="0"), statements=find(report))

    return read
