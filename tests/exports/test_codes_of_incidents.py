"""Which codes incidents get: the kind that the most origins tell of, the parties that they name, or a reason why none."""

import csv
import io
from dataclasses import replace

import pytest

from hearsay.exports import acled, ucdp
from tests.exports.dispatches import Line, as_one, dispatch

ARMY, FRONT, POLICE = "The Arvenian army", "The Korvan Front", "Arvenian police"


def row(module, *readings) -> dict[str, str]:
    (found,) = csv.DictReader(io.StringIO("".join(module.write([as_one(*readings)])), newline=""))
    return found


@pytest.mark.parametrize(
    ("line", "event_type", "sub_event_type", "interaction"),
    [
        (Line(ARMY, whom=FRONT, mode="firearms"), "Battles", "Armed clash", "12"),
        (Line(FRONT, whom="the garrison", mode=None), "Battles", "Armed clash", "12"),
        (Line(FRONT, whom="farmers", mode="firearms"), "Violence against civilians", "Attack", "27"),
        (Line(ARMY, whom="farmers", mode="abduct"), "Violence against civilians", "Abduction/forced disappearance", "17"),
        (Line(ARMY, mode="aerial"), "Explosions/Remote violence", "Air/drone strike", "17"),
        (Line(FRONT, mode="explosives"), "Explosions/Remote violence", "Remote explosive/landmine/IED", "27"),
        (Line(FRONT, mode="suicide-attack"), "Explosions/Remote violence", "Suicide bomb", "27"),
        (Line("farmers", "marched for", "bread", type="PROTEST", mode="demo"), "Protests", "Peaceful protest", "60"),
        (Line("farmers", "fought", "nobody", type="PROTEST", mode="riot"), "Riots", "Violent demonstration", "50"),
        (Line(POLICE, "held", "farmers", type="COERCE", mode="arrest"), "Strategic developments", "Arrests", "17"),
        (Line(FRONT, "took", "the garrison", type="COERCE", mode="seize"), "Battles", "Non-state actor overtakes territory", "12"),
        (Line(ARMY, "took", FRONT, type="COERCE", mode="seize"), "Battles", "Government regains territory", "12"),
    ],
)  # fmt: skip
def test_a_kind_of_event_gives_its_code(line, event_type, sub_event_type, interaction):
    found = row(acled, dispatch(line))
    assert (found["event_type"], found["sub_event_type"]) == (event_type, sub_event_type)
    assert found["interaction"] == interaction
    assert found["not_coded"] == ""


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        (Line(ARMY, "helped", type="AID", mode=None), "neither violence nor demonstration"),
        (Line(ARMY, "met", FRONT, type="CONSULT", mode="visit"), "words"),
        (Line("somebody", "hit", "something", mode=None), "who was attacked is not known"),
    ],
)
def test_what_has_no_code_has_its_reason(line, reason):
    found = row(acled, dispatch(line))
    assert (found["event_type"], found["sub_event_type"], found["inter1"]) == ("", "", "")
    assert reason in found["not_coded"]


def test_one_vote_an_origin_decides_between_two_codes():
    found = row(
        acled,
        dispatch(Line(mode="aerial", speaker="Mayor Brandt"), id="r1", outlet="A"),
        dispatch(Line(mode="aerial", speaker="Doctor Brez"), id="r2", outlet="B"),
        dispatch(*(Line(mode="heavy-weapons", speaker="Draga") for _ in range(4)), id="r3", outlet="C"),
    )
    assert found["sub_event_type"] == "Air/drone strike"


@pytest.mark.parametrize(
    ("line", "violence", "side_b"),
    [
        (Line(ARMY, whom=FRONT, mode="firearms"), "1", FRONT),
        (Line(FRONT, whom=FRONT, mode="firearms"), "2", FRONT),
        (Line(FRONT, whom="farmers", mode="firearms"), "3", "Civilians"),
        (Line("somebody", whom="farmers", mode="firearms"), "", "Civilians"),
    ],
)
def test_who_stands_on_each_side_gives_the_type_of_violence(line, violence, side_b):
    found = row(ucdp, dispatch(replace(line, killed="9 people", low=9, high=9)))
    assert (found["type_of_violence"], found["side_b"]) == (violence, side_b)


@pytest.mark.parametrize(
    ("day", "precision", "clarity"),
    [
        ("2031-05-12", "1", "1"),
        ("2031-05-12~", "2", "2"),
        ("2031-05-12/2031-05-14", "2", "2"),
        ("2031-05-12/2031-05-18", "3", "2"),
        ("2031-05", "4", "2"),
        ("2031", "5", "2"),
        ("2030/2032", "", "2"),
        (None, "", "2"),
    ],
)
def test_a_day_of_ucdp_is_as_precise_as_it_is_told(day, precision, clarity):
    found = row(ucdp, dispatch(Line(day=day, killed="9 people", low=9, high=9)))
    assert (found["date_prec"], found["event_clarity"]) == (precision, clarity)
