"""The numbers that the items of a reading have in every view: 1, 2, ... in the order in which their words stand.

Statements are called by the number alone, all others by the number behind a letter: 3 is a statement, e3 an event,
p3 a place, t3 a time, f3 a figure.
"""

from hearsay.records import Event, Figure, FigureId, Place, PlaceId, Reading, Statement, Time, TimeId


def in_order(reading: Reading) -> list[Statement]:
    """The statements by where their words begin; of those that begin together, the one that ends last first."""
    return sorted(reading.statements, key=_place)


def events_in_order(reading: Reading) -> list[Event]:
    """The events by where the words that tell of them begin."""
    return sorted(reading.events, key=lambda event: (event.trigger.start, event.trigger.end))


def event_label(number: int) -> str:
    """What the event with this number is called."""
    return f"e{number}"


def places_in_order(reading: Reading) -> dict[PlaceId, tuple[str, Place]]:
    """The places by where they are first named, each with what it is called; one without mentions comes last."""
    found = sorted(reading.places, key=_first_mention)
    return {place.id: (f"p{number}", place) for number, place in enumerate(found, 1)}


def times_in_order(reading: Reading) -> dict[TimeId, tuple[str, Time]]:
    """The times by where their words stand, each with what it is called."""
    found = sorted(reading.times, key=lambda time: (time.span.start, time.span.end))
    return {time.id: (f"t{number}", time) for number, time in enumerate(found, 1)}


def figures_in_order(reading: Reading) -> dict[FigureId, tuple[str, Figure]]:
    """The figures by where their words stand, each with what it is called."""
    found = sorted(reading.figures, key=lambda figure: (figure.span.start, figure.span.end))
    return {figure.id: (f"f{number}", figure) for number, figure in enumerate(found, 1)}


def _first_mention(place: Place) -> tuple[bool, int]:
    return not place.mentions, min((span.start for span in place.mentions), default=0)


def _place(statement: Statement) -> tuple[int, int]:
    spans = statement.content or [span for span in (statement.source, statement.cue) if span]
    return min((span.start for span in spans), default=0), -max((span.end for span in spans), default=0)
