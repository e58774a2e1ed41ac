"""Numbers that close a note: one total for each measure."""

import pytest
from hypothesis import given

from hearsay.reading.figures.counted import Census
from hearsay.reading.figures.deeds import befallen
from hearsay.reading.figures.recaps import Told, with_recaps
from hearsay.reading.figures.told import told
from hearsay.reading.syntax import Syntax
from tests.reading.figures.flat import any_texts, flat, words

ONE = ("Here 4 soldiers were killed .", "RB CD NNS VBD VBN .")
TWO = ("Here 4 soldiers were killed . There 3 men were killed .", "RB CD NNS VBD VBN . RB CD NNS VBD VBN .")


def figures(syntax: Syntax) -> list[Told]:
    census = Census(syntax)
    return told(syntax, census, list(befallen(syntax, census, {})))


def shown(text: str, tags: str) -> list[tuple[str, str, str | None]]:
    """The words of each figure, its scope, and the words of its whole."""
    syntax = flat(text, tags)
    found = figures(syntax)
    stated = [words(syntax, each.people.first, each.people.last) for each in found]
    return [
        (own, each.scope.value, None if each.part_of is None else stated[each.part_of])
        for own, each in zip(stated, found, strict=True)
    ]


@pytest.mark.parametrize(
    ("closing", "tags"),
    [
        ("4 fatalities .", "CD NNS ."),
        ("4 fatalities reported .", "CD NNS VBN ."),
        ("Fatalities : 4 .", "NNS : CD ."),
        ("Fatalities coded as 4 .", "NNS VBN IN CD ."),
    ],
)
def test_a_number_that_was_said_is_told_once(closing: str, tags: str) -> None:
    assert shown(f"{ONE[0]} {closing}", f"{ONE[1]} {tags}") == [("4 soldiers", "total", None)]


def test_a_sum_has_the_numbers_before_as_its_parts() -> None:
    assert shown(f"{TWO[0]} 7 fatalities .", f"{TWO[1]} CD NNS .") == [
        ("4 soldiers", "part", "7 fatalities"),
        ("3 men", "part", "7 fatalities"),
        ("7 fatalities", "total", None),
    ]


def test_a_number_that_was_said_has_the_smaller_ones_as_its_parts() -> None:
    assert shown(f"{TWO[0]} 4 fatalities .", f"{TWO[1]} CD NNS .") == [
        ("4 soldiers", "total", None),
        ("3 men", "part", "4 soldiers"),
    ]


@pytest.mark.parametrize(
    ("closing", "tags"),
    [
        ("2 fatalities .", "CD NNS ."),  # smaller: two accounts
        ("No fatalities .", "DT NNS ."),
        ("5 fatalities in the town .", "CD NNS IN DT NN ."),  # a sentence of its own
        ("9 injuries .", "CD NNS ."),
    ],
)
def test_other_numbers_leave_the_total_as_it_is(closing: str, tags: str) -> None:
    found = shown(f"{ONE[0]} {closing}", f"{ONE[1]} {tags}")
    assert found[0] == ("4 soldiers", "total", None)
    assert len(found) == 2


def test_another_paragraph_is_another_note() -> None:
    found = shown(f"{ONE[0]}\n\n4 fatalities .", f"{ONE[1]} CD NNS .")
    assert [each[1] for each in found] == ["total", "total"]


@given(any_texts)
def test_parts_point_to_other_figures_and_a_closed_note_stays_as_it_is(text: str) -> None:
    syntax = flat(text)
    found = figures(syntax)
    assert all(each.part_of is None or 0 <= each.part_of < len(found) for each in found)
    assert all(each.part_of != at for at, each in enumerate(found))
    assert with_recaps(syntax, found) == found
