import pytest
from hypothesis import given
from hypothesis import strategies as st

from hearsay.intake.headlines import looks_like_headline, split_headline, without_repeated_title

BODY = "The ferry sank on Monday, the harbour office said."


@pytest.mark.parametrize(
    "line",
    [
        "Ferry sinks off Marn, killing twelve",
        "Who sank the ferry?",
        "“We will not leave,” says mayor of Orlec",
        "Marn: a ceasefire that nobody believes in",
        "TWELVE DEAD IN FERRY DISASTER",
        "By air and sea, aid reaches Marn",
        "From Marn to Orlec, a road of ruins",
    ],
)
def test_a_headline_is_told_by_its_looks(line):
    assert looks_like_headline(line)
    assert split_headline(f"{line}\n\n{BODY}") == (line, BODY)


@pytest.mark.parametrize(
    "line",
    [
        "The ferry sank on Monday.",
        "“We will not leave.”",
        "He said:",
        "World",
        "Marn news",
        "By Anna Keller",
        "Published: 3 August 2021",
        "Updated 14:05, 3 August",
        "MARN, Aug 3 (Agency) - The ferry sank with all hands",
        "MARN (Agency) — The ferry sank with all hands",
        "a " * 150 + "b",
        "",
    ],
)
def test_sentences_bylines_datelines_and_sections_are_no_headlines(line):
    assert not looks_like_headline(line)


@pytest.mark.parametrize(
    "text",
    [
        "Ferry sinks off Marn",
        "Ferry sinks off Marn\n\n",
        f"Ferry sinks off Marn\n{BODY}",
        f"Ferry sinks off Marn\nTwelve are missing\n\n{BODY}",
    ],
)
def test_a_headline_stands_alone_and_has_a_text_after_it(text):
    assert split_headline(text) == (None, text)


def test_the_mark_of_a_markdown_heading_goes():
    assert split_headline(f"# Ferry sinks off Marn\n\n{BODY}") == ("Ferry sinks off Marn", BODY)


@pytest.mark.parametrize(
    "first",
    ["Ferry sinks off Marn", "FERRY SINKS OFF MARN", "“Ferry sinks off Marn”", "# Ferry sinks off Marn."],
)
def test_a_title_that_is_repeated_is_not_doubled(first):
    assert without_repeated_title(f"{first}\n\n{BODY}", "Ferry sinks off Marn") == BODY


@pytest.mark.parametrize(
    "first", ["Ferry sinks off Marn, twelve missing", "Ferry sinks", "Off Marn, ferry sinks"]
)
def test_a_line_that_says_more_or_less_than_the_title_stays(first):
    text = f"{first}\n\n{BODY}"
    assert without_repeated_title(text, "Ferry sinks off Marn") == text


def test_a_body_that_is_only_the_title_becomes_empty():
    assert without_repeated_title("Ferry sinks", "Ferry sinks") == ""


@given(st.text())
def test_splitting_loses_no_word(text):
    headline, body = split_headline(text)
    assert "".join(f"{headline or ''}{body}".split()).replace("#", "") == "".join(text.split()).replace(
        "#", ""
    )
