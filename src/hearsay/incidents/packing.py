"""What an Incident needs of a telling, packed: so that an archive can make one without opening any Reading."""

import msgspec

from hearsay.edtf import day_of
from hearsay.incidents.tellings import Telling
from hearsay.incidents.voices import Claimant, Voice
from hearsay.records import Actor, Certainty, Event, EventId, Figure, Place, Span, StatementId


class _Event(msgspec.Struct, array_like=True, frozen=True):
    id: EventId
    type: str
    statement: StatementId | None
    start: int
    end: int
    voice: str | None
    through: str | None
    denies: bool


class _Packed(msgspec.Struct, array_like=True, frozen=True):
    edtf: str | None
    place: Place | None
    events: list[_Event]
    figures: list[Figure]
    claimants: list[tuple[str, str | None]]
    acting: list[Actor]
    acted_on: list[Actor]


_ENCODER = msgspec.msgpack.Encoder()
_DECODER = msgspec.msgpack.Decoder(_Packed)


class Published(msgspec.Struct, frozen=True):
    """The report that a telling is of."""

    id: str
    outlet: str | None
    published: str | None


def packed(telling: Telling) -> bytes:
    """The telling without its words, and without what its report says as a whole."""
    events = [
        _Event(
            event.id,
            event.type,
            event.statement,
            event.trigger.start,
            event.trigger.end,
            voice.key,
            voice.through,
            voice.denies,
        )
        for event, voice in zip(telling.events, telling.voices, strict=True)
    ]
    made = _Packed(
        telling.edtf,
        telling.place,
        events,
        list(telling.figures),
        [(claimant.key, claimant.name) for claimant in telling.claimants],
        list(telling.acting),
        list(telling.acted_on),
    )
    return _ENCODER.encode(made)


def unpacked(content: bytes, key: str, of: Published) -> Telling:
    """The telling again. It has no words; its events have no parties and no certainty of their own.

    Raises:
        msgspec.DecodeError: it is no telling.
    """
    made = _DECODER.decode(content)
    return Telling(
        key=key,
        report=of.id,
        outlet=of.outlet,
        published=day_of(of.published),
        title="",
        text="",
        edtf=made.edtf,
        place=made.place,
        is_main=key.endswith("#0"),
        events=tuple(map(_event, made.events)),
        voices=tuple(Voice(each.id, each.voice, each.through, each.denies) for each in made.events),
        figures=tuple(made.figures),
        claimants=tuple(Claimant(key, name) for key, name in made.claimants),
        acting=tuple(made.acting),
        acted_on=tuple(made.acted_on),
    )


def _event(made: _Event) -> Event:
    return Event(
        id=made.id,
        trigger=Span(made.start, made.end, ""),
        type=made.type,
        certainty=Certainty.DENIED if made.denies else Certainty.HAPPENED,
        statement=made.statement,
        confidence=0.0,
    )
