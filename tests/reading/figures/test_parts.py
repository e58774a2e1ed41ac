"""Numbers that are a part of another."""

import pytest

from hearsay.reading.figures.counted import Census, Counted
from hearsay.reading.figures.parts import as_said, parts_of
from hearsay.reading.syntax import Syntax
from tests.reading.figures.flat import flat, words


def found(text: str, tags: str, *wholes: int) -> tuple[Syntax, list[tuple[str, str, int, int | None]]]:
    """The parts in a text of which the amounts at the given places are figures: words, class, whole, own."""
    syntax = flat(text, tags)
    census = Census(syntax)
    given = [(0, census.with_amount(census.amounts[at])) for at in wholes]
    parts = parts_of(syntax, census, given)
    return syntax, [(said(syntax, part.people), part.people.group, part.whole, part.own) for part in parts]


def said(syntax: Syntax, people: Counted) -> str:
    return words(syntax, people.first, people.last)


@pytest.mark.parametrize(
    ("text", "tags", "expected"),
    [
        (
            "killed 12 people , including three children and a nurse",
            "VBD CD NNS . VBG CD NNS CC DT NN",
            [("three children", "children"), ("a nurse", "health workers")],
        ),
        (
            "12 people , among them four soldiers , died",
            "CD NNS . IN PRP CD NNS . VBD",
            [("four soldiers", "combatants")],
        ),
        (
            "10 people died , three of them children",
            "CD NNS VBD . CD IN PRP NNS",
            [("three of them", "children")],
        ),
        (
            "9 people , four of whom were women , died",
            "CD NNS . CD IN WP VBD NNS . VBD",
            [("four of whom", "women")],
        ),
        (
            "14 people died . Five of them were men .",
            "CD NNS VBD . CD IN PRP VBD NNS .",
            [("Five of them", "men")],
        ),
        (
            "40 people ( 28 soldiers and 12 civilians ) died",
            "CD NNS . CD NNS CC CD NNS . VBD",
            [("28 soldiers", "combatants"), ("12 civilians", "civilians")],
        ),
        (
            "killed 12 people : five men and seven women",
            "VBD CD NNS . CD NNS CC CD NNS",
            [("five men", "men"), ("seven women", "women")],
        ),
    ],
)
def test_a_part_of_the_number_before(text: str, tags: str, expected: list[tuple[str, str]]) -> None:
    _, parts = found(text, tags, 0)
    assert [part[:2] for part in parts] == expected
    assert {part[2:] for part in parts} == {(0, None)}


@pytest.mark.parametrize(
    ("text", "tags"),
    [
        ("three people died , 20 of them children", "CD NNS VBD . CD IN PRP NNS"),
        ("12 people died . One of them told reporters .", "CD NNS VBD . CD IN PRP VBD NNS ."),
        ("one man died , including three women", "CD NN VBD . VBG CD NNS"),
        ("12 people died and 5 women left", "CD NNS VBD CC CD NNS VBD"),
    ],
)
def test_what_is_more_or_told_otherwise_is_no_part(text: str, tags: str) -> None:
    assert found(text, tags, 0)[1] == []


def test_parts_that_add_up_to_more_than_the_whole_end_with_what_fits() -> None:
    text = "10 people ( 6 men and 5 women ) died"
    assert [part[0] for part in found(text, "CD NNS . CD NNS CC CD NNS . VBD", 0)[1]] == ["6 men"]


def test_a_part_with_a_measure_of_its_own_keeps_it() -> None:
    _, parts = found("14 people were hurt . Four of them died .", "CD NNS VBD VBN . CD IN PRP VBD .", 0, 1)
    assert parts == [("Four of them", "people", 0, 1)]


def test_people_who_are_counted_without_a_noun_are_what_they_are_said_to_be() -> None:
    syntax = flat("Five of them were young volunteer nurses", "CD IN PRP VBD JJ NN NNS")
    people = as_said(syntax, Census(syntax).with_amount(Census(syntax).amounts[0]))
    assert (people.group, people.whom) == ("health workers", (6, 6))
