"""Tellings packed: the same in whatever order, and what is damaged is told."""

import dataclasses

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hearsay.incidents.traits import SCALARS, UNIT, in_common, is_sound, mark_of, traits, unpacked
from hearsay.incidents.words import cosine
from tests.incidents.made import VELIN, place, telling
from tests.incidents.test_pairs import AGAIN, MARKET, OTHER

TEXTS = st.sampled_from([MARKET, AGAIN, OTHER, "", "12 dead, 30 hurt in Orlec"])


@given(TEXTS, st.lists(TEXTS, min_size=1, max_size=4))
def test_what_is_in_common_is_the_likeness_of_the_words(text, others) -> None:
    one, many = telling("a", text), [telling(f"b{at}", other) for at, other in enumerate(others)]
    found = in_common(unpacked([traits(one)]), unpacked([traits(other) for other in many]))
    for row, other in zip(found, many, strict=True):
        assert row[0] / UNIT**2 == pytest.approx(cosine(one.words, other.words), abs=1e-3)
        assert row[2] / UNIT**2 == pytest.approx(cosine(one.numbers, other.numbers), abs=1e-3)


def test_what_is_not_known_is_told_from_zero() -> None:
    found = unpacked(
        [traits(telling("a")), traits(telling("b", where=place(point=(0.0, 0.0)), edtf="2031-05"))]
    )
    latitude = found.scalar("latitude")
    assert str(latitude[0]) == "nan"
    assert latitude[1] == 0.0
    assert found.scalar("has_time").tolist() == [0.0, 1.0]
    assert found.scalars.shape == (2, len(SCALARS))


def test_the_day_and_the_mark_place_a_telling() -> None:
    one = telling("a")
    assert one.published is not None
    assert traits(one).day == one.published.toordinal()
    assert traits(dataclasses.replace(one, published=None)).day == 0
    assert traits(one).mark == mark_of("a#0") != mark_of("b#0")
    assert 0 <= mark_of("a#0") < 1 << 63


@pytest.mark.parametrize(("damage", "is_whole"), [(b"", True), (b"x", False), (b"\xff" * 6, False)])
def test_damaged_traits_are_told(damage, is_whole) -> None:
    packed = traits(telling("a", where=place("Velin", VELIN))).packed
    assert is_sound(packed + damage) is is_whole
    assert not is_sound(packed[:10])


def test_a_telling_without_words_has_no_entries() -> None:
    assert is_sound(traits(telling("a", "")).packed)
    assert len(unpacked([traits(telling("a", ""))]).entries) == 0
