import io

import msgspec
from rich.console import Console

from hearsay.exports import marks
from hearsay.exports.page import marks as layer_of_marks
from hearsay.exports.page import render
from hearsay.exports.page.report import report_part
from hearsay.exports.terminal import print_reading
from hearsay.records import (
    Form,
    Manner,
    Mark,
    MarkKind,
    Model,
    Reading,
    Report,
    Source,
    SourceKind,
    Span,
    Statement,
)

TEXT = "The thugs fled in a hurry. “These vile men lied,” Ana Bak said. Who will count the dead?"


def span(words: str) -> Span:
    start = TEXT.index(words)
    return Span(start, start + len(words), words)


def mark(number: int, words: str, kind: MarkKind, **more) -> Mark:
    return Mark(id=f"m{number}", span=span(words), kind=kind, score=0.7, **more)


BAK = Source(id="v1", name="Ana Bak", kind=SourceKind.OFFICIAL, mentions=[span("Ana Bak")])
SAID = Statement(
    id="s1",
    source=span("Ana Bak"),
    cue=span("said"),
    content=[span("“These vile men lied,”")],
    form=Form.DIRECT,
    manner=Manner.SAYS,
    speaker="v1",
    confidence=0.9,
)
MARKS = [
    mark(1, "Who will count the dead?", MarkKind.RHETORICAL),
    mark(2, "thugs", MarkKind.LABELLING, neutral="fighters"),
    mark(3, "vile", MarkKind.LOADED, statement="s1"),
]
READING = Reading(
    report=Report(id="r", text=TEXT),
    model=Model(name="made", version="1"),
    sources=[BAK],
    statements=[SAID],
    marks=MARKS,
)
BARE = msgspec.structs.replace(READING, marks=[])


def printed(reading: Reading) -> str:
    stream = io.StringIO()
    print_reading(reading, Console(file=stream, width=90))
    return " ".join(stream.getvalue().split())


def test_marks_stand_in_the_order_of_the_text_and_are_called_by_it():
    assert [(label, each.id) for label, each in marks.in_order(READING)] == [
        ("m1", "m2"),
        ("m2", "m3"),
        ("m3", "m1"),
    ]


def test_how_much_judges_is_told_for_the_outlet_and_for_quoted_voices():
    assert marks.judging(READING) == (2, 200 / 11, 1)
    assert marks.told(READING) == "2 marks, 18 a hundred words; quoted voices: 1 mark"


def test_without_marks_of_its_own_the_outlet_has_no_rate():
    assert marks.told(msgspec.structs.replace(READING, marks=[MARKS[2]])) == "no marks; quoted voices: 1 mark"


def test_a_rate_under_one_has_a_decimal():
    long = msgspec.structs.replace(
        READING, report=Report(id="r", text=TEXT + " They went on." * 100), marks=[MARKS[1]]
    )
    assert marks.told(long) == "1 mark, 0.3 a hundred words"


def test_a_card_says_what_is_meant_what_could_stand_instead_and_whose_wording_it_is():
    items = {item.key: item for item in layer_of_marks.layer(READING).items}
    label, quoted = items["m1"].card, items["m2"].card
    assert (label.heading, label.words) == ("Labelling", ("thugs",))
    assert {fact.label: fact.value for fact in label.facts} == {
        "Means": marks.MEANINGS[MarkKind.LABELLING],
        "Instead": "“fighters”",
        "Whose": "the outlet itself",
    }
    assert [(fact.value, fact.item) for fact in quoted.facts if fact.label == "Whose"] == [
        ("Ana Bak, statement 1", "s1")
    ]


def test_the_table_has_a_group_for_each_kind_in_the_order_of_the_contract():
    table = layer_of_marks.layer(READING).table
    assert [group.heading for group in table.groups] == ["Loaded wording", "Labelling", "Rhetorical question"]


def test_the_layer_is_off_when_the_page_opens_and_absent_where_nothing_judges():
    assert [switch.is_on for switch in layer_of_marks.SWITCHES] == [False]
    assert 'id="sw-judging"' in render([READING])
    assert 'id="sw-judging"' not in render([BARE])
    assert report_part(BARE).marks == ""


def test_a_question_is_drawn_as_a_whole_and_a_word_by_itself():
    drawn = {TEXT[piece.start : piece.end]: piece.classes for piece in layer_of_marks.layer(READING).pieces}
    assert drawn["thugs"] == ("judging",)
    assert drawn["Who will count the dead?"] == ("judging", "whole")


def test_the_terminal_has_a_table_of_marks_and_counts_them():
    text = printed(READING)
    assert "Where the wording judges" in text
    assert "labelling thugs “fighters” The outlet itself" in text
    assert "2 marks, 18 a hundred words; quoted voices: 1 mark" in text
    assert text.index("thugs “fighters”") < text.index("loaded wording vile")


def test_the_terminal_says_nothing_of_marks_where_there_are_none():
    assert "judges" not in printed(BARE)
    assert "mark" not in printed(BARE)


def test_every_kind_has_its_meaning():
    assert set(marks.MEANINGS) == set(MarkKind)
