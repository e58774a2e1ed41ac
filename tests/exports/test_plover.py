import json

import pytest

from hearsay.archive.cases import indexed
from hearsay.exports import plover
from hearsay.records import Certainty
from tests.exports.dispatches import Line, as_one, dispatch

ARMY = "The Arvenian army"


def records(*lines, incidents=None, only=False):
    given = plover.lines([indexed(dispatch(*lines))], incidents or {}, only=only)
    return [json.loads(each) for each in plover.write(given)]


def test_a_record_has_every_key_and_who_says_so_beside_it():
    (record,) = records(Line(killed="at least 9 people", low=9, speaker="Mayor Brandt", via="The Post"))
    assert list(record) == [key.name for key in plover.KEYS]
    assert (record["event"], record["mode"], record["quad_code"], record["event_scale"]) == (
        ["ASSAULT"],
        ["heavy-weapons"],
        4,
        -9.5,
    )
    assert (record["date"], record["size"]["dead"]) == ("2031-05-12", 9)
    assert record["actor"] == [{"code": "ARV", "sector": "MIL", "entity_text": ARMY, "identifier_text": ARMY}]
    beyond = record["hearsay"]
    assert (beyond["source"], beyond["kind"], beyond["through"]) == ("Mayor Brandt", "official", ["The Post"])
    assert (beyond["told_as"], beyond["incident"]) == ("stated", None)
    assert record["text"].startswith("Mayor Brandt, quoted by The Post, said that")
    assert record["event_loc"]["resolution"] == 4


@pytest.mark.parametrize(
    ("line", "event", "mode", "comment"),
    [
        (Line(certainty=Certainty.EXPECTED, type="AID", mode=None), "AGREE", [], "future AID is AGREE"),
        (
            Line(certainty=Certainty.EXPECTED, type="RETREAT", mode="withdraw"),
            "CONCEDE",
            [],
            "announced RETREAT",
        ),
        (Line(certainty=Certainty.POSSIBLE), "ASSAULT", ["heavy-weapons", "hypothetical"], None),
        (Line(certainty=Certainty.ORDERED), "ASSAULT", ["heavy-weapons", "future"], None),
        (Line(certainty=Certainty.DENIED), "ASSAULT", ["heavy-weapons", "negation"], None),
    ],
)
def test_what_lies_ahead_is_reduced_here_and_the_rule_is_told(line, event, mode, comment):
    (record,) = records(line)
    assert (record["event"], record["mode"]) == ([event], mode)
    assert (record["comment"] or "").startswith(comment or "")
    assert (record["comment"] is None) == (comment is None)
    assert (record["hearsay"]["type"], record["hearsay"]["certainty"]) == (line.type, line.certainty.value)


def test_no_date_is_made_up():
    (record,) = records(Line(day=None))
    assert (record["date"], record["enddate"]) == (None, None)


def test_a_stretch_has_two_dates():
    (record,) = records(Line(day="2031-05-12/2031-05-14"))
    assert (record["date"], record["enddate"]) == ("2031-05-12", "2031-05-14")


def test_an_event_stands_with_its_incident():
    found = as_one(dispatch(Line())).incident
    (record,) = records(Line(), incidents={("r1", "e0"): found})
    assert (record["hearsay"]["incident"]["id"], record["hearsay"]["incident"]["standing"]) == (
        found.id,
        "single source",
    )


def test_only_events_of_incidents_where_they_are_asked_for():
    found = as_one(dispatch(Line())).incident
    lines = (Line(), Line(type="ACCUSE", mode=None))
    assert len(records(*lines, incidents={("r1", "e0"): found}, only=True)) == 1
    assert len(records(*lines, incidents={("r1", "e0"): found})) == 2


@pytest.mark.parametrize(
    ("line", "asserted"),
    [(Line(), True), (Line(certainty=Certainty.POSSIBLE), False), (Line(speaker="D", denies=True), False)],
)
def test_what_is_asserted_is_told_from_what_is_not(line, asserted):
    (given,) = plover.lines([indexed(dispatch(line))], {})
    assert plover.is_asserted(given) is asserted
