"""Golden cases for sentences, and what holds for any text."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hearsay.reading.outline import outline
from hearsay.reading.paragraphs import find_paragraphs
from hearsay.reading.sentences import find_sentences


def sentences(text: str) -> list[str]:
    return [text[s.start : s.end] for s in find_sentences(text, find_paragraphs(text))]


@pytest.mark.parametrize(
    "text",
    [
        "The army left. | The Front came.",
        "Who left? | The army did! | Nobody stayed.",
        "They left … | Then they came back.",
        "They left... | The army came.",
        "It cost 3.5 million. | In 2012 it cost 2.1 million.",
        "Why?! | Nobody knows.",
        "They left. | 12 people died.",
        "They left. | $5 was all they had.",
        "They left.  | Nobody came.",
        "They left.\t | Nobody came.",
        "They left. | al-Noor Hospital closed.",
        "They left. | (Nobody came.) | The army stayed.",
        "They left. | [Nobody came.]",
        "They were younger than I. | The army left.",
    ],
)
def test_stops_end_sentences(text: str) -> None:
    assert sentences(text.replace("| ", "").replace("|", "")) == [part.strip() for part in text.split("|")]


@pytest.mark.parametrize(
    "text",
    [
        "Gen. Omid Karim met Lt. Col. Sara Haidari and Mr. Noor.",
        "Brig.-Gen. Karim spoke to Maj. Gen. Haidari.",
        "Dr. Noor, Prof. Karim and Sen. Haidari met at St. Mary Hospital.",
        "The U.S. Army met the U.N. Mission in Washington, D.C. on Monday.",
        "J. R. Karim and Omid K. Haidari wrote it.",
        "Robert C. “Bobby” Karim wrote it.",
        "It happened at 5 p.m. Monday.",
        "It happened on Sept. 30 and on Jan. 2 in No. 5 Market Street, see p. 12 and art. 4.",
        "Karim & Co. Chairman Noor met Haidari Jr. Tuesday.",
        "The firms, e.g. Altair and i.e. Boreal, vs. Caelum.",
        "They left ... and came back … and left.",
        "Will they leave? asked nobody. the army did not say",
        "The cost rose by 3.5 per cent, to 2.000.000.",
        "See www.example.org. or so they say",
        "1. The army left",
        "2) The army left",
        "a. The army left",
        "ALTAVILLE, Md. — The army left",
        "Army leaves Altaville, Front says",
        "Yahoo! and others",
        "He holds a Ph.D. Degree from abroad.",
    ],
)
def test_other_stops_do_not(text: str) -> None:
    assert sentences(text) == [text]


@pytest.mark.parametrize(
    "text",
    [
        "They left the U.S. | The army stayed.",
        "It closed at 5 p.m. | They left.",
        "It belongs to Karim Inc. | He bought it in May.",
        "They met Omid Karim Jr. | She stayed.",
        "They live in the U.S. | “We left,” she said.",
        "The answer was no. | Karim left.",
        "They left in Sept. | Karim stayed.",
        "They chose plan B. | The army left.",
    ],
)
def test_an_abbreviation_may_end_a_sentence(text: str) -> None:
    assert sentences(text.replace("| ", "")) == text.split(" | ")


@pytest.mark.parametrize(
    "text",
    [
        "“We left.” | Then they came.",
        "“We left,” she said. | “Nobody came back.”",
        "“We left. | They stayed. | Nobody came,” she said.",
        '"We left." | Then they came.',
        "'We left.' | Then they came.",
        "«We left.» | Then they came.",
        "„We left.“ | Then they came.",
        "“‘We left.’” | Then they came.",
        "They left (in May.) | Then they came.",
        "“We left.” | “They stayed.”",
    ],
)
def test_signs_that_close_belong_to_the_sentence_they_close(text: str) -> None:
    assert sentences(text.replace("| ", "")) == text.split(" | ")


def test_sentences_may_touch_at_a_sign() -> None:
    assert sentences("“We left.”Then they came.“Nobody stayed.”") == [
        "“We left.”",
        "Then they came.",
        "“Nobody stayed.”",
    ]


def test_a_torn_off_closing_sign_stays_with_its_sentence() -> None:
    assert sentences("“We left. ” Then they came.") == ["“We left. ”", "Then they came."]


@pytest.mark.parametrize(
    "text",
    [
        "“Who left?” she asked.",
        "“Who left?” Karim asked.",
        "“Who left?” Gen. Omid Karim asked.",
        "“Never!” the general shouted.",
        "“We left.” – Karim said.",
        "“We left.” she said.",
        "“We left”, – she said.",
    ],
)
def test_a_cue_after_a_quotation_goes_on_with_its_sentence(text: str) -> None:
    assert sentences(text) == [text]


@pytest.mark.parametrize("dash", ["–", "—", "-"])
def test_a_dash_after_a_stop_begins_the_next_sentence(dash: str) -> None:
    text = f"“We left”, {dash} she said. {dash}  “Nobody came.”"
    assert sentences(text) == [f"“We left”, {dash} she said.", f"{dash}  “Nobody came.”"]
    assert sentences("She said.–“Nobody came.”") == ["She said.", "–“Nobody came.”"]


def test_dots_that_begin_a_quotation_end_nothing() -> None:
    assert sentences("“... Then we left.” | Nobody came.".replace("| ", "")) == [
        "“... Then we left.”",
        "Nobody came.",
    ]


def test_a_paragraph_without_a_stop_is_one_sentence() -> None:
    assert sentences("Army leaves town\n\nThe army left") == ["Army leaves town", "The army left"]


def test_sentences_go_on_over_the_line_breaks_of_hard_wrapped_text() -> None:
    assert sentences("The army left the\ntown. The Front\ncame.") == [
        "The army left the\ntown.",
        "The Front\ncame.",
    ]


texts = st.text() | st.text(alphabet="aB .!?…”“\"')(–1\nJr.", max_size=60)


@given(texts)
def test_sentences_of_any_text_part_its_paragraphs(text: str) -> None:
    found = outline(text)
    left = list(found.sentences)
    for paragraph in found.paragraphs:
        place = paragraph.start
        while place < paragraph.end:
            sentence = left.pop(0)
            assert not text[place : sentence.start].strip()
            assert place <= sentence.start < sentence.end <= paragraph.end
            place = sentence.end
    assert left == []


@given(texts)
def test_sentences_of_any_text_have_no_space_around_them(text: str) -> None:
    for sentence in sentences(text):
        assert sentence == sentence.strip() != ""


@pytest.mark.parametrize("letters", [".", ". A", "A. ", "U.S. ", "! ”", "…", ".”", " - ", "(", '"', "A.B"])
def test_time_is_linear_in_a_text_of_the_worst_letters(letters: str) -> None:
    text = (letters * 200_000)[:200_000]
    start = time.process_time()
    sentences(text)
    assert time.process_time() - start < 8.0  # takes a fifth of a second; a quadratic splitter takes minutes
