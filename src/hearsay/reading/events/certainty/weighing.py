"""What the model's two scales add to what the rules found: what became of a purpose.

"Took a loan to cover its losses", "sent troops to retake the town": the grammar leaves open whether the purpose was
reached, so the scales say. Nowhere else do they overrule: that the killer "is believed to have fled" convinces readers,
and stays possible; and the rules know that "did not fail to" denies nothing, which the scales do not.
"""

from hearsay.reading.events.certainty.tree import Tree
from hearsay.reading.events.certainty.words import TO, VERBS
from hearsay.reading.events.trigger import Evidence
from hearsay.records import Certainty

REACHED = 1.5  # at least, on both scales from -3 to 3: the purpose came about


def weighed(tree: Tree, found: Certainty, evidence: Evidence, at: int) -> Certainty:
    """The rules' certainty of the word; of a purpose, that it came about where both scales are sure of it."""
    if found is not Certainty.POSSIBLE or not _is_purpose(tree, at):
        return found
    is_reached = min(evidence.happened[at], evidence.committed[at]) >= REACHED
    return Certainty.HAPPENED if is_reached else found


def _is_purpose(tree: Tree, word: int) -> bool:
    """Is it an infinitive beside a verb or noun that does not govern it ("seem to have left")?"""
    if not tree.syntax.is_a(word, "advcl") or not tree.has_to(word):
        return False
    head = tree.syntax.heads[word]
    return not tree.syntax.tags[head].startswith("V") or tree.lemma(head) not in VERBS[TO]
