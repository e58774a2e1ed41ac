"""Which rule of the grammar is read by which function."""

from collections.abc import Mapping

from hearsay.reading.times import calendar_dates, days, eras, lengths, quarters, reckoned, undated
from hearsay.reading.times.context import Context, Phrase, Resolve
from hearsay.reading.times.meaning import Meaning

READ: Mapping[str, Resolve] = {
    "iso": calendar_dates.iso,
    "figures": calendar_dates.figures,
    "day_range": calendar_dates.day_range,
    "months_of_year": quarters.months_of_year,
    "part_of_month": calendar_dates.part_of_month,
    "month_range": calendar_dates.month_range,
    "year_range": eras.year_range,
    "weekday_range": days.weekday_range,
    "day": calendar_dates.calendar_day,
    "holiday": calendar_dates.holiday,
    "month": calendar_dates.month,
    "season": quarters.season,
    "quarter": quarters.quarter,
    "half": quarters.half,
    "fiscal": eras.fiscal,
    "decade": eras.decade,
    "century": eras.century,
    "era": eras.era,
    "year": eras.year,
    "day_beside": days.day_beside,
    "weekday": days.weekday,
    "weekly": lengths.weekly,
    "deictic": days.deictic,
    "part_of_day": days.part_of_day,
    "week_of": reckoned.week_of,
    "anaphoric": reckoned.anaphoric,
    "weekend": reckoned.weekend,
    "stretch": reckoned.stretch_of,
    "year_end": reckoned.year_end,
    "year_ago": reckoned.year_ago,
    "shift": reckoned.shift,
    "period": reckoned.period,
    "ahead": reckoned.ahead,
    "repeated": lengths.every,
    "length": reckoned.told_length,
    "present": undated.present,
    "past": undated.past,
    "future": undated.future,
    "that_time": undated.that_time,
    "clock": undated.clock,
    "part_alone": undated.part_alone,
    "latest": undated.latest,
    "this_stretch": undated.this_stretch,
}


def meaning(phrase: Phrase, context: Context) -> Meaning | None:
    """What the words of a rule mean; None if they are no time after all ("February 31", "a quarter of")."""
    try:
        return READ[phrase.found.rule](phrase, context)
    except (ValueError, OverflowError):
        return None  # no such day, or one past the calendar of four digits
