"""What one report tells of single occurrences: events put together by where, when and what."""

from datetime import date

import msgspec
import pytest

from hearsay.edtf import day_of
from hearsay.incidents.tellings import tellings
from hearsay.records import Anchor, Certainty, Level, Measure, Scope, Span, Time, TimeId
from hearsay.records import Figure as FigureRecord
from tests.incidents.made import VELIN, event, place, reading, span, time

TWO = "Shells hit Orlec.\nA day before jets hit Velin."
ORLEC_AND_VELIN = (place("Orlec"), place("Velin", VELIN))


def told(made) -> list[list[str]]:
    return [[each.id for each in telling.events] for telling in tellings(made)]


def test_events_of_two_places_are_two_tellings_and_the_first_told_is_the_main_one() -> None:
    made = reading(TWO, event(1, place="Orlec"), event(2, start=18, place="Velin"), places=ORLEC_AND_VELIN)
    assert told(made) == [["e1"], ["e2"]]
    assert [each.is_main for each in tellings(made)] == [True, False]


def test_events_of_two_days_are_two_tellings() -> None:
    times = (time("t1", "2031-05-14"), time("t2", "2031-05-10"))
    assert told(reading(TWO, event(1, time="t1"), event(2, start=18, time="t2"), times=times)) == [
        ["e1"],
        ["e2"],
    ]


def test_an_event_without_place_and_time_belongs_to_the_telling_before_it() -> None:
    made = reading(
        TWO,
        event(1, place="Orlec"),
        event(2, start=18, place="Velin"),
        event(3, start=20),
        places=ORLEC_AND_VELIN,
    )
    assert sorted(told(made)) == [["e1"], ["e2", "e3"]]


def test_a_town_within_a_province_is_the_same_place_and_the_finer_stays() -> None:
    around = place("Sava Dol", (45.2, 17.2), radius=60, level=Level.PROVINCE)
    made = reading(TWO, event(1, place="Sava Dol"), event(2, place="Orlec"), places=(around, place("Orlec")))
    (one,) = tellings(made)
    assert one.place == place("Orlec")


@pytest.mark.parametrize("type_", ["ACCUSE", "REQUEST", "THREATEN", "REJECT", "SUPPORT"])
def test_what_is_only_said_is_no_occurrence(type_: str) -> None:
    assert told(reading(TWO, event(1, type_))) == [[]]


@pytest.mark.parametrize(
    "certainty", [Certainty.EXPECTED, Certainty.POSSIBLE, Certainty.CONDITIONAL, Certainty.ORDERED]
)
def test_what_may_come_is_no_occurrence(certainty: Certainty) -> None:
    assert told(reading(TWO, event(1, certainty=certainty))) == [[]]


def test_violence_and_what_follows_on_it_are_told_apart() -> None:
    assert told(reading(TWO, event(1), event(2, "PROTEST", start=18))) == [["e1"], ["e2"]]


def test_the_main_telling_has_all_words_but_those_that_tell_of_others() -> None:
    made = reading(
        f"{TWO}\nThe mayor was not there.",
        event(1, start=12, place="Orlec"),
        event(2, start=33, place="Velin"),
        title="Orlec hit",
        places=ORLEC_AND_VELIN,
    )
    main, other = tellings(made)
    assert "mayor" in main.text
    assert "Velin" not in main.text
    assert other.text == "A day before jets hit Velin."
    assert (main.title, other.title) == ("Orlec hit", "")


def test_figures_go_with_their_events_and_those_of_no_event_with_the_main_telling() -> None:
    figures = [
        FigureRecord(
            id=f"f{n}", span=span("12"), low=n, high=n, stated="12", measure=Measure.KILLED, scope=Scope.TOTAL
        )
        for n in (1, 2)
    ]
    made = reading(TWO, event(1, place="Orlec"), event(2, place="Velin"), places=ORLEC_AND_VELIN)
    second = msgspec.structs.replace(made.events[1], figures=["f2"])
    made = msgspec.structs.replace(made, figures=figures, events=[made.events[0], second])
    assert [[f.id for f in telling.figures] for telling in tellings(made)] == [["f1"], ["f2"]]
    assert [[c.key for c in telling.claimants] for telling in tellings(made)] == [["outlet the courier"]] * 2


def test_a_headline_belongs_to_what_the_report_is_about_though_it_names_the_province() -> None:
    province = place("Belmir", None, level=Level.TOWN)
    made = reading(
        "Shells hit Orlec.\nJets had hit Velin in May.",
        event(1, start=0, place="Belmir"),
        event(2, start=17, place="Orlec"),
        event(3, start=35, place="Velin"),
        title="Belmir shelled",
        places=(province, *ORLEC_AND_VELIN),
    )
    assert told(made) == [["e1", "e2"], ["e3"]]
    assert tellings(made)[0].place == place("Orlec")


def test_two_towns_that_no_gazetteer_has_are_two_tellings() -> None:
    unknown = (place("Orlec", None), place("Arpin", None))
    assert told(reading(TWO, event(1, place="Orlec"), event(2, start=18, place="Arpin"), places=unknown)) == [
        ["e1"],
        ["e2"],
    ]


DAYS = "Shells hit the mill on Tuesday. Two died.\nOn Monday shells had hit the bridge."


def test_a_day_named_around_an_event_parts_it_from_one_with_another_day_and_is_not_its_own() -> None:
    monday, tuesday = (
        Time(
            id=TimeId(name),
            span=Span(DAYS.index(word), DAYS.index(word) + len(word), word),
            edtf=edtf,
            anchor=Anchor.PUBLISHED,
        )
        for name, word, edtf in (("t1", "Monday", "2031-05-12"), ("t2", "Tuesday", "2031-05-13"))
    )
    made = reading(
        DAYS,
        event(1, start=7),
        event(2, start=DAYS.index("died")),
        event(3, start=DAYS.index("had hit"), time="t1"),
        times=(monday, tuesday),
    )
    assert told(made) == [["e1", "e2"], ["e3"]]
    assert [each.edtf for each in tellings(made)] == [None, "2031-05-12"]


@pytest.mark.parametrize(
    ("published", "day"),
    [
        ("2031-05-14", date(2031, 5, 14)),
        ("2031-05-14T10:00:00Z", date(2031, 5, 14)),
        ("2031-05", None),
        ("soon", None),
        (None, None),
    ],
)
def test_the_day_of_publication_is_known_to_the_day_or_not_at_all(published, day) -> None:
    assert day_of(published) == day
