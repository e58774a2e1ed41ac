"""Dates that name the calendar: days, months, seasons, quarters, decades, and ranges of them.

A date without its year is the one that suits the tense, seen from the day of publication; in a report on history it is
the next one of the story. 3/4/2022 is a day of March or of April: both are kept, unless the report shows its habit.
"""

from hearsay.reading.numerals import cardinal, ordinal
from hearsay.reading.times.clock import edge_of, part_of
from hearsay.reading.times.context import Context, Phrase, Tense
from hearsay.reading.times.lexicon import MONTHS, SEASONS, SPOKEN_DECADES, WEEKDAYS, easter
from hearsay.reading.times.meaning import Meaning, between, dated
from hearsay.reading.times.stretch import (
    Stretch,
    Unit,
    day,
    day_of,
    interval,
    month_of,
    part_of_year,
    year_edtf,
    year_of,
)
from hearsay.records import Anchor

_AGAINST_TENSE = 6  # how many times farther away a date counts that the tense speaks against
_BESIDE = 2  # words between a year and the day that belongs to it
_LONG_PAST = 10  # years after which a story is told in its own dates
_LEAP_REACH = 8  # years around publication in which a day is sought: 29 February may be so far
_GONE_ON = 8  # months that a story may seem to go back before it has gone on to the next year


def year_number(phrase: Phrase, name: str, near: int = 2000) -> int | None:
    """A year, also of two digits ("1914-18": of the century of `near`); None without one."""
    number = phrase.number(name)
    if number is None or len(phrase.word(name)) > 2:
        return number
    return near // 100 * 100 + number


def named_year(phrase: Phrase) -> int | None:
    """A year in digits, or as it is spoken ("nineteen ninety-six"); None without one."""
    if not phrase.has("spoken"):
        return phrase.number("year")
    first, *rest = phrase.text("spoken").replace("-", " ").split()
    if "thousand" in rest:
        return cardinal(" ".join([first, *rest]))
    century_, years = cardinal(first) or 0, cardinal(" ".join(rest)) or 0
    return 100 * century_ + years if years > 9 else None


def related_year(phrase: Phrase, context: Context, name: str = "rel2") -> tuple[Stretch | None, Anchor]:
    """The year that goes with a month or a quarter: "of last year"; the current one if only "the year" is said."""
    steps = {"last": -1, "previous": -1, "preceding": -1, "next": 1, "following": 1, "coming": 1}
    word = phrase.relative(name)
    if word in ("previous", "preceding", "following", "that", "same"):
        base, anchor, _ = context.base(Unit.YEAR)
    else:
        base, anchor = context.today(Unit.YEAR), Anchor.PUBLISHED
    return (base.shifted(steps.get(word, 0)), anchor) if base else (None, anchor)


def chosen_year(phrase: Phrase, context: Context, month: int, number: int = 0) -> tuple[int | None, Anchor]:
    """The year of a month, or of its day `number`, that is named without one; None if nothing tells it."""
    told = context.told(Unit.YEAR)
    if told is not None and context.reference and _is_of_story(phrase, context):
        past = context.reference.stretch.within(Unit.MONTH)
        wrapped = past is not None and past.index % 12 - (month - 1) >= _GONE_ON
        return told.index + wrapped, Anchor.EVENT
    year = context.today(Unit.YEAR)
    if year is None or context.now is None:
        return None, Anchor.NONE
    by_day = number and context.now.unit is Unit.DAY
    own = context.now.index if by_day else getattr(context.today(Unit.MONTH), "index", None)
    if own is None:
        return year.index, Anchor.PUBLISHED
    candidates = {}
    for each in range(year.index - _LEAP_REACH, year.index + _LEAP_REACH + 1):
        stretch = _day(each, month, number) if by_day else month_of(each, month)
        if stretch is not None:
            candidates[each] = stretch.index - own
    if by_day and phrase.has("weekday"):
        wanted = WEEKDAYS[phrase.word("weekday")]
        candidates = {each: away for each, away in candidates.items() if (own + away - 1) % 7 == wanted} or candidates
    if phrase.has("rel") and phrase.word("rel") != "this":
        wanted_sign = -1 if phrase.word("rel") == "last" else 1
        candidates = {each: away for each, away in candidates.items() if away * wanted_sign > 0}
    return _suiting(candidates, _tense(phrase, context), ), Anchor.PUBLISHED


