import importlib.util

import pytest

from hearsay.reading import _countries
from hearsay.reading.actors import _iso
from hearsay.reading.actors.cameo import COUNTRIES
from hearsay.reading.actors.states import CONTROLLED, NAMES, STATES
from hearsay.reading.actors.tokens import key_of


@pytest.mark.parametrize("table", [_countries.NAMES, _countries.SEAT_NAMES, _countries.ADJECTIVE_NAMES])
def test_every_name_that_sources_know_has_a_code(table):
    unknown = [name for name in table if not STATES[key_of(name)].code]
    assert unknown == []


def test_every_code_is_one_of_iso_or_of_plover():
    assert {state.code for state in STATES.values()} <= COUNTRIES | {"", "EUR"}


def test_every_code_has_a_name_that_leads_back_to_it():
    lost = [code for code, name in NAMES.items() if code != "EUR" and STATES[key_of(name)].code != code]
    assert lost == []


def test_no_territory_has_a_code_of_its_own():
    assert not {state.code for state in STATES.values()} & CONTROLLED.keys()
    assert set(CONTROLLED.values()) <= COUNTRIES


def test_the_exceptions_of_the_manual_are_kept():
    assert {"HKG", "PSE", "KOS", "ATA"} <= COUNTRIES


@pytest.mark.parametrize(
    ("name", "sort"),
    [
        ("France", "state"),
        ("Paris", "seat"),
        ("French", "people"),
        ("Gaza", "region"),
        ("Texas", "region"),
        ("Somaliland", "state"),
    ],
)
def test_a_name_says_what_sort_it_is(name, sort):
    assert STATES[key_of(name)].sort == sort


def test_every_country_of_the_standard_is_there():
    codes = {row[:3] for row in _iso.ROWS.splitlines()}
    assert len(codes) == 249
    assert codes - CONTROLLED.keys() <= {state.code for state in STATES.values()}


@pytest.mark.skipif(
    not all(map(importlib.util.find_spec, ("pycountry", "babel"))), reason="pycountry or babel is absent"
)
def test_the_table_is_what_the_libraries_say(root):
    from training.state_names import text

    assert text() == (root / "src/hearsay/reading/actors/_iso.py").read_text(encoding="utf-8")
