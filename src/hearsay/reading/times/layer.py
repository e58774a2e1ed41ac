"""The times of a report, and those of each event."""

from hearsay.reading.grounds import Grounds, Linked
from hearsay.records import Time


def read_times(grounds: Grounds) -> Linked[Time]:
    """The times in text order, and those of each event."""
    return Linked([], [[] for _ in grounds.events])
