"""Dates reckoned from another: "last week", "two years ago", "the past 24 hours", "the following day", "two days later".

What is told by "ago", "last" and "next" starts from publication; what follows in the story ("later", "the previous") from
the date named last, or from publication if none was.
"""

from fractions import Fraction

from hearsay.reading.numerals import ordinal
from hearsay.reading.syntax import Syntax
from hearsay.reading.times.calendar_dates import calendar_day
from hearsay.reading.times.clock import edge_of
from hearsay.reading.times.context import Context, Phrase, Tense
from hearsay.reading.times.lengths import counted, iso_length, length_of
from hearsay.reading.times.lexicon import (
    AHEAD,
    BACK,
    TOLD,
    WEEKDAYS,
    unit_name,
)
from hearsay.reading.times.meaning import Meaning, between, dated, length, vague
from hearsay.reading.times.stretch import (
    PER_YEAR,
    Stretch,
    Unit,
    day,
    end_of,
    start_of,
)
from hearsay.records import Anchor

UNITS = {
    "day": (Unit.DAY, 1),
    "night": (Unit.DAY, 1),
    "week": (Unit.WEEK, 1),
    "weekend": (Unit.WEEKEND, 1),
    "fortnight": (Unit.WEEK, 2),
    "month": (Unit.MONTH, 1),
    "quarter": (Unit.QUARTER, 1),
    "year": (Unit.YEAR, 1),
    "decade": (Unit.DECADE, 1),
    "century": (Unit.CENTURY, 1),
}
RECENT = {
    "hour": 1,
    "minute": 1,
    "second": 1,
    "day": 7,
    "week": 4,
    "month": 6,
    "quarter": 4,
    "year": 5,
    "decade": 5,
}
"""How far "recent", "the past few" and "the coming" reach where no number is told, in the units themselves (hours: days).

A convention: "recent days" are those of a week, "recent months" half a year. The far end is written as approximate.
"""
_FINER = {Unit.YEAR: (Unit.MONTH, 12), Unit.MONTH: (Unit.DAY, 30), Unit.WEEK: (Unit.DAY, 7)}


def week_of(phrase: Phrase, context: Context) -> Meaning | None:
    """The week of March 6."""
    found = calendar_day(phrase, context)
    if phrase.word("unit") != "week" or found is None:
        return None
    if found.stretch is None:
        return Meaning()
    return dated(found.stretch.within(Unit.WEEK), found.anchor, event=found.event)


def anaphoric(phrase: Phrase, context: Context) -> Meaning | None:
    """The same day, that week, the following month, the day before, the previous night."""
    name = phrase.word("unit")
    if name not in UNITS or phrase.relative() == "other":
        return vague("past") if name == "day" and phrase.relative() == "other" else None
    unit, each = UNITS[name]
    if phrase.has("dir") and not stands_alone(phrase.syntax, phrase.end):
        return _day_of_deed(phrase, context, unit)
    word = phrase.word("dir") or phrase.relative()
    step = -1 if word in (BACK | {"before", "earlier"}) else 1 if word in (AHEAD | {"after", "later"}) else 0
    if word == "next" and "the" not in phrase.syntax.words[phrase.start : phrase.end]:
        base, anchor, event = context.today(unit), Anchor.PUBLISHED, None
    else:
        base, anchor, event = context.base(unit)
        if anchor is Anchor.PUBLISHED and step >= 0:
            base = None  # nothing was told that "the following day" could follow
    return dated(base.shifted(step * each) if base else None, anchor, part=edge_of(phrase), event=event)


def _day_of_deed(phrase: Phrase, context: Context, unit: Unit) -> Meaning:
    """The day before the attack: the date that it explains ("on 30 May, the day after the truce"), or none."""
    told = context.told(unit)
    at, words = phrase.start, phrase.syntax.words
    if told is None or context.reference is None or words[at - 1] != "," or context.reference.end != at - 1:
        return Meaning(left=1)
    return dated(told, Anchor.EVENT, event=context.told_event)._replace(left=1)


