"""What the model's two scales change of what the rules found: little, and only where both contradict it strongly."""

from hearsay.reading.events.trigger import Evidence
from hearsay.records import Certainty

# On the scales from -3 to 3, where both must agree against the rules.
DOUBTED = -0.5  # at most: what the rules take for a fact is only possible
DENIED = -2.0  # at most: it is denied
ASSERTED = 2.5  # at least: what the rules take for possible is a fact


def weighed(found: Certainty, evidence: Evidence, at: int) -> Certainty:
    """The rules' certainty of the word, unless both of the model's scales speak strongly against it."""
    happened, committed = float(evidence.happened[at]), float(evidence.committed[at])
    highest, lowest = max(happened, committed), min(happened, committed)
    if found is Certainty.HAPPENED and highest <= DOUBTED:
        return Certainty.DENIED if highest <= DENIED else Certainty.POSSIBLE
    if found is Certainty.POSSIBLE and lowest >= ASSERTED:
        return Certainty.HAPPENED
    return found
