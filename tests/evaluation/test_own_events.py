from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Any

import numpy as np
import pytest

from evaluation import own_events
from evaluation.own_events import at_given_triggers, by_parse, confused, confusion_table
from evaluation.own_set import OwnEvent, Sentence, load_sentences
from evaluation.parsed import Parsed
from evaluation.tables import Read, Result, as_text
from hearsay.reading.events.plover import TYPES
from hearsay.reading.events.trigger import Evidence
from hearsay.records import (
    ActorId,
    Certainty,
    Event,
    EventId,
    Model,
    Participant,
    Reading,
    Report,
    Span,
    StatementId,
)
from tests.reading.trees import tree

SENTENCES = {sentence.id: sentence for sentence in load_sentences()}
SOMEBODY = ActorId("a1")
NO_EVIDENCE = Evidence(np.zeros((4, 1 + len(TYPES)), np.float32), np.zeros(4), np.zeros(4), {})


def all_happened(report: Report, triggers: Sequence[Span]) -> list[Certainty]:
    assert all(report.text[span.start : span.end] == span.text for span in triggers)
    return [Certainty.HAPPENED] * len(triggers)


@pytest.fixture(autouse=True)
def without_a_model(monkeypatch: pytest.MonkeyPatch) -> None:
    """Given triggers are read as happened, all of them, so that nothing is parsed."""
    monkeypatch.setattr(own_events, "by_parse", lambda *_: all_happened)


def run(read: Read) -> Result:
    return own_events.run(read)


def parts(spans: Sequence[Span]) -> list[Participant]:
    return [Participant(actor=SOMEBODY, span=span) for span in spans]


def as_read(own: OwnEvent, number: int, **changed: Any) -> Event:
    """The event read as it is labelled, but for what is changed."""
    labelled = {
        "trigger": own.trigger,
        "type": own.type,
        "mode": own.mode,
        "actors": parts(own.actors),
        "recipients": parts(own.recipients),
        "weapon": own.weapon,
        "certainty": own.certainty,
        "statement": StatementId("s1") if own.in_statement else None,
    }
    return Event(id=EventId(f"e{number}"), confidence=1.0, **{**labelled, **changed})


def reader(events: Callable[[Sentence], list[Event]]) -> Callable[[Iterable[Report]], Iterator[Reading]]:
    def read(reports: Iterable[Report]) -> Iterator[Reading]:
        for report in reports:
            found = events(SENTENCES[report.id])
            yield Reading(report=report, model=Model(name="made", version="0"), events=found)

    return read


def figures(**changed: Any) -> dict[str, Any]:
    """The figures of a reader that reads everything as labelled, but for what is changed."""
    return run(reader(lambda s: [as_read(own, n, **changed) for n, own in enumerate(s.events)])).figures


def test_what_is_read_as_labelled_scores_full_marks() -> None:
    found = figures()
    assert found["events"] == {"gold": 492, "recall": 100.0, "precision": 100.0, "f1": 100.0, "doubled": 0}
    assert found["type"]["accuracy"] == found["type"]["macro_f1"] == 100.0
    assert found["mode"] == {"accuracy": 100.0, "accuracy_where_labelled": 100.0}
    assert found["certainty"]["accuracy"] == found["certainty"]["end_to_end"] == 100.0
    assert found["certainty"]["macro_f1"] == pytest.approx(100.0)
    assert found["participants"] == {"actors": 100.0, "recipients": 100.0, "weapon": 100.0}
    assert found["in_statement"]["accuracy"] == 100.0
    assert found["false_per_empty_sentence"] == 0.0


def test_a_reader_that_reads_nothing_scores_nothing() -> None:
    found = run(reader(lambda _: [])).figures
    assert found["events"]["recall"] == found["certainty"]["end_to_end"] == found["type"]["macro_f1"] == 0.0
    assert found["false_per_empty_sentence"] == 0.0


def test_an_event_on_every_empty_sentence_is_one_false_event_per_sentence() -> None:
    def first_word(sentence: Sentence) -> list[Event]:
        word = sentence.text.split()[0]
        trigger = Span(0, len(word), word)
        return [as_read(load_any(), 0, trigger=trigger)]

    assert run(reader(first_word)).figures["false_per_empty_sentence"] == 1.0


