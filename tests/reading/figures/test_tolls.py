"""Tolls, bodies, lives, some of the dead; and running counts."""

import pytest

from hearsay.reading.figures.counted import Census
from hearsay.reading.figures.deeds import Befallen, befallen
from hearsay.reading.figures.tolls import is_running, tolls
from tests.reading.figures.flat import flat, words


def found(text: str, tags: str = "") -> list[tuple[str, str, bool]]:
    syntax = flat(text, tags)
    census = Census(syntax)
    before: list[Befallen] = list(befallen(syntax, census, {}))
    return [
        (each.measure.value, words(syntax, each.people.first, each.people.last), each.is_part)
        for each in tolls(syntax, census, before)
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The death toll rose to 41 from 35 .", [("killed", "41"), ("killed", "35")]),
        ("The toll stands at at least 12 .", [("killed", "at least 12")]),
        ("A toll of 9 was given .", [("killed", "9")]),
        ("The casualty toll reached 60 .", [("killed", "60"), ("injured", "60")]),
        ("The number of people injured rose to 82 .", [("injured", "82")]),
        ("The number of missing people is 14 .", [("missing", "14")]),
        ("The number of houses is 14 .", []),
        ("The toll on the road is high .", []),
    ],
)
def test_a_toll_is_followed_by_its_numbers(text: str, expected: list[tuple[str, str]]) -> None:
    assert [each[:2] for each in found(text)] == expected


def test_the_number_that_somebody_gives_is_of_those_counted_before() -> None:
    text = "Here 9 people were killed ; he put the number at 5 ."
    assert found(text, "RB CD NNS VBD VBN . PRP VBD DT NN IN CD .") == [("killed", "5", False)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Six bodies were found there .", ["Six bodies"]),
        ("The bodies of seven men were found .", ["seven men"]),
        ("Six bodies of water .", []),
        ("There 17 lives were lost .", ["17 lives"]),
        ("He changed 17 lives .", []),
    ],
)
def test_bodies_that_are_found_and_lives_that_are_lost(text: str, expected: list[str]) -> None:
    assert [each[1] for each in found(text)] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Fatalities : 3 .", [("killed", "3", False)]),
        ("Casualties : at least 12 .", [("killed", "at least 12", False), ("injured", "at least 12", False)]),
        ("Fatalities : 3 civilians .", []),
        ("Casualties : 12 killed .", []),
    ],
)
def test_a_label_with_a_colon_says_what_a_number_alone_is_of(
    text: str, expected: list[tuple[str, str, bool]]
) -> None:
    assert found(text) == expected


@pytest.mark.parametrize(
    ("text", "tags", "expected"),
    [
        ("five of those killed were women", "CD IN DT VBN VBD NNS", ["five of those killed"]),
        ("among the dead were two nurses", "IN DT NN VBD CD NNS", ["two nurses"]),
        ("among those wounded was a doctor", "IN DT VBN VBD DT NN", ["a doctor"]),
        ("the dead included four farmers", "DT NN VBD CD NNS", ["four farmers"]),
        ("two nurses were among the dead", "CD NNS VBD IN DT NN", ["two nurses"]),
        ("two nurses were among the seven dead", "CD NNS VBD IN DT CD NN", ["two nurses"]),
    ],
)
def test_some_of_the_dead_are_a_part(text: str, tags: str, expected: list[str]) -> None:
    parts = [each for each in found(text, tags) if each[2]]
    assert [each[1] for each in parts] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("bringing the death toll to 40 .", True),
        ("raising the number of dead to 40 .", True),
        ("the toll rose to 40 .", False),
        ("since October 40 people died .", True),
        ("40 people died , the deadliest day since October .", False),
        ("so far this year 40 people died .", True),
        ("in the last month 40 people died .", True),
        ("in the last week 40 people died .", False),
        ("40 people died .", False),
    ],
)
def test_a_running_count(text: str, expected: bool) -> None:
    syntax = flat(text)
    census = Census(syntax)
    assert is_running(syntax, census.with_amount(census.amounts[-1])) is expected
