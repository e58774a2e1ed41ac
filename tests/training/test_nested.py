"""What the inner heads are taught: attributions that a first model reads in the contents of the outer ones."""

import numpy as np
import pytest

from hearsay.reading.attributions import Attribution
from hearsay.reading.encoder import Scored
from hearsay.reading.ranges import Range
from tests.reading.small_model import write_model
from tests.training.made import example
from training import nested
from training.examples import Labelled, Pointers, Pointing
from training.nested import _contents, _taught, with_nested

OUTER = example("<s1>Ana Bak</s1> <c1>said</c1> <t1>that Bor had warned of a flood that year</t1>.")
INNER = Attribution(Range(18, 21), Range(22, 32), (Range(33, 53),), "says", (0.0, 0.0, 0.0, 0.0, 0.0))


def test_an_inner_attribution_becomes_spans_and_pointers_of_the_inner_heads() -> None:
    taught = _taught(OUTER, [INNER])
    assert taught.spans["inner_roles"] == (
        Labelled(18, 21, "source"),
        Labelled(22, 32, "cue"),
        Labelled(33, 53, "content"),
    )
    assert taught.pointers["inner_source_of_cue"] == (
        Pointers(((18, 21),), (Pointing(22, 32, ((18, 21),)),)),
    )
    assert taught.pointers["inner_cue_of_content"] == (
        Pointers(((22, 32),), (Pointing(33, 53, ((22, 32),)),)),
    )


def test_what_the_outer_heads_are_taught_stays() -> None:
    taught = _taught(OUTER, [INNER])
    assert {name: taught.spans[name] for name in OUTER.spans} == OUTER.spans
    assert {name: taught.pointers[name] for name in OUTER.pointers} == OUTER.pointers


def test_an_example_without_anything_within_teaches_that_there_is_nothing() -> None:
    taught = _taught(OUTER, [])
    assert taught.spans["inner_roles"] == ()
    assert taught.pointers["inner_cue_of_content"] == (Pointers((), ()),)


def test_a_cue_without_a_source_points_to_none() -> None:
    taught = _taught(OUTER, [INNER._replace(source=None)])
    (block,) = taught.pointers["inner_source_of_cue"]
    assert block.pointing == (Pointing(22, 32, ()),)


def test_what_two_attributions_share_is_taught_once() -> None:
    other = INNER._replace(cue=Range(54, 58), content=(Range(59, 63),))
    taught = _taught(OUTER, [INNER, other])
    assert [span for span in taught.spans["inner_roles"] if span.label == "source"] == [
        Labelled(18, 21, "source")
    ]
    (block,) = taught.pointers["inner_source_of_cue"]
    assert len(block.candidates) == 1


@pytest.mark.parametrize(
    ("content", "read"),
    [
        ("that Bor had warned of a flood", "Bor had warned of a flood"),
        ("“Bor had warned of a great flood”", "Bor had warned of a great flood”"),
        ("that “Bor had warned of a flood”", "Bor had warned of a flood”"),
        ("Bor had warned of a flood", "Bor had warned of a flood"),
    ],
)
def test_a_content_is_read_as_if_it_stood_alone(content: str, read: str) -> None:
    made = example(f"<s1>Ana</s1> <c1>said</c1> <t1>{content}</t1>.")
    assert [made.text[piece.start : piece.end] for piece in _contents(made)] == [read]


def test_short_contents_sources_and_cues_are_not_read() -> None:
    made = example(
        "<s1>Ana Bak of the river pilots and ferrymen</s1> <c1>said</c1> <t1>that boats burned</t1>."
    )
    assert list(_contents(made)) == []


@pytest.mark.parametrize(("weakest", "is_taught"), [(-0.1, True), (-9.0, False)])
def test_only_what_the_first_model_is_sure_of_is_taught(tmp_path, monkeypatch, weakest, is_taught) -> None:
    local = Attribution(Range(0, 3), Range(4, 14), (Range(15, 25),), "says", (0, -0.1, weakest, 0, 0))
    monkeypatch.setattr(nested.Encoder, "score", lambda _, outlines: [_nothing() for _ in outlines])
    monkeypatch.setattr(nested, "attributions", lambda scored, *_: [[local] for _ in scored])
    empty = example("<s1>Ana</s1> <c1>said</c1> <t1>so</t1>.")
    first, second = with_nested([empty, OUTER], write_model(tmp_path))
    assert first.spans["inner_roles"] == ()
    words = [OUTER.text[span.start : span.end] for span in second.spans["inner_roles"]]
    assert words == (["Bor", "had warned", "of a flood"] if is_taught else [])


def _nothing() -> Scored:
    from hearsay.reading.pieces import Words

    return Scored(Words(*[np.zeros(0, np.int32)] * 3), {})
