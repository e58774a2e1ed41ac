"""Relations that cannot be, put right: what the model says of single words may contradict their parts of speech.

A form of "be", "have" or "do", or a modal, in front of the verb that it hangs on is its auxiliary, in front of a noun or
adjective the copula; only a passive verb has a passive subject.
"""

from collections.abc import Sequence

from hearsay.reading.syntax import ROOT

BE = frozenset("be been being is are was were am".split())
AUXILIARIES = BE | frozenset("has have had having do does did".split())
# What an auxiliary may be besides: an auxiliary, or a verb of its own in a clause.
POSSIBLE = frozenset("aux aux:pass cop advcl ccomp conj acl acl:relcl parataxis csubj xcomp root".split())


def mended(
    words: Sequence[str], heads: Sequence[int], relations: Sequence[str], tags: Sequence[str]
) -> list[str]:
    """The relation of each word; those that are possible stay as they are."""
    found = list(relations)
    for word, head in enumerate(heads):
        if head > word and found[word] not in POSSIBLE and _is_auxiliary(words[word], tags[word]):
            found[word] = _auxiliary(words[word], tags[head])
    for word, head in enumerate(heads):
        if found[word] == "nsubj:pass" and head != ROOT and tags[head] in {"VBZ", "VBP", "VB", "VBG"}:
            found[word] = "nsubj"
    return found


def _is_auxiliary(word: str, tag: str) -> bool:
    return tag == "MD" or word in AUXILIARIES


def _auxiliary(word: str, head: str) -> str:
    """The relation of an auxiliary to a word of that part of speech."""
    if not head.startswith("VB"):
        return "cop" if word in BE else "aux"
    return "aux:pass" if word in BE and head == "VBN" else "aux"
