"""Readings with all layers, made by hand from a text of one shape, and a reader that makes them."""

import re
from collections.abc import Iterable, Iterator
from typing import Any

from hearsay.intake import from_text
from hearsay.records import (
    Actor,
    ActorId,
    Anchor,
    Certainty,
    Event,
    EventId,
    Figure,
    FigureId,
    Form,
    Level,
    Manner,
    Measure,
    Model,
    Participant,
    Place,
    PlaceId,
    Reading,
    Report,
    Scope,
    Source,
    SourceId,
    SourceKind,
    Span,
    Statement,
    StatementId,
    Time,
    TimeId,
)

MODEL = Model(name="made", version="1")

SHAPE = (
    "{army} shells hit the market of {place} on Monday. At least {killed} people were killed, {who} told {agency}. "
    "It was the third attack on {place} since the truce of the spring ran out, and nobody has said who ordered it. {more}"
)


def text(
    *,
    army: str = "Tarnish",
    place: str = "Sele",
    killed: int = 9,
    who: str = "Mayor Teo Brandt",
    agency: str = "The Sele Messenger",
    more: str = "",
) -> str:
    """A text of the shape that `reading` finds all layers in."""
    return SHAPE.format(army=army, place=place, killed=killed, who=who, agency=agency, more=more).strip()


def report(body: str | None = None, **facts: Any) -> Report:
    """The Report of a text, `text()` without one."""
    return from_text(text() if body is None else body, **facts)


def reading(of: Report | None = None, *, model: Model = MODEL) -> Reading:
    """The Reading of a report of the shape, with all layers; of another text, one without any."""
    whole = of or report(title="Market of Sele shelled", outlet="The Lowen Herald", published="2031-05-12")
    found = re.search(
        r"(\w+) shells (hit) the market of (\w+) on (Monday)\. (At least (\d+) people) were killed, (.+?) told (.+?)\. ",
        whole.text,
    )
    if not found:
        return Reading(report=whole, model=model)
    army, hit, place, day, figure, killed, who, agency = (
        _span(whole.text, found, group) for group in range(1, 9)
    )
    return Reading(
        report=whole,
        model=model,
        sources=[
            Source(id=SourceId("s1"), name=who.text, kind=SourceKind.OFFICIAL, mentions=[who]),
            Source(id=SourceId("s2"), name=agency.text, kind=SourceKind.MEDIA, mentions=[agency]),
        ],
        statements=[
            Statement(
                id=StatementId("t1"),
                source=who,
                cue=None,
                content=[figure],
                form=Form.INDIRECT,
                manner=Manner.SAYS,
                speaker=SourceId("s1"),
                via=[SourceId("s2")],
                confidence=0.9,
            )
        ],
        actors=[
            Actor(id=ActorId("a1"), name=f"{army.text} army", country=None, sector="MIL", mentions=[army])
        ],
        events=[
            Event(
                id=EventId("e1"),
                trigger=hit,
                type="ASSAULT",
                mode="bombing",
                actors=[Participant(actor=ActorId("a1"), span=army)],
                place=PlaceId("p1"),
                time=TimeId("m1"),
                figures=[FigureId("f1")],
                certainty=Certainty.HAPPENED,
                confidence=0.8,
            )
        ],
        figures=[
            Figure(
                id=FigureId("f1"),
                span=figure,
                low=int(killed.text),
                high=None,
                stated=figure.text,
                measure=Measure.KILLED,
                scope=Scope.TOTAL,
                statement=StatementId("t1"),
            )
        ],
        places=[
            Place(
                id=PlaceId("p1"),
                mentions=[place],
                name=place.text,
                latitude=41.25,
                longitude=20.5,
                level=Level.TOWN,
                radius_km=5.0,
                confidence=0.7,
            )
        ],
        times=[Time(id=TimeId("m1"), span=day, edtf="2031-05-12", anchor=Anchor.PUBLISHED)],
    )


class Reads:
    """A reader that makes `reading` of each report; `fails` names texts that it fails on."""

    def __init__(self, *, model: Model = MODEL, fails: str | None = None) -> None:
        self.model = model
        self.fails = fails
        self.count = 0

    def read_many(self, reports: Iterable[Report]) -> Iterator[Reading]:
        for each in reports:
            self.count += 1
            if self.fails and self.fails in each.text:
                raise RuntimeError("a rule went astray")
            yield reading(each, model=self.model)


def _span(whole: str, found: re.Match[str], group: int) -> Span:
    start, end = found.span(group)
    return Span(start, end, whole[start:end])
