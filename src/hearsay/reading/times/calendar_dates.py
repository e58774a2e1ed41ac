"""Dates that name the calendar: days, months, holidays, and ranges of them.

3/4/2022 is a day of March or of April: both are kept, unless the report shows its habit.
"""

from hearsay.reading.numerals import ordinal
from hearsay.reading.times.clock import edge_of, part_of
from hearsay.reading.times.context import Context, Phrase
from hearsay.reading.times.lexicon import MONTHS, easter
from hearsay.reading.times.meaning import Meaning, between, dated
from hearsay.reading.times.missing_years import (
    chosen_year,
    day_or_none,
    named_year,
    related_year,
    year_number,
)
from hearsay.reading.times.stretch import Unit, day, day_of, month_of
from hearsay.records import Anchor


def iso(phrase: Phrase, _: Context) -> Meaning | None:
    """2022-06-07, 2022/06/07."""
    numbers = [phrase.number(name) or 0 for name in ("year", "month", "day")]
    return dated(day_of(*numbers), Anchor.NONE)


def figures(phrase: Phrase, context: Context) -> Meaning | None:
    """3/4/2022 in either order, unless only one is a date."""
    year = year_number(phrase, "year")
    one, two = phrase.number("one"), phrase.number("two")
    separated = (
        " " not in phrase.syntax.text[phrase.syntax.starts[phrase.start] : phrase.syntax.ends[phrase.end - 1]]
    )
    if year is None or one is None or two is None or not separated:
        return None
    if len(phrase.word("year")) <= 2 and "/" not in phrase.syntax.words[phrase.start : phrase.end]:
        return None  # 3.4.22 and 3-4-22 are more often numbers, scores and ranges
    readings = {
        order: day_or_none(year, *pair) for order, pair in {"day": (two, one), "month": (one, two)}.items()
    }
    possible = {order: found for order, found in readings.items() if found is not None}
    if len({found.number for found in possible.values()}) > 1 and context.first_in_figures:
        possible = {order: found for order, found in possible.items() if order == context.first_in_figures}
    if not possible:
        return None
    first, *others = sorted(possible.values())
    if not others or others[0] == first:
        return dated(first, Anchor.NONE)
    return between(first, others[0], Anchor.NONE)


def order_in_figures(phrase: Phrase) -> str | None:
    """What stands first in 25/4/2022 ("day") or 4/25/2022 ("month"): a report's habit; None if it does not show."""
    one, two = phrase.number("one") or 0, phrase.number("two") or 0
    return "day" if one > 12 >= two else "month" if two > 12 >= one else None


def _in_month(phrase: Phrase, name: str) -> int:
    """The day of the month in digits or as an ordinal; 0 if it is none."""
    written = phrase.text(name)
    return int(written) if written.isdigit() else ordinal(written) or 0


def calendar_day(phrase: Phrase, context: Context) -> Meaning | None:
    """7 June, June 7th 2022, Friday, Oct. 13."""
    month, number, year = MONTHS[phrase.word("month")], _in_month(phrase, "day"), phrase.number("year")
    if not 1 <= number <= 31:
        return None
    anchor = Anchor.NONE
    if year is None:
        year, anchor = chosen_year(phrase, context, month, number)
    if year is None:
        return Meaning(part=part_of(phrase))
    event = context.told_event if anchor is Anchor.EVENT else None
    return dated(day_of(year, month, number), anchor, part=part_of(phrase), event=event)


def day_range(phrase: Phrase, context: Context) -> Meaning | None:
    """June 3-5; between 28 May and 2 June 2022."""
    name = "month" if phrase.has("month") else "month2"
    months = MONTHS[phrase.word(name)], MONTHS[phrase.word("month2" if phrase.has("month2") else "month")]
    numbers = _in_month(phrase, "day"), _in_month(phrase, "day2")
    anchor = Anchor.NONE
    end = phrase.number("year2") or phrase.number("year")
    if end is None:
        end, anchor = chosen_year(phrase, context, months[1], numbers[1])
    if end is None:
        return Meaning()
    begin = phrase.number("year") or (end - 1 if months[0] > months[1] else end)
    first, last = day_of(begin, months[0], numbers[0]), day_of(end, months[1], numbers[1])
    return between(first, last, anchor, part=part_of(phrase)) if first <= last else None


