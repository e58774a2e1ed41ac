"""Neighbourhoods: what likely pairs connect, never too many, and the same from wherever they are looked for."""

from collections.abc import Sequence
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hearsay.incidents import neighbourhoods
from hearsay.incidents.grouping import LEAST, Pair, groups, pair
from hearsay.incidents.neighbourhoods import Link, Spot, Surroundings, partition
from tests.incidents.test_grouping import KEYS, pairs

MANY = [f"t{number:02}" for number in range(30)]


def surroundings(
    found: Sequence[Pair], spots: dict[str, Spot] | None = None, together: Sequence[tuple[str, str]] = ()
) -> Surroundings[str]:
    links: dict[str, list[Link[str]]] = {}
    for one, other, chance in found:
        links.setdefault(one, []).append(Link(other, chance))
        links.setdefault(other, []).append(Link(one, chance))
    for one, other in together:
        links.setdefault(one, []).append(Link(other, 1.0, decided=True))
        links.setdefault(other, []).append(Link(one, 1.0, decided=True))
    return Surroundings(
        lambda keys: {key: (spots or {}).get(key, Spot(0, hash_of(key))) for key in keys},
        lambda keys: {key: links.get(key, []) for key in keys},
    )


def hash_of(key: str) -> int:
    return int(key[1:] or "0") << 57


def test_tellings_that_no_likely_pair_connects_are_in_two_neighbourhoods() -> None:
    found = surroundings([pair("k1", "k3", 0.5), pair("k1", "k2", 0.1)])
    assert partition(["k1", "k2", "k3"], found) == [["k1", "k3"], ["k2"]]


@given(pairs(), st.randoms())
def test_neighbourhoods_are_the_same_in_any_order(found: list[Pair], random) -> None:
    shuffled, keys = list(found), list(KEYS)
    random.shuffle(shuffled)
    random.shuffle(keys)
    assert partition(keys, surroundings(shuffled)) == partition(KEYS, surroundings(found))


@given(pairs())
def test_a_neighbourhood_alone_gives_the_groups_that_it_has_among_all(found: list[Pair]) -> None:
    alone = [
        group
        for keys in partition(KEYS, surroundings(found))
        for group in groups(keys, [p for p in found if p.one in keys and p.other in keys])
    ]
    assert sorted(alone) == groups(KEYS, found)


@st.composite
def crowds(draw: st.DrawFn) -> list[Pair]:
    every = [(a, b) for at, a in enumerate(MANY) for b in MANY[at + 1 :]]
    chosen = draw(st.lists(st.sampled_from(every), unique=True, min_size=20, max_size=200))
    return [pair(a, b, draw(st.sampled_from([0.1, 0.4, 0.7, 0.85, 0.97, 0.995]))) for a, b in chosen]


@given(crowds(), st.lists(st.integers(0, 60), min_size=30, max_size=30), st.integers(1, 6))
def test_no_neighbourhood_is_larger_than_may_be_and_each_telling_is_in_one(found, days, most) -> None:
    spots = {key: Spot(day, hash_of(key)) for key, day in zip(MANY, days, strict=True)}
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(neighbourhoods, "MOST", most)
        around = surroundings(found, spots)
        every = partition(MANY, around)
        assert all(surroundings(found, spots).around(key) == set(own) for own in every for key in own)
    assert sorted(key for own in every for key in own) == MANY
    assert all(len(own) <= most for own in every)


def test_where_there_are_too_many_the_likelier_pairs_decide(monkeypatch) -> None:
    monkeypatch.setattr(neighbourhoods, "MOST", 2)
    found = surroundings([pair("k1", "k2", 0.9), pair("k2", "k3", 0.5), pair("k3", "k4", 0.9)])
    assert partition(["k1", "k2", "k3", "k4"], found) == [["k1", "k2"], ["k3", "k4"]]


def test_where_all_are_as_likely_the_days_decide(monkeypatch) -> None:
    monkeypatch.setattr(neighbourhoods, "MOST", 2)
    spots = {"k1": Spot(300, 1), "k2": Spot(301, 2), "k3": Spot(900, 3), "k4": Spot(901, 4)}
    found = [pair(a, b, 1.0) for a, b in (("k1", "k2"), ("k2", "k3"), ("k3", "k4"), ("k1", "k4"))]
    assert partition(spots, surroundings(found, spots)) == [["k1", "k2"], ["k3", "k4"]]


def test_what_a_person_has_put_together_is_one_neighbourhood_however_many(monkeypatch) -> None:
    monkeypatch.setattr(neighbourhoods, "MOST", 2)
    chain = list(pairwise(MANY))
    assert partition(MANY, surroundings([], together=chain)) == [MANY]


def test_a_pair_as_likely_as_need_be_counts() -> None:
    assert partition(["k1", "k2"], surroundings([pair("k1", "k2", LEAST)])) == [["k1", "k2"]]
