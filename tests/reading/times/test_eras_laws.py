"""Laws of years and what is longer: they mean the same whenever a report comes out, and parts lie within the whole."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.reading.times.plain import means

DAYS = st.dates(date(1990, 1, 1), date(2060, 12, 31))
YEARS = st.integers(1600, 2090)
PARTS = [("early", "START"), ("mid", "MID"), ("late", "END")]


def edtf(text: str, published: str | None) -> str | None:
    """The date of the one expression of a text."""
    found = means(f"It was {text}.", published)
    assert found is not None
    return found.edtf


@given(year=YEARS, published=DAYS)
def test_a_year_is_itself_whenever_a_report_comes_out(year: int, published: date) -> None:
    assert edtf(f"in {year}", published.isoformat()) == edtf(f"in {year}", None) == str(year)


@given(decade=st.integers(161, 209).filter(lambda each: each % 10 != 0), published=DAYS)
def test_a_decade_is_itself_whenever_a_report_comes_out(decade: int, published: date) -> None:
    assert edtf(f"in the {decade}0s", published.isoformat()) == f"{decade}X"


@given(first=YEARS, more=st.integers(1, 9))
def test_a_stretch_of_years_has_both_its_ends(first: int, more: int) -> None:
    assert edtf(f"from {first} to {first + more}", None) == f"{first}/{first + more}"


@given(year=YEARS)
@pytest.mark.parametrize(("word", "part"), PARTS)
def test_a_part_of_a_year_is_told_beside_the_year(word: str, part: str, year: int) -> None:
    found = means(f"It was in {word} {year}.", None)
    assert found is not None
    assert (found.edtf, found.part) == (str(year), part)


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("in the 19th century", "18XX"),
        ("in the 20th century", "19XX"),
        ("in the 21st century", "20XX"),
        ("in the twelfth century", "11XX"),
        ("in 44 BC", "-0043"),
    ],
)
def test_centuries_and_years_before_christ(text: str, written: str) -> None:
    assert edtf(text, None) == written
