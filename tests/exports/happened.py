"""A reading with events, built by hand: all seven certainties, the outlet's own and those that only others tell of."""

from collections.abc import Sequence

from hearsay.records import (
    Actor,
    ActorId,
    Certainty,
    Event,
    EventId,
    Manner,
    Participant,
    Reading,
    SourceKind,
    Span,
    StatementId,
)
from tests.exports import sample

TITLE = "Tarnish army and Lowen League trade fire at Sele as talks loom"

BODY = """Shells hit the grain market of Sele on Monday and fighters of the Lowen League captured the customs \
house, hours after both sides had promised a pause. Crowds are protesting in front of the town hall.

“League fighters attacked our checkpoint with rifles, and we have ordered our units to withdraw behind the canal,” \
Major Orla Finch, a spokeswoman for the Tarnish army, told The Sele Messenger.

The League denied that it had abducted any drivers. Its envoys will meet the mediators on Friday, said Teo Brandt, a \
member of its council.

The army may have used drones. If the pause fails, the government would impose a curfew on the whole district, and \
the bakers would strike.

Local officials declined to confirm that the army had arrested two reporters."""


def participant(number: int, span: Span) -> Participant:
    """The part of the actor `a<number>`."""
    return Participant(actor=ActorId(f"a{number}"), span=span)


def event(
    number: int,
    trigger: Span,
    of: str,
    certainty: Certainty,
    actors: Sequence[Participant] = (),
    recipients: Sequence[Participant] = (),
    *,
    mode: str | None = None,
    weapon: Span | None = None,
    statement: int | None = None,
    confidence: float = 0.8,
) -> Event:
    """An event with the id `x<number>` in the statement `s<statement>`."""
    return Event(
        id=EventId(f"x{number}"),
        trigger=trigger,
        type=of,
        mode=mode,
        actors=list(actors),
        recipients=list(recipients),
        weapon=weapon,
        certainty=certainty,
        statement=StatementId(f"s{statement}") if statement is not None else None,
        confidence=confidence,
    )


def actor(number: int, name: str, country: str | None, sector: str | None, *mentions: Span) -> Actor:
    """The actor `a<number>`."""
    return Actor(id=ActorId(f"a{number}"), name=name, country=country, sector=sector, mentions=list(mentions))


def reading(of, sources=(), statements=(), actors=(), events=()) -> Reading:
    """A reading of a report by no model in particular, with events."""
    made = sample.reading(of, sources, statements)
    return Reading(
        report=made.report,
        model=made.model,
        sources=made.sources,
        statements=made.statements,
        actors=list(actors),
        events=list(events),
    )


def sele() -> Reading:
    """The rich one."""
    made = sample.report(
        BODY, title=TITLE, id="sele", outlet="The Estuary Herald", published="2031-09-02", url=None
    )
    pen = sample.Pen(made.text)
    return reading(made, _sources(pen), _statements(pen), _actors(pen), _events(pen))


def _sources(pen: sample.Pen):
    return [
        sample.source(1, "Orla Finch", SourceKind.MILITARY, pen.span("Major Orla Finch")),
        sample.source(2, "The Sele Messenger", SourceKind.MEDIA, pen.span("The Sele Messenger")),
        sample.source(3, "Lowen League", SourceKind.ARMED_GROUP, pen.span("The League")),
        sample.source(4, "Teo Brandt", SourceKind.ARMED_GROUP, pen.span("Teo Brandt"), group=3),
        sample.source(5, None, SourceKind.OFFICIAL, pen.span("Local officials")),
    ]


def _statements(pen: sample.Pen):
    span = pen.span
    quoted = "“League fighters attacked our checkpoint with rifles, and we have ordered our units to withdraw behind the canal,”"
    return [
        sample.statement(
            1,
            span("Major Orla Finch, a spokeswoman for the Tarnish army"),
            span("told"),
            [span(quoted)],
            speaker=1,
            via=[2],
            addressee=span("The Sele Messenger"),
            form=sample.Form.DIRECT,
        ),
        sample.statement(
            2, span("The League"), span("denied"), [span("that it had abducted any drivers")], speaker=3
        ),
        sample.statement(
            3,
            span("Teo Brandt, a member of its council"),
            span("said", after="Friday"),
            [span("Its envoys will meet the mediators on Friday")],
            speaker=4,
            manner=Manner.INTENDS,
        ),
        sample.statement(
            4,
            span("Local officials"),
            span("declined to confirm"),
            [span("that the army had arrested two reporters")],
            speaker=5,
            is_denied=True,
        ),
    ]


