"""Asking a tree: children, subtrees, what is above; on trees written by hand."""

import pytest

from hearsay.limits import MAX_SENTENCE_WORDS
from hearsay.reading.ranges import Range
from hearsay.reading.syntax import ROOT, Syntax
from tests.reading.trees import at, tree

ATTACK = tree(
    "Armed/VBN/amod/2 rebels/NNS/nsubj/3 attacked/VBD/root/0 the/DT/det/5 town/NN/obj/3 by/IN/case/7 ",
    "night/NN/obl:tmod/3 ././punct/3 || It/PRP/nsubj:pass/3 was/VBD/aux:pass/3 taken/VBN/root/0",
)


def chain(length: int) -> Syntax:
    """Each word hangs on the one before."""
    return tree(" ".join(f"w/NN/{'dep' if at else 'root'}/{at}" for at in range(length)))


def test_words_are_in_lower_case() -> None:
    assert ATTACK.words[:3] == ["armed", "rebels", "attacked"]


def test_children_are_in_order_and_of_their_own_sentence() -> None:
    assert ATTACK.children[at(ATTACK, "attacked")] == [1, 4, 6, 7]
    assert ATTACK.children[at(ATTACK, "taken")] == [8, 9]
    assert ATTACK.children[at(ATTACK, "the")] == []


@pytest.mark.parametrize(
    ("relations", "found"),
    [
        (("nsubj",), ["rebels"]),
        (("obl",), ["night"]),
        (("obl:tmod",), ["night"]),
        (("obl:agent",), []),
        (("obj", "nsubj"), ["rebels", "town"]),
        ((), []),
    ],
)
def test_a_relation_means_its_subtypes_too_and_a_subtype_only_itself(relations, found: list[str]) -> None:
    assert [ATTACK.words[w] for w in ATTACK.of(at(ATTACK, "attacked"), *relations)] == found


@pytest.mark.parametrize(
    ("word", "relation", "is_it"),
    [
        ("it", "nsubj", True),
        ("it", "nsubj:pass", True),
        ("rebels", "nsubj:pass", False),
        ("was", "aux", True),
        ("was", "au", False),
    ],
)
def test_a_word_is_asked_for_its_relation(word: str, relation: str, is_it: bool) -> None:
    assert ATTACK.is_a(at(ATTACK, word), relation) is is_it


def test_what_is_above_is_the_nearest_first_and_never_the_word_itself() -> None:
    assert list(ATTACK.above(at(ATTACK, "armed"))) == [1, 2]
    assert list(ATTACK.above(at(ATTACK, "attacked"))) == []


def test_a_subtree_is_the_word_and_all_below_it_in_order() -> None:
    assert ATTACK.subtree(at(ATTACK, "night")) == [5, 6]
    assert ATTACK.subtree(at(ATTACK, "attacked")) == list(range(8))
    assert ATTACK.subtree(at(ATTACK, "armed")) == [0]


def test_a_subtree_that_is_asked_for_again_is_the_same() -> None:
    first = ATTACK.subtree(at(ATTACK, "town"))
    assert ATTACK.subtree(at(ATTACK, "town")) == first


def test_the_deepest_sentence_there_may_be_has_its_subtrees() -> None:
    deepest = chain(MAX_SENTENCE_WORDS)
    assert deepest.subtree(0) == list(range(MAX_SENTENCE_WORDS))
    assert deepest.subtree(250) == list(range(250, MAX_SENTENCE_WORDS))


def test_each_word_knows_its_sentence() -> None:
    assert ATTACK.sentence_of == [0] * 8 + [1] * 3


def test_words_are_shown_as_they_stand_in_the_text() -> None:
    start, end = ATTACK.range_of(0, 1)
    assert ATTACK.text[start:end] == "Armed rebels"
    assert ATTACK.range_of(2, 2) == Range(13, 21)


def test_a_root_hangs_on_nothing() -> None:
    assert [ATTACK.words[w] for w, head in enumerate(ATTACK.heads) if head == ROOT] == ["attacked", "taken"]
