"""One event as a report mentions it: its sentence, what stands near it, who has a part, where."""

import pytest

from hearsay.incidents.mentions import mention_at, mention_of
from hearsay.records import Actor, ActorId, Participant
from tests.incidents.made import event, place, reading, span

TEXT = (
    "Rain fell on Orlec. Gunmen shelled the mill at noon! “Nobody slept,” a nurse said.\nThe army denied it."
)


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        ("fell", "Rain fell on Orlec."),
        ("shelled", "Gunmen shelled the mill at noon!"),
        ("denied", "The army denied it."),
    ],
)
def test_a_mention_has_its_own_sentence_and_its_place_in_it(words: str, sentence: str) -> None:
    at = TEXT.index(words)
    found = mention_at(at, at + len(words), reading(TEXT), key="k", event=None)
    assert (found.sentence, found.trigger) == (sentence, words)
    assert found.sentence[found.at : found.at + len(words)] == words
    assert (found.type, found.area, found.parties) == ("", None, frozenset())


def test_an_event_brings_its_type_its_place_and_its_parties() -> None:
    at = TEXT.index("shelled")
    gunmen = Actor(id=ActorId("a1"), name="Tarn Front", mentions=[])
    own = event(3, start=at, place="Orlec")
    own = type(own)(
        id=own.id,
        trigger=own.trigger,
        type="ASSAULT",
        certainty=own.certainty,
        place=own.place,
        actors=[Participant(actor=gunmen.id, span=span("Gunmen", at - 7))],
        confidence=1.0,
    )
    base = reading(TEXT, own, places=(place(),))
    whole = type(base)(
        report=base.report, model=base.model, events=base.events, places=base.places, actors=[gunmen]
    )
    found = mention_of(own, whole)
    assert (found.key, found.report, found.type) == ("r1 e3", "r1", "ASSAULT")
    assert found.parties == {"tarn", "front", "gunmen"}
    assert found.area is not None
    assert found.head == "shell"


def test_what_stands_near_leaves_out_the_words_of_the_event() -> None:
    at = TEXT.index("shelled")
    near = mention_at(at, at + 7, reading(TEXT), key="k", event=None)
    alone = mention_at(at, at + 7, reading("shelled".rjust(at + 7)), key="k", event=None)
    assert near.near
    assert not alone.near
