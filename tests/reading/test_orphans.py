"""Quotations that no attribution took up."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hearsay.reading.attributions import ranges
from hearsay.reading.orphans import FEWEST_WORDS, RULE_EVIDENCE, with_orphans
from hearsay.reading.outline import outline
from tests.reading.marked_attributions import told, unmarked


def complete(marked: str):
    text, found = unmarked(marked)
    return told(text, with_orphans(outline(text), list(found.values())))


SAID = "<t1>“Two boats burned that night,”</t1> <c1>said</c1> <s1>Ana Bak</s1>."


def test_a_quotation_goes_on_with_the_speech_quoted_in_its_paragraph() -> None:
    assert complete(f"{SAID} “Nobody came to put them out.”") == [
        ("Ana Bak", "said", ["“Two boats burned that night,”", "“Nobody came to put them out.”"])
    ]


def test_with_two_speakers_in_a_paragraph_it_goes_on_with_the_nearer_one() -> None:
    marked = (
        f"{SAID} <t2>“We saw the same boats,”</t2> <c2>added</c2> <s2>Bor Tel</s2>. “Nobody ever came to us.”"
    )
    assert [(source, len(content)) for source, _, content in complete(marked)] == [
        ("Ana Bak", 1),
        ("Bor Tel", 2),
    ]


def test_a_quotation_goes_on_with_the_cue_and_colon_that_end_the_paragraph_before() -> None:
    marked = "<t1>The boats burned</t1>, <s1>Ana Bak</s1> <c1>said</c1>:\n\n“Nobody came to put them out that night.”"
    assert complete(marked) == [
        ("Ana Bak", "said", ["The boats burned", "“Nobody came to put them out that night.”"])
    ]


def test_without_a_colon_the_paragraph_before_does_not_speak_on() -> None:
    marked = "<t1>The boats burned</t1>, <s1>Ana Bak</s1> <c1>said</c1>.\n\n“Nobody came to put them out.”"
    assert complete(marked)[1] == (None, None, ["“Nobody came to put them out.”"])


def test_indirect_speech_in_the_paragraph_does_not_take_a_quotation_up() -> None:
    marked = "<s1>Ana Bak</s1> <c1>said</c1> <t1>that boats burned</t1>. “Nobody came to put them out.”"
    assert complete(marked)[1] == (None, None, ["“Nobody came to put them out.”"])


def test_a_quotation_without_any_cue_is_somebodys_but_nobody_is_named() -> None:
    text = "Smoke stood over the quay. “Nobody came to put them out.”"
    (found,) = with_orphans(outline(text), [])
    assert (found.source, found.cue, found.evidence) == (None, None, RULE_EVIDENCE)
    assert told(text, [found])[0][2] == ["“Nobody came to put them out.”"]


@pytest.mark.parametrize(
    "text",
    [
        "The “quiet war” began at noon.",  # fewer words than speech has
        "She read “The Long Way to the River” on the train.",  # a title
        "Smoke stood over the quay.",
    ],
)
def test_scare_quotes_titles_and_plain_text_are_nobodys_speech(text: str) -> None:
    assert with_orphans(outline(text), []) == []


@pytest.mark.parametrize(
    "marked",
    [
        SAID,
        "<s1>Ana</s1> <c1>said</c1> <t1>boats burned and “nobody came to put them out”</t1>.",
        "<t1>“Two boats burned,</t1> she <c1>said</c1>, <t1>and nobody came there”</t1>.",
    ],
)
def test_a_quotation_that_an_attribution_holds_even_in_part_is_left_alone(marked: str) -> None:
    text, found = unmarked(marked)
    assert with_orphans(outline(text), list(found.values())) == list(found.values())


def test_a_quotation_within_another_is_not_taken_up_twice() -> None:
    text = "“They told us ‘you must all leave the town’ at noon.”"
    assert [content for *_, content in complete(text)] == [[text]]


@given(
    st.lists(
        st.sampled_from(["“", "”", "we left the town", "fell", ".", ":", "\n\n", "‘", "’", ">"]), max_size=16
    )
)
def test_whatever_the_text_every_orphan_is_a_quotation_of_some_length(parts: list[str]) -> None:
    text = " ".join(parts)
    whole = outline(text)
    quotations = {(q.start, q.end) for q in whole.quotations}
    for found in with_orphans(whole, []):
        for piece in ranges(found):
            assert tuple(piece) in quotations
            assert len(text[piece.start : piece.end].split()) >= FEWEST_WORDS
