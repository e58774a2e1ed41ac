"""Times of a Reading as TimeML's TIMEX3: types and values read from nothing but what the JSON says.

Weeks, weekends, seasons, quarters and halves are intervals or parts of years in EDTF and have letters of their own in
TimeML; an interval whose ends are both told ("June 3-5") is two TIMEX3, since TimeML knows none. Where EDTF and TimeML
count otherwise (before our era, open digits), it is turned.
"""

import re
from collections.abc import Iterator
from datetime import date, timedelta
from typing import NamedTuple

from hearsay.records import Time, TimeKind

NO_YEAR = 4 * "X"  # as TimeML writes a year that is not told
_PART_OF_YEAR = {
    21: "SP",
    22: "SU",
    23: "FA",
    24: "WI",
    33: "Q1",
    34: "Q2",
    35: "Q3",
    36: "Q4",
    40: "H1",
    41: "H2",
}
_WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_MONTHS = "january february march april may june july august september october november december".split()
_SEASONS = {"spring": "SP", "summer": "SU", "autumn": "FA", "fall": "FA", "winter": "WI"}
_REFERENCES = {"past": "PAST_REF", "present": "PRESENT_REF", "future": "FUTURE_REF"}
_JOINT = re.compile(r"\s+(?:and|to|through|until|till)\s+|\s*[-–—]\s*")
_EDGES = ("START", "MID", "END")


class Timex(NamedTuple):
    """One TIMEX3: code points, half-open, into the text."""

    start: int
    end: int
    type: str
    value: str


def timexes(time: Time) -> list[Timex]:
    """The TIMEX3 that say what one Time says: one, or two for an interval of which both ends are told."""
    start, end = time.span.start, time.span.end
    if time.kind is TimeKind.REPEATED:
        return [Timex(start, end, "SET", _set(time))]
    if time.kind is TimeKind.LENGTH:
        return [Timex(start, end, "DURATION", _in_quarters(time))]
    if time.length and time.edtf and " of " in time.span.text:
        return _part_and_whole(time)
    if time.length and not (time.vague and re.search(r"ago|hence", time.span.text)):
        return [Timex(start, end, "DURATION", _in_quarters(time))]
    if time.edtf is None:
        return [Timex(start, end, *_undated(time))]
    return list(_dated(time))


def _part_and_whole(time: Time) -> list[Timex]:
    """The first three months of 2021: TimeML marks how long it is, and the year."""
    end = time.span.start + time.span.text.index(" of ")
    year = Timex(end + len(" of "), time.span.end, "DATE", _value((time.edtf or "")[:4]))
    return [Timex(time.span.start, end, "DURATION", _in_quarters(time)), year]


def _in_quarters(time: Time) -> str:
    """The length; in quarters, where the words count such."""
    months = re.fullmatch(r"P(\d+)M", time.length or "")
    if months and "quarter" in time.span.text and int(months[1]) % 3 == 0:
        return f"P{int(months[1]) // 3}Q"
    return time.length or ""


def _undated(time: Time) -> tuple[str, str]:
    if time.vague:
        return "DATE", _REFERENCES[time.vague]
    if time.part and time.part not in _EDGES:
        return "TIME", f"{NO_YEAR}-XX-XXT{time.part}"
    return "DATE", f"{NO_YEAR}-XX-XX"


def _set(time: Time) -> str:
    words = re.findall(r"[a-z]+", time.span.text.lower())
    part = f"T{time.part}" if time.part else ""
    for word in words:
        if word.removesuffix("s") in _WEEKDAYS:
            return f"{NO_YEAR}-WXX-{_WEEKDAYS.index(word.removesuffix('s')) + 1}{part}"
        if word in _MONTHS:
            return f"{NO_YEAR}-{_MONTHS.index(word) + 1:02}"
        if word in _SEASONS:
            return f"{NO_YEAR}-{_SEASONS[word]}"
    return _in_quarters(time)


def _dated(time: Time) -> Iterator[Timex]:
    start, end, text = time.span.start, time.span.end, time.span.text
    first, _, last = (time.preferred or time.edtf or "").replace("~", "").replace("?", "").partition("/")
    if first in ("", ".."):
        first, last = last, ""
    kind = "TIME" if time.part and time.part not in _EDGES else "DATE"
    if last in ("", ".."):
        yield Timex(start, end, kind, _value(first) + _time(time))
        return
    whole = _whole(first, last, text)
    joint = _JOINT.search(text)
    if whole or joint is None:
        yield Timex(start, end, kind, (whole or _value(first)) + _time(time))
        return
    yield Timex(start, start + joint.start(), kind, _value(first))
    yield Timex(start + joint.end(), end, kind, _value(last))


def _time(time: Time) -> str:
    return f"T{time.part}" if time.part and time.part not in _EDGES else ""


def _whole(first: str, last: str, text: str) -> str | None:
    """The week, the weekend, the night, or the month and year up to now that an interval of days is."""
    if len(first) != 10 or len(last) != 10 or first.startswith("-"):
        return None
    begin, end = date.fromisoformat(first), date.fromisoformat(last)
    year, week, weekday = begin.isocalendar()
    if (weekday, end - begin) == (1, timedelta(6)):
        return f"{year}-W{week:02}"
    if (weekday, end - begin) == (6, timedelta(1)):
        return f"{year}-W{week:02}-WE"
    if end - begin == timedelta(1) and "night" in text:
        return first
    named = re.search(r"(?:earlier|later) (?:this|that) (week|month|year)", text.lower())
    if named:
        inside = begin if "earlier" in text.lower() else end
        return {
            "week": "{}-W{:02}".format(*inside.isocalendar()[:2]),
            "month": f"{inside:%Y-%m}",
            "year": f"{inside:%Y}",
        }[named[1]]
    return None


def _value(edtf: str) -> str:
    """One date of EDTF as TimeML has it."""
    if edtf.startswith("-"):
        return f"BC{int(edtf[1:5]) + 1:04}"
    year, _, rest = edtf.partition("-")
    if rest.isdigit() and int(rest) in _PART_OF_YEAR:
        return f"{year}-{_PART_OF_YEAR[int(rest)]}"
    return edtf.rstrip("X") if not rest else edtf
