"""Quotations that no attribution took up."""

import time

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


# Signed quotations, and time --------------------------------------------------------------------------


@pytest.mark.parametrize("dash", ["—", "–", "--", "-", "―"])
def test_a_quotation_is_of_who_has_signed_it_behind_a_dash(dash: str) -> None:
    text = f"“We want to go home now.” {dash} Amal Said, shopkeeper"
    assert complete(text) == [("Amal Said", dash, ["“We want to go home now.”"])]


@pytest.mark.parametrize(
    "name", ["Amal", "A. Said", "Amal al-Said", "Ivo van der Berg", "Order of the River"]
)
def test_a_signature_is_a_name_with_the_small_words_in_it(name: str) -> None:
    ((source, *_),) = complete(f"“We want to go home now.”\n— {name}")
    assert source == name


@pytest.mark.parametrize(
    "after",
    [" — and nobody came", " he thought", " — Amal Said told them", "\n\n- Boats burned\n- Rain fell", ""],
)
def test_what_follows_a_quotation_is_no_signature_unless_it_is_a_name_alone(after: str) -> None:
    ((source, cue, _),) = complete(f"“We want to go home now.”{after}")
    assert (source, cue) == (None, None)


@pytest.mark.parametrize("between", [" ", "\n\n"])
def test_many_quotations_take_time_linear_in_their_number(between: str) -> None:
    def seconds(count: int) -> float:
        whole = outline(f"“We left the town at noon.”{between}" * count)
        began = time.process_time()
        assert len(with_orphans(whole, [])) == count
        return time.process_time() - began

    few = min(seconds(500) for _ in range(3))
    assert seconds(4000) < 24 * few + 0.5
