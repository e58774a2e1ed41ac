"""Seasons, quarters and halves of years."""

from hearsay.reading.numerals import ordinal
from hearsay.reading.times.clock import edge_of
from hearsay.reading.times.context import Context, Phrase, Tense
from hearsay.reading.times.eras import decade
from hearsay.reading.times.lengths import iso_length, quantity
from hearsay.reading.times.lexicon import SEASONS
from hearsay.reading.times.meaning import Meaning, between, dated, length
from hearsay.reading.times.missing_years import named_year, related_year
from hearsay.reading.times.stretch import Unit, interval, month_of, part_of_year, year_of
from hearsay.records import Anchor


def season(phrase: Phrase, context: Context) -> Meaning | None:
    """The spring of 2021, last winter, this summer."""
    number, given = SEASONS[phrase.word("season")], named_year(phrase)
    if given is not None:
        return dated(part_of_year(Unit.SEASON, given, number), Anchor.NONE, part=edge_of(phrase))
    if phrase.has("rel2"):
        whole, anchor = related_year(phrase, context)
        stretch = part_of_year(Unit.SEASON, whole.number, number) if whole else None
        return dated(stretch, anchor, part=edge_of(phrase))
    return _undated_season(phrase, context, number)


def _undated_season(phrase: Phrase, context: Context, number: int) -> Meaning:
    word = phrase.relative()
    if (context.now is None and not word) or word in ("previous", "preceding", "following", "that", "same"):
        base, anchor, event = context.base(Unit.SEASON)
    else:
        base, anchor, event = context.today(Unit.SEASON), Anchor.PUBLISHED, None
    if base is None:
        return Meaning(part=edge_of(phrase))
    away = (number - 1 - base.number) % 4
    if word in ("last", "past", "previous", "preceding"):
        away -= 4
    elif word in ("next", "coming", "following", "upcoming"):
        away = away or 4
    elif word == "this":
        away = part_of_year(Unit.SEASON, base.year, number).number - base.number
    elif anchor is Anchor.PUBLISHED and context.tense(phrase.start) is not Tense.FUTURE:
        away = away and away - 4
    return dated(base.shifted(away), anchor, part=edge_of(phrase), event=event)


def quarter(phrase: Phrase, context: Context) -> Meaning | None:
    """The third quarter, third-quarter, this year's first quarter, the first half of 2021."""
    number = ordinal(phrase.text("nth")) if phrase.word("nth") != "final" else 4
    if number is None or number > 4:
        return None
    given, anchor = phrase.number("year"), Anchor.NONE
    if given is None and (phrase.has("rel2") or phrase.has("rel")):
        whole, anchor = related_year(phrase, context, "rel2" if phrase.has("rel2") else "rel")
        given = whole.number if whole else None
    elif given is None:
        return _undated_quarter(phrase, context, number)
    return dated(part_of_year(Unit.QUARTER, given, number) if given is not None else None, anchor)


def _undated_quarter(phrase: Phrase, context: Context, number: int) -> Meaning:
    now = context.today(Unit.QUARTER)
    if now is None:
        return Meaning()
    away = (number - 1 - now.number) % 4
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
        given = whole_year.number if whole_year else None
    return dated(part_of_year(Unit.HALF, given, number) if given is not None else None, anchor)


def months_of_year(phrase: Phrase, context: Context) -> Meaning | None:
    """The first three months of this year, the last two quarters of 2021."""
    count, is_last = quantity(phrase.text("count")), phrase.word("edge") == "last"
    name = phrase.word("unit")
    months = {"months": 1, "quarters": 3}.get(name, 0) * (count or 0)
    if not 1 <= months <= 12 or months != int(months) or not (is_last or ordinal(phrase.text("edge")) == 1):
        return None
    given, anchor = phrase.number("year"), Anchor.NONE
    if given is None:
        whole, anchor = related_year(phrase, context)
        given = whole.number if whole else None
    iso = iso_length(count, name)
    if given is None or (phrase.has("unit2") and phrase.word("unit2") != "year"):
        return length(iso)
    first, last = (month_of(given, 13 - int(months)), 12) if is_last else (month_of(given, 1), int(months))
    return between(first, month_of(given, last), anchor)._replace(length=iso)
