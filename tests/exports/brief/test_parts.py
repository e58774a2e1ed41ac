"""The parts of a brief: what is told, who denies it, who did it, how many; each line as a colleague would write it."""

import pytest

from hearsay.exports.brief.blaming import blamed
from hearsay.exports.brief.composing import (
    NONE,
    ONE,
    SEVERAL,
    brief,
    part,
    place_words,
    section_of,
    time_words,
)
from hearsay.exports.brief.content import Note, said
from hearsay.exports.brief.counting import counted
from hearsay.exports.brief.telling import MOST, day, lead, listed, noun, sentences, told, year_of
from hearsay.records import Certainty, Manner, Measure, SourceKind, Span
from tests.exports.dispatches import Line, as_one, dispatch

ARMY, FRONT = "The Arvenian army", "The Korvan Front"
NOTE = Note("r1", None, None, None, None, Span(0, 1, "A"))


def texts(found) -> list[str]:
    return [sentence.text for sentence in found]


def counts(case) -> list[str]:
    return [sentence.text for count in counted(case) for sentence in (count.head, *count.rows)]


def test_a_sentence_without_words_to_rest_on_is_refused():
    with pytest.raises(ValueError, match="nothing that was read"):
        said("The town is quiet.")
    assert said("The  town.", NOTE, NOTE).notes == (NOTE,)
    assert said("The  town.", NOTE).text == "The town."


def test_each_voice_is_told_once_and_who_denies_it_apart():
    case = as_one(
        dispatch(
            Line(speaker="Mayor Brandt"),
            Line(deed="hit", speaker="Mayor Brandt"),
            Line(speaker="Colonel Draga", denies=True),
            id="r1",
        ),
        dispatch(Line(speaker="Doctor Brez", deed="bombed"), id="r2", outlet="The Post"),
    )
    found = told(case)
    assert [each.voice for each in found.told] == ["Mayor Brandt", "Doctor Brez"]
    assert [each.voice for each in found.denied] == ["Colonel Draga"]


def test_the_same_words_in_another_outlet_are_told_once_with_who_else_carries_them():
    line = Line(speaker="Mayor Brandt")
    case = as_one(dispatch(line, id="r1"), dispatch(line, id="r2", outlet="The Post", published="2031-05-14"))
    (sentence,) = sentences(told(case).told, case)
    assert sentence.text == (
        "Mayor Brandt said that the Arvenian army shelled farmers in Sele on 2031-05-12 "
        "(official, Radio Varn, 13 May; also carried by The Post)."
    )
    assert [note.report for note in sentence.notes] == ["r1", "r2"]


def test_through_whom_it_came_is_told_unless_that_is_the_outlet_itself():
    case = as_one(dispatch(Line(speaker="Doctor Brez", via="The Post"), outlet="The Orlec Mail"))
    (sentence,) = sentences(told(case).told, case)
    assert sentence.text.endswith("(official, through the Post, The Orlec Mail, 13 May).")
    case = as_one(dispatch(Line(speaker="Doctor Brez", via="the Mail"), outlet="The Orlec Mail"))
    (sentence,) = sentences(told(case).told, case)
    assert sentence.text.endswith("(official, The Orlec Mail, 13 May).")


def test_many_carriers_are_counted():
    line = Line(speaker="Mayor Brandt")
    case = as_one(*(dispatch(line, id=f"r{n}", outlet=f"Outlet {n}") for n in range(6)))
    (sentence,) = sentences(told(case).told, case)
    assert sentence.text.endswith("also carried by 5 other outlets).")
    assert len(sentence.notes) == 6


def test_what_an_outlet_says_itself_stands_in_quotation_marks():
    case = as_one(dispatch(Line()))
    (sentence,) = sentences(told(case).told, case)
    assert (
        sentence.text
        == "Radio Varn (13 May) writes: “The Arvenian army shelled farmers in Sele on 2031-05-12.”"
    )