def month(phrase: Phrase, context: Context) -> Meaning | None:
    """June, last June, June 2022, mid-May, June last year, the end of June."""
    number, year = MONTHS[phrase.word("month")], named_year(phrase)
    anchor = Anchor.NONE
    if phrase.has("rel2"):
        whole, anchor = related_year(phrase, context)
        year = whole.number if whole else None
    elif phrase.has("rel"):
        return _related_month(phrase, context, number)
    elif year is None:
        year, anchor = chosen_year(phrase, context, number)
    stretch = month_of(year, number) if year is not None else None
    return dated(stretch, anchor, part=edge_of(phrase))


def _related_month(phrase: Phrase, context: Context, number: int) -> Meaning:
    """Last June, next June, the previous June."""
    word = phrase.relative()
    base, anchor = context.today(Unit.MONTH), Anchor.PUBLISHED
    event = None
    if word in ("previous", "preceding", "following", "that", "same"):
        base, anchor, event = context.base(Unit.MONTH)
    if base is None:
        return Meaning(part=edge_of(phrase))
    away = (number - 1 - base.number) % 12
    if word in ("last", "past", "previous", "preceding"):
        away = away - 12
    elif word in ("next", "coming", "following", "upcoming"):
        away = away or 12
    else:
        year = context.today(Unit.YEAR) if anchor is Anchor.PUBLISHED else context.told(Unit.YEAR)
        away = month_of(year.number, number).number - base.number if year else 0
    return dated(base.shifted(away), anchor, part=edge_of(phrase), event=event)


def part_of_month(phrase: Phrase, context: Context) -> Meaning | None:
    """The second week of June, the first half of May 2022: days counted from the first of the month."""
    number = ordinal(phrase.text("nth")) if phrase.word("nth") != "last" else -1
    whole = month(phrase, context)
    if whole is None or whole.stretch is None or number is None:
        return whole
    first, last = whole.stretch.first, whole.stretch.last
    if phrase.word("unit") == "half":
        ends = (first, first + 14) if number == 1 else (first + 15, last)
    elif phrase.word("unit") == "week" and number <= 4:
        ends = (first + 7 * number - 7, first + 7 * number - 1) if number > 0 else (last - 6, last)
    elif phrase.word("unit") == "day" and number <= last - first + 1:
        ends = (first + number - 1,) * 2 if number > 0 else (last, last)
    else:
        return None
    return between(day(ends[0]), day(ends[1]), whole.anchor, event=whole.event)


def month_range(phrase: Phrase, context: Context) -> Meaning | None:
    """From March to May 2022; March-May."""
    first, last = MONTHS[phrase.word("month")], MONTHS[phrase.word("month2")]
    anchor, end = Anchor.NONE, phrase.number("year2")
    if end is None and phrase.has("year"):
        end = (phrase.number("year") or 0) + (last < first)
    if end is None:
        end, anchor = chosen_year(phrase, context, last)
    if end is None:
        return Meaning()
    begin = phrase.number("year") or (end - 1 if first > last else end)
    return between(month_of(begin, first), month_of(end, last), anchor)


def holiday(phrase: Phrase, context: Context) -> Meaning | None:
    """Christmas, New Year's Eve, Easter Sunday, Thanksgiving."""
    name, is_eve = phrase.word("holiday"), phrase.word("eve") == "eve"
    given, anchor = phrase.number("year"), Anchor.NONE
    month_, number = {
        "christmas": (12, 25),
        "halloween": (10, 31),
        "easter": (4, 10),
        "thanksgiving": (11, 25),
    }.get(name, (12, 31) if is_eve else (1, 1))
    if given is None:
        given, anchor = chosen_year(phrase, context, month_, number)
    if phrase.relative() in ("last", "next") and context.now:
        given = _beside(context, phrase.relative(), month_, number)
    if given is None:
        return Meaning()
    if name == "easter":
        return dated(day(easter(given).toordinal()), anchor)
    if name == "thanksgiving":
        first = day_of(given, 11, 1).number
        return dated(day(first + (3 - (first - 1)) % 7 + 21), anchor)
    return dated(day_of(given, month_, number).shifted(-1 if is_eve and name == "christmas" else 0), anchor)


def _beside(context: Context, word: str, month_: int, number: int) -> int | None:
    """The year of the last or next such day."""
    now = context.today(Unit.DAY)
    this = context.today(Unit.YEAR)
    if now is None or this is None:
        return None
    is_past = day_of(this.number, month_, number) < now
    return this.number - (not is_past) if word == "last" else this.number + is_past
