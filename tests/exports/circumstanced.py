"""A reading with places, times and figures, built by hand: every level, dates of every shape, ranges open and closed.

The land is invented; its coordinates are those of an island in the north, so that there is something to draw.
"""

from collections.abc import Sequence

import msgspec

from hearsay.records import (
    ActorId,
    Anchor,
    Certainty,
    Event,
    EventId,
    Figure,
    FigureId,
    Level,
    Measure,
    Place,
    PlaceId,
    Reading,
    Scope,
    SourceKind,
    Span,
    StatementId,
    Time,
    TimeId,
    TimeKind,
)
from tests.exports import happened, sample

TITLE = "At least 11 killed as shells hit Sele, doctor says"

BODY = """OSTMARK — Shells hit the harbour of Sele, in Nordby province, early on Monday, killing at least 11 people, \
three of them children, a hospital doctor said. Fighting was also heard near Vik and at Underhill.

“Between 20 and 30 of our men are missing since Friday,” said Teo Brandt of the Lowen League. The Tarnish army said \
that up to 40 fighters were captured overnight at the قرية النهر crossing. It gave no number of injured.

The toll rose to 15 from 12 on Sunday, officials in far Port Amsel said. Some 3,000 people have been displaced \
across the Fells since 1 May, and all Tarn counts its own. Talks are to resume in Sele next week. The war began in \
2019; the last truce held for three days."""


def place(
    number: int, name: str, at: tuple[float, float] | None, level: Level, *mentions: Span, **known
) -> Place:
    """The place `pl<number>` at a latitude and a longitude."""
    latitude, longitude = at or (None, None)
    return Place(
        id=PlaceId(f"pl{number}"),
        mentions=list(mentions),
        name=name,
        latitude=latitude,
        longitude=longitude,
        level=level,
        **{"confidence": 0.9, **known},
    )


def time(number: int, span: Span, edtf: str | None, **known) -> Time:
    """The time `t<number>`, reckoned from publication unless said otherwise."""
    return Time(id=TimeId(f"ti{number}"), span=span, edtf=edtf, **{"anchor": Anchor.PUBLISHED, **known})


def figure(
    number: int, span: Span, low: int | None, high: int | None, measure: Measure = Measure.KILLED, **known
) -> Figure:
    """The figure `fi<number>`; `of` is its class, `part_of` and `statement` are numbers."""
    group, whole, statement = (known.pop(each, None) for each in ("of", "part_of", "statement"))
    return Figure(
        id=FigureId(f"fi{number}"),
        span=span,
        low=low,
        high=high,
        stated=span.text,
        measure=measure,
        group=group or "people",
        part_of=FigureId(f"fi{whole}") if whole else None,
        statement=StatementId(f"s{statement}") if statement else None,
        **{"scope": Scope.TOTAL, **known},
    )


def reading(
    of: Reading, places: Sequence[Place] = (), times: Sequence[Time] = (), figures: Sequence[Figure] = ()
) -> Reading:
    """A reading with these places, times and figures beside all that it has."""
    return msgspec.structs.replace(of, places=list(places), times=list(times), figures=list(figures))


def bare(text: str, published: str | None = "2031-09-02") -> Reading:
    """A reading of a text without anything in it."""
    return sample.reading(sample.report(text, published=published))


def around(
    event: Event, place: int | None = None, time: int | None = None, figures: Sequence[int] = ()
) -> Event:
    """An event with its place, time and figures by their numbers."""
    return msgspec.structs.replace(
        event,
        place=PlaceId(f"pl{place}") if place else None,
        time=TimeId(f"ti{time}") if time else None,
        figures=[FigureId(f"fi{each}") for each in figures],
    )


def harbour() -> Reading:
    """The rich one."""
    made = sample.report(BODY, title=TITLE, id="harbour", outlet="The Estuary Herald", published="2031-09-02")
    pen = sample.Pen(made.text)
    told = happened.reading(made, _sources(pen), _statements(pen), _actors(pen), _events(pen))
    return reading(told, _places(pen), _times(pen), _figures(pen))


def _sources(pen: sample.Pen):
    return [
        sample.source(1, "a hospital doctor", SourceKind.EXPERT, pen.span("a hospital doctor")),
        sample.source(2, "Teo Brandt", SourceKind.ARMED_GROUP, pen.span("Teo Brandt")),
        sample.source(3, "Tarnish army", SourceKind.MILITARY, pen.span("The Tarnish army")),
        sample.source(4, None, SourceKind.OFFICIAL, pen.span("officials in far Port Amsel")),
    ]


def _statements(pen: sample.Pen):
    span = pen.span
    shells = "Shells hit the harbour of Sele, in Nordby province, early on Monday, killing at least 11 people, three of them children"
    return [
        sample.statement(1, span("a hospital doctor"), span("said"), [span(shells)], speaker=1),
        sample.statement(
            2,
            span("Teo Brandt of the Lowen League"),
            span("said", after="Friday"),
            [span("“Between 20 and 30 of our men are missing since Friday,”")],
            speaker=2,
            form=sample.Form.DIRECT,
        ),
        sample.statement(
            3,
            span("The Tarnish army"),
            span("said", after="The Tarnish"),
            [span("that up to 40 fighters were captured overnight at the قرية النهر crossing")],
            speaker=3,
        ),
        sample.statement(
            4,
            span("officials in far Port Amsel"),
            span("said", after="Amsel"),
            [span("The toll rose to 15 from 12 on Sunday")],
            speaker=4,
        ),
    ]


