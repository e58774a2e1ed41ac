"""Roots of event words, heads of triggers, and words that are near in meaning."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hearsay.incidents.event_words import alike, head, is_derived, root, roots


@pytest.mark.parametrize(
    ("word", "base"),
    [("killings", "kill"), ("killed", "kill"), ("Shot", "shoot"), ("bombings", "bomb"), ("took", "take")],
)
def test_a_noun_made_of_a_verb_has_the_root_of_the_verb(word: str, base: str) -> None:
    assert root(word) == base


@pytest.mark.parametrize(
    ("trigger", "says"),
    [
        ("took over", "take"),
        ("drunk driving", "drive"),
        ("opened fire", "fire"),
        ("the blast", "blast"),
        ("9/11", "9/11"),
    ],
)
def test_the_head_is_the_verb_before_a_particle_else_the_last_word(trigger: str, says: str) -> None:
    assert head(trigger) == says


def test_light_words_are_no_roots_unless_there_is_nothing_else() -> None:
    assert roots("was taken over by the army") == {"take", "by", "army"}
    assert roots("was") == {"be"}


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("nominate", "nomination", True),
        ("announce", "announcement", True),
        ("kill", "kill", False),
        ("fire", "fight", False),
        ("charge", "charter", False),
    ],
)
def test_words_that_differ_by_an_ending_are_derived(one: str, other: str, *, same: bool) -> None:
    assert is_derived(one, other) == is_derived(other, one) == same


@pytest.mark.parametrize(
    ("near", "far"),
    [
        (("blast", "explosion"), ("blast", "vote")),
        (("die", "kill"), ("die", "announce")),
        (("flee", "run"), ("flee", "hit")),
    ],
)
def test_words_of_one_meaning_are_nearer_than_words_of_two(near, far) -> None:
    assert alike(*near) > 0.4 > alike(*far)


def test_of_a_word_that_the_table_lacks_nothing_is_known() -> None:
    assert alike("orlecian", "kill") == 0.0


@given(st.text(max_size=12), st.text(max_size=12))
def test_likeness_has_no_direction_and_any_word_a_root(one: str, other: str) -> None:
    assert alike(one, other) == pytest.approx(alike(other, one))
    assert -1.01 <= alike(one, other) <= 1.01
    assert isinstance(head(one), str)
    assert roots(one)
