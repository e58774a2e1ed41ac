"""A scale of days for a line of time: where each day lies on it, and which days are written at it.

Short stretches are drawn evenly. News also tells of what was years ago; then a day counts the less the farther it is
from publication, as the logarithm of its distance, so that yesterday and last year both have room.
"""

import math
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import NamedTuple

from hearsay.edtf import MONTHS

EVEN_DAYS = 100  # up to so many days from publication the scale is even
PADDING = 0.06  # of the length, on each side, so that what goes on beyond has room to say so
MOST_TICKS = 5
APART = 17.0  # hundredths of the length: ticks nearer to each other would run together in a narrow window
STEPS: tuple[tuple[str, int], ...] = (
    *(("day", days) for days in (1, 2, 7, 14)),
    *(("month", months) for months in (1, 3, 6)),
    *(("year", years) for years in (1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000)),
)
DISTANCES = ((365.25, "1 year"), (7, "1 week"), (3652.5, "10 years"), (30.4, "1 month"), (36525, "100 years"))


class Tick(NamedTuple):
    """A day written at the scale, in hundredths of its length."""

    at: float
    text: str


@dataclass(frozen=True, slots=True)
class TimeScale:
    """Where days lie, in hundredths of the length. `note` says how to read a scale that is not even."""

    origin: date
    low: float
    high: float
    is_even: bool
    ticks: tuple[Tick, ...]
    note: str

    def start_of(self, day: date) -> float:
        """Where a day begins."""
        return self._at((day - self.origin).days - 0.5)

    def end_of(self, day: date) -> float:
        """Where a day ends."""
        return self._at((day - self.origin).days + 0.5)

    def middle_of(self, day: date) -> float:
        """Where the middle of a day lies."""
        return self._at(float((day - self.origin).days))

    def _at(self, days: float) -> float:
        placed = days if self.is_even else _folded(days)
        return round(max(0.0, min(100.0, 100 * (placed - self.low) / (self.high - self.low))), 2)


def time_scale(days: Sequence[date], published: date | None) -> TimeScale:
    """The scale that holds all of these days (one at least), and the day of publication where it is known."""
    origin = published or max(days)
    distances = [(day - origin).days for day in days] + ([0] if published else [])
    farthest = max(abs(each) for each in distances)
    is_even = published is None or farthest <= EVEN_DAYS
    place: Callable[[float], float] = float if is_even else _folded
    low, high = place(min(distances) - 0.5), place(max(distances) + 0.5)
    padding = PADDING * (high - low) + (0.5 if is_even else 0.1)
    bare = TimeScale(origin, low - padding, high + padding, is_even, (), "")
    ticks = tuple(_even_ticks(bare) if is_even else _folded_ticks(bare))
    note = (
        ""
        if is_even
        else "Above the line: the distance from the day of publication. The scale is finer towards it."
    )
    return TimeScale(bare.origin, bare.low, bare.high, is_even, ticks, note)


def _folded(days: float) -> float:
    return math.copysign(math.log10(1 + abs(days)), days)


def _even_ticks(scale: TimeScale) -> Iterator[Tick]:
    """Round days, months or years, as many as have room."""
    first, last = (
        _shifted(scale.origin, math.ceil(scale.low)),
        _shifted(scale.origin, math.floor(scale.high)),
    )
    for unit, step in STEPS:
        found = [day for day in _round_days(first, last, unit, step) if first <= day <= last]
        if len(found) <= MOST_TICKS:
            yield from (Tick(scale.middle_of(day), _tick_words(day, unit)) for day in found)
            return


def _shifted(day: date, days: int) -> date:
    """A day so many days later, or the last that the calendar has."""
    return date.fromordinal(max(1, min(date.max.toordinal(), day.toordinal() + days)))


def _round_days(first: date, last: date, unit: str, step: int) -> Iterable[date]:
    """Days a step apart: of 1, 2, 7, 14 days counted from the first, else first days of months and years."""
    if unit == "day":
        count = (last - first).days // step + 1
        return [first + timedelta(step * at) for at in range(min(count, MOST_TICKS + 1))]
    if unit == "month":
        months = range(12 * first.year + first.month - 1, 12 * last.year + last.month)
        return [date(each // 12, each % 12 + 1, 1) for each in months if each % 12 % step == 0]
    return [date(year, 1, 1) for year in range(max(1, first.year), last.year + 1) if year % step == 0]


def _tick_words(day: date, unit: str) -> str:
    month = MONTHS[day.month - 1][:3]
    return {"day": f"{day.day} {month}", "month": f"{month} {day.year}", "year": str(day.year)}[unit]


def _folded_ticks(scale: TimeScale) -> Iterator[Tick]:
    """The day of publication and distances from it, the telling ones first, as many as have room."""
    taken = [scale.middle_of(scale.origin)]
    yield Tick(taken[0], "published")
    for days, text in DISTANCES:
        for folded in (_folded(-days), _folded(days)):
            at = round(100 * (folded - scale.low) / (scale.high - scale.low), 2)
            if 3 <= at <= 97 and all(abs(at - each) >= APART for each in taken):
                taken.append(at)
                yield Tick(at, text)
