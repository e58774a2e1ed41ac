import pytest

from evaluation.muc4_incidents import CLOSE, NEAR, incident_type, incidents, is_attempted, templates
from evaluation.muc4_keys import ROLES
from hearsay.records import Anchor, Certainty, Level, Place, PlaceId, Time, TimeId
from tests.evaluation.happened import Made
from tests.evaluation.made import span
from tests.evaluation.test_muc4_words import HEADS

TEXT = (
    "NFL guerrillas attacked the police station with a car bomb and killed Mayor Ana Ruiz. "
    "Ruiz was shot by them. Soldiers attacked rebels. They attempted to kidnap a peasant and set fire to a bank."
)


def made(**sectors: str) -> Made:
    return Made(TEXT, **sectors)


@pytest.mark.parametrize(
    ("trigger", "more", "expected"),
    [
        ("attacked", {}, "attack"),
        ("attacked", {"weapon": "car bomb"}, "bombing"),
        ("attacked", {"mode": "explosives"}, "bombing"),
        ("kidnap", {}, "kidnapping"),
        ("attacked", {"mode": "abduct"}, "kidnapping"),
        ("set fire", {}, "arson"),
        ("attacked", {"type": "COERCE"}, None),
        ("attacked", {"type": "PROTEST"}, None),
    ],
)
def test_the_type_follows_from_type_mode_weapon_and_words(
    trigger: str, more: dict[str, str], expected: str | None
) -> None:
    assert incident_type(made().event(trigger, **more).reading().events[0]) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("They set two lorries on fire.", "arson"),
        ("They set upon two drivers. A fire burned.", "attack"),
        ("They blew up the bank.", "bombing"),
    ],
)
def test_what_is_set_may_be_set_on_fire(text: str, expected: str) -> None:
    trigger = "blew up" if "blew" in text else "set"
    assert [i.type for i in incidents(Made(text).event(trigger).reading())] == [expected]


def test_events_near_each_other_are_one_incident_of_the_more_telling_type() -> None:
    reading = (
        made(guerrillas="REB")
        .event("attacked", by=["NFL guerrillas"], to=["the police station"], weapon="car bomb")
        .event("killed", by=["NFL guerrillas"], to=["Mayor Ana Ruiz"])
        .reading()
    )
    (_, found), *others = templates(reading, HEADS)
    assert not others
    assert found.type == "bombing"
    assert {role: found.roles[role] for role in ROLES} == {
        "PerpInd": ("guerrillas",),
        "PerpOrg": ("NFL",),
        "Target": ("police station",),
        "Victim": ("Ana Ruiz",),
        "Weapon": ("car bomb",),
    }


def test_far_events_are_apart_unless_they_share_a_party() -> None:
    text = "Ana Ruiz was shot. " + "x " * NEAR + "Luis Orlov was killed. Ana Ruiz was wounded."
    apart = Made(text).event("shot", to=["Ana Ruiz"]).event("killed", to=["Luis Orlov"]).reading()
    assert len(incidents(apart)) == 2
    again = Made(text).event("shot", to=["Ana Ruiz"]).event("wounded", to=["Ana Ruiz"]).reading()
    assert len(incidents(again)) == 1


def test_kidnappings_are_no_part_of_an_attack() -> None:
    reading = made().event("attacked", to=["Mayor Ana Ruiz"]).event("kidnap", to=["a peasant"]).reading()
    assert [i.type for i in incidents(reading)] == ["attack", "kidnapping"]


