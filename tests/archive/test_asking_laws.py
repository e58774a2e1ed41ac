"""What is asked of an archive: every condition beside plain Python over the same reports, and incidents with their days."""

from datetime import date

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from hearsay import edtf
from hearsay.archive.briefing import chosen, is_within
from hearsay.archive.cases import in_order, readings
from hearsay.archive.incident_rows import incident_of, incident_row, key_rows
from hearsay.archive.selecting import Selection
from hearsay.archive.told import (
    EVERY,
    Asked,
    copies_and_credits,
    count,
    every,
    incident,
    incidents,
    incidents_of,
)
from hearsay.records import Incident, Measure, Standing
from tests.exports.dispatches import Line, as_one, dispatch

ARMY, FRONT = "The Arvenian army", "The Korvan Front"
REPORTS = [
    dispatch(Line(killed="9 people", low=9, high=9, speaker="Mayor Brandt"), id="a", outlet="Radio Varn", title="Nine dead at Sele"),
    dispatch(
        Line(FRONT, "burned", "the mill", place="Orlec", day="2031-06-20", mode="destroy"),
        id="b", outlet="The Orlec Mail", published="2031-06-21T08:00:00Z", title="Mill at Orlec on fire",
    ),
    dispatch(
        Line("farmers", "marched past", "the garrison", place="Lenz", day="2031-07", type="PROTEST", mode="demo"),
        id="c", outlet="radio varn", published="2031-07-02", title="Farmers in the streets of Lenz",
    ),
    dispatch(
        Line(ARMY, "raided", "the bakery", place="Harrow", day=None, speaker="Colonel Draga", denies=True),
        id="d", outlet=None, published=None, title="No raid on Harrow, says colonel",
    ),
    dispatch(
        Line(FRONT, "seized", "the garrison", place="Upper Orlec", day="2032-01-03/2032-01-05", type="COERCE", mode="seize"),
        id="e", outlet="Upper Post", published="2032-01-06", title="Garrison of Upper Orlec taken",
    ),
]  # fmt: skip


@pytest.fixture(scope="module")
def filled(kept):
    for each in REPORTS:
        kept.add(each)
    return kept


def names(found) -> list[str]:
    return [each.report.id for each in found]


@pytest.mark.parametrize(
    ("selection", "expected"),
    [
        (Selection(), "abcde"),
        (Selection(since="2031-06"), "bce"),
        (Selection(until="2031-06"), "ab"),
        (Selection(until="2031-06-21"), "ab"),
        (Selection(since="2031-06-21", until="2031-06-21"), "b"),
        (Selection(since="2031", until="2031"), "abc"),
        (Selection(since="2031-07-02", until="2031-07-02"), "c"),
        (Selection(since="2033"), ""),
        (Selection(outlet="RADIO varn"), "ac"),
        (Selection(outlet="Radio"), ""),
        (Selection(source="Brandt"), "a"),
        (Selection(source="mayor brandt"), "a"),
        (Selection(source="Brandt Mayor"), ""),
        (Selection(event="assault"), "abd"),
        (Selection(event="PROTEST"), "c"),
        (Selection(event="ASSAULT", outlet="radio varn"), "a"),
        (Selection(words="garrison"), "ce"),
        (Selection(words="garrison -lenz"), "e"),
        (Selection(words='"upper orlec"'), "e"),
        (Selection(words="orlec"), "be"),
        (Selection(words="-orlec"), "acd"),
        (Selection(words="farm*"), "ac"),
        (Selection(words='" OR 1=1; --'), ""),
        (Selection(words="***"), "abcde"),
        (Selection(words="garrison", since="2032"), "e"),
    ],
)
def test_a_selection_gives_the_readings_of_which_all_that_is_stated_holds(filled, selection, expected):
    assert sorted(names(readings(filled, selection))) == sorted(expected)


@given(st.sampled_from(["2031", "2031-05", "2031-05-13", "2031-06-21", "2031-07", "2032-01-06"]))
def test_since_and_until_part_the_dated_reports_with_what_is_of_both(filled, when):
    after, before = (
        set(names(readings(filled, each))) for each in (Selection(since=when), Selection(until=when))
    )
    dated = {each.report.id for each in REPORTS if each.report.published}
    assert after | before == dated
    assert all(
        (each.report.published or "").startswith(when) for each in REPORTS if each.report.id in after & before
    )


@pytest.mark.parametrize(
    ("selection", "stated"),
    [
        (Selection(), {}),
        (Selection(words=""), {}),
        (Selection("mill", since="2031"), {"words": "mill", "since": "2031"}),
        (Selection(event="AID", outlet=""), {"event": "AID"}),
    ],
)
def test_what_is_stated_of_a_selection_is_what_is_not_empty(selection, stated):
    assert selection.stated() == stated


@pytest.mark.parametrize(
    ("asked", "places"),
    [
        (EVERY, ["Sele", "Orlec", "Lenz", "Upper Orlec", "Harrow"]),
        (Asked(place="Orlec"), ["Orlec", "Upper Orlec"]),
        (Asked(place="upper orlec"), ["Upper Orlec"]),
        (Asked(place="Upper Valley"), ["Sele", "Orlec", "Lenz", "Upper Orlec", "Harrow"]),
        (Asked(place="Orlec Upper"), []),
        (Asked(place="%"), []),
        (Asked(actor="korvan front"), ["Orlec", "Upper Orlec"]),
        (Asked(actor="garrison"), ["Lenz", "Upper Orlec"]),
        (Asked(type="coerce"), ["Upper Orlec"]),
        (Asked(standing=Standing.DENIED), ["Harrow"]),
        (Asked(standing=Standing.CORROBORATED), []),
        (Asked(measure=Measure.KILLED), ["Sele"]),
        (Asked(independent=2), []),
        (Asked(actor="front", place="upper orlec"), ["Upper Orlec"]),
        (Asked(actor="front", type="PROTEST"), []),
    ],
)  # fmt: skip
def test_incidents_are_those_of_which_all_that_is_asked_holds(filled, asked, places):
    found = incidents(filled, Selection(), asked)
    assert [each.place.name for each in in_order(found)] == places
    assert count(filled, Selection(), asked) == len(places)
    assert list(every(filled, Selection(), asked)) == found


