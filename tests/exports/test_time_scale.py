from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hearsay.exports.time_scale import APART, time_scale

PUBLISHED = date(2031, 9, 2)
DAYS = st.lists(st.dates(), min_size=1, max_size=6)


def test_days_near_to_publication_lie_evenly():
    scale = time_scale([date(2031, 8, 30), date(2031, 9, 3)], PUBLISHED)
    middles = [scale.middle_of(date(2031, 8, 30) + timedelta(at)) for at in range(5)]
    steps = [second - first for first, second in pairwise(middles)]
    assert steps == pytest.approx([steps[0]] * 4, abs=0.02)
    assert scale.note == ""


def test_a_day_has_a_beginning_a_middle_and_an_end_and_the_next_begins_where_it_ends():
    scale = time_scale([date(2031, 8, 30)], PUBLISHED)
    day = date(2031, 8, 31)
    assert scale.start_of(day) < scale.middle_of(day) < scale.end_of(day)
    assert scale.end_of(day) == scale.start_of(day + timedelta(1))


def test_what_was_years_ago_leaves_room_for_yesterday():
    scale = time_scale([date(2001, 1, 1), date(2031, 9, 1)], PUBLISHED)
    assert scale.end_of(date(2031, 9, 1)) - scale.start_of(date(2031, 9, 1)) > 4
    assert scale.start_of(date(2001, 1, 1)) < 10
    assert "finer" in scale.note
    assert {tick.text for tick in scale.ticks} == {"published", "1 week", "1 year", "10 years"}


def test_without_a_day_of_publication_the_scale_is_even_whatever_its_length():
    scale = time_scale([date(1931, 1, 1), date(2031, 1, 1)], None)
    assert scale.middle_of(date(1981, 1, 1)) == pytest.approx(50, abs=0.1)
    assert [tick.text for tick in scale.ticks] == ["1940", "1960", "1980", "2000", "2020"]


@pytest.mark.parametrize(
    ("first", "last", "texts"),
    [
        ("2031-08-31", "2031-09-03", ["30 Aug", "1 Sep", "3 Sep"]),
        ("2031-06-10", "2031-09-02", ["Jul 2031", "Aug 2031", "Sep 2031"]),
        ("2029-05-01", "2031-09-02", ["Jul 2029", "Jan 2030", "Jul 2030", "Jan 2031", "Jul 2031"]),
    ],
)
def test_round_days_months_or_years_are_written_at_an_even_scale(first, last, texts):
    scale = time_scale([date.fromisoformat(first), date.fromisoformat(last)], None)
    assert [tick.text for tick in scale.ticks] == texts


@given(DAYS, st.none() | st.dates())
def test_all_days_lie_on_the_scale_in_their_order(days, published):
    scale = time_scale(days, published)
    places = [scale.middle_of(day) for day in sorted(days)]
    assert places == sorted(places)
    assert all(0 < place < 100 for place in places)
    assert all(0 <= scale.start_of(day) <= scale.end_of(day) <= 100 for day in days)


@given(DAYS, st.none() | st.dates())
def test_what_is_written_at_the_scale_has_room(days, published):
    ticks = sorted(time_scale(days, published).ticks)
    assert len(ticks) <= 7
    if not time_scale(days, published).is_even:
        assert all(second.at - first.at >= APART for first, second in pairwise(ticks))


def test_one_day_alone_has_a_scale():
    scale = time_scale([PUBLISHED], PUBLISHED)
    assert scale.middle_of(PUBLISHED) == 50


@pytest.mark.parametrize("day", [date.min, date.max])
def test_the_ends_of_the_calendar_are_no_obstacle(day):
    assert 0 <= time_scale([day], None).middle_of(day) <= 100
    assert 0 <= time_scale([day], PUBLISHED).middle_of(day) <= 100
