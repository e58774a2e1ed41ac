import gzip

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hearsay.reading.actors.directory import Agent, Code, Entry
from hearsay.reading.actors.petrarch import BadRow, read_petrarch


def read(text):
    return list(read_petrarch(text.splitlines()))


def test_names_codes_and_days_of_an_actor_are_read():
    assert read(
        """
# a comment
ORLA_VENN_ # another
+PRESIDENT_VENN_
+O._VENN
    [FRAGOV 010203-20100405]
    [FRAELI >100405]  # later
    [FRAMIL <010203]
    [FRA]
"""
    ) == [
        Entry(
            ("Orla Venn", "President Venn", "O. Venn"),
            (
                Code("FRA", "GOV", "2001-02-03", "2010-04-05"),
                Code("FRA", "ELI", "2010-04-05", None),
                Code("FRA", "MIL", None, "2001-02-03"),
                Code("FRA", None),
            ),
        )
    ]


def test_codes_may_stand_beside_the_name():
    assert read("VENN_FRONT_(VF)_ [FRAREB] [FRAPTY >920116]\n+VF_") == [
        Entry(("Venn Front (vf)", "VF"), (Code("FRA", "REB"), Code("FRA", "PTY", "1992-01-16", None)))
    ]


@pytest.mark.parametrize(
    ("said", "day"),
    [
        ("300101", "2030-01-01"),
        ("310101", "1931-01-01"),
        ("19891109", "1989-11-09"),
        ("991231", "1999-12-31"),
    ],
)
def test_two_digit_years_turn_after_2030(said, day):
    (entry,) = read(f"VENN [FRAGOV >{said}]")
    assert entry.codes[0].start == day


def test_roles_with_their_plurals_are_read():
    assert read("GUNMAN {GUNMEN} [~UAF]\nFARMER [~AGR]") == [
        Agent(("gunman", "gunmen"), "UAF"),
        Agent(("farmer",), "AGR"),
    ]


def test_words_of_a_set_stand_for_one_another():
    assert read("!PERSON! = MAN, WOMAN\nCATTLE!PERSON! [~AGR]") == [
        Agent(("cattleman", "cattlewoman"), "AGR")
    ]


@pytest.mark.parametrize(
    ("text", "bad"),
    [
        ("VENN [QQQ]", BadRow(1, "QQQ begins with no country, no kind of actor and no role that is known")),
        ("VENN [FRAGOV 01]", BadRow(1, "01 is no date: yymmdd or yyyymmdd")),
        ("VENN [FRAGOV 991345]", BadRow(1, "19991345 is no day of the calendar")),
        ("\n\nVENN [FRAGOV", BadRow(3, "a code in brackets is not closed")),
        ("+VENN", BadRow(1, "another name or a code before any actor")),
        ("[FRA]", BadRow(1, "another name or a code before any actor")),
    ],
)
def test_a_bad_row_is_told_with_its_line(text, bad):
    assert bad in read(text)


def test_the_rest_of_an_actor_with_a_bad_code_is_kept():
    assert read("VENN\n  [QQQ]\n  [FRAGOV]\nMOOR [FRA]") == [
        BadRow(2, "QQQ begins with no country, no kind of actor and no role that is known"),
        Entry(("VENN",), (Code("FRA", "GOV"),)),
        Entry(("MOOR",), (Code("FRA", None),)),
    ]


@pytest.mark.parametrize(
    ("written", "shown"),
    [
        ("BLUE_RIVER_FRONT_", "Blue River Front"),
        ("BRF_", "BRF"),
        ("O._VENN", "O. Venn"),
        ("Orla_Venn", "Orla Venn"),
    ],
)
def test_names_are_shown_as_texts_write_them(written, shown):
    (entry,) = read(f"{written} [FRA]")
    assert entry.names == (shown,)


def test_a_name_without_any_code_says_nothing():
    assert read("VENN\n+MOOR") == []


@given(st.text("AB[]{}+!=#~ _\n\t019<>-", max_size=80))
def test_any_text_is_read_to_its_end(text):
    lines = text.split("\n")
    assert all(each.line <= len(lines) for each in read_petrarch(lines) if isinstance(each, BadRow))


@pytest.mark.shared
@pytest.mark.parametrize(
    ("name", "least", "most_bad"),
    [
        ("Phoenix.Countries.actors", 18_000, 60),
        ("Phoenix.International.actors", 7_000, 10),
        ("Phoenix.MilNonState.actors", 1_000, 10),
        ("Phoenix.agents", 1_900, 20),
    ],
)
def test_the_dictionaries_of_the_field_are_read(shared, name, least, most_bad):
    path = shared / "corpora/actors/petrarch_dictionaries" / f"{name}.txt.gz"
    with gzip.open(path, "rt", encoding="utf-8", errors="replace") as lines:
        found = list(read_petrarch(lines))
    bad = [each for each in found if isinstance(each, BadRow)]
    assert len(found) - len(bad) >= least
    assert len(bad) <= most_bad
