import pytest

from hearsay.reading.gazetteer.english import latin, printed, unit_name, unit_names
from hearsay.reading.gazetteer.schema import DERIVED, MAIN, OTHER


@pytest.mark.parametrize("name", ["Orlec", "Łódź", "‘Afrīn", "al-Orlec", "New Lenz", "Orlec (old)"])
def test_names_in_latin_letters_are_kept(name):
    assert list(latin([name])) == [name]


@pytest.mark.parametrize("name", ["Київ", "ji fu", "qyyb", "IEV", "KO", "Ko", "", "دمشق"])
def test_codes_machine_spellings_and_other_alphabets_are_left_out(name):
    assert list(latin([name])) == []


@pytest.mark.parametrize(
    ("name", "country", "expected"),
    [
        ("Ḩamāh", "SY", "Hamah"),
        ("Ma‘arrat an Nu‘mān", "SY", "Ma'arrat an Nu'man"),
        ("Hukumat-e Nād ‘Alī", "AF", "Hukumat-e Nad Ali"),
        ("Dar‘ā", "SY", "Dar'a"),
        ("Bogotá", "CO", "Bogotá"),
        ("Diyarbakır", "TR", "Diyarbakır"),
    ],
)
def test_marks_of_a_scheme_go_and_those_of_a_language_stay(name, country, expected):
    assert printed(name, country) == expected


@pytest.mark.parametrize(
    ("name", "aliases", "country", "expected"),
    [
        ("Kharkivska oblast", ["Kharkiv", "Kharkiv Oblast"], "UA", "Kharkiv"),
        ("Ḩamāh", ["Hamah Governorate"], "SY", "Hamah"),
        ("Orlecskaya", ["Orlec Autonomous Region"], "RU", "Orlec"),
        ("Tigrai", ["Tigray Regional State"], "ET", "Tigray"),
        ("Rapides Parish", ["Rapides"], "US", "Rapides Parish"),
        ("Lenz", ["Central District"], "LY", "Lenz"),
        ("Nīmrōz", [], "AF", "Nimroz"),
    ],
)
def test_a_unit_has_the_name_that_english_reports_use(name, aliases, country, expected):
    assert unit_name(name, aliases, country) == expected


def test_a_unit_is_listed_with_and_without_its_word():
    assert unit_names("Orlec", ["Orlecska oblast", "Orlec Oblast", "Орлец"]) == [
        ("Orlec", MAIN),
        ("Orlecska oblast", MAIN),
        ("Orlec Oblast", OTHER),
        ("orlecska", DERIVED),
        ("orlec", OTHER),
    ]
