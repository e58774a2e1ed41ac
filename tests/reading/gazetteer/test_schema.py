import sqlite3

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hearsay.reading.gazetteer.entries import Entry
from hearsay.reading.gazetteer.schema import COLUMNS, MAIN, OTHER, SHORT, TABLES, add, as_entry, as_row
from hearsay.records import Level
from tests.reading.gazetteer.conftest import place

ENTRIES = st.builds(
    Entry,
    id=st.integers(-(2**40), 2**40),
    name=st.text(max_size=9),
    latitude=st.floats(-90, 90),
    longitude=st.floats(-180, 180),
    level=st.sampled_from(Level),
    feature=st.sampled_from(["PPL", "ADM1", "RGN"]),
    country=st.none() | st.just("QA"),
    admin1=st.none() | st.just("01"),
    admin2=st.none() | st.just("002"),
    population=st.integers(0, 2**33),
    radius_km=st.floats(0, 9000),
)


@pytest.fixture
def file():
    file = sqlite3.connect(":memory:")
    file.executescript(TABLES)
    yield file
    file.close()


@given(ENTRIES)
def test_what_is_written_is_read(entry):
    file = sqlite3.connect(":memory:")
    file.executescript(TABLES)
    add(file, entry, [(entry.name, MAIN)])
    (row,) = file.execute(f"SELECT {COLUMNS} FROM places")  # noqa: S608
    file.close()
    assert as_entry(row) == entry == as_entry(as_row(entry))


def kinds(file):
    return dict(file.execute("SELECT normal, kind FROM names"))


def test_a_name_that_is_told_twice_has_the_better_kind(file):
    add(file, place(1, "Orlec"), [("Orlec", OTHER), ("ORLEC", MAIN), ("OL", SHORT)])
    assert kinds(file) == {"orlec": MAIN, "ol": SHORT}


def test_a_place_that_is_written_again_keeps_its_names_and_their_better_kind(file):
    add(file, place(1, "Orlec"), [("Orlec", MAIN)])
    add(file, place(1, "Orlec", population=9), [("Orlec", OTHER), ("Orletz", OTHER)])
    assert kinds(file) == {"orlec": MAIN, "orletz": OTHER}
    assert file.execute("SELECT population FROM places").fetchall() == [(9,)]


def test_names_without_letters_are_left_out(file):
    add(file, place(1, "Orlec"), [("...", OTHER)])
    assert kinds(file) == {}
    assert file.execute("SELECT * FROM keys").fetchall() == []


def test_a_region_is_written_with_its_countries(file):
    add(file, place(1, "Reach"), [("Reach", MAIN)], ["QB", "QA", "QA"])
    assert file.execute("SELECT country FROM within ORDER BY country").fetchall() == [("QA",), ("QB",)]
