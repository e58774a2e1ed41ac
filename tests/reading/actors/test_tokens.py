import pytest
from hypothesis import given
from hypothesis import strategies as st

from hearsay.reading.actors.tokens import folded, key_of, tokens_of


@pytest.mark.parametrize(
    "name",
    ["Sana'a", "Sana’a", "SANAA", "sanaa"],
)
def test_apostrophes_and_case_do_not_part_spellings(name):
    assert key_of(name) == "sanaa"


@pytest.mark.parametrize(
    ("name", "other"),
    [
        ("al-Shabaab", "al Shabaab"),
        ("U.S.", "US"),
        ("Túpac Amaru", "Tupac Amaru"),
        ("Workers' Party", "Workers Party"),
        ("the Blue Front", "Blue Front"),
        ("Hay'at Tahrir al-Sham", "Hayat Tahrir al Sham"),
        ("People's Army", "People’s Army"),
    ],
)
def test_spellings_of_one_name_are_compared_as_one(name, other):
    assert key_of(name) == key_of(other)


def test_a_word_knows_its_possessive_and_its_hyphen():
    tokens = tokens_of("Sundar's rebel-held (north)")
    assert [(token.text, token.owns, token.is_hyphened) for token in tokens] == [
        ("Sundar", True, False),
        ("rebel", False, False),
        ("held", False, True),
        ("(", False, False),
        ("north", False, False),
    ]


@pytest.mark.parametrize(
    ("word", "is_capital"), [("Kabul", True), ("UN", True), ("eBay", True), ("M23", True), ("army", False)]
)
def test_capitals_anywhere_make_a_name(word, is_capital):
    assert tokens_of(word)[0].is_capital is is_capital


def test_the_article_alone_is_kept():
    assert key_of("the") == "the"


@given(st.text(max_size=60))
def test_any_text_can_be_compared(text):
    assert key_of(text) == key_of(text.strip())
    assert all(token.text for token in tokens_of(text))


@given(st.text(max_size=20))
def test_folding_twice_changes_nothing(word):
    assert folded(folded(word)) == folded(word)
