"""Reports without a model, for tests of what the words of times mean: sentences are flat, and no tense is told."""

import re

import numpy as np

from hearsay.reading.events.trigger import Evidence
from hearsay.reading.grounds import Grounds
from hearsay.reading.outline import outline
from hearsay.reading.ranges import Range
from hearsay.reading.syntax import ROOT, Syntax
from hearsay.reading.times.context import Context, Phrase
from hearsay.reading.times.layer import find_phrases, read_times
from hearsay.reading.times.meaning import Meaning
from hearsay.reading.times.rules import meaning
from hearsay.reading.times.stretch import written
from hearsay.records import Report, Time

PREPOSITIONS = frozenset("for in of on after before since until by from to at during".split())
WEDNESDAY = "2022-06-08"  # the day on which the reports of these tests come out


def flat(text: str) -> Syntax:
    """The text as Syntax in which every word of a sentence hangs on its first, as a noun."""
    spans = [match.span() for match in re.finditer(r"[^\W_]+|[^\w\s]|_", text)]
    starts = [start for start, _ in spans]
    sentences = []
    for sentence in outline(text).sentences:
        inside = [at for at, start in enumerate(starts) if sentence.start <= start < sentence.end]
        sentences += [Range(inside[0], inside[-1] + 1)] if inside else []
    heads = [ROOT if at == first else first for first, end in sentences for at in range(first, end)]
    return Syntax(
        text=text,
        starts=starts,
        ends=[end for _, end in spans],
        heads=heads,
        relations=["root" if head == ROOT else "dep" for head in heads],
        tags=["IN" if text[start:end].lower() in PREPOSITIONS else "NN" for start, end in spans],
        entities=[""] * len(heads),
        sentences=sentences,
    )


def grounds(text: str, published: str | None = WEDNESDAY, title: str | None = None) -> Grounds:
    """The text with no statement, no event and nothing that a model says."""
    return Grounds(
        report=Report(id="r", title=title, text=text, published=published),
        outline=outline(text, title),
        syntax=flat(text),
        evidence=Evidence(np.zeros((0, 1)), np.zeros(0), np.zeros(0), {}),
        statements=[],
        actors=[],
        happenings=[],
        events=[],
        tagged={"timexes": []},
    )


def times(text: str, published: str | None = WEDNESDAY) -> list[Time]:
    """The times of a text."""
    return read_times(grounds(text, published)).items


def only(text: str, published: str | None = WEDNESDAY) -> Time:
    """The one time of a text."""
    found = times(text, published)
    assert len(found) == 1, found
    return found[0]


def phrase(text: str) -> Phrase:
    """The one expression that the grammar finds in a text."""
    found = find_phrases(flat(text))
    assert len(found) == 1, found
    return found[0]


def means(text: str, published: str | None = WEDNESDAY) -> Meaning | None:
    """What the one expression of a text means, whether or not it would be taken for a time."""
    one = phrase(text)
    return meaning(one, Context(one.syntax, now=written(published)))
