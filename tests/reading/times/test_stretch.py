import pytest
from hypothesis import given
from hypothesis import strategies as st

from hearsay.reading.times.stretch import (
    Stretch,
    Unit,
    day_of,
    interval,
    month_of,
    part_of_year,
    written,
    year_edtf,
    year_of,
)
from tests.reading.times.edtf import bounds

NUMBERS = {  # of the years 1000 to 2999
    Unit.DAY: (365_000, 1_095_000),
    Unit.WEEKEND: (53_000, 156_000),
    Unit.WEEK: (53_000, 156_000),
    Unit.MONTH: (12_000, 35_999),
    Unit.SEASON: (4_000, 11_999),
    Unit.QUARTER: (4_000, 11_999),
    Unit.HALF: (2_000, 5_999),
    Unit.YEAR: (1_000, 2_999),
    Unit.DECADE: (100, 299),
    Unit.CENTURY: (10, 29),
}


@st.composite
def stretches(draw: st.DrawFn) -> Stretch:
    unit = draw(st.sampled_from(Unit))
    return Stretch(unit, draw(st.integers(*NUMBERS[unit])))


@pytest.mark.parametrize(
    ("stretch", "edtf"),
    [
        (day_of(2022, 6, 8), "2022-06-08"),
        (day_of(2022, 6, 8).within(Unit.WEEK), "2022-06-06/2022-06-12"),
        (day_of(2022, 6, 8).within(Unit.WEEKEND), "2022-06-11/2022-06-12"),
        (month_of(2022, 6), "2022-06"),
        (part_of_year(Unit.SEASON, 2021, 4), "2021-24"),
        (part_of_year(Unit.QUARTER, 2021, 3), "2021-35"),
        (part_of_year(Unit.HALF, 2021, 2), "2021-41"),
        (year_of(2021), "2021"),
        (year_of(-43), "-0043"),
        (year_of(70), "0070"),
        (Stretch(Unit.DECADE, 198), "198X"),
        (Stretch(Unit.DECADE, -5), "-0050/-0041"),
        (Stretch(Unit.CENTURY, 19), "19XX"),
    ],
)
def test_each_unit_has_its_edtf(stretch: Stretch, edtf: str) -> None:
    assert stretch.edtf == edtf


@pytest.mark.parametrize(
    ("month", "season"),
    [(1, "2021-24"), (2, "2021-24"), (3, "2022-21"), (8, "2022-22"), (11, "2022-23"), (12, "2022-24")],
)
def test_a_winter_belongs_to_the_year_in_which_it_begins(month: int, season: str) -> None:
    assert day_of(2022, month, 15).within(Unit.SEASON).edtf == season


def test_a_finer_unit_is_not_known() -> None:
    assert month_of(2022, 6).within(Unit.DAY) is None
    assert year_of(2022).within(Unit.MONTH) is None


def test_an_interval_of_weeks_has_days_at_its_ends() -> None:
    week = day_of(2022, 6, 8).within(Unit.WEEK)
    assert interval(week, week.shifted(1)) == "2022-06-06/2022-06-19"
    assert interval(month_of(2022, 3), day_of(2022, 6, 8)) == "2022-03/2022-06-08"
    assert interval(year_of(2021), year_of(2021)) == "2021"


@pytest.mark.parametrize("year", [10_000, -10_000])
def test_a_year_of_five_digits_is_refused(year: int) -> None:
    with pytest.raises(ValueError, match="10000"):
        year_edtf(year)


@pytest.mark.parametrize(
    ("published", "edtf"),
    [
        ("2022-06-08", "2022-06-08"),
        ("2022-06-08T10:15+02:00", "2022-06-08"),
        ("2022-06", "2022-06"),
        ("2022", "2022"),
    ],
)
def test_a_date_of_publication_is_as_precise_as_it_is_known(published: str, edtf: str) -> None:
    assert written(published).edtf == edtf


@pytest.mark.parametrize(
    "published", [None, "", "Monday", "2022-13", "2022-02-30", "0000", "22-06-08", "-2022", "²²²²"]
)
def test_what_is_no_date_is_none(published: str | None) -> None:
    assert written(published) is None


@given(stretches(), st.integers(-50, 50))
def test_going_and_coming_back_changes_nothing(stretch: Stretch, number: int) -> None:
    assert stretch.shifted(number).shifted(-number) == stretch


@given(stretches())
def test_every_edtf_is_valid_and_begins_where_the_stretch_does(stretch: Stretch) -> None:
    first, last = bounds(stretch.edtf)
    assert first is not None
    assert last is not None
    assert day_of(*first).number == stretch.first
    assert first <= last
    assert stretch.first <= stretch.last


@given(stretches())
def test_what_follows_begins_on_the_next_day(stretch: Stretch) -> None:
    if stretch.unit is not Unit.WEEKEND:
        assert stretch.shifted(1).first == stretch.last + 1


@given(stretches(), st.sampled_from(Unit))
def test_what_holds_a_stretch_begins_no_later(stretch: Stretch, unit: Unit) -> None:
    whole = stretch.within(unit)
    assert (whole is None) == (unit < stretch.unit)
    if whole is not None and unit is not Unit.WEEKEND:
        assert whole.first <= stretch.first <= whole.last


@given(st.text() | st.from_regex(r"\d{4}-\d{2}-\d{2}.{0,12}", fullmatch=True))
def test_any_text_may_stand_for_a_date_of_publication(published: str) -> None:
    found = written(published)
    assert found is None or bounds(found.edtf)