def test_more_voices_than_are_shown_are_named_together():
    lines = [Line(speaker=f"Doctor {letter}", deed=f"shelled {letter} for") for letter in "ABCDEFGH"]
    case = as_one(dispatch(*lines))
    found = list(sentences(told(case).told, case))
    assert len(found) == MOST + 1
    assert found[-1].text == "Further voices: Doctor G and Doctor H."
    assert len(found[-1].notes) == 2


@pytest.mark.parametrize(
    ("readings", "text"),
    [
        ([dispatch(Line())], "Told of by Radio Varn alone."),
        ([dispatch(Line(), outlet="The Post")], "Told of by the Post alone."),
        (
            [dispatch(Line(), id="r1"), dispatch(Line(deed="hit"), id="r2")],
            "Told of by Radio Varn alone, in 2 reports.",
        ),
        (
            [dispatch(Line(), id="r1"), dispatch(Line(deed="hit"), id="r2", outlet="B")],
            "Told of in 2 reports from 2 outlets, each independent of the others.",
        ),
        (
            [
                dispatch(Line(speaker="M"), id="r1"),
                dispatch(Line(speaker="M", deed="hit"), id="r2", outlet="B"),
                dispatch(Line(deed="bombed"), id="r3", outlet="C"),
            ],
            "Told of in 3 reports from 3 outlets, 2 of them independent of each other.",
        ),
        (
            [
                dispatch(Line(speaker="M"), id="r1"),
                dispatch(Line(speaker="M", deed="hit"), id="r2", outlet="B"),
            ],
            "Told of in 2 reports from 2 outlets, all of which rest on one source.",
        ),
        ([dispatch(Line(certainty=Certainty.DENIED))], "Told of only as something that did not happen."),
    ],
)
def test_the_lead_tells_how_many_tell_of_it_and_how_independent_they_are(readings, text):
    assert lead(as_one(*readings)).text == text


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        ([Line()], "shelling"),
        ([Line(mode="aerial")], "an air strike"),
        ([Line(mode=None)], "an attack"),
        ([Line(mode=None), Line(mode=None), Line(mode="drone")], "a drone strike"),
        ([Line(mode="aerial"), Line(mode="drone", certainty=Certainty.DENIED)], "an air strike"),
        ([Line(mode="of its own")], "an attack"),
        ([Line(type="PROTEST", mode="demo")], "a demonstration"),
    ],
)
def test_what_it_was_is_called_by_the_kind_that_most_tell_of(lines, expected):
    assert noun(as_one(dispatch(*lines))) == expected


@pytest.mark.parametrize(
    ("published", "year", "expected"),
    [
        ("2031-05-14", None, "14 May 2031"),
        ("2031-05-14T10:00:00", 2031, "14 May"),
        ("2031-05-14", 2030, "14 May 2031"),
        ("2031-05", 2031, "2031-05"),
        (None, None, "undated"),
    ],
)
def test_a_day_leaves_out_the_year_that_is_said_already(published, year, expected):
    assert day(published, year) == expected


def test_the_year_is_that_of_the_incident_where_it_is_one():
    assert year_of(as_one(dispatch(Line()))) == 2031
    assert year_of(as_one(dispatch(Line(day="2030-12-31/2031-01-01")))) is None
    assert year_of(as_one(dispatch(Line(day=None)))) is None


@pytest.mark.parametrize(
    ("names", "expected"), [([], ""), (["A"], "A"), (["A", "B"], "A and B"), (["A", "B", "C"], "A, B and C")]
)
def test_names_stand_in_a_row(names, expected):
    assert listed(names) == expected


def test_who_is_blamed_stands_side_by_side_with_who_says_so():
    case = as_one(
        dispatch(Line(ARMY, speaker="Mayor Brandt"), id="r1"),
        dispatch(Line(ARMY, deed="hit", speaker="Doctor Brez"), id="r2", outlet="B"),
        dispatch(Line(FRONT, speaker="Colonel Draga"), id="r3", outlet="C"),
    )
    assert texts(blamed(case)) == [
        "The Arvenian army, according to Mayor Brandt and Doctor Brez.",
        "The Korvan Front, according to Colonel Draga.",
    ]


