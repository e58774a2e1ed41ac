"""Attributions within contents: which contents are read again, and what of it stands."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hearsay.reading.attributions import Attribution
from hearsay.reading.nested import moved, standing_alone, stretches, within
from hearsay.reading.outline import outline
from hearsay.reading.ranges import Range
from tests.reading.marked_attributions import told, unmarked

SURE = (9.0, *[0.0] * 14)  # a calibration that makes everything certain
UNSURE = (-9.0, *[0.0] * 14)


def read_again(marked: str) -> list[str]:
    """The words that are read a second time."""
    text, found = unmarked(marked)
    return [text[r.start : r.end] for r in stretches(outline(text), list(found.values()))]


# What is read again ---------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("content", "stretch"),
    [
        ("that Bor had warned of a flood", "Bor had warned of a flood"),
        ("“Bor had warned of a flood.”", "Bor had warned of a flood.”"),
        ("that “Bor had warned of a flood”", "Bor had warned of a flood”"),
        ("‘the army says boats burned’", "the army says boats burned’"),
        ("Boats burned, according to Bor", "Boats burned, according to Bor"),
    ],
)
def test_a_content_with_a_word_of_reporting_is_read_again_without_what_leads_into_it(
    content: str, stretch: str
) -> None:
    assert read_again(f"<s1>Ana</s1> <c1>said</c1> <t1>{content}</t1>.") == [stretch]


@pytest.mark.parametrize(
    "content",
    [
        "that boats had burned all day",  # nobody says anything
        "that he said so",  # too short to hold another
        "that",
        "the essay of a sayer of words",  # no whole word of reporting
    ],
)
def test_other_contents_are_not_read_again(content: str) -> None:
    assert read_again(f"<s1>Ana</s1> <c1>said</c1> <t1>{content}</t1>.") == []


def test_a_word_of_reporting_outside_the_content_does_not_count() -> None:
    marked = "<s1>Bor, who said little,</s1> <c1>warned</c1> <t1>of a flood in the spring</t1>."
    assert read_again(marked) == []


def test_every_piece_of_every_content_is_looked_at() -> None:
    marked = (
        "<t1>“The mayor told us to leave,”</t1> <s1>Ana</s1> <c1>said</c1>. <t1>“The army denied it all.”</t1> "
        "<s2>Bor</s2> <c2>said</c2> <t2>rain fell</t2>."
    )
    assert read_again(marked) == ["The mayor told us to leave,”", "The army denied it all.”"]


@given(before=st.text(max_size=9), words=st.text(max_size=60))
def test_a_stretch_lies_within_its_content(before: str, words: str) -> None:
    text = before + words
    content = Range(len(before), len(text))
    found = Attribution(None, None, (content,), "says", (0.0,) * 5)
    for stretch in stretches(outline(text), [found]):
        assert content.start <= stretch.start < stretch.end <= content.end


# Standing alone -------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        ("villagers had told it so", "Villagers had told it so"),
        ("Bor had warned", "Bor had warned"),
        ("ßen said so", "ßen said so"),  # its capital would be two letters
        ("6 said so", "6 said so"),
    ],
)
def test_a_stretch_stands_alone_as_a_sentence_with_a_capital(words: str, sentence: str) -> None:
    text = f"Ana said {words}."
    assert standing_alone(text, Range(9, 9 + len(words))).text == sentence


@given(text=st.text(min_size=1, max_size=40), start=st.integers(0, 40), end=st.integers(0, 40))
def test_standing_alone_a_stretch_keeps_its_length_and_all_but_its_first_letter(
    text: str, start: int, end: int
) -> None:
    start, end = sorted((min(start, len(text)), min(end, len(text))))
    alone = standing_alone(text, Range(start, end))
    assert len(alone.text) == end - start
    assert alone.text[1:] == text[start:end][1:]


# What of it stands ----------------------------------------------------------------------------------


def stands(marked: str, calibration: tuple[float, ...] = SURE) -> list[object]:
    """What is told of attributions that were found in the stretch behind "Ana said "."""
    stretch, found = unmarked(marked)
    text = f"Ana said {stretch}."
    return told(text, list(within(text, Range(9, len(text) - 1), list(found.values()), calibration)))


def test_what_is_found_stands_where_the_whole_text_has_it() -> None:
    found = stands("<s1>Bor</s1> <c1>had warned</c1> <t1>of a flood</t1>")
    assert found == [("Bor", "had warned", ["of a flood"])]


def test_what_nobody_is_named_for_is_left_out() -> None:
    assert stands("it <c1>was feared</c1> <t1>that boats burned</t1>") == []


@pytest.mark.parametrize("speaker", ["I", "we", "We", "us", "me"])
def test_what_speakers_say_of_themselves_is_left_out(speaker: str) -> None:
    assert stands(f"<s1>{speaker}</s1> <c1>believe</c1> <t1>boats burned</t1>") == []


@pytest.mark.parametrize(
    "speaker", ["Irma", "Weyland", "we of Orlec", "he", "US officials", "Meg", "Nonna", "our men"]
)
def test_other_speakers_only_look_like_them(speaker: str) -> None:
    assert len(stands(f"<s1>{speaker}</s1> <c1>believe</c1> <t1>boats burned</t1>")) == 1


@pytest.mark.parametrize(
    "speaker", ["you", "Nobody", "no one", "None of them", "Neither side", "anyone", "everybody"]
)
def test_what_nobody_in_particular_says_is_left_out(speaker: str) -> None:
    assert stands(f"<s1>{speaker}</s1> <c1>believed</c1> <t1>boats burned</t1>") == []


@pytest.mark.parametrize(
    ("content", "stays"),
    [
        ("that boats burned,”", "that boats burned"),
        ('that boats burned."', "that boats burned"),
        ("that boats burned”", "that boats burned"),
        ("that boats burned!»", "that boats burned!"),
        ("that boats were “burned”", "that boats were “burned”"),
        ("“boats burned.”", "“boats burned.”"),
        ('"boats burned."', '"boats burned."'),
        ("the boats of the soldiers’", "the boats of the soldiers’"),
        ("”", "”"),
    ],
)
def test_the_mark_that_closes_the_quotation_around_it_is_no_part_of_a_content(
    content: str, stays: str
) -> None:
    assert stands(f"<s1>Bor</s1> <c1>warned</c1> <t1>{content}</t1>") == [("Bor", "warned", [stays])]


def test_what_is_too_uncertain_is_left_out() -> None:
    assert stands("<s1>Bor</s1> <c1>had warned</c1> <t1>of a flood</t1>", UNSURE) == []


@pytest.mark.parametrize(("bias", "stays"), [(-0.39, True), (-0.45, False)])
def test_what_is_at_least_as_sure_as_four_in_ten_stays(bias: float, *, stays: bool) -> None:
    found = stands("<s1>Bor</s1> <c1>had warned</c1> <t1>of a flood</t1>", (bias, *[0.0] * 14))
    assert bool(found) is stays


# Moving ---------------------------------------------------------------------------------------------


def test_all_ranges_are_moved_and_all_else_stays() -> None:
    found = Attribution(Range(1, 2), Range(3, 4), (Range(5, 6), Range(7, 9)), "shows", (-1, -2, -3, -4, -5))
    assert moved(found, 10) == found._replace(
        source=Range(11, 12), cue=Range(13, 14), content=(Range(15, 16), Range(17, 19))
    )


def test_what_an_attribution_lacks_is_lacking_still() -> None:
    found = Attribution(None, None, (Range(0, 3),), "says", (0.0,) * 5)
    assert moved(found, 4) == found._replace(content=(Range(4, 7),))
