import pytest

from hearsay.reading._roles import singular
from hearsay.reading.actors.nouns import (
    COMPOUNDS,
    FAMILY,
    PARTITIVE,
    SECTORS,
    TAKERS,
    THINGS,
    is_noun,
    sector_of,
)


@pytest.mark.parametrize("nouns", [SECTORS, TAKERS, THINGS, FAMILY, PARTITIVE])
def test_nouns_are_lower_cased_words(nouns):
    assert [noun for noun in nouns if noun != noun.lower() or " " in noun] == []


def test_the_last_word_of_a_compound_is_singular():
    assert [words for words in COMPOUNDS if singular(words.split()[-1]) != words.split()[-1]] == []


@pytest.mark.parametrize(
    ("noun", "sector"),
    [
        ("soldier", "MIL"),
        ("policeman", "COP"),
        ("gunman", "UAF"),
        ("rebel", "REB"),
        ("protester", "CVL"),
        ("activist", "CVL"),
        ("refugee", "REF"),
        ("stallholder", "CVL"),
        ("physiotherapist", None),
        ("bridge", None),
        ("station", None),
    ],
)
def test_a_noun_has_the_sector_of_the_manual(noun, sector):
    assert sector_of(noun) == sector


def test_things_take_a_sector_and_have_none():
    assert [thing for thing in THINGS if thing not in TAKERS] == []


@pytest.mark.parametrize(
    ("noun", "known"), [("army", True), ("council", True), ("front", True), ("bridge", False)]
)
def test_a_noun_for_people_and_bodies_is_known(noun, known):
    assert is_noun(noun) is known
