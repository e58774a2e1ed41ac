"""One person who is told of again: by a pronoun, by "who", by the same noun with "the"."""

import pytest
from hypothesis import given

from hearsay.reading.figures.counted import Census
from hearsay.reading.figures.deeds import befallen
from hearsay.reading.figures.pronouns import told_again
from hearsay.reading.syntax import Syntax
from hearsay.records import Measure
from tests.reading.trees import any_trees, tree

SHOT = "A/DT/det/2 teacher/NN/nsubj:pass/4 was/VBD/aux:pass/4 wounded/VBN/root/0 ./././4 || "
SHE_DIED = "She/PRP/nsubj/3 later/RB/advmod/3 died/VBD/root/0"


def again(syntax: Syntax) -> list[tuple[str, Measure, str]]:
    """The words told of again, the measure, and the class taken over."""
    census = Census(syntax)
    found = list(befallen(syntax, census, {}))
    return [
        (syntax.words[each.befallen.people.last], each.befallen.measure, each.befallen.people.group)
        for each in told_again(syntax, census, found)
    ]


def test_a_pronoun_that_dies_is_who_was_wounded() -> None:
    assert again(tree(SHOT, SHE_DIED)) == [("she", Measure.KILLED, "teachers")]


def test_the_same_noun_with_the_is_the_same_person() -> None:
    syntax = tree(SHOT, "The/DT/det/2 teacher/NN/nsubj/3 died/VBD/root/0")
    assert again(syntax) == [("teacher", Measure.KILLED, "teachers")]


def test_another_noun_is_somebody_else() -> None:
    assert again(tree(SHOT, "The/DT/det/2 nurse/NN/nsubj/3 died/VBD/root/0")) == []


def test_what_is_known_of_the_person_is_no_second_figure() -> None:
    wounded = "She/PRP/nsubj:pass/3 was/VBD/aux:pass/3 wounded/VBN/root/0"
    assert again(tree(SHOT, wounded)) == []


def test_how_the_dead_died_is_no_wound() -> None:
    killed = SHOT.replace("wounded", "killed")
    shot = "She/PRP/nsubj:pass/3 was/VBD/aux:pass/3 shot/VBN/root/0"
    assert again(tree(killed, shot)) == []


def test_a_pronoun_of_the_other_sex_means_nobody() -> None:
    mother = SHOT.replace("teacher", "mother")
    assert again(tree(mother, SHE_DIED.replace("She", "He"))) == []
    assert again(tree(mother, SHE_DIED)) == [("she", Measure.KILLED, "women")]


def test_of_several_nobody_is_meant() -> None:
    two = "Two/CD/nummod/2 men/NNS/nsubj:pass/4 were/VBD/aux:pass/4 wounded/VBN/root/0 ./././4 || "
    assert again(tree(two, SHE_DIED.replace("She", "He"))) == []


@pytest.mark.parametrize(("between", "count"), [(1, 1), (3, 0)])
def test_a_person_of_long_ago_is_not_meant(between: int, count: int) -> None:
    rain = "It/PRP/nsubj/2 rained/VBD/root/0 ./././2 || "
    assert len(again(tree(SHOT, rain * between + SHE_DIED))) == count


@given(any_trees())
def test_any_tree_is_read_and_each_is_one_person(syntax: Syntax) -> None:
    census = Census(syntax)
    for each in told_again(syntax, census, list(befallen(syntax, census, {}))):
        assert (each.befallen.people.low, each.befallen.people.high) == (1, 1)
        assert each.meant.first <= each.befallen.people.first