def weekend(phrase: Phrase, context: Context) -> Meaning | None:
    """At the weekend, last weekend, next weekend."""
    word, now = phrase.relative(), context.today(Unit.DAY)
    if now is None:
        return Meaning()
    own = Stretch(Unit.WEEKEND, (now.number - 1) // 7)
    is_coming = word in AHEAD or (word in ("", "this") and context.tense(phrase.start) is Tense.FUTURE)
    before = own if now.weekday >= 5 and word not in ("last", "past") else own.shifted(-1)
    after = own if now.weekday < 5 else own.shifted(1)
    if word in ("", "this") and is_coming and now.weekday >= 5:
        after = own
    return dated(after if is_coming else before, Anchor.PUBLISHED, part=edge_of(phrase))


def stretch_of(phrase: Phrase, context: Context) -> Meaning | None:
    """Last week, this month, earlier this year, the end of the month, the previous year."""
    word, name = phrase.relative(), unit_name(phrase.word("unit"))
    if word == "past":
        return period(phrase, context)
    if name not in UNITS:
        return period(phrase, context) if name == "hour" and word in ("last", "next") else None
    unit, each = UNITS[name]
    step = -1 if word in BACK or word == "latest" else 1 if word in AHEAD else 0
    if word in TOLD:
        base, anchor, event = context.base(unit)
        if anchor is Anchor.PUBLISHED and step > 0:
            base = None
    else:
        base, anchor, event = context.today(unit), Anchor.PUBLISHED, None
    if base is None:
        return Meaning(part=edge_of(phrase))
    found = base.shifted(step * each)
    if phrase.word("mod") in ("earlier", "later") and step == 0 and context.now:
        return _part_so_far(found, context.now, phrase.word("mod"))
    return dated(found, anchor, part=edge_of(phrase), event=event)


def _part_so_far(whole: Stretch, now: Stretch, word: str) -> Meaning:
    """Earlier this month: from its first day to now; later: from now to its last."""
    if now.unit is not Unit.DAY:
        return dated(whole, Anchor.PUBLISHED)
    found = (day(whole.first), now) if word == "earlier" else (now, day(whole.last))
    return between(*found, Anchor.PUBLISHED)._replace(stretch=whole)


def year_end(phrase: Phrase, context: Context) -> Meaning | None:
    """Year-end."""
    if phrase.word("unit") != "year":
        return None
    return dated(context.today(Unit.YEAR), Anchor.PUBLISHED, part="END")


def year_ago(phrase: Phrase, context: Context) -> Meaning | None:
    """The year-earlier period, the year-ago third quarter."""
    if phrase.has("nth") and phrase.word("unit") == "year" and context.now:
        number, now = ordinal(phrase.text("nth")) or 0, context.today(Unit.QUARTER)
        if now is None or not 1 <= number <= 4:
            return None
        return dated(now.shifted(-((now.number - number + 1) % 4) - 4), Anchor.PUBLISHED)._replace(
            is_compared=True
        )
    if phrase.has("quarter") and not context.quarter(phrase.start):
        now = context.today(Unit.QUARTER)
        return dated(now.shifted(-5) if now else None, Anchor.PUBLISHED)._replace(is_compared=True)
    quarter = context.quarter(phrase.start)
    if quarter and phrase.word("unit") == "year":
        return dated(quarter.shifted(-4), Anchor.EVENT)._replace(is_compared=True)
    return _shifted(phrase.word("unit"), Fraction(-1), context, is_told=True)._replace(is_compared=True)


def shift(phrase: Phrase, context: Context) -> Meaning | None:
    """Two days ago, three weeks later, a year earlier, a day after, two weeks ago on Friday."""
    name, word = unit_name(phrase.word("unit")), phrase.word("dir")
    number = counted(phrase) if phrase.has("count") else None
    sign = -1 if word in ("ago", "earlier", "before", "previously", "prior") else 1
    is_told = word not in ("ago", "hence", "from")
    if word in ("before", "after") and not stands_alone(phrase.syntax, phrase.end):
        return _beside_event(phrase, context, name, sign, number)
    if is_told and (number is None or name not in UNITS):
        return length(iso_length(number, name))
    if number is None:
        return vague("past" if sign < 0 else "future", iso_length(None, name))
    if name == "year" and sign < 0 and number == 1 and (quarter := context.quarter(phrase.start)):
        return dated(quarter.shifted(-4), Anchor.EVENT)._replace(is_compared=True)
    found = _shifted(name, sign * number, context, is_told=is_told)
    if phrase.has("weekday") and found.stretch and found.stretch.unit is Unit.WEEK:
        return dated(day(found.stretch.first + WEEKDAYS[phrase.word("weekday")]), found.anchor)
    if is_told and name == "year":
        found = found._replace(is_compared=True)
    return roughly(found) if is_rough(phrase, number) else found


def is_rough(phrase: Phrase, number: Fraction) -> bool:
    """Is the number only about right: about two days, a day or so, two and a half years?"""
    return (
        number.denominator != 1
        or phrase.start < phrase.found.parts["count"][0]
        or "or" in phrase.syntax.words[phrase.start : phrase.end]
    )


def roughly(found: Meaning) -> Meaning:
    """The same, marked as approximate."""
    if found.edtf is None or "/" in found.edtf:
        return found
    return found._replace(edtf=f"{found.edtf}~")


def stands_alone(syntax: Syntax, end: int) -> bool:
    """Does "two days before" end its phrase, rather than govern what begins at `end` ("two days before the attack")?"""
    if end >= len(syntax.words) or syntax.sentence_of[end] != syntax.sentence_of[end - 1]:
        return True
    return not (syntax.words[end].isalnum() and syntax.tags[end] not in ("IN", "CC", "VBD", "VBZ", "VBP"))


def _beside_event(
    phrase: Phrase, context: Context, name: str, sign: int, number: Fraction | None
) -> Meaning | None:
    """Two days before the attack: reckoned from the date that follows, if one does; else a length before an event."""
    next_date = context.following(phrase.end)
    if next_date is None or next_date.stretch is None or number is None or name not in UNITS:
        return length(iso_length(number, name))._replace(left=1)
    unit, each = UNITS[name]
    if unit is Unit.WEEK:
        unit, each = Unit.DAY, 7 * each
    base = next_date.stretch.within(unit)
    if base is None or number.denominator != 1:
        return Meaning()
    return dated(base.shifted(sign * int(number) * each), next_date.anchor)


def _shifted(name: str, number: Fraction, context: Context, *, is_told: bool) -> Meaning:
    """So many units from now, or from the date named last."""
    is_before = number < 0
    if name not in UNITS:
        return vague("past" if is_before else "future", iso_length(abs(number), name))
    unit, each = (Unit.YEAR, 10) if name == "decade" else UNITS[name]
    if number.denominator != 1:
        unit, factor = _FINER.get(unit, (Unit.DAY, 1))
        number *= factor
    steps = round(number) * each
    told = context.reference.stretch if context.reference else None
    if told and unit is Unit.YEAR and told.unit in PER_YEAR and is_told:
        return dated(told.shifted(steps * PER_YEAR[told.unit]), Anchor.EVENT, event=context.told_event)
    if is_told:
        base, anchor, event = context.base(Unit.DAY if unit is Unit.WEEK and told else unit)
        if anchor is Anchor.PUBLISHED and not is_before:
            return Meaning()
        if base is not None and base.unit is Unit.DAY and unit is Unit.WEEK:
            steps *= 7
    else:
        base, anchor, event = context.today(unit), Anchor.PUBLISHED, None
    return dated(base.shifted(steps) if base else None, anchor, event=event)


def told_length(phrase: Phrase, context: Context) -> Meaning | None:
    """For three days, after 20 years; but "will leave in two days" is a day."""
    before = phrase.syntax.words[phrase.start - 1] if phrase.start else ""
    name, number = unit_name(phrase.word("unit")), counted(phrase) if phrase.has("count") else None
    if (
        before == "in"
        and number is not None
        and name in UNITS
        and context.tense(phrase.start) is Tense.FUTURE
    ):
        return _shifted(name, number, context, is_told=False)
    return length_of(phrase)


def period(phrase: Phrase, context: Context) -> Meaning | None:
    """The past 24 hours, the last two months, recent days, the next few weeks: up to publication, or from it on."""
    name, word = unit_name(phrase.word("unit")), phrase.relative()
    is_plural = phrase.word("unit") != name
    number = counted(phrase) if phrase.has("count") else None if is_plural else Fraction(1)
    when = "past" if word in BACK else "future"
    found = Meaning(
        length=iso_length(number, name), vague=when if number is None or not context.now else None
    )
    reach = _reach(name, number)
    if reach is None or context.now is None:
        return found
    unit, steps = reach
    near = context.today(unit)
    if near is None:
        return found
    far = near.shifted(-steps if when == "past" else steps)
    rough = "~" if number is None else ""
    ends = (start_of(far) + rough, end_of(near)) if when == "past" else (start_of(near), end_of(far) + rough)
    return found._replace(edtf="/".join(ends), stretch=None, anchor=Anchor.PUBLISHED)


def _reach(name: str, number: Fraction | None) -> tuple[Unit, int] | None:
    """How far a period goes from now, in days, months or years."""
    count = number if number is not None else Fraction(RECENT.get(name, 0))
    if name in ("hour", "minute", "second"):
        hours = {"hour": 1, "minute": 60, "second": 3600}[name]
        return Unit.DAY, 1 if number is None else max(1, -(-int(count / hours) // 24))
    if name in ("day", "night", "week", "weekend", "fortnight"):
        days = {"week": 7, "weekend": 7, "fortnight": 14}.get(name, 1)
        return Unit.DAY, round(count * days)
    if name in ("month", "quarter", "season"):
        return Unit.MONTH, round(count * (1 if name == "month" else 3))
    years = {"year": 1, "decade": 10, "century": 100}.get(name)
    return (Unit.YEAR, round(count * years)) if years else None


def ahead(phrase: Phrase, _: Context) -> Meaning | None:
    """The weeks ahead."""
    return length(iso_length(None, phrase.word("unit")))
