"""Corpora that mark spans: toponyms, time expressions, names."""

import pytest

from tests.training.corpora.made_trees import shown
from training.corpora import tagged
from training.heads import HEADS

LABELS = {head.name: head.labels for head in HEADS if hasattr(head, "labels")}


def toponym(start: int, end: int) -> dict[str, object]:
    return {"start": start, "end": end, "text": "", "geonameid": None}


def test_toponyms_are_spans_in_order_and_each_once() -> None:
    record = {
        "doc": "7",
        "text": "From Orlec to Bor.",
        "toponyms": [toponym(14, 17), toponym(5, 10), toponym(5, 10)],
    }
    (found,) = tagged.toponyms([record])
    assert shown(found.text, found.spans["toponyms"]) == [("Orlec", "place"), ("Bor", "place")]


def test_an_article_without_a_toponym_teaches_that_there_is_none() -> None:
    (found,) = tagged.toponyms([{"doc": "7", "text": "Rain.", "toponyms": []}])
    assert found.spans == {"toponyms": ()}


def test_time_expressions_have_their_type() -> None:
    times = [{"start": 3, "end": 9, "type": "DATE"}, {"start": 14, "end": 23, "type": "DURATION"}]
    (found,) = tagged.timexes([{"doc": "t", "text": "On Monday for two weeks.", "timexes": times}])
    assert shown(found.text, found.spans["timexes"]) == [("Monday", "date"), ("two weeks", "duration")]
    assert {label for *_, label in found.spans["timexes"]} <= set(LABELS["timexes"])


@pytest.mark.parametrize("kind", ["DATE", "TIME", "DURATION", "SET"])
def test_every_type_of_time_expression_is_a_label(kind: str) -> None:
    (found,) = tagged.timexes(
        [{"doc": "t", "text": "now", "timexes": [{"start": 0, "end": 3, "type": kind}]}]
    )
    assert found.spans["timexes"][0].label in LABELS["timexes"]


@pytest.mark.parametrize(
    ("rows", "spans"),
    [
        ("Bor/O fell/O", []),
        ("Bor/B-Location fell/O", [("Bor", "place")]),
        ("Old/B-Location Bor/I-Location fell/O", [("Old Bor", "place")]),
        ("Bor/B-Location Orlec/B-Location", [("Bor", "place"), ("Orlec", "place")]),
        (
            "Bor/B-Location army/B-Organisation of/I-Organisation",
            [("Bor", "place"), ("army of", "organisation")],
        ),
        ("Bor/I-Location army/I-Organisation", [("Bor", "place"), ("army", "organisation")]),
        ("Bor/B-Location ,/O Orlec/I-Location", [("Bor", "place"), ("Orlec", "place")]),
        ("five/B-Money tanks/B-MilitaryPlatform", [("tanks", "weapon")]),
        ("in/O Bor/B-Location", [("Bor", "place")]),
    ],
)
def test_runs_of_labels_are_spans(rows: str, spans: list[tuple[str, str]]) -> None:
    pairs = [row.split("/") for row in rows.split()]
    record = {"tokens": [token for token, _ in pairs], "labels": [label for _, label in pairs]}
    (found,) = tagged.re3d([record])
    assert shown(found.text, found.spans["names"]) == spans


def test_names_are_labels_of_the_head() -> None:
    assert set(tagged.RE3D.values()) == set(LABELS["names"])


def test_sentences_of_one_set_have_names_of_their_own() -> None:
    record = {"tokens": ["So"], "labels": ["O"]}
    assert len({example.id for example in tagged.re3d([record] * 3)}) == 3


def test_about_a_fifth_is_held_out_by_its_name_alone() -> None:
    kept = [name for name in map(str, range(2000)) if tagged.is_held_out(name)]
    assert 0.17 < len(kept) / 2000 < 0.23
    assert all(tagged.is_held_out(name) for name in kept)
