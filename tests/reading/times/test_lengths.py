from fractions import Fraction

import pytest

from hearsay.reading.times.lengths import iso_length, quantity
from hearsay.records import TimeKind
from tests.reading.times.plain import only, times


@pytest.mark.parametrize(
    ("text", "span", "length"),
    [
        ("After 20 years it ended.", "20 years", "P20Y"),
        ("It lasted for three days.", "three days", "P3D"),
        ("It lasted two and a half years.", "two and a half years", "P2Y6M"),
        ("It lasted 2 1/2 years.", "2 1/2 years", "P2Y6M"),
        ("It lasted for an hour and a half.", "an hour and a half", "PT1H30M"),
        ("It lasted half an hour.", "half an hour", "PT30M"),
        ("It lasted nearly forty years.", "nearly forty years", "P40Y"),
        ("It lasted more than two thousand years.", "more than two thousand years", "P2000Y"),
        ("A two-week truce was made.", "two-week", "P2W"),
        ("It lasted several weeks.", "several weeks", "PXW"),
        ("It lasted a few minutes.", "a few minutes", "PTXM"),
        ("It lasted two decades.", "two decades", "P20Y"),
        ("It lasted for a fortnight.", "a fortnight", "P2W"),
        ("It lasted for decades.", "decades", "PXY"),
        ("It lasted all night.", "all night", "P1D"),
        ("It lasted 1,200 days.", "1,200 days", "P1200D"),
        ("It lasted three straight days.", "three straight days", "P3D"),
        ("The first nine months were calm.", "The first nine months", "P9M"),
        ("It lasted 1.5 days.", "1.5 days", "P1DT12H"),
        ("It lasted for a week and a half.", "a week and a half", "P10DT12H"),
    ],
)
def test_a_length_is_no_date(text: str, span: str, length: str) -> None:
    found = only(text)
    assert (found.kind, found.span.text, found.length, found.edtf) == (TimeKind.LENGTH, span, length, None)


@pytest.mark.parametrize(
    ("text", "length", "part"),
    [
        ("every Friday", "P1W", None),
        ("every day", "P1D", None),
        ("every night", "P1D", "NI"),
        ("every two weeks", "P2W", None),
        ("every other day", "P2D", None),
        ("each July", "P1Y", None),
        ("every summer", "P1Y", None),
        ("every morning", "P1D", "MO"),
        ("twice a week", "P1W", None),
        ("three times a day", "P1D", None),
        ("daily", "P1D", None),
        ("hourly", "PT1H", None),
        ("on Fridays", "P1W", None),
        ("on Tuesday nights", "P1W", "NI"),
    ],
)
def test_what_is_repeated_has_its_step(text: str, length: str, part: str | None) -> None:
    found = only(f"It rained {text} here.")
    assert (found.kind, found.length, found.part, found.edtf) == (TimeKind.REPEATED, length, part, None)


def test_so_much_a_week_says_how_often() -> None:
    found = only("They fly four flights a week.")
    assert (found.kind, found.length, found.span.text) == (TimeKind.REPEATED, "P1W", "a week")


@pytest.mark.parametrize(
    "text",
    ["a 12-year-old boy", "He is 37 years old.", "a boy of ten years of age", "three quarters of the town",
     "a quarter of them", "the Daily Lantern", "the third raid in as many days"],
)  # fmt: skip
def test_ages_and_shares_are_no_lengths(text: str) -> None:
    assert times(text) == []


@pytest.mark.parametrize(
    ("written", "number"),
    [("a", 1), ("half an", Fraction(1, 2)), ("2 1/2", Fraction(5, 2)), ("a couple of", 2), ("1.5", Fraction(3, 2)),
     ("two and a half", Fraction(5, 2)), ("several", None), ("dozens of", None), ("a dozen", 12), ("3 1/0", 4)],
)  # fmt: skip
def test_quantities(written: str, number: Fraction | None) -> None:
    assert quantity(written) == number


@pytest.mark.parametrize(
    ("number", "unit", "length"),
    [(Fraction(5, 2), "centuries", "P250Y"), (Fraction(3, 2), "months", "P1M15D"), (Fraction(1, 2), "minute", "PT30S"),
     (None, "millennia", "PXY"), (Fraction(1, 2), "years", "P6M"), (Fraction(3), "quarters", "P9M")],
)  # fmt: skip
def test_iso_lengths(number: Fraction | None, unit: str, length: str) -> None:
    assert iso_length(number, unit) == length