def test_who_says_it_of_itself_gives_its_own_account():
    case = as_one(dispatch(Line(FRONT, speaker="Korvan Front")))
    assert texts(blamed(case)) == ["The Korvan Front, according to its own account."]


def test_names_of_one_country_that_begin_alike_are_one_party():
    case = as_one(
        dispatch(Line("The Arvenian army", speaker="Mayor Brandt"), id="r1"),
        dispatch(Line("Arvenian police", speaker="Doctor Brez"), id="r2", outlet="B"),
    )
    assert texts(blamed(case)) == [
        "The Arvenian army (also “Arvenian police”), according to Mayor Brandt and Doctor Brez."
    ]


def test_forces_without_a_name_are_left_out_where_others_have_one():
    nameless = {"country": None}
    case = as_one(
        dispatch(Line("soldiers", speaker="a nurse", **nameless), id="r1"),
        dispatch(Line(FRONT, speaker="Mayor Brandt"), id="r2", outlet="B"),
    )
    assert texts(blamed(case)) == ["The Korvan Front, according to Mayor Brandt."]
    alone = as_one(dispatch(Line("soldiers", speaker="a nurse", **nameless)))
    assert texts(blamed(alone)) == ["Soldiers, according to a nurse."]


def test_what_is_denied_blames_nobody():
    assert texts(blamed(as_one(dispatch(Line(speaker="Colonel Draga", denies=True))))) == []


def test_who_cannot_be_a_party_is_none_and_many_voices_are_counted():
    assert texts(blamed(as_one(dispatch(Line("somebody"))))) == []
    lines = [Line(ARMY, speaker=f"Doctor {letter}") for letter in "ABCDEFG"]
    (sentence,) = blamed(as_one(dispatch(*lines)))
    assert sentence.text.endswith("Doctor E and 2 more.")


def test_one_number_is_told_with_all_who_state_it():
    case = as_one(
        dispatch(Line(killed="9 people", low=9, high=9, speaker="Mayor Brandt"), id="r1"),
        dispatch(
            Line(killed="nine people", low=9, high=9), id="r2", outlet="The Post", published="2031-05-14"
        ),
    )
    assert counts(case) == [
        "People killed: 9, according to Mayor Brandt (Radio Varn, 13 May) and the Post (14 May)."
    ]


def test_what_one_voice_alone_states_says_so():
    case = as_one(dispatch(Line(killed="at least 9 people", low=9, speaker="Mayor Brandt")))
    assert counts(case) == ["People killed: at least 9, only according to Mayor Brandt (Radio Varn, 13 May)."]


def test_numbers_that_differ_have_their_range_and_a_line_each_the_smallest_first():
    case = as_one(
        dispatch(Line(killed="more than 40 people", low=41, speaker="Doctor Brez"), id="r1"),
        dispatch(Line(killed="9 people", low=9, high=9, speaker="Colonel Draga"), id="r2", outlet="B"),
        dispatch(Line(killed="some", speaker="a nurse", kind=SourceKind.WITNESS), id="r3", outlet="C"),
    )
    assert counts(case) == [
        "People killed: from 9 to more than 40.",
        "Number not stated, according to a nurse (C, 13 May).",
        "9, according to Colonel Draga (B, 13 May).",
        "More than 40, according to Doctor Brez (Radio Varn, 13 May).",
    ]


def test_how_a_number_moved_is_told_with_the_days():
    line = {"speaker": "Mayor Brandt"}
    case = as_one(
        dispatch(Line(killed="9 people", low=9, high=9, **line), id="r1"),
        dispatch(Line(killed="14 people", low=14, high=14, **line), id="r2", published="2031-05-15"),
        dispatch(Line(killed="14 people", low=14, high=14, **line), id="r3", published="2031-05-16"),
    )
    assert counts(case) == [
        "People killed: 9 (13 May), then 14 (15 May), only according to Mayor Brandt (Radio Varn, 15 May)."
    ]


