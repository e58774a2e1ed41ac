import pytest

from hearsay.records import Anchor, TimeKind
from tests.reading.times.edtf import bounds
from tests.reading.times.plain import means, only, times


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        ("last week", "2022-05-30/2022-06-05"),
        ("this week", "2022-06-06/2022-06-12"),
        ("next week", "2022-06-13/2022-06-19"),
        ("the current week", "2022-06-06/2022-06-12"),
        ("last month", "2022-05"),
        ("next month", "2022-07"),
        ("this year", "2022"),
        ("last year", "2021"),
        ("the coming year", "2023"),
        ("last decade", "201X"),
        ("this century", "20XX"),
        ("this quarter", "2022-34"),
        ("the latest quarter", "2022-33"),
        ("the weekend", "2022-06-04/2022-06-05"),
        ("last weekend", "2022-06-04/2022-06-05"),
        ("next weekend", "2022-06-11/2022-06-12"),
        ("earlier this month", "2022-06-01/2022-06-08"),
        ("later this year", "2022-06-08/2022-12-31"),
        ("earlier this week", "2022-06-06/2022-06-08"),
        ("year-end", "2022"),
        ("the week of March 6", "2022-02-28/2022-03-06"),
        ("three days ago", "2022-06-05"),
        ("two weeks ago", "2022-05-23/2022-05-29"),
        ("two weeks ago on Friday", "2022-05-27"),
        ("six months ago", "2021-12"),
        ("two years ago", "2020"),
        ("a decade ago", "2012"),
        ("about 10 days ago", "2022-05-29~"),
        ("a year and a half ago", "2020-12~"),
        ("a week and a half ago", "2022-05-29~"),
        ("two years hence", "2024"),
        ("a year earlier", "2021"),
        ("a day earlier", "2022-06-07"),
        ("the day before", "2022-06-07"),
        ("the previous day", "2022-06-07"),
        ("the past 24 hours", "2022-06-07/2022-06-08"),
        ("the past 36 hours", "2022-06-06/2022-06-08"),
        ("the past week", "2022-06-01/2022-06-08"),
        ("the last two months", "2022-04/2022-06"),
        ("the past three years", "2019/2022"),
        ("the next ten days", "2022-06-08/2022-06-18"),
        ("recent days", "2022-06-01~/2022-06-08"),
        ("recent months", "2021-12~/2022-06"),
        ("recent years", "2017~/2022"),
        ("the past few weeks", "2022-05-11~/2022-06-08"),
        ("the coming days", "2022-06-08/2022-06-15~"),
    ],
)
def test_stretches_are_reckoned_from_publication(text: str, edtf: str) -> None:
    found = means(f"It was {text}.")
    assert found is not None
    assert found.edtf == edtf
    assert bounds(edtf)
    assert found.anchor is Anchor.PUBLISHED


@pytest.mark.parametrize(
    "text",
    ["last week", "this month", "earlier this year", "the weekend", "three days ago", "the past 24 hours", "recent days",
     "the day before", "the following day", "two days later", "year-end", "a decade ago", "the week of March 6"],
)  # fmt: skip
def test_without_publication_none_of_them_is_a_date(text: str) -> None:
    found = means(f"It was {text}.", None)
    assert found is not None
    assert found.edtf is None


@pytest.mark.parametrize(
    ("text", "length", "vague"),
    [
        ("the past 24 hours", "PT24H", None),
        ("the past week", "P1W", None),
        ("the last two months", "P2M", None),
        ("recent days", "PXD", "past"),
        ("the next few weeks", "PXW", "future"),
    ],
)
def test_a_period_up_to_now_keeps_its_length(text: str, length: str, vague: str | None) -> None:
    found = only(f"It was {text}.")
    assert (found.kind, found.length, found.vague) == (TimeKind.DATE, length, vague)


@pytest.mark.parametrize(
    ("text", "edtfs"),
    [
        ("It began on 2 June. The following day it rained. Two days later it ended.",
         ["2022-06-02", "2022-06-03", "2022-06-05"]),
        ("It began on 2 June. It rained the same day.", ["2022-06-02", "2022-06-02"]),
        ("It began on 2 June. That night it rained.", ["2022-06-02", "2022-06-02"]),
        ("It began on 2 June. The day before, it had rained.", ["2022-06-02", "2022-06-01"]),
        ("It began on 2 June. The next morning it ended.", ["2022-06-02", "2022-06-03"]),
        ("It began on 2 June. A week later it ended.", ["2022-06-02", "2022-06-09"]),
        ("It began in May 2020. A year later it ended.", ["2020-05", "2021-05"]),
        ("It began in 2014. The following year it ended.", ["2014", "2015"]),
        ("It began in 2014. By the end of that year it was over.", ["2014", "2014"]),
        ("It began in May 2020. The previous month it had rained.", ["2020-05", "2020-04"]),
        ("It began on 2 June, the day after the truce.", ["2022-06-02", "2022-06-02"]),
        ("It came two days before Christmas 2021.", ["2021-12-23", "2021-12-25"]),
        ("It came a week after 7 June 2021.", ["2021-06-14", "2021-06-07"]),
    ],
)  # fmt: skip
def test_what_follows_is_reckoned_from_the_date_named_before(text: str, edtfs: list[str]) -> None:
    assert [time.edtf for time in times(text)][: len(edtfs)] == edtfs


def test_what_is_only_compared_with_leaves_the_story_where_it_was() -> None:
    found = times("It began on 2 June. A year earlier it had failed. The next day it ended.")
    assert [time.edtf for time in found] == ["2022-06-02", "2021", "2022-06-03"]


@pytest.mark.parametrize(
    "text", ["the following day", "two days later", "the next morning", "that night", "a day after"]
)
def test_nothing_follows_where_no_day_was_named(text: str) -> None:
    assert only(f"It was {text}.").edtf is None


@pytest.mark.parametrize("text", ["two days before the attack", "a day after the attack"])
def test_so_long_before_a_deed_without_a_date_has_none(text: str) -> None:
    found = only(f"It was {text}.")
    assert (found.kind, found.edtf, found.anchor) == (TimeKind.DATE, None, Anchor.EVENT)
    assert found.length in ("P1D", "P2D")
    assert found.span.text == text.rsplit(maxsplit=3)[0]


def test_a_quarter_compared_with_that_of_the_year_before() -> None:
    found = times("In the third quarter it lost more than a year earlier.")
    assert [time.edtf for time in found] == ["2021-35", "2020-35"]
    assert means("the year-ago third quarter").edtf == "2020-35"


@pytest.mark.parametrize(
    "text", ["the last minute-by-minute account", "the other half", "in the last analysis"]
)
def test_other_words_for_last_are_no_dates(text: str) -> None:
    assert all(time.edtf is None for time in times(text))


@pytest.mark.parametrize(
    "text", ["99999999999 years ago", "9000 years ago", "the next 999999 centuries", "the past 9999999 days"]
)
def test_what_lies_outside_the_calendar_has_no_date(text: str) -> None:
    assert all(time.edtf is None or bounds(time.edtf) for time in times(f"It was {text}."))


def test_the_other_day_is_in_the_past() -> None:
    assert only("It rained the other day.").vague == "past"
