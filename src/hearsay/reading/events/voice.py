"""Whether what stands as a verb's subject does something or is done to."""

from hearsay.reading.events.dependents import preposition
from hearsay.reading.events.lemmas import lemma
from hearsay.reading.syntax import Syntax

_BE = frozenset("be been being is was are were am s re m get gets got getting gotten".split())


def is_passive(syntax: Syntax, verb: int) -> bool:
    """Is what stands as the verb's subject done to by it? A participle alone is passive ("five killed in blast")."""
    children = syntax.children[verb]
    if any(syntax.relations[child] in ("aux:pass", "obl:agent") for child in children):
        return True
    if not _is_participle(syntax, verb):
        return False
    helpers = {_helper(syntax, child) for child in syntax.of(verb, "aux", "cop")}
    has_object = any(syntax.relations[c] == "obj" and not preposition(syntax, c) for c in children)
    if helpers & _BE:
        return not ("s" in helpers and has_object)
    return not helpers and _alone_is_passive(syntax, verb, has_object)


def _is_participle(syntax: Syntax, verb: int) -> bool:
    """By its tag, or by its form where the tag says another form of a verb."""
    tag, written = syntax.tags[verb], syntax.words[verb]
    if tag in ("VBN", "JJ"):
        return True
    return tag in ("VBD", "VB", "VBP") and lemma(written, "VBN") != written


def _alone_is_passive(syntax: Syntax, verb: int, has_object: bool) -> bool:
    """Without an auxiliary of its own: as the verb that it is coordinated with, or as its tag has it."""
    has_subject = any(syntax.is_a(c, "nsubj") and c < verb for c in syntax.children[verb])
    if has_object and has_subject:
        return False
    if any(syntax.relations[c] == "nsubj:pass" and c < verb for c in syntax.children[verb]):
        return True
    relation, head = syntax.relations[verb], syntax.heads[verb]
    if syntax.tags[verb] == "VBN":
        return relation != "conj" or syntax.tags[head] not in ("VBN", "VBD") or is_passive(syntax, head)
    return relation in ("acl", "amod") and not has_object and not has_subject


def _helper(syntax: Syntax, word: int) -> str:
    """The auxiliary, of a short form what follows the apostrophe."""
    is_short = syntax.words[word] in ("'", "’") and word + 1 < len(syntax.words)
    return syntax.words[word + 1 if is_short else word]
