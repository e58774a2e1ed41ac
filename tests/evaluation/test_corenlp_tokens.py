import pytest
from hypothesis import given
from hypothesis import strategies as st

from evaluation.corenlp_tokens import align, plain_text, set_as_text


def aligned(tokens: str, text: str) -> list[str | None]:
    ranges, _ = align(tokens.split(), plain_text(text))
    return [None if r is None else text[r[0] : r[1]] for r in ranges]


@pytest.mark.parametrize(
    ("tokens", "text", "expected"),
    [
        ("We do n't know .", "We don’t know.", ["We", "do", "n’t", "know", "."]),
        ("`` Go , '' she said", "“Go,” she said", ["“", "Go", ",", "”", "she", "said"]),
        ("`` Go ''", '"Go"', ['"', "Go", '"']),
        ("one -- two -- three", "one — two -- three", ["one", "—", "two", "-", "three"]),
        ("-LRB- R-Ohio -RRB-", "(R‑Ohio)", ["(", "R‑Ohio", ")"]),
        ("1\\/2 ...", "½ …", ["½", "…"]),
        ("in the U.S. .", "in the U.S.", ["in", "the", "U.S.", "."]),
        ("in the U.S. . Then", "in the U.S.  Then", ["in", "the", "U.S.", ".", "Then"]),
    ],
)
def test_tokens_stand_on_the_text_they_were_cut_from(tokens, text, expected) -> None:
    assert aligned(tokens, text) == expected


def test_a_repeated_full_stop_stands_on_the_one_of_the_abbreviation() -> None:
    text = "in the U.S."
    ranges, _ = align(["U.S.", "."], plain_text(text), plain_text(text).plain.index("U"))
    assert ranges == [(7, 11), (10, 11)]


def test_text_that_the_tokens_lack_is_jumped_over() -> None:
    text = "One. [caption: a street in the rain] Two people were seen there."
    assert aligned("Two people were seen there .", text)[0] == "Two"


def test_a_token_broken_by_its_encoding_is_not_found_and_the_next_ones_are() -> None:
    assert aligned("President FranÃ Â said so to the press", "President François said so to the press") == [
        "President",
        None,
        None,
        "said",
        "so",
        "to",
        "the",
        "press",
    ]


def test_a_short_token_is_never_searched_for() -> None:
    assert aligned("a", "there is a cat") == [None]


def test_the_next_paragraph_begins_where_the_last_one_ended() -> None:
    text = plain_text("said he. said he.")
    first, cursor = align(["said", "he", "."], text)
    second, _ = align(["said", "he", "."], text, cursor)
    assert first[0] == (0, 4)
    assert second[0] == (9, 13)


@given(st.text(max_size=60))
def test_words_cut_at_white_space_are_found_in_any_text(text) -> None:
    tokens = [word for word in text.split() if plain_text(word).plain]
    ranges, _ = align(tokens, plain_text(text))
    assert all(r is None or text[r[0] : r[1]] for r in ranges)
    starts = [r[0] for r in ranges if r is not None]
    assert starts == sorted(starts)


def test_tokens_are_set_as_a_person_would_write_them() -> None:
    text, ranges = set_as_text(
        ["It", "cost", "$", "5", "-LRB-", "Mr.", "Omid", "'s", "``", "gift", "''", "-RRB-", "."]
    )
    assert text == "It cost $5 (Mr. Omid's “gift”)."
    assert [text[s:e] for s, e in ranges][:4] == ["It", "cost", "$", "5"]
