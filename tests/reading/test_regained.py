"""Subjects that the tree counts among the objects of an earlier clause."""

import pytest
from hypothesis import given

from hearsay.reading.regained import regained
from hearsay.reading.syntax import ROOT, Syntax
from tests.reading.trees import any_trees, tree

INSERTED = (
    "While/IN/mark/3 they/PRP/nsubj/3 wait/VBP/advcl/16 ,/,/punct/5 blaming/VBG/advcl/3 the/DT/det/7 rebels/NNS/obj/5 "
    ",/,/punct/9 Arvia/NNP/conj/7 and/CC/cc/11 Melk/NNP/conj/7 ,/,/punct/5 among/IN/case/14 others/NNS/obl/5 "
    ",/,/punct/5 trying/VBG/root/0 are/VBP/aux/16"
)
PLAIN = (
    "blaming/VBG/advcl/9 the/DT/det/3 rebels/NNS/obj/1 ,/,/punct/5 Arvia/NNP/conj/3 and/CC/cc/7 Melk/NNP/conj/3 "
    "are/VBP/aux/9 trying/VBG/root/0 to/TO/mark/11 talk/VB/xcomp/9"
)


def test_two_joined_nouns_before_a_verb_without_a_subject_are_its_subject() -> None:
    heads, relations = regained(tree(PLAIN), tree(PLAIN).relations)
    assert (heads[4], relations[4]) == (8, "nsubj")
    assert (heads[6], relations[6]) == (4, "conj")
    assert (heads[2], relations[2]) == (0, "obj")


def test_what_stands_between_commas_is_passed_over() -> None:
    written = INSERTED.replace(
        "trying/VBG/root/0 are/VBP/aux/16", "are/VBP/aux/17 trying/VBG/root/0"
    ).replace("/16", "/17")
    heads, relations = regained(tree(written), tree(written).relations)
    assert (heads[8], relations[8]) == (16, "nsubj")


@pytest.mark.parametrize(
    "written",
    [
        PLAIN.replace("blaming/VBG/advcl/9", "They/PRP/nsubj/9"),
        PLAIN.replace("are/VBP/aux/9 trying/VBG/root/0", "quickly/RB/advmod/9 try/VB/root/0"),
        PLAIN.replace("and/CC/cc/7", "or/CC/cc/7"),
        "They/PRP/nsubj/2 left/VBD/root/0",
        "No/DT/det/2 talks/NNS/root/0",
        "left/VBD/root/0",
    ],
)
def test_other_sentences_stay(written: str) -> None:
    syntax = tree(written)
    assert regained(syntax, syntax.relations) == (list(syntax.heads), list(syntax.relations))


@given(syntax=any_trees())
def test_what_comes_out_is_a_tree_again(syntax: Syntax) -> None:
    heads, _ = regained(syntax, syntax.relations)
    for begin in range(len(heads)):
        word, seen = begin, set()
        while word != ROOT:
            assert word not in seen
            seen.add(word)
            word = heads[word]
