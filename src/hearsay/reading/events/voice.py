"""Whether what stands as a verb's subject does something or is done to."""

from hearsay.lemmas import lemma
from hearsay.reading.events.dependents import preposition
from hearsay.reading.syntax import ROOT, Syntax

_BE = frozenset("be been being is was are were am s re m get gets got getting gotten".split())
_NEVER = frozenset(
    "explode flee die fall arrive retreat advance march protest rally resign escape collapse erupt happen clash fight go come "
    "return remain rise vanish disappear agree talk gather flock perish demonstrate riot emerge occur appear".split()
)
"""Verbs that take no object, so that nothing is done to their subject."""


def is_passive(syntax: Syntax, verb: int) -> bool:
    """Is what stands as the verb's subject done to by it? A participle alone is passive ("five killed in blast")."""
    children = syntax.children[verb]
    if not _is_participle(syntax, verb) or lemma(syntax.words[verb], "VBN") in _NEVER:
        return False
    helpers = {_helper(syntax, child) for child in syntax.of(verb, "aux", "cop")}
    has_object = any(syntax.relations[c] == "obj" and not preposition(syntax, c) for c in children)
    if helpers & _BE:
        return not ("s" in helpers and has_object)
    if has_object and any(syntax.is_a(c, "nsubj") and c < verb for c in children):
        return False
    return not helpers and _alone_is_passive(syntax, verb, has_object)


def _is_participle(syntax: Syntax, verb: int) -> bool:
    """By its tag, or by its form where the tag says another form of a verb."""
    tag, written = syntax.tags[verb], syntax.words[verb]
    if tag in ("VBN", "JJ"):
        return True
    return tag in ("VBD", "VB", "VBP") and lemma(written, "VBN") != written


def _alone_is_passive(syntax: Syntax, verb: int, has_object: bool) -> bool:
    """Without an auxiliary of its own: as the verb that it is coordinated with, or as its tag has it."""
    for child in syntax.children[verb]:
        relation = syntax.relations[child]
        if relation == "obl:agent" and preposition(syntax, child) == "by":
            return True
        if relation == "aux:pass" or (relation == "nsubj:pass" and child < verb):
            return True
    relation, head = syntax.relations[verb], syntax.heads[verb]
    if syntax.tags[verb] == "VBN":
        return (
            relation != "conj"
            or head == ROOT
            or syntax.tags[head] not in ("VBN", "VBD")
            or is_passive(syntax, head)
        )
    return relation in ("acl", "amod") and not has_object and not syntax.of(verb, "nsubj")


def _helper(syntax: Syntax, word: int) -> str:
    """The auxiliary, of a short form what follows the apostrophe."""
    is_short = syntax.words[word] in ("'", "’") and word + 1 < len(syntax.words)
    return syntax.words[word + 1 if is_short else word]
