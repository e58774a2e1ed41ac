import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hearsay.limits import MAX_CAPITALS_IN_LOWER_CASE, MIN_CAPITALS_SHARE, MIN_CASELESS_WORDS
from hearsay.reading.known_names import KnownNames
from hearsay.reading.recase import (
    Recaser,
    as_printed,
    in_capitals,
    is_caseless,
    is_same_word,
    printed,
    suffixes,
)

REPORT = (
    "On Monday soldiers of the Tarvik garrison shelled the market of Orlec, the mayor said. A spokesman for the United "
    "Nations in Geneva confirmed the attack. The army denied it on Tuesday."
)
CAPITALS, LOWER = REPORT.upper(), REPORT.lower()


def recaser(**names: str) -> Recaser:
    forms = {
        "the": {"the": 1.0},
        "army": {"army": 0.9, "Army": 0.1},
        "front": {"front": 0.6, "Front": 0.4},
        "national": {"national": 0.6, "National": 0.4},
        "tarvik": {"Tarvik": 1.0},
        "may": {"may": 0.7, "May": 0.3},
        "traffic": {"traffic": 1.0},
        "market": {"market": 1.0},
        "place": {"place": 1.0},
        "are": {"are": 1.0},
    }
    beside = {"<national front": {"Front": 9.0}, ">national front": {"National": 9.0}}
    return Recaser(forms, beside, {"ish": 0.1, "er": 0.1}, KnownNames(names.values()))


@pytest.mark.parametrize(
    "text", [CAPITALS, LOWER, f"Market of Orlec Shelled\n\n{LOWER}", f"{LOWER * 10} By CR"]
)
def test_a_report_without_case_is_told_by_its_body(text: str) -> None:
    assert is_caseless(text)


@pytest.mark.parametrize(
    "text",
    [
        REPORT,
        f"MARKET OF ORLEC SHELLED\n\n{REPORT}",
        f"MARKET OF ORLEC SHELLED, ARMY DENIES IT\n\nTARVIK ({'BBC ' * 3}) -- {REPORT}",
        "",
        "12 -- 14",
        "UN NATO EU",
        "the army left",
    ],
)
def test_print_headlines_and_bare_initials_are_not_without_case(text: str) -> None:
    assert not is_caseless(text)
    assert as_printed(text) is text


def test_the_bounds_leave_room_for_print() -> None:
    assert 0 < MAX_CAPITALS_IN_LOWER_CASE < 0.01
    assert 0.5 < MIN_CAPITALS_SHARE < 1
    assert MIN_CASELESS_WORDS > 1


@pytest.mark.parametrize("text", [CAPITALS, LOWER])
def test_a_report_gets_the_case_of_print(text: str) -> None:
    again = as_printed(text)
    assert again.startswith("On Monday soldiers of the ")
    assert "A spokesman for the United Nations in Geneva confirmed the attack. The " in again


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "THE SHINING PATH AND THE FMLN CLAIMED IT IN EL SALVADOR",
            "The Shining Path and the FMLN claimed it in El Salvador",
        ),
        ("A CAR BOMB KILLED TWO AFGHAN\nSOLDIERS", "A car bomb killed two Afghan\nsoldiers"),
        ('on 3 march they said: "we left."', 'On 3 March they said: "We left."'),
        ("he was born in the 1990's", "He was born in the 1990's"),
    ],
)
def test_the_shipped_table_and_the_listed_names_are_used(text: str, expected: str) -> None:
    assert printed(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("THE NATIONAL FRONT AND THE FRONT", "The National Front and the front"),
        ("THE NATIONAL\nFRONT", "The National\nFront"),
        ("THE ARMY, 5 MAY", "The army, 5 May"),
        ("THE ARMY MAY", "The army may"),
        ("THE ARMY'S MARKET, TARVIK’S ARMY", "The army's market, Tarvik’s army"),
        ("THE SMALLISH ARMY", "The smallish army"),
        ("THE XARGA ARMY", "The Xarga army"),
        ("THE BPR ARMY", "The BPR army"),
        ("THE MCADAM AND O'NEIL MARKET", "The McAdam and O'Neil market"),
        ("THE MARKETERS, THE TRAFFICS, THE MARKETPLACE", "The marketers, the traffics, the marketplace"),
        ("THE ANTITRAFFIC ARMY", "The antitraffic army"),
        ("THE TARVIK FRONT (UGO). THE UGO ARMY", "The Tarvik front (UGO). The UGO army"),
        ("THE TARVIK FRONT (ARE) ARE", "The Tarvik front (are) are"),
        ("THE MARKET (UGO)", "The market (Ugo)"),
        ("the army (ta) of tarvik", "The army (ta) of Tarvik"),
        ("THE McADAM ARMY", "The McADAM army"),
    ],
)
def test_words_take_their_form_from_table_neighbours_and_shape(text: str, expected: str) -> None:
    table = {"ta": {"ta": 1.0}, "of": {"of": 1.0}, "and": {"and": 1.0}}
    given_table = recaser().table
    assert (
        Recaser({**given_table.forms, **table}, given_table.beside, given_table.endings).recase(text)
        == expected
    )


def test_a_known_name_of_several_words_goes_before_the_table_and_one_of_a_single_word_after_it() -> None:
    known = recaser(one="Army Front", two="MARKET", three="OAX")
    assert (
        known.recase("THE ARMY FRONT, THE MARKET, THE OAX'S ARMY")
        == "The Army Front, the market, the OAX's army"
    )


def test_a_title_before_a_name_is_a_part_of_it() -> None:
    assert recaser(one="Orlov").recase("THE GENERAL ORLOV") == "The General Orlov"


@pytest.mark.parametrize("text", ["İSTANBUL VE İZMİR", "STRAßE", "ſOAR", "ﬁRE", "ŉ", "K", "ὈΔΟΣ"])
def test_letters_that_change_in_more_than_their_case_stay(text: str) -> None:
    again = printed(text)
    assert len(again) == len(text)
    assert again.lower() == text.lower()
    assert again.upper() == text.upper()


@given(st.text())
def test_nothing_but_case_changes(text: str) -> None:
    again = printed(text)
    assert len(again) == len(text)
    assert all(
        a == b or is_same_word(a, b) or a.casefold() == b.casefold() for a, b in zip(again, text, strict=True)
    )
    assert printed(text) == again


@given(st.text(alphabet="aB iIß'’.\n,(\"-", max_size=80))
def test_what_has_been_restored_keeps_its_places(text: str) -> None:
    once = as_printed(text)
    twice = as_printed(once)
    assert [c.casefold() for c in twice] == [c.casefold() for c in text]


def test_capitals_keep_the_length() -> None:
    assert in_capitals("straße") == "STRAßE"
    assert in_capitals("tarvik") == "TARVIK"


def test_endings_come_longest_first() -> None:
    assert list(suffixes("army")) == ["rmy", "my", "y"]
    assert list(suffixes("armies")) == ["mies", "ies", "es", "s"]


@pytest.mark.parametrize("unit", ["THE ARMY ", "(", "X'", '( . " ', "A-", "\n ", "NATIONAL "])
def test_time_is_linear_in_the_text(unit: str) -> None:
    printed("THE ARMY")  # the table is loaded
    begun = time.process_time()
    printed(unit * (200_000 // len(unit)))  # quadratic: minutes
    assert time.process_time() - begun < 3
