import pytest

from hearsay.reading.known_names import KnownNames
from hearsay.reading.word_forms import WORD

NAMES = KnownNames(
    ["Army of the North", "Army of the North Coast", "Hezb-e-Tarvik", "UNX", "the Red House", "Peace now"]
)


def forms(text: str) -> list[str]:
    return list(NAMES.forms(text, list(WORD.finditer(text))).values())


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("THE ARMY OF THE NORTH LEFT", ["Army", "of", "the", "North"]),
        ("ARMY OF THE NORTH COAST", ["Army", "of", "the", "North", "Coast"]),
        ("army of\nthe  north", ["Army", "of", "the", "North"]),
        ("army of\n\nthe north", []),
        ("army of the, north", []),
        ("HEZB-E-TARVIK", ["Hezb", "e", "Tarvik"]),
        ("UNX", []),
        ("THE RED HOUSE", []),
        ("PEACE NOW", []),
        ("", []),
    ],
)
def test_names_of_several_words_are_found_whole(text: str, expected: list[str]) -> None:
    assert forms(text) == expected


def test_names_of_one_word_are_kept_by_themselves() -> None:
    assert NAMES.words == {"unx": "UNX"}


@pytest.mark.parametrize(
    ("word", "form"),
    [
        ("fmln", "FMLN"),
        ("colombia", "Colombia"),
        ("afghans", "Afghans"),
        ("kabul", "Kabul"),
        ("maria", "Maria"),
    ],
)
def test_the_tables_of_hearsay_are_listed(word: str, form: str) -> None:
    assert KnownNames.listed().words[word] == form


def test_the_names_of_states_and_bodies_are_listed() -> None:
    text = "the united nations in burkina faso"
    found = KnownNames.listed().forms(text, list(WORD.finditer(text)))
    assert list(found.values()) == ["United", "Nations", "Burkina", "Faso"]
