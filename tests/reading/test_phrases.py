"""What a noun phrase says of who is meant."""

from typing import Any

import pytest

from hearsay.reading.phrases import read_phrase, with_apposition
from hearsay.reading.shapes import Phrase, Shape
from hearsay.reading.words import words_of

NAMES = [
    ("Afghan Army General Sadi", Shape.PERSON, "Sadi"),
    ("President Ashraf Bak", Shape.PERSON, "Ashraf Bak"),
    ("Mr Omid, a doctor,", Shape.PERSON, "Omid"),
    ("spokesman Karim Haidari", Shape.PERSON, "Karim Haidari"),
    ("a spokesman for the ministry, Ana Bak,", Shape.PERSON, "Ana Bak"),
    ("Retired Lt. Gen. Lars Bak", Shape.PERSON, "Lars Bak"),
    ("Secretary of State John F. Bak", Shape.PERSON, "John F Bak"),
    ("Kabul University professor Ana Bak", Shape.PERSON, "Ana Bak"),
    ("Ana Bak’s campaign manager Robin Moor", Shape.PERSON, "Robin Moor"),
    ("the Rev. Peter Wells, of Sundar Baptist Church", Shape.PERSON, "Peter Wells"),
    ("British Prime Minister Ana Bak", Shape.PERSON, "Ana Bak"),
    ("Republican Lars Bak", Shape.PERSON, "Lars Bak"),
    ("Jordan Peters", Shape.PERSON, "Jordan Peters"),
    ("Julie Bishop", Shape.PERSON, "Julie Bishop"),
    ("Sami al-Hadid", Shape.PERSON, "Sami al-Hadid"),
    ("Ursula von der Bak", Shape.PERSON, "Ursula von der Bak"),
    ("Karim", Shape.PERSON, "Karim"),
    ("the UN", Shape.BODY, "UN"),
    ("the International Committee of the Red Cross", Shape.BODY, "International Committee of the Red Cross"),
    ("the Ministry of Health and Population", Shape.BODY, "Ministry of Health and Population"),
    ("Gaza Health Ministry", Shape.BODY, "Gaza Health Ministry"),
    ("al-Qaeda", Shape.BODY, "al-Qaeda"),
    ("WHO", Shape.BODY, "WHO"),
    ("the Bundeswehr", Shape.BODY, "Bundeswehr"),
    ("a Bloomberg poll", Shape.BODY, "Bloomberg"),
    ("Radio Sundar", Shape.BODY, "Radio Sundar"),
]

NOMINALS = [
    ("The Afghan general", "general", False),
    ("residents of Sundar", "resident", True),
    ("a local resident", "resident", False),
    ("the Prime Minister", "minister", False),
    ("Ukraine's defence minister", "minister", False),
    ("the attorney general", "attorney", False),
    ("Small groups of protesters", "protester", True),
    ("dozens of residents", "resident", True),
    ("one of the villagers", "villager", False),
    ("some of the doctors", "doctor", True),
    ("state media", "media", True),
    ("police and witnesses", "police", True),
    ("The wife of a man shot by police", "wife", False),
    ("protesters gathered in the square", "protester", True),
    ("the governor's statement", "governor", False),
    ("another", "another", False),
    ("the other", "other", False),
]


def phrase(text: str) -> Phrase:
    found = read_phrase(words_of(text))
    assert found is not None
    return found


def shown(text: str) -> str:
    start, end = phrase(text).shown
    return text[start:end]


@pytest.mark.parametrize(("text", "shape", "name"), NAMES)
def test_a_name_is_found_and_told_from_titles(text: str, shape: Shape, name: str) -> None:
    found = phrase(text)
    assert (found.shape, found.name) == (shape, name)


@pytest.mark.parametrize(("text", "head", "is_plural"), NOMINALS)
def test_a_description_has_a_head_and_a_number(text: str, head: str, is_plural: bool) -> None:
    found = phrase(text)
    assert (found.shape, found.head, found.is_plural) == (Shape.NOMINAL, head, is_plural)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Afghan Army General Sadi", "Afghan Army General Sadi"),
        ("Mr Omid, a doctor,", "Mr Omid"),
        ("Sen. Ana Bak (Vt.), who lost,", "Sen. Ana Bak"),
        ("residents of Sundar", "residents of Sundar"),
        ("the residents of Sundar who fled", "residents of Sundar"),
        ("a second resident", "resident"),
        ("the governor's statement", "governor"),
        ("a source in the defence ministry", "source in the defence ministry"),
    ],
)
def test_what_is_shown_is_the_name_with_titles_or_the_words_without_article(text: str, words: str) -> None:
    assert shown(text) == words


@pytest.mark.parametrize(
    ("text", "field", "value"),
    [
        ("Afghan Army General Sadi", "roles", frozenset({"general"})),
        ("Afghan Army General Sadi", "bodies", ("Afghan", "Army")),
        ("Mr Omid, a doctor,", "gender", "m"),
        ("Mrs Bak", "gender", "f"),
        ("Maryam Bak", "gender", "f"),
        ("a spokeswoman", "gender", "f"),
        ("Robin Moor", "gender", ""),
        ("his lawyer", "owner", "his"),
        ("the governor's statement", "artefact", "statement"),
        ("a letter from the Health Ministry", "artefact", "letter"),
        ("a rebel commander", "limits", frozenset({"rebel"})),
        ("Karim Haidari and Omid Noori", "is_list", True),
        ("the Ministry of Health and Population", "is_list", False),
        ("Karim", "is_sure", False),
        ("Mr Karim", "is_sure", True),
        ("another resident", "is_member", True),
        ("a second resident", "is_member", True),
        ("a resident", "is_member", False),
        ("the general", "is_definite", True),
        ("a general", "is_definite", False),
        ("his lawyer", "is_definite", True),
        ("Karim", "is_name", True),
        ("the general", "is_name", False),
    ],
)
def test_details_of_a_phrase(text: str, field: str, value: Any) -> None:
    assert getattr(phrase(text), field) == value


@pytest.mark.parametrize("text", ["he", "She", "they", "who", "we"])
def test_a_pronoun_is_a_pronoun(text: str) -> None:
    assert (phrase(text).shape, phrase(text).head) == (Shape.PRONOUN, text.lower())


@pytest.mark.parametrize("text", ["", "“ ”", ", –"])
def test_without_a_word_there_is_no_phrase(text: str) -> None:
    assert read_phrase(words_of(text)) is None


def test_marks_and_a_preposition_in_front_are_no_part_of_it() -> None:
    assert phrase("according to – Karim Haidari,").name == "Karim Haidari"


def test_an_apposition_that_is_no_role_changes_nothing() -> None:
    karim = phrase("Karim Haidari")
    assert with_apposition(karim, phrase("a table")) == karim
    assert with_apposition(karim, phrase("he")) == karim
    assert with_apposition(karim, None) == karim


def test_an_apposition_to_several_names_none_of_them() -> None:
    assert phrase("two doctors, Karim Haidari,").name == ""
