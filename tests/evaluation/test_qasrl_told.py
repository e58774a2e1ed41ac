from typing import Any

import pytest

from evaluation.qasrl_told import (
    REPORTING,
    Sentence,
    as_sentence,
    is_answer,
    kind_of,
    load_sentences,
    score_sentence,
)
from evaluation.words import WordIndex
from hearsay.records import Statement
from tests.evaluation.made import say

TOKENS = ["``", "It", "was", "dark", ",", "''", "one", "driver", "told", "the", "Herald", "."]
WHO = {"wh": "who", "obj": "someone", "obj2": "something"}
WHAT = {"wh": "what", "aux": "did", "subj": "someone", "obj2": "someone"}
TOLD = {"wh": "who", "aux": "was", "obj": "something"}


def question(slots: dict[str, str], *answers: list[int], passive: bool = False) -> dict[str, Any]:
    return {"slots": slots, "answers": list(answers), "passive": passive}


RECORD = {
    "id": "x",
    "tokens": TOKENS,
    "preds": [
        {
            "i": 8,
            "verb": "told",
            "questions": [
                question(WHO, [6, 8]),
                question(WHAT, [0, 6]),
                question(TOLD, [9, 11], passive=True),
            ],
        },
        {"i": 2, "verb": "was", "questions": [question(WHO, [1, 2])]},
    ],
}
SENTENCE = as_sentence(RECORD)
TEXT = SENTENCE.report.text


def scores(*statements: Statement) -> dict[str, tuple[int, int, int]]:
    return {
        name: (score.right, score.predicted, score.gold)
        for name, score in score_sentence(SENTENCE, statements).items()
    }


def test_a_sentence_is_set_as_a_person_writes_it_and_only_reporting_verbs_are_asked() -> None:
    assert TEXT == "“It was dark,” one driver told the Herald."
    (asked,) = SENTENCE.asked
    assert {q: [TEXT[s:e] for s, e in found] for q, found in asked.answers.items()} == {
        "who said": ["one driver"],
        "what was said": ["“It was dark,”"],
        "who was told": ["the Herald"],
    }


def test_source_content_and_addressee_answer_the_three_questions() -> None:
    read = say(TEXT, "“It was dark,”", source="one driver", cue="told", addressee="the Herald")
    assert scores(read) == {"who said": (1, 1, 1), "what was said": (1, 1, 1), "who was told": (1, 1, 1)}


def test_an_answer_not_given_costs_recall_and_a_wrong_one_precision_too() -> None:
    read = say(TEXT, "It was dark", source="the Herald", cue="told")
    assert scores(read) == {"who said": (0, 1, 1), "what was said": (1, 1, 1), "who was told": (0, 0, 1)}


def test_a_statement_with_another_cue_answers_nothing() -> None:
    read = say(TEXT, "It was dark", source="one driver", cue="Herald")
    assert set(scores(read).values()) == {(0, 0, 1)}


def test_of_two_cues_over_the_verb_the_shorter_answers() -> None:
    wide = say(TEXT, "It was dark", source="the Herald", cue="driver told the")
    narrow = say(TEXT, "It was dark", source="one driver", cue="told")
    assert scores(wide, narrow)["who said"] == (1, 1, 1)


@pytest.mark.parametrize(
    ("slots", "passive", "verb", "kind"),
    [
        ({"wh": "who", "obj": "something"}, False, "said", "who said"),
        ({"wh": "what", "aux": "did", "subj": "someone"}, False, "said", "what was said"),
        ({"wh": "what", "aux": "was"}, True, "said", "what was said"),
        ({"wh": "who", "aux": "was", "obj": "something"}, True, "told", "who was told"),
        ({"wh": "who", "aux": "did", "subj": "someone", "prep": "to"}, False, "said", "who was told"),
        ({"wh": "who", "aux": "was", "prep": "of"}, True, "accused", None),
        ({"wh": "who", "aux": "was"}, True, "accused", None),
        ({"wh": "what", "aux": "did", "subj": "someone", "prep": "about"}, False, "said", None),
        ({"wh": "when", "aux": "did", "subj": "someone"}, False, "said", None),
        ({"wh": "what", "obj": "something"}, False, "announced", None),
    ],
)
def test_questions_are_told_apart_by_their_slots(
    slots: dict[str, str], passive: bool, verb: str, kind: str | None
) -> None:
    assert kind_of(question(slots, passive=passive), verb) == kind


@pytest.mark.parametrize(
    ("ours", "gold", "right"),
    [
        ([(0, 8)], [(0, 8)], True),
        ([(0, 3)], [(0, 15)], False),
        ([(0, 3)], [(0, 3), (9, 13)], True),
        ([(0, 3), (9, 13)], [(0, 3), (9, 13)], True),
        ([(14, 20)], [(0, 8)], False),
    ],
)
def test_an_answer_overlaps_one_gold_answer_or_all_of_them(
    ours: list[tuple[int, int]], gold: list[tuple[int, int]], right: bool
) -> None:
    assert is_answer(ours, gold, WordIndex("one tall driver spoke")) is right


def test_reporting_verbs_come_in_all_their_forms() -> None:
    assert {"said", "saying", "announced", "denies", "told", "stating", "urged"} <= REPORTING
    assert "wrote" not in REPORTING


@pytest.mark.shared
def test_enough_reporting_verbs_are_asked_about() -> None:
    sentences: list[Sentence] = load_sentences()
    answers = [asked.answers for sentence in sentences for asked in sentence.asked]
    assert sum("who said" in found for found in answers) > 80
    assert sum("who was told" in found for found in answers) > 8
