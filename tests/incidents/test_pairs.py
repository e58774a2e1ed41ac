"""How likely two tellings tell of the same, and what makes that impossible."""

import dataclasses
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hearsay.incidents import candidates as on_shelves
from hearsay.incidents.candidates import NEAREST, candidates, parted, shelves
from hearsay.incidents.neighbourhoods import Spot
from hearsay.incidents.pairs import Features, chances, contradictions, features
from hearsay.incidents.tellings import Telling
from hearsay.incidents.traits import traits
from tests.incidents.made import VELIN, actor, killed, place, telling

MARKET = (
    "Two rockets struck the crowded livestock market of Orlec on Tuesday, medics of the Sava clinic said. "
    "Tadeus Brann, a butcher, died at his stall beside the Lowland mill."
)
AGAIN = (
    "A butcher, Tadeus Brann, was among the dead when rockets fell on the livestock market in Orlec, according to "
    "medics at the Sava clinic near the Lowland mill."
)
OTHER = "The parliament in Velin adopted a budget for schools after Ilse Marrow had spoken against the tax on timber."


def chance(one: Telling, other: Telling) -> float:
    (found,) = chances(traits(one), [traits(other)])
    return found


def contradict(one: Telling, other: Telling) -> bool:
    found = contradictions([traits(one), traits(other)])
    assert found[0, 1] == found[1, 0]
    assert not found.diagonal().any()
    return bool(found[0, 1])


def compared(*found: Telling) -> list[tuple[str, str]]:
    pairs = candidates([(traits(each), shelves(each)) for each in found])
    return [(one.key, other.key) for one, others in pairs for other in others]


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
    left, right = traits(one), traits(other)
    assert features(left, [right]).tolist() == features(right, [left]).tolist()
    assert chance(one, other) == chance(other, one)
    assert 0 <= chance(one, other) <= 1


@given(TELLINGS, st.lists(TELLINGS, max_size=5))
def test_a_pair_is_judged_the_same_in_any_company(one, others) -> None:
    alone = [chance(one, other) for other in others]
    assert chances(traits(one), [traits(other) for other in others]) == alone


@pytest.mark.parametrize(
    ("name", "one", "other", "value"),
    [
        ("same_place", {"where": place()}, {"where": place("Orlec", (45.01, 17.0))}, 1),
        ("same_place", {"where": place()}, {"where": place("Velin", VELIN)}, 0),
        ("same_place", {"where": place()}, {}, 0),
        ("far", {"where": place()}, {"where": place("Velin", VELIN)}, 1),
        ("near", {"where": place()}, {"where": place("Velin", None)}, 1),
        ("near", {"where": place()}, {"where": place("Velin", VELIN)}, 0),
        ("same_time", {"edtf": "2031-05-14"}, {"edtf": "2031-05"}, 1),
        ("same_time", {"edtf": "2031-05-14"}, {}, 0),
        ("same_time", {"edtf": "2031-05-14"}, {"edtf": "2031-05-01/.."}, 1),
        ("other_time", {"edtf": "2031-05-14"}, {"edtf": "2031-05-01/.."}, 0),
        ("other_time", {"edtf": "2031-05-14"}, {"edtf": "2031-05-18"}, 1),
        ("other_time", {"edtf": "2031-05-14"}, {"edtf": "2031-05-17"}, 0),
        ("same_figure", {"figures": (killed(9),)}, {"figures": (killed(9),)}, 1),
        ("other_figure", {"figures": (killed(9),)}, {"figures": (killed(10),)}, 1),
        ("other_figure", {"figures": (killed(9),)}, {}, 0),
        ("same_figure", {"figures": (killed(None),)}, {"figures": (killed(None),)}, 0),
        ("within_3_days", {}, {"published": date(2031, 5, 17)}, 1),
        ("within_3_days", {}, {"published": None}, 0),
        ("over_120_days", {}, {"published": date(2031, 10, 17)}, 1),
        ("parties", {"acting": (actor("Sava army"),)}, {"acted_on": (actor("Sava army"),)}, 1),
        ("parties", {"acting": (actor("Sava army"),)}, {"acted_on": (actor("Velin guards"),)}, 0),
        ("is_short", {}, {}, 1),
        ("headline", {"title": "Orlec market struck"}, {"title": "Orlec market struck"}, 1),
    ],
)
def test_each_feature_says_what_two_tellings_share(name, one, other, value) -> None:
    (row,) = features(traits(telling("a", **one)), [traits(telling("b", **other))])
    assert row[Features._fields.index(name)] == pytest.approx(value, abs=1e-3)


