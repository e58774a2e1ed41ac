"""How likely two tellings tell of the same, and what makes that impossible."""

import dataclasses
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hearsay.incidents.candidates import candidates
from hearsay.incidents.pairs import chance, contradict, features
from tests.incidents.made import VELIN, place, telling

MARKET = (
    "Two rockets struck the crowded livestock market of Orlec on Tuesday, medics of the Sava clinic said. "
    "Tadeus Brann, a butcher, died at his stall beside the Lowland mill."
)
AGAIN = (
    "A butcher, Tadeus Brann, was among the dead when rockets fell on the livestock market in Orlec, according to "
    "medics at the Sava clinic near the Lowland mill."
)
OTHER = "The parliament in Velin adopted a budget for schools after Ilse Marrow had spoken against the tax on timber."


def test_two_accounts_of_one_rocket_are_likelier_one_than_accounts_of_two_things() -> None:
    assert chance(telling("a", MARKET), telling("b", AGAIN)) > 0.5
    assert chance(telling("a", MARKET), telling("b", OTHER)) < 0.05


def test_the_longer_apart_two_reports_the_less_likely_are_they_of_one() -> None:
    later = date(2031, 5, 14) + timedelta(days=90)
    near, far = telling("b", AGAIN), telling("b", AGAIN, published=later)
    assert chance(telling("a", MARKET), far) < chance(telling("a", MARKET), near)


@pytest.mark.parametrize(
    ("one", "other", "is_contradiction"),
    [
        ({}, {}, False),
        ({"where": place()}, {"where": place("Velin", VELIN)}, True),
        ({"where": place()}, {"where": place("Orlec", (45.01, 17.0))}, False),
        ({"where": place()}, {"where": place("Marenia", VELIN, radius=300)}, False),
        ({"where": place()}, {"where": place("Velin", None)}, False),
        ({"edtf": "2031-05-14"}, {"edtf": "2031-02-10"}, True),
        ({"edtf": "2031-05-14"}, {"edtf": "2031-05-12"}, True),
        ({"edtf": "2031-05-14"}, {"edtf": "2031-05-13"}, False),
        ({"edtf": "2031-05-14"}, {"edtf": "2031-04-20"}, False),
        ({"edtf": "2031-05-14"}, {"edtf": "2031-05"}, False),
    ],
)
def test_two_places_or_two_times_contradict_and_what_is_not_known_does_not(
    one, other, *, is_contradiction: bool
) -> None:
    left, right = telling("a", **one), telling("b", **other)
    assert contradict(left, right) == contradict(right, left) == is_contradiction


TELLINGS = st.builds(
    lambda key, text, title, days: telling(
        key, text, title=title, published=None if days is None else date(2031, 1, 1) + timedelta(days=days)
    ),
    st.sampled_from("abcdefgh"),
    st.sampled_from([MARKET, AGAIN, OTHER, ""]),
    st.sampled_from(["", "Rockets hit Orlec market"]),
    st.none() | st.integers(0, 800),
)


@given(TELLINGS, TELLINGS)
def test_a_pair_is_judged_the_same_whichever_comes_first(one, other) -> None:
    assert features(one, other) == pytest.approx(features(other, one))
    assert 0 <= chance(one, other) <= 1


@given(st.lists(TELLINGS, max_size=6, unique_by=lambda t: t.key), st.randoms())
def test_the_same_pairs_are_compared_in_any_order(found, random) -> None:
    shuffled = list(found)
    random.shuffle(shuffled)
    compared = [(one.key, other.key) for one, other in candidates(found)]
    assert [(one.key, other.key) for one, other in candidates(shuffled)] == compared
    assert all(one < other for one, other in compared)


def test_tellings_that_share_no_name_or_word_of_weight_are_not_compared() -> None:
    assert list(candidates([telling("a", MARKET), telling("b", OTHER)])) == []
    assert len(list(candidates([telling("a", MARKET), telling("b", AGAIN)]))) == 1


def test_two_tellings_of_one_report_are_not_compared() -> None:
    one = telling("a", MARKET)
    assert list(candidates([one, dataclasses.replace(one, key="a#1")])) == []
