"""Number phrases: their words, bounds and what they count."""

from itertools import pairwise

import pytest
from hypothesis import given

from hearsay.reading.figures.amounts import find_amounts
from tests.reading.figures.flat import any_texts, flat, words

STATED = [
    ("12 farmers", "12 farmers", 12, 12),
    ("1,200 people", "1,200 people", 1200, 1200),
    ("twenty-three people", "twenty-three people", 23, 23),
    ("1.5 million people", "1.5 million people", 1_500_000, 1_500_000),
    ("at least ten civilians", "at least ten civilians", 10, None),
    ("a total of at least 12 people", "a total of at least 12 people", 12, None),
    ("more than a dozen soldiers", "more than a dozen soldiers", 13, None),
    ("up to 30 people", "up to 30 people", None, 30),
    ("between 20 and 30 people", "between 20 and 30 people", 20, 30),
    ("20 to 30 people", "20 to 30 people", 20, 30),
    ("20-30 people", "20-30 people", 20, 30),
    ("two or three people", "two or three people", 2, 3),
    ("some 10-15 people", "some 10-15 people", 10, 15),
    ("dozens of people", "dozens of people", 24, None),
    ("hundreds of thousands of people", "hundreds of thousands of people", 200_000, None),
    ("tens of thousands of people", "tens of thousands of people", 20_000, None),
    ("several hundred people", "several hundred people", 200, None),
    ("half a million people", "half a million people", 500_000, 500_000),
    ("half a dozen men", "half a dozen men", 6, 6),
    ("several people", "several people", None, None),
    ("an unknown number of people", "an unknown number of people", None, None),
    ("no casualties", "no casualties", 0, 0),
    ("nobody", "nobody", 0, 0),
    ("12 or more people", "12 or more people", 12, None),
    ("40+ people", "40+ people", 40, None),
    ("nearly 50 people", "nearly 50 people", 50, 50),
    ("a couple", "a couple", 2, 2),
    ("a family of six", "a family of six", 6, 6),
    ("all 44 passengers", "all 44 passengers", 44, 44),
    ("another five people", "another five people", 5, 5),
    ("nine more", "nine more", 9, 9),
    ("five of them", "five of them", 5, 5),
    ("three of the soldiers", "three of the soldiers", 3, 3),
    ("dozens of dead", "dozens of dead", 24, None),
    ("five of those killed", "five of those killed", 5, 5),
    ("without casualties", "without casualties", 0, 0),
]


@pytest.mark.parametrize(("text", "stated", "low", "high"), STATED, ids=[each[0] for each in STATED])
def test_a_number_phrase_has_its_words_and_bounds(
    text: str, stated: str, low: int | None, high: int | None
) -> None:
    syntax = flat(f"They counted {text} there .")
    (amount,) = find_amounts(syntax)
    assert words(syntax, amount.first, amount.end) == stated
    assert (amount.low, amount.high) == (low, high)


@pytest.mark.parametrize(
    "text",
    [
        "200 tanks",
        "$5 million",
        "$ 12",
        "40 missiles",
        "12 percent of it",
        "12%",
        "a 12-year-old",
        "a 16 year-old girl",
        "girls aged 7 and 9",
        "the year 2014",
        "12 May",
        "May 12",
        "12:30",
        "COVID-19",
        "Camp 19",
        "School No. 9",
        "a 155-mm shell",
        "2.5 of it",
        "nine days",
        "50 families",
        "Four in ten",
        "a man",
        "no doubt",
        "as many as",
        "without doubt",
        "another attack",
    ],
)
def test_what_counts_no_people_is_no_number_phrase(text: str) -> None:
    assert find_amounts(flat(f"It was {text} .")) == []


def test_the_ages_of_a_name_are_none() -> None:
    syntax = flat(
        "Ali , 34 , and two brothers , 12 and 15 , died .", "NNP . CD . CC CD NNS . CD CC CD . VBD ."
    )
    assert [words(syntax, a.first, a.end) for a in find_amounts(syntax)] == ["two brothers"]


def test_one_of_three_counts_three() -> None:
    syntax = flat("one of three people missing")
    assert [words(syntax, a.first, a.end) for a in find_amounts(syntax)] == ["three people"]


def test_what_a_change_started_from_is_marked() -> None:
    amounts = find_amounts(flat("The toll rose to 41 from 35 ."))
    assert [(amount.low, amount.is_before) for amount in amounts] == [(41, False), (35, True)]


def test_from_and_to_of_a_change_are_two_numbers_and_else_a_range() -> None:
    changed = find_amounts(flat("The toll rose from 6 to 9 ."))
    ranged = find_amounts(flat("They held from 6 to 9 people ."))
    assert [(each.low, each.high) for each in changed] == [(6, 6), (9, 9)]
    assert [(each.low, each.high) for each in ranged] == [(6, 9)]


@pytest.mark.parametrize(
    ("text", "is_partial", "is_more"),
    [
        ("five of them", True, False),
        ("four of the nine nurses", True, False),
        ("dozens of people", False, False),
        ("another five people", False, True),
        ("two others", False, True),
        ("three more people", False, True),
        ("five people", False, False),
    ],
)
def test_a_part_and_a_number_beside_another_are_marked(text: str, is_partial: bool, is_more: bool) -> None:
    first = find_amounts(flat(text))[0]
    assert (first.is_partial, first.is_more) == (is_partial, is_more)


def test_the_noun_stands_behind_adjectives_and_names() -> None:
    syntax = flat("Two female Arvian aid workers were held", "CD JJ JJ NN NNS VBD VBN")
    (amount,) = find_amounts(syntax)
    assert amount.noun is not None
    assert syntax.words[amount.noun] == "workers"


def test_a_noun_taken_for_a_plural_goes_on_to_the_one_for_people() -> None:
    syntax = flat("seven staff members of a clinic", "CD NNS NNS IN DT NN")
    assert words(syntax, find_amounts(syntax)[0].first, find_amounts(syntax)[0].end) == "seven staff members"


def test_a_deed_behind_a_number_is_not_its_noun() -> None:
    syntax = flat("12 killed Monday", "CD VBN NNP")
    assert find_amounts(syntax)[0].noun is None


@given(any_texts)
def test_any_words_give_numbers_in_order_that_do_not_overlap(text: str) -> None:
    syntax = flat(text)
    amounts = find_amounts(syntax)
    for before, after in pairwise(amounts):
        assert before.first <= before.last < after.first
    for amount in amounts:
        assert 0 <= amount.first <= amount.last <= amount.end < len(syntax.words)
        assert amount.low is None or amount.high is None or amount.low <= amount.high
