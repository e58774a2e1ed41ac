import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hearsay.reading.numerals import cardinal, numerals, ordinal

UNITS = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen".split()
)
TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()


def spelled(number: int) -> str:
    """A number below a million as British English spells it."""
    if number < 16:
        return UNITS[number]
    if number < 20:
        return {18: "eighteen"}.get(number, UNITS[number - 10] + "teen")
    if number < 100:
        return TENS[number // 10 - 2] + (f"-{UNITS[number % 10]}" if number % 10 else "")
    if number < 1000:
        rest = f" and {spelled(number % 100)}" if number % 100 else ""
        return f"{UNITS[number // 100]} hundred{rest}"
    below = number % 1000
    joint = " and " if 0 < below < 100 else " "
    return f"{spelled(number // 1000)} thousand{joint + spelled(below) if below else ''}"


@pytest.mark.parametrize(
    ("written", "value"),
    [
        ("7", 7),
        ("12,000", 12_000),
        ("1,234,567", 1_234_567),
        ("twenty-five", 25),
        ("Twenty five", 25),
        ("a hundred", 100),
        ("two hundred and six", 206),
        ("one hundred twenty", 120),
        ("nineteen hundred", 1900),
        ("a thousand", 1000),
        ("three thousand two hundred", 3200),
        ("one million, two hundred thousand", 1_200_000),
        ("1.5 million", 1_500_000),
        ("20 thousand", 20_000),
        ("half a million", 500_000),
        ("two dozen", 24),
        ("a dozen", 12),
        ("zero", 0),
    ],
)
def test_a_cardinal_is_told_from_words_and_digits(written: str, value: int) -> None:
    assert cardinal(written) == value


@pytest.mark.parametrize(
    "written",
    ["", "2.5", "dozens", "several", "at least ten", "and", "hundred", "a", "ten one", "12,00", "x" * 999],
)
def test_what_is_no_whole_number_is_none(written: str) -> None:
    assert cardinal(written) is None


@pytest.mark.parametrize(
    ("written", "value"),
    [
        ("first", 1),
        ("third", 3),
        ("Twelfth", 12),
        ("twentieth", 20),
        ("twenty-first", 21),
        ("ninety ninth", 99),
        ("21st", 21),
        ("100th", 100),
        ("hundredth", 100),
    ],
)
def test_an_ordinal_is_told_from_words_and_digits(written: str, value: int) -> None:
    assert ordinal(written) == value


@pytest.mark.parametrize("written", ["", "three", "21", "first second", "st", "x" * 999])
def test_what_is_no_ordinal_is_none(written: str) -> None:
    assert ordinal(written) is None


@given(st.integers(0, 999_999))
def test_every_number_is_read_as_it_is_spelled(number: int) -> None:
    assert cardinal(spelled(number)) == number


@given(st.integers(0, 10**12))
def test_separators_of_thousands_change_nothing(number: int) -> None:
    assert cardinal(f"{number:,}") == cardinal(str(number)) == number


def test_numbers_are_found_with_their_places() -> None:
    text = "Ten thousand, five of them children, fled in 20 lorries; 1,200 stayed, and twenty-two F-16s came."
    found = [(text[one.start : one.end], one.value) for one in numerals(text)]
    assert found[:5] == [
        ("Ten thousand", 10_000),
        ("five", 5),
        ("20", 20),
        ("1,200", 1200),
        ("twenty-two", 22),
    ]


@pytest.mark.parametrize("text", ["", "F16", "3.25", "often", "someone", "a", "tenfold"])
def test_parts_of_words_and_fractions_are_no_numbers(text: str) -> None:
    assert list(numerals(text)) == []


def test_only_the_stretch_asked_for_is_searched() -> None:
    assert [one.value for one in numerals("one two three", 4, 7)] == [2]


@given(st.text())
def test_any_text_is_searched_and_places_are_within_it(text: str) -> None:
    for one in numerals(text):
        assert 0 <= one.start < one.end <= len(text)
        assert one.value >= 0
        assert cardinal(text[one.start : one.end]) == one.value


@pytest.mark.parametrize("text", ["ten thousand " * 20_000, "twenty-" * 20_000, "1," * 50_000, "9" * 100_000])
def test_long_texts_take_linear_time(text: str) -> None:
    began = time.perf_counter()
    list(numerals(text))
    assert time.perf_counter() - began < 3
