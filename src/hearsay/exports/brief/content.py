"""What a brief is made of: sentences, each with the words that it rests on, in parts, groups and sections."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple

from hearsay.exports.cases import Version
from hearsay.records import Span

SAY_SO, DENY_IT = "Say so", "Deny it, or do not confirm it"
DONE_BY, HOW_MANY = "Said to have done it", "How many"
DATELINE = re.compile(r"[A-Z][A-Z .'’-]+(?:,[^()“”]{0,40})?(?:\s\([^()]{1,40}\))?\s[-–—]+\s")
"""The place in capitals, perhaps a day, perhaps the agency, a dash."""
LOOSE_DATELINE = re.compile(r"[A-Z][\w .,'’()-]{1,60}?\s[-–—]+\s+(?=[A-Z“\"0-9])")
"""The same in any letters, at the beginning of the body: "Sele - Six people ...", "March 3 - Four people ..."."""


class Note(NamedTuple):
    """The words that a sentence rests on: `span` is exact, code points into the text of the report."""

    report: str
    outlet: str | None
    published: str | None
    title: str | None
    url: str | None
    span: Span


class Sentence(NamedTuple):
    """One sentence of a brief. A sentence without a note is none: `said` refuses to make it."""

    text: str
    notes: tuple[Note, ...]


class Count(NamedTuple):
    """How many people something befell: the range, then a line for each number, or each way in which numbers moved."""

    head: Sentence
    rows: tuple[Sentence, ...]


@dataclass(frozen=True)
class Part:
    """One incident: what is told of it, who denies it, who is said to have done it, how many people it befell.

    `name` is what it is called, `dispute` what its accounts do not agree on; None: nothing.
    """

    anchor: str
    name: str
    dispute: str | None
    lead: Sentence
    told: tuple[Sentence, ...]
    denied: tuple[Sentence, ...]
    blamed: tuple[Sentence, ...]
    counted: tuple[Count, ...]

    @property
    def lists(self) -> tuple[tuple[str, tuple[Sentence, ...]], ...]:
        """Its lists of sentences by what they are called; what all tell alike needs no name."""
        return (
            (SAY_SO if self.denied else "", self.told),
            (DENY_IT, self.denied),
            (DONE_BY, self.blamed),
        )

    @property
    def sentences(self) -> Iterator[Sentence]:
        """All its sentences, in order."""
        yield self.lead
        for some in (self.told, self.denied, self.blamed):
            yield from some
        for count in self.counted:
            yield from (count.head, *count.rows)


@dataclass(frozen=True)
class Group:
    """The incidents of one place and time."""

    place: str
    time: str
    parts: tuple[Part, ...]


@dataclass(frozen=True)
class Section:
    """Groups that are told of alike: by several independently, by one, denied by all."""

    name: str
    groups: tuple[Group, ...]


@dataclass(frozen=True)
class Row:
    """One line of the overview."""

    anchor: str
    time: str
    place: str
    name: str
    independent: int
    standing: str
    killed: str


@dataclass(frozen=True)
class Brief:
    """A situation report. `facts` say of what it is made, by name; they are no sentences."""

    title: str
    facts: tuple[tuple[str, str], ...]
    overview: tuple[Row, ...]
    sections: tuple[Section, ...]

    @property
    def parts(self) -> Iterator[Part]:
        """All its incidents, in order."""
        return (part for section in self.sections for group in section.groups for part in group.parts)

    @property
    def sentences(self) -> Iterator[Sentence]:
        """All its sentences, in order."""
        return (sentence for part in self.parts for sentence in part.sentences)

    @property
    def notes(self) -> dict[Note, int]:
        """All notes with their numbers, in the order in which they come up; the same words have one number."""
        found: dict[Note, int] = {}
        for sentence in self.sentences:
            for note in sentence.notes:
                found.setdefault(note, len(found) + 1)
        return found


def said(text: str, *notes: Note) -> Sentence:
    """The sentence with its notes, each once.

    Raises:
        ValueError: there is no note. What rests on no words is not said.
    """
    if not notes:
        raise ValueError(f"nothing that was read says so: {text}")
    return Sentence(" ".join(text.split()), tuple(dict.fromkeys(notes)))


def note(version: Version, span: Span) -> Note:
    """The note to the sentence around a span, without the dateline before it."""
    report = version.text.reading.report
    sentence = version.text.sentence(span)
    start = sentence.start + dateline(version, sentence)
    if start > span.start:
        start = sentence.start
    words = Span(start, sentence.end, sentence.text[start - sentence.start :])
    return Note(report.id, report.outlet, report.published, report.title, report.url, words)


def dateline(version: Version, span: Span) -> int:
    """How many code points of a span are the dateline of its report: "TBILISI, Aug 8 (Meridian) - "; 0: none."""
    title = version.text.reading.report.title
    begins = span.start <= (len(title) + 2 if title else 0)
    found = (LOOSE_DATELINE if begins else DATELINE).match(span.text)
    return found.end() if found else 0
