"""Dates of Extended Date/Time Format (ISO 8601-2: levels 0 to 2, as far as times of news need): words and first and last day.

What cannot be read is shown as it stands and drawn nowhere: nothing is guessed.
"""

import re
from calendar import monthrange
from datetime import date
from typing import NamedTuple

POINT = re.compile(
    r"(?P<year>[\dX]{4})(?:-(?P<month>[\dX]{2})(?:-(?P<day>[\dX]{2})(?:T(?P<clock>\d\d:\d\d)[\d:.]*(?:Z|[+-]\d\d:?\d\d)?)?)?)?"
)
SIGNS = {"~": "about ", "?": "perhaps ", "%": "perhaps about "}
MONTHS = ("January February March April May June July August September October November December").split()
SEASONS = {
    **{str(code): (month, 3) for code, month in zip(range(21, 25), (3, 6, 9, 12), strict=True)},
    **{str(code): (month, 3) for code, month in zip(range(25, 29), (3, 6, 9, 12), strict=True)},
    **{str(code): (month, 3) for code, month in zip(range(29, 33), (9, 12, 3, 6), strict=True)},
    **{str(code): (month, 3) for code, month in zip(range(33, 37), (1, 4, 7, 10), strict=True)},
    **{str(code): (month, 4) for code, month in zip(range(37, 40), (1, 5, 9), strict=True)},
    **{str(code): (month, 6) for code, month in zip(range(40, 42), (1, 7), strict=True)},
}
"""First month and number of months of what stands in the place of a month. A winter begins in the December of its year."""
PARTS = {
    **dict(zip(("21", "22", "23", "24"), ("spring", "summer", "autumn", "winter"), strict=True)),
    **dict(zip(("25", "26", "27", "28"), ("spring", "summer", "autumn", "winter"), strict=True)),
    **dict(zip(("29", "30", "31", "32"), ("spring", "summer", "autumn", "winter"), strict=True)),
    **dict(zip(("33", "34", "35", "36"), ("first", "second", "third", "fourth"), strict=True)),
    **dict(zip(("37", "38", "39"), ("first", "second", "third"), strict=True)),
    **dict(zip(("40", "41"), ("first", "second"), strict=True)),
}
OPEN, UNKNOWN = "..", ""


class Bounds(NamedTuple):
    """The first and the last day that a date allows, both included; None: it is open on that side, or not known."""

    first: date | None
    last: date | None

    def gap(self, other: "Bounds") -> int:
        """Whole days between the two; 0 where they meet, or where what is open lets them."""
        return max(_between(self.last, other.first), _between(other.last, self.first), 0)

    @property
    def length(self) -> float:
        """Whole days from the first to the last; infinite where one is open."""
        return float((self.last - self.first).days) if self.first and self.last else float("inf")


class Point(NamedTuple):
    """One date, of any precision, as it is written; `sign` is "~", "?", "%" or ""."""

    year: str
    month: str
    day: str
    clock: str
    sign: str

    @property
    def is_day(self) -> bool:
        """Whether it is one day, and no digit of it is left open."""
        return bool(self.day) and "X" not in self.year + self.month + self.day


def bounds(edtf: str | None) -> Bounds | None:
    """The first and last day of a date or an interval; None: it says none, or nothing that can be read."""
    ends = _ends(edtf)
    if ends is None:
        return None
    first, last = ends
    found = Bounds(_first(first), _last(last)) if first != last else Bounds(_first(first), _last(first))
    is_backwards = found.first and found.last and found.first > found.last
    return None if is_backwards or found == (None, None) else found


def _between(earlier: date | None, later: date | None) -> int:
    return (later - earlier).days if earlier and later else 0


def is_approximate(edtf: str | None) -> bool:
    """Whether a date is marked as approximate or as uncertain."""
    return any(sign in (edtf or "") for sign in SIGNS)


def words(edtf: str) -> str:
    """A date as a person would write it; what cannot be read, as it stands."""
    ends = _ends(edtf)
    if ends is None:
        return edtf
    first, last = ends
    if first == last and isinstance(first, Point):
        return _point_words(first)
    return _interval_words(first, last)


def _ends(edtf: str | None) -> tuple[Point | str, Point | str] | None:
    """Both ends of an interval, the same date twice for a single one; None: it cannot be read.

    Of a set of dates (`[2021,2022]`, `{..}`) the first and the last.
    """
    text = edtf or ""
    if text[:1] + text[-1:] in {"[]", "{}"}:
        text = text[1:-1].replace("..", ",")
        parts = [text.split(",")[0], text.split(",")[-1]]
    else:
        parts = text.split("/")
    if not 1 <= len(parts) <= 2:
        return None
    first, last = _end(parts[0]), _end(parts[-1])
    is_nothing = not isinstance(first, Point) and not isinstance(last, Point)
    return None if first is None or last is None or is_nothing else (first, last)


