"""Laws of times: what is reckoned agrees with the calendar, on whatever day a report comes out."""

from datetime import date, timedelta
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hearsay.reading.times.clock import clock
from hearsay.reading.times.lengths import iso_length, quantity
from hearsay.reading.times.lexicon import easter, unit_name
from tests.reading.times.edtf import bounds
from tests.reading.times.plain import means

DAYS = st.dates(date(1990, 1, 1), date(2060, 12, 31))
WEEKDAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
MONTHS = "January February March April May June July August September October November December".split()
ONES = "two three four five six seven eight nine ten eleven twelve".split()


def edtf(text: str, published: date) -> str | None:
    """The date of the one expression of a text, read on a day of publication."""
    found = means(f"It was {text}.", published.isoformat())
    assert found is not None
    return found.edtf


@given(published=DAYS, count=st.integers(2, 6))
def test_so_many_days_ago_is_that_day_of_the_calendar(published: date, count: int) -> None:
    assert edtf(f"{count} days ago", published) == (published - timedelta(count)).isoformat()


@given(published=DAYS, count=st.sampled_from(range(2, 7)))
def test_digits_and_words_are_reckoned_alike(published: date, count: int) -> None:
    for unit in ("days", "weeks", "months", "years"):
        assert edtf(f"{count} {unit} ago", published) == edtf(f"{ONES[count - 2]} {unit} ago", published)


@given(published=DAYS, count=st.integers(2, 9))
def test_so_many_years_ago_is_that_year(published: date, count: int) -> None:
    assert edtf(f"{count} years ago", published) == str(published.year - count)


@given(published=DAYS)
@pytest.mark.parametrize(("word", "away"), [("yesterday", -1), ("today", 0), ("tomorrow", 1)])
def test_the_days_beside_today(word: str, away: int, published: date) -> None:
    assert edtf(word, published) == (published + timedelta(away)).isoformat()


@given(published=DAYS)
@pytest.mark.parametrize(("word", "away"), [("last", -1), ("this", 0), ("next", 1)])
def test_the_weeks_beside_this_one_begin_on_their_monday(word: str, away: int, published: date) -> None:
    monday = published - timedelta(published.weekday()) + timedelta(weeks=away)
    assert edtf(f"{word} week", published) == f"{monday}/{monday + timedelta(6)}"


@given(published=DAYS)
@pytest.mark.parametrize(("word", "away"), [("last", -1), ("this", 0), ("next", 1)])
def test_the_months_and_years_beside_this_one(word: str, away: int, published: date) -> None:
    year, month = divmod(12 * published.year + published.month - 1 + away, 12)
    assert edtf(f"{word} month", published) == f"{year}-{month + 1:02}"
    assert edtf(f"{word} year", published) == str(published.year + away)


@given(published=DAYS)
@pytest.mark.parametrize("weekday", WEEKDAYS)
def test_last_so_and_so_is_one_of_the_last_two_such_weekdays(weekday: str, published: date) -> None:
    ends = [date.fromisoformat(each) for each in (edtf(f"last {weekday}", published) or "").split("/")]
    assert {WEEKDAYS[found.weekday()] for found in ends} == {weekday}
    assert all(0 < (published - found).days <= 14 for found in ends)


@given(day=DAYS, published=DAYS)
def test_a_whole_date_is_the_same_whenever_a_report_comes_out(day: date, published: date) -> None:
    month = MONTHS[day.month - 1]
    for written in (f"on {day.day} {month} {day.year}", f"on {month} {day.day}, {day.year}"):
        assert edtf(written, published) == day.isoformat()


@given(day=DAYS, published=DAYS)
def test_a_month_with_its_year_is_the_same_whenever_a_report_comes_out(day: date, published: date) -> None:
    assert edtf(f"in {MONTHS[day.month - 1]} {day.year}", published) == f"{day.year}-{day.month:02}"


@given(published=DAYS)
@pytest.mark.parametrize(
    "text",
    [
        "last weekend",
        "next weekend",
        "the past two weeks",
        "the next three days",
        "recent months",
        "earlier this month",
        "later this year",
        "the coming days",
        "the past 24 hours",
        "the last two months",
    ],
)
def test_an_interval_ends_no_earlier_than_it_begins(text: str, published: date) -> None:
    found = edtf(text, published)
    assert found is not None
    assert bounds(found)
    first, _, last = found.replace("~", "").partition("/")
    assert first <= (last or first)


@given(st.integers(1600, 4000))
def test_easter_is_a_sunday_between_late_march_and_late_april(year: int) -> None:
    found = easter(year)
    assert found.weekday() == 6
    assert date(year, 3, 22) <= found <= date(year, 4, 25)


@pytest.mark.parametrize(
    ("year", "day"),
    [
        (1961, "1961-04-02"),
        (2000, "2000-04-23"),
        (2008, "2008-03-23"),
        (2011, "2011-04-24"),
        (2019, "2019-04-21"),
        (2024, "2024-03-31"),
        (2025, "2025-04-20"),
        (2038, "2038-04-25"),
    ],
)
def test_easters_of_the_almanac(year: int, day: str) -> None:
    assert easter(year).isoformat() == day


@given(hour=st.integers(0, 23), minute=st.integers(0, 59))
def test_a_time_is_the_same_in_every_way_of_writing_it(hour: int, minute: int) -> None:
    half, spoken = ("p" if hour >= 12 else "a"), (hour % 12 or 12)
    time = f"{hour:02}:{minute:02}"
    for written in (
        f"{hour}:{minute:02}",
        f"{hour}.{minute:02}",
        f"{hour:02}{minute:02} gmt",
        f"{spoken}:{minute:02} {half}m",
        f"{spoken}.{minute:02} {half}.m.",
        f"{spoken}:{minute:02}{half}m",
    ):
        assert clock(written) == time


@given(st.text(alphabet="0123456789:. apmo'clkinthe", max_size=20))
def test_whatever_is_written_a_clock_shows_a_time_or_none(written: str) -> None:
    found = clock(written)
    if found is not None:
        hour, minute = map(int, found.split(":"))
        assert 0 <= hour <= 24
        assert 0 <= minute < 60


@given(st.integers(1, 10**6))
def test_a_half_more_is_a_half_more(number: int) -> None:
    assert quantity(f"{number} and a half") == Fraction(2 * number + 1, 2)
    assert quantity(f"{number} 1/2") == Fraction(2 * number + 1, 2)


@given(number=st.integers(1, 9999))
@pytest.mark.parametrize(
    ("unit", "months"), [("month", 1), ("quarter", 3), ("year", 12), ("decade", 120), ("century", 1200)]
)
def test_lengths_are_as_long_as_their_units(unit: str, months: int, number: int) -> None:
    written = iso_length(Fraction(number), unit)
    each = {"M": 1, "Y": 12}[written[-1]]
    assert int(written[1:-1]) * each == number * months


@pytest.mark.parametrize(
    ("plural", "unit"),
    [
        ("centuries", "century"),
        ("millennia", "millennium"),
        ("weeks", "week"),
        ("hrs", "hr"),
        ("mins", "min"),
        ("day", "day"),
        ("fortnights", "fortnight"),
    ],
)
def test_a_unit_in_the_singular(plural: str, unit: str) -> None:
    assert unit_name(plural) == unit
