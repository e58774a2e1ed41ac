"""Publication dates as pages, feeds and people write them, in ISO 8601, never more precise than stated."""

import re
from datetime import date, datetime

from hearsay.errors import BadInput
from hearsay.intake.normalisation import one_line
from hearsay.limits import MAX_HEADER_CHARACTERS

_MONTHS = {
    name: number
    for number, names in enumerate(
        (
            ("january", "jan"),
            ("february", "feb"),
            ("march", "mar"),
            ("april", "apr"),
            ("may",),
            ("june", "jun"),
            ("july", "jul"),
            ("august", "aug"),
            ("september", "sept", "sep"),
            ("october", "oct"),
            ("november", "nov"),
            ("december", "dec"),
        ),
        start=1,
    )
    for name in names
}
_YEAR_FIRST = re.compile(r"(\d{4})(?:([-/.])(\d{1,2})(?:\2(\d{1,2}))?)?", re.ASCII)
_COMPACT = re.compile(r"(\d{4})(\d{2})(\d{2})", re.ASCII)
_CLOCK = re.compile(
    r"(.+?)(?:, ?| at |[T ])(\d{2}):?(\d{2})(?::?(\d{2})(?:[.,]\d{1,9})?)?"
    r" ?(Z|UTC|GMT|[+-]\d{2}:?(?:\d{2})?)?",
    re.ASCII | re.IGNORECASE,
)
_WEEKDAY = r"(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?,? )?"
_DAY_FIRST = re.compile(
    _WEEKDAY + r"(\d{1,2})(?:st|nd|rd|th)?[ -]([a-z]+)\.?,?[ -](\d{4})", re.ASCII | re.IGNORECASE
)
_MONTH_FIRST = re.compile(
    _WEEKDAY + r"([a-z]+)\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})", re.ASCII | re.IGNORECASE
)
_MONTH_ONLY = re.compile(r"([a-z]+)\.?,? (\d{4})", re.ASCII | re.IGNORECASE)


def parse_published(written: str) -> str | None:
    """The date as ISO 8601, or None if it cannot be told: `2021-08-03`, `2021-08-03T10:15+02:00`.

    What is less precise than a day stays so (`2021`, `2021-08`). The offset from UTC is kept as stated,
    because "Monday" in a report is Monday there. 03/08/2021 is not told: it is two days in two countries.
    """
    text = one_line(written[:MAX_HEADER_CHARACTERS])
    try:
        return _day(text) or _moment(text)
    except (ValueError, OverflowError):
        return None


def require_published(written: str, *, where: str | None = None) -> str:
    """The date as ISO 8601, as `parse_published` gives it.

    Raises:
        BadInput: the date cannot be told.
    """
    parsed = parse_published(written)
    if parsed is None:
        shown = one_line(written[:40])
        raise BadInput(
            f"the publication date “{shown}” cannot be read", where=where, remedy="write it as 2021-08-03"
        )
    return parsed


def _moment(text: str) -> str | None:
    """A day with a time of day, to the minute or to the second as stated."""
    match = _CLOCK.fullmatch(text)
    day = _day(match[1]) if match else None
    if not match or not day or len(day) < len("2021-08-03"):
        return None
    hour, minute, second, zone = match.groups()[1:]
    moment = datetime.fromisoformat(f"{day}T{hour}:{minute}:{second or '00'}{_offset(zone)}")
    return moment.isoformat(timespec="seconds" if second else "minutes")


def _offset(zone: str | None) -> str:
    if zone is None:
        return ""
    if zone.upper() in ("Z", "UTC", "GMT"):
        return "+00:00"
    digits = zone[1:].replace(":", "").ljust(4, "0")
    return f"{zone[0]}{digits[:2]}:{digits[2:]}"


def _day(text: str) -> str | None:
    """A day, a month or a year, in figures or in English words."""
    if match := _COMPACT.fullmatch(text):
        return _iso(*match.groups())
    if match := _YEAR_FIRST.fullmatch(text):
        return _iso(match[1], match[3], match[4])
    if match := _DAY_FIRST.fullmatch(text):
        return _iso(match[3], _month(match[2]), match[1])
    if match := _MONTH_FIRST.fullmatch(text):
        return _iso(match[3], _month(match[1]), match[2])
    if match := _MONTH_ONLY.fullmatch(text):
        return _iso(match[2], _month(match[1]))
    return None


def _month(name: str) -> str:
    number = _MONTHS.get(name.lower())
    if number is None:
        raise ValueError(name)
    return str(number)


def _iso(year: str, month: str | None = None, day: str | None = None) -> str:
    """The parts as ISO 8601, checked against the calendar."""
    whole = date(int(year), int(month or 1), int(day or 1)).isoformat()
    return whole if day else whole[:7] if month else whole[:4]
