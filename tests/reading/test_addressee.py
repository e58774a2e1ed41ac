"""Whom something is told to: one idea a case, in texts made for the tests."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hearsay.reading.addressee import addressee, without_addressee
from hearsay.reading.ranges import Range
from tests.reading.marked_attributions import unmarked, words


def hearer(marked: str) -> str | None:
    text, found = unmarked(marked)
    assert found[1].cue is not None
    return words(text, addressee(text, found[1].cue, found[1].content))


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        ("<c1>told</c1> the council <t1>that boats burned</t1>", "the council"),
        ("<c1>told the council</c1> <t1>that boats burned</t1>", "the council"),
        ("<c1>told</c1> Radio Lethe <t1>the truce held</t1>", "Radio Lethe"),
        ("<c1>warned</c1> the two governments <t1>against haste</t1>", "the two governments"),
        ("“We left,” she <c1>told</c1> reporters.", "reporters"),
        ("“We left,” she <c1>told</c1> The Meridian Post.", "The Meridian Post"),
        ("had <c1>informed</c1> the families <t1>of the delay</t1>", "the families"),
        ("<c1>reminded</c1> both sides <t1>that a truce held</t1>", "both sides"),
        ("has <c1>urged</c1> both parties <t1>to stop firing</t1>", "both parties"),
        ("<c1>TOLD</c1> the council <t1>that boats burned</t1>", "the council"),
    ],
)
def test_the_hearer_stands_behind_a_verb_that_takes_one(marked: str, expected: str) -> None:
    assert hearer(marked) == expected


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        ("she <c1>spoke</c1> to the council <t1>about boats</t1>", "the council"),
        ("she <c1>said to</c1> a neighbour <t1>that boats burned</t1>", "a neighbour"),
        ("she <c1>talked</c1> with observers <t1>about boats</t1>", "observers"),
        ("she <c1>wrote</c1> to the commission, <t1>“We left”</t1>", "the commission"),
    ],
)
def test_a_verb_that_takes_no_hearer_has_one_through_its_preposition(marked: str, expected: str) -> None:
    assert hearer(marked) == expected


@pytest.mark.parametrize(
    "circumstance",
    [
        " on Tuesday",
        " Tuesday",
        " in a statement",
        " at the gate",
        " by telephone",
        " via a messenger",
        " after the shelling",
        " last week",
        " yesterday",
        " that",
        " why",
        ", adding more",
        " – again –",
        ": ",
        " because",
        " and said",
        ' "',
    ],
)
def test_the_hearer_ends_where_a_circumstance_a_clause_or_a_mark_begins(circumstance: str) -> None:
    assert hearer(f"she <c1>told</c1> the council{circumstance} boats had burned that day") == "the council"


@pytest.mark.parametrize(
    "marked",
    [
        "she <c1>said</c1> <t1>that boats burned</t1>",
        "she <c1>warned</c1> <t1>that boats burned</t1>",
        "she <c1>warned</c1> that <t1>boats burned</t1>",
        "she <c1>warned</c1> of <t1>a flood</t1>",
        "“We left,” she <c1>told</c1>.",
        "she <c1>told</c1>\n\nThe council met.",
        "<c1>According to</c1> the council, <t1>boats burned</t1>",
        "she <c1>promised</c1> to <t1>leave</t1>",
        "she <c1>told</c1>",
    ],
)
def test_where_nobody_is_addressed_nobody_is_made_up(marked: str) -> None:
    assert hearer(marked) is None


def test_a_hearer_stops_at_the_content() -> None:
    assert hearer("she <c1>told</c1> the council <t1>boats burned</t1>") == "the council"


def test_a_hearer_is_a_phrase_and_no_paragraph() -> None:
    found = hearer("she <c1>told</c1> " + "people " * 40)
    assert found is not None
    assert len(found) <= 90


@given(
    before=st.text(max_size=15),
    cue=st.sampled_from(["told", "warned", "said to", "spoke", "was told", "x"]),
    after=st.text(max_size=60),
)
def test_whatever_the_text_the_hearer_lies_behind_the_verb_without_space_around(before, cue, after) -> None:
    text = before + cue + after
    at = Range(len(before), len(before) + len(cue))
    found = addressee(text, at, ())
    if found is not None:
        phrase = text[found.start : found.end]
        assert at.start < found.start < found.end <= len(text)
        assert phrase == phrase.strip()
        assert "\n" not in phrase


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        ("<c1>warned</c1> <t1>the West of a long war</t1>", "of a long war"),
        ("<c1>warned</c1> <t1>Arvenia against firing first</t1>", "against firing first"),
        ("<c1>told</c1> <t1>his two brothers that boats burned</t1>", "that boats burned"),
        ("<c1>reminded</c1> <t1>the council how the war began</t1>", "how the war began"),
    ],
)
def test_a_hearer_that_was_taken_into_the_content_is_taken_out(marked: str, expected: str) -> None:
    text, found = unmarked(marked)
    assert found[1].cue is not None
    content = without_addressee(text, found[1].cue, found[1].content[0])
    assert words(text, content) == expected
    assert addressee(text, found[1].cue, (content,)) is not None


@pytest.mark.parametrize(
    "marked",
    [
        "<c1>said</c1> <t1>the West of the country burned</t1>",  # not a verb that takes a hearer
        "<c1>warned</c1> <t1>that boats burned</t1>",
        "<c1>warned</c1> <t1>boats of the army burned</t1>",  # neither a name nor with an article
        "<c1>warned</c1>, again, <t1>the West of a war</t1>",  # something stands between
    ],
)
def test_content_without_a_hearer_stays_as_it_is(marked: str) -> None:
    text, found = unmarked(marked)
    assert found[1].cue is not None
    assert without_addressee(text, found[1].cue, found[1].content[0]) == found[1].content[0]
