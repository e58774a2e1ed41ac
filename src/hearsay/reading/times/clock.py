"""Times of the day: "5:30 pm", "0600 GMT", "noon", and parts of days as TimeML names them."""

import re

from hearsay.reading.numerals import cardinal
from hearsay.reading.times.context import Phrase
from hearsay.reading.times.lexicon import PARTS

_CLOCK = re.compile(r"(\d{1,2})(?:[:.](\d{2}))?(?::\d{2})?\s*([ap])?\.?\s?m?\b")
_MILITARY = re.compile(r"(\d{2})(\d{2})(?!\d)")
_NAMED = {"noon": "12:00", "midday": "12:00", "midnight": "24:00"}
EDGES = {
    "early": "START",
    "beginning": "START",
    "start": "START",
    "opening": "START",
    "mid": "MID",
    "middle": "MID",
    "late": "END",
    "end": "END",
    "close": "END",
}
"""Parts of any stretch, as TimeML's `mod` has them."""
HOURS_OF = {"early": "MO", "late": "NI"}
"""The early hours of a day lie in its morning, the late ones in its night."""


def clock(written: str) -> str | None:
    """A time of day as HH:MM, time zones left aside; None if there is no such time."""
    if written in _NAMED:
        return _NAMED[written]
    if "in the" in written or "clock" in written:
        return _spoken(written)
    if match := _MILITARY.match(written):
        return _time(int(match[1]), int(match[2]))
    match = _CLOCK.match(written)
    if match is None:
        return None
    hour = int(match[1])
    if match[3] and not 1 <= hour <= 12:
        return None
    if match[3]:
        hour = hour % 12 + (12 if match[3] == "p" else 0)
    return _time(hour, int(match[2] or 0))


def _spoken(written: str) -> str | None:
    """Four in the afternoon, six o'clock."""
    hour, _, part = re.sub(r" ?o ?['’] ?clock", "", written).partition(" in the ")
    number = cardinal(hour)
    if number is None or not 1 <= number <= 12:
        return None
    return _time(number % 12 + 12 if PARTS.get(part) in ("AF", "EV") else number, 0)


def _time(hour: int | None, minute: int) -> str | None:
    if hour is None or hour > 24 or minute > 59 or (hour == 24 and minute):
        return None
    return f"{hour:02}:{minute:02}"


def part_of(phrase: Phrase) -> str | None:
    """The time or the part of the day that goes with a day; None if none does."""
    for name in ("clock", "clock2"):
        if phrase.has(name) and (found := clock(phrase.text(name))):
            return found
    for name in ("part", "part2"):
        if phrase.has(name):
            return PARTS.get(phrase.word(name), "NI")
    return HOURS_OF.get(phrase.word("hours")) or edge_of(phrase)


def edge_of(phrase: Phrase) -> str | None:
    """Whether the beginning, the middle or the end of a stretch is meant; None if neither is."""
    return EDGES.get(phrase.word("mod")) or EDGES.get(phrase.word("bound"))
