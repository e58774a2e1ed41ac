import pytest

from evaluation.muc4_incidents import templates
from evaluation.muc4_keys import Filler
from evaluation.muc4_scorer import Tally
from evaluation.muc4_slots import SLOTS, Details, _is_within, added, details, most_precise, score
from hearsay.records import (
    Actor,
    ActorId,
    Anchor,
    Certainty,
    Figure,
    FigureId,
    Level,
    Measure,
    Place,
    PlaceId,
    Scope,
    Source,
    SourceId,
    SourceKind,
    Time,
    TimeId,
)
from tests.evaluation.happened import Made
from tests.evaluation.made import say, span
from tests.evaluation.test_muc4_scorer import key
from tests.evaluation.test_muc4_words import HEADS

TEXT = "Police said the Owls killed two peasants and wounded Ana Ruiz in Orlec on 3 May."
NOTHING = Details((), (), (), (), (), ())


def made() -> Made:
    return Made(TEXT, owls="REB", peasants="CVL")


def of(made: Made) -> Details:
    reading = made.reading()
    ((incident, template),) = templates(reading, HEADS)
    return details(incident, template, reading)


def test_effects_follow_from_the_words_of_the_events() -> None:
    found = of(made().event("killed", to=["two peasants"]).event("wounded", to=["Ana Ruiz"]))
    assert dict(found.effect) == {"peasants": "death", "Ana Ruiz": "injury"}


@pytest.mark.parametrize(
    ("certainty", "expected"),
    [(Certainty.HAPPENED, "accomplished"), (Certainty.POSSIBLE, "accomplished")],
)
def test_what_came_about_is_accomplished(certainty: Certainty, expected: str) -> None:
    assert of(made().event("killed", to=["two peasants"], certainty=certainty)).stage == (("", expected),)


def test_what_was_tried_is_attempted() -> None:
    text = "They attempted to kidnap a peasant."
    found = of(Made(text, peasant="CVL").event("kidnap", to=["a peasant"]))
    assert (found.stage, found.effect) == ((("", "attempted"),), ())


@pytest.mark.parametrize(
    ("kind", "actor", "certainty", "expected"),
    [
        (None, None, Certainty.HAPPENED, "reported as fact"),
        (SourceKind.MILITARY, None, Certainty.HAPPENED, "suspected or accused by authorities"),
        (SourceKind.WITNESS, None, Certainty.HAPPENED, "suspected or accused"),
        (SourceKind.ARMED_GROUP, "a1", Certainty.HAPPENED, "claimed or admitted"),
        (SourceKind.MILITARY, None, Certainty.POSSIBLE, "possible"),
    ],
)
def test_responsibility_follows_from_who_says_so(
    kind: SourceKind | None, actor: str | None, certainty: Certainty, expected: str
) -> None:
    one = made().event(
        "killed", by=["the Owls"], to=["two peasants"], certainty=certainty, statement="s1" if kind else None
    )
    if kind:
        statement = say(TEXT, "the Owls killed two peasants", source="Police", cue="said")
        one.layers["statements"] = [
            type(statement)(
                **{
                    **{f: getattr(statement, f) for f in statement.__struct_fields__},
                    "speaker": SourceId("v1"),
                }
            )
        ]
        one.layers["sources"] = [
            Source(id=SourceId("v1"), name="x", kind=kind, actor=ActorId(actor) if actor else None)
        ]
    assert of(one).responsibility == (("Owls", expected),)


def test_figures_places_and_times_are_taken_from_their_layers() -> None:
    one = made().event(
        "killed", to=["two peasants"], place=PlaceId("p1"), time=TimeId("t1"), figures=[FigureId("f1")]
    )
    whom = span(TEXT, "two peasants")
    one.layers["figures"] = [
        Figure(
            id=FigureId("f1"),
            span=whom,
            low=2,
            high=2,
            stated="two peasants",
            measure=Measure.KILLED,
            whom=whom,
            scope=Scope.TOTAL,
        )
    ]
    one.layers["places"] = [
        Place(
            id=PlaceId("p1"), mentions=[span(TEXT, "Orlec")], name="Orlec", level=Level.TOWN, confidence=1.0
        )
    ]
    one.layers["times"] = [
        Time(id=TimeId("t1"), span=span(TEXT, "3 May"), edtf="1989-05-03", anchor=Anchor.NONE)
    ]
    found = of(one)
    assert (found.number, found.place, found.date) == (
        (("peasants", "2"),),
        (("", "orlec"),),
        (("", "1989-05-03"),),
    )


def test_layers_that_are_empty_tell_nothing() -> None:
    found = of(made().event("killed", to=["two peasants"]))
    assert (found.number, found.place, found.date) == ((), (), ())


def test_value_and_words_must_both_be_right() -> None:
    gold = key()._replace(
        stage=("accomplished",),
        effect=(Filler(("peasants", "two peasants"), ("death",)),),
        place=("orlec (city)",),
    )
    right = NOTHING._replace(
        stage=(("", "accomplished"),), effect=(("the peasants", "death"),), place=(("", "Orlec"),)
    )
    wrong = NOTHING._replace(
        stage=(("", "attempted"),), effect=(("ana ruiz", "death"), ("peasants", "injury"))
    )
    assert score([right], [gold], ((0, 0),))["effect"] == Tally(1, 1, 1, 1)
    assert score([right], [gold], ((0, 0),))["place"] == Tally(1, 1, 1, 1)
    found = score([wrong], [gold], ((0, 0),))
    assert (found["stage"], found["effect"]) == (Tally(0, 1, 0, 1), Tally(0, 2, 0, 1))


def test_templates_and_keys_without_partners_count_too() -> None:
    one = NOTHING._replace(stage=(("", "accomplished"),))
    found = score([one], [key()], ())
    assert found["stage"] == Tally(0, 1, 0, 1)
    assert added([found, found])["stage"] == Tally(0, 2, 0, 2)
    assert set(found) == set(SLOTS)


@pytest.mark.parametrize(
    ("day", "gold", "expected"),
    [
        ("1990-01-08", "08 jan 90", True),
        ("1990-01-09", "08 jan 90", False),
        ("1990-01-09", "08 jan 90 - 10 jan 90", True),
        ("1990-03-01", "- 04 mar 90", True),
        ("1990-02-01", "- 04 mar 90", False),
        ("1990", "08 jan 90", False),
        ("1990-01-08", "-", False),
    ],
)
def test_a_day_is_that_of_the_key_or_in_its_range(day: str, gold: str, expected: bool) -> None:
    assert _is_within(day, gold) is expected


@pytest.mark.parametrize(
    ("place", "expected"),
    [
        ("el salvador", "el salvador"),
        ("peru: lima (city)", "lima"),
        ("x: y (city): market (street)", "market"),
        ("x: a (town) - b (town)", "a"),
    ],
)
def test_the_most_precise_name_of_a_place(place: str, expected: str) -> None:
    assert most_precise(place) == expected


def test_an_actor_knows_its_mentions() -> None:
    reading = made().event("killed", to=["two peasants"]).also("two peasants", "peasants").reading()
    assert isinstance(reading.actors[0], Actor)
    assert len(reading.actors[0].mentions) == 2
