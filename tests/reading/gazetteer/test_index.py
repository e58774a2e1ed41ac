import sqlite3
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing

import pytest

from hearsay.errors import GazetteerMissing
from hearsay.reading.gazetteer.index import Gazetteer
from hearsay.reading.gazetteer.schema import DERIVED, FORMAT, MAIN, SHORT, TABLES
from hearsay.records import Level
from tests.reading.gazetteer.conftest import named, place, write


def ids(matches):
    return [match.entry.id for match in matches]


def test_a_name_finds_its_places_the_most_populous_first(made):
    places = made(
        named(place(1, "Orlec", population=10)),
        named(place(2, "Orlec", population=900)),
        named(place(3, "Lenz")),
    )
    assert ids(places.named("Orlec")) == [2, 1]


def test_case_marks_and_punctuation_make_no_difference(made):
    places = made(named(place(1, "Ōrlec-‘Alī")))
    assert [match.is_exact for match in places.named("orlec ali")] == [True]


def test_listed_places_come_before_those_that_only_sound_like_the_name(made):
    places = made(named(place(1, "Kandahar")), named(place(2, "Qandahar", population=900)))
    found = places.named("Kandahar")
    assert ids(found) == [1, 2]
    assert [match.is_exact for match in found] == [True, False]


def test_a_place_found_under_its_name_is_not_found_by_its_key_again(made):
    places = made(named(place(1, "Kandahar"), "Qandahar"))
    assert ids(places.named("Qandahar")) == [1]


def test_the_main_name_is_told_from_the_others(made):
    places = made(named(place(1, "Orlec")), named(place(2, "Lenz"), "Orlec"))
    assert {match.entry.id: match.is_main for match in places.named("Orlec")} == {1: True, 2: False}


def test_short_keys_match_nothing(made):
    assert made(named(place(1, "Ghu"))).named("Khu") == []


@pytest.mark.parametrize(
    "asked", ["Orlec Province", "the province of Orlec", "Orlec city", "City of Orlec", "central Orlec"]
)
def test_a_name_is_found_without_the_words_around_it(made, asked):
    assert ids(made(named(place(1, "Orlec"))).named(asked)) == [1]


def test_a_name_that_is_listed_whole_is_not_taken_apart(made):
    places = made(named(place(1, "Lenz City")), named(place(2, "Lenz", population=900)))
    assert ids(places.named("Lenz City")) == [1]


def test_a_name_that_only_sounds_like_a_place_is_found_with_and_without_its_word(made):
    assert ids(made(named(place(1, "Qandahar"))).named("Kandahar Province")) == [1]


@pytest.mark.parametrize(
    ("asked", "is_found"), [("OL", True), ("O.L.", False), ("ol", False), ("Ol", False), ("Ol.", True)]
)
def test_short_forms_count_only_in_capitals_or_with_a_full_stop(made, asked, is_found):
    places = made((place(1, "Orlec"), [("Orlec", MAIN), ("OL", SHORT)]))
    assert bool(places.named(asked)) is is_found
    assert places.has(asked) is is_found


def test_a_unit_without_its_word_has_its_main_name_all_the_same(made):
    places = made((place(1, "Orlec Parish"), [("Orlec Parish", MAIN), ("Orlec", DERIVED)]))
    assert places.named("Orlec")[0].is_main


def test_whether_a_name_is_listed_can_be_asked_alone(made):
    places = made(named(place(1, "Qandahar")))
    assert places.has("QANDAHAR")
    assert places.has("Qandahar district")
    assert not places.has("Kandahar")


def test_many_names_are_asked_at_once(made):
    places = made(named(place(1, "Orlec")), named(place(2, "Lenz")))
    found = places.named_all(["Orlec", "Lenz", "Orlec", "Nowhere"])
    assert {name: ids(matches) for name, matches in found.items()} == {
        "Orlec": [1],
        "Lenz": [2],
        "Nowhere": [],
    }


def test_of_two_files_the_first_counts_for_a_place_that_both_have(tmp_path):
    first = write(tmp_path / "a.sqlite", [named(place(1, "Orlec", population=5))])
    second = write(
        tmp_path / "b.sqlite", [named(place(1, "Orlec", population=900)), named(place(2, "Orlec"))]
    )
    places = Gazetteer([first, second])
    assert [(match.entry.id, match.entry.population) for match in places.named("Orlec")] == [(1, 5), (2, 0)]
    assert places.by_id(1).population == 5


def test_a_place_is_found_by_its_id(made):
    places = made(named(place(7, "Orlec")))
    assert places.by_id(7).name == "Orlec"
    assert places.by_id(8) is None


