"""Golden cases for paragraphs, and what holds for any text."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hearsay.reading.paragraphs import find_paragraphs


def paragraphs(text: str) -> list[str]:
    return [text[p.start : p.end] for p in find_paragraphs(text)]


WRAPPED = """The army said on Monday that its troops had left the
town of Altaville after three days of fighting. The
Front said that it had driven them out, and that its
own losses were small.
Residents told a reporter that nobody had won. They
had no bread, they said, and no water.
"""


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("One.\n\nTwo.", ["One.", "Two."]),
        ("One.\n \t \nTwo.", ["One.", "Two."]),
        ("One.\r\n\r\nTwo.", ["One.", "Two."]),
        ("\n\n  One. \n\n\n\n Two.\n", ["One.", "Two."]),
        ("One", ["One"]),
        ("", []),
        (" \n \n", []),
    ],
)
def test_blank_lines_separate_paragraphs(text: str, expected: list[str]) -> None:
    assert paragraphs(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "The army left.\nThe Front came.\n“Why?” they asked.",
        "Army leaves town\nThe army left on Monday.",
        "Q: Who left?\nA: The army.\nQ: Who came?",
        "The army left.\n12 people died.\nNobody came.",
    ],
)
def test_each_line_is_a_paragraph_where_lines_end_with_sentences(text: str) -> None:
    assert paragraphs(text) == text.split("\n")


def test_a_line_that_goes_on_in_lower_case_is_no_paragraph_of_its_own() -> None:
    text = (
        "The army left.\nThe Front, which came\nfrom the north, stayed.\nNobody spoke.\nAll waited.\nNight."
    )
    assert paragraphs(text)[1] == "The Front, which came\nfrom the north, stayed."
    assert len(paragraphs(text)) == 5


def test_hard_wrapped_lines_are_joined_until_a_short_one_ends_a_sentence() -> None:
    found = paragraphs(WRAPPED)
    assert len(found) == 2
    assert found[0].endswith("own losses were small.")
    assert found[1].startswith("Residents told")


def test_a_headline_right_above_hard_wrapped_text_stands_alone() -> None:
    assert paragraphs("Army leaves Altaville\n" + WRAPPED)[0] == "Army leaves Altaville"


def test_a_name_at_the_start_of_a_wrapped_line_begins_no_paragraph() -> None:
    text = (
        "The general who leads the northern army, Omid\nKarim, said that nobody would be left in\nthe town."
    )
    assert len(paragraphs(text)) == 1


def test_one_line_that_was_never_wrapped_does_not_move_the_margin() -> None:
    long_line = "The army " + "and the Front and " * 40 + "left.\n"
    assert len(paragraphs(WRAPPED + long_line + WRAPPED.replace("own losses", "losses"))) <= 5


@pytest.mark.parametrize("sign", ["-", "•", "*", "–", "1.", "2)", "(3)", "a)"])
def test_list_items_stand_alone_even_in_lower_case(sign: str) -> None:
    assert paragraphs(f"They asked for:\n{sign} bread,\n{sign} water.") == [
        "They asked for:",
        f"{sign} bread,",
        f"{sign} water.",
    ]


def test_turns_of_speech_behind_dashes_stand_alone() -> None:
    assert paragraphs("– “Who left?”\n–“They did.”") == ["– “Who left?”", "–“They did.”"]


def test_block_quotations_are_parted_from_what_stands_around_them() -> None:
    text = "She wrote:\n> we left when the\n> army came.\nnobody answered."
    assert paragraphs(text) == ["She wrote:", "> we left when the\n> army came.", "nobody answered."]


texts = st.text() | st.text(alphabet="aB.”> -\n\r\t1)•“", max_size=60)


@given(texts)
def test_paragraphs_of_any_text_hold_all_that_is_not_space(text: str) -> None:
    assert "".join("".join(paragraphs(text)).split()) == "".join(text.split())


@given(texts)
def test_paragraphs_of_any_text_are_in_order_without_space_around_them(text: str) -> None:
    end = 0
    for paragraph in find_paragraphs(text):
        assert end <= paragraph.start < paragraph.end <= len(text)
        assert text[paragraph.start : paragraph.end].strip() == text[paragraph.start : paragraph.end]
        end = paragraph.end
