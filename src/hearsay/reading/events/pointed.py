"""The learned pointers beside the rules: what they doubt is dropped, and whom rules do not find they name.

The bounds were set on the development part of EWT's PropBank, where a party that grammar gives a verb and the model
holds for unlikely is right less than one time in ten.
"""

from collections.abc import Sequence

from hearsay.reading.events.trigger import Evidence, Trigger
from hearsay.reading.syntax import Syntax

LEAST = {"doer": 0.7, "done_to": 0.6}  # below it the model names nobody: nobody is better than the wrong one
DOUBTFUL = 0.1  # below it the model doubts what grammar says
_CORE = frozenset("nsubj nsubj:pass obj iobj obl:agent conj".split())


def believed(
    syntax: Syntax, evidence: Evidence, head: str, trigger: Trigger, found: Sequence[int]
) -> Sequence[int]:
    """Those found by rules, without the subjects and objects of verbs that the model doubts.

    What hangs on by a preposition stays: PropBank has roles for it that the model is not taught. All stay if any is
    likely, so that coordinated parties keep together.
    """
    if not found or not syntax.tags[trigger.at].startswith("V"):
        return found
    chances = evidence.pointers.get(head, {}).get(trigger.at, {})
    if any(chances.get(w, 0.0) >= DOUBTFUL for w in found):
        return found
    return [w for w in found if syntax.relations[w] not in _CORE]


def named(evidence: Evidence, head: str, trigger: Trigger, others: Sequence[int]) -> list[int]:
    """Those whom the model points to, likeliest first, but for the trigger and the event's other parties."""
    taken = {trigger.at, trigger.carrier, *others}
    return [w for w in evidence.targets(head, trigger.at, LEAST[head]) if w not in taken]
