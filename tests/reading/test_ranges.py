"""Which places are taken up, held against looking at every range."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hearsay.reading.ranges import Range, Taken

bounds = st.tuples(st.integers(0, 30), st.integers(1, 6)).map(lambda pair: Range(pair[0], pair[0] + pair[1]))


@given(taken=st.lists(bounds, max_size=8), asked=bounds)
def test_a_place_is_taken_where_any_of_the_ranges_shares_it(taken: list[Range], asked: Range) -> None:
    shared = any(each.start < asked.end and asked.start < each.end for each in taken)
    assert Taken(taken).touches(*asked) == shared


@pytest.mark.parametrize(
    ("asked", "touches"), [((0, 5), False), ((5, 6), True), ((9, 10), True), ((10, 12), False)]
)
def test_the_end_of_a_range_is_no_longer_taken(asked: tuple[int, int], touches: bool) -> None:
    assert Taken([Range(5, 10)]).touches(*asked) is touches


def test_nothing_takes_nothing_up() -> None:
    assert not Taken([]).touches(0, 99)
