"""MUC-4: fillers of templates marked wherever they stand, in reports given the case of print."""

import subprocess
import sys

import pytest

from tests.training.corpora.made_trees import shown
from training.corpora import muc
from training.heads import HEADS

PERPETRATOR, ORGANISATION, TARGET, NAME, DESCRIPTION, WEAPON = muc.SLOTS


def template(**slots: list[str | None]) -> dict[str, object]:
    return {
        slot: [{"alts": [{"value": None, "string": words} for words in found]}]
        for slot, found in slots.items()
    }


def record(text: str, *templates: dict[str, object]) -> dict[str, object]:
    return {"docid": "D-1", "text": text, "templates": list(templates)}


def parties(text: str, *templates: dict[str, object]) -> list[tuple[str, str]]:
    (found,) = muc.examples([record(text, *templates)], str.lower)
    assert len(found.text) == len(text)
    return shown(found.text, found.spans["parties"])


def test_every_slot_has_its_label_and_every_label_is_the_heads() -> None:
    (head,) = (head for head in HEADS if head.name == "parties")
    assert set(muc.SLOTS.values()) == set(head.labels)


def test_fillers_are_marked_wherever_they_stand() -> None:
    text = "REBELS SHOT THE MAYOR. THE REBELS FLED."
    assert parties(text, template(**{PERPETRATOR: ["REBELS"], NAME: ["MAYOR"]})) == [
        ("rebels", "perpetrator"),
        ("mayor", "victim"),
        ("rebels", "perpetrator"),
    ]


def test_every_alternative_is_marked() -> None:
    text = "THE ORLEC FRONT (OF) STRUCK. OF SAID SO"
    assert parties(text, template(**{ORGANISATION: ["ORLEC FRONT", "OF"]})) == [
        ("orlec front", "organisation"),
        ("of", "organisation"),
        ("of", "organisation"),
    ]


def test_a_filler_runs_over_the_end_of_a_line() -> None:
    assert parties("THE OLD\nBRIDGE FELL", template(**{TARGET: ["OLD BRIDGE"]})) == [("old bridge", "target")]


def test_a_filler_within_another_word_is_none() -> None:
    assert parties("CARGO AND A CAR", template(**{WEAPON: ["CAR"]})) == [("car", "weapon")]


def test_of_fillers_that_overlap_the_longest_is_marked() -> None:
    text = "ARMY OFFICERS OF THE ARMY"
    slots = {ORGANISATION: ["ARMY"], DESCRIPTION: ["ARMY OFFICERS", "OFFICERS OF THE"]}
    assert parties(text, template(**slots)) == [("army officers", "victim"), ("army", "organisation")]


@pytest.mark.parametrize("order", [[PERPETRATOR, NAME], [NAME, PERPETRATOR]])
def test_of_one_span_with_several_labels_the_first_slot_counts(order: list[str]) -> None:
    text = "GUERRILLAS FOUGHT"
    found = [parties(text, *(template(**{slot: ["GUERRILLAS"]}) for slot in order)) for _ in range(3)]
    assert found == [[("guerrillas", "perpetrator")]] * 3


def test_marks_are_the_same_in_every_run() -> None:
    program = (
        "from training.corpora import muc; slots = list(muc.SLOTS);"
        "t = {s: [{'alts': [{'string': 'MEN'}]}] for s in slots};"
        "r = {'docid': 'd', 'text': 'MEN', 'templates': [t]};"
        "print([e.spans for e in muc.examples([r], str.lower)])"
    )
    runs = [
        subprocess.run(
            [sys.executable, "-c", program],
            env={"PYTHONPATH": ":".join(sys.path), "PYTHONHASHSEED": str(seed)},
            capture_output=True,
            text=True,
            check=True,
        ).stdout
        for seed in range(3)
    ]
    assert len(set(runs)) == 1


@pytest.mark.parametrize(
    ("words", "found"),
    [('THE \\"OLD\\" GANG', 'the "old" gang'), ('\\"OLD\\"', '"old"'), ("OLD", "old")],
)
def test_quotation_marks_of_the_keys_are_those_of_the_text(words: str, found: str) -> None:
    assert parties('BY THE "OLD" GANG', template(**{ORGANISATION: [words]})) == [(found, "organisation")]


def test_a_filler_without_words_or_that_the_text_does_not_have_marks_nothing() -> None:
    assert parties("A BOMB", template(**{WEAPON: [None, "MINE"]}), {WEAPON: None}) == []


def test_a_report_without_a_template_teaches_that_there_is_nothing() -> None:
    (found,) = muc.examples([record("RAIN")], str.lower)
    assert found.spans == {"parties": ()}


def test_lines_are_joined_and_paragraphs_stay() -> None:
    assert muc.printed("A B\nC\n\nD\nE", str.lower) == "a b c\n\nd e"
