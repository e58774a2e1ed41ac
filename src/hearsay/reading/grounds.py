"""What the layers of places, times and figures are read from: everything that is known of a report before them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from hearsay.reading.events.layer import Happening
from hearsay.reading.events.trigger import Evidence
from hearsay.reading.outline import Outline
from hearsay.reading.scores import LabelledSpan
from hearsay.reading.syntax import Syntax
from hearsay.records import Actor, Event, Report, Statement

SPANS = ("names", "toponyms", "timexes")  # the tag heads that these layers look at

Item = TypeVar("Item")


@dataclass(frozen=True, eq=False)
class Grounds:
    """One report with its structure, syntax, statements, actors and events.

    `report` is as it was published; offsets are into `outline.text`, which differs from its text by case alone.
    `happenings` and `events` are the same events in the same order, with their words and as records.
    `tagged` holds for each of `SPANS` the words that the model takes for such, as ranges of words of `syntax`.
    """

    report: Report
    outline: Outline
    syntax: Syntax
    evidence: Evidence
    statements: Sequence[Statement]
    actors: Sequence[Actor]
    happenings: Sequence[Happening]
    events: Sequence[Event]
    tagged: Mapping[str, Sequence[LabelledSpan]]


@dataclass(frozen=True)
class Linked(Generic[Item]):
    """The items of one layer in text order, and for each event of the report, in order, those that are its own.

    An event's own items stand in their order of weight: the first is the one that an Event names where it names one.
    """

    items: list[Item]
    of_events: list[list[Item]]
