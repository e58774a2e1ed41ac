"""The days that a date in Extended Date/Time Format (ISO 8601-2:2019) covers; reads what Times hold, and no more."""

import re
from calendar import monthrange
from datetime import date, timedelta
from typing import NamedTuple

_ONE = re.compile(r"(?P<year>[\dX]{4})(?:-(?P<month>[\dX]{2})(?:-(?P<day>[\dX]{2}))?)?")
_MARKS = str.maketrans("", "", "?~%")  # uncertain, approximate, both: they widen nothing here
_PARTS = {  # first month and length of the parts of a year: seasons, quarters, thirds, halves
    21: (3, 3),
    22: (6, 3),
    23: (9, 3),
    24: (12, 3),
    33: (1, 3),
    34: (4, 3),
    35: (7, 3),
    36: (10, 3),
    37: (1, 4),
    38: (5, 4),
    39: (9, 4),
    40: (1, 6),
    41: (7, 6),
}


class Days(NamedTuple):
    """The first and the last day, both included; None: open, or not known."""

    first: date | None
    last: date | None

    def gap(self, other: "Days") -> int:
        """Whole days between the two, 0 where they meet or where what is open lets them."""
        return max(_between(self.last, other.first), _between(other.last, self.first), 0)


def days(edtf: str) -> Days | None:
    """The days from the earliest to the latest that the text means; None: it is none that Times hold, or means no year."""
    first, slash, last = edtf.translate(_MARKS).partition("/")
    if not slash:
        return _one(first)
    begin, end = _edge(first), _edge(last)
    if begin is None or end is None:
        return None
    return Days(begin.first, end.last)


def _edge(text: str) -> Days | None:
    return Days(None, None) if text in {"", ".."} else _one(text)


def _one(text: str) -> Days | None:
    found = _ONE.fullmatch(text)
    if found is None or found["year"].startswith("X"):
        return None
    try:
        return Days(*_spanned(found["year"], found["month"], found["day"]))
    except ValueError:
        return None


def _spanned(year: str, month: str | None, day: str | None) -> tuple[date, date]:
    low, high = int(year.replace("X", "0")), int(year.replace("X", "9"))
    if month is None or "X" in month:
        return date(low, 1, 1), date(high, 12, 31)
    if int(month) in _PARTS:
        return _part_of_year(low, *_PARTS[int(month)])
    if day is None or "X" in day:
        return date(low, int(month), 1), date(high, int(month), monthrange(high, int(month))[1])
    return date(low, int(month), int(day)), date(high, int(month), int(day))


def _part_of_year(year: int, month: int, months: int) -> tuple[date, date]:
    begin = date(year, month, 1)
    after = date(year + (month + months - 1) // 12, (month + months - 1) % 12 + 1, 1)
    return begin, after - timedelta(days=1)


def _between(earlier: date | None, later: date | None) -> int:
    return (later - earlier).days if earlier and later else 0