@pytest.mark.parametrize("limit", [1, 3, 99])
def test_a_limit_cuts_and_changes_no_order(filled, limit):
    assert incidents(filled, Selection(), limit=limit) == incidents(filled, Selection())[:limit]


def test_each_incident_is_found_by_its_id_and_by_its_reports(filled):
    for each in incidents(filled, Selection()):
        assert incident(filled, each.id) == each
        assert all(each in incidents_of(filled, account.report) for account in each.accounts)


def test_reports_that_are_nobodys_copy_and_credit_nobody_say_so(filled):
    assert copies_and_credits(filled, [each.report.id for each in REPORTS]) == ({}, {})
    assert copies_and_credits(filled, []) == ({}, {})


@pytest.mark.parametrize(
    ("since", "until", "places"),
    [
        ("2031-07-31", None, ["Lenz", "Upper Orlec"]),
        ("2031-08-01", None, ["Upper Orlec"]),
        (None, "2031-05-11", []),
        (None, "2031-05-12", ["Sele"]),
        ("2032-01-05", "2032-01-05", ["Upper Orlec"]),
        ("2032-01-06", "2032-01-06", []),
        ("2031-06-20T23:59:59Z", "2031-06-20", ["Orlec"]),
        (None, None, ["Sele", "Orlec", "Lenz", "Upper Orlec", "Harrow"]),
    ],
)
def test_a_brief_is_of_what_may_have_been_in_its_period(filled, since, until, places):
    found = chosen(filled, EVERY, since=since, until=until)
    assert [case.incident.place.name for case in found] == places


DAYS = st.dates(date(2030, 1, 1), date(2032, 12, 31))


def on(time: str | None) -> Incident:
    return msgspec.structs.replace(BARE, time=time)


BARE = as_one(dispatch(Line())).incident


@given(DAYS, DAYS, DAYS, DAYS)
def test_a_stretch_is_within_a_period_where_they_share_a_day(one, other, since, until):
    first, last = sorted((one, other))
    since, until = sorted((since, until))
    is_shared = not (last < since or until < first)
    assert is_within(on(f"{first}/{last}"), edtf.Bounds(since, until)) is is_shared
    assert is_within(on(f"{first}/.."), edtf.Bounds(since, until)) is (first <= until)
    assert is_within(on(f"../{last}"), edtf.Bounds(since, until)) is (last >= since)


@given(DAYS, DAYS)
def test_an_open_period_holds_all_on_its_side(day, end):
    assert is_within(on(str(day)), edtf.Bounds(None, end)) is (day <= end)
    assert is_within(on(str(day)), edtf.Bounds(end, None)) is (day >= end)
    assert is_within(on(str(day)), edtf.Bounds(None, None))


@pytest.mark.parametrize("time", [None, "soon", "../.."])
def test_one_without_a_day_that_can_be_read_goes_by_its_reports(time):
    may = edtf.Bounds(date(2031, 5, 1), date(2031, 5, 31))
    june = edtf.Bounds(date(2031, 6, 1), date(2031, 6, 30))
    assert is_within(on(time), may)
    assert not is_within(on(time), june)


@given(st.lists(DAYS | st.none(), min_size=1, max_size=6), st.randoms(use_true_random=False))
def test_incidents_stand_by_day_whatever_order_they_come_in(days, chance):
    made = [msgspec.structs.replace(on(day and day.isoformat()), id=f"i{at}") for at, day in enumerate(days)]
    ordered = in_order(chance.sample(made, len(made)))
    assert ordered == in_order(made)
    times = [each.time for each in ordered]
    dated = [time for time in times if time]
    assert times == [*sorted(dated), *[None] * (len(times) - len(dated))]


NAMES = st.text(st.characters(categories=["L", "N", "Zs", "P"]), min_size=1, max_size=12)


@given(NAMES, NAMES, st.none() | NAMES)
def test_an_incident_comes_back_from_its_row_whatever_it_is_called(place, actor, admin):
    assert BARE.place is not None
    made = msgspec.structs.replace(
        BARE,
        place=msgspec.structs.replace(BARE.place, name=place, admin1=admin),
        actors=[msgspec.structs.replace(BARE.actors[0], name=actor)],
    )
    row = incident_row(made)
    assert incident_of(row["content"]) == made
    words = {each["key"] for each in key_rows(made) if each["role"] == "place"}
    assert words == {word for key in row["places"].split("|") for word in key.split()}
    assert all(" " not in each["key"] for each in key_rows(made))


@given(st.integers(1, 50), st.integers(1, 50), st.integers(1, 50), st.integers(1, 50))
def test_rank_goes_by_independent_accounts_and_then_by_reports(one, other, reports, more):
    def rank(independent, count):
        counts = msgspec.structs.replace(BARE.corroboration, independent=independent, reports=count)
        return incident_row(msgspec.structs.replace(BARE, corroboration=counts))["rank"]

    assert (rank(one, reports) < rank(other, more)) is ((one, reports) > (other, more))
