"""Ranges of figures: no claim is hidden, a claimant renews its own number only, no order matters."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hearsay.incidents.ranges import Stated, contradict, ranges, standing
from hearsay.records import Measure
from tests.incidents.made import stated

BOUNDS = st.one_of(
    st.tuples(st.integers(0, 50), st.integers(0, 50)).map(lambda pair: (min(pair), max(pair))),
    st.tuples(st.none(), st.none() | st.integers(0, 50)),
    st.tuples(st.integers(0, 50), st.none()),
)
CLAIMS = st.lists(
    st.builds(
        lambda bounds, by, when, counted: stated(*bounds, by=by, when=when, counted=counted),
        BOUNDS,
        st.sampled_from(["the army", "medics", "residents"]),
        st.sampled_from(["", "2031-05-14", "2031-05-15"]),
        st.booleans(),
    ),
    min_size=1,
    max_size=6,
)


def bounds(*claims: Stated) -> tuple[int | None, int | None]:
    (found,) = ranges(claims)
    return found.low, found.high


@pytest.mark.parametrize(
    ("claims", "expected"),
    [
        ([(12, 12)], (12, 12)),
        ([(5, 5), (9, 9)], (5, 9)),
        ([(5, 5), (10, None)], (5, None)),
        ([(None, 30), (12, 12)], (None, 30)),
        ([(None, None), (12, 12)], (12, 12)),
        ([(None, None)], (None, None)),
    ],
)
def test_a_range_goes_from_the_lowest_to_the_highest_claim(claims, expected) -> None:
    by = ["the army", "medics"]
    assert bounds(*(stated(*each, by=who) for each, who in zip(claims, by, strict=False))) == expected


def test_a_later_number_of_the_same_claimant_takes_the_place_of_the_earlier() -> None:
    assert bounds(stated(6, 6), stated(9, 9, when="2031-05-15")) == (9, 9)


def test_a_later_number_of_another_claimant_does_not() -> None:
    assert bounds(stated(6, 6), stated(9, 9, by="medics", when="2031-05-15")) == (6, 9)


def test_a_running_count_stays_out_of_the_range_and_among_the_claims() -> None:
    (found,) = ranges([stated(6, 6), stated(900, 900, by="medics", counted=False)])
    assert (found.low, found.high, len(found.claims)) == (6, 6, 2)


def test_measures_and_classes_have_ranges_of_their_own() -> None:
    found = ranges([stated(1, 1), stated(2, 2, measure=Measure.INJURED), stated(3, 3, group="children")])
    assert [(r.measure, r.group, r.low) for r in found] == [
        (Measure.INJURED, "people", 2),
        (Measure.KILLED, "children", 3),
        (Measure.KILLED, "people", 1),
    ]


@pytest.mark.parametrize(
    ("one", "other", "differ"),
    [
        ((5, 5), (9, 9), True),
        ((5, 9), (9, 12), False),
        ((10, None), (12, 12), False),
        ((10, None), (9, 9), True),
        ((None, 3), (4, None), True),
        ((None, None), (4, 4), False),
    ],
)
def test_two_claims_contradict_where_no_number_is_right_for_both(one, other, *, differ: bool) -> None:
    left, right = stated(*one).claim, stated(*other).claim
    assert contradict(left, right) == contradict(right, left) == differ


@given(CLAIMS)
def test_no_claim_is_dropped_and_every_standing_one_is_inside(claims: list[Stated]) -> None:
    (found,) = ranges(claims)
    assert len(found.claims) == len(claims)
    for one in standing(claims):
        assert found.low is None or one.claim.low is None or one.claim.low >= found.low
        assert found.high is None or one.claim.high is None or one.claim.high <= found.high


@given(CLAIMS, st.randoms())
def test_the_order_of_the_claims_does_not_matter(claims: list[Stated], random) -> None:
    shuffled = list(claims)
    random.shuffle(shuffled)
    assert ranges(shuffled) == ranges(claims)
