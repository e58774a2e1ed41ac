"""What numbers cover: totals, parts, running counts, and numbers that two effects share."""

import pytest
from hypothesis import given

from hearsay.reading.figures.counted import Census
from hearsay.reading.figures.deeds import befallen
from hearsay.reading.figures.told import Told, told
from hearsay.reading.syntax import Syntax
from hearsay.records import Scope
from tests.reading.figures.flat import any_texts, flat, words
from tests.reading.trees import any_trees


def figures(syntax: Syntax) -> list[Told]:
    census = Census(syntax)
    return told(syntax, census, list(befallen(syntax, census, {})))


def shown(text: str, tags: str) -> list[tuple[str, str, int | None, int | None]]:
    syntax = flat(text, tags)
    return [
        (words(syntax, each.people.first, each.people.last), each.measure.value, each.low, each.high)
        for each in figures(syntax)
    ]


@pytest.mark.parametrize(
    ("text", "tags", "low", "high"),
    [
        ("Here 20 killed or wounded", "RB CD VBN CC VBN", None, 20),
        ("Here 20 killed and wounded", "RB CD VBN CC VBN", None, 20),
        ("Here at least 20 killed or wounded", "RB IN JJS CD VBN CC VBN", None, None),
        ("Here 20 to 30 killed or wounded", "RB CD TO CD VBN CC VBN", None, 30),
        ("Here no one was killed or wounded", "RB DT NN VBD VBN CC VBN", 0, 0),
    ],
)
def test_two_effects_share_the_upper_bound_of_one_number(
    text: str, tags: str, low: int | None, high: int | None
) -> None:
    assert [each[1:] for each in shown(text, tags)] == [("killed", low, high), ("injured", low, high)]


def test_two_effects_that_befell_the_same_people_keep_the_number() -> None:
    found = shown("Here two nurses were abducted and killed", "RB CD NNS VBD VBN CC VBN")
    assert [each[1:] for each in found] == [("abducted", 2, 2), ("killed", 2, 2)]


def test_who_was_shot_and_died_is_not_injured() -> None:
    found = shown("Here two nurses were shot and later died", "RB CD NNS VBD VBN CC RB VBD")
    assert [each[1] for each in found] == ["killed"]


def test_one_number_and_measure_is_told_once() -> None:
    assert len(shown("Here 12 were killed , reportedly murdered", "RB CD VBD VBN . RB VBN")) == 1


def test_both_of_whom_the_same_was_said_are_nobody_new() -> None:
    found = shown("Two nurses were arrested . Both were arrested .", "CD NNS VBD VBN . DT VBD VBN .")
    assert [each[0] for each in found] == ["Two nurses"]


def test_both_of_whom_something_else_is_said_are_a_figure() -> None:
    found = shown("Two nurses were arrested . Both were killed .", "CD NNS VBD VBN . DT VBD VBN .")
    assert [each[:2] for each in found] == [("Two nurses", "arrested"), ("Both", "killed")]


@pytest.mark.parametrize(
    ("text", "tags", "groups"),
    [
        (
            "12 soldiers were killed and 30 wounded .",
            "CD NNS VBD VBN CC CD VBN .",
            ["combatants", "combatants"],
        ),
        (
            "12 soldiers were killed . 30 were wounded .",
            "CD NNS VBD VBN . CD VBD VBN .",
            ["combatants", "people"],
        ),
        ("12 people were killed , all of them nurses .", "CD NNS VBD VBN . DT IN PRP NNS .", ["people"]),
        ("killed 12 people , all of them nurses .", "VBD CD NNS . DT IN PRP NNS .", ["health workers"]),
    ],
)
def test_a_number_without_a_noun_counts_those_before_it(text: str, tags: str, groups: list[str]) -> None:
    assert [each.people.group for each in figures(flat(text, tags))] == groups


@pytest.mark.parametrize(
    ("text", "tags", "scopes"),
    [
        ("Five people died . Another five died .", "CD NNS VBD . DT CD VBD .", ["total", "part"]),
        (
            "Five people died and another five were hurt .",
            "CD NNS VBD CC DT CD VBD VBN .",
            ["total", "total"],
        ),
        ("900 people have died since October .", "CD NNS VBP VBN IN NNP .", ["cumulative"]),
        ("Five people died , the worst since 2015 .", "CD NNS VBD . DT JJS IN CD .", ["total"]),
        ("So far 60 people have died this year .", "RB RB CD NNS VBP VBN DT NN .", ["cumulative"]),
        ("60 people have died to date .", "CD NNS VBP VBN TO NN .", ["cumulative"]),
        ("60 people died over the past two years .", "CD NNS VBD IN DT JJ CD NNS .", ["cumulative"]),
        ("60 people died over the past two days .", "CD NNS VBD IN DT JJ CD NNS .", ["total"]),
    ],
)
def test_a_number_covers(text: str, tags: str, scopes: list[str]) -> None:
    assert [each.scope.value for each in figures(flat(text, tags))] == scopes


@given(any_texts)
def test_any_words_give_figures_in_order_with_wholes_that_exist(text: str) -> None:
    found = figures(flat(text))
    assert [each.people.first for each in found] == sorted(each.people.first for each in found)
    for at, each in enumerate(found):
        assert each.low is None or each.high is None or 0 <= each.low <= each.high
        assert each.part_of is None or (0 <= each.part_of < len(found) and each.part_of != at)
        assert each.part_of is None or each.scope is Scope.PART


@given(any_texts)
def test_the_parts_of_a_whole_are_never_more_than_it(text: str) -> None:
    found = figures(flat(text))
    for at, whole in enumerate(found):
        parts = {(each.people.first, each.people.low or 0) for each in found if each.part_of == at}
        high = whole.people.high
        assert high is None or sum(low for _, low in parts) <= high


@given(any_trees())
def test_no_tree_is_too_strange(syntax: Syntax) -> None:
    for each in figures(syntax):
        assert 0 <= each.people.first <= each.people.last < len(syntax.words)
