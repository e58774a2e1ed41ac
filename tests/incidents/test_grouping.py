"""Groups of tellings: likely pairs join, doubtful ones do not chain, and no order matters."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from hearsay.incidents.grouping import LEAST, Pair, groups, pair

KEYS = [f"k{n}" for n in range(7)]


@st.composite
def pairs(draw: st.DrawFn) -> list[Pair]:
    every = [(a, b) for at, a in enumerate(KEYS) for b in KEYS[at + 1 :]]
    chosen = draw(st.lists(st.sampled_from(every), unique=True))
    return [pair(a, b, draw(st.floats(0, 1))) for a, b in chosen]


def test_a_likely_pair_is_one_group_and_an_unlikely_one_two() -> None:
    assert groups("ab", [pair("b", "a", 0.9)]) == [["a", "b"]]
    assert groups("ab", [pair("a", "b", LEAST - 0.01)]) == [["a"], ["b"]]


def test_one_likely_pair_does_not_chain_two_groups_into_one() -> None:
    close = [pair("a", "b", 0.99), pair("c", "d", 0.98), pair("b", "c", 0.9)]
    assert groups("abcd", close) == [["a", "b"], ["c", "d"]]


def test_what_is_kept_apart_is_never_in_one_group() -> None:
    close = [pair("a", "b", 0.9), pair("b", "c", 0.9), pair("a", "c", 0.9)]
    found = groups("abc", close, apart=[("a", "c")])
    assert found in ([["a", "b"], ["c"]], [["a"], ["b", "c"]])


def test_what_a_person_puts_together_is_one_group_whatever_the_chances_say() -> None:
    assert groups("abc", [], together=[("a", "c")]) == [["a", "c"], ["b"]]


def test_a_split_after_a_merge_restores_what_was() -> None:
    close = [pair("a", "b", 0.9)]
    before = groups("abc", close)
    assert groups("abc", close, together=[("a", "c")]) != before
    assert groups("abc", close, together=[], apart=[("a", "c"), ("b", "c")]) == before


@given(pairs(), st.randoms())
def test_the_groups_are_the_same_in_any_order(found: list[Pair], random) -> None:
    shuffled, keys = list(found), list(KEYS)
    random.shuffle(shuffled)
    random.shuffle(keys)
    assert groups(keys, shuffled) == groups(KEYS, found)


@given(pairs(), st.sets(st.sampled_from([("k0", "k1"), ("k2", "k5"), ("k0", "k6")])))
def test_every_telling_is_in_one_group_and_nothing_kept_apart_in_the_same(
    found: list[Pair], apart: set[tuple[str, str]]
) -> None:
    got = groups(KEYS, found, apart=apart)
    assert sorted(key for group in got for key in group) == KEYS
    assert not any(one in group and other in group for one, other in apart for group in got)


def test_what_contradicts_is_never_in_one_group_unless_a_person_says_so() -> None:
    close = [pair("a", "b", 0.9)]
    against = np.array([[False, True], [True, False]])
    assert groups("ab", close, contradict=against) == [["a"], ["b"]]
    assert groups("ab", close, contradict=against, together=[("a", "b")]) == [["a", "b"]]
    assert groups("ab", close, contradict=against, together=[("a", "b")], apart=[("a", "b")]) == [["a", "b"]]


@pytest.mark.parametrize("chance", [0.0, 1.0])
def test_a_pair_has_its_smaller_key_first(chance: float) -> None:
    assert pair("b", "a", chance) == Pair("a", "b", chance)
