"""The figures of a report, and those of each event."""

from hearsay.reading.grounds import Grounds, Linked
from hearsay.records import Figure


def read_figures(grounds: Grounds) -> Linked[Figure]:
    """The figures in text order, and those of each event."""
    return Linked([], [[] for _ in grounds.events])
