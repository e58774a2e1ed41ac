"""Words as vectors: rare ones count, all ones agree with themselves."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hearsay.incidents.words import (
    COMMON,
    TABLE,
    bucket,
    cosine,
    names_of,
    numbers_of,
    rarest,
    vector,
    weight,
    words_of,
)

WORDS = st.lists(st.sampled_from("Orlec mill rockets the of market butcher Brann".split()), max_size=12)


def test_rare_words_weigh_more_than_common_ones() -> None:
    assert weight(bucket("peacekeepers")) > weight(bucket("police")) > weight(bucket("the"))
    assert weight(bucket("the")) < COMMON


def test_case_makes_no_difference() -> None:
    assert bucket("Market") == bucket("market")


def test_the_table_is_small() -> None:
    assert TABLE.stat().st_size < 1 << 17


def test_common_words_alone_say_nothing() -> None:
    assert vector(["the", "of", "and"]) == {}


@given(WORDS)
def test_a_vector_is_like_itself_alone(found: list[str]) -> None:
    own = vector(found)
    assert cosine(own, own) == pytest.approx(1.0 if own else 0.0)


@given(WORDS, WORDS)
def test_likeness_is_mutual_and_between_none_and_one(one: list[str], other: list[str]) -> None:
    assert cosine(vector(one), vector(other)) == pytest.approx(cosine(vector(other), vector(one)))
    assert -1e-9 <= cosine(vector(one), vector(other)) <= 1 + 1e-9


def test_the_weightiest_words_come_first() -> None:
    found = vector(["peacekeepers", "police", "hospital"])
    assert rarest(found, 1) == [bucket("peacekeepers")]
    assert len(rarest(found, 9)) == 3


def test_names_are_words_with_a_capital_that_begin_no_sentence() -> None:
    assert names_of("Shells hit Orlec. They hit the Lowland mill.\nNobody saw Brann.") == [
        "Orlec",
        "Lowland",
        "Brann",
    ]


def test_numbers_are_whole_and_under_a_thousand() -> None:
    assert numbers_of("12 died, 3.5 million fled, 1,200 stayed, aged 45") == ["12", "45"]


def test_words_have_letters() -> None:
    assert words_of("It's 12 o'clock in Sava-Dol") == ["It's", "o'clock", "in", "Sava-Dol"]
