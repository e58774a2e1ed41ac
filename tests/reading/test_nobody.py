"""What looks like an attribution and names nobody."""

import pytest

from hearsay.reading.nobody import without_nobody
from hearsay.reading.outline import outline
from tests.reading.marked_attributions import told, unmarked


def kept(marked: str):
    text, found = unmarked(marked)
    return told(text, without_nobody(outline(text), list(found.values())))


@pytest.mark.parametrize(
    ("subject", "cue"),
    [
        ("It", "is reported"),
        ("It", "was claimed"),
        ("it", "has been suggested"),
        ("There", "is believed to be"),
        ("It", "’s understood"),
        ("It", "emerged"),
        ("It", "seems"),
        ("It", "turned out"),
    ],
)
def test_an_empty_subject_is_no_source(subject: str, cue: str) -> None:
    marked = f"Boats burned. <s1>{subject}</s1> <c1>{cue}</c1> <t1>that they were empty</t1>."
    assert kept(marked) == [(None, cue, ["that they were empty"])]


@pytest.mark.parametrize(
    ("subject", "cue"),
    [
        ("It", "said"),  # the army, the ministry
        ("It", "denied"),
        ("The army", "is said"),
        ("He", "was convinced"),
        ("What they saw", "is"),
    ],
)
def test_a_pronoun_that_speaks_stays_the_source(subject: str, cue: str) -> None:
    marked = f"<s1>{subject}</s1> <c1>{cue}</c1> <t1>that boats burned</t1>."
    assert kept(marked) == [(subject, cue, ["that boats burned"])]


@pytest.mark.parametrize(
    "marked",
    [
        "It <c1>is important to note</c1> <t1>that the truce was the fourth</t1>.",
        "<s1>It</s1> <c1>is important to note</c1> <t1>that the truce was the fourth</t1>.",
        "Boats burned. It <c1>is worth remembering</c1> <t1>that they were empty</t1>.",
        "Boats burned. It <c1>should be noted</c1> <t1>that they were empty</t1>.",
        "Boats burned. It <c1>must also be said</c1> <t1>that they were empty</t1>.",
        "Boats burned.\n\nIt <c1>is fair to say</c1> <t1>that few slept</t1>.",
        "<c1>Needless to say</c1>, <t1>nobody slept</t1>.",
        "Boats burned. But it <c1>is necessary to emphasise</c1> <t1>that nobody slept</t1>.",
    ],
)
def test_what_the_outlet_tells_the_reader_to_note_is_its_own_voice(marked: str) -> None:
    assert kept(marked) == []


@pytest.mark.parametrize(
    "marked",
    [
        "<s1>Ana Bak</s1> said it <c1>is important to note</c1> <t1>that boats burned</t1>.",
        "<s1>She</s1> <c1>noted</c1> <t1>that boats burned</t1>.",
        "It <c1>is reported</c1> <t1>that boats burned</t1>.",
        "The observers agreed that it <c1>should be noted</c1> <t1>that boats burned</t1>.",
    ],
)
def test_what_somebody_notes_is_theirs(marked: str) -> None:
    assert len(kept(marked)) == 1


def test_what_has_no_cue_is_left_as_it_is() -> None:
    marked = "<t1>“The boats burned all night.”</t1> <s2>It</s2> <t2>“Nobody slept at all.”</t2>"
    text, found = unmarked(marked)
    assert without_nobody(outline(text), list(found.values())) == list(found.values())


def test_the_others_stay_in_their_order() -> None:
    marked = (
        "<s1>Ana</s1> <c1>said</c1> <t1>boats burned</t1>. It <c2>is important to note</c2> <t2>that it rained</t2>. "
        "<s3>Bor</s3> <c3>added</c3> <t3>towers fell</t3>."
    )
    assert [source for source, *_ in kept(marked)] == ["Ana", "Bor"]


def test_the_hour_of_a_live_report_is_no_part_of_a_voice() -> None:
    marked = "<s1>13:05 GMT - Army</s1><c1>:</c1> <t1>nobody was hurt</t1>"
    assert kept(marked) == [("Army", ":", ["nobody was hurt"])]


def test_a_dateline_is_not_told() -> None:
    marked = "<t1>MILLBROOK</t1> — <s1>The video</s1> <c1>shows</c1> <t1>a man standing still</t1>."
    assert kept(marked) == [("The video", "shows", ["a man standing still"])]


def test_to_be_denied_access_tells_nothing() -> None:
    assert kept("<s1>Its teams</s1> <c1>have been denied</c1> <t1>access to the port</t1>.") == []
    assert len(kept("<s1>The claim</s1> <c1>has been denied</c1> <t1>by all</t1>.")) == 1
