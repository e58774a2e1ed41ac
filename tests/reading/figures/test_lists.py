"""Counted people in one list with others."""

import pytest
from hypothesis import given

from hearsay.reading.figures.counted import Census, Counted
from hearsay.reading.figures.lists import listed
from tests.reading.figures.flat import any_texts, census, flat, words


def beside(text: str, at: int, tags: str = "") -> list[str]:
    """Those in one list with the first people of the text, told by the word `at`."""
    syntax, counted = census(text, tags)
    first = next(each for word in range(len(syntax.words)) if (each := counted.beginning(word)) is not None)
    start = first if first.first > at else _last(counted, at)
    return [words(syntax, each.first, each.last) for each in listed(syntax, counted, at, [start])]


def _last(counted: Census, at: int) -> Counted:
    return next(each for word in range(at - 2, -1, -1) if (each := counted.ending(word)) is not None)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("killed 12 men and 3 women .", ["12 men", "3 women"]),
        ("killed 12 men , a woman and a teacher .", ["12 men", "a woman", "a teacher"]),
        ("killed a doctor , his driver and 3 men .", ["a doctor", "his driver", "3 men"]),
        ("killed a doctor of Dorna and 3 men .", ["a doctor", "3 men"]),
        ("killed 12 men , a woman said .", ["12 men"]),
        ("killed 12 men and 3 women were wounded .", ["12 men"]),
        ("killed 12 men . 3 women and a teacher", ["12 men"]),
    ],
)
def test_a_list_behind_a_verb_ends_with_and(text: str, expected: list[str]) -> None:
    tags = {"his": "PRP$", "Dorna": "NNP", "killed": "VBD"}
    given_tags = " ".join(tags.get(word, "") or _guess(word) for word in text.split())
    assert beside(text, 0, given_tags) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Here 12 men and a woman were killed", ["12 men", "a woman"]),
        ("Here 12 men , a teacher and a woman were killed", ["12 men", "a teacher", "a woman"]),
        ("of 12 men and a woman were killed", ["a woman"]),
    ],
)
def test_a_list_before_a_verb_is_of_what_no_preposition_governs(text: str, expected: list[str]) -> None:
    size = len(text.split())
    assert beside(text, size - 1, " ".join(map(_guess, text.split()))) == expected


def _guess(word: str) -> str:
    return flat(word).tags[0]


@given(any_texts)
def test_a_list_keeps_its_own_people(text: str) -> None:
    syntax, counted = census(text)
    for amount in counted.amounts:
        people = counted.with_amount(amount)
        assert people in listed(syntax, counted, 0, [people])
