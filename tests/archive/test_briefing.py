"""Which incidents of an archive belong to a place and a period."""

from datetime import date

import pytest

from hearsay.archive.briefing import chosen, is_within
from hearsay.archive.told import EVERY, Asked
from hearsay.edtf import Bounds
from tests.exports.dispatches import Line, as_one, dispatch

REPORTS = [
    dispatch(Line(), id="r1", title="Farmers hit at Sele"),
    dispatch(
        Line(place="Orlec", day="2029-03", deed="burned"),
        id="r2",
        outlet="B",
        title="As two years ago at Orlec",
    ),
    dispatch(
        Line(place="Lenz", day=None, deed="bombed"), id="r3", outlet="C", published="2031-05-20", title="Lenz"
    ),
]


def places(archive, asked=EVERY, **period) -> list[str]:
    for each in REPORTS:
        archive.add(each)
    return [case.incident.place.name for case in chosen(archive, asked, **period)]


@pytest.mark.parametrize(
    ("since", "until", "expected"),
    [
        (None, None, ["Orlec", "Sele", "Lenz"]),
        ("2031-05", "2031-05", ["Sele", "Lenz"]),
        ("2031-05-13", None, ["Lenz"]),
        (None, "2030", ["Orlec"]),
        ("2029-03-31", "2029-12", ["Orlec"]),
        ("2032", None, []),
    ],
)
def test_an_incident_belongs_to_the_period_in_which_it_may_have_been(archive, since, until, expected):
    assert places(archive, since=since, until=until) == expected


def test_only_what_is_asked_for(archive):
    assert places(archive, Asked(place="Lenz")) == ["Lenz"]


def test_what_all_deny_is_there_too(archive):
    archive.add(
        dispatch(Line(speaker="Colonel Draga", denies=True, place="Harrow"), id="d", title="Quiet at Harrow")
    )
    assert places(archive, Asked(place="Harrow"), since="2031") == ["Harrow"]


@pytest.mark.parametrize(
    ("published", "inside"), [("2031-05-13", True), ("2031-07-01", False), ("2031", False), (None, False)]
)
def test_one_that_no_report_dates_goes_by_the_days_of_its_reports(published, inside):
    incident = as_one(dispatch(Line(day=None), published=published)).incident
    assert is_within(incident, Bounds(date(2031, 5, 1), date(2031, 5, 31))) is inside
