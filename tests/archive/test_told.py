"""Incidents of an archive: what its reports tell of, whose copies are one account, and which of them are asked for."""

import msgspec
import pytest

from hearsay.archive.selecting import Selection
from hearsay.archive.store import Archive
from hearsay.archive.told import Asked, count, every, incident, incidents, incidents_of, incidents_of_reports
from hearsay.records import Measure, Reading, Standing
from tests.archive import made

FIRST = (
    "Butchers carried the wounded to the Sava clinic while smoke stood over the livestock pens, and the mayor asked all "
    "families to stay indoors until engineers had looked at two shells that did not burst beside the old mill."
)
SECOND = (
    "A nurse at the clinic by the Sava counted the wounded, most of them butchers from the livestock pens; "
    "relatives waited outside through the night, and Brandt promised that the stalls by the mill would open again."
)
OTHER = (
    "Fishermen of the harbour mended nets as though nothing had been, and a column of lorries with timber and cement "
    "came over the northern pass for the first time since the thaw, a customs officer of the port wrote in her log."
)


def reading(outlet: str, more: str = FIRST, *, published: str = "2031-05-12", **facts: object) -> Reading:
    body = made.text(more=more, **facts)
    return made.reading(made.report(body, title="Market shelled", outlet=outlet, published=published))


def elsewhere(outlet: str) -> Reading:
    """A reading of another market, far away and months later."""
    found = reading(outlet, OTHER, place="Orlec", army="Marenian", who="Ilse Marrow", published="2031-09-01")
    (where,), (when,) = found.places, found.times
    return msgspec.structs.replace(
        found,
        places=[msgspec.structs.replace(where, latitude=52.0, longitude=30.0, confidence=0.95)],
        times=[msgspec.structs.replace(when, edtf="2031-09-01")],
    )


@pytest.fixture
def told(archive):
    archive.add(reading("The Lowen Herald"))
    archive.add(
        reading("The Sele Messenger", SECOND, killed=12, who="Doctor Ana Brez", agency="The Evening Post")
    )
    archive.add(elsewhere("The Orlec Mail"))
    return archive


def test_accounts_of_one_market_are_one_incident_and_of_another_market_another(told) -> None:
    found = incidents(told, Selection())
    assert [len(each.accounts) for each in found] == [2, 1]
    assert found[0].corroboration.outlets == 2


def test_a_copy_is_the_same_account(archive) -> None:
    archive.add(reading("The Lowen Herald"))
    archive.add(reading("The Evening Post", published="2031-05-13"))
    (one,) = incidents(archive, Selection())
    assert (one.corroboration.outlets, one.corroboration.origins, one.corroboration.independent) == (2, 1, 1)


def test_the_order_in_which_reports_came_changes_nothing(archive, tmp_path) -> None:
    every = [reading("A"), reading("B", SECOND, killed=12, who="Doctor Ana Brez"), elsewhere("C")]
    for each in every:
        archive.add(each)
    with Archive(tmp_path / "other.archive") as other:
        for each in reversed(every):
            other.add(each)
        assert incidents(other, Selection()) == incidents(archive, Selection())


@pytest.mark.parametrize(
    ("asked", "number"),
    [
        (Asked(), 2),
        (Asked(type="assault"), 2),
        (Asked(type="protest"), 0),
        (Asked(place="sele"), 1),
        (Asked(place="Nowhere"), 0),
        (Asked(measure=Measure.KILLED), 2),
        (Asked(measure=Measure.MISSING), 0),
        (Asked(independent=99), 0),
        (Asked(standing=Standing.DENIED), 0),
        (Asked(actor="nobody at all"), 0),
    ],
)
def test_only_what_is_asked_for_is_given(told, asked: Asked, number: int) -> None:
    found = incidents(told, Selection(), asked)
    assert len(found) == number == count(told, Selection(), asked)
    assert list(every(told, Selection(), asked)) == found


def test_an_incident_is_given_with_all_accounts_if_one_is_of_a_selected_report(told) -> None:
    (one,) = incidents(told, Selection(outlet="The Sele Messenger"))
    assert [each.outlet for each in one.accounts] == ["The Lowen Herald", "The Sele Messenger"]
    assert [len(each.accounts) for each in incidents(told, Selection(since="2031-06"))] == [1]
    assert incidents(told, Selection(words="nobody wrote this")) == []


@pytest.mark.parametrize(
    ("place", "is_asked_for"),
    [
        ("Lower Sele", True),
        ("lower", True),
        ("SELE", True),
        ("Sava Dol", True),
        ("Sele Lower", False),
        ("Sele Sava", False),  # words of two names are no name
        ("Low", False),
        ("XM", True),
        ("", False),
    ],
)
def test_places_are_asked_by_whole_words_of_one_name(archive, place: str, is_asked_for) -> None:
    found = reading("The Lowen Herald")
    (where,) = found.places
    named = msgspec.structs.replace(where, name="Lower Sele", admin1="Sava Dol", country="XM")
    archive.add(msgspec.structs.replace(found, places=[named]))
    assert bool(incidents(archive, Selection(), Asked(place=place))) is is_asked_for


@pytest.mark.parametrize(("actor", "number"), [("tarnish army", 1), ("army", 2), ("Tarnish", 1), ("tarn", 0)])
def test_parties_are_asked_by_whole_words(told, actor: str, number: int) -> None:
    assert len(incidents(told, Selection(), Asked(actor=actor))) == number


def test_no_more_are_given_than_wanted_and_the_best_supported_come_first(told) -> None:
    found = incidents(told, Selection())
    assert incidents(told, Selection(), limit=1) == found[:1]
    ranks = [(-each.corroboration.independent, -each.corroboration.reports) for each in found]
    assert ranks == sorted(ranks)


def test_an_incident_is_found_by_its_id(told) -> None:
    for each in incidents(told, Selection()):
        assert incident(told, each.id) == each
    assert incident(told, "i0") is None


def test_the_incidents_of_a_report_are_those_it_has_an_account_in(told) -> None:
    for each in incidents(told, Selection()):
        for account in each.accounts:
            assert incidents_of(told, account.report) == [each]
    assert incidents_of(told, "nobody") == []


def test_what_is_fetched_a_page_at_a_time_is_all(archive, monkeypatch) -> None:
    monkeypatch.setattr("hearsay.archive.told._AT_ONCE", 1)
    archive.add(reading("A"))
    archive.add(elsewhere("B"))
    assert list(every(archive, Selection())) == incidents(archive, Selection())
    assert len(incidents(archive, Selection())) == 2


def test_the_incidents_of_several_reports_are_those_of_each_once(told) -> None:
    names = [account.report for found in incidents(told, Selection()) for account in found.accounts]
    each = {found.id for name in names for found in incidents_of(told, name)}
    assert [found.id for found in incidents_of_reports(told, names)] == sorted(each)
    assert len(each) == 2
    assert incidents_of_reports(told, []) == []
