"""ECB+: tokens joined to text, titles, which mentions are scored, and what a Reading has of them."""

import pytest

from evaluation.ecb import document, joined, mentions_of
from hearsay.records import Model, Reading, Span
from tests.incidents.made import event

TOKENS = (
    "http : / / news.example Quake hits Orlec A quake struck Orlec , killing 5 . It hit at noon .".split()
)
SENTENCES = [(0, 5), (5, 8), (8, 16), (16, 21)]
RECORD = {
    "doc": "1_1ecbplus",
    "topic": 1,
    "subtopic": "1_ecbplus",
    "tokens": TOKENS,
    "sentences": [list(each) for each in SENTENCES],
    "checked_sentences": [1, 2],
    "mentions": [
        {"id": "1", "tag": "ACTION_OCCURRENCE", "tokens": [10], "chain": "c1"},
        {"id": "2", "tag": "ACTION_OCCURRENCE", "tokens": [13]},
        {"id": "3", "tag": "ACTION_OCCURRENCE", "tokens": [17], "chain": "c1"},
        {"id": "4", "tag": "LOC_GEO", "tokens": [11]},
        {"id": "5", "tag": "NEG_ACTION_OCCURRENCE", "tokens": [5, 6], "chain": "c1"},
    ],
}


def test_tokens_become_text_without_the_address_and_with_a_title() -> None:
    text, places = joined(TOKENS, SENTENCES)
    assert text == "Quake hits Orlec\n\nA quake struck Orlec, killing 5. It hit at noon."
    assert text[slice(*places[10])] == "struck"
    assert 0 not in places


@pytest.mark.parametrize(
    ("tokens", "text"),
    [
        ("He said “ no ” .".split(), "He said “no”."),
        ("the man 's car did n't ( ever ) start".split(), "the man's car didn't (ever) start"),
        ("a drunk - driving charge".split(), "a drunk-driving charge"),
    ],
)
def test_marks_stand_where_print_has_them(tokens: list[str], text: str) -> None:
    assert joined(tokens, [(0, len(tokens))])[0] == text


def test_events_of_checked_sentences_are_scored_and_what_has_no_chain_is_its_own() -> None:
    found = document(RECORD)
    words = [(found.report.text[each.start : each.end], each.chain) for each in found.mentions]
    assert words == [("Quake hits", "c1"), ("struck", "c1"), ("killing", "1_1ecbplus#2")]
    assert (found.report.title, found.report.published) == ("Quake hits Orlec", None)
    assert (found.topic, found.subtopic) == (1, "1_ecbplus")


def test_a_mention_has_what_our_event_there_says() -> None:
    found = document(RECORD)
    at = found.report.text.index("struck")
    own = event(type_="AID")
    own = type(own)(
        id=own.id, trigger=Span(at, at + 6, "struck"), type="AID", certainty=own.certainty, confidence=1.0
    )
    reading = Reading(report=found.report, model=Model(name="m", version="1"), events=[own])
    assert [each.type for each in mentions_of(found, reading)] == ["", "AID", ""]
    assert mentions_of(found, reading)[1].sentence == "A quake struck Orlec, killing 5."
