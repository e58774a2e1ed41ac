"""Further slots of MUC-4: the firmest voice, the largest number that is exact, the day and the place that are most precise."""

import pytest

from evaluation.muc4_details import FIRMEST_FIRST, Details, details
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
    Statement,
    Time,
    TimeId,
)
from tests.evaluation.happened import Made
from tests.evaluation.made import say, span
from tests.evaluation.test_muc4_words import HEADS

TEXT = "Police said the Owls killed two peasants and later wounded Ana Ruiz in Orlec, in Arvia, on 3 May."
OWLS, PEASANTS = "the Owls", "two peasants"


def blank() -> Made:
    return Made(TEXT, owls="REB", peasants="CVL")


def of(made: Made) -> Details:
    """The slots of the one incident that is told."""
    reading = made.reading()
    ((incident, template),) = templates(reading, HEADS)
    return details(incident, template, reading)


def voice(name: str, kind: SourceKind, actor: str | None = None) -> tuple[Source, Statement]:
    """A source with a statement of its own."""
    source = Source(id=SourceId(f"v{name}"), name=name, kind=kind, actor=ActorId(actor) if actor else None)
    said = say(TEXT, "killed two peasants", source="Police", cue="said", name=f"t{name}")
    fields = {each: getattr(said, each) for each in said.__struct_fields__}
    return source, Statement(**{**fields, "speaker": source.id})


@pytest.mark.parametrize(
    ("first", "second", "expected"),
    [
        (SourceKind.MILITARY, SourceKind.WITNESS, "suspected or accused by authorities"),
        (SourceKind.WITNESS, SourceKind.OFFICIAL, "suspected or accused by authorities"),
        (SourceKind.WITNESS, SourceKind.CIVILIAN, "suspected or accused"),
        (SourceKind.WITNESS, None, "reported as fact"),
        (SourceKind.OFFICIAL, None, "reported as fact"),
    ],
)
def test_of_several_voices_the_firmest_counts(
    first: SourceKind, second: SourceKind | None, expected: str
) -> None:
    voices = [voice(str(at), kind) for at, kind in enumerate((first, second)) if kind]
    one = blank().event("killed", by=[OWLS], to=[PEASANTS], statement="t0")
    one.event("wounded", by=[OWLS], to=[PEASANTS], statement="t1" if second else None)
    one.layers |= {"sources": [source for source, _ in voices], "statements": [said for _, said in voices]}
    assert of(one).responsibility == (("Owls", expected),)


def test_an_event_that_names_nobody_says_nothing_of_who_is_held() -> None:
    source, said = voice("0", SourceKind.WITNESS)
    one = blank().event("killed", by=[OWLS], to=[PEASANTS], statement="t0").event("wounded", to=[PEASANTS])
    one.layers |= {"sources": [source], "statements": [said]}
    assert of(one).responsibility == (("Owls", "suspected or accused"),)


def test_a_statement_that_is_gone_is_the_report_s_own_word() -> None:
    one = blank().event("killed", by=[OWLS], to=[PEASANTS], statement="t9")
    assert of(one).responsibility == (("Owls", "reported as fact"),)


def test_ways_of_being_held_are_each_ranked_once() -> None:
    assert len(set(FIRMEST_FIRST)) == len(FIRMEST_FIRST)
    assert FIRMEST_FIRST[-1] == "possible"


@pytest.mark.parametrize(
    ("certainties", "stage"),
    [
        ([Certainty.HAPPENED], "accomplished"),
        ([Certainty.HAPPENED, Certainty.DENIED], "accomplished"),
        ([Certainty.ONGOING, Certainty.POSSIBLE], "accomplished"),
    ],
)
def test_one_event_that_came_about_makes_an_incident_accomplished(
    certainties: list[Certainty], stage: str
) -> None:
    one = blank()
    for trigger, certainty in zip(("killed", "wounded"), certainties, strict=False):
        one.event(trigger, to=[PEASANTS], certainty=certainty)
    assert of(one).stage == (("", stage),)


def figure(
    low: int | None,
    high: int | None,
    measure: Measure = Measure.KILLED,
    name: str = "f1",
    whom: str = "peasants",
) -> Figure:
    return Figure(
        id=FigureId(name),
        span=span(TEXT, whom),
        low=low,
        high=high,
        stated=whom,
        measure=measure,
        whom=span(TEXT, whom),
        scope=Scope.TOTAL,
    )


