"""Marks as people are told of them: what they are called, whose wording it is, how many there are of whom."""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from hearsay.exports import wording
from hearsay.exports.events import StatementsById
from hearsay.exports.voices import tally
from hearsay.exports.wording import SourcesById
from hearsay.records import Mark, MarkKind, Reading

OUTLET = "The outlet itself"
MEANINGS: Mapping[MarkKind, str] = {
    MarkKind.LOADED: "harsh or smooth words where plain ones exist",
    MarkKind.LABELLING: "people called what they would not call themselves",
    MarkKind.EXAGGERATION: "more or less made of it than was told",
    MarkKind.MIND_READING: "motives or feelings that nobody told",
    MarkKind.SCARE_QUOTES: "a word kept at a distance",
    MarkKind.BOOSTER: "certainty that is asserted and not shown",
    MarkKind.RHETORICAL: "a question that nobody is asked",
    MarkKind.CUE: "a verb of saying that judges what is said",
    MarkKind.OPINION: "a sentence that judges",
}


class Called(NamedTuple):
    """A Mark with what it is called in every view."""

    label: str
    mark: Mark


class Judging(NamedTuple):
    """How much judges: marks in the outlet's own wording, those a hundred words of its own voice, marks in statements.

    `per_hundred` None: the outlet says nothing itself.
    """

    own: int
    per_hundred: float | None
    quoted: int


def in_order(reading: Reading) -> list[Called]:
    """The Marks of a reading in the order of the text, one that holds others before them."""
    ordered = sorted(reading.marks, key=lambda mark: (mark.span.start, -mark.span.end, mark.id))
    return [Called(f"m{number}", mark) for number, mark in enumerate(ordered, 1)]


def judging(reading: Reading) -> Judging:
    """How much of a reading judges, and in whose voice."""
    own = sum(mark.statement is None for mark in reading.marks)
    words = tally(reading).own
    return Judging(own, 100 * own / words if words else None, len(reading.marks) - own)


def told(reading: Reading) -> str:
    """How much judges, in a few words: "7 marks, 2 a hundred words; quoted voices: 4 marks"."""
    found = judging(reading)
    rate = (
        "" if found.per_hundred is None or not found.own else f", {_rate(found.per_hundred)} a hundred words"
    )
    own = wording.counted(found.own, "mark") if found.own else "no marks"
    quoted = f"; quoted voices: {wording.counted(found.quoted, 'mark')}" if found.quoted else ""
    return f"{own}{rate}{quoted}"


def _rate(value: float) -> str:
    return f"{value:.0f}" if value >= 1 else f"{value:.1f}"


def whose(mark: Mark, statements: StatementsById, sources: SourcesById) -> str:
    """Whose wording a Mark is."""
    statement = statements.get(mark.statement) if mark.statement else None
    return wording.speaker_name(statement, sources) if statement else OUTLET


def instead(mark: Mark) -> str:
    """What a report that judges nobody would write; "": none is known."""
    return f"“{mark.neutral}”" if mark.neutral else ""


def by_kind(marks: Sequence[Called]) -> list[tuple[MarkKind, list[Called]]]:
    """The Marks of each kind that there is, in the order of the contract."""
    found = [(kind, [called for called in marks if called.mark.kind is kind]) for kind in MarkKind]
    return [(kind, same) for kind, same in found if same]
