"""Readings, tellings and claims made by hand, for tests of incidents."""

from datetime import date

from hearsay.incidents.corroboration import Told
from hearsay.incidents.ranges import Stated
from hearsay.incidents.tellings import Telling
from hearsay.incidents.voices import Voice
from hearsay.records import (
    Actor,
    ActorId,
    Anchor,
    Certainty,
    Claim,
    Event,
    EventId,
    Figure,
    FigureId,
    Level,
    Measure,
    Model,
    Place,
    PlaceId,
    Reading,
    Report,
    Scope,
    Span,
    Time,
    TimeId,
)

ORLEC = (45.0, 17.0)
VELIN = (46.5, 19.0)  # 230 km from Orlec


def span(text: str, start: int = 0) -> Span:
    return Span(start, start + len(text), text)


def event(
    number: int = 1,
    type_: str = "ASSAULT",
    *,
    start: int = 0,
    place: str | None = None,
    time: str | None = None,
    certainty: Certainty = Certainty.HAPPENED,
) -> Event:
    return Event(
        id=EventId(f"e{number}"),
        trigger=span("shelled", start),
        type=type_,
        certainty=certainty,
        place=PlaceId(place) if place else None,
        time=TimeId(time) if time else None,
        confidence=1.0,
    )


def place(
    name: str = "Orlec",
    point: tuple[float, float] | None = ORLEC,
    *,
    radius: float = 5.0,
    level: Level = Level.TOWN,
) -> Place:
    latitude, longitude = point or (None, None)
    return Place(
        id=PlaceId(name),
        mentions=[],
        name=name,
        latitude=latitude,
        longitude=longitude,
        level=level,
        radius_km=radius,
        country="XM",
        confidence=1.0,
    )


def actor(name: str, country: str | None = None, sector: str | None = None) -> Actor:
    return Actor(id=ActorId(name), name=name, country=country, sector=sector)


def killed(low: int | None, high: int | None = None, *, scope: Scope = Scope.TOTAL) -> Figure:
    return Figure(
        id=FigureId(f"f{low}"),
        span=span(f"{low} people"),
        low=low,
        high=high,
        stated=f"{low} people",
        measure=Measure.KILLED,
        scope=scope,
    )


def time(name: str, edtf: str | None) -> Time:
    return Time(id=TimeId(name), span=span(name), edtf=edtf, anchor=Anchor.NONE)


def reading(
    text: str,
    *events: Event,
    title: str | None = None,
    places: tuple[Place, ...] = (),
    times: tuple[Time, ...] = (),
    published: str | None = "2031-05-14",
) -> Reading:
    whole = f"{title}\n\n{text}" if title else text
    report = Report(id="r1", title=title, text=whole, outlet="The Courier", published=published)
    return Reading(
        report=report,
        model=Model(name="m", version="1"),
        events=list(events),
        places=list(places),
        times=list(times),
    )


def telling(
    key: str,
    text: str = "Shells hit the market of Orlec.",
    *,
    title: str = "",
    published: date | None = date(2031, 5, 14),
    edtf: str | None = None,
    where: Place | None = None,
    outlet: str | None = "The Courier",
    **more: object,
) -> Telling:
    return Telling(
        key=f"{key}#0",
        report=key,
        outlet=outlet,
        published=published,
        title=title,
        text=text,
        edtf=edtf,
        place=where,
        is_main=True,
        events=(event(),),
        voices=(Voice(EventId("e1"), None, None, False),),
        **more,  # type: ignore[arg-type]
    )


def stated(
    low: int | None,
    high: int | None,
    *,
    by: str = "the army",
    when: str = "2031-05-14",
    counted: bool = True,
    measure: Measure = Measure.KILLED,
    group: str = "people",
    report: str = "r1",
) -> Stated:
    claim = Claim(low=low, high=high, by=by, report=report, span=span("12"))
    return Stated(measure, group, by, when, counted, claim)


def voice(key: str | None, *, through: str | None = None, denies: bool = False) -> Voice:
    return Voice(EventId("e1"), key, through, denies)


def told(report: str, *voices: Voice, outlet: str | None = "own", **more: object) -> Told:
    named = f"outlet of {report}" if outlet == "own" else outlet
    return Told(report, named, str(more.pop("text", report)), more.pop("agency", None), voices, **more)  # type: ignore[arg-type]
