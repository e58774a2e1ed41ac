import pytest

from hearsay.records import Anchor
from tests.reading.times.plain import means, only, times


@pytest.mark.parametrize(
    ("text", "span", "edtf"),
    [
        ("It fell on 7 June 2021.", "7 June 2021", "2021-06-07"),
        ("It fell on June 7, 2021.", "June 7, 2021", "2021-06-07"),
        ("It fell on June 7th, 2021.", "June 7th, 2021", "2021-06-07"),
        ("It fell on the 7th of June 2021.", "the 7th of June 2021", "2021-06-07"),
        ("It fell on Monday, June 7, 2021.", "Monday, June 7, 2021", "2021-06-07"),
        ("It fell on Sept. 11, 2001.", "Sept. 11, 2001", "2001-09-11"),
        ("It fell on 2021-06-07.", "2021-06-07", "2021-06-07"),
        ("It fell on 2021/06/07.", "2021/06/07", "2021-06-07"),
        ("It fell in June 2021.", "June 2021", "2021-06"),
        ("It fell in June of 2021.", "June of 2021", "2021-06"),
        ("It fell in early June 2021.", "early June 2021", "2021-06"),
        ("It fell at the end of June 2021.", "the end of June 2021", "2021-06"),
        ("It fell in January nineteen ninety-seven.", "January nineteen ninety-seven", "1997-01"),
        ("It fell on Christmas Eve 2021.", "Christmas Eve 2021", "2021-12-24"),
        ("It fell on New Year's Day 2021.", "New Year's Day 2021", "2021-01-01"),
        ("It fell on Easter Sunday 2021.", "Easter Sunday 2021", "2021-04-04"),
        ("It fell on Thanksgiving 2021.", "Thanksgiving 2021", "2021-11-25"),
    ],
)
def test_a_full_date_needs_no_day_of_publication(text: str, span: str, edtf: str) -> None:
    for published in ("2022-06-08", None):
        found = only(text, published)
        assert (found.span.text, found.edtf, found.anchor) == (span, edtf, Anchor.NONE)


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        ("The front moved on 30 May.", "2022-05-30"),
        ("The front moved on 10 June.", "2022-06-10"),
        ("The front moved on 24 December.", "2021-12-24"),
        ("The front moved in May.", "2022-05"),
        ("The front moved in December.", "2021-12"),
        ("The front moved last June.", "2021-06"),
        ("The front moved next June.", "2023-06"),
        ("The front moved this June.", "2022-06"),
        ("The front moved last Oct. 23.", "2021-10-23"),
        ("The front moved in March last year.", "2021-03"),
        ("The front moved on Sunday, March 5.", "2023-03-05"),
        ("The front moved on 29 February.", "2024-02-29"),
        ("The road is closed until December.", "../2022-12"),
        ("The front moved on New Year's Eve.", "2021-12-31"),
        ("The front moved last Christmas.", "2021-12-25"),
        ("The front moved next Christmas.", "2022-12-25"),
    ],
)
def test_a_date_without_its_year_is_one_near_to_publication(text: str, edtf: str) -> None:
    found = only(text)
    assert (found.edtf, found.anchor) == (edtf, Anchor.PUBLISHED)


@pytest.mark.parametrize(
    ("text", "span", "edtf"),
    [
        ("Between 5 and 7 June 2021 it rained.", "5 and 7 June 2021", "2021-06-05/2021-06-07"),
        ("From 5 to 7 June 2021 it rained.", "5 to 7 June 2021", "2021-06-05/2021-06-07"),
        ("It rained on 6 and 7 June 2021.", "6 and 7 June 2021", "2021-06-06/2021-06-07"),
        ("On the night of 6-7 June 2021 it rained.", "the night of 6-7 June 2021", "2021-06-06/2021-06-07"),
        ("It rained June 3-5, 2021.", "June 3-5, 2021", "2021-06-03/2021-06-05"),
        ("It rained from 28 May to 2 June 2021.", "28 May to 2 June 2021", "2021-05-28/2021-06-02"),
        (
            "It rained from 30 December to 2 January 2021.",
            "30 December to 2 January 2021",
            "2020-12-30/2021-01-02",
        ),
        ("It rained from May 28 until June 2, 2021.", "May 28 until June 2, 2021", "2021-05-28/2021-06-02"),
        (
            "It rained between May 28, 2020 and June 2, 2021.",
            "May 28, 2020 and June 2, 2021",
            "2020-05-28/2021-06-02",
        ),
        ("It rained from March to May 2021.", "March to May 2021", "2021-03/2021-05"),
        ("It rained from November to March 2021.", "November to March 2021", "2020-11/2021-03"),
        ("It rained between March 2020 and May 2021.", "March 2020 and May 2021", "2020-03/2021-05"),
        (
            "It rained in the second week of June 2021.",
            "the second week of June 2021",
            "2021-06-08/2021-06-14",
        ),
        ("It rained in the first half of June 2021.", "the first half of June 2021", "2021-06-01/2021-06-15"),
        ("It rained in the last week of June 2021.", "the last week of June 2021", "2021-06-24/2021-06-30"),
    ],
)
def test_a_range_is_one_interval(text: str, span: str, edtf: str) -> None:
    found = only(text, None)
    assert (found.span.text, found.edtf) == (span, edtf)


def test_a_range_without_its_year_takes_one_near_to_publication() -> None:
    assert only("It rained from 5 to 7 June.").edtf == "2022-06-05/2022-06-07"
    assert only("It rained from 5 to 7 June.", None).edtf is None
    assert only("It rained from March to May.").edtf == "2022-03/2022-05"
    assert only("It rained from March to May.", None).edtf is None


def test_figures_in_either_order_are_both_kept() -> None:
    assert only("It fell on 3/4/2022.").edtf == "2022-03-04/2022-04-03"
    assert only("It fell on 3/3/2022.").edtf == "2022-03-03"


def test_figures_that_allow_one_order_show_the_habit_of_the_report() -> None:
    found = times("It fell on 3/4/2022, and again on 25/4/2022.")
    assert [time.edtf for time in found] == ["2022-04-03", "2022-04-25"]
    found = times("It fell on 3/4/2022, and again on 4/25/2022.")
    assert [time.edtf for time in found] == ["2022-03-04", "2022-04-25"]


@pytest.mark.parametrize("text", ["the 3/4 ratio", "13/14/2022", "3.4.22", "3-4-22", "3 - 4 - 2022"])
def test_other_numbers_with_marks_between_are_no_dates(text: str) -> None:
    assert times(text) == []


@pytest.mark.parametrize("text", ["February 30", "June 31, 2022", "32 June", "30 February to 2 March 2021"])
def test_a_day_that_the_calendar_lacks_is_none(text: str) -> None:
    assert all(time.edtf is None or "30" not in time.edtf for time in times(text))


def test_without_publication_a_date_without_its_year_stays_a_phrase() -> None:
    found = only("The front moved on 30 May.", None)
    assert (found.span.text, found.edtf, found.anchor) == ("30 May", None, Anchor.NONE)


@pytest.mark.parametrize(("published", "edtf"), [("2022-06", "2022-05-30"), ("2022", "2022-05-30")])
def test_publication_may_be_a_month_or_a_year(published: str, edtf: str) -> None:
    assert only("The front moved on 30 May.", published).edtf == edtf


def test_an_abbreviated_month_takes_in_its_full_stop() -> None:
    assert means("in Sept.").edtf == "2022-09"
    assert only("It began in Sept. 2021 there.").span.text == "Sept. 2021"
