import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hearsay.intake.normalisation import normalise, one_line

ANY_TEXT = st.text(st.characters(exclude_categories=()))  # lone surrogates, controls and all


@pytest.mark.parametrize(
    ("raw", "expected"),
    [
        ("one\r\ntwo\rthree\nfour", "one\ntwo\nthree\nfour"),
        ("one\u2028two\u2029three", "one\ntwo\n\nthree"),
        ("one\n\n\n\n\ntwo", "one\n\ntwo"),
        ("one\n \n\t\n \ntwo", "one\n\ntwo"),
        ("one  \ntwo \u00a0\nthree", "one\ntwo\nthree"),
        ("\n\n  one\n", "one"),
        ("a\0b\x07c\x1bd\x85e\tf", "a b c d e f"),
        ("a\u00a0b\u2009c\u202fd\u3000e", "a b c d e"),
        ("\ufeffAf\u00adghan\u200b\u2060", "Afghan"),
        ("a\u202eb\u2066c\U000e0041", "abc"),
        ("a\ud800b", "a\ufffdb"),
        ("a\udfff", "a\ufffd"),
        ("\ud83d\ude00", "\U0001f600"),
    ],
)
def test_one_form_of_line_end_of_space_and_nothing_invisible(raw, expected):
    assert normalise(raw) == expected


@pytest.mark.parametrize(
    "kept",
    [
        "“Yes,” he said – ‘no’ — «oui» „ja“",
        "Ísland, Zürich, São Paulo, İstanbul",
        "e\u0301 is not made é",
        "ﬁne ½ № … ™",
        "two  spaces within a line",
        "line\nbreak",
        "👩\ufe0f",
    ],
)
def test_marks_accents_and_composition_stay(kept):
    assert normalise(kept) == kept


@given(ANY_TEXT)
def test_normalising_twice_changes_nothing(raw):
    once = normalise(raw)
    assert normalise(once) == once


@given(ANY_TEXT)
def test_what_comes_out_can_be_encoded_and_has_no_controls(raw):
    text = normalise(raw)
    assert text.encode().decode() == text
    assert not any(ord(c) < 32 and c != "\n" for c in text)
    assert "\n\n\n" not in text
    assert text == text.strip()


@given(st.text(st.characters(categories=("L", "N", "P"), exclude_characters="\ufffd")))
def test_letters_digits_and_marks_all_come_through(raw):
    assert "".join(normalise(raw).split()) == raw


@given(ANY_TEXT)
def test_one_line_is_one_line(raw):
    line = one_line(raw)
    assert "\n" not in line
    assert "  " not in line


@pytest.mark.parametrize("worst", [" ", "\n", " \n", "\r", "\ud800", "\ufeff", "\0", "a", " x"])
def test_a_million_of_any_character_take_less_than_a_second(worst):
    start = time.process_time()
    normalise("a" + worst * 1_000_000 + "b")
    assert time.process_time() - start < 3.0  # .01 to .5 s on two cores; a square would take hours
