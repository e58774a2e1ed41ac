"""Days reckoned from another: "yesterday", "on Monday", "last night", "overnight".

A bare weekday is the last one not after publication, or the next one if the clause tells of the future. Where words
allow more ("last Tuesday" on a Wednesday) the interval holds all and the likeliest is preferred.
"""

from hearsay.reading.times.clock import part_of
from hearsay.reading.times.context import Context, Phrase, Tense
from hearsay.reading.times.lexicon import AHEAD, BACK, PARTS, TOLD, WEEKDAYS
from hearsay.reading.times.meaning import Meaning, between, dated, repeated
from hearsay.reading.times.stretch import Stretch, Unit, day
from hearsay.records import Anchor


def weekday(phrase: Phrase, context: Context) -> Meaning | None:
    """On Monday, last Tuesday, next Friday, the previous Friday, Monday last week, a week ago Monday."""
    number, word, part = WEEKDAYS[phrase.word("weekday")], phrase.relative(), part_of(phrase)
    if phrase.word("part2").endswith("s"):
        return repeated("P1W", part)  # Tuesday nights
    if phrase.has("unit"):
        return _in_week(phrase, context, number)
    if word in TOLD:
        return _beside_told(context, number, word, part)
    now = context.today(Unit.DAY)
    if now is None:
        return Meaning(part=part)
    if word in ("last", "next"):
        return _last_or_next(now, number, word, part)
    is_coming = word in AHEAD or (word in ("", "this") and context.tense(phrase.start) is Tense.FUTURE)
    if is_coming:
        return dated(_day_from(now, number, is_after=word in AHEAD), Anchor.PUBLISHED, part=part)
    return dated(now.shifted(-((now.weekday - number) % 7)), Anchor.PUBLISHED, part=part)


def _beside_told(context: Context, number: int, word: str, part: str | None) -> Meaning:
    """The previous Friday, the following Friday, that Friday: beside the day named last."""
    base, anchor, event = context.base(Unit.DAY)
    if base is None:
        return Meaning(part=part)
    if word in BACK:
        return dated(_day_before(base, number), anchor, part=part, event=event)
    return dated(_day_from(base, number, is_after=word == "following"), anchor, part=part, event=event)


def _day_from(base: Stretch, number: int, is_after: bool) -> Stretch:
    """The first such weekday from a day on, or after it."""
    away = (number - base.weekday) % 7
    return base.shifted(away or (7 if is_after else 0))


def _day_before(base: Stretch, number: int) -> Stretch:
    return base.shifted(-((base.weekday - number - 1) % 7 + 1))


def _last_or_next(now: Stretch, number: int, word: str, part: str | None) -> Meaning:
    """The nearest such day; within the current week the one of the week beside may be meant."""
    near = _day_before(now, number) if word == "last" else _day_from(now, number, is_after=True)
    if near.within(Unit.WEEK) != now.within(Unit.WEEK):
        return dated(near, Anchor.PUBLISHED, part=part)
    other = near.shifted(-7 if word == "last" else 7)
    likely = near if word == "last" else other
    found = between(min(near, other), max(near, other), Anchor.PUBLISHED, part=part)
    return found._replace(preferred=likely.edtf, stretch=likely)


def _in_week(phrase: Phrase, context: Context, number: int) -> Meaning | None:
    """Monday last week; a week ago Monday."""
    if phrase.word("unit") != "week":
        return None
    step = {"last": -1, "next": 1, "this": 0}.get(phrase.word("rel2"), -1)
    week = context.today(Unit.WEEK)
    return dated(
        day(week.shifted(step).first + number) if week else None, Anchor.PUBLISHED, part=part_of(phrase)
    )


def weekday_range(phrase: Phrase, context: Context) -> Meaning | None:
    """From Monday to Wednesday."""
    now = context.today(Unit.DAY)
    if now is None:
        return Meaning()
    first, last = (WEEKDAYS[phrase.word(name)] for name in ("weekday", "weekday2"))
    if context.tense(phrase.start) is Tense.FUTURE:
        begin = _day_from(now, first, is_after=False)
        return between(begin, _day_from(begin, last, is_after=True), Anchor.PUBLISHED, part=part_of(phrase))
    end = now.shifted(-((now.weekday - last) % 7))
    return between(_day_before(end, first), end, Anchor.PUBLISHED, part=part_of(phrase))


def deictic(phrase: Phrase, context: Context) -> Meaning | None:
    """Today, late yesterday, tomorrow morning, tonight, overnight."""
    word = phrase.word("deictic")
    now = context.today(Unit.DAY)
    part = part_of(phrase) or ("NI" if word in ("tonight", "overnight") else None)
    if now is None:
        return Meaning(part=part)
    if word == "overnight":
        return _overnight(phrase, context, now)
    step = {"yesterday": -1, "tomorrow": 1}.get(word, 0)
    return dated(now.shifted(step), Anchor.PUBLISHED, part=part)


def _overnight(phrase: Phrase, context: Context, now: Stretch) -> Meaning:
    """The night before the day of publication; the night to come if the clause tells of the future."""
    if context.tense(phrase.start) is Tense.FUTURE:
        return between(now, now.shifted(1), Anchor.PUBLISHED, part="NI")._replace(stretch=now)
    return between(now.shifted(-1), now, Anchor.PUBLISHED, part="NI")


def day_beside(phrase: Phrase, context: Context) -> Meaning | None:
    """The day before yesterday, the day after tomorrow."""
    step = {"yesterday": -2, "tomorrow": 2}.get(phrase.word("deictic"))
    now = context.today(Unit.DAY)
    if step is None or phrase.word("unit") != "day":
        return None
    return dated(now.shifted(step) if now else None, Anchor.PUBLISHED)


def part_of_day(phrase: Phrase, context: Context) -> Meaning | None:
    """This morning, last night, that evening, the next morning, the night before."""
    word = phrase.relative() or phrase.word("dir")
    part = PARTS.get(phrase.word("part"), "NI")
    if phrase.has("clock2"):
        part = part_of(phrase) or part
    if word in ("this", "last", "past", "current"):
        base, anchor, event = context.today(Unit.DAY), Anchor.PUBLISHED, None
        step = -1 if word in ("last", "past") else 0
    else:
        base, anchor, event = context.base(Unit.DAY)
        step = -1 if word in ("previous", "preceding", "before") else 1 if word in (AHEAD | {"after"}) else 0
        if anchor is Anchor.PUBLISHED and step >= 0:
            base = None  # "that night" of no day is none
    return dated(base.shifted(step) if base else None, anchor, part=part, event=event)
