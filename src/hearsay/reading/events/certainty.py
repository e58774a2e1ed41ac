"""How certain a report presents what a word tells."""

from hearsay.reading.events.certainty_nouns import noun_state
from hearsay.reading.events.certainty_states import FACT, State, named, together
from hearsay.reading.events.certainty_walk import Walk
from hearsay.reading.events.trigger import Evidence
from hearsay.reading.syntax import Syntax
from hearsay.records import Certainty


def certainty(
    syntax: Syntax,
    evidence: Evidence | None,
    at: int,
    carrier: int | None = None,
    *,
    headline: bool = False,
) -> Certainty:
    """How certain the text presents the event of a word: a verb, noun or adjective of a parsed sentence."""
    walk = Walk(syntax, is_headline=headline)
    state = walk.state(at)
    if carrier is not None and carrier != at:
        state = together(walk.state(carrier), noun_state(syntax, at))
    return named(state)
