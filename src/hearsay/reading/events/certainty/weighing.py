"""What the model's two scales change of what the rules found: little, and in one direction alone.

Where both are very sure, what the rules take for possible has happened: "the killer apparently fled". Elsewhere the
rules are right more often: they know that "did not fail to" denies nothing, and that "dismissed reports" does.
"""

from hearsay.reading.events.trigger import Evidence
from hearsay.records import Certainty

ASSERTED = 2.5  # at least, on the scales from -3 to 3: it has happened


def weighed(found: Certainty, evidence: Evidence, at: int) -> Certainty:
    """The rules' certainty of the word, or that it happened where both of the model's scales are sure of it."""
    if found is Certainty.POSSIBLE and min(evidence.happened[at], evidence.committed[at]) >= ASSERTED:
        return Certainty.HAPPENED
    return found
