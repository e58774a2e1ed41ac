"""The project's own set is what it says: exact spans, known labels, every value often enough, no side favoured."""

from collections import Counter
from collections.abc import Iterator
from itertools import pairwise

import pytest

from evaluation.own_set import OwnEvent, load_pass, load_sentences
from hearsay.reading.events.plover import MODES, TYPES
from hearsay.records import Certainty, Span

SENTENCES = load_sentences()
EVENTS = [event for sentence in SENTENCES for event in sentence.events]
REGISTERS = {
    "wire",
    "broadcast",
    "communique",
    "ngo",
    "eyewitness",
    "local",
    "translated",
    "headline",
    "analysis",
}
HOSTILE = {"REQUEST", "ACCUSE", "THREATEN", "SANCTION", "MOBILIZE", "COERCE", "ASSAULT"}
OPPONENTS = (
    ("Ukrainian", "Russian"),
    ("Spain", "Morocco"),
    ("Azerbaijan", "Armenia"),
    ("Manila", "Beijing"),
    ("North Korea", "South Korea"),
    ("Lithuania", "Belarus"),
    ("Israeli", "Hezbollah"),
    ("the Rapid Support Forces", "Sudan's army"),
)


def spans(event: OwnEvent) -> Iterator[Span]:
    yield from (event.trigger, *event.also, *event.actors, *event.recipients, *event.optional)
    if event.weapon:
        yield event.weapon


def test_every_span_is_where_it_says() -> None:
    for sentence in SENTENCES:
        every = [span for event in sentence.events for span in spans(event)] + sentence.unscored
        assert all(sentence.text[span.start : span.end] == span.text for span in every), sentence.id


def test_every_span_holds_whole_words() -> None:
    for sentence in SENTENCES:
        for span in [*(s for event in sentence.events for s in spans(event)), *sentence.unscored]:
            before, after = sentence.text[: span.start][-1:], sentence.text[span.end :][:1]
            assert span.text == span.text.strip() != "", sentence.id
            assert not before.isalnum(), (sentence.id, span.text)
            assert not after.isalnum(), (sentence.id, span.text)


def test_triggers_stand_in_text_order_and_apart() -> None:
    for sentence in SENTENCES:
        triggers = [event.trigger for event in sentence.events]
        assert all(one.end <= other.start for one, other in pairwise(triggers)), sentence.id


def test_a_text_is_of_a_length_that_reporting_has() -> None:
    for sentence in SENTENCES:
        least = 4 if sentence.register == "headline" else 8
        assert least <= len(sentence.text.split()) <= 45, sentence.id
        assert len(sentence.events) <= 4, sentence.id


def test_no_text_stands_twice_and_ids_are_unique() -> None:
    assert len({sentence.text for sentence in SENTENCES}) == len(SENTENCES)
    assert len({sentence.id for sentence in SENTENCES}) == len(SENTENCES)


def test_types_and_modes_are_plovers() -> None:
    assert all(event.type in TYPES for event in EVENTS)
    assert all(event.mode is None or event.mode in MODES[event.type] for event in EVENTS)


def test_there_are_as_many_sentences_as_the_documentation_says() -> None:
    assert len(SENTENCES) == 422
    assert sum(not sentence.events for sentence in SENTENCES) == 50
    assert len(EVENTS) == 492


@pytest.mark.parametrize("certainty", Certainty)
def test_every_certainty_has_at_least_thirty_events(certainty: Certainty) -> None:
    assert sum(event.certainty is certainty for event in EVENTS) >= 30


@pytest.mark.parametrize("kind", TYPES)
def test_every_type_has_at_least_eight_events(kind: str) -> None:
    assert sum(event.type == kind for event in EVENTS) >= 8


def test_all_registers_occur_and_no_other() -> None:
    assert {sentence.register for sentence in SENTENCES} == REGISTERS


def test_a_headline_is_its_own_title_and_nothing_else_has_one() -> None:
    reports = [(sentence, sentence.report()) for sentence in SENTENCES]
    assert all((r.title == s.text) == (s.register == "headline") for s, r in reports)
    assert all(r.title is None or r.title == r.text for _, r in reports)


@pytest.mark.parametrize(("one", "other"), OPPONENTS)
def test_opponents_do_the_same_hostile_deeds_to_each_other(one: str, other: str) -> None:
    def deeds(name: str) -> Counter[str]:
        hostile = [e for e in EVENTS if e.type in HOSTILE and any(name in span.text for span in e.actors)]
        return Counter(e.type for e in hostile)

    assert deeds(one)
    assert deeds(one) == deeds(other)


@pytest.mark.parametrize("name", ["first", "second"])
def test_a_pass_labels_every_trigger_once(name: str) -> None:
    labels = load_pass(name)
    assert {key: len(each) for key, each in labels.items()} == {
        sentence.id: len(sentence.events) for sentence in SENTENCES if sentence.events
    }


def test_where_both_passes_agree_their_label_counts() -> None:
    first, second = load_pass("first"), load_pass("second")
    for sentence in (each for each in SENTENCES if each.events):
        for event, one, other in zip(sentence.events, first[sentence.id], second[sentence.id], strict=True):
            assert (event.type, event.certainty) in (one, other)
