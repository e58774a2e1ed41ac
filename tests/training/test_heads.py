"""The declared heads: what training, reading and export all rely on."""

import pytest

from hearsay.reading.attributions import INNER, OUTER
from hearsay.reading.scores import PointerSpec, TagSpec
from hearsay.records import Manner
from tests.training.made import example
from training.heads import HEADS, MANNER, SHIPPED_HEADS, WEIGHTS


def test_names_are_unique_and_every_head_has_its_weight() -> None:
    names = [head.name for head in HEADS]
    assert len(set(names)) == len(names)
    assert set(names) <= WEIGHTS.keys()
    assert all(weight > 0 for weight in WEIGHTS.values())


def test_the_outer_heads_come_first_so_that_the_second_stage_can_take_their_columns_over() -> None:
    assert HEADS[: len(SHIPPED_HEADS)] == SHIPPED_HEADS


@pytest.mark.parametrize("layer", [OUTER, INNER])
def test_the_reading_finds_the_heads_of_each_layer(layer) -> None:
    kinds = {head.name: type(head) for head in HEADS}
    assert (kinds[layer.roles], kinds[layer.source_of_cue], kinds[layer.cue_of_content]) == (
        TagSpec,
        PointerSpec,
        PointerSpec,
    )


def test_the_manners_are_those_of_the_records() -> None:
    assert set(MANNER.labels) == {manner.value for manner in Manner}


def test_the_adapters_teach_every_outer_head() -> None:
    taught = example("<s1>Ana</s1> <c1>said</c1> <t1>so</t1>")
    assert taught.spans.keys() | taught.pointers.keys() == {head.name for head in SHIPPED_HEADS}
