"""What a name of a place can mean: one read-only file of places, and beside it what a user added."""

from hearsay.reading.gazetteer.entries import Entry, Match
from hearsay.reading.gazetteer.index import Gazetteer
from hearsay.reading.gazetteer.store import shared_gazetteer

__all__ = ["Entry", "Gazetteer", "Match", "shared_gazetteer"]
