from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hearsay.reading.actors.directory import Agent, Code, Directory, Entry
from hearsay.reading.actors.resolve import resolve

VENN = Entry(
    ("Orla Venn", "Venn"),
    (
        Code("FRA", "GOV", "2001-01-01", "2010-01-01"),
        Code("FRA", "ELI", "2010-01-02", None),
        Code("FRA", "CVL"),
    ),
)
FRONT = Entry(("Venn Front",), (Code("FRA", "REB"),))
DATED = Entry(("Ada Moor",), (Code("ITA", "GOV", "2001-01-01", None),))
TWICE = Entry(
    ("Ilan Tarel",), (Code("ITA", "GOV", None, "2001-01-01"), Code("ITA", "MIL", "2001-01-02", None))
)
BARE = Entry(("Sundar",), (Code("FRA", None),))
DIRECTORY = Directory.of([VENN, FRONT, DATED, TWICE, BARE, Agent(("sharecropper", "sharecroppers"), "AGR")])


def told(words, on=None):
    found = resolve(words, directory=DIRECTORY, on=on)
    return found.name, found.country, found.sector


@pytest.mark.parametrize(
    ("words", "on", "expected"),
    [
        ("Orla Venn", None, ("Orla Venn", "FRA", "CVL")),
        ("Orla Venn", date(2005, 5, 5), ("Orla Venn", "FRA", "GOV")),
        ("Orla Venn", date(2010, 1, 1), ("Orla Venn", "FRA", "GOV")),
        ("Orla Venn", date(2010, 1, 2), ("Orla Venn", "FRA", "ELI")),
        ("Orla Venn", date(1999, 1, 1), ("Orla Venn", "FRA", "CVL")),
        ("President Venn", date(2005, 5, 5), ("Venn", "FRA", "GOV")),
        ("the Venn Front", None, ("Venn Front", "FRA", "REB")),
        ("Ada Moor", None, ("Ada Moor", "ITA", "GOV")),
        ("Ada Moor", date(1999, 1, 1), ("Ada Moor", None, None)),
        ("Ilan Tarel", None, ("Ilan Tarel", None, None)),
    ],
)
def test_an_imported_actor_is_what_it_is_on_the_day(words, on, expected):
    assert told(words, on) == expected


@pytest.mark.parametrize("words", ["venn", "Sundar", "the Venn brothers", "Venn's house"])
def test_a_name_in_small_letters_without_a_sector_or_before_the_head_says_nothing(words):
    assert told(words)[2] == resolve(words).sector


def test_what_the_tables_know_as_well_stays_as_it_is():
    directory = Directory.of(
        [Entry(("Taliban",), (Code("AFG", "REB"),)), Entry(("Hamas",), (Code("PSE", "GOV"),))]
    )
    assert resolve("the Taliban", directory=directory) == resolve("the Taliban")
    changed = resolve("Hamas", directory=directory)
    assert (changed.sector, changed.key) == ("GOV", resolve("Hamas").key)
    assert resolve("Hamas fighters", directory=directory) == resolve("Hamas fighters")


def test_an_imported_role_fills_what_the_tables_do_not_know():
    assert told("two Somali sharecroppers")[1:] == ("SOM", "AGR")
    assert told("a bus")[2] is None


def test_the_first_of_two_actors_with_a_name_keeps_it():
    directory = Directory.of([FRONT, Entry(("Venn Front",), (Code("ITA", "PTY"),))])
    assert directory.item("venn front").codes == FRONT.codes


def test_what_was_imported_can_be_taken_out_again():
    again = Directory.of(DIRECTORY.entries())
    assert again.stored.items == DIRECTORY.stored.items
    assert again.stored.names == DIRECTORY.stored.names
    assert again.stored.roles == DIRECTORY.stored.roles
    assert len(again) == 5


def test_an_empty_directory_knows_nobody():
    assert Directory.of([]).find("Orla Venn", None) is None


@given(st.text(max_size=40), st.none() | st.dates())
def test_any_phrase_can_be_asked_for(words, on):
    found = resolve(words, directory=DIRECTORY, on=on)
    assert found == resolve(words, directory=DIRECTORY, on=on)
