"""How certain a report presents what a word tells: what happened, goes on, is expected, possible, ordered or denied.

The text's certainty is meant, neither ours nor that of the world, and within a Statement its source's: what is said,
claimed or reported has happened for whoever says so ("The army says the rebels fled"), what is denied has not. What
the outlet calls alleged, suspected or apparent is possible.

An event's own words come first: tense and aspect, modals, negation, determiners ("no attack"). Then each word above
it passes its own certainty on by its signature ("failed to", "plans for"), up to the root of the sentence.

Where annotators differ, this is what is done: what is likely is expected, what is unlikely denied; what is threatened,
attempted or wanted is possible, what is planned, promised or agreed expected; what is ordered, demanded, asked for or
allowed is ordered; what must stop goes on; what was stopped has happened; the present tense is of what goes on, except
in headlines and of speech ("accuses").
"""

from hearsay.reading.events.certainty.arguments import is_rejected, without
from hearsay.reading.events.certainty.nouns import noun_state
from hearsay.reading.events.certainty.states import FACT, State, named, together
from hearsay.reading.events.certainty.walk import Walk
from hearsay.reading.events.certainty.weighing import weighed
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
    """How certain the text presents the event that a verb, noun or adjective tells of.

    `at` and `carrier` are those of a Trigger: of "launched an attack" the verb says when and whether. In a
    `headline` the present tense tells of what has happened. Without `evidence` the rules decide alone.
    """
    walk = Walk(syntax, is_headline=headline)
    state = walk.state(at)
    if carrier is not None and carrier != at and state == State(FACT):  # "ordered", "called off" say more
        state = together(without(walk, carrier, at), noun_state(syntax, at))
    found = Certainty.HAPPENED if is_rejected(walk, at) else named(state)
    return found if evidence is None else weighed(walk, found, evidence, at)
