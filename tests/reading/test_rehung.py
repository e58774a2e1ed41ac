"""Words that hang in the wrong place by order and parts of speech are hung elsewhere, all others stay."""

import pytest
from hypothesis import given

from hearsay.reading.rehung import rehung
from hearsay.reading.syntax import ROOT, Syntax
from tests.reading.trees import any_trees, at, tree

URGED = (
    "It/PRP/nsubj/2 urged/VBD/root/0 them/PRP/iobj/2 to/TO/mark/5 leave/VB/xcomp/2 and/CC/cc/7 "
    "threatened/VBD/conj/5 them/PRP/obj/7"
)
TOOK = "They/PRP/nsubj/2 took/VBD/root/0 control/NN/obj/2 of/IN/case/6 the/DT/det/6 port/NN/obj/2"
BEAT = "They/PRP/nsubj/2 beat/VBD/root/0 two/CD/nummod/2 of/IN/case/6 the/DT/det/6 men/NNS/nmod/2"
NOR = (
    "They/PRP/nsubj/2 spare/VBP/root/0 nobody/NN/obj/2 nor/CC/cc/2 guards/NNS/nsubj/2 will/MD/aux/7 stop/VB/advcl/2 "
    "it/PRP/obj/7"
)


def hung(written: str, word: str) -> tuple[str, str]:
    """The word that it hangs on now, and how."""
    syntax = tree(written)
    heads, relations = rehung(syntax, syntax.heads, syntax.relations)
    where = at(syntax, word)
    return syntax.words[heads[where]], relations[where]


@pytest.mark.parametrize(
    ("written", "word", "expected"),
    [
        (URGED, "threatened", ("urged", "conj")),
        (TOOK, "port", ("control", "nmod")),
        (BEAT, "two", ("beat", "obj")),
        (BEAT, "men", ("two", "nmod")),
        (NOR, "guards", ("stop", "nsubj")),
        (NOR, "stop", ("spare", "conj")),
        (NOR, "nor", ("stop", "cc")),
    ],
)
def test_what_stands_in_the_wrong_place_hangs_elsewhere(
    written: str, word: str, expected: tuple[str, str]
) -> None:
    assert hung(written, word) == expected


@pytest.mark.parametrize(
    "written",
    [
        URGED.replace("threatened/VBD", "threaten/VB"),
        URGED.replace("them/PRP/obj/7", "they/PRP/nsubj/7"),
        URGED.replace("urged/VBD", "urges/VBZ"),
        TOOK.replace("of/IN", "at/IN"),
        TOOK.replace("control/NN/obj/2", "here/RB/advmod/2"),
        BEAT.replace("of/IN", "in/IN"),
        NOR.replace("nor/CC", "as/IN"),
        "They/PRP/nsubj/2 took/VBD/root/0 most/NN/obj/2 of/IN/case/3 it/PRP/obj/2",
        "Two/CD/nummod/2 men/NNS/root/0 of/IN/case/4 Orlec/NNP/nmod/2",
        "They/PRP/nsubj/2 beat/VBD/root/0 two/CD/nummod/2",
    ],
)
def test_other_trees_stay(written: str) -> None:
    syntax = tree(written)
    assert rehung(syntax, syntax.heads, syntax.relations) == (list(syntax.heads), list(syntax.relations))


@given(syntax=any_trees())
def test_what_comes_out_is_a_tree_again(syntax: Syntax) -> None:
    heads, _ = rehung(syntax, syntax.heads, syntax.relations)
    for begin in range(len(heads)):
        word, seen = begin, set()
        while word != ROOT:
            assert word not in seen
            seen.add(word)
            word = heads[word]
