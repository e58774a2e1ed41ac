"""The declared heads: what training, reading and export all rely on."""

import pytest

from hearsay.reading.scores import PointerSpec, TagSpec, WordSpec
from hearsay.records import Manner
from tests.training.made import example
from training.heads import HEADS, MANNER, SHIPPED_HEADS, WEIGHTS


def test_names_are_unique_and_every_head_has_its_weight() -> None:
    names = [head.name for head in HEADS]
    assert len(set(names)) == len(names)
    assert set(names) <= WEIGHTS.keys()
    assert all(weight > 0 for weight in WEIGHTS.values())


def test_the_shipped_heads_come_first_so_that_they_can_be_taken_over_and_kept() -> None:
    assert HEADS[: len(SHIPPED_HEADS)] == SHIPPED_HEADS


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("roles", TagSpec),
        ("source_of_cue", PointerSpec),
        ("cue_of_content", PointerSpec),
        ("manner", WordSpec),
    ],
)
def test_what_is_shipped_are_the_heads_that_reading_asks_for(name: str, kind: type) -> None:
    assert {head.name: type(head) for head in SHIPPED_HEADS}[name] is kind
    assert len(SHIPPED_HEADS) == 4


def test_the_manners_are_those_of_the_records() -> None:
    assert set(MANNER.labels) == {manner.value for manner in Manner}


def test_the_adapters_teach_every_shipped_head() -> None:
    taught = example("<s1>Ana</s1> <c1>said</c1> <t1>so</t1>")
    assert taught.spans.keys() | taught.pointers.keys() == {head.name for head in SHIPPED_HEADS}
