"""Types of events read off the lexicon and off coded pairs, on trees written by hand."""

import pytest

from hearsay.reading.events.trigger import Trigger
from tests.reading.trees import at, tree
from tests.training.corpora.made_trees import links, shown
from training import silver
from training.corpora.plover_pairs import Pair
from training.examples import Example, Labelled
from training.silver import Read, of_pairs, with_types

TREE = tree(
    "Rebels/NNS/nsubj/2 launched/VBD/root/0 an/DT/det/4 attack/NN/obj/2 on/IN/case/6 Orlec/NNP/nmod/4 ",
    "and/CC/cc/8 praised/VBD/conj/2 the/DT/det/10 army/NN/obj/8 ././punct/2",
)
ATTACK = Trigger(3, 1, 3, "ASSAULT", None, 0.9, carrier=1)
PRAISE = Trigger(7, 7, 7, "SUPPORT", None, 0.8)
TEXT = TREE.text


@pytest.fixture(autouse=True)
def triggers(monkeypatch):
    """The triggers that the lexicon is taken to find in every text."""
    found = [ATTACK, PRAISE]
    monkeypatch.setattr(silver, "read", lambda texts, _: (Read(TREE, list(found)) for _ in texts))
    return found


def example(**spans: tuple[Labelled, ...]) -> Example:
    return Example("e", TEXT, None, spans, {})


def pair(kind: str, source: str | None, target: str | None) -> Pair:
    def place(word: str | None) -> tuple[int, int] | None:
        return (TEXT.index(word), TEXT.index(word) + len(word)) if word else None

    return Pair("plv/1", TEXT, place(source), place(target), kind)


def types(*examples: Example) -> list[list[tuple[str, str]]]:
    return [shown(TEXT, found.spans["event_type"]) for found in examples]


def test_every_word_has_the_type_that_the_lexicon_finds_or_none(tmp_path) -> None:
    (found,) = types(*with_types([example()], tmp_path))
    labels = dict(found)
    assert (labels["attack"], labels["praised"], labels["Rebels"]) == ("ASSAULT", "SUPPORT", "none")


def test_the_other_words_of_a_trigger_are_not_taught_that_they_are_none(tmp_path) -> None:
    (found,) = types(*with_types([example()], tmp_path))
    assert {"launched", "an"}.isdisjoint(dict(found))


def test_what_a_corpus_says_of_types_stays_and_so_does_all_else(tmp_path) -> None:
    own = (Labelled(0, 6, "AID"),)
    kept, more = with_types([example(event_type=own), example(tag=own)], tmp_path)
    assert kept.spans == {"event_type": own}
    assert more.spans["tag"] == own
    assert len(more.spans["event_type"]) > 1


@pytest.mark.parametrize(
    ("kind", "source", "target", "word", "label"),
    [
        ("ASSAULT", "Rebels", "Orlec", "attack", "ASSAULT"),
        ("SUPPORT", "Rebels", "army", "praised", "SUPPORT"),
        ("AID", "Rebels", "army", "launched", "AID"),  # the lexicon has none: the verb above both
    ],
)
def test_a_pair_gives_its_type_to_the_word_between_its_parties(
    tmp_path, kind: str, source: str, target: str, word: str, label: str
) -> None:
    (found,) = of_pairs([pair(kind, source, target)], tmp_path)
    assert types(found) == [[(word, label)]]
    assert links(found, "doer") == [(word, (source,))]
    assert links(found, "done_to") == [(word, (target,))]


def test_a_pair_without_a_target_teaches_no_target(tmp_path) -> None:
    (found,) = of_pairs([pair("ASSAULT", "Rebels", None)], tmp_path)
    assert found.pointers.keys() == {"doer"}


def test_a_pair_without_a_source_is_left_out(tmp_path) -> None:
    assert list(of_pairs([pair("ASSAULT", None, "Orlec")], tmp_path)) == []


@pytest.mark.parametrize(
    ("found", "label"), [("RETREAT", "RETREAT"), ("CONCEDE", "CONCEDE"), (None, "CONCEDE")]
)
def test_what_pairs_call_yielding_is_what_the_lexicon_says_or_a_concession(
    tmp_path, triggers, found: str | None, label: str
) -> None:
    triggers[:] = [PRAISE._replace(type=found)] if found else []
    (taught,) = of_pairs([pair("YIELD", "Rebels", "army")], tmp_path)
    assert [kind for _, kind in types(taught)[0]] == [label]


def test_a_party_that_nothing_is_above_teaches_nothing(tmp_path, triggers) -> None:
    triggers.clear()
    assert at(TREE, "launched") == 1
    assert list(of_pairs([pair("AID", "launched", "army")], tmp_path)) == []
