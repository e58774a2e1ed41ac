"""Adverbs of hearsay that no attribution holds: nobody's statements, around the adverb."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hearsay.reading.adverbs import with_adverbs
from hearsay.reading.outline import outline
from tests.reading.marked_attributions import told, unmarked


def added(marked: str):
    """The attributions that the rule adds to those that are marked."""
    text, found = unmarked(marked)
    given_ones = list(found.values())
    complete = with_adverbs(outline(text), given_ones)
    assert complete[: len(given_ones)] == given_ones
    return told(text, complete[len(given_ones) :])


@pytest.mark.parametrize("adverb", ["reportedly", "allegedly", "purportedly", "supposedly", "ostensibly"])
def test_an_adverb_of_hearsay_attributes_its_clause_to_nobody(adverb: str) -> None:
    assert added(f"The bridge {adverb} fell at noon.") == [(None, adverb, ["The bridge", "fell at noon"])]


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("Reportedly, the bridge fell.", ["the bridge fell"]),
        ("The bridge fell, reportedly.", ["The bridge fell"]),
        ("The bridge fell, reportedly at noon.", ["The bridge fell", "at noon"]),
        ("Boats burned, and the bridge reportedly fell.", ["the bridge", "fell"]),
        ("The bridge reportedly fell, but boats still crossed.", ["The bridge", "fell"]),
        ("Boats burned; the bridge reportedly fell; rain came.", ["the bridge", "fell"]),
        ("Boats burned — the bridge reportedly fell — at noon.", ["the bridge", "fell"]),
        ("Boats burned. The bridge reportedly fell! Rain came.", ["The bridge", "fell"]),
        ("Boats burned\n\nThe bridge reportedly fell", ["The bridge", "fell"]),
    ],
)
def test_the_clause_ends_where_another_begins(text: str, content: list[str]) -> None:
    assert [found[2] for found in added(text)] == [content]


def test_each_adverb_of_a_sentence_has_its_own_clause() -> None:
    found = added("The bridge reportedly fell, and the boats allegedly burned.")
    assert found == [
        (None, "reportedly", ["The bridge", "fell"]),
        (None, "allegedly", ["the boats", "burned"]),
    ]


@pytest.mark.parametrize(
    "marked",
    [
        "<s1>Ana</s1> <c1>said</c1> <t1>the bridge reportedly fell</t1>.",
        "<t1>The bridge</t1> <c1>reportedly</c1> <t1>fell</t1>.",
        "The bridge “reportedly” fell.",
        "“The bridge reportedly fell,” it said.",
        "The bridge fell.",
        "Reportedly.",
    ],
)
def test_an_adverb_within_somebodys_words_or_alone_adds_nothing(marked: str) -> None:
    assert added(marked) == []


def test_an_adverb_in_a_source_does_not_make_it_somebodys_words() -> None:
    marked = "<s1>The reportedly wounded general</s1> <c1>said</c1> <t1>boats burned</t1>."
    assert [found[1] for found in added(marked)] == ["reportedly"]


def test_an_adverb_is_the_same_in_capitals() -> None:
    assert added("REPORTEDLY, THE BRIDGE FELL.") == [(None, "REPORTEDLY", ["THE BRIDGE FELL"])]


@given(
    st.lists(
        st.sampled_from(["reportedly", "fell", ",", ".", "—", "\n\n", "“", "”", " and", ":"]), max_size=20
    )
)
def test_whatever_the_text_the_pieces_lie_around_the_adverb_and_hold_words(parts: list[str]) -> None:
    text = " ".join(parts)
    for found in with_adverbs(outline(text), []):
        assert found.cue is not None
        assert found.source is None
        assert found.content
        for piece in found.content:
            assert piece.end <= found.cue.start or found.cue.end <= piece.start
            assert text[piece.start : piece.end].strip(" ,") == text[piece.start : piece.end]
            assert any(character.isalnum() for character in text[piece.start : piece.end])


def test_many_adverbs_take_time_linear_in_their_number() -> None:
    def seconds(count: int) -> float:
        whole = outline("It reportedly fell. “So she said.” " * count)
        began = time.process_time()
        assert len(with_adverbs(whole, [])) == count
        return time.process_time() - began

    few = min(seconds(500) for _ in range(3))
    assert seconds(4000) < 24 * few + 0.5


@pytest.mark.parametrize(
    ("marked", "pieces"),
    [
        ("<t1>Guards</t1> <c1>have reportedly been threatened</c1>.", ["Guards have", "been threatened"]),
        ("• <t1>Nine people</t1> <c1>were reportedly</c1> <t1>hurt</t1>.", ["Nine people were", "hurt"]),
    ],
)
def test_the_adverb_alone_is_the_cue_and_the_clause_around_it_is_told(marked: str, pieces: list[str]) -> None:
    text, found = unmarked(marked)
    assert told(text, with_adverbs(outline(text), list(found.values()))) == [(None, "reportedly", pieces)]
