from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hearsay import edtf


@pytest.mark.parametrize(
    ("written", "words", "first", "last"),
    [
        ("2031-09-02", "2 September 2031", "2031-09-02", "2031-09-02"),
        ("2031-09", "September 2031", "2031-09-01", "2031-09-30"),
        ("2031", "2031", "2031-01-01", "2031-12-31"),
        ("203X", "the 2030s", "2030-01-01", "2039-12-31"),
        ("20XX", "2000 to 2099", "2000-01-01", "2099-12-31"),
        ("2031-XX", "2031", "2031-01-01", "2031-12-31"),
        ("2032-02-XX", "a day from 1 to 29 February 2032", "2032-02-01", "2032-02-29"),
        ("2031-06-0X", "a day from 1 to 9 June 2031", "2031-06-01", "2031-06-09"),
        ("2031-06-3X", "a day from 30 to 30 June 2031", "2031-06-30", "2031-06-30"),
        ("2031-XX-05", "a day from 5 January to 5 December 2031", "2031-01-05", "2031-12-05"),
        ("2031-21", "spring 2031", "2031-03-01", "2031-05-31"),
        ("2031-24", "winter 2031", "2031-12-01", "2032-02-29"),
        ("2031-29", "spring 2031 (southern half of the earth)", "2031-09-01", "2031-11-30"),
        ("2031-35", "the third quarter of 2031", "2031-07-01", "2031-09-30"),
        ("2031-37", "the first third of 2031", "2031-01-01", "2031-04-30"),
        ("2031-41", "the second half of 2031", "2031-07-01", "2031-12-31"),
        ("2031-09-02~", "about 2 September 2031", "2031-09-02", "2031-09-02"),
        ("2031-09?", "perhaps September 2031", "2031-09-01", "2031-09-30"),
        ("2031%", "perhaps about 2031", "2031-01-01", "2031-12-31"),
        ("2031-09-02T14:30:00Z", "2 September 2031, 14:30", "2031-09-02", "2031-09-02"),
        ("2031-06-05/2031-06-07", "5 to 7 June 2031", "2031-06-05", "2031-06-07"),
        ("2031-05-30/2031-06-02", "30 May to 2 June 2031", "2031-05-30", "2031-06-02"),
        ("2031-12-30/2032-01-02", "30 December 2031 to 2 January 2032", "2031-12-30", "2032-01-02"),
        ("2030/2031-03", "2030 to March 2031", "2030-01-01", "2031-03-31"),
        ("2031-09-02~/2031-09-05", "about 2 September 2031 to 5 September 2031", "2031-09-02", "2031-09-05"),
        ("2031-05-01/..", "since 1 May 2031", "2031-05-01", None),
        ("../2031", "until 2031", None, "2031-12-31"),
        ("2031-05/", "from May 2031 on, end not known", "2031-05-01", None),
        ("/2031-05", "until about May 2031", None, "2031-05-31"),
        ("[2030,2031-02]", "2030 to February 2031", "2030-01-01", "2031-02-28"),
        ("{2030..2032}", "2030 to 2032", "2030-01-01", "2032-12-31"),
    ],
)
def test_a_date_is_told_in_words_and_has_its_first_and_last_day(written, words, first, last):
    assert edtf.words(written) == words
    found = edtf.bounds(written)
    assert [day and day.isoformat() for day in found] == [first, last]


@pytest.mark.parametrize(
    "written",
    [
        "",
        "..",
        "../..",
        "/",
        "soon",
        "2031-13",
        "2031-02-30",
        "2031-9-2",
        "0000",
        "a/b/c",
        "2031-W23",
        "<b>",
        "[]",
    ],
)
def test_what_cannot_be_read_is_shown_as_it_stands_and_has_no_day(written):
    assert edtf.words(written) == written
    assert edtf.bounds(written) is None


def test_no_date_has_no_day():
    assert edtf.bounds(None) is None
    assert not edtf.is_approximate(None)


def test_an_interval_that_runs_backwards_has_no_days():
    assert edtf.bounds("2031-09-05/2031-09-02") is None


@pytest.mark.parametrize(
    ("written", "is_so"), [("2031", False), ("2031~", True), ("2031?/..", True), ("203X", False)]
)
def test_approximate_and_uncertain_dates_are_known_as_such(written, is_so):
    assert edtf.is_approximate(written) is is_so


@given(st.dates(), st.dates())
def test_two_days_in_order_are_the_bounds_of_their_interval(one, other):
    first, last = sorted((one, other))
    assert edtf.bounds(f"{first.isoformat()}/{last.isoformat()}") == (first, last)
    assert edtf.words(first.isoformat()) == edtf.day_words(first)


@given(st.text(alphabet="0123456789X-/.~?%T:Z[]{},", max_size=24))
def test_no_text_stops_the_reader(written):
    edtf.words(written)
    found = edtf.bounds(written)
    assert found is None or found.first is None or found.last is None or found.first <= found.last


def test_the_ends_of_the_calendar_are_days_too():
    assert edtf.bounds("9999-24") is None  # its winter ends where no calendar goes
    assert edtf.bounds("X" * 4) == (date(1, 1, 1), date(9999, 12, 31))


@given(st.dates(), st.dates())
def test_the_gap_is_the_same_from_both_sides_and_none_where_days_meet(one: date, other: date) -> None:
    left, right = edtf.Bounds(one, one), edtf.Bounds(other, other)
    assert left.gap(right) == right.gap(left) == abs((one - other).days)
    assert edtf.Bounds(min(one, other), max(one, other)).gap(left) == 0


@given(st.dates())
def test_what_is_open_lies_at_no_distance_on_its_open_side_and_has_no_length(day: date) -> None:
    assert edtf.Bounds(None, day).gap(edtf.Bounds(day, None)) == 0
    assert edtf.Bounds(None, day).length == float("inf")
    assert edtf.Bounds(day, day).length == 0
