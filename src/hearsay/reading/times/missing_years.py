"""Years that a date leaves out: which one is meant.

A date without its year is one near to publication, on the side that the tense speaks for; beside a year or a date of long
ago, and in a report on history, it is the next one of the story.
"""

from hearsay.reading.numerals import cardinal
from hearsay.reading.times.context import Context, Phrase, Tense
from hearsay.reading.times.lexicon import WEEKDAYS
from hearsay.reading.times.stretch import (
    Stretch,
    Unit,
    day_of,
    month_of,
)
from hearsay.records import Anchor

_AGAINST_TENSE = 6  # how many times farther away a date counts that the tense speaks against
_TERMS = ("until", "till", "by")
_BOUNDS = (
    "to",
    "through",
    "before",
    "for",
)  # before a date: no tense tells on which side of publication it lies
_BESIDE = 2  # words between a year and the day that belongs to it
_LONG_PAST = 10  # years after which a story is told in its own dates
_LEAP_REACH = 8  # years around publication in which a day is sought: 29 February may be so far
_GONE_ON = 7  # months that a story may seem to go back before it has gone on to the next year


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
        is_next = past is not None and past.number % 12 - (month - 1) >= _GONE_ON
        return told.number + is_next, Anchor.EVENT
    year = context.today(Unit.YEAR)
    if year is None:
        return None, Anchor.NONE
    unit = Unit.DAY if number and context.today(Unit.DAY) else Unit.MONTH
    now = context.today(unit)
    if now is None:
        return year.number, Anchor.PUBLISHED
    near = range(year.number - _LEAP_REACH, year.number + _LEAP_REACH + 1)
    found = {
        each: day_or_none(each, month, number) if unit is Unit.DAY else month_of(each, month) for each in near
    }
    away = {each: stretch.number - now.number for each, stretch in found.items() if stretch is not None}
    return _suiting(_fitting(away, phrase, now), phrase, context), Anchor.PUBLISHED


def _fitting(away: dict[int, int], phrase: Phrase, now: Stretch) -> dict[int, int]:
    """The years, with how far they are away, that go with the weekday of a date, or with "last" and "next"."""
    if now.unit is Unit.DAY and phrase.has("weekday"):
        wanted = WEEKDAYS[phrase.word("weekday")]
        fitting = {year: days for year, days in away.items() if now.shifted(days).weekday == wanted}
        away = fitting or away
    if phrase.word("rel") in ("last", "next"):
        sign = -1 if phrase.word("rel") == "last" else 1
        return {year: distance for year, distance in away.items() if distance * sign > 0}
    return away


def _suiting(away: dict[int, int], phrase: Phrase, context: Context) -> int | None:
    """The year nearest to publication; one that goes against the tense counts as so much farther away.

    A date without its year is a near one, whatever the tense: "payable Dec. 7" of October is still to come. Of two years
    that are as near, a term ("by December") is in the later, all else in the earlier.
    """
    before = phrase.syntax.words[phrase.start - 1] if phrase.start else ""
    tense = Tense.OPEN if before in _TERMS or before in _BOUNDS else context.tense(phrase.start)

    def cost(year: int) -> tuple[int, int]:
        is_against = (tense is Tense.PAST and away[year] > 0) or (tense is Tense.FUTURE and away[year] < 0)
        return abs(away[year]) * (_AGAINST_TENSE if is_against else 1), -year if before in _TERMS else year

    return min(away, key=cost, default=None)


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


def day_or_none(year: int, month: int, number: int) -> Stretch | None:
    """The day, or None if there is no such day."""
    try:
        return day_of(year, month, number)
    except ValueError:
        return None
