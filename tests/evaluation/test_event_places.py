import pytest

from evaluation.event_places import Item, compare, pointed, run, told, total
from evaluation.parsed import Named
from evaluation.scores import Score
from hearsay.records import Level, Place, PlaceId
from tests.evaluation.happened import Made
from tests.evaluation.made import span
from tests.evaluation.made_parses import parsed, parses
from training.corpora.event_location import is_held_out

TEXT = "Rebels shelled Tarvik City near Orlec"
SHELLED = (7, 14)


def item(*place: str) -> Item:
    spans = tuple((span(TEXT, p).start, span(TEXT, p).end) for p in place)
    return Item(TEXT, SHELLED, spans)


def test_about_a_tenth_of_all_sentences_is_held_out() -> None:
    share = sum(is_held_out(f"Sentence {i}.") for i in range(5000)) / 5000
    assert 0.08 < share < 0.12


def test_the_words_of_a_sentence_alone_decide() -> None:
    assert [is_held_out("A bomb went off.") for _ in range(3)] == [is_held_out("A bomb went off.")] * 3


def test_the_verb_points_to_words_that_are_likely_enough() -> None:
    one = parsed(TEXT, place_of={1: {3: 0.7, 5: 0.1}})
    assert pointed(item("City"), one) == {3}


def test_a_place_is_taken_with_all_of_its_name() -> None:
    names = [Named(15, 26, "place"), Named(32, 37, "person")]
    assert pointed(item("City"), parsed(TEXT, names=names, place_of={1: {3: 0.7, 5: 0.9}})) == {2, 3, 5}


def test_tokens_of_the_place_are_compared() -> None:
    assert compare(item("Tarvik City"), parsed(TEXT), {3, 5}).tokens == Score(1, 2, 2)


def test_a_verb_without_a_place_is_right_with_none() -> None:
    found = [compare(item(), parsed(TEXT), words) for words in (set(), {5})]
    assert [(f.none_right, f.none) for f in found] == [(1, 1), (0, 1)]
    assert total(found).none_right == 1
    assert compare(item("Orlec"), parsed(TEXT), set()).none == 0


def test_the_place_of_an_event_is_found_through_its_trigger() -> None:
    made = Made(TEXT).event("shelled", place=PlaceId("p1"))
    made.layers["places"] = [
        Place(
            id=PlaceId("p1"), mentions=[span(TEXT, "Orlec")], name="Orlec", level=Level.TOWN, confidence=1.0
        )
    ]
    assert told(item(), made.reading(), parsed(TEXT)) == {5}
    assert told(item()._replace(verb=(0, 6)), made.reading(), parsed(TEXT)) == set()


def test_a_run_prints_ours_beside_the_peer(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("evaluation.event_places.load", lambda: [item("Orlec"), item()])
    result = run(
        lambda reports: (Made(r.text).reading() for r in reports),
        parses(parsed(TEXT, place_of={1: {5: 0.9}})),
    )
    assert result.figures["head"] == pytest.approx(
        {"precision": 50, "recall": 100, "f1": 66.67, "none_right": 0}, abs=0.01
    )
    assert [row[0] for row in result.tables[0].rows][-1] == "Halterman 2019 (its own test part)"
