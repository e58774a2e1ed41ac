from datetime import date

import pytest

from hearsay.reading import _bodies
from hearsay.reading.actors import _groups, _institutions
from hearsay.reading.actors.cameo import COUNTRIES, INTERNATIONAL, SECTORS
from hearsay.reading.actors.listed import LISTED, Term, compound_at, listed_at, plural_people, terms_of, whole
from hearsay.reading.actors.nouns import ADJECTIVES, COMPOUNDS, KIND_SECTORS, TAKERS
from hearsay.reading.actors.nouns import SECTORS as NOUN_SECTORS
from hearsay.reading.actors.tokens import key_of, tokens_of
from hearsay.records import SourceKind

ROWS = [*_groups.ROWS.splitlines(), *_institutions.ROWS.splitlines()]


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.partition(",")[0].partition(";")[0])
def test_a_row_has_names_known_codes_and_a_reason(row):
    names, country, sector, reason = row.split(";", 3)
    assert all(name.strip() == name != "" for one in names.split("|") for name in one.split(","))
    assert country in COUNTRIES | INTERNATIONAL | {""}
    assert {term.sector for term in terms_of(sector)} <= SECTORS | {None}
    assert len(reason.strip()) > 3


def test_there_are_more_than_150_armed_groups_of_all_continents():
    armed = [
        row for row in _groups.ROWS.splitlines() if row.split(";")[2][:3] in ("REB", "PRM", "CRM", "UAF")
    ]
    assert len(armed) > 300
    for table in (_groups.ASIA, _groups.MIDDLE_EAST, _groups.AFRICA, _groups.AMERICAS, _groups.EUROPE):
        assert len(table.splitlines()) > 30


@pytest.mark.parametrize("rows", [_groups.ROWS, _institutions.ROWS])
def test_no_row_names_two_actors_that_were_listed_before(rows):
    shown = [one.split(",")[0] for row in rows.splitlines() for one in row.split(";")[0].split("|")]
    assert len(shown) == len(set(shown))


def test_every_armed_group_that_sources_know_has_a_country_here():
    armed = [name for name in _bodies.NAMES if _bodies.KINDS[_bodies.key(name)] is SourceKind.ARMED_GROUP]
    without = {name for name in armed if LISTED[key_of(name)].country is None}
    assert without <= {"Maoists"}  # of several countries


def test_every_international_body_that_sources_know_is_filed_as_one():
    bodies = [
        name for name in _bodies.NAMES if _bodies.KINDS[_bodies.key(name)] is SourceKind.INTERNATIONAL_BODY
    ]
    assert [name for name in bodies if LISTED[key_of(name)].country not in INTERNATIONAL] == []


@pytest.mark.parametrize(
    ("cell", "terms"),
    [
        ("REB", (Term("REB", None),)),
        ("", (Term(None, None),)),
        ("REB until 1992-01-16 then PTY", (Term("REB", date(1992, 1, 16)), Term("PTY", None))),
    ],
)
def test_a_cell_of_sectors_is_read_with_its_days(cell, terms):
    assert terms_of(cell) == terms


def test_a_cell_with_no_date_where_one_should_be_is_refused():
    with pytest.raises(ValueError, match="soon"):
        terms_of("REB until soon then PTY")


def test_the_day_of_change_belongs_to_what_comes():
    listed = whole("FMLN")
    assert listed.sector(date(1992, 1, 15)) == "REB"
    assert listed.sector(date(1992, 1, 16)) == "PTY"


@pytest.mark.parametrize(
    ("words", "length"),
    [
        ("Islamic State West Africa Province", 5),
        ("Islamic State group", 3),
        ("Islamic State", 2),
        ("Islamic scholars", 0),
        ("South Sudan", 2),
        ("Guinea-Bissau", 2),
    ],
)
def test_the_longest_listed_name_is_found(words, length):
    found = listed_at(tokens_of(words), 0)
    assert (found.end if found else 0) == length


@pytest.mark.parametrize(
    ("words", "is_found"),
    [
        ("WHO", True),
        ("Who", False),
        ("who", False),
        ("US", True),
        ("us", False),
        ("Mend", False),
        ("MEND", True),
        ("Nato", True),
        ("Farc", True),
        ("Shell", True),
        ("taliban", False),
        ("houthi", False),
    ],
)
def test_an_acronym_counts_where_it_is_written_as_one(words, is_found):
    assert (whole(words) is not None) is is_found


def test_a_name_that_is_a_common_word_counts_alone():
    assert listed_at(tokens_of("Shell fire"), 0) is None


@pytest.mark.parametrize(
    ("word", "country"), [("Afghans", "AFG"), ("Chechens", "RUS"), ("Kurds", None), ("Serbs", "SRB")]
)
def test_a_plural_names_its_people(word, country):
    assert plural_people(tokens_of(word)[0]).country == country


@pytest.mark.parametrize("word", ["afghans", "Troops", "Kabuls"])
def test_other_plurals_name_no_people(word):
    assert plural_people(tokens_of(word)[0]) is None


def test_a_compound_is_found_in_any_number():
    assert compound_at(tokens_of("security forces said"), 0, ["security", "force", "said"]) == (2, "MIL")
    assert compound_at(tokens_of("security said"), 0, ["security", "said"]) is None


@pytest.mark.parametrize("table", [NOUN_SECTORS, COMPOUNDS, TAKERS, ADJECTIVES, KIND_SECTORS])
def test_the_tables_of_nouns_give_sectors_of_plover_alone(table):
    assert set(table.values()) <= SECTORS | {None, ""}