@pytest.fixture
def country(made):
    """A country of two provinces, one of which has a district, with their towns."""
    return made(
        named(place(1, "Quarland", level=Level.COUNTRY, feature="PCLI", admin1=None, population=50)),
        named(place(2, "Orlec", level=Level.PROVINCE, feature="ADM1")),
        named(place(3, "Lenz", level=Level.PROVINCE, feature="ADM1", admin1="02")),
        named(place(4, "Upper Orlec", level=Level.DISTRICT, feature="ADM2", admin2="07")),
        named(place(5, "Vardanesk", admin2="07", feature="PPLA", population=20)),
        named(place(6, "Vardanisk", admin1="02", feature="PPLC", population=30)),
        named(place(7, "Old Hall", admin1=None)),
        named(place(8, "Elsewhere", country="QB", feature="PPLC")),
    )


@pytest.mark.parametrize(
    ("codes", "expected"),
    [
        (("QA",), 1),
        (("QA", "01"), 2),
        (("QA", "01", "07"), 4),
        (("QA", "03"), None),
        (("QC",), None),
        (("QA", "02", "07"), None),
    ],
)
def test_a_unit_is_found_by_its_codes(country, codes, expected):
    found = country.unit(*codes)
    assert (found.id if found else None) == expected


def test_a_province_has_its_name(country):
    assert country.admin1_name("QA", "02") == "Lenz"
    assert country.admin1_name("QA", "09") is None


@pytest.mark.parametrize(
    ("codes", "expected"),
    [(("QA",), 6), (("QA", "02"), 6), (("QA", "01"), 5), (("QA", "03"), None), (("QC",), None)],
)
def test_a_country_and_a_province_have_their_seat(country, codes, expected):
    found = country.seat(*codes)
    assert (found.id if found else None) == expected


def test_a_name_a_letter_off_is_found_within_its_unit_only(country):
    assert ids(country.like("Vardanask", "QA", "01")) == [5]
    assert ids(country.like("Vardanask", "QA", "02")) == [6]
    assert ids(country.like("Vardanask", "QA", "01", "07")) == [5]
    assert country.like("Vardanask", "QA", "01", "08") == []
    assert country.like("Vardanask", "QB", "01") == []


def test_what_is_like_a_name_is_never_exact_and_the_nearest_comes_first(made):
    places = made(named(place(1, "Vardanesktar", population=900)), named(place(2, "Vardanestar")))
    found = places.like("Vardanestor", "QA", "01")
    assert ids(found) == [2, 1]
    assert not any(match.is_exact for match in found)


def test_short_names_are_like_no_other(made):
    assert made(named(place(1, "Goma"))).like("Gona", "QA", "01") == []


def test_a_region_lies_in_its_countries_and_a_town_in_its_own(made):
    region = place(1, "The Reach", level=Level.REGION, country=None, admin1=None)
    sea = place(2, "The Deep", level=Level.REGION, country=None, admin1=None)
    places = made(named(region), named(sea), within={1: ("QA", "QB")})
    assert places.countries(region) == {"QA", "QB"}
    assert places.countries(sea) == frozenset()
    assert places.countries(place(3, "Lenz")) == {"QA"}


def test_threads_may_share_one(made):
    places = made(*(named(place(number, f"Orlec {number}")) for number in range(1, 40)))
    with ThreadPoolExecutor(4) as threads:
        found = list(threads.map(lambda number: ids(places.named(f"Orlec {number}")), list(range(1, 40)) * 5))
    assert found == [[number] for number in range(1, 40)] * 5


def test_a_file_that_is_absent_is_refused_in_one_sentence(tmp_path):
    with pytest.raises(
        GazetteerMissing, match=r"places\.sqlite: the gazetteer is absent; install the package anew"
    ):
        Gazetteer([tmp_path / "places.sqlite"])


def test_a_file_that_is_none_is_refused(tmp_path):
    (tmp_path / "places.sqlite").write_bytes(b"no database at all" * 100)
    with pytest.raises(GazetteerMissing, match="damaged"):
        Gazetteer([tmp_path / "places.sqlite"])


def test_a_file_of_another_version_is_refused(tmp_path):
    with closing(sqlite3.connect(tmp_path / "places.sqlite")) as file:
        file.executescript(TABLES + f"PRAGMA user_version = {FORMAT + 1};")
    with pytest.raises(GazetteerMissing, match="another version"):
        Gazetteer([tmp_path / "places.sqlite"])


def test_asking_writes_nothing(tmp_path):
    path = write(tmp_path / "places.sqlite", [named(place(1, "Orlec"))])
    before = path.read_bytes()
    places = Gazetteer([path])
    places.named("Orlec")
    with pytest.raises(sqlite3.OperationalError, match="readonly"):
        places._files[0].execute("DELETE FROM places")
    places.close()
    assert path.read_bytes() == before
    assert [each.name for each in tmp_path.iterdir()] == ["places.sqlite"]