def _end(text: str) -> Point | str | None:
    """One end of an interval: a date, `OPEN`, `UNKNOWN`; None: it is none of these."""
    if text in {OPEN, UNKNOWN}:
        return text
    sign = next((sign for sign in reversed(SIGNS) if sign in text), "")
    plain = re.sub(r"[~?%]", "", text)
    match = POINT.fullmatch(plain)
    if match is None:
        return None
    point = Point(match["year"], match["month"] or "", match["day"] or "", match["clock"] or "", sign)
    return point if _is_possible(point) else None


def _is_possible(point: Point) -> bool:
    try:
        _day(point, is_last=False)
        _day(point, is_last=True)
    except ValueError:
        return False
    return True


def _first(end: Point | str) -> date | None:
    return _day(end, is_last=False) if isinstance(end, Point) else None


def _last(end: Point | str) -> date | None:
    return _day(end, is_last=True) if isinstance(end, Point) else None


def _day(point: Point, *, is_last: bool) -> date:
    """The first or last day that a date allows.

    Raises:
        ValueError: there is no such day.
    """
    year = int(point.year.replace("X", "9" if is_last else "0"))
    year = max(1, year) if "X" in point.year else year
    if point.month in SEASONS:
        month, months = SEASONS[point.month]
        after = month - 1 + (months - 1 if is_last else 0)
        return _end_of_month(year + after // 12, after % 12 + 1) if is_last else date(year, month, 1)
    month = _filled(point.month, 1, 12, is_last=is_last)
    longest = monthrange(year, month)[1] if 1 <= month <= 12 else 0
    return date(year, month, _filled(point.day, 1, longest, is_last=is_last))


def _filled(digits: str, lowest: int, highest: int, *, is_last: bool) -> int:
    """Two digits as a number, those that are open as low or as high as may be."""
    if not digits:
        return highest if is_last else lowest
    if "X" not in digits:
        return int(digits)
    number = int(digits.replace("X", "9" if is_last else "0"))
    return max(lowest, min(highest, number))


def _end_of_month(year: int, month: int) -> date:
    return date(year, month, monthrange(year, month)[1])


def _point_words(point: Point) -> str:
    said = SIGNS.get(point.sign, "") + _unsigned(point)
    return f"{said}, {point.clock}" if point.clock else said


def _unsigned(point: Point) -> str:
    if point.month in PARTS:
        return _part_words(point)
    if not point.month or (set(point.month) == {"X"} and not point.day):
        return _year_words(point.year)
    if "X" in point.month + point.year or "X" in point.day:
        return _open_words(point)
    named = f"{MONTHS[int(point.month) - 1]} {int(point.year)}"
    return f"{int(point.day)} {named}" if point.day else named


def _part_words(point: Point) -> str:
    named, code = PARTS[point.month], int(point.month)
    year = _year_words(point.year)
    if code <= 32:
        south = " (southern half of the earth)" if code >= 29 else ""
        return f"{named} {year}{south}"
    return f"the {named} {'quarter' if code <= 36 else 'third' if code <= 39 else 'half'} of {year}"


def _year_words(year: str) -> str:
    if "X" not in year:
        return str(int(year))
    if year[:3].isdigit():
        return f"the {year[:3]}0s"
    return f"{year.replace('X', '0')} to {year.replace('X', '9')}"


def _open_words(point: Point) -> str:
    """A date of which some digits are open: from its first to its last day."""
    first, last = _day(point, is_last=False), _day(point, is_last=True)
    return f"a day from {_range_words(first, last)}"


def _interval_words(first: Point | str, last: Point | str) -> str:
    if not isinstance(first, Point):
        return f"{'until' if first == OPEN else 'until about'} {_end_words(last)}"
    if not isinstance(last, Point):
        return f"since {_end_words(first)}" if last == OPEN else f"from {_end_words(first)} on, end not known"
    if first.is_day and last.is_day and not (first.sign or last.sign or first.clock or last.clock):
        return _range_words(_day(first, is_last=False), _day(last, is_last=True))
    return f"{_point_words(first)} to {_point_words(last)}"


def _end_words(end: Point | str) -> str:
    return _point_words(end) if isinstance(end, Point) else end


def _range_words(first: date, last: date) -> str:
    """Two days with what they share said once: `5 to 7 June 2022`."""
    if first.year != last.year:
        return f"{day_words(first)} to {day_words(last)}"
    if first.month != last.month:
        return f"{first.day} {MONTHS[first.month - 1]} to {day_words(last)}"
    return f"{first.day} to {day_words(last)}"


def day_words(day: date) -> str:
    """A day as a person would write it: `5 June 2022`."""
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}"


def day_of(published: str | None) -> date | None:
    """The day of publication of a report; None where it is not known to the day."""
    try:
        return date.fromisoformat((published or "")[:10])
    except ValueError:
        return None
