"""What the layers of places, times and figures share on the page: how they lead to events, and events to them."""

from collections.abc import Iterable, Iterator

from hearsay.exports import figures, times, wording
from hearsay.exports.circumstances import Circumstances, Happening, nearest
from hearsay.exports.page.layers import Fact, Lead, Piece
from hearsay.limits import MAX_CARD_CHARACTERS, MAX_CELL_CHARACTERS
from hearsay.records import Event, Span


def to_events(happenings: Iterable[Happening]) -> tuple[Lead, ...]:
    """Links to events, each in the look of its certainty."""
    return tuple(
        Lead(each.label, each.label, each.event.certainty.value, f", {each.event.certainty.value}")
        for each in happenings
    )


def where_and_when(event: Event, known: Circumstances) -> tuple[Lead, ...]:
    """Where and when an event is told to be, leading to the words that say so."""
    place, time = known.where(event), known.when(event)
    leads = []
    if place and place.item.mentions:
        leads.append(Lead(_short(place.item.name), place.label, "place"))
    if time:
        leads.append(Lead(_short(time.item.span.text), time.label, "time"))
    return tuple(leads)


def unnamed_place(event: Event, known: Circumstances) -> str:
    """The place of an event where the text has no words for it that could be led to; "": it has some, or no place."""
    place = known.where(event)
    return _short(place.item.name) if place and not place.item.mentions else ""


def how_many(event: Event, known: Circumstances) -> tuple[Lead, ...]:
    """The figures of an event, leading to their words."""
    return tuple(Lead(figures.told(each.item), each.label, "figure") for each in known.how_many(event))


def facts(event: Event, known: Circumstances) -> Iterator[Fact]:
    """Where, when and how many, as lines of an event's card."""
    place, time = known.where(event), known.when(event)
    if place:
        leads = (Lead(_clipped(place.item.name), place.label, "place"),) if place.item.mentions else ()
        yield Fact("Where", "" if leads else _clipped(place.item.name), role="where", leads=leads)
    if time:
        said = times.date_words(time.item)
        text = f"“{_short(time.item.span.text)}”" + (f": {said}" if said else "")
        yield Fact("When", "", role="when", leads=(Lead(_clipped(text), time.label, "time"),))
    for each in known.how_many(event):
        yield Fact("How many", "", role="many", leads=(Lead(figures.told(each.item), each.label, "figure"),))


def pieces(label: str, event: Event, known: Circumstances) -> Iterator[Piece]:
    """The words that say where, when and how many of an event, as they stand out while its card is open.

    Of a place that is named more than once, the mention nearest to the words that tell of the event.
    """
    place, time = known.where(event), known.when(event)
    named = nearest(sorted(place.item.mentions), event.trigger) if place else None
    spans: list[tuple[str, Span | None]] = [("where", named), ("when", time.item.span if time else None)]
    spans += [("many", each.item.span) for each in known.how_many(event)]
    for role, span in spans:
        if span:
            yield Piece(span.start, span.end, (), item=label, role=role)


def _short(text: str) -> str:
    return wording.shorten(" ".join(text.split()), MAX_CELL_CHARACTERS)


def _clipped(text: str) -> str:
    return wording.shorten(" ".join(text.split()), MAX_CARD_CHARACTERS)
