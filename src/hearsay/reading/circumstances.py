"""Events with what the layers of places, times and figures say of them."""

from collections.abc import Sequence

import msgspec

from hearsay.reading.grounds import Linked
from hearsay.records import Event, Figure, Place, Time


def with_circumstances(
    events: Sequence[Event], places: Linked[Place], times: Linked[Time], figures: Linked[Figure]
) -> list[Event]:
    """The events, each with its place, its time and its figures; without any it stays as it is."""
    linked = zip(events, places.of_events, times.of_events, figures.of_events, strict=True)
    return [_told(*each) for each in linked]


def _told(event: Event, places: list[Place], times: list[Time], figures: list[Figure]) -> Event:
    if not places and not times and not figures:
        return event
    return msgspec.structs.replace(
        event,
        place=places[0].id if places else None,
        time=times[0].id if times else None,
        figures=[figure.id for figure in figures],
    )
