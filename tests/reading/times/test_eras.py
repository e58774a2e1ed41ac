import pytest

from hearsay.records import Anchor
from tests.reading.times.plain import means, only, times


@pytest.mark.parametrize(
    ("text", "edtf", "part"),
    [
        ("in 1989", "1989", None),
        ("in early 2021", "2021", "START"),
        ("by mid-2021", "2021", "MID"),
        ("at the end of 1994", "1994", "END"),
        ("in the year 1994", "1994", None),
        ("in nineteen ninety-six", "1996", None),
        ("by the year two thousand", "2000", None),
        ("from 1990 to 1995", "1990/1995", None),
        ("the 1914-18 war", "1914/1918", None),
        ("between 1990 and 1995", "1990/1995", None),
        ("in the 1990s", "199X", None),
        ("in the early 2020s", "202X", "START"),
        ("in the late '80s", "198X", "END"),
        ("in the nineties", "199X", None),
        ("in the 1800s", "18XX", None),
        ("in the 20th century", "19XX", None),
        ("in the late fifteenth century", "14XX", "END"),
        ("in the 5th century BC", "-0499/-0400", None),
        ("in the second millennium", "1001/2000", None),
        ("in 44 BC", "-0043", None),
        ("in 146 B.C.", "-0145", None),
        ("in AD 70", "0070", None),
        ("in fiscal 1989", "1989~", None),
    ],
)
def test_years_and_longer_stretches(text: str, edtf: str, part: str | None) -> None:
    found = means(text, None)
    assert (found.edtf, found.part, found.anchor) == (edtf, part, Anchor.NONE)


@pytest.mark.parametrize("text", ["in his 80s", "in the 90th century", "1995 to 1990", "0 BC", "twenty six"])
def test_what_is_no_stretch_of_years(text: str) -> None:
    assert times(text) == []


def test_two_digits_of_a_decade_are_of_this_century_or_the_last() -> None:
    assert only("in the '20s").edtf == "202X"
    assert only("in the '70s").edtf == "197X"


def test_a_decade_of_a_story_is_of_its_century() -> None:
    assert [time.edtf for time in times("In 1854 it was bought. In the '60s it was sold.", None)] == [
        "1854",
        "186X",
    ]