def _tense(phrase: Phrase, context: Context) -> Tense:
    """The tense that a date without a year is seen in; what something lasts until, or is put off to, is open."""
    before = phrase.syntax.words[phrase.start - 1] if phrase.start else ""
    if before in ("until", "till", "by", "to", "through", "before", "for"):
        return Tense.OPEN
    return context.tense(phrase.start)


def _suiting(distances: dict[int, int], tense: Tense) -> int | None:
    """The year nearest to publication; one that goes against the tense counts as so much farther away.

    A date without its year is a near one, whatever the tense: "payable Dec. 7" of October is still to come.
    """

    def cost(year: int) -> tuple[int, int]:
        away = distances[year]
        is_against = (tense is Tense.PAST and away > 0) or (tense is Tense.FUTURE and away < 0)
        return abs(away) * (_AGAINST_TENSE if is_against else 1), -year

    return min(distances, key=cost, default=None)


def _is_of_story(phrase: Phrase, context: Context) -> bool:
    """Is a date without a year one of the story, rather than one near to publication?"""
    if context.now is None:
        return True
    told = context.reference
    if told is None or context.tense(phrase.start) is Tense.FUTURE:
        return False
    if context.is_near(phrase.start, sentences=0):
        if told.stretch.unit is Unit.YEAR:
            return told.end <= phrase.start <= told.end + _BESIDE  # two years ago, on 7 June
        return told.is_explicit  # on Sept. 11, 2001, and buried on Sept. 14
    if context.tense(phrase.start) is not Tense.PAST or not context.is_near(phrase.start, sentences=1):
        return False
    is_scene = told.stretch.unit is not Unit.YEAR or context.begins_sentence(told.at)  # In 1942 the army ...
    is_old = told.is_explicit and told.stretch.year < context.now.year - _LONG_PAST
    return (is_old and is_scene) or context.is_history



def iso(phrase: Phrase, _: Context) -> Meaning | None:
    """2022-06-07, 2022/06/07."""
    numbers = [phrase.number(name) or 0 for name in ("year", "month", "day")]
    return dated(day_of(*numbers), Anchor.NONE)


def figures(phrase: Phrase, context: Context) -> Meaning | None:
    """3/4/2022 in either order, unless only one is a date."""
    year = year_number(phrase, "year")
    one, two = phrase.number("one"), phrase.number("two")
    separated = " " not in phrase.syntax.text[phrase.syntax.starts[phrase.start] : phrase.syntax.ends[phrase.end - 1]]
    if year is None or one is None or two is None or not separated:
        return None
    if len(phrase.word("year")) <= 2 and "/" not in phrase.syntax.words[phrase.start : phrase.end]:
        return None  # 3.4.22 and 3-4-22 are more often numbers, scores and ranges
    readings = {order: _day(year, *pair) for order, pair in {"day": (two, one), "month": (one, two)}.items()}
    possible = {order: found for order, found in readings.items() if found is not None}
    if len({found.index for found in possible.values()}) > 1 and context.first_in_figures:
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


def _day(year: int, month: int, number: int) -> Stretch | None:
    try:
        return day_of(year, month, number)
    except ValueError:
        return None


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
    return between(first, last, anchor) if first <= last else None


def month(phrase: Phrase, context: Context) -> Meaning | None:
    """June, last June, June 2022, mid-May, June last year, the end of June."""
    number, year = MONTHS[phrase.word("month")], named_year(phrase)
    anchor = Anchor.NONE
    if phrase.has("rel2"):
        whole, anchor = related_year(phrase, context)
        year = whole.index if whole else None
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
    away = (number - 1 - base.index) % 12
    if word in ("last", "past", "previous", "preceding"):
        away = away - 12
    elif word in ("next", "coming", "following", "upcoming"):
        away = away or 12
    else:
        year = context.today(Unit.YEAR) if anchor is Anchor.PUBLISHED else context.told(Unit.YEAR)
        away = month_of(year.index, number).index - base.index if year else 0
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


