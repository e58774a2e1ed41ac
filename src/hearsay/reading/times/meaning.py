"""What a time expression means, before it is a Time."""

from typing import NamedTuple

from hearsay.reading.times.stretch import Stretch, interval
from hearsay.records import Anchor, EventId, TimeKind


class Meaning(NamedTuple):
    """A Time without its place in the text.

    `stretch` is what later expressions ("the following day") are reckoned from; None where nothing should be.
    `left` is how many of the last words do not belong to it after all ("two days after", where a deed follows).
    `is_compared` marks a date that is only compared with ("a year earlier"): nothing is reckoned from it. The others are those of `hearsay.records.Time`.
    """

    kind: TimeKind = TimeKind.DATE
    edtf: str | None = None
    stretch: Stretch | None = None
    preferred: str | None = None
    anchor: Anchor = Anchor.NONE
    event: EventId | None = None
    length: str | None = None
    part: str | None = None
    vague: str | None = None
    left: int = 0
    is_compared: bool = False


def dated(
    stretch: Stretch | None, anchor: Anchor, *, part: str | None = None, event: EventId | None = None
) -> Meaning:
    """The date of one stretch; without a calendar date, and with no anchor, if there is none."""
    if stretch is None:
        return Meaning(part=part)
    return Meaning(edtf=stretch.edtf, stretch=stretch, anchor=anchor, part=part, event=event)


def between(
    first: Stretch, last: Stretch, anchor: Anchor, *, part: str | None = None, event: EventId | None = None
) -> Meaning:
    """The interval from one stretch to another, both included; a later expression is reckoned from its end."""
    return Meaning(edtf=interval(first, last), stretch=last, anchor=anchor, part=part, event=event)


def length(iso: str) -> Meaning:
    """A length of time."""
    return Meaning(kind=TimeKind.LENGTH, length=iso)


def repeated(iso: str, part: str | None = None) -> Meaning:
    """What comes again and again."""
    return Meaning(kind=TimeKind.REPEATED, length=iso, part=part)


def vague(when: str, iso: str | None = None) -> Meaning:
    """The past, the present or the future and no more."""
    return Meaning(vague=when, length=iso)
