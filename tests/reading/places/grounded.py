"""Grounds made by hand, for tests of what is read from them: a Syntax, tagged words, statements and events of choice."""

from collections.abc import Mapping, Sequence

import numpy as np

from hearsay.reading.events.layer import Happening
from hearsay.reading.events.participants import Parties
from hearsay.reading.events.trigger import Evidence, Trigger
from hearsay.reading.grounds import Grounds
from hearsay.reading.outline import outline
from hearsay.reading.scores import LabelledSpan
from hearsay.reading.syntax import Syntax
from hearsay.records import Certainty, Event, EventId, Participant, Report, Span, Statement

Tagged = Mapping[str, str]
"""The label of each run of words that is tagged."""


def words_of(syntax: Syntax, text: str) -> tuple[int, int]:
    """Where words stand first, half-open; "word#2" means the second."""
    text, _, which = text.partition("#")
    wanted = list(_split(text))
    found = [at for at in range(len(syntax.words)) if syntax.words[at : at + len(wanted)] == wanted]
    start = found[int(which or 1) - 1]
    return start, start + len(wanted)


def _split(text: str) -> list[str]:
    import re

    return re.findall(r"\w+|[^\w\s]", text.lower())


def grounds(
    syntax: Syntax,
    *,
    toponyms: Sequence[str] = (),
    names: Tagged | None = None,
    happenings: Sequence[Happening] = (),
    events: Sequence[Event] = (),
    statements: Sequence[Statement] = (),
    place_of: Mapping[int, Mapping[int, float]] | None = None,
) -> Grounds:
    """What a report is read from."""
    tops = [LabelledSpan(*words_of(syntax, words), "place", 0.0) for words in toponyms]
    others = [LabelledSpan(*words_of(syntax, words), label, 0.0) for words, label in (names or {}).items()]
    size = len(syntax.words)
    evidence = Evidence(
        np.zeros((size, 2), np.float32), np.zeros(size), np.zeros(size), {"place_of": place_of or {}}
    )
    return Grounds(
        report=Report(id="r", text=syntax.text),
        outline=outline(syntax.text),
        syntax=syntax,
        evidence=evidence,
        statements=statements,
        actors=[],
        happenings=happenings,
        events=events,
        tagged={"toponyms": sorted(tops), "names": sorted(others), "timexes": []},
    )


def happening(syntax: Syntax, word: str, kind: str = "ASSAULT", carrier: str | None = None) -> Happening:
    """An event told by a word, and carried by another."""
    at = words_of(syntax, word)[0]
    over = None if carrier is None else words_of(syntax, carrier)[0]
    return Happening(
        Trigger(at, at, at, kind, None, 0.9, over), Parties((), (), None), Certainty.HAPPENED, None
    )


def event(
    syntax: Syntax, word: str, kind: str, *, actors: Sequence[str] = (), recipients: Sequence[str] = ()
) -> Event:
    """The record of an event with the words of its parties."""
    return Event(
        id=EventId("e1"),
        trigger=span(syntax, word),
        type=kind,
        actors=[Participant(actor="a1", span=span(syntax, each)) for each in actors],  # type: ignore[arg-type]
        recipients=[Participant(actor="a2", span=span(syntax, each)) for each in recipients],  # type: ignore[arg-type]
        certainty=Certainty.HAPPENED,
        confidence=0.9,
    )


def span(syntax: Syntax, text: str) -> Span:
    """The words as a Span."""
    first, end = words_of(syntax, text)
    start, stop = syntax.range_of(first, end - 1)
    return Span(start, stop, syntax.text[start:stop])
