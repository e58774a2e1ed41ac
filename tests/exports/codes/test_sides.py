import pytest

from hearsay.exports.codes import plover, sides
from hearsay.exports.codes.sides import NotCoded, Side, side
from hearsay.records import Certainty, Span
from tests.exports import happened
from tests.exports.codes.made import reading


def actor(country, sector):
    return happened.actor(1, "somebody", country, sector)


@pytest.mark.parametrize(
    ("country", "sector", "expected"),
    [
        ("ARV", "MIL", Side.STATE),
        (None, "COP", Side.STATE),
        (None, "REB", Side.ARMED),
        (None, "UAF", Side.ARMED),
        (None, "CVL", Side.CIVILIAN),
        (None, "MED", Side.CIVILIAN),
        ("UNO", "MIL", Side.EXTERNAL),
        ("IGO", None, Side.EXTERNAL),
        ("IMG", None, Side.ARMED),
        ("NGO", None, Side.CIVILIAN),
        ("ARV", None, Side.UNKNOWN),
        (None, "UNK", Side.UNKNOWN),
        (None, None, Side.UNKNOWN),
    ],
)
def test_a_side_follows_from_the_sector_and_else_from_the_code_in_the_place_of_a_country(
    country, sector, expected
):
    assert side(actor(country, sector)) is expected


def test_an_actor_that_is_not_there_is_on_no_known_side():
    assert side(None) is Side.UNKNOWN


def test_no_sector_has_two_sides_and_all_are_known():
    listed = [code for codes in sides.SECTORS.values() for code in codes]
    assert len(listed) == len(set(listed))
    assert set(plover.SECTORS) - set(listed) == {"UNK", "PRE"}
    countries = [code for codes in sides.COUNTRIES.values() for code in codes]
    assert sorted(countries) == sorted(plover.COUNTRIES)


def test_in_fighting_without_a_recipient_the_first_stands_against_the_others():
    made = reading("ASSAULT", None, ["MIL", "REB"])
    found = sides.sides(made.events[0], made)
    assert found.acting == {Side.STATE}
    assert found.acted_on == {Side.ARMED}


@pytest.mark.parametrize("of", ["CONSULT", "AGREE"])
def test_in_anything_else_they_act_together(of):
    made = reading(of, None, ["MIL", "REB"])
    found = sides.sides(made.events[0], made)
    assert found.acting == {Side.STATE, Side.ARMED}
    assert not found.acted_on


def test_with_a_recipient_all_who_act_act_together():
    made = reading("ASSAULT", None, ["MIL", "REB"], ["CVL"])
    found = sides.sides(made.events[0], made)
    assert found.acting == {Side.STATE, Side.ARMED}
    assert found.acted_on == {Side.CIVILIAN}


def test_a_party_that_is_no_actor_of_the_reading_is_unknown():
    made = reading("ASSAULT", None, ["MIL"])
    made.actors.clear()
    assert sides.sides(made.events[0], made).acting == {Side.UNKNOWN}


@pytest.mark.parametrize("certainty", list(Certainty))
def test_only_what_happened_or_is_going_on_is_a_fact_to_somebody(certainty):
    made = reading("ASSAULT", certainty=certainty)
    found = sides.unasserted(made.events[0], made)
    assert (found is None) is (certainty in {Certainty.HAPPENED, Certainty.ONGOING})


def test_what_a_voice_does_not_confirm_is_nobodys_fact():
    made = reading("ASSAULT", by="other", is_denied=True)
    assert isinstance(sides.unasserted(made.events[0], made), NotCoded)
    assert sides.unasserted(reading("ASSAULT", by="other").events[0], made) is not None


def test_another_statement_that_is_denied_is_no_matter():
    made = reading("ASSAULT", by="other", is_denied=True)
    free = happened.event(2, Span(0, 5, "acted"), "ASSAULT", Certainty.HAPPENED)
    assert sides.unasserted(free, made) is None