@given(st.lists(TELLINGS, max_size=6, unique_by=lambda t: t.key), st.randoms())
def test_the_same_pairs_are_compared_in_any_order(found, random) -> None:
    shuffled = list(found)
    random.shuffle(shuffled)
    assert compared(*shuffled) == compared(*found)
    assert all(one < other for one, other in compared(*found))


def test_tellings_that_share_no_name_or_word_of_weight_are_not_compared() -> None:
    assert compared(telling("a", MARKET), telling("b", OTHER)) == []
    assert compared(telling("a", MARKET), telling("b", AGAIN)) == [("a#0", "b#0")]


def test_two_tellings_of_one_report_are_not_compared() -> None:
    one = telling("a", MARKET)
    assert compared(one, dataclasses.replace(one, key="a#1")) == []


def test_only_so_many_on_a_shelf_are_compared(monkeypatch) -> None:
    monkeypatch.setattr(on_shelves, "NEAREST", 1)
    days = [date(2031, 5, day) for day in (10, 11, 12, 13)]
    found = [telling(f"r{number}", MARKET, published=day) for number, day in enumerate(days)]
    assert compared(*found) == [("r0#0", "r1#0"), ("r1#0", "r2#0"), ("r2#0", "r3#0")]


def test_what_is_told_more_than_a_year_later_is_not_compared() -> None:
    assert compared(telling("a", MARKET), telling("b", MARKET, published=date(2032, 7, 1))) == []


@given(st.lists(st.integers(0, 900), unique=True, min_size=1, max_size=30), st.data())
def test_one_telling_more_parts_just_those_that_are_no_longer_next_to_each_other(days, data) -> None:
    new = data.draw(st.sampled_from(days))
    ordered = [(Spot(day, 0), day) for day in sorted(days)]
    others = [each for each in ordered if each[1] != new]
    before = [each for each in reversed(others) if each[1] < new][:NEAREST]
    after = [each for each in others if each[1] > new][:NEAREST]
    lost = set(near(others)) - set(near(ordered))
    assert set(parted(before, after)) == lost


def near(shelf: list[tuple[Spot, int]]) -> list[tuple[int, int]]:
    named = [(spot, f"{day:03}") for spot, day in shelf]
    return [(int(one), int(other)) for one, other in on_shelves.neighbours(named)]


def feature(name: str, one: Telling, other: Telling) -> float:
    there, back = (
        features(traits(a), [traits(b)])[0, Features._fields.index(name)]
        for a, b in ((one, other), (other, one))
    )
    assert there == back
    return float(there)


@pytest.mark.parametrize(
    ("name", "one", "other", "holds"),
    [
        ("told_before", {"edtf": "2031-05-16"}, {}, True),
        ("told_before", {"edtf": "2031-05-14"}, {}, False),
        ("told_before", {"edtf": "2031-05-16"}, {"published": None}, False),
        ("next_day", {"edtf": "2031-05-12"}, {"edtf": "2031-05-13"}, True),
        ("next_day", {"edtf": "2031-05-12"}, {"edtf": "2031-05-12"}, False),
        ("next_day", {"edtf": "2031-05"}, {"edtf": "2031-06-01"}, False),
        ("other_town", {"where": place("Orlec", None)}, {"where": place("Arpin", None)}, True),
        ("other_town", {"where": place("Orlec", None)}, {"where": place("Orlec", None)}, False),
        ("other_town", {"where": place("Orlec")}, {"where": place("Velin", VELIN)}, False),
        ("same_place", {"where": place("Orlec", None)}, {"where": place("Orlec", None)}, True),
        ("days", {}, {"published": None}, False),
        ("within_3_days", {}, {"published": None}, False),
        ("within_3_days", {}, {}, True),
    ],
)
def test_what_days_and_names_of_towns_say(name, one, other, *, holds: bool) -> None:
    assert feature(name, telling("a", **one), telling("b", **other)) == float(holds)


def test_a_report_that_came_out_before_the_strike_does_not_tell_of_it() -> None:
    later = telling("b", AGAIN, edtf="2031-05-16", published=date(2031, 5, 16))
    assert chance(telling("a", MARKET, edtf="2031-05-14"), later) < chance(
        telling("a", MARKET), telling("b", AGAIN)
    )