def place(name: str, level: Level, country: str, admin1: str | None = None) -> Place:
    own = span(TEXT, "bank")
    return Place(
        id=PlaceId(name),
        mentions=[own],
        name=name,
        level=level,
        country=country,
        admin1=admin1,
        confidence=1.0,
    )


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        (place("Orlec", Level.TOWN, "ar", "North"), place("Tarnow", Level.TOWN, "ar", "North"), 2),
        (place("Orlec", Level.TOWN, "ar", "North"), place("Arvia", Level.COUNTRY, "ar"), 1),
        (place("Orlec", Level.TOWN, "ar", "North"), place("Balit", Level.COUNTRY, "ba"), 2),
        (place("Orlec", Level.TOWN, "ar", "North"), place("North", Level.PROVINCE, "ar", "North"), 1),
        (place("Orlec", Level.TOWN, "ar", "North"), place("South", Level.PROVINCE, "ar", "South"), 2),
        (place("Orlec", Level.TOWN, "ar", "North"), place("the coast", Level.REGION, "ar"), 1),
    ],
)
def test_another_place_is_another_incident_unless_one_lies_in_the_other(
    one: Place, other: Place, expected: int
) -> None:
    told = made().event("attacked", place=one.id).event("killed", place=other.id)
    told.layers["places"] = [one, other]
    assert len(incidents(told.reading())) == expected


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("1989-05-03", "1989-05-04", 2),
        ("1989-05-03", "1989-05-03", 1),
        ("1989-05-03", "1989-05", 1),
        ("1989-05-03", None, 1),
    ],
)
def test_another_day_is_another_incident_unless_one_holds_the_other(
    one: str, other: str | None, expected: int
) -> None:
    told = made().event("attacked", time=TimeId("t1")).event("killed", time=TimeId("t2"))
    told.layers["times"] = [
        Time(id=TimeId(name), span=span(TEXT, "Soldiers"), edtf=edtf, anchor=Anchor.NONE)
        for name, edtf in (("t1", one), ("t2", other))
    ]
    assert len(incidents(told.reading())) == expected


def test_fighters_against_fighters_are_not_counted() -> None:
    reading = (
        made(rebels="REB", soldiers="MIL").event("attacked", by=["Soldiers"], to=["rebels"], nth=1).reading()
    )
    assert incidents(reading) == []


@pytest.mark.parametrize(
    ("certainty", "confidence", "count"),
    [
        (Certainty.HAPPENED, 0.9, 1),
        (Certainty.ONGOING, 0.9, 1),
        (Certainty.POSSIBLE, 0.9, 1),
        (Certainty.DENIED, 0.9, 0),
        (Certainty.CONDITIONAL, 0.9, 0),
        (Certainty.HAPPENED, 0.1, 0),
    ],
)
def test_what_did_not_come_about_or_is_unsure_is_not_counted(
    certainty: Certainty, confidence: float, count: int
) -> None:
    reading = (
        made().event("killed", to=["Mayor Ana Ruiz"], certainty=certainty, confidence=confidence).reading()
    )
    assert len(incidents(reading)) == count


def test_what_was_tried_is_counted() -> None:
    reading = made().event("kidnap", to=["a peasant"], certainty=Certainty.DENIED).reading()
    assert is_attempted(reading.events[0], reading)
    assert len(incidents(reading)) == 1


def test_an_attack_on_nobody_is_none() -> None:
    assert templates(made().event("attacked", by=["NFL guerrillas"]).reading(), HEADS) == []


def test_a_pronoun_is_named_as_before_and_a_surname_in_full() -> None:
    reading = (
        made(guerrillas="REB", them="REB")
        .event("attacked", by=["NFL guerrillas"], to=["the police station"])
        .event("shot", by=["them"], to=["Ruiz"])
        .reading()
    )
    (_, found), *_ = templates(reading, HEADS)
    assert found.roles["Victim"] == ("Ruiz",)
    named = made().event("shot", to=["Ruiz"]).also("Ruiz", "Mayor Ana Ruiz").reading()
    assert templates(named, HEADS)[0][1].roles["Victim"] == ("Ana Ruiz",)
    assert found.roles["PerpInd"] == ("guerrillas",)


def test_what_no_key_has_as_a_weapon_is_none() -> None:
    reading = made().event("killed", to=["Mayor Ana Ruiz"], weapon="a peasant").reading()
    assert templates(reading, HEADS)[0][1].roles["Weapon"] == ()


@pytest.mark.parametrize(("between", "expected"), [(CLOSE // 2, 1), (CLOSE + 20, 2)])
def test_another_type_some_way_on_without_common_parties_is_another_incident(
    between: int, expected: int
) -> None:
    text = "A car bomb exploded." + " " * between + "Ana Ruiz was shot."
    reading = Made(text).event("exploded", weapon="A car bomb").event("shot", to=["Ana Ruiz"]).reading()
    assert len(incidents(reading)) == expected
