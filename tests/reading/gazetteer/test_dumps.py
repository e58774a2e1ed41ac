from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hearsay.reading.gazetteer.dumps import (
    DUMP_COLUMNS,
    Unusable,
    coordinates,
    from_alternate_names,
    from_codes,
    from_dump,
    whole,
)
from hearsay.reading.gazetteer.schema import DERIVED, MAIN, OTHER, SHORT
from hearsay.records import Level
from tests.reading.gazetteer.conftest import place

COLUMNS = (
    "id name ascii alternates latitude longitude feature_class code country cc2 admin1 admin2 admin3 admin4 population "
    "elevation dem timezone changed"
).split()


def row(**told: str) -> list[str]:
    """A row of a country dump: a village, but for what is told."""
    usual = {
        "id": "9000001", "name": "Orlec", "latitude": "10.5", "longitude": "-20.25", "feature_class": "P", "code": "PPL",
        "country": "QA", "admin1": "01", "admin2": "002",
    }  # fmt: skip
    assert told.keys() <= set(COLUMNS)
    return [{**usual, **told}.get(column, "") for column in COLUMNS]


def nothing_known(_number: int) -> None:
    return None


def known(entry):
    return {entry.id: entry}.get


def test_a_village_is_a_town_with_its_codes_and_names():
    added = from_dump(row(alternates="Orletz,Орлец,orlk", population="4000"), nothing_known)
    assert added.entry == place(
        9000001, "Orlec", latitude=10.5, longitude=-20.25, admin2="002", population=4000, radius_km=3.0
    )
    assert added.names == [("Orlec", MAIN), ("Orlec", MAIN), ("Orletz", OTHER)]


@pytest.mark.parametrize(
    ("feature_class", "code", "level"),
    [
        ("P", "PPLX", Level.TOWN),
        ("P", "PPLC", Level.TOWN),
        ("A", "ADM1", Level.PROVINCE),
        ("A", "ADM2", Level.DISTRICT),
        ("A", "ADM4", Level.DISTRICT),
        ("A", "PCLI", Level.COUNTRY),
        ("S", "CMPRF", Level.POINT),
        ("S", "AIRB", Level.POINT),
        ("H", "STRT", Level.REGION),
        ("T", "MTS", Level.REGION),
        ("L", "RGN", Level.REGION),
    ],
)
def test_each_kind_that_is_kept_has_its_level(feature_class, code, level):
    entry = from_dump(row(feature_class=feature_class, code=code), nothing_known).entry
    assert (entry.level, entry.feature) == (level, code)
    assert entry.radius_km > 0


@pytest.mark.parametrize(
    ("feature_class", "code"),
    [
        ("S", "HTL"),
        ("H", "STM"),
        ("T", "PLDR"),
        ("R", "ST"),
        ("V", "FRST"),
        ("A", "ADM2H"),
        ("A", "PCLH"),
        ("P", "PPLH"),
        ("", ""),
    ],
)
def test_kinds_that_reports_do_not_name_are_left_out(feature_class, code):
    assert from_dump(row(feature_class=feature_class, code=code), nothing_known) is None


def test_a_province_is_listed_without_its_word_and_has_no_district():
    added = from_dump(row(name="Orlec Province", feature_class="A", code="ADM1"), nothing_known)
    assert (added.entry.name, added.entry.admin1, added.entry.admin2) == ("Orlec", "01", None)
    assert ("orlec", DERIVED) in added.names


def test_a_place_that_is_known_keeps_its_english_name_and_a_unit_its_radius():
    before = place(9000001, "Orlets", level=Level.PROVINCE, radius_km=77.0)
    entry = from_dump(row(feature_class="A", code="ADM1"), known(before)).entry
    assert (entry.name, entry.radius_km) == ("Orlets", 77.0)
    town = from_dump(row(population="1000000"), known(before)).entry
    assert (town.name, town.radius_km) == ("Orlets", 15.5)


def test_no_province_is_written_as_00():
    assert from_dump(row(admin1="00", admin2=""), nothing_known).entry.admin1 is None


@pytest.mark.parametrize(
    ("told", "reason"),
    [
        ({"latitude": "91"}, "the coordinates 91, -20.25 lie on no globe"),
        ({"longitude": "-181"}, "lie on no globe"),
        ({"latitude": "nan"}, "lie on no globe"),
        ({"latitude": "north"}, "'north', '-20.25' are no numbers"),
        ({"id": "x1"}, "the id 'x1' is no number"),
        ({"population": "many"}, "the population 'many' is no number"),
        ({"id": "9" * 30}, "is no number"),
    ],
)
def test_a_row_that_cannot_be_used_says_why(told, reason):
    with pytest.raises(Unusable, match=reason):
        from_dump(row(**told), nothing_known)


def test_a_row_with_other_columns_says_how_many_it_has():
    with pytest.raises(Unusable, match=f"3 columns instead of {DUMP_COLUMNS}"):
        from_dump(["1", "Orlec", "Orlec"], nothing_known)


@given(st.lists(st.text(max_size=12), min_size=DUMP_COLUMNS, max_size=DUMP_COLUMNS))
def test_whatever_a_row_holds_it_is_used_left_out_or_told(cells):
    added = None
    with suppress(Unusable):
        added = from_dump(cells, nothing_known)
    assert added is None or abs(added.entry.latitude) <= 90


@given(st.floats(-90, 90), st.floats(-180, 180))
def test_coordinates_on_the_globe_are_read_as_they_are(latitude, longitude):
    assert coordinates(f" {latitude!r} ", repr(longitude)) == (latitude, longitude)


@pytest.mark.parametrize("text", ["-5", "0", "123"])
def test_whole_numbers_are_read(text):
    assert whole(text, "id") == int(text)


@pytest.mark.parametrize("text", ["", "-", "1.5", "1e3", "--1", "²"])
def test_what_is_no_whole_number_is_told(text):
    with pytest.raises(Unusable):
        whole(text, "id")


ORLEC = place(7, "Orlec")


@pytest.mark.parametrize(
    ("language", "name", "expected"),
    [
        ("en", "Orletz", [("Orletz", OTHER)]),
        ("", "Orletz", [("Orletz", OTHER)]),
        ("abbr", "OL", [("OL", SHORT)]),
        ("ru", "Орлец", None),
        ("link", "https://orlec.example/Orlec", None),
        ("iata", "ORLX", None),
        ("wkdt", "Q1234", None),
    ],
)
def test_a_further_name_is_taken_where_it_is_one(language, name, expected):
    added = from_alternate_names(["1", "7", language, name, "", "", "", "", "", ""], known(ORLEC))
    assert (added.names if added else None) == expected


def test_a_further_name_of_an_unknown_place_is_left_out():
    assert from_alternate_names(["1", "8", "en", "Orletz"], known(ORLEC)) is None


def test_a_row_of_names_that_is_cut_off_is_told():
    with pytest.raises(Unusable, match="2 columns instead of 10"):
        from_alternate_names(["1", "7"], known(ORLEC))


def test_a_row_of_codes_names_a_unit_that_is_known():
    added = from_codes(["QA.01", "Orléc Province", "Orlec Province", "7"], known(ORLEC))
    assert added.entry == ORLEC
    assert added.names == [("Orléc Province", MAIN), ("Orlec Province", MAIN), ("orlec", DERIVED)]
    assert from_codes(["QA.01", "Orlec", "Orlec", "8"], known(ORLEC)) is None


def test_a_row_of_codes_with_other_columns_is_told():
    with pytest.raises(Unusable, match="3 columns instead of 4"):
        from_codes(["QA.01", "Orlec", "7"], known(ORLEC))
