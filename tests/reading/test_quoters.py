"""Voices that others quote or cite: the words that name them are no part of what they said."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hearsay.reading.outline import outline
from hearsay.reading.quoters import with_quoted_voices
from tests.reading.marked_attributions import told, unmarked


def kept(marked: str):
    text, found = unmarked(marked)
    return told(text, with_quoted_voices(outline(text), list(found.values())))


@pytest.mark.parametrize(
    ("marked", "content"),
    [
        (
            "<s1>The Courier</s1> <c1>quoted</c1> <t1>a driver as saying the road was shut</t1>.",
            "the road was shut",
        ),
        ("<s1>The aide</s1> <c1>quoted</c1> <t1>him as saying that it was a lie</t1>.", "it was a lie"),
        (
            "<s1>The Post</s1> <c1>has cited</c1> <t1>two guards as telling it they had fled</t1>.",
            "they had fled",
        ),
        ("<s1>The Post</s1>, <c1>quoting</c1> <t1>a nurse as saying: beds ran out</t1>.", "beds ran out"),
    ],
)
def test_who_is_quoted_as_saying_it_is_not_part_of_it(marked: str, content: str) -> None:
    assert kept(marked)[0][2] == [content]


def test_a_piece_that_only_names_the_voice_goes() -> None:
    marked = "<t1>“Nobody came,”</t1> <s1>the aide</s1> <c1>quoted</c1> <t1>her as saying</t1>."
    assert kept(marked) == [("the aide", "quoted", ["“Nobody came,”"])]


@pytest.mark.parametrize("verb", ["cited", "quoted"])
def test_the_outlet_that_cites_somebody_is_the_source(verb: str) -> None:
    marked = f"According to the Courier, <s1>which</s1> <c1>{verb}</c1> <t1>an officer, the guns had been moved</t1>."
    assert kept(marked) == [("the Courier", "According to", ["the guns had been moved"])]


@pytest.mark.parametrize(
    "marked",
    [
        "<s1>She</s1> <c1>cited</c1> <t1>her long experience, her work and her age</t1>.",
        "<s1>The court</s1>, <s1></s1><c1>citing</c1> <t1>new evidence, freed him</t1>.",
        "<s1>A driver</s1> <c1>said</c1> <t1>they used him as saying goes</t1>.",
        "<c1>quoted</c1> <t1>him as saying</t1>.",
    ],
)
def test_what_is_cited_stays_otherwise(marked: str) -> None:
    text, found = unmarked(marked)
    assert with_quoted_voices(outline(text), list(found.values())) == list(found.values())


@given(st.text("him as saying that, \n“”.", max_size=40), st.sampled_from(["quoted", "cited", "said"]))
def test_no_content_is_lost_or_leaves_its_piece(content: str, cue: str) -> None:
    text, found = unmarked(f"<s1>The Post</s1> <c1>{cue}</c1> <t1>x{content}</t1>.")
    (made,) = with_quoted_voices(outline(text), list(found.values()))
    whole = found[1].content[0]
    assert made.content
    assert all(whole.start <= piece.start < piece.end <= whole.end for piece in made.content)
