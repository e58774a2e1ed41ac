"""Of whom a figure speaks: the nouns for people and their classes."""

import pytest

from hearsay.reading.figures.classes import CLASSES, class_of, class_of_noun, counts_people, is_people
from tests.reading.figures.flat import flat


@pytest.mark.parametrize(
    ("noun", "expected"),
    [
        ("people", "people"),
        ("civilians", "civilians"),
        ("farmers", "civilians"),
        ("patients", "civilians"),
        ("traders", "civilians"),
        ("soldiers", "combatants"),
        ("rebels", "combatants"),
        ("troops", "combatants"),
        ("gunmen", "combatants"),
        ("policemen", "police"),
        ("peacekeepers", "peacekeepers"),
        ("children", "children"),
        ("schoolgirls", "students"),
        ("women", "women"),
        ("men", "men"),
        ("nurses", "health workers"),
        ("teachers", "teachers"),
        ("pupils", "students"),
        ("journalists", "journalists"),
        ("refugees", "displaced people"),
        ("detainees", "prisoners"),
        ("hostages", "prisoners"),
        ("protesters", "protesters"),
        ("priests", "clergy"),
        ("firefighters", "firefighters"),
        ("mayor", "officials"),
        ("activists", "activists"),
        ("palestinians", "people"),
        ("tanks", None),
        ("days", None),
    ],
)
def test_a_noun_has_its_class(noun: str, expected: str | None) -> None:
    assert class_of_noun(noun) == expected


def test_the_classes_are_a_closed_list_with_people_first() -> None:
    assert CLASSES[0] == "people"
    assert len(CLASSES) == len(set(CLASSES)) == 20


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("hospital guards", "health workers"),
        ("ngo drivers", "aid workers"),
        ("aid workers", "aid workers"),
        ("health workers", "health workers"),
        ("police officers", "police"),
        ("school staff", "teachers"),
        ("armed men", "combatants"),
        ("displaced people", "displaced people"),
        ("civilian people", "civilians"),
        ("student activists", "activists"),
        ("female doctors", "health workers"),
        ("unarmed men", "civilians"),
        ("university guards", "people"),
        ("school children", "students"),
        ("PRCS volunteers", "aid workers"),
        ("general manager", "people"),
        ("hospital people", "people"),
    ],
)
def test_the_words_before_an_open_noun_say_its_class(text: str, expected: str) -> None:
    syntax = flat(text)
    assert class_of(syntax, 1, 0) == expected


@pytest.mark.parametrize(
    ("text", "noun", "expected"),
    [
        ("the director of a hospital", 1, "health workers"),
        ("members of the teachers union", 0, "teachers"),
        ("the head of a police unit", 1, "police"),
        ("the chief of the village", 1, "people"),
        ("soldiers of a medical unit", 0, "combatants"),
    ],
)
def test_what_belongs_to_an_open_noun_says_its_class(text: str, noun: int, expected: str) -> None:
    assert class_of(flat(text), noun, noun) == expected


@pytest.mark.parametrize(
    ("text", "noun", "expected"),
    [
        ("An NGO car was hit. The driver died.", 7, "aid workers"),
        ("A hospital was hit. Two guards died.", 6, "health workers"),
        ("A hospital was hit. Two drivers died.", 6, "people"),
        ("A car was hit. The driver died.", 6, "people"),
    ],
)
def test_staff_are_of_the_body_that_is_named_before(text: str, noun: int, expected: str) -> None:
    assert class_of(flat(text), noun, noun) == expected


@pytest.mark.parametrize("noun", ["people", "traffickers", "kinsmen", "spokesmen", "arvians", "Afghans"])
def test_nouns_for_people_count_people(noun: str) -> None:
    syntax = flat(f"12 {noun}", "CD NNPS" if noun == "arvians" else "CD NNS")
    syntax.entities[1] = "person"  # type: ignore[index]
    assert counts_people(syntax, 1)


@pytest.mark.parametrize(
    "noun", ["tanks", "days", "missiles", "families", "cows", "houses", "times", "rifles"]
)
def test_nouns_for_things_count_none(noun: str) -> None:
    syntax = flat(f"12 {noun}", "CD NNS")
    syntax.entities[1] = "person"  # type: ignore[index]
    assert not counts_people(syntax, 1)
    assert not is_people(noun)


@pytest.mark.parametrize("sort", ["time", "animal", "substance", "place"])
def test_what_the_parser_takes_for_something_else_counts_none(sort: str) -> None:
    syntax = flat("12 zorbles", "CD NNS")
    syntax.entities[1] = sort  # type: ignore[index]
    assert not counts_people(syntax, 1)
