"""Whose word a telling rests on, as one key over all reports."""

import msgspec
import pytest

from hearsay.incidents.voices import key_of, voices
from hearsay.records import (
    Actor,
    ActorId,
    Certainty,
    Event,
    EventId,
    Form,
    Manner,
    Model,
    Reading,
    Report,
    Source,
    SourceId,
    SourceKind,
    Statement,
    StatementId,
)
from tests.incidents.made import event, span

ARMY = Actor(id=ActorId("a1"), name="Marenian army", country="XMA", sector="MIL")
MINISTRY = Actor(id=ActorId("a2"), name="Marenian foreign ministry", country="XMA", sector="GOV")
COUNCIL = Actor(id=ActorId("a3"), name="Northern Council", sector="REB")
ACTORS = {actor.id: actor for actor in (ARMY, MINISTRY, COUNCIL)}


def source(kind: SourceKind, name: str | None = None, actor: str | None = None) -> Source:
    return Source(id=SourceId("s1"), name=name, kind=kind, actor=ActorId(actor) if actor else None)


def test_the_organs_of_one_state_are_one_voice() -> None:
    army = key_of(source(SourceKind.MILITARY, "the army", "a1"), ACTORS, "r1")
    assert army == key_of(source(SourceKind.OFFICIAL, "the ministry", "a2"), ACTORS, "r2")
    assert army != key_of(source(SourceKind.ARMED_GROUP, "the council", "a3"), ACTORS, "r2")


def test_a_name_is_the_same_voice_with_or_without_article() -> None:
    keys = {
        key_of(source(SourceKind.ORGANISATION, name), {}, "r") for name in ("The Sava Clinic", "Sava clinic")
    }
    assert len(keys) == 1


@pytest.mark.parametrize(
    "kind", [SourceKind.WITNESS, SourceKind.CIVILIAN, SourceKind.UNNAMED, SourceKind.UNATTRIBUTED]
)
def test_whoever_has_no_name_is_of_one_report(kind: SourceKind) -> None:
    resident = source(kind, "a resident")
    assert key_of(resident, {}, "r1") != key_of(resident, {}, "r2")
    assert key_of(None, {}, "r1") != key_of(None, {}, "r2")


def read(*, denied: bool = False, certainty: Certainty = Certainty.HAPPENED, via: bool = False) -> Reading:
    statement = Statement(
        id=StatementId("st1"),
        source=None,
        cue=None,
        content=[span("shelled")],
        form=Form.INDIRECT,
        manner=Manner.SAYS,
        speaker=SourceId("s1"),
        via=[SourceId("s2")] if via else [],
        is_denied=denied,
        confidence=1.0,
    )
    inside: Event = event(1, certainty=certainty)
    return Reading(
        report=Report(id="r1", text="shelled"),
        model=Model(name="m", version="1"),
        sources=[
            source(SourceKind.MILITARY, "the army", "a1"),
            Source(id=SourceId("s2"), name="the Courier", kind=SourceKind.MEDIA),
        ],
        statements=[statement],
        actors=list(ACTORS.values()),
        events=[msgspec.structs.replace(inside, statement=StatementId("st1")), event(2)],
    )


def test_an_event_has_the_voice_of_its_statement_or_none() -> None:
    found = voices(read())
    assert found[EventId("e1")].key == "state XMA"
    assert found[EventId("e2")].key is None


def test_an_event_came_through_whom_its_statement_did() -> None:
    assert voices(read(via=True))[EventId("e1")].through == "name courier"
    assert voices(read())[EventId("e1")].through is None


@pytest.mark.parametrize(
    ("made", "denies"),
    [
        ({}, False),
        ({"denied": True}, True),
        ({"certainty": Certainty.DENIED}, True),
    ],
)
def test_a_voice_denies_what_it_says_did_not_happen(made, *, denies: bool) -> None:
    assert voices(read(**made))[EventId("e1")].denies == denies