def year_range(phrase: Phrase, _: Context) -> Meaning | None:
    """1914-18, from 1990 to 1995."""
    first = phrase.number("year") or 0
    last = year_number(phrase, "year2", near=first)
    return between(year_of(first), year_of(last), Anchor.NONE) if last is not None and last > first else None


def year(phrase: Phrase, _: Context) -> Meaning | None:
    """1989, early 2021, the end of 1994."""
    number = named_year(phrase)
    return dated(year_of(number), Anchor.NONE, part=edge_of(phrase)) if number else None


def season(phrase: Phrase, context: Context) -> Meaning | None:
    """The spring of 2021, last winter, this summer."""
    number, given = SEASONS[phrase.word("season")], named_year(phrase)
    if given is not None:
        return dated(part_of_year(Unit.SEASON, given, number), Anchor.NONE, part=edge_of(phrase))
    if phrase.has("rel2"):
        whole, anchor = related_year(phrase, context)
        stretch = part_of_year(Unit.SEASON, whole.index, number) if whole else None
        return dated(stretch, anchor, part=edge_of(phrase))
    return _undated_season(phrase, context, number)


def _undated_season(phrase: Phrase, context: Context, number: int) -> Meaning:
    word = phrase.relative()
    if context.now is None or word in ("previous", "preceding", "following", "that", "same"):
        base, anchor, event = context.base(Unit.SEASON)
    else:
        base, anchor, event = context.today(Unit.SEASON), Anchor.PUBLISHED, None
    if base is None:
        return Meaning(part=edge_of(phrase))
    away = (number - 1 - base.index) % 4
    if word in ("last", "past", "previous", "preceding"):
        away -= 4
    elif word in ("next", "coming", "following", "upcoming"):
        away = away or 4
    elif word == "this":
        away = part_of_year(Unit.SEASON, base.year, number).index - base.index
    elif anchor is Anchor.PUBLISHED and context.tense(phrase.start) is not Tense.FUTURE:
        away = away and away - 4
    return dated(base.shifted(away), anchor, part=edge_of(phrase), event=event)


def century(phrase: Phrase, _: Context) -> Meaning | None:
    """The late 19th century, the 5th century BC."""
    number = ordinal(phrase.text("nth"))
    if not number or number > 30 or phrase.word("unit") not in ("century", "millennium"):
        return None
    if phrase.word("unit") == "millennium":
        first, last = year_of(1000 * (number - 1) + 1), year_of(1000 * number)
        return between(first, last, Anchor.NONE, part=edge_of(phrase)) if number < 10 else None
    if phrase.word("era").startswith("b"):
        first, last = year_of(1 - 100 * number), year_of(100 - 100 * number)
        return between(first, last, Anchor.NONE, part=edge_of(phrase))
    return dated(Stretch(Unit.CENTURY, number - 1), Anchor.NONE, part=edge_of(phrase))