def _actors(pen: sample.Pen):
    return [
        happened.actor(1, "Lowen League", None, "REB", pen.span("the Lowen League")),
        happened.actor(2, "Tarnish army", "TRN", "MIL", pen.span("The Tarnish army")),
    ]


def _places(pen: sample.Pen) -> list[Place]:
    span = pen.span
    return [
        place(
            1, "Ostmark", (64.15, -21.94), Level.TOWN, span("OSTMARK"), radius_km=8, country="IS", geonames=77
        ),
        place(
            2,
            "Sele",
            (65.68, -18.1),
            Level.TOWN,
            span("Sele"),
            span("Sele", after="harbour of"),
            span("Sele", after="resume"),
            radius_km=6,
            country="IS",
            admin1="Nordby",
        ),
        place(
            3, "Nordby", (65.5, -18.4), Level.PROVINCE, span("Nordby province"), radius_km=90, country="IS"
        ),
        place(
            4,
            "Vík",
            (65.9, -18.9),
            Level.DISTRICT,
            span("near Vik"),
            radius_km=30,
            country="IS",
            admin1="Nordby",
            how="the unit around it",
            written="Vik",
            confidence=0.4,
        ),
        place(5, "قرية النهر", (65.6, -17.0), Level.POINT, span("قرية النهر"), radius_km=2, country="IS"),
        place(6, "Port Amsel", (-33.0, 18.0), Level.TOWN, span("Port Amsel"), radius_km=10, country="ZA"),
        place(7, "the Fells", (64.9, -18.6), Level.REGION, span("the Fells"), radius_km=150),
        place(
            8, "Tarn", (65.0, -18.0), Level.COUNTRY, span("Tarn", after="all"), radius_km=250, country="IS"
        ),
        place(9, "Underhill", None, Level.TOWN, span("Underhill"), country="IS", confidence=0.3),
        place(10, "Holm", (65.2, -19.5), Level.TOWN, radius_km=5, country="IS"),
    ]


def _times(pen: sample.Pen) -> list[Time]:
    span = pen.span
    return [
        time(1, span("early on Monday"), "2031-09-01", part="MO"),
        time(2, span("since Friday"), "2031-08-29/.."),
        time(3, span("overnight"), "2031-09-01/2031-09-02", part="NI"),
        time(4, span("on Sunday"), "2031-08-31", anchor=Anchor.EVENT, event=EventId("x1")),
        time(5, span("since 1 May"), "2031-05-01/.."),
        time(6, span("next week"), "2031-09-03/2031-09-14", preferred="2031-09-08/2031-09-14"),
        time(7, span("2019"), "2019~", anchor=Anchor.NONE),
        time(8, span("for three days"), None, kind=TimeKind.LENGTH, length="P3D", anchor=Anchor.NONE),
    ]


def _figures(pen: sample.Pen) -> list[Figure]:
    span = pen.span
    running = {"scope": Scope.CUMULATIVE, "statement": 4}
    return [
        figure(1, span("At least 11"), 11, None),
        figure(2, span("at least 11 people"), 11, None, statement=1, whom=span("people")),
        figure(
            3, span("three of them children"), 3, 3, of="children", scope=Scope.PART, part_of=2, statement=1
        ),
        figure(
            4, span("Between 20 and 30 of our men"), 20, 30, Measure.MISSING, statement=2, side=ActorId("a1")
        ),
        figure(
            5,
            span("up to 40 fighters"),
            None,
            40,
            Measure.CAPTURED,
            of="combatants",
            whom=span("fighters"),
            statement=3,
        ),
        figure(6, span("no number of injured"), None, None, Measure.INJURED),
        figure(7, span("15"), 15, 15, **running),
        figure(8, span("12", after="from"), 12, 12, is_superseded=True, **running),
        figure(9, span("Some 3,000 people"), 3000, 3000, Measure.DISPLACED, scope=Scope.CUMULATIVE),
    ]


def _events(pen: sample.Pen) -> list[Event]:
    span, happens = pen.span, Certainty.HAPPENED
    army = happened.participant(2, span("The Tarnish army"))
    return [
        around(happened.event(1, span("killed"), "ASSAULT", happens), place=2, figures=[1]),
        around(
            happened.event(
                2, span("hit", after="OSTMARK"), "ASSAULT", happens, weapon=span("Shells"), statement=1
            ),
            place=2,
            time=1,
            figures=[2, 3],
        ),
        around(happened.event(3, span("Fighting"), "ASSAULT", Certainty.ONGOING), place=4),
        around(
            happened.event(4, span("captured"), "COERCE", happens, [army], statement=3),
            place=5,
            time=3,
            figures=[5],
        ),
        around(happened.event(5, span("displaced"), "COERCE", happens), place=7, time=5, figures=[9]),
        around(happened.event(6, span("Talks"), "CONSULT", Certainty.EXPECTED), place=2, time=6),
        around(happened.event(7, span("war"), "ASSAULT", happens), place=10, time=7),
    ]
