"""GENEVA: frames folded into types, roles into who did it and to whom."""

import pytest

from evaluation.geneva_frames import fold
from tests.training.corpora.made_trees import links, shown
from training.corpora import geneva
from training.heads import HEADS

TOKENS = "The army killed two rebels and thanked U.S. allies .".split()
ENTITIES = [
    {"id": "e1", "start": 0, "end": 2},
    {"id": "e2", "start": 3, "end": 5},
    {"id": "e3", "start": 7, "end": 9},
]


def event(kind: str, at: int, **args: str) -> dict[str, object]:
    roles = [{"role": role, "entity": entity} for role, entity in args.items()]
    return {"type": kind, "trigger": [at, at + 1], "text": TOKENS[at], "args": roles}


def only(*events: dict[str, object]):
    (found,) = geneva.examples([{"id": "g", "tokens": TOKENS, "entities": ENTITIES, "events": events}])
    return found


KILLING = event("Killing", 2, Killer="e1", Victim="e2")


def test_triggers_have_the_type_that_frame_and_word_fold_into() -> None:
    found = only(KILLING, event("Judgment_communication", 6))
    assert shown(found.text, found.spans["event_type"]) == [("killed", "ASSAULT"), ("thanked", "SUPPORT")]


def test_the_fold_stands_in_one_place() -> None:
    assert geneva.fold is fold


def test_a_frame_that_is_no_event_of_plovers_teaches_none() -> None:
    found = only(event("Manufacturing", 2))
    assert shown(found.text, found.spans["event_type"]) == [("killed", "none")]


def test_what_frame_and_word_do_not_tell_is_not_taught() -> None:
    assert only(event("Quarreling", 2)).spans == {}
    assert only().spans == {}


def test_words_that_are_no_triggers_are_not_taught() -> None:
    assert len(only(KILLING).spans["event_type"]) == 1


@pytest.mark.parametrize("frame", ["Killing", "Manufacturing", "Judgment_communication"])
def test_every_type_is_a_label_of_the_head(frame: str) -> None:
    (head,) = (head for head in HEADS if head.name == "event_type")
    assert {label for *_, label in only(event(frame, 6)).spans["event_type"]} <= set(head.labels)


def test_any_word_of_an_argument_is_right() -> None:
    found = only(KILLING)
    assert links(found, "doer") == [("killed", ("The", "army"))]
    assert links(found, "done_to") == [("killed", ("two", "rebels"))]


def test_of_a_token_of_several_words_the_first_stands_for_it() -> None:
    found = only(event("Judgment_communication", 6, Evaluee="e3"))
    assert links(found, "done_to") == [("thanked", ("U", "allies"))]


def test_a_role_that_is_not_given_does_not_teach_that_there_is_none() -> None:
    assert links(only(event("Killing", 2, Killer="e1")), "done_to") == []


def test_roles_of_other_kinds_are_left_out() -> None:
    assert links(only(event("Killing", 2, Instrument="e3")), "doer") == []


def test_a_trigger_within_its_own_argument_does_not_point() -> None:
    assert links(only(event("Killing", 1, Killer="e1")), "doer") == []


def test_the_roles_of_doers_and_of_those_it_is_done_to_are_apart() -> None:
    assert not geneva.DOERS & geneva.DONE_TO