def decade(phrase: Phrase, context: Context) -> Meaning | None:
    """The 1990s, the early '80s, the nineties."""
    word = phrase.word("decade")
    start = SPOKEN_DECADES.get(word) or int(word[:-1])
    if start < 100:
        if word[0].isdigit() and "the" not in phrase.syntax.words[phrase.start : phrase.end] and not _after_apostrophe(phrase):
            return None  # "in his 80s" tells an age
        told = context.told(Unit.CENTURY) if context.is_history else None
        now = context.today(Unit.YEAR)
        century_ = told.index if told else 19 if now is None or start > now.index % 100 or start >= 30 else 20
        start += 100 * century_
    if start % 100 == 0 and start < 2000:
        return dated(Stretch(Unit.CENTURY, start // 100), Anchor.NONE, part=edge_of(phrase))
    return dated(Stretch(Unit.DECADE, start // 10), Anchor.NONE, part=edge_of(phrase))


def _after_apostrophe(phrase: Phrase) -> bool:
    return any(word in "'’" for word in phrase.syntax.words[phrase.start : phrase.end])


def era(phrase: Phrase, _: Context) -> Meaning | None:
    """44 BC, AD 70."""
    number, word = phrase.number("year"), phrase.word("era")
    if not number:
        return None
    if word.startswith("b"):
        return dated(year_of(1 - number), Anchor.NONE, part=edge_of(phrase))
    return dated(year_of(number), Anchor.NONE, part=edge_of(phrase))


def fiscal(phrase: Phrase, _: Context) -> Meaning | None:
    """Fiscal 1989: begins and ends as its owner likes; taken for the year, which it mostly covers."""
    number = phrase.number("year") or 0
    return Meaning(edtf=f"{year_edtf(number)}~", stretch=year_of(number))


def holiday(phrase: Phrase, context: Context) -> Meaning | None:
    """Christmas, New Year's Eve, Easter Sunday, Thanksgiving."""
    name, is_eve = phrase.word("holiday"), phrase.word("eve") == "eve"
    given, anchor = phrase.number("year"), Anchor.NONE
    month_, number = {"christmas": (12, 25), "halloween": (10, 31), "easter": (4, 10), "thanksgiving": (11, 25)}.get(
        name, (12, 31) if is_eve else (1, 1)
    )
    if given is None:
        given, anchor = chosen_year(phrase, context, month_, number)
    if phrase.relative() in ("last", "next") and context.now:
        given = _beside(context, phrase.relative(), month_, number)
    if given is None:
        return Meaning()
    if name == "easter":
        return dated(day(easter(given).toordinal()), anchor)
    if name == "thanksgiving":
        first = day_of(given, 11, 1).index
        return dated(day(first + (3 - (first - 1)) % 7 + 21), anchor)
    return dated(day_of(given, month_, number).shifted(-1 if is_eve and name == "christmas" else 0), anchor)


def _beside(context: Context, word: str, month_: int, number: int) -> int | None:
    """The year of the last or next such day."""
    now = context.today(Unit.DAY)
    this = context.today(Unit.YEAR)
    if now is None or this is None:
        return None
    is_past = day_of(this.index, month_, number) < now
    return this.index - (not is_past) if word == "last" else this.index + is_past


def quarter(phrase: Phrase, context: Context) -> Meaning | None:
    """The third quarter, third-quarter, this year's first quarter, the first half of 2021."""
    number = ordinal(phrase.text("nth")) if phrase.word("nth") != "final" else 4
    if number is None or number > 4:
        return None
    given, anchor = phrase.number("year"), Anchor.NONE
    if given is None and (phrase.has("rel2") or phrase.has("rel")):
        whole, anchor = related_year(phrase, context, "rel2" if phrase.has("rel2") else "rel")
        given = whole.index if whole else None
    elif given is None:
        return _undated_quarter(phrase, context, number)
    return dated(part_of_year(Unit.QUARTER, given, number) if given is not None else None, anchor)


def _undated_quarter(phrase: Phrase, context: Context, number: int) -> Meaning:
    now = context.today(Unit.QUARTER)
    if now is None:
        return Meaning()
    away = (number - 1 - now.index) % 4
    if away > 1 or (away and context.tense(phrase.start) is not Tense.FUTURE):
        away -= 4  # figures of a quarter come out when it is over
    return dated(now.shifted(away), Anchor.PUBLISHED)


def half(phrase: Phrase, context: Context) -> Meaning | None:
    """The first half of last year, the second half of the 1990s."""
    number = 2 if phrase.word("nth") in ("latter", "last") else ordinal(phrase.text("nth"))
    if number not in (1, 2):
        return None
    if phrase.has("decade"):
        whole = decade(phrase, context)
        if whole is None or whole.stretch is None or whole.stretch.unit is not Unit.DECADE:
            return None
        first = whole.stretch.year + 5 * (number - 1)
        return Meaning(edtf=interval(year_of(first), year_of(first + 4)), stretch=year_of(first))
    given, anchor = phrase.number("year"), Anchor.NONE
    if given is None:
        if phrase.word("unit") != "year":
            return None
        whole_year, anchor = related_year(phrase, context)
        given = whole_year.index if whole_year else None
    return dated(part_of_year(Unit.HALF, given, number) if given is not None else None, anchor)
