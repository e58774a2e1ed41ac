"""When it was told: reports or incidents by day, month or year, as bars that lead to their own days."""

from collections import Counter
from collections.abc import Callable, Iterable
from datetime import date
from typing import NamedTuple

WIDTH, HEIGHT = 960.0, 240.0
MOST_BARS = 62


class Bar(NamedTuple):
    """A stretch of time: `key` in ISO 8601 (a day, a month, a year), how many, and where the bar stands."""

    key: str
    number: int
    x: float
    width: float
    y: float
    height: float
    link: str


class TimeLine(NamedTuple):
    """The bars in order; `unit` is day, month or year; `undated` how many have no day."""

    unit: str
    bars: list[Bar]
    first: str
    last: str
    highest: int
    undated: int


def time_line(days: Iterable[date | None], link: Callable[[str], str]) -> TimeLine | None:
    """The bars of some days, each with the address that `link` gives for its key; None: none has a day."""
    known = list(days)
    dated = [day for day in known if day is not None]
    if not dated:
        return None
    unit, length = _unit(min(dated), max(dated))
    counts = Counter(day.isoformat()[:length] for day in dated)
    keys = _keys(min(dated), max(dated), length)
    highest = max(counts.values())
    step = WIDTH / len(keys)
    bars = [
        _bar(key, at * step, step, counts[key] / highest)._replace(number=counts[key], link=link(key))
        for at, key in enumerate(keys)
        if counts[key]
    ]
    return TimeLine(unit, bars, keys[0], keys[-1], highest, len(known) - len(dated))


def _bar(key: str, x: float, step: float, share: float) -> Bar:
    """A bar that begins at `x` at the earliest, as high as its share of the highest."""
    height, width = max(4.0, round(HEIGHT * share, 1)), min(step * 0.82, 40.0)
    left = round(x + (step - width) / 2, 1)
    return Bar(key, 0, left, round(width, 1), round(HEIGHT - height, 1), height, "")


def _unit(first: date, last: date) -> tuple[str, int]:
    """The finest unit in which the stretch is not too many bars, and how many characters of a day tell it."""
    if (last - first).days < MOST_BARS:
        return "day", 10
    if (last.year - first.year) * 12 + last.month - first.month < MOST_BARS:
        return "month", 7
    return "year", 4


def _keys(first: date, last: date, length: int) -> list[str]:
    """All keys of a stretch in order, those of which nothing is told too."""
    if length == 10:
        return [date.fromordinal(day).isoformat() for day in range(first.toordinal(), last.toordinal() + 1)]
    if length == 7:
        months = range(first.year * 12 + first.month - 1, last.year * 12 + last.month)
        return [f"{month // 12:04d}-{month % 12 + 1:02d}" for month in months]
    return [f"{year:04d}" for year in range(first.year, last.year + 1)]
