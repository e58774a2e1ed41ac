"""Years and what is longer: 1989, 1914-18, the early 1990s, the late 19th century, 44 BC, fiscal 1989."""

from hearsay.reading.numerals import ordinal
from hearsay.reading.times.clock import edge_of
from hearsay.reading.times.context import Context, Phrase
from hearsay.reading.times.lexicon import SPOKEN_DECADES
from hearsay.reading.times.meaning import Meaning, between, dated
from hearsay.reading.times.missing_years import named_year, year_number
from hearsay.reading.times.stretch import Stretch, Unit, year_edtf, year_of
from hearsay.records import Anchor


def year(phrase: Phrase, _: Context) -> Meaning | None:
    """1989, early 2021, the end of 1994."""
    number = named_year(phrase)
    return dated(year_of(number), Anchor.NONE, part=edge_of(phrase)) if number else None


def year_range(phrase: Phrase, _: Context) -> Meaning | None:
    """1914-18, from 1990 to 1995."""
    first = phrase.number("year") or 0
    last = year_number(phrase, "year2", near=first)
    return between(year_of(first), year_of(last), Anchor.NONE) if last is not None and last > first else None


def decade(phrase: Phrase, context: Context) -> Meaning | None:
    """The 1990s, the early '80s, the nineties."""
    word = phrase.word("decade")
    start = SPOKEN_DECADES.get(word) or int(word[:-1])
    if start < 100:
        if (
            word[0].isdigit()
            and "the" not in phrase.syntax.words[phrase.start : phrase.end]
            and not _after_apostrophe(phrase)
        ):
            return None  # "in his 80s" tells an age
        told = context.told(Unit.CENTURY) if context.is_history else None
        now = context.today(Unit.YEAR)
        century_ = (
            told.number if told else 19 if now is None or start > now.number % 100 or start >= 30 else 20
        )
        start += 100 * century_
    if start % 100 == 0 and start < 2000:
        return dated(Stretch(Unit.CENTURY, start // 100), Anchor.NONE, part=edge_of(phrase))
    return dated(Stretch(Unit.DECADE, start // 10), Anchor.NONE, part=edge_of(phrase))


def _after_apostrophe(phrase: Phrase) -> bool:
    return any(word in "'’" for word in phrase.syntax.words[phrase.start : phrase.end])


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
