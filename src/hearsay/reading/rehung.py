"""Words hung elsewhere, where order and parts of speech show that the tree has them in the wrong place.

A past tense beside an infinitive belongs to the verb that governs it ("urged them to leave and threatened ..."); what "of"
leads is no object ("took control of the port"); what stands between "nor" and a modal is a subject; a number behind a verb that only "of" follows is its object ("beat two of
the men").
"""

from collections.abc import Sequence
from typing import NamedTuple

from hearsay.reading.syntax import ROOT, Syntax

_FINITE = frozenset({"VBD", "VBZ"})
_SUBJECTS = frozenset("nsubj nsubj:pass csubj expl".split())
_VERBS = ("VBD", "VBN", "VBZ", "VBP", "VB", "VBG")


class _Tree(NamedTuple):
    """A tree that is put right: heads and relations are changed in place."""

    syntax: Syntax
    heads: list[int]
    relations: list[str]


def rehung(syntax: Syntax, heads: Sequence[int], relations: Sequence[str]) -> tuple[list[int], list[str]]:
    """The head and the relation of each word; those that may be stay as they are, and a tree stays one."""
    tree = _Tree(syntax, list(heads), list(relations))
    for word in range(len(tree.heads)):
        if tree.heads[word] == ROOT:
            continue
        if tree.relations[word] == "conj" and syntax.tags[word] in _FINITE:
            _beside_the_finite(tree, word)
        elif tree.relations[word] == "obj":
            _below_its_noun(tree, word)
        elif tree.relations[word] == "nsubj" and tree.heads[word] < word:
            _subject_behind_nor(tree, word)
        elif tree.relations[word] == "nummod" and syntax.tags[word] == "CD":
            _number_as_object(tree, word)
    return tree.heads, tree.relations


def _beside_the_finite(tree: _Tree, word: int) -> None:
    """A finite verb without a subject of its own, beside an infinitive, is beside the verb that governs that."""
    tags, above = tree.syntax.tags, tree.heads[word]
    if tags[above] != "VB" or any(tree.relations[c] in _SUBJECTS for c in _hung_on(tree, word)):
        return
    while tags[above] == "VB" and tree.heads[above] != ROOT and tree.relations[above] in ("xcomp", "conj"):
        above = tree.heads[above]
    if tags[above] == tags[word] and above < word:
        tree.heads[word] = above


def _below_its_noun(tree: _Tree, word: int) -> None:
    """What "of" leads hangs on the noun right before that, where the two are read as objects of one verb."""
    before = (c for c in _hung_on(tree, word) if c < word)
    cases = [c for c in before if tree.relations[c] == "case" and _form(tree, c) == "of"]
    noun = cases[0] - 1 if cases else ROOT
    if noun >= 0 and tree.syntax.tags[noun].startswith("N") and tree.heads[noun] == tree.heads[word]:
        tree.heads[word], tree.relations[word] = noun, "nmod"


def _subject_behind_nor(tree: _Tree, word: int) -> None:
    """What stands between "nor" and a modal is the subject of the modal's verb, as "nor" is that verb's."""
    modal, first = word + 1, tree.heads[word]
    if modal >= len(tree.heads) or tree.syntax.tags[modal] != "MD":
        return
    verb = tree.heads[modal]
    nors = [w for w in range(first + 1, word) if _form(tree, w) == "nor" and tree.heads[w] == first]
    if nors and verb > modal and tree.heads[verb] == first:
        tree.heads[word] = tree.heads[nors[-1]] = verb
        tree.relations[verb] = "conj"


def _number_as_object(tree: _Tree, word: int) -> None:
    """A number behind the verb that it hangs on is its object, with those that "of" names below it."""
    verb = tree.heads[word]
    if verb > word or tree.syntax.tags[verb] not in _VERBS or word + 1 >= len(tree.heads):
        return
    whole = tree.heads[word + 1]
    if _form(tree, word + 1) != "of" or whole <= word + 1 or tree.heads[whole] not in (verb, word):
        return
    tree.relations[word] = "obj"
    tree.heads[whole], tree.relations[whole] = word, "nmod"


def _hung_on(tree: _Tree, word: int) -> list[int]:
    sentence = tree.syntax.sentences[tree.syntax.sentence_of[word]]
    return [c for c in range(sentence.start, sentence.end) if tree.heads[c] == word]


def _form(tree: _Tree, word: int) -> str:
    return tree.syntax.text[tree.syntax.starts[word] : tree.syntax.ends[word]].lower()
