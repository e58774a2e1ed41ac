"""The times of a report, and those of each event."""

from collections.abc import Sequence

from hearsay.reading.grounds import Grounds, Linked
from hearsay.reading.syntax import Syntax
from hearsay.reading.times.calendar_dates import order_in_figures
from hearsay.reading.times.context import Context, Phrase, Reference
from hearsay.reading.times.dateline import dateline_of, day_written
from hearsay.reading.times.deeds import Sides
from hearsay.reading.times.doubtful import known
from hearsay.reading.times.grammar import SCANNER
from hearsay.reading.times.history import is_history
from hearsay.reading.times.linking import times_of_events
from hearsay.reading.times.meaning import Meaning
from hearsay.reading.times.opened import only_bounds, opened
from hearsay.reading.times.rules import meaning
from hearsay.reading.times.stretch import Unit, written
from hearsay.records import Anchor, Event, EventId, Span, Time, TimeId, TimeKind


def read_times(grounds: Grounds) -> Linked[Time]:
    """The times in text order, and those of each event: what tells when, and no lengths of time."""
    phrases = known(find_phrases(grounds.syntax), grounds.tagged["timexes"])
    dateline = dateline_of(grounds.outline, phrases)
    context = _context(grounds, phrases, dateline)
    linked = times_of_events(grounds, phrases, dateline)
    sides = Sides(
        phrases, [one.trigger for one in grounds.happenings], [event.id for event in grounds.events], linked
    )
    meanings = _resolved(phrases, context, _events_at(grounds.events, linked), sides)
    times: dict[int, Time] = {}
    for at, (phrase, found) in enumerate(zip(phrases, meanings, strict=True)):
        if found is not None:
            times[at] = _time(phrase, found, len(times) + 1)
    return Linked(list(times.values()), [_own(times, meanings, own) for own in linked])


def find_phrases(syntax: Syntax) -> list[Phrase]:
    """All that the grammar finds in a report, in text order, before it is known whether it is a time."""
    return [Phrase(found, syntax) for found in SCANNER.find(syntax.words, syntax.sentences)]


def _context(grounds: Grounds, phrases: Sequence[Phrase], dateline: int | None) -> Context:
    published = written(grounds.report.published)
    figures = (order_in_figures(phrase) for phrase in phrases if phrase.found.rule == "figures")
    context = Context(
        grounds.syntax,
        now=published,
        is_history=is_history(phrases, published),
        first_in_figures=next((order for order in figures if order), None),
    )
    if dateline is not None:
        context.now = day_written(phrases[dateline], context) or published
    return context


def _events_at(events: Sequence[Event], linked: Sequence[Sequence[int]]) -> dict[int, Event]:
    """For each phrase the first event whose time it is."""
    found: dict[int, Event] = {}
    for event, own in zip(events, linked, strict=True):
        for at in own[:1]:
            found.setdefault(at, event)
    return found


def _resolved(
    phrases: Sequence[Phrase], context: Context, events: dict[int, Event], sides: Sides
) -> list[Meaning | None]:
    """What each phrase means, in text order: each date may be reckoned from the one before.

    What counts from a deed waits for the end of its sentence, which may tell the deed's date.
    """
    starts = {phrase.start: phrase for phrase in phrases}

    def following(word: int) -> Meaning | None:
        phrase = starts.get(word) or starts.get(word + 1)
        return meaning(phrase, context) if phrase else None

    context.following = following
    found: list[Meaning | None] = []
    of, waiting = context.syntax.sentence_of, list[int]()
    for at, phrase in enumerate(phrases):
        if waiting and of[phrase.start] != of[phrases[waiting[0]].start]:
            _count_from_deeds(waiting, phrases, context, sides, found)
        one = meaning(phrase, context)
        if at in sides.deeds:
            waiting.append(at)
            found.append(one)
            continue
        is_taken = at > 0 and phrase.start - phrases[at - 1].end in (0, _deed_word(at - 1, sides))
        found.append(one if one is None or is_taken else opened(one, phrase))
        event = events.get(at)
        _refer(phrase, one, event.id if event else None, context)
    _count_from_deeds(waiting, phrases, context, sides, found)
    return found


def _deed_word(at: int, sides: Sides) -> int:
    """How many words lie between an expression and a date that it counts from: hours after 5 May."""
    return int(at in sides.deeds)


def _count_from_deeds(
    waiting: list[int],
    phrases: Sequence[Phrase],
    context: Context,
    sides: Sides,
    found: list[Meaning | None],
) -> None:
    """Reads those that wait, into `found`."""
    for at in waiting:
        found[at], dates = sides.read(at, found)
        if dates:
            _refer(phrases[at], found[at], dates, context)
    waiting.clear()


def _refer(phrase: Phrase, one: Meaning | None, event: EventId | None, context: Context) -> None:
    """What is told from here on is reckoned from this date, if it is one."""
    if one and one.stretch and not one.is_compared and not only_bounds(phrase):
        context.reference = Reference(
            one.stretch, event, phrase.start, phrase.end, _is_of_story(one, context.reference)
        )
        if one.stretch.unit is Unit.QUARTER:
            context.last_quarter = context.reference


def _is_of_story(one: Meaning, before: Reference | None) -> bool:
    """Is the date named with its year, or reckoned from one that was?"""
    return one.anchor is Anchor.NONE or (
        one.anchor is Anchor.EVENT and before is not None and before.is_explicit
    )


def _own(times: dict[int, Time], meanings: Sequence[Meaning | None], own: Sequence[int]) -> list[Time]:
    """The times among the phrases of one event: those with a date first, and of these the finest."""

    def weight(at: int) -> int:
        found = meanings[at]
        return (
            len(Unit) + (times[at].edtf is None)
            if found is None or found.stretch is None
            else found.stretch.unit
        )

    dates = [at for at in own if at in times and times[at].kind is TimeKind.DATE]
    return [times[at] for at in sorted(dates, key=weight)]


def _time(phrase: Phrase, found: Meaning, number: int) -> Time:
    start, end = phrase.syntax.range_of(phrase.start, phrase.end - 1 - found.left)
    return Time(
        id=TimeId(f"t{number}"),
        span=Span(start, end, phrase.syntax.text[start:end]),
        kind=found.kind,
        edtf=found.edtf,
        preferred=found.preferred,
        anchor=found.anchor,
        event=found.event,
        length=found.length,
        part=found.part,
        vague=found.vague,
    )