def _actors(pen: sample.Pen):
    span = pen.span
    return [
        actor(1, "Tarnish army", "TRN", "MIL", span("Tarnish army"), span("The army"), span("our units")),
        actor(2, "Lowen League", None, "REB", span("Lowen League"), span("League fighters")),
        actor(3, "crowds", None, "CVL", span("Crowds")),
        actor(4, "League envoys", None, "REB", span("Its envoys")),
        actor(5, "mediators", "IGO", None, span("the mediators")),
        actor(6, "government of Tarn", "TRN", "GOV", span("the government")),
        actor(7, "drivers", None, "BUS", span("any drivers")),
        actor(8, "bakers", None, "LAB", span("the bakers")),
        actor(9, "two reporters", None, "JRN", span("two reporters")),
        actor(10, "Town council of Sele", None, None, span("the town hall")),
    ]


def _events(pen: sample.Pen) -> list[Event]:
    span, part = pen.span, participant
    return [
        event(
            1,
            span("trade fire"),
            "ASSAULT",
            Certainty.HAPPENED,
            [part(1, span("Tarnish army")), part(2, span("Lowen League"))],
            confidence=0.93,
        ),
        event(
            2,
            span("hit"),
            "ASSAULT",
            Certainty.HAPPENED,
            mode="heavy-weapons",
            weapon=span("Shells"),
            confidence=0.71,
        ),
        event(
            3,
            span("captured"),
            "COERCE",
            Certainty.HAPPENED,
            [part(2, span("fighters of the Lowen League"))],
            mode="seize",
            confidence=0.86,
        ),
        event(4, span("protesting"), "PROTEST", Certainty.ONGOING, [part(3, span("Crowds"))], mode="demo"),
        event(
            5,
            span("attacked"),
            "ASSAULT",
            Certainty.HAPPENED,
            [part(2, span("League fighters"))],
            [part(1, span("our checkpoint"))],
            mode="firearms",
            weapon=span("rifles"),
            statement=1,
            confidence=0.95,
        ),
        event(
            6,
            span("withdraw"),
            "RETREAT",
            Certainty.ORDERED,
            [part(1, span("our units"))],
            mode="withdraw",
            statement=1,
        ),
        event(
            7,
            span("abducted"),
            "ASSAULT",
            Certainty.DENIED,
            [part(2, span("it", after="denied that"))],
            [part(7, span("any drivers"))],
            mode="abduct",
            statement=2,
        ),
        event(
            8,
            span("meet", after="envoys"),
            "CONSULT",
            Certainty.EXPECTED,
            [part(4, span("Its envoys"))],
            [part(5, span("the mediators"))],
            statement=3,
        ),
        event(
            9,
            span("used"),
            "ASSAULT",
            Certainty.POSSIBLE,
            [part(1, span("The army"))],
            mode="drone",
            weapon=span("drones"),
            confidence=0.44,
        ),
        event(
            10,
            span("impose a curfew"),
            "COERCE",
            Certainty.CONDITIONAL,
            [part(6, span("the government"))],
            [part(11, span("the whole district"))],
            mode="curfew",
        ),
        event(
            11,
            span("strike", after="bakers"),
            "PROTEST",
            Certainty.CONDITIONAL,
            [part(8, span("the bakers"))],
            mode="strike",
        ),
        event(
            12,
            span("arrested"),
            "COERCE",
            Certainty.HAPPENED,
            [part(1, span("the army", after="confirm"))],
            [part(9, span("two reporters"))],
            mode="arrest",
            statement=4,
        ),
    ]
