"""What is told of times in every view: the date in words, what it was reckoned from, part of the day, length."""

import re
from collections.abc import Iterator

from hearsay import edtf
from hearsay.records import Anchor, Time, TimeKind

ANCHORS = {
    Anchor.PUBLISHED: "the day of publication",
    Anchor.EVENT: "an event",
    Anchor.NONE: "nothing else: the words name it",
}
PARTS = {
    "MO": "morning",
    "MI": "midday",
    "AF": "afternoon",
    "EV": "evening",
    "NI": "night",
    "DT": "by day",
    "DA": "dawn",
    "START": "the beginning",
    "MID": "the middle",
    "END": "the end",
}
UNITS = {"Y": "year", "M": "month", "W": "week", "D": "day"}
CLOCK_UNITS = {"H": "hour", "M": "minute", "S": "second"}
DURATION = re.compile(r"P(?P<days>(?:[\dX.]+[YMWD])*)(?:T(?P<clock>(?:[\dX.]+[HMS])+))?")
PIECE = re.compile(r"([\dX.]+)([YMWDHS])")


def date_words(time: Time) -> str:
    """When it is, in words: the date, else the length, else what little is said; "": nothing follows."""
    if time.edtf:
        return _with_part(edtf.words(time.preferred or time.edtf), time)
    if time.length:
        said = length_words(time.length)
        return f"every {said.removeprefix('1 ')}" if time.kind is TimeKind.REPEATED else f"for {said}"
    return f"in the {time.vague}" if time.vague in {"past", "future"} else time.vague or ""


def _with_part(said: str, time: Time) -> str:
    part = part_words(time.part)
    return f"{said}, {part}" if part and part not in said else said


def part_words(part: str | None) -> str | None:
    """The part of the day, or the clock time; None: none is said."""
    return PARTS.get(part, part) if part else None


def range_words(time: Time) -> str | None:
    """All that the words allow, where one reading of them is preferred; None: they allow only that."""
    return edtf.words(time.edtf) if time.edtf and time.preferred and time.preferred != time.edtf else None


def length_words(length: str) -> str:
    """An ISO 8601 duration in words, `3 days`; what cannot be read, as it stands."""
    match = DURATION.fullmatch(length)
    if match is None or not (match["days"] or match["clock"]):
        return length
    days = [_counted(number, UNITS[unit]) for number, unit in PIECE.findall(match["days"])]
    clock = [_counted(number, CLOCK_UNITS[unit]) for number, unit in PIECE.findall(match["clock"] or "")]
    return ", ".join([*days, *clock])


def _counted(number: str, unit: str) -> str:
    if "X" in number:
        return f"some {unit}s"
    return f"{number} {unit}" if number == "1" else f"{number} {unit}s"


def notes(time: Time) -> Iterator[str]:
    """What is to be said beside the date: other readings, doubt, the length."""
    allowed = range_words(time)
    if allowed:
        yield f"or another time in {allowed}"
    if (
        time.edtf and time.length and "X" not in time.length
    ):  # of "recent months" the length says nothing more
        yield f"{'every' if time.kind is TimeKind.REPEATED else 'for'} {length_words(time.length)}"


def drawn(time: Time) -> edtf.Bounds | None:
    """The days that a line of time shows for it: those that its preferred reading allows; None: it has no date."""
    return edtf.bounds(time.preferred or time.edtf) if time.kind is not TimeKind.LENGTH or time.edtf else None
