"""What vague number words mean, and what makes bounds of a number."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hearsay.reading.figures.conventions import AFTER, AMOUNTS, BOUNDS

NUMBERS = st.integers(0, 10**7)
RANGES = st.tuples(NUMBERS, NUMBERS).map(lambda pair: (min(pair), max(pair)))


@pytest.mark.parametrize("words", AMOUNTS)
def test_the_bounds_of_a_vague_word_are_in_order(words: str) -> None:
    low, high = AMOUNTS[words]
    assert low is None or low >= 0
    assert low is None or high is None or low <= high


@pytest.mark.parametrize(
    ("words", "low"), [("dozens", 24), ("scores", 40), ("hundreds", 200), ("thousands", 2000)]
)
def test_a_plural_of_a_unit_is_at_least_two_of_it_and_open_above(words: str, low: int) -> None:
    assert AMOUNTS[words] == (low, None)


@pytest.mark.parametrize("words", ["several", "many", "a number", "an unknown number", "some", "a few"])
def test_no_number_is_invented_for_several(words: str) -> None:
    assert AMOUNTS[words] == (None, None)


@pytest.mark.parametrize("words", ["no", "no one", "nobody", "none", "without"])
def test_nobody_is_zero(words: str) -> None:
    assert AMOUNTS[words] == (0, 0)


@pytest.mark.parametrize("words", [*BOUNDS, *AFTER])
@given(bounds=RANGES)
def test_what_stands_beside_a_number_keeps_its_bounds_in_order(words: str, bounds: tuple[int, int]) -> None:
    low, high = (BOUNDS.get(words) or AFTER[words])(*bounds)
    assert low is None or high is None or low <= high


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("at least", (10, None)),
        ("more than", (11, None)),
        ("over", (11, None)),
        ("up to", (None, 10)),
        ("as many as", (None, 10)),
        ("fewer than", (None, 9)),
        ("no fewer than", (10, None)),
        ("no more than", (None, 10)),
        ("nearly", (10, 10)),
        ("about", (10, 10)),
        ("some", (10, 10)),
    ],
)
def test_a_bound_makes_of_ten(words: str, expected: tuple[int | None, int | None]) -> None:
    assert BOUNDS[words](10, 10) == expected


@pytest.mark.parametrize("words", BOUNDS)
def test_a_bound_makes_no_number_of_what_is_open(words: str) -> None:
    assert BOUNDS[words](None, None) == (None, None)


def test_fewer_than_none_is_not_below_zero() -> None:
    assert BOUNDS["fewer than"](0, 0) == (None, 0)
