"""The words that tell of events: what type and mode each has, in which company, and why."""

from hearsay.reading.events.lexicon import cooperation, repression, speech, unrest, violence, yielding
from hearsay.reading.events.lexicon.notation import Frame, frames

_TABLES = (violence, repression, unrest, speech, yielding, cooperation)

FRAMES: dict[tuple[str, str], tuple[Frame, ...]] = frames(table for each in _TABLES for table in each.TABLES)
"""The frames of each event word: (lemma, "v", "n" or "a") to what it may tell of, the most demanding company first."""
