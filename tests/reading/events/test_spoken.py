"""A speech act without a doer is its speaker's."""

import pytest

from hearsay.reading.events.participants import Parties
from hearsay.reading.events.spoken import with_speakers
from hearsay.reading.events.trigger import Trigger
from hearsay.records import Form, Manner, Span, Statement, StatementId
from tests.reading.trees import at, tree

SYNTAX = tree(
    "Guards/NNS/nsubj/2/person fled/VBD/root/0 ,/,/punct/2 Arvia/NNP/nsubj/5/place said/VBD/parataxis/2 ,/,/punct/5 "
    "accusing/VBG/advcl/5 Melk/NNP/obj/7/place"
)
NOBODY = Parties((), (at(SYNTAX, "Melk"),), None)


def span(words: str) -> Span:
    start = SYNTAX.text.index(words)
    return Span(start, start + len(words), words)


def statement(cue: str, source: str | None) -> Statement:
    return Statement(
        id=StatementId("s1"),
        source=span(source) if source else None,
        cue=span(cue),
        content=[span("Guards fled")],
        form=Form.INDIRECT,
        manner=Manner.SAYS,
        confidence=0.9,
    )


def actors(type_: str, told: Statement, own: Parties = NOBODY) -> tuple[int, ...]:
    where = at(SYNTAX, "accusing")
    trigger = Trigger(where, where, where, type_, None, 0.9, None)
    return with_speakers(SYNTAX, [trigger], [own], [told])[0].actors


def test_the_speaker_does_it() -> None:
    assert actors("ACCUSE", statement("accusing", "Arvia")) == (at(SYNTAX, "Arvia"),)


@pytest.mark.parametrize(
    ("type_", "told"),
    [
        ("ASSAULT", statement("accusing", "Arvia")),  # no speech act
        ("ACCUSE", statement("said", "Arvia")),  # another cue
        ("ACCUSE", statement("accusing", None)),
        ("ACCUSE", statement("accusing", "Melk")),  # whom it is done to
        ("ACCUSE", statement("accusing", "said")),  # nobody who can act
    ],
)
def test_others_stay(type_: str, told: Statement) -> None:
    assert actors(type_, told) == ()


def test_a_doer_of_its_own_stays() -> None:
    assert actors("ACCUSE", statement("accusing", "Arvia"), NOBODY._replace(actors=(0,))) == (0,)
