import pytest

from evaluation.muc4_details import Details, details
from evaluation.muc4_incidents import templates
from hearsay.records import (
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
from tests.evaluation.test_muc4_words import HEADS

TEXT = "Police said the Owls killed two peasants and wounded Ana Ruiz in Orlec on 3 May."


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


def figure(low: int | None, high: int | None, measure: Measure = Measure.KILLED) -> Figure:
    return Figure(
        id=FigureId("f1"),
        span=span(TEXT, "two peasants"),
        low=low,
        high=high,
        stated="two peasants",
        measure=measure,
        whom=span(TEXT, "peasants"),
        scope=Scope.TOTAL,
    )


def place(name: str, level: Level, at: str = "Orlec") -> Place:
    return Place(id=PlaceId(name), mentions=[span(TEXT, at)], name=name, level=level, confidence=1.0)


def time(words: str, edtf: str | None, preferred: str | None = None) -> Time:
    return Time(id=TimeId("t1"), span=span(TEXT, words), edtf=edtf, preferred=preferred, anchor=Anchor.NONE)


@pytest.mark.parametrize(
    ("figures", "to", "expected"),
    [
        ([(2, 2)], "two peasants", [("peasants", "2")]),
        ([(2, None)], "two peasants", [("peasants", "plural")]),
        ([], "two peasants", [("peasants", "plural")]),
        ([(2, 2)], "Ana Ruiz", [("Ana Ruiz", "1")]),
    ],
)
def test_how_many_people_are_hit(
    figures: list[tuple[int, int | None]], to: str, expected: list[tuple[str, str]]
) -> None:
    one = made().event("killed", to=[to])
    one.layers["figures"] = [figure(low, high) for low, high in figures]
    assert list(of(one).number) == expected


def test_a_figure_tells_what_became_of_people_where_the_event_does_not() -> None:
    one = Made(TEXT, owls="REB", peasants="CVL").event("said", to=["two peasants"])
    one.layers["figures"] = [figure(2, 2, Measure.INJURED)]
    assert of(one).effect == (("peasants", "injury"),)


@pytest.mark.parametrize(
    ("ids", "expected"),
    [(["Arvia", "Orlec"], "orlec"), (["Arvia"], "arvia"), ([], "arvia")],
)
def test_the_most_precise_place_counts_else_the_country_most_spoken_of(ids: list[str], expected: str) -> None:
    one = made()
    for name in ids or [""]:
        one.event("killed", to=["two peasants"], place=PlaceId(name) if name else None)
    one.layers["places"] = [place("Arvia", Level.COUNTRY), place("Orlec", Level.TOWN)]
    assert of(one).place == (("", expected),)


@pytest.mark.parametrize(
    ("words", "edtf", "preferred", "expected"),
    [
        ("3 May", "1989-05-03", None, ["1989-05-03"]),
        ("3 May", "1989-05-01/1989-05-03", "1989-05-02", ["1989-05-02"]),
        ("3 May", None, None, ["--05-03"]),
        ("in Orlec", None, None, []),
    ],
)
def test_a_day_without_its_year_is_still_a_day(
    words: str, edtf: str | None, preferred: str | None, expected: list[str]
) -> None:
    one = made().event("killed", to=["two peasants"], time=TimeId("t1"))
    one.layers["times"] = [time(words, edtf, preferred)]
    assert [day for _, day in of(one).date] == expected


def test_layers_that_are_empty_tell_nothing() -> None:
    found = of(made().event("killed", to=["two peasants"]))
    assert (found.place, found.date) == ((), ())


def test_a_day_goes_before_a_month() -> None:
    one = made().event("killed", to=["two peasants"], time=TimeId("t0")).event("wounded", time=TimeId("t1"))
    month = Time(id=TimeId("t0"), span=span(TEXT, "in Orlec"), edtf="1989-05", anchor=Anchor.NONE)
    one.layers["times"] = [month, time("3 May", None)]
    assert of(one).date == (("", "--05-03"),)
