import pytest
from hypothesis import given
from hypothesis import strategies as st

from hearsay.reading.gazetteer.likeness import MIN_LIKE, MIN_LIKE_BY_TWO, allowed, apart

WORDS = st.text("abc", max_size=7)


@pytest.mark.parametrize(
    ("one", "other", "letters"),
    [
        ("goma", "goma", 0),
        ("goma", "gona", 1),
        ("goma", "gomar", 1),
        ("goma", "oma", 1),
        ("goma", "gmoa", 1),
        ("goma", "gnoa", 2),
        ("", "ab", 2),
    ],
)
def test_letters_apart(one, other, letters):
    assert apart(one, other, 3) == letters


def test_what_is_further_than_asked_is_one_letter_over():
    assert apart("goma", "bunia", 1) == 2
    assert apart("a", "abcdefgh", 2) == 3


@given(WORDS, WORDS)
def test_it_is_as_far_there_as_back(one, other):
    assert apart(one, other, 7) == apart(other, one, 7)


@given(WORDS, WORDS)
def test_only_the_same_is_no_letter_apart(one, other):
    assert (apart(one, other, 7) == 0) == (one == other)


@given(WORDS, WORDS, st.integers(0, 7))
def test_a_bound_changes_nothing_within_it(one, other, limit):
    assert apart(one, other, limit) == min(apart(one, other, 7), limit + 1)


def test_short_names_may_not_be_off_and_long_ones_by_two():
    assert [
        allowed("x" * length) for length in (MIN_LIKE - 1, MIN_LIKE, MIN_LIKE_BY_TWO - 1, MIN_LIKE_BY_TWO)
    ] == [
        0,
        1,
        1,
        2,
    ]
