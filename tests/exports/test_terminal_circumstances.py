import re

import pytest

from hearsay.records import Level, Span
from tests.exports import happened, hostile, sample
from tests.exports.circumstanced import bare, harbour, place, reading
from tests.exports.test_terminal import joined, shown


def table(text, heading, after):
    return text.partition(f"\n{heading}\n")[2].partition(f"\n{after}")[0]


@pytest.mark.parametrize("width", [60, 80, 100, 120, 200])
def test_no_line_is_wider_than_the_terminal(width):
    assert max(map(len, shown(harbour(), width=width).splitlines())) <= width


@pytest.mark.parametrize("width", [80, 120])
def test_every_figure_place_and_time_has_its_row(width):
    text = shown(harbour(), width=width)
    labels = re.findall(r"^ *([pft]\d+) ", text, re.MULTILINE)
    assert sorted(labels) == sorted(
        [*(f"f{n}" for n in range(1, 10)), *(f"p{n}" for n in range(1, 11)), *(f"t{n}" for n in range(1, 9))]
    )


def test_a_figure_says_how_many_of_whom_who_says_so_and_of_which_event():
    text = table(shown(harbour(), width=120), "How many, who says so", "Where")
    line = next(line for line in text.splitlines() if line.lstrip().startswith("f5"))
    assert re.split(r"  +", line.strip()) == ["f5", "up to 40 captured", "combatants", "e4", "Tarnish army"]
    assert "renewed in the same sentence" in joined(text)
    assert "part of f2" in joined(text)
    assert "injured, number not stated" in joined(text)


def test_figures_stand_by_measure():
    text = table(shown(harbour(), width=120), "How many, who says so", "Where")
    labels = re.findall(r"^ *(f\d+) ", text, re.MULTILINE)
    assert labels == ["f1", "f2", "f3", "f7", "f8", "f6", "f4", "f5", "f9"]


def test_a_place_says_its_level_and_where_it_lies_and_those_with_events_come_first():
    text = table(shown(harbour(), width=120), "Where", "When").replace("\N{NO-BREAK SPACE}", " ")
    lines = [re.split(r"  +", line.strip()) for line in text.splitlines()[2:]]
    assert lines[0] == [
        "p1",
        "Sele",
        "town",
        "e1 e2 e6",
        "65.68° N, 18.10° W",
        "within 6 km; Nordby, Iceland",
    ]
    assert lines[1][:5] == ["p4", "Vík", "district", "e3", "65.9° N, 18.9° W"]
    assert "resolved by the unit around it" in joined(text)


def test_a_time_says_its_date_in_words():
    text = joined(table(shown(harbour(), width=120), "When", "The outlet's own voice"))
    assert "t1 “early on Monday” e2 1 September 2031, morning" in text
    assert "t6 “next week” e6 8 to 14 September 2031, or another time in 3 to 14 September 2031" in text
    assert "t8 “for three days” for 3 days" in text


def test_an_event_says_where_when_and_how_many_in_its_row():
    text = shown(harbour(), width=120)
    rows = text.partition("What happened, who says so")[2].partition("How many")[0]
    assert "Sele, “early on Monday”" in rows
    assert "at least 11 killed, 3 killed" in joined(rows)
    assert "Holm, “2019”" in rows


def test_without_places_times_and_figures_there_are_no_tables_of_them():
    text = shown(happened.sele())
    for heading in ("How many, who says so", "\nWhere\n", "\nWhen\n"):
        assert heading not in text
    assert "Where" not in shown(sample.foreign())


def test_a_place_of_which_nothing_is_known_has_its_row():
    lost = reading(bare("Sele."), [place(1, "Sele", None, Level.TOWN, Span(0, 4, "Sele"), confidence=0.2)])
    assert "p1 Sele town not located" in joined(shown(lost, width=120))


@pytest.mark.parametrize("width", [60, 80, 120])
def test_what_could_steer_the_terminal_is_never_printed(width):
    text = shown(hostile.hostile("evil\x1b[2J\x9b1m\u202e\x07"), width=width)
    assert not set("\x1b\x9b\x07\u202e") & set(text)
