"""event_location: verbs and where each happened; what is kept for evaluation."""

import pytest

from evaluation import event_places
from tests.training.corpora.made_trees import links
from training.corpora import event_location
from training.corpora.event_location import is_held_out

TEXT = "Troops shelled Old Orlec and left."


def record(verb: str, *places: str, text: str = TEXT, name: str = "i") -> dict[str, object]:
    def span(words: str) -> list[int]:
        return [text.index(words), text.index(words) + len(words)]

    return {"id": name, "text": text, "verb": [span(verb)], "location": [span(place) for place in places]}


def test_a_verb_points_to_any_word_of_its_place() -> None:
    (found,) = event_location.examples([record("shelled", "Old Orlec")])
    assert links(found, "place_of") == [("shelled", ("Old", "Orlec"))]


def test_a_verb_without_a_place_points_to_none() -> None:
    (found,) = event_location.examples([record("left")])
    assert links(found, "place_of") == [("left", ())]


def test_the_verbs_of_one_sentence_are_one_example() -> None:
    other = record("fled", text="All fled.", name="j")
    first, second = event_location.examples([record("shelled", "Old Orlec"), other, record("left", name="k")])
    assert (first.id, second.id) == ("i", "j")
    assert links(first, "place_of") == [("shelled", ("Old", "Orlec")), ("left", ())]


def test_every_word_of_the_sentence_may_be_the_place() -> None:
    (found,) = event_location.examples([record("left")])
    (block,) = found.pointers["place_of"]
    assert [TEXT[s:e] for s, e in block.candidates] == TEXT.replace(".", " .").split()


def test_several_places_are_all_right_and_spaces_after_them_are_no_words() -> None:
    (found,) = event_location.examples([record("shelled", "Old ", "Orlec ")])
    assert links(found, "place_of") == [("shelled", ("Old", "Orlec"))]


def test_about_a_tenth_is_held_out_by_its_words_alone() -> None:
    texts = [f"Troops shelled village {number}." for number in range(2000)]
    kept = [text for text in texts if is_held_out(text)]
    assert 0.07 < len(kept) / len(texts) < 0.13
    assert kept == [text for text in texts if is_held_out(text)]


def test_what_is_evaluated_on_is_what_was_held_out() -> None:
    assert event_places.is_held_out is is_held_out


@pytest.mark.parametrize("text", ["Troops left.", "Two men were held in Orlec.", ""])
def test_the_rule_does_not_change(text: str) -> None:
    import hashlib

    assert is_held_out(text) == (int(hashlib.sha256(text.encode()).hexdigest()[:2], 16) % 10 == 0)
