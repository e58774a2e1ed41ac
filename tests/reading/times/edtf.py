"""A reader of the EDTF that times are written in (ISO 8601-2:2019, levels 0 to 2), by the text of the standard.

Written apart from the code it tests. What Hearsay never writes (times of day, sets, exponents) is refused.
"""

import re
from datetime import date

_DATE = re.compile(r"(-?\d{4}|\d{3}X|\d{2}XX)(?:-(\d{2})(?:-(\d{2}))?)?([?~%]?)")
_PARTS = {21: (3, 3), 22: (6, 3), 23: (9, 3), 24: (12, 3)}  # first month, months: seasons of the north
_PARTS |= {33 + quarter: (3 * quarter + 1, 3) for quarter in range(4)} | {40: (1, 6), 41: (7, 6)}
Day = tuple[int, int, int]


def bounds(edtf: str) -> tuple[Day | None, Day | None]:
    """The first and the last day as (year, month, day); None is an open end. 0 is the year 1 BC.

    Raises:
        ValueError: it is no EDTF, or ends before it begins.
    """
    if "/" not in edtf:
        return _first(edtf), _last(edtf)
    begin, end = edtf.split("/")
    first, last = None if begin == ".." else _first(begin), None if end == ".." else _last(end)
    if first is None and last is None:
        raise ValueError(edtf)
    if first is not None and last is not None and first > last:
        raise ValueError(edtf)
    return first, last


def _fields(text: str) -> tuple[str, int | None, int | None]:
    match = _DATE.fullmatch(text)
    if match is None or (match[2] and "X" in match[1]):
        raise ValueError(text)
    return match[1], int(match[2]) if match[2] else None, int(match[3]) if match[3] else None


def _first(text: str) -> Day:
    year, month, day = _fields(text)
    number = int(year.replace("X", "0"))
    if day is not None and month is not None:
        return _checked(number, month, day)
    if month is None:
        return number, 1, 1
    return number, month if 1 <= month <= 12 else _PARTS[month][0], 1


def _last(text: str) -> Day:
    year, month, day = _fields(text)
    number = int(year.replace("X", "9"))
    if day is not None and month is not None:
        return _checked(number, month, day)
    if month is None:
        return number, 12, 31
    begin, months = (month, 1) if 1 <= month <= 12 else _PARTS[month]
    over, end = divmod(begin + months - 2, 12)
    return number + over, end + 1, 31 if end + 1 != 2 else 29


def _checked(year: int, month: int, day: int) -> Day:
    date(year, month, day)
    return year, month, day
