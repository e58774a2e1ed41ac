"""One number out of many claims: within the range, the same in any order, never a sum."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hearsay.exports.tolls import Toll, best_of, toll
from hearsay.records import Measure
from tests.exports.dispatches import Line, as_one, dispatch

ENDS = st.none() | st.integers(0, 99)


@st.composite
def bounds(draw):
    low, high = draw(ENDS), draw(ENDS)
    is_backwards = low is not None and high is not None and low > high
    return (high, low) if is_backwards else (low, high)


def told(*claims, group="people"):
    """An incident of one report a claim: who, low, high and perhaps the day."""
    return as_one(
        *(
            dispatch(
                Line(speaker=who, killed=f"{low} to {high}", low=low, high=high, group=group),
                id=f"r{number}",
                outlet=f"Outlet {number}",
                published=day[0] if day else "2031-05-13",
            )
            for number, (who, low, high, *day) in enumerate(claims)
        )
    )


@pytest.mark.parametrize(
    ("claims", "expected"),
    [
        ([("A", 9, 9)], Toll(9, 9, 9)),
        ([("A", 9, None)], Toll(9, 9, None)),
        ([("A", None, 30)], Toll(None, 30, 30)),
        ([("A", 9, None), ("B", 12, 12)], Toll(9, 12, None)),
        ([("A", 9, 9), ("B", 12, 12)], Toll(9, 9, 12)),
        ([("A", 9, 9), ("B", 12, 12), ("C", 12, 12)], Toll(9, 12, 12)),
        ([("A", None, None)], Toll(None, None, None)),
    ],
)
def test_the_best_is_the_smallest_number_that_the_most_claimants_allow(claims, expected):
    assert toll(told(*claims), Measure.KILLED) == expected


def test_a_claimant_counts_by_the_last_claim():
    told_twice = told(("A", 9, 9, "2031-05-13"), ("A", 14, 14, "2031-05-15"), ("B", 9, 9, "2031-05-13"))
    assert toll(told_twice, Measure.KILLED).best == 9
    assert toll(told(("A", 9, 9, "2031-05-13"), ("A", 14, 14, "2031-05-15")), Measure.KILLED).best == 14


def test_nothing_is_claimed_where_nobody_claims_it():
    assert toll(told(("A", 9, 9)), Measure.INJURED) is None
    assert toll(told(("A", 9, 9)), Measure.KILLED, "civilians") is None


def test_classes_are_never_added_up():
    both = as_one(
        dispatch(Line(killed="nine civilians", low=9, high=9, group="civilians"), id="r1"),
        dispatch(Line(killed="4 soldiers", low=4, high=4, group="combatants"), id="r2", outlet="The Post"),
    )
    assert toll(both, Measure.KILLED) == Toll(9, 9, 9)
    assert toll(both, Measure.KILLED, "combatants") == Toll(4, 4, 4)


def test_the_highest_claim_of_a_class_widens_the_range_of_all():
    both = as_one(
        dispatch(Line(killed="nine", low=9, high=9), id="r1"),
        dispatch(Line(killed="60 civilians", low=60, high=60, group="civilians"), id="r2", outlet="The Post"),
    )
    assert toll(both, Measure.KILLED) == Toll(9, 9, 60)


def test_of_no_claim_there_is_no_best():
    assert best_of([]) is None


@given(st.lists(bounds(), min_size=1, max_size=5))
def test_the_best_lies_within_the_range_and_no_order_changes_it(claims):
    named = [(f"Voice {number}", low, high) for number, (low, high) in enumerate(claims)]
    found = toll(told(*named), Measure.KILLED)
    assert found == toll(told(*reversed(named)), Measure.KILLED)
    if found.best is not None:
        assert found.low is None or found.low <= found.best
        assert found.high is None or found.best <= found.high
