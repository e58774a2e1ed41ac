import gzip

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hearsay.reading.word_forms import TABLE, WordForms, capital, lines, packed, parsed, shipped, word_of

SMALL = WordForms(
    {
        "the": {"the": 1.0},
        "tarvik": {"Tarvik": 1.0},
        "bbc": {"BBC": 1.0},
        "mcadam": {"McAdam": 1.0},
        "may": {"may": 0.75, "May": 0.25},
        "un": {"UN": 0.5, "uN": 0.3, "Un": 0.2},
    },
    {
        "<it may": {"may": 4.0},
        ">may rain": {"may": 1.0, "May": 3.0},
        "*name may": {"May": 2.0},
        "<may may": {"May": 5.0},
        ">may may": {"may": 6.0},
    },
    {"ish": 0.1, "ov": 0.97},
)


def test_a_table_is_the_same_after_it_was_written() -> None:
    assert parsed(list(lines(SMALL))) == SMALL


def test_the_same_table_gives_the_same_bytes_in_any_order() -> None:
    turned = WordForms(
        dict(reversed(list(SMALL.forms.items()))),
        dict(reversed(list(SMALL.beside.items()))),
        dict(reversed(list(SMALL.endings.items()))),
    )
    assert packed(turned) == packed(SMALL)
    assert gzip.decompress(packed(SMALL)).decode().split("\n") == list(lines(SMALL))


@given(st.dictionaries(st.text("abcdé'", min_size=1, max_size=5), st.floats(0.02, 0.98), max_size=8))
def test_shares_are_kept_to_a_percent(shares: dict[str, float]) -> None:
    words = {word: share for word, share in shares.items() if capital(word) != word}
    table = WordForms({w: {w: s, capital(w): 1 - s} for w, s in words.items()}, {}, {})
    again = parsed(list(lines(table))).forms
    assert again.keys() == table.forms.keys()
    for word, share in words.items():
        assert again[word][word] == pytest.approx(share, abs=0.006)


@pytest.mark.parametrize("found", [[], [""], ["something else", "", "", "", "", ""]])
def test_other_lines_are_refused(found: list[str]) -> None:
    with pytest.raises(ValueError, match="not a table of word forms"):
        parsed(found)


@pytest.mark.parametrize(
    ("key", "word"), [("<the army", "army"), (">army left", "army"), ("*name army", "army")]
)
def test_a_key_tells_of_one_word(key: str, word: str) -> None:
    assert word_of(key) == word


def test_the_shipped_table_is_small_and_holds_no_stretch_of_text() -> None:
    assert TABLE.stat().st_size <= 200_000
    table = shipped()
    assert len(table.forms) > 10_000
    assert all(" " not in word for word in table.forms)
    assert all(key.count(" ") == 1 for key in table.beside)
    assert max(table.forms["the"], key=table.forms["the"].__getitem__) == "the"


def test_the_shipped_table_is_as_it_would_be_written_again() -> None:
    assert packed(shipped()) == TABLE.read_bytes()


def test_every_form_is_its_word_but_for_case() -> None:
    assert all(form.lower() == word for word, forms in shipped().forms.items() for form in forms)
