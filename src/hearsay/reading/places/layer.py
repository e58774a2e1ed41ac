"""The places of a report, and those of each event."""

from hearsay.reading.grounds import Grounds, Linked
from hearsay.records import Place


def read_places(grounds: Grounds) -> Linked[Place]:
    """The places in text order, and those of each event."""
    return Linked([], [[] for _ in grounds.events])
