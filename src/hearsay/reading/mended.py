"""Relations that cannot be, put right: what the model says of single words may contradict their parts of speech.

A form of "be", "have" or "do", or a modal, in front of the verb that it hangs on is its auxiliary, in front of a noun or
adjective the copula; only a passive verb has a passive subject.
"""

from hearsay.reading.syntax import ROOT, Syntax

BE = frozenset("be been being is are was were am".split())
AUXILIARIES = BE | frozenset("has have had having do does did".split())
ACTIVE = frozenset({"VBZ", "VBP", "VB", "VBG"})  # the forms of a verb that has no passive subject
# What an auxiliary may be besides: an auxiliary, or a verb of its own in a clause.
POSSIBLE = frozenset("aux aux:pass cop advcl ccomp conj acl acl:relcl parataxis csubj xcomp root".split())


def mended(syntax: Syntax) -> list[str]:
    """The relation of each word; those that are possible stay as they are."""
    found = list(syntax.relations)
    for word, head in enumerate(syntax.heads):
        if head > word and found[word] not in POSSIBLE:
            form = syntax.text[syntax.starts[word] : syntax.ends[word]].lower()
            if syntax.tags[word] == "MD" or form in AUXILIARIES:
                found[word] = _auxiliary(form, syntax.tags[head])
        if found[word] == "nsubj:pass" and head != ROOT and syntax.tags[head] in ACTIVE:
            found[word] = "nsubj"
    return found


def _auxiliary(word: str, head: str) -> str:
    """The relation of an auxiliary to a word of that part of speech."""
    if not head.startswith("VB"):
        return "cop" if word in BE else "aux"
    return "aux:pass" if word in BE and head == "VBN" else "aux"