def test_classes_and_measures_stand_in_their_order_and_beliefs_are_marked():
    case = as_one(
        dispatch(
            Line(killed="4 civilians", low=4, high=4, group="civilians"),
            Line(killed="9 people", low=9, high=9, speaker="Doctor Brez", manner=Manner.BELIEVES),
        )
    )
    assert counts(case) == [
        "People killed: 9 (as a belief), only according to Doctor Brez (Radio Varn, 13 May).",
        "Civilians killed: 4, only according to Radio Varn (13 May).",
    ]
    assert [each.measure for each in case.incident.figures] == [Measure.KILLED, Measure.KILLED]


@pytest.mark.parametrize(
    ("readings", "section"),
    [
        ([dispatch(Line(), id="r1"), dispatch(Line(deed="hit"), id="r2", outlet="B")], SEVERAL),
        ([dispatch(Line())], ONE),
        ([dispatch(Line(speaker="Draga", denies=True))], NONE),
    ],
)
def test_an_incident_stands_where_it_belongs(readings, section):
    case = as_one(*readings)
    assert section_of(case) == section
    assert [each.name for each in brief([case], title="x", asked={}).sections] == [section]


def test_a_part_says_what_is_disputed():
    case = as_one(
        dispatch(
            Line(killed="9", low=9, high=9, speaker="Brandt"), Line(speaker="Draga", denies=True), id="r1"
        ),
        dispatch(Line(FRONT, killed="20", low=20, high=20, speaker="Brez"), id="r2", outlet="B"),
    )
    assert part(case).dispute == "disputed: whether it happened, who did it and how many"
    assert part(as_one(dispatch(Line()))).dispute is None


def test_where_and_when_as_far_as_it_is_told():
    assert place_words(as_one(dispatch(Line()))) == "Sele, Upper Valley, Albania"
    nowhere = as_one(dispatch(Line(place=None, day=None)))
    assert (place_words(nowhere), time_words(nowhere)) == ("Place not told", "day not told")


def test_the_most_independent_come_first_then_by_day():
    cases = [
        as_one(dispatch(Line(place="Orlec", day="2031-05-20"), id="a")),
        as_one(dispatch(Line(place="Lenz", day="2031-05-10"), id="b")),
        as_one(dispatch(Line(place=None, day="2031-05-01"), id="c")),
        as_one(dispatch(Line(), id="d"), dispatch(Line(deed="hit"), id="e", outlet="B")),
    ]
    made = brief(cases, title="x", asked={})
    places = [group.place.split(",")[0] for section in made.sections for group in section.groups]
    assert places == ["Sele", "Lenz", "Orlec", "Place not told"]
    assert [row.place for row in made.overview] == ["Sele", "Lenz", "Orlec"]


def test_few_incidents_need_no_overview():
    assert brief([as_one(dispatch(Line()))], title="x", asked={}).overview == ()


@pytest.mark.parametrize(
    ("low", "high", "cell"),
    [
        (9, 9, "9"),
        (9, None, "9 or more"),
        (None, 9, "up to 9"),
        (9, 20, "9 to 20"),
        (None, None, "no number"),
    ],
)
def test_a_range_in_the_overview(low, high, cell):
    cases = [as_one(dispatch(Line(killed="x", low=low, high=high), id=name)) for name in "abc"]
    assert brief(cases, title="x", asked={}).overview[0].killed == cell


def test_of_what_a_brief_is_made_stands_in_its_facts():
    facts = dict(brief([as_one(dispatch(Line()))], title="x", asked={"Place": "Sele"}).facts)
    assert (facts["Place"], facts["Made of"], facts["Read by"]) == (
        "Sele",
        "1 report from 1 outlet",
        "made 1",
    )
    assert "no finding" in facts["Nature"]
