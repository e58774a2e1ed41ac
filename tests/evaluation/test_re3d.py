import pytest

from evaluation import re3d
from evaluation.parsed import Named
from evaluation.re3d import Sentence, as_sentence, compare, of_head, of_reading, run
from evaluation.scores import Score
from hearsay.records import Level, Place, PlaceId
from tests.evaluation.happened import Made, reads
from tests.evaluation.made import span
from tests.evaluation.made_parses import parsed, parses

TEXT = "The Northern Front and Ana Ruiz hit Tarvik with a mortar"


def named(words: str, label: str) -> Named:
    where = span(TEXT, words)
    return Named(where.start, where.end, label)


GOLD = [named("Northern Front", "Organisation"), named("Ana Ruiz", "Person"), named("Tarvik", "Location")]


@pytest.mark.parametrize(
    ("labels", "expected"),
    [
        (["B-Person", "I-Person", "O"], ["Ana Ruiz"]),
        (["B-Person", "B-Person", "O"], ["Ana", "Ruiz"]),
        (["B-Person", "I-Location", "O"], ["Ana", "Ruiz"]),
        (["O", "I-Person", "O"], ["Ruiz"]),
        (["B-Money", "O", "B-Weapon"], ["left"]),
    ],
)
def test_entities_are_read_from_a_label_path(labels: list[str], expected: list[str]) -> None:
    sentence = as_sentence({"tokens": ["Ana", "Ruiz", "left"], "labels": labels})
    assert [sentence.text[e.start : e.end] for e in sentence.entities] == expected


def test_an_article_at_the_beginning_does_not_count() -> None:
    sentence = as_sentence(
        {"tokens": ["The", "Front", "left"], "labels": ["B-Organisation", "I-Organisation", "O"]}
    )
    assert sentence.entities == (Named(4, 9, "Organisation"),)


def test_spans_and_labels_are_compared() -> None:
    read = [GOLD[0], named("Ana Ruiz", "Location")]
    found = compare(GOLD, read)
    assert found["Organisation"] == Score(1, 1, 1)
    assert found["Location"] == Score(0, 1, 1)
    assert found["without label"] == Score(2, 2, 3)


def test_what_the_head_tags_gets_the_labels_of_the_corpus() -> None:
    assert of_head(TEXT, [named("The Northern Front", "organisation"), named("Tarvik", "cue")]) == [GOLD[0]]


def test_actors_places_and_weapons_of_a_reading_are_named() -> None:
    made = Made(TEXT, front="REB").event("hit", by=["The Northern Front", "Ana Ruiz"], weapon="a mortar")
    place = Place(
        id=PlaceId("p1"), mentions=[span(TEXT, "Tarvik")], name="Tarvik", level=Level.TOWN, confidence=1.0
    )
    made.layers["places"] = [place]
    assert of_reading(made.reading()) == [*GOLD, named("mortar", "Weapon")]


def test_a_run_scores_head_and_reading(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(re3d, "load", lambda: [Sentence(TEXT, tuple(GOLD))])
    made = Made(TEXT, front="REB").event("hit", by=["The Northern Front", "Ana Ruiz"])
    result = run(reads(made.reading()), parses(parsed(TEXT, names=[named("Tarvik", "place")])))
    assert result.figures["head"]["all"]["recall"] == pytest.approx(100 / 3)
    assert result.figures["reading"]["all"]["recall"] == pytest.approx(200 / 3)
    assert result.figures["reading"]["all"]["precision"] == 100.0
