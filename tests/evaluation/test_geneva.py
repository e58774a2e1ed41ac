import pytest

from evaluation import geneva
from evaluation.geneva import Told, at_trigger, compare, run
from evaluation.geneva_frames import NONE
from evaluation.scores import NOTHING, Score
from tests.evaluation.happened import Made, reads
from tests.evaluation.made import span

TEXT = "Rebels attacked Tarvik with rockets and made bread"


def told(word: str, kind: str, **parts: str) -> Told:
    def where(words: str) -> tuple[int, int]:
        return span(TEXT, words).start, span(TEXT, words).end

    return Told(where(word), kind, {p: (where(parts[p]),) if p in parts else () for p in geneva.PARTS})


ATTACK = told("attacked", "ASSAULT", actor="Rebels", recipient="Tarvik", weapon="rockets")
MADE = told("made", NONE)


def score(made: Made, *gold: Told) -> dict[str, Score]:
    return compare(geneva.Sentence(TEXT, gold), made.reading().events)


def test_an_event_like_its_frame_is_right_in_all_parts() -> None:
    found = score(Made(TEXT).event("attacked", by=["Rebels"], to=["Tarvik"], weapon="rockets"), ATTACK)
    assert all(found[name] == Score(1, 1, 1) for name in ("trigger", "type", "type ASSAULT", *geneva.PARTS))


def test_a_wrong_type_is_a_trigger_found() -> None:
    found = score(Made(TEXT).event("attacked", "ACCUSE"), ATTACK)
    assert found["trigger"] == Score(1, 1, 1)
    assert found["type"] == Score(0, 1, 1)
    assert found["type ACCUSE"] == Score(0, 1, 0)
    assert found["type ASSAULT"] == Score(0, 0, 1)


def test_an_event_where_the_frame_is_none_of_ours_is_wrong() -> None:
    assert score(Made(TEXT).event("made"), MADE)["trigger"] == Score(0, 1, 0)


def test_an_event_at_a_word_that_is_not_annotated_does_not_count() -> None:
    assert score(Made(TEXT).event("made"), ATTACK)["trigger"] == Score(0, 0, 1)


def test_parties_count_only_where_the_event_was_found() -> None:
    assert score(Made(TEXT), ATTACK).get("actor", NOTHING) == NOTHING
    found = score(Made(TEXT).event("attacked", by=["Tarvik"]), ATTACK)
    assert (found["actor"], found["recipient"]) == (Score(0, 1, 1), Score(0, 0, 1))


def test_of_several_events_at_a_word_the_one_of_the_gold_type_counts() -> None:
    made = Made(TEXT).event("attacked", "ACCUSE", confidence=1.0).event("attacked", confidence=0.1)
    assert at_trigger(ATTACK, made.reading().events).type == "ASSAULT"


def test_a_record_is_folded_and_set_as_text() -> None:
    record = {
        "tokens": ["Rebels", "attacked", "Tarvik", "."],
        "entities": [{"id": "x", "start": 0, "end": 1}],
        "events": [
            {
                "type": "Attack",
                "trigger": [1, 2],
                "text": "attacked",
                "args": [{"role": "Assailant", "entity": "x"}],
            },
            {"type": "Death", "trigger": [2, 3], "text": "died", "args": []},
        ],
    }
    sentence = geneva._sentence(record)
    assert sentence.text == "Rebels attacked Tarvik."
    assert sentence.told == (Told((7, 15), "ASSAULT", {"actor": ((0, 6),), "recipient": (), "weapon": ()}),)


def test_a_run_adds_all_sentences_up(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(geneva, "load", lambda: [geneva.Sentence(TEXT, (ATTACK, MADE))] * 2)
    result = run(reads(Made(TEXT).event("attacked").event("made").reading()))
    assert result.figures["type"] == pytest.approx({"precision": 50, "recall": 100, "f1": 200 / 3, "gold": 2})
    assert [row[0] for row in result.tables[0].rows] == ["trigger", "type", "type ASSAULT", *geneva.PARTS]
