"""The days that dates in EDTF cover."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hearsay.edtf import Days, days


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("2008-08-08", "2008-08-08", "2008-08-08"),
        ("2008-08", "2008-08-01", "2008-08-31"),
        ("2008-02", "2008-02-01", "2008-02-29"),
        ("2008", "2008-01-01", "2008-12-31"),
        ("200X", "2000-01-01", "2009-12-31"),
        ("19XX", "1900-01-01", "1999-12-31"),
        ("2008-XX-XX", "2008-01-01", "2008-12-31"),
        ("2008-08-XX", "2008-08-01", "2008-08-31"),
        ("2008-08?", "2008-08-01", "2008-08-31"),
        ("2008-08-08~", "2008-08-08", "2008-08-08"),
        ("2008-22", "2008-06-01", "2008-08-31"),
        ("2008-24", "2008-12-01", "2009-02-28"),
        ("2008-36", "2008-10-01", "2008-12-31"),
        ("2008-41", "2008-07-01", "2008-12-31"),
        ("2008-08-07/2008-08-12", "2008-08-07", "2008-08-12"),
        ("2008-08/2008-10", "2008-08-01", "2008-10-31"),
        ("2008-08-07/..", "2008-08-07", None),
        ("../2008-08-07", None, "2008-08-07"),
        ("2008-08-07/", "2008-08-07", None),
    ],
)
def test_a_date_covers_its_days(text: str, first: str | None, last: str | None) -> None:
    read = (date.fromisoformat(each) if each else None for each in (first, last))
    assert days(text) == Days(*read)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "soon",
        "2008-13",
        "2008-02-30",
        "XXXX-06-07",
        "0000",
        "2008-8-8",
        "2008/2009/2010",
        "2008-08-07/soon",
    ],
)
def test_what_means_no_days_covers_none(text: str) -> None:
    assert days(text) is None


@given(st.dates(), st.dates())
def test_the_gap_is_the_same_from_both_sides_and_none_where_days_meet(one: date, other: date) -> None:
    left, right = Days(one, one), Days(other, other)
    assert left.gap(right) == right.gap(left) == abs((one - other).days)
    assert Days(min(one, other), max(one, other)).gap(left) == 0


@given(st.dates())
def test_what_is_open_lies_at_no_distance_on_its_open_side(day: date) -> None:
    assert Days(None, day).gap(Days(day, None)) == 0
    assert Days(None, None).gap(Days(day, day)) == 0


@given(st.text(alphabet="0123456789X-/.?~%", max_size=24))
def test_no_text_breaks_it(text: str) -> None:
    found = days(text)
    assert (
        found is None or found.first is None or found.last is None or found.first <= found.last or "/" in text
    )
