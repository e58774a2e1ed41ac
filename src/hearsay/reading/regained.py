"""Subjects regained: "blaming the rebels, Arvia and Melk, among others, are trying to ..." is no list of three.

Where the main verb of a sentence has no subject, and the nouns right before it are joined by "and" and hang on
something earlier, the two that are joined are its subject. What stands between commas after them is passed over.
"""

from collections.abc import Sequence

from hearsay.reading.ranges import Range
from hearsay.reading.syntax import ROOT, Syntax

_SUBJECTS = frozenset("nsubj nsubj:pass nsubj:outer csubj csubj:pass expl".split())
_FINITE = frozenset(("VBD", "VBZ", "VBP", "MD"))
_LONGEST = 8  # words between commas that are passed over


def regained(syntax: Syntax, relations: Sequence[str]) -> tuple[list[int], list[str]]:
    """The head and the relation of each word, those of lost subjects put right."""
    heads, found = list(syntax.heads), list(relations)
    for sentence in syntax.sentences:
        verb = next((w for w in range(sentence.start, sentence.end) if heads[w] == ROOT), None)
        if verb is not None and syntax.tags[verb].startswith("VB"):
            pair = _before(syntax, found, sentence, verb)
            if pair is not None:
                first, second = pair
                heads[first], found[first] = verb, "nsubj"
                heads[second], found[second] = first, "conj"
    return heads, found


def _before(syntax: Syntax, relations: Sequence[str], sentence: Range, verb: int) -> tuple[int, int] | None:
    """The two joined nouns right before a verb that has no subject."""
    own = [w for w in range(sentence.start, sentence.end) if syntax.heads[w] == verb]
    if any(relations[w] in _SUBJECTS for w in own):
        return None
    finite = [
        w
        for w in (*own, verb)
        if w <= verb and syntax.tags[w] in _FINITE and _is_verbal(relations[w], w, verb)
    ]
    if not finite:
        return None
    second = _end_before(syntax, sentence, finite[0])
    if second < sentence.start + 2 or not syntax.tags[second].startswith("N"):
        return None
    if relations[second] != "conj" or _form(syntax, second - 1) != "and":
        return None
    first = second - 2
    is_pair = syntax.tags[first].startswith("N") and first in (
        syntax.heads[second],
        *_siblings(syntax, second),
    )
    return (first, second) if is_pair and syntax.heads[second] != verb else None


def _is_verbal(relation: str, word: int, verb: int) -> bool:
    return word == verb or relation.startswith(("aux", "cop"))


def _siblings(syntax: Syntax, word: int) -> list[int]:
    return [w for w in range(word - 2, word) if syntax.heads[w] == syntax.heads[word]]


def _end_before(syntax: Syntax, sentence: Range, word: int) -> int:
    """The word before another, or before what stands between commas in front of it."""
    last = word - 1
    if _form(syntax, last) != ",":
        return last
    for comma in range(last - 1, max(sentence.start, last - _LONGEST), -1):
        if _form(syntax, comma) == ",":
            return comma - 1
    return last - 1


def _form(syntax: Syntax, word: int) -> str:
    return syntax.text[syntax.starts[word] : syntax.ends[word]].lower()
