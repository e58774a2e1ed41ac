"""The layer of times: their words in the text, their cards, and the line of time with what is told to be on it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from hearsay import edtf
from hearsay.exports import times, wording
from hearsay.exports.circumstances import Called, Happenings, circumstances, happenings
from hearsay.exports.page.circumstances import to_events
from hearsay.exports.page.layers import Bar, Card, Fact, Item, Layer, Lead, Piece, Switch
from hearsay.exports.time_scale import Tick, TimeScale, time_scale
from hearsay.limits import MAX_CARD_CHARACTERS, MAX_CELL_CHARACTERS
from hearsay.records import Anchor, Reading, Time

SWITCHES = (Switch("time", "Times", "underlined with dashes", "9", is_on=False),)
LEAST_WIDTH = 1.0  # hundredths: a shorter bar would not be seen


@dataclass(frozen=True, slots=True)
class TimeWords:
    """The words of one time in a line: its key on the page, what it is called, what else there is to say of it."""

    key: str
    label: str
    text: str
    notes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class TimeLine:
    """All times of the same date: the date in words, its stretch of the scale, the words for it and the events on it."""

    date: str
    bar: Bar | None
    is_vague: bool
    words: tuple[TimeWords, ...]
    events: tuple[Lead, ...]
    is_published: bool = False


@dataclass(frozen=True, slots=True)
class When:
    """What the page shows under "When": the dated times on one scale, and those without a date.

    `published` is where the day of publication lies on it, in hundredths; None: it is not known.
    """

    lines: tuple[TimeLine, ...]
    undated: tuple[TimeLine, ...]
    ticks: tuple[Tick, ...]
    published: float | None
    note: str


def layer(reading: Reading) -> Layer:
    """The times of a reading as the page shows them in the text and under the hand."""
    told = happenings(reading)
    called = list(circumstances(reading).times.values())
    pieces = (Piece(time.span.start, time.span.end, ("time",), item=label, nth=0) for label, time in called)
    return Layer(tuple(pieces), tuple(_item(each, told) for each in called))


def _item(called: Called[Time], told: Happenings) -> Item:
    label, time = called
    said = times.date_words(time) or "no date follows from it"
    words = _clipped(time.span.text)
    card = Card(f"“{words}”", (time.kind.value,), tuple(_facts(time, told)), ())
    return Item(label, label, f"Time {label}: {words}, {said}", ("time",), card)


def _facts(time: Time, told: Happenings) -> Iterator[Fact]:
    known = (
        ("When", times.date_words(time) or "no date follows from it"),
        ("Or in", times.range_words(time)),
        ("EDTF", time.edtf),
        ("Likeliest", time.preferred if time.preferred != time.edtf else None),
        ("Part of day", times.part_words(time.part)),
        ("Length", times.length_words(time.length) if time.length and time.edtf else None),
    )
    for label, value in known:
        if value:
            yield Fact(label, _clipped(value))
    anchor = told.labels.get(time.event) if time.event else None
    if anchor:
        yield Fact("Reckoned from", "", leads=(Lead(anchor, anchor),))
    elif time.edtf or time.anchor is not Anchor.NONE:
        yield Fact("Reckoned from", times.ANCHORS[time.anchor])
    happens = to_events(told.on.get(time.id, ()))
    if happens:
        yield Fact("Events", "", leads=happens)


def when(reading: Reading, prefix: str) -> When | None:
    """The line of time of a reading; None: it tells no time."""
    called = list(circumstances(reading).times.values())
    if not called:
        return None
    told = happenings(reading)
    published = edtf.day_of(reading.report.published)
    dated = [each for each in called if times.drawn(each.item)]
    undated = [each for each in called if not times.drawn(each.item)]
    days = [day for each in dated for day in times.drawn(each.item) or () if day]
    scale = time_scale(days, published) if days else None
    return When(
        lines=tuple(_lines(dated, told, prefix, scale, published)),
        undated=tuple(_line(same, told, prefix, None) for same in _by_date(undated)),
        ticks=scale.ticks if scale else (),
        published=scale.middle_of(published) if scale and published else None,
        note=scale.note if scale else "",
    )


def _by_date(called: Sequence[Called[Time]]) -> list[list[Called[Time]]]:
    """The times that say the same date, in the order of their first day; those without one in the order of the text."""
    same: dict[tuple[str, str], list[Called[Time]]] = {}
    for each in called:
        same.setdefault((times.date_words(each.item), each.item.edtf or ""), []).append(each)
    return sorted(same.values(), key=lambda group: _order(group[0].item))


def _order(time: Time) -> tuple[date, date]:
    """By the first day, of those by the last; what is open begins or ends with the calendar."""
    drawn = times.drawn(time) or edtf.Bounds(None, None)
    return drawn.first or date.min, drawn.last or date.max


def _lines(
    dated: Sequence[Called[Time]],
    told: Happenings,
    prefix: str,
    scale: TimeScale | None,
    published: date | None,
) -> Iterator[TimeLine]:
    """The lines of the dated times, and between them that of the day of publication."""
    is_ahead = published is not None and scale is not None
    for same in _by_date(dated):
        if is_ahead and published and _order(same[0].item)[0] > published:
            yield _published(published)
            is_ahead = False
        yield _line(same, told, prefix, scale)
    if is_ahead and published:
        yield _published(published)


def _published(published: date) -> TimeLine:
    return TimeLine(edtf.day_words(published), None, False, (), (), is_published=True)


def _line(same: Sequence[Called[Time]], told: Happenings, prefix: str, scale: TimeScale | None) -> TimeLine:
    time = same[0].item
    happens = {happening.label: happening for each in same for happening in told.on.get(each.item.id, ())}
    return TimeLine(
        date=_clipped(times.date_words(time)),
        bar=_bar(times.drawn(time), scale) if scale else None,
        is_vague=edtf.is_approximate(time.preferred or time.edtf) or times.range_words(time) is not None,
        words=tuple(
            TimeWords(
                f"{prefix}{each.label}",
                each.label,
                _short(each.item.span.text),
                tuple(_short(note) for note in times.notes(each.item)),
            )
            for each in same
        ),
        events=to_events(happens.values()),
    )


def _bar(drawn: edtf.Bounds | None, scale: TimeScale) -> Bar | None:
    if drawn is None:
        return None
    start = scale.start_of(drawn.first) if drawn.first else 0.0
    end = scale.end_of(drawn.last) if drawn.last else 100.0
    width = max(LEAST_WIDTH, end - start)
    return Bar(round(min(start, 100 - width), 2), round(width, 2), drawn.first is None, drawn.last is None)


def _short(text: str) -> str:
    return wording.shorten(" ".join(text.split()), MAX_CELL_CHARACTERS)


def _clipped(text: str) -> str:
    return wording.shorten(" ".join(text.split()), MAX_CARD_CHARACTERS)
