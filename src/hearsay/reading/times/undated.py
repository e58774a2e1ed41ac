"""What says a time and no date: "now", "recently", "at the time", a time of day alone, "the year"."""

from fractions import Fraction

from hearsay.reading.times.clock import HOURS_OF, edge_of
from hearsay.reading.times.clock import clock as clock_of
from hearsay.reading.times.context import Context, Phrase
from hearsay.reading.times.doubtful import heads_entry
from hearsay.reading.times.lengths import iso_length
from hearsay.reading.times.lexicon import PARTS
from hearsay.reading.times.meaning import Meaning, between, dated, length, vague
from hearsay.reading.times.reckoned import UNITS
from hearsay.reading.times.stretch import Unit
from hearsay.records import Anchor


def present(_: Phrase, __: Context) -> Meaning | None:
    """Now, currently."""
    return vague("present")


def past(_: Phrase, __: Context) -> Meaning | None:
    """Recently, formerly."""
    return vague("past")


def future(_: Phrase, __: Context) -> Meaning | None:
    """Soon, in the near future."""
    return vague("future")


def that_time(_: Phrase, __: Context) -> Meaning | None:
    """At the time: of what is told, and so the past."""
    return vague("past")


def clock(phrase: Phrase, context: Context) -> Meaning | None:
    """5:30 pm: of the day named just before, else about publication."""
    found = clock_of(phrase.text("clock"))
    return _of_day(phrase, context, found) if found else None


def part_alone(phrase: Phrase, context: Context) -> Meaning | None:
    """At dawn, in the morning, in the early hours: of the day named just before, else about publication.

    The hours of no day named are those of the night before publication, as "overnight" is.
    """
    if phrase.has("hours"):
        return _hours(phrase, context)
    return _of_day(phrase, context, PARTS.get(phrase.word("part"), "NI"))


def _hours(phrase: Phrase, context: Context) -> Meaning | None:
    if phrase.word("unit") != "hours":
        return None  # the early days
    now = context.today(Unit.DAY)
    found = _of_told_day(phrase, context, HOURS_OF[phrase.word("hours")])
    if found.edtf or now is None:
        return found
    return between(now.shifted(-1), now, Anchor.PUBLISHED, part="NI")


def _of_told_day(phrase: Phrase, context: Context, part: str) -> Meaning:
    is_near = context.is_near(phrase.start, sentences=1) or context.is_in_paragraph(phrase.start)
    told = context.told(Unit.DAY) if is_near else None
    return dated(
        told, Anchor.EVENT if told else Anchor.NONE, part=part, event=context.told_event if told else None
    )


def _of_day(phrase: Phrase, context: Context, part: str) -> Meaning:
    """Of the day named just before; in a report that names none up to there, of that of publication or the one before."""
    found, now = _of_told_day(phrase, context, part), context.today(Unit.DAY)
    if found.edtf or now is None or (context.reference is not None and context.reference.stretch != now):
        return found
    if heads_entry(phrase):
        return dated(now, Anchor.PUBLISHED, part=part)
    return between(now.shifted(-1), now, Anchor.PUBLISHED, part=part)._replace(
        preferred=now.edtf, stretch=now
    )


def this_stretch(phrase: Phrase, context: Context) -> Meaning | None:
    """The year, the week: that of the story, or of publication."""
    name = phrase.word("unit")
    if name not in UNITS:
        return length(iso_length(Fraction(1), name))
    unit, _ = UNITS[name]
    if unit is not Unit.QUARTER and phrase.syntax.words[phrase.end : phrase.end + 1] in (
        ["ended"],
        ["ending"],
        ["to"],
    ):
        return length(iso_length(Fraction(1), name))
    base, anchor = context.today(unit), Anchor.PUBLISHED
    if context.reference and context.reference.stretch.unit is unit and context.is_near(phrase.start):
        base, anchor = context.reference.stretch, Anchor.EVENT
    elif base is not None and unit is Unit.QUARTER:
        base = base.shifted(-1)  # figures of a quarter come out when it is over
    return dated(
        base, anchor, part=edge_of(phrase), event=context.told_event if anchor is Anchor.EVENT else None
    )


def latest(_: Phrase, context: Context) -> Meaning | None:
    """The latest quarter: the last one that is over."""
    now = context.today(Unit.QUARTER)
    return dated(now.shifted(-1) if now else None, Anchor.PUBLISHED)
