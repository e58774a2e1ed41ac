"""Laws of masking: who is named never shows, what judges always does, and every word keeps its place in the text."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hearsay.reading.marks.masked import NAME, PARTIES, masked

FRAMES = [
    "In May {} left the town.",
    "Nobody believed {} at first.",
    "The talks with {} failed again.",
    "On Monday {} and {} met.",
    "It was a cowardly raid by {}, he said.",
]
JUDGING = [
    "terrorists",
    "regime",
    "brutal",
    "heroic",
    "so-called",
    "cowardly",
    "massacre",
    "martyrs",
    "thugs",
]
TEXTS = st.lists(
    st.sampled_from("The Lowen Herald said ’s rebels the , . “ ” in May Vorlan al - U.S. quiet fled".split()),
    max_size=14,
).map(" ".join)


def shown(text: str) -> list[str]:
    """The words of a sentence as whatever judges it sees them."""
    return [word.text for word in masked(text)]


@pytest.mark.parametrize("frame", FRAMES)
@pytest.mark.parametrize("party", sorted(PARTIES))
def test_a_word_for_a_party_is_masked_as_a_name_is(frame: str, party: str) -> None:
    assert shown(frame.replace("{}", f"the {party}")) == shown(frame.replace("{}", "Vorlania"))
    assert NAME in shown(frame.replace("{}", party))


@pytest.mark.parametrize("word", JUDGING)
def test_a_word_that_judges_is_never_masked(word: str) -> None:
    assert word.split("-", maxsplit=1)[0] in shown(f"In May they saw the {word} again.")


@pytest.mark.parametrize("word", ["Monday", "Friday", "January", "December", "I", "God"])
def test_days_months_and_i_are_no_names(word: str) -> None:
    assert word in shown(f"He said that {word} came late.")


@given(TEXTS)
def test_every_word_keeps_its_place_in_the_text(text: str) -> None:
    words = masked(text)
    for before, after in pairwise(words):
        assert before.end <= after.start
    for word in words:
        assert 0 <= word.start < word.end <= len(text)
        assert word.is_name == (word.text == NAME)
        assert word.is_name or text[word.start : word.end].lower().replace("’", "'") == word.lower


@given(TEXTS, st.integers(0, 9))
def test_a_sentence_is_masked_alike_wherever_it_stands(text: str, before: int) -> None:
    moved = masked("x" * before + text, before)
    assert [(word.start - before, word.end - before, word.text) for word in moved] == [
        (word.start, word.end, word.text) for word in masked(text)
    ]
