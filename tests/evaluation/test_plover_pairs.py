import numpy as np
import pytest

from evaluation import plover_pairs
from evaluation.plover_pairs import (
    FOLDS,
    NONE,
    QUADS,
    Pair,
    columns,
    cross_validated,
    fold_of,
    levels,
    load,
    of_lexicon,
    of_reading,
    root_of,
    run,
    trained,
    with_bias,
)
from tests.evaluation.happened import Made, reads
from tests.evaluation.made import span
from tests.evaluation.made_parses import parsed, parses
from tests.reading.trees import tree

TEXT = "Orlec accused Tarvik after Tarvik shelled Nem and left"


def pair(source: str | None = "Orlec", target: str | None = "Tarvik", root: str = "ACCUSE") -> Pair:
    where = [(span(TEXT, w).start, span(TEXT, w).end) if w else None for w in (source, target)]
    return Pair(TEXT, where[0], where[1], root)


def made() -> Made:
    return (
        Made(TEXT)
        .event("accused", "ACCUSE", by=["Orlec"], to=["Tarvik"])
        .event("shelled", by=["Tarvik"], to=["Nem"])
        .event("left", "RETREAT")
    )


def test_marks_are_taken_out_and_say_where_the_parties_stand() -> None:
    found = plover_pairs._pair("<s>Orlec</s> accused <t>Tarvik</t>.", "ACCUSE")
    assert found == Pair("Orlec accused Tarvik.", (0, 5), (14, 20), "ACCUSE")
    assert plover_pairs._pair("<s>Orlec</s> left.", "YIELD").target is None


@pytest.mark.parametrize(
    ("source", "target", "expected"),
    [
        ("Orlec", "Tarvik", "ACCUSE"),
        ("Tarvik", "Nem", "ASSAULT"),
        (None, "Nem", "ASSAULT"),
        ("Orlec", None, "ACCUSE"),
        ("left", None, "YIELD"),
    ],
)
def test_the_event_between_the_parties_counts(source: str | None, target: str | None, expected: str) -> None:
    assert root_of(pair(source, target), of_reading(made().reading())) == expected


def test_without_an_event_there_is_no_root() -> None:
    assert root_of(pair(), []) == NONE


def test_levels_fold_roots_into_quads_and_those_into_two() -> None:
    root, quad, binary = levels(["AGREE", "ACCUSE"], ["CONSULT", "ASSAULT"])
    assert (root, quad, binary) == (0.0, 50.0, 100.0)


def test_there_are_fifteen_classes_in_four_quads() -> None:
    assert len(QUADS) == 15
    assert set(QUADS.values()) == {1, 2, 3, 4}


def test_all_pairs_of_a_sentence_are_in_one_fold() -> None:
    assert {fold_of(TEXT) for _ in range(3)} == {fold_of(TEXT)}
    assert {fold_of(str(i)) for i in range(100)} == set(range(FOLDS))


def test_a_classifier_learns_what_can_be_told_apart() -> None:
    chance = np.random.default_rng(7)
    gold = chance.integers(0, 3, 90)
    columns = np.eye(3)[gold] + 0.1 * chance.standard_normal((90, 3))
    found = (with_bias(columns) @ trained(columns, gold, 3)).argmax(axis=1)
    assert (found == gold).mean() > 0.95


def test_no_pair_is_classified_by_what_it_taught() -> None:
    """A column that names each sentence tells nothing about sentences not seen."""
    pairs = [Pair(f"Sentence {i}", (0, 1), (2, 3), "AGREE" if i % 2 else "ACCUSE") for i in range(40)]
    found = cross_validated(pairs, np.eye(len(pairs)))
    assert sum(root == p.root for root, p in zip(found, pairs, strict=True)) < 32
    telling = cross_validated(pairs, np.array([[float(p.root == "AGREE")] for p in pairs]))
    assert telling == [p.root for p in pairs]


def test_the_classifier_sees_the_root_and_the_types_told() -> None:
    seen = dict(
        zip(
            [*QUADS, *(f"told {kind}" for kind in QUADS)],
            columns(pair(), of_reading(made().reading())),
            strict=True,
        )
    )
    assert {name for name, value in seen.items() if value} == {
        "ACCUSE",
        "told ACCUSE",
        "told ASSAULT",
        "told YIELD",
    }
    assert not any(columns(pair(), []))


def test_the_lexicon_alone_tells_events_with_their_parties() -> None:
    syntax = tree("Orlec/NNP/nsubj/2/place attacked/VBD/root/0 Tarvik/NNP/obj/2/place")
    (event,) = of_lexicon(parsed(syntax.text)._replace(syntax=syntax))
    assert event[:4] == ("ASSAULT", (6, 14), ((0, 5),), ((15, 21),))


def test_a_run_says_what_the_model_had_seen(monkeypatch: pytest.MonkeyPatch) -> None:
    pairs = [pair()._replace(text=TEXT + " " * i) for i in range(10)]
    monkeypatch.setattr(plover_pairs, "load", lambda: pairs)
    monkeypatch.setattr(plover_pairs, "saw_pairs", lambda: True)
    result = run(reads(made().reading()), parses())
    assert result.tables[0].rows[0][0] == "Hearsay, its type head saw these pairs (train)"
    assert result.figures["shipped"]["root"] == pytest.approx(200 / 11)
    assert result.figures["without_event"] == 9


@pytest.mark.shared
@pytest.mark.usefixtures("shared")
def test_every_root_of_the_corpus_has_its_quad() -> None:
    assert {p.root for p in load()} == set(QUADS)