def load_any() -> OwnEvent:
    return next(event for sentence in SENTENCES.values() for event in sentence.events)


def test_a_wrong_type_is_seen_in_type_and_macro_f1() -> None:
    found = figures(type="CONSULT", mode=None)
    assert found["type"]["accuracy"] < 10
    assert found["type"]["macro_f1"] < 10
    assert found["events"]["recall"] == 100.0


def test_modes_are_scored_where_the_type_is_right() -> None:
    found = figures(mode=None)["mode"]
    assert found["accuracy_where_labelled"] == 0.0
    assert 0 < found["accuracy"] < 50


def test_reading_everything_as_happened_gets_the_share_that_happened() -> None:
    found = figures(certainty=Certainty.HAPPENED)["certainty"]
    share = sum(e.certainty is Certainty.HAPPENED for s in SENTENCES.values() for e in s.events) / 492
    assert found["accuracy"] == pytest.approx(100 * share)
    assert found["macro_f1"] < 15


def test_swapped_roles_are_wrong_twice() -> None:
    def swapped(sentence: Sentence) -> list[Event]:
        return [
            as_read(own, n, actors=parts(own.recipients), recipients=parts(own.actors))
            for n, own in enumerate(sentence.events)
        ]

    found = run(reader(swapped)).figures["participants"]
    assert found["actors"] < 10
    assert found["recipients"] < 10


def test_a_weapon_read_where_none_is_labelled_costs_precision() -> None:
    def everywhere(sentence: Sentence) -> list[Event]:
        return [as_read(own, n, weapon=own.trigger) for n, own in enumerate(sentence.events)]

    assert run(reader(everywhere)).figures["participants"]["weapon"] < 10


def test_statements_on_no_event_get_those_right_that_the_outlet_tells() -> None:
    told = [e.in_statement for s in SENTENCES.values() for e in s.events if e.in_statement is not None]
    found = figures(statement=None)["in_statement"]["accuracy"]
    assert found == pytest.approx(100 * told.count(False) / len(told))


def test_certainty_at_given_triggers_asks_for_every_trigger_once() -> None:
    confusion = at_given_triggers(list(SENTENCES.values()), all_happened)
    assert confusion.counts.total() == 492
    assert confusion.accuracy == figures(certainty=Certainty.HAPPENED)["certainty"]["accuracy"]


def test_certainty_of_given_triggers_is_what_the_rules_say_of_the_parse() -> None:
    text = "Rebels denied attacking villages"
    parsed = tree("Rebels/NNS/nsubj/2 denied/VBD/root/0 attacking/VBG/xcomp/2 villages/NNS/obj/3")
    trigger = Span(14, 23, "attacking")
    sentence = Sentence(
        id="s1",
        register="wire",
        region="africa",
        cases=[],
        text=text,
        events=[
            OwnEvent(
                trigger=trigger,
                also=[],
                type="ASSAULT",
                mode=None,
                certainty=Certainty.DENIED,
                actors=[],
                recipients=[],
                optional=[],
                weapon=None,
                in_statement=None,
            )
        ],
        unscored=[],
    )
    certainties_at = by_parse([sentence], lambda texts: (Parsed(parsed, NO_EVIDENCE, ()) for _ in texts))
    assert certainties_at(sentence.report(), [trigger]) == [Certainty.DENIED]


def test_a_confusion_scores_each_value_against_the_rest() -> None:
    pairs = [(Certainty.DENIED, Certainty.DENIED), (Certainty.DENIED, Certainty.HAPPENED)]
    confusion = confused(pairs)
    assert confusion.accuracy == 50.0
    assert confusion.score(Certainty.DENIED).recall == 50.0
    assert confusion.score(Certainty.HAPPENED).f1 == 0.0


def test_the_table_of_confusion_has_labels_in_rows_and_readings_in_columns() -> None:
    table = confusion_table(confused([(Certainty.DENIED, Certainty.HAPPENED)]), "made")
    row = next(row for row in table.rows if row[0] == "denied")
    assert row[1 + list(Certainty).index(Certainty.HAPPENED)] == 1
    assert "denied" in as_text(table)


def test_all_tables_print() -> None:
    printed = [as_text(table) for table in run(reader(lambda _: [])).tables]
    assert any("end to end" in text for text in printed)
    assert any("conditional" in text for text in printed)
