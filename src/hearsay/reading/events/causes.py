"""The deed or accident by which something befell somebody: "killed in a strike", "died when his car was ambushed"."""

from hearsay.lemmas import lemma
from hearsay.reading.events.dependents import preposition
from hearsay.reading.syntax import Syntax

_CAUSES = frozenset(
    "attack strike raid shelling bombing bombardment ambush clash fighting battle crackdown offensive assault operation "
    "shooting massacre airstrike siege incursion crossfire gunfight shootout blast explosion fire war violence protest "
    "riot skirmish firefight invasion execution kidnapping abduction hijacking incident confrontation stampede "
    "gunfire onslaught rampage exchange combat conflict sweep campaign".split()
)
_THROUGH = frozenset("in by during from under amid with through after".split())


def cause(syntax: Syntax, verb: int, subject_of: int | None) -> int | None:
    """The noun or verb of the deed by which something befell: "killed in a strike", "the strike killed"."""
    if subject_of is not None and is_cause(syntax, subject_of):
        return subject_of
    for word in syntax.of(verb, "obl"):
        if is_cause(syntax, word) and preposition(syntax, word) in _THROUGH:
            return word
    for clause in syntax.of(verb, "advcl"):
        if any(syntax.words[m] in ("when", "as", "after") for m in syntax.of(clause, "mark", "advmod")):
            return clause
    return None


def is_cause(syntax: Syntax, word: int) -> bool:
    """Is the noun a deed or an accident, by which things befall people?"""
    return syntax.tags[word].startswith(("NN", "VBG")) and lemma(syntax.words[word], "NN") in _CAUSES
