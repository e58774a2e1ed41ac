"""Who stands against whom, and who says so."""

from hearsay.exports.codes import acled
from hearsay.exports.codes.sides import NotCoded
from hearsay.exports.parties import blamed, code_of, joined, parties
from hearsay.records import Certainty
from tests.exports.dispatches import Line, as_one, dispatch

ARMY, FRONT = "The Arvenian army", "The Korvan Front"


def three():
    """Two origins blame the army, one the front."""
    return as_one(
        dispatch(Line(ARMY, speaker="Mayor Brandt"), id="r1", outlet="A"),
        dispatch(Line(ARMY, speaker="Doctor Brez"), id="r2", outlet="B"),
        dispatch(Line(FRONT, speaker="Colonel Draga"), id="r3", outlet="C"),
    )


def test_who_is_named_by_the_most_origins_comes_first():
    found = parties(three())
    assert (found.first.name, found.first_others) == (ARMY, (FRONT,))
    assert (found.second.name, found.second_others) == ("farmers", ())


def test_whoever_repeats_it_in_one_report_counts_once():
    told = as_one(
        dispatch(Line(ARMY), Line(ARMY), Line(ARMY), id="r1", outlet="A"),
        dispatch(Line(FRONT), id="r2", outlet="B"),
        dispatch(Line(FRONT), id="r3", outlet="C"),
    )
    assert parties(told).first.name == FRONT


def test_who_is_blamed_stands_with_those_who_say_so():
    found = {name: [said.name for said in by] for name, by in blamed(three())}
    assert found == {ARMY: ["Mayor Brandt", "Doctor Brez"], FRONT: ["Colonel Draga"]}


def test_who_denies_it_blames_nobody():
    assert blamed(as_one(dispatch(Line(ARMY, speaker="Colonel Draga", denies=True)))) == []
    assert blamed(as_one(dispatch(Line(ARMY, certainty=Certainty.DENIED)))) == []


def test_a_code_is_what_the_most_origins_tell_of_or_a_reason():
    assert code_of(three(), acled.coded).sub_event_type == "Shelling/artillery/missile attack"
    nobody = as_one(dispatch(Line("somebody", whom="something", mode=None)))
    assert isinstance(code_of(nobody, acled.coded), NotCoded)


def test_names_stand_once_in_a_cell():
    assert joined(["a", "b", "a"]) == "a; b"
