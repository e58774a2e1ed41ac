"""What an outline holds."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hearsay.reading.outline import Outline, Quotation, Range, outline

REPORT = """Army leaves Altaville, Front says

The army has left the town of Altaville, a spokesman for the Front said on Monday. “They left at
night,” he said. “Nobody was hurt.”

The army did not answer questions.
"""


def test_an_outline_holds_the_parts_of_a_text() -> None:
    found = outline(REPORT, "Army leaves Altaville, Front says")
    assert found.text == REPORT
    assert found.headline == found.paragraphs[0] == Range(0, 33)
    assert [REPORT[p.start : p.start + 8] for p in found.paragraphs] == ["Army lea", "The army", "The army"]
    assert [REPORT[s.end - 6 : s.end] for s in found.sentences] == [
        "t says",
        "onday.",
        " said.",
        "hurt.”",
        "tions.",
    ]
    assert [REPORT[q.start : q.end] for q in found.quotations] == [
        "“They left at\nnight,”",
        "“Nobody was hurt.”",
    ]


@pytest.mark.parametrize("title", [None, "", " ", "Another headline", "Army leaves Altaville, Front says so"])
def test_there_is_no_headline_where_the_text_does_not_begin_with_the_title(title: str | None) -> None:
    assert outline(REPORT, title).headline is None


@pytest.mark.parametrize(
    "title", ["Army leaves Altaville, Front says", " Army leaves Altaville, Front says\n"]
)
def test_space_around_a_title_does_not_matter(title: str) -> None:
    assert outline("  " + REPORT, title).headline == Range(2, 35)


def test_an_outline_of_nothing_is_empty() -> None:
    assert outline("", "Army leaves") == Outline("", None, (), (), ())
    assert outline(" \n\n\t ") == Outline(" \n\n\t ", None, (), (), ())


def test_offsets_are_code_points() -> None:
    text = "😀 “é” 😀"
    assert outline(text).quotations == (Quotation(2, 5, 3, 4, 0, True, False, "“"),)


@given(st.text(), st.text() | st.none())
def test_any_text_and_title_have_an_outline(text: str, title: str | None) -> None:
    found = outline(text, title)
    assert found.headline is None or found.headline == found.paragraphs[0]
    assert found == outline(text, title)


@given(st.text(st.characters(), max_size=30))
def test_lone_surrogates_and_control_characters_are_read(text: str) -> None:
    assert outline(f"\ud800{text}\x00“\udfff”").quotations != ()


def test_a_report_is_outlined_in_two_milliseconds_of_one_core() -> None:
    text = REPORT * 15  # 600 words
    seconds = []
    for _ in range(5):
        start = time.process_time()
        outline(text)
        seconds.append(time.process_time() - start)
    assert min(seconds) < 0.002