@pytest.mark.parametrize(
    ("figures", "expected"),
    [
        ([figure(2, 2)], "2"),
        ([figure(2, None), figure(3, 3, name="f2")], "3"),
        ([figure(2, 2), figure(3, 3, name="f2")], "2"),
        ([figure(None, 2)], "plural"),
        ([figure(1, 4)], "plural"),
        ([figure(7, 7, whom="Ana Ruiz")], "plural"),
    ],
)
def test_only_an_exact_figure_of_these_people_is_their_number(figures: list[Figure], expected: str) -> None:
    one = blank().event("killed", to=[PEASANTS])
    one.layers["figures"] = figures
    assert of(one).number == (("peasants", expected),)


def test_a_figure_of_the_event_itself_goes_before_others_of_the_report() -> None:
    one = blank().event("killed", to=[PEASANTS], figures=[FigureId("f2")])
    one.layers["figures"] = [figure(3, 3), figure(2, 2, name="f2")]
    assert of(one).number == (("peasants", "2"),)


@pytest.mark.parametrize(
    ("triggers", "measure", "expected"),
    [
        (["killed"], None, "death"),
        (["wounded"], None, "injury"),
        (["wounded", "killed"], None, "death"),
        (["said"], Measure.KILLED, "death"),
        (["said"], Measure.INJURED, "injury"),
        (["said"], Measure.MISSING, None),
        (["said"], None, None),
        (["wounded"], Measure.KILLED, "injury"),  # the word of the event goes before the figure
    ],
)
def test_what_became_of_people_is_told_by_words_and_else_by_figures(
    triggers: list[str], measure: Measure | None, expected: str | None
) -> None:
    one = blank()
    for trigger in triggers:
        one.event(trigger, to=[PEASANTS])
    one.layers["figures"] = [figure(2, 2, measure)] if measure else []
    assert of(one).effect == ((("peasants", expected),) if expected else ())


def place(name: str, level: Level) -> Place:
    return Place(id=PlaceId(name), mentions=[span(TEXT, name)], name=name, level=level, confidence=1.0)


@pytest.mark.parametrize(
    ("levels", "expected"),
    [
        ((Level.TOWN, Level.COUNTRY), "orlec"),
        ((Level.PROVINCE, Level.TOWN), "arvia"),
        ((Level.DISTRICT, Level.PROVINCE), "orlec"),
        ((Level.REGION, Level.COUNTRY), "arvia"),
    ],
)
def test_the_most_precise_place_is_told_whichever_event_has_it(
    levels: tuple[Level, Level], expected: str
) -> None:
    one = blank().event("killed", to=[PEASANTS], place=PlaceId("Orlec"))
    one.event("wounded", to=[PEASANTS], place=PlaceId("Arvia"))
    one.layers["places"] = [
        place(name, level) for name, level in zip(("Orlec", "Arvia"), levels, strict=True)
    ]
    assert of(one).place == (("", expected),)


@pytest.mark.parametrize(
    ("edtf", "preferred", "expected"),
    [
        ("1989-05-03", None, "1989-05-03"),
        ("1989-05", None, "1989-05"),
        ("1989-05-03/1989-05-04", "1989-05-04", "1989-05-04"),
        (None, None, "--05-03"),
    ],
)
def test_the_day_is_the_preferred_one_then_the_one_told_then_the_words(
    edtf: str | None, preferred: str | None, expected: str
) -> None:
    one = blank().event("killed", to=[PEASANTS], time=TimeId("t1"))
    one.layers["times"] = [
        Time(id=TimeId("t1"), span=span(TEXT, "3 May"), edtf=edtf, preferred=preferred, anchor=Anchor.NONE)
    ]
    assert of(one).date == (("", expected),)


def test_the_time_of_another_event_is_none_of_the_incident() -> None:
    one = blank().event("killed", to=[PEASANTS])
    one.layers["times"] = [
        Time(id=TimeId("t1"), span=span(TEXT, "3 May"), edtf="1989-05-03", anchor=Anchor.NONE)
    ]
    assert of(one).date == ()
