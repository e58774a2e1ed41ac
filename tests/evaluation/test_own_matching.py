from typing import Any

import pytest

from evaluation.own_matching import head, match, same_phrase, score_phrases
from evaluation.own_set import OwnEvent, Sentence
from hearsay.records import ActorId, Certainty, Event, EventId, Participant, Span
from tests.evaluation.made import span

TEXT = "Rebels launched an attack on the depot, killing two guards, and fled."


def own(trigger: str, **given: Any) -> OwnEvent:
    empty: dict[str, Any] = {"also": [], "actors": [], "recipients": [], "optional": []}
    known = {"type": "ASSAULT", "mode": None, "certainty": Certainty.HAPPENED, "weapon": None}
    return OwnEvent(trigger=span(TEXT, trigger), **{**empty, **known, "in_statement": None, **given})


def sentence(*events: OwnEvent, unscored: tuple[str, ...] = ()) -> Sentence:
    return Sentence(
        id="s1",
        register="wire",
        region="africa",
        cases=[],
        text=TEXT,
        events=list(events),
        unscored=[span(TEXT, words) for words in unscored],
    )


def read(trigger: str, number: int = 1) -> Event:
    return Event(
        id=EventId(f"e{number}"),
        trigger=span(TEXT, trigger),
        type="ASSAULT",
        certainty=Certainty.HAPPENED,
        confidence=1.0,
    )


def test_an_event_is_found_by_an_overlapping_trigger() -> None:
    matched = match(sentence(own("attack")), [read("launched an attack")])
    assert len(matched.pairs) == 1
    assert not matched.missed


def test_an_event_is_found_by_its_other_words() -> None:
    matched = match(sentence(own("attack", also=[span(TEXT, "killing")])), [read("killing")])
    assert len(matched.pairs) == 1


def test_the_trigger_is_taken_before_the_other_words() -> None:
    events = [read("launched", 1), read("attack", 2)]
    matched = match(sentence(own("attack", also=[span(TEXT, "launched")])), events)
    assert [event.id for _, event in matched.pairs] == ["e2"]
    assert [event.id for event in matched.doubled] == ["e1"]
    assert not matched.false


def test_an_event_read_on_other_words_is_false() -> None:
    matched = match(sentence(own("attack")), [read("fled")])
    assert len(matched.missed) == 1
    assert [event.trigger.text for event in matched.false] == ["fled"]


def test_words_that_are_not_scored_make_no_false_event() -> None:
    assert not match(sentence(own("attack"), unscored=("fled",)), [read("fled")]).false


def test_one_reading_finds_one_event_only() -> None:
    matched = match(
        sentence(own("attack"), own("fled")), [read("attack on the depot, killing two guards, and fled")]
    )
    assert len(matched.pairs) == 1
    assert len(matched.missed) == 1


@pytest.mark.parametrize(
    ("phrase", "word"),
    [
        ("Rebels", "Rebels"),
        ("the depot", "depot"),
        ("two members of the council", "members"),
        ("Colonel Ada Mensah, the commander", "Mensah"),
        ("a judge who lives abroad", "judge"),
        ("The village", "village"),
    ],
)
def test_the_head_of_a_phrase_stands_before_what_follows_it(phrase: str, word: str) -> None:
    found = head(Span(7, 7 + len(phrase), phrase))
    assert found.text == word
    assert found.start == 7 + phrase.index(word)
    assert found.end == found.start + len(word)


def test_phrases_are_the_same_if_each_holds_the_heads_of_the_other() -> None:
    text = "two members of the council of Adar"
    assert same_phrase(span(text, "members"), span(text, "two members of the council"))
    assert not same_phrase(span(text, "the council of Adar"), span(text, "two members of the council"))


def participants(*words: str) -> list[Participant]:
    return [Participant(actor=ActorId("a1"), span=span(TEXT, each)) for each in words]


def test_phrases_are_scored_one_to_one() -> None:
    score = score_phrases(participants("Rebels", "guards"), [span(TEXT, "Rebels")], [])
    assert (score.right, score.predicted, score.gold) == (1, 2, 1)


def test_optional_phrases_count_neither_way() -> None:
    score = score_phrases(
        participants("Rebels", "the depot"), [span(TEXT, "Rebels")], [span(TEXT, "the depot")]
    )
    assert (score.right, score.predicted, score.gold) == (1, 1, 1)
    missed = score_phrases([], [span(TEXT, "Rebels")], [span(TEXT, "the depot")])
    assert (missed.right, missed.predicted, missed.gold) == (0, 0, 1)
