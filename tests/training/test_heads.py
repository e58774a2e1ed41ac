"""The declared heads: what training, reading and export all rely on."""

import pytest

from hearsay.reading.events.evidence import POINTERS
from hearsay.reading.events.plover import TYPES
from hearsay.reading.scores import PointerSpec, ScaleSpec, TagSpec, WordSpec
from hearsay.reading.syntax import PART
from hearsay.records import Manner
from tests.training.made import example
from training.heads import CHAINED, HEADS, MANNER, RELATION, STATEMENTS, TAG, WEIGHTS, WITH_INNER

BY_NAME = {head.name: head for head in HEADS}


@pytest.mark.parametrize("heads", [STATEMENTS, WITH_INNER, HEADS])
def test_names_are_unique_and_every_head_has_its_weight(heads) -> None:
    names = [head.name for head in heads]
    assert len(set(names)) == len(names)
    assert all(WEIGHTS[name] > 0 for name in names)


def test_no_weight_is_of_a_head_that_is_gone() -> None:
    assert WEIGHTS.keys() == {head.name for head in (*WITH_INNER, *HEADS)}


@pytest.mark.parametrize("heads", [WITH_INNER, HEADS])
def test_the_heads_of_the_first_stage_come_first_so_that_they_can_be_taken_over(heads) -> None:
    assert heads[: len(STATEMENTS)] == STATEMENTS


def test_what_is_shipped_has_no_inner_heads() -> None:
    assert not any(name.startswith("inner_") for name in BY_NAME)


@pytest.mark.parametrize(
    ("kind", "names"),
    [
        (TagSpec, ["roles", "names", "parties", "toponyms", "timexes"]),
        (PointerSpec, ["source_of_cue", "cue_of_content", "head_of", *POINTERS]),
        (WordSpec, ["manner", "relation", "tag", "entity", "event_type"]),
        (ScaleSpec, ["happened", "committed"]),
    ],
)
def test_what_is_shipped_are_the_heads_that_reading_asks_for(kind: type, names: list[str]) -> None:
    assert [head.name for head in HEADS if type(head) is kind] == names


def test_the_manners_are_those_of_the_records() -> None:
    assert set(MANNER.labels) == {manner.value for manner in Manner}


def test_the_types_of_events_are_plovers_after_none() -> None:
    assert BY_NAME["event_type"] == WordSpec("event_type", ("none", *TYPES))


@pytest.mark.parametrize("head", [RELATION, TAG])
def test_words_that_go_on_with_a_token_have_their_own_label(head: WordSpec) -> None:
    assert head.labels.count(PART) == 1


@pytest.mark.parametrize("head", [head for head in HEADS if isinstance(head, TagSpec | WordSpec)])
def test_no_label_of_a_head_stands_twice(head) -> None:
    assert len(set(head.labels)) == len(head.labels)


def test_transitions_are_learned_by_tag_heads_alone() -> None:
    assert {head.name for head in (*WITH_INNER, *HEADS) if isinstance(head, TagSpec)} >= CHAINED


def test_the_adapters_of_attributions_teach_every_head_of_the_first_stage() -> None:
    taught = example("<s1>Ana</s1> <c1>said</c1> <t1>so</t1>")
    assert taught.spans.keys() | taught.pointers.keys() == {head.name for head in STATEMENTS}
