"""Incidents of an archive beside the readings of their accounts."""

from hearsay import limits
from hearsay.archive import cases as module
from hearsay.archive.cases import cases, in_order, texts
from hearsay.archive.selecting import Selection
from hearsay.archive.told import incidents
from tests.exports.dispatches import Line, dispatch

FIRST = dispatch(Line(), id="r1", outlet="A")
LATER = dispatch(Line(place="Orlec", day="2031-06-20"), id="r2", outlet="B", published="2031-06-21")
UNDATED = dispatch(Line(place="Lenz", day=None, deed="burned"), id="r3", outlet="C", published=None)


def filled(archive):
    for each in (LATER, UNDATED, FIRST):
        archive.add(each)
    return archive


def test_an_incident_comes_with_the_readings_of_its_accounts(archive):
    found = list(cases(filled(archive), in_order(incidents(archive, Selection()))))
    assert [[version.text.reading for version in case.versions] for case in found] == [
        [FIRST],
        [LATER],
        [UNDATED],
    ]
    assert found[0].versions[0].text.sentences


def test_incidents_stand_by_their_first_day_and_undated_ones_last(archive):
    found = in_order(reversed(incidents(filled(archive), Selection())))
    assert [each.place.name for each in found] == ["Sele", "Orlec", "Lenz"]


def test_no_more_readings_are_held_than_the_bound(archive, monkeypatch):
    assert limits.MAX_READINGS_HELD > 1
    monkeypatch.setattr(module, "MAX_READINGS_HELD", 1)
    ordered = in_order(incidents(filled(archive), Selection()))
    found = list(cases(archive, [*ordered, *ordered]))
    assert [len(case.versions) for case in found] == [1] * 6


def test_texts_are_those_of_the_selection(archive):
    assert [each.reading for each in texts(filled(archive), Selection(outlet="B"))] == [LATER]
