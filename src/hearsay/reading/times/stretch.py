"""Stretches of the calendar: a day, a week, a month, a decade as a unit and a number, so that "the next" is one more.

Weeks begin on Monday, as ISO 8601 has it. A winter belongs to the year in which it begins. Centuries are counted by
their first two digits: the 20th is 19.
"""

from datetime import date
from enum import IntEnum
from typing import NamedTuple

_DAYS_OF_WEEK = 7
_SEASONS_FROM = 21  # ISO 8601-2: 21 to 24 are spring to winter
_QUARTERS_FROM = 33
_HALVES_FROM = 40


class Unit(IntEnum):
    """The units of the calendar, the finer the smaller."""

    DAY = 0
    WEEKEND = 1
    WEEK = 2
    MONTH = 3
    SEASON = 4
    QUARTER = 5
    HALF = 6
    YEAR = 7
    DECADE = 8
    CENTURY = 9


PER_YEAR = {Unit.MONTH: 12, Unit.SEASON: 4, Unit.QUARTER: 4, Unit.HALF: 2}
YEARS = {Unit.YEAR: 1, Unit.DECADE: 10, Unit.CENTURY: 100}


class Stretch(NamedTuple):
    """One unit of the calendar by its number: a day by its ordinal (1 is 0001-01-01), a month by 12 * year + month - 1."""

    unit: Unit
    number: int

    def shifted(self, number: int) -> "Stretch":
        """The stretch so many of its units later."""
        return Stretch(self.unit, self.number + number)

    @property
    def year(self) -> int:
        """The year in which it begins; 0 is 1 BC."""
        if self.unit in PER_YEAR:
            return self.number // PER_YEAR[self.unit]
        if self.unit in YEARS:
            return self.number * YEARS[self.unit]
        return date.fromordinal(self.first).year

    @property
    def weekday(self) -> int:
        """The weekday of its first day: 0 is Monday."""
        return (self.first - 1) % _DAYS_OF_WEEK

    @property
    def first(self) -> int:
        """The ordinal of its first day.

        Raises:
            ValueError: it lies outside of the years 1 to 9999.
        """
        if self.unit in PER_YEAR:
            year, at = divmod(self.number, PER_YEAR[self.unit])
            month = 12 // PER_YEAR[self.unit] * at + 1
            if self.unit is Unit.SEASON:
                month += 2
            return date(year, month, 1).toordinal()
        if self.unit in YEARS:
            return date(max(1, self.year) if self.year > -YEARS[self.unit] else self.year, 1, 1).toordinal()
        if self.unit is Unit.DAY:
            return self.number
        return _DAYS_OF_WEEK * self.number + (6 if self.unit is Unit.WEEKEND else 1)

    @property
    def last(self) -> int:
        """The ordinal of its last day.

        Raises:
            ValueError: it lies outside of the years 1 to 9999.
        """
        if self.unit is Unit.DAY:
            return self.number
        if self.unit in (Unit.WEEK, Unit.WEEKEND):
            return _DAYS_OF_WEEK * (self.number + 1)
        after = self.shifted(1)
        return after.first - 1 if after.year <= date.max.year else date.max.toordinal()

    def within(self, unit: Unit) -> "Stretch | None":
        """The stretch of a coarser unit that holds it, or itself; None if the unit is finer."""
        if unit == self.unit:
            return self
        if unit < self.unit:
            return None
        if unit in YEARS:
            return Stretch(unit, self.year // YEARS[unit])
        if unit in PER_YEAR and self.unit in PER_YEAR:
            return _of_month(
                unit, 12 // PER_YEAR[self.unit] * (self.number % PER_YEAR[self.unit]) + 12 * self.year
            )
        day = date.fromordinal(self.first)
        if unit in PER_YEAR:
            return _of_month(unit, 12 * day.year + day.month - 1)
        return Stretch(unit, (self.first - 1) // _DAYS_OF_WEEK)

    @property
    def edtf(self) -> str:
        """The stretch in EDTF: weeks and weekends as intervals, quarters and seasons as parts of a year (level 2).

        Raises:
            ValueError: it lies outside of what four digits of a year can say.
        """
        if self.unit in YEARS:
            return _years(self)
        if self.unit in PER_YEAR:
            year, at = divmod(self.number, PER_YEAR[self.unit])
            return f"{year_edtf(year)}-{_PARTS_FROM[self.unit] + at:02}"
        if self.unit is Unit.DAY:
            return date.fromordinal(self.number).isoformat()
        return interval(day(self.first), day(self.last))


_PARTS_FROM = {
    Unit.MONTH: 1,
    Unit.SEASON: _SEASONS_FROM,
    Unit.QUARTER: _QUARTERS_FROM,
    Unit.HALF: _HALVES_FROM,
}


def _of_month(unit: Unit, month: int) -> Stretch:
    """The part of a year that holds a month; a winter begins in December."""
    if unit is Unit.SEASON:
        month -= 2
    return Stretch(unit, month * PER_YEAR[unit] // 12)


def year_edtf(number: int) -> str:
    """A year as EDTF has it; 0 is 1 BC.

    Raises:
        ValueError: it has more than four digits.
    """
    if abs(number) > date.max.year:
        raise ValueError(number)
    return f"-{-number:04}" if number < 0 else f"{number:04}"


def _years(stretch: Stretch) -> str:
    """A year, a decade or a century; those before our era as intervals, since digits left open count upwards."""
    length = YEARS[stretch.unit]
    if length == 1:
        return year_edtf(stretch.number)
    if stretch.number < 0:
        return f"{year_edtf(stretch.year)}/{year_edtf(stretch.year + length - 1)}"
    open_digits = len(str(length)) - 1
    return (
        f"{stretch.year:04}"[:-open_digits] + open_digits * "X"
        if stretch.year <= 9999
        else year_edtf(stretch.year)
    )


def interval(first: Stretch, last: Stretch) -> str:
    """Both stretches and what lies between in EDTF."""
    return first.edtf if first == last else f"{start_of(first)}/{end_of(last)}"


def start_of(stretch: Stretch) -> str:
    """The beginning of an interval: as precise as the stretch, and never an interval itself."""
    return stretch.edtf if stretch.unit not in (Unit.WEEK, Unit.WEEKEND) else day(stretch.first).edtf


def end_of(stretch: Stretch) -> str:
    """The end of an interval: as precise as the stretch, and never an interval itself."""
    return stretch.edtf if stretch.unit not in (Unit.WEEK, Unit.WEEKEND) else day(stretch.last).edtf


def day(ordinal: int) -> Stretch:
    """The day of that ordinal."""
    return Stretch(Unit.DAY, ordinal)


def day_of(year: int, month: int, number: int) -> Stretch:
    """A day of the calendar.

    Raises:
        ValueError: there is no such day.
    """
    return day(date(year, month, number).toordinal())


def month_of(year: int, month: int) -> Stretch:
    """A month; `month` counts from 1."""
    return Stretch(Unit.MONTH, 12 * year + month - 1)


def part_of_year(unit: Unit, year: int, number: int) -> Stretch:
    """A season, a quarter or a half of a year; `number` counts from 1."""
    return Stretch(unit, PER_YEAR[unit] * year + number - 1)


def year_of(year: int) -> Stretch:
    """A year; 0 is 1 BC."""
    return Stretch(Unit.YEAR, year)


def written(edtf: str | None) -> Stretch | None:
    """The day, month or year that a report was published on; None if there is none, or it is no date."""
    parts = (edtf or "")[:10].split("T")[0].split("-")
    try:
        numbers = [int(part) for part in parts if part.isascii() and part.isdigit()]
        if len(numbers) != len(parts) or len(parts[0]) != 4 or not 1 <= numbers[0] <= date.max.year:
            return None
        if len(numbers) == 3:
            return day_of(*numbers)
        whole = date(numbers[0], numbers[1] if len(numbers) > 1 else 1, 1)
        return month_of(whole.year, whole.month) if len(numbers) == 2 else year_of(whole.year)
    except ValueError:
        return None
