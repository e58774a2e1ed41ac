"""The columns that every table of incidents has."""

from datetime import date

import pytest

from hearsay.exports.incident_columns import (
    STANDING_COLUMNS,
    blame,
    country_of,
    deniers,
    filled,
    first_day,
    iso,
    kinds_of_voices,
    last_day,
    of_place,
    of_toll,
    outlets,
    place_level,
    voices,
    words,
    year,
)
from hearsay.records import Certainty, Measure, SourceKind
from tests.exports.dispatches import Line, as_one, dispatch

NOWHERE = as_one(dispatch(Line(place=None, day=None)))
SOMEWHERE = as_one(dispatch(Line(day="2031-05-12/2031-05-14")))


def test_days_are_those_that_the_words_allow():
    assert (first_day(SOMEWHERE), last_day(SOMEWHERE)) == (date(2031, 5, 12), date(2031, 5, 14))
    assert (first_day(NOWHERE), last_day(NOWHERE), year(NOWHERE)) == (None, None, None)
    assert (iso(date(2031, 5, 12)), iso(None), year(SOMEWHERE)) == ("2031-05-12", None, 2031)


def test_an_open_time_has_one_day_at_most():
    case = as_one(dispatch(Line(day="../2031-05-14")))
    assert (first_day(case), last_day(case)) == (None, date(2031, 5, 14))


def test_where_it_is_as_far_as_it_is_known():
    assert (country_of(SOMEWHERE), of_place("admin1")(SOMEWHERE)) == ("Albania", "Upper Valley")
    assert place_level(SOMEWHERE) == "town"
    assert (country_of(NOWHERE), of_place("name")(NOWHERE), place_level(NOWHERE)) == (None, None, None)


def test_outlets_stand_once_and_by_name():
    case = as_one(
        dispatch(Line(), id="r1", outlet="The Post"),
        dispatch(Line(deed="hit"), id="r2", outlet="The Mail"),
        dispatch(Line(deed="struck"), id="r3", outlet="The Post"),
        dispatch(Line(deed="bombed"), id="r4", outlet=None),
    )
    assert outlets(case) == "The Mail; The Post; r4"


def test_who_says_so_and_who_denies_it_are_told_apart():
    case = as_one(
        dispatch(Line(speaker="Mayor Brandt"), Line(speaker="Colonel Draga", denies=True), id="r1"),
        dispatch(Line(), id="r2", outlet="The Post"),
        dispatch(Line(certainty=Certainty.DENIED), id="r3", outlet="The Mail"),
    )
    assert voices(case) == "Mayor Brandt; The Post itself"
    assert deniers(case) == "Colonel Draga; The Mail itself"


def test_voices_are_counted_by_kind_and_each_once():
    case = as_one(
        dispatch(
            Line(speaker="Mayor Brandt"),
            Line(speaker="Mayor Brandt", deed="hit"),
            Line(speaker="a nurse", kind=SourceKind.WITNESS),
            Line(speaker="Doctor Brez"),
        )
    )
    assert kinds_of_voices(case) == "official 2; witness 1"


def test_blame_names_who_says_so_once():
    case = as_one(dispatch(Line(speaker="Mayor Brandt"), Line(speaker="Mayor Brandt", deed="hit")))
    assert blame(case) == "The Arvenian army (by Mayor Brandt)"


def test_words_of_a_report_are_no_longer_than_wanted():
    whole = words(as_one(dispatch(Line())), 200)
    assert whole == "Radio Varn (2031-05-13): “The Arvenian army shelled farmers in Sele on 2031-05-12.”"
    assert words(as_one(dispatch(Line())), 30).endswith("“The Arvenian army shelled…”")
    assert "(undated)" in words(as_one(dispatch(Line(), published=None)), 30)


def test_a_number_that_nobody_claims_is_an_empty_cell():
    assert of_toll(Measure.KILLED, "best")(SOMEWHERE) is None


def test_a_column_without_cells_must_say_so():
    (column,) = filled("region | always empty: nobody knows", {})
    assert column.cell(SOMEWHERE) is None
    with pytest.raises(KeyError):
        filled("region | the region", {})


def test_the_counts_are_those_of_the_incident():
    counts = {column.name: column.cell(SOMEWHERE) for column in STANDING_COLUMNS}
    corroboration = SOMEWHERE.incident.corroboration
    assert {name: counts[name] for name in ("reports", "outlets", "origins", "independent")} == {
        "reports": corroboration.reports,
        "outlets": corroboration.outlets,
        "origins": corroboration.origins,
        "independent": corroboration.independent,
    }
    assert (counts["standing"], counts["told_as"]) == ("single source", "stated")
