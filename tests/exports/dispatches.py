"""Reports with their readings, written line by line: who says (or does not) that who did what to whom, where, when."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from hearsay.archive.cases import indexed
from hearsay.exports.cases import Case, case
from hearsay.incidents.assembling import incident, matched
from hearsay.incidents.tellings import tellings
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

SECTORS = {
    "The Arvenian army": "MIL",
    "Arvenian police": "COP",
    "The Korvan Front": "REB",
    "farmers": "CVL",
    "the garrison": "MIL",
    "soldiers": "MIL",
}
WHERE = {"Sele": (41.25, 20.5), "Orlec": (44.5, 21.5), "Lenz": (47.1, 9.9)}


@dataclass(frozen=True)
class Line:
    """One sentence: its deed, and whose words it is; `speaker` None: the outlet's own."""

    doer: str = "The Arvenian army"
    deed: str = "shelled"
    whom: str = "farmers"
    place: str | None = "Sele"
    day: str | None = "2031-05-12"
    killed: str | None = None
    low: int | None = None
    high: int | None = None
    speaker: str | None = None
    kind: SourceKind = SourceKind.OFFICIAL
    via: str | None = None
    denies: bool = False
    manner: Manner = Manner.SAYS
    certainty: Certainty = Certainty.HAPPENED
    type: str = "ASSAULT"
    mode: str | None = "heavy-weapons"
    group: str = "people"
    level: Level = Level.TOWN
    radius: float = 5.0
    country: str | None = "ARV"


@dataclass
class _Writer:
    """The text as it grows, and what is read in it."""

    text: str
    layers: dict[str, list[object]] = field(default_factory=dict)

    def put(self, words: str) -> Span:
        start = len(self.text)
        self.text += words
        return Span(start, len(self.text), words)

    def add(self, layer: str, item: object) -> None:
        self.layers.setdefault(layer, []).append(item)

    def actor(self, name: str, span: Span, country: str | None) -> ActorId:
        id_ = ActorId(f"a {name}")
        known = {each.id for each in self.layers.get("actors", [])}
        if id_ not in known:
            actor = Actor(id=id_, name=name, country=country, sector=SECTORS.get(name), mentions=[span])
            self.add("actors", actor)
        return id_

    def source(self, name: str, kind: SourceKind, span: Span) -> SourceId:
        id_ = SourceId(f"s {name}")
        if id_ not in {each.id for each in self.layers.get("sources", [])}:
            self.add("sources", Source(id=id_, name=name, kind=kind, mentions=[span]))
        return id_


def dispatch(
    *lines: Line,
    id: str = "r1",  # noqa: A002
    outlet: str | None = "Radio Varn",
    published: str | None = "2031-05-13",
    title: str = "What is told from the valley",
) -> Reading:
    """The Reading of a report of these lines."""
    writer = _Writer(f"{title}\n\n")
    for number, line in enumerate(lines):
        _write(writer, line, number)
    report = Report(
        id=id, title=title, text=writer.text.rstrip(), outlet=outlet, published=published, language="en"
    )
    layers: dict[str, list[object]] = writer.layers
    return Reading(report=report, model=Model(name="made", version="1"), **layers)  # type: ignore[arg-type]


def _write(writer: _Writer, line: Line, number: int) -> None:
    statement, speaker, cue, who = None, None, None, None
    via: list[SourceId] = []
    if line.speaker:
        speaker = writer.put(line.speaker)
        through = writer.put(f", quoted by {line.via},") if line.via else None
        writer.put(" ")
        cue = writer.put("denied that" if line.denies else "said that")
        writer.put(" ")
        statement = StatementId(f"t{number}")
        via = [writer.source(line.via, SourceKind.MEDIA, through)] if through and line.via else []
        who = writer.source(line.speaker, line.kind, speaker)
    begin = len(writer.text)
    event = _deed(writer, line, number, statement)
    content = Span(begin, len(writer.text), writer.text[begin:])
    writer.put(". ")
    writer.add("events", event)
    if statement:
        writer.add(
            "statements",
            Statement(
                id=statement,
                source=speaker,
                cue=cue,
                content=[content],
                form=Form.INDIRECT,
                manner=line.manner,
                speaker=who,
                via=via,
                is_denied=line.denies,
                confidence=0.9,
            ),
        )


def _deed(writer: _Writer, line: Line, number: int, statement: StatementId | None) -> Event:
    doer = writer.put(line.doer)
    acts = Participant(actor=writer.actor(line.doer, doer, line.country), span=doer)
    writer.put(" ")
    trigger = writer.put(line.deed)
    writer.put(" ")
    whom = writer.put(line.whom)
    suffers = Participant(actor=writer.actor(line.whom, whom, line.country), span=whom)
    place = _place(writer, line, number)
    time = _time(writer, line, number)
    figure = _figure(writer, line, number, statement)
    return Event(
        id=EventId(f"e{number}"),
        trigger=trigger,
        type=line.type,
        mode=line.mode,
        actors=[acts],
        recipients=[suffers],
        place=place,
        time=time,
        figures=[figure] if figure else [],
        certainty=line.certainty,
        statement=statement,
        confidence=0.8,
    )


def _place(writer: _Writer, line: Line, number: int) -> PlaceId | None:
    if line.place is None:
        return None
    writer.put(" in ")
    span = writer.put(line.place)
    latitude, longitude = WHERE.get(line.place, (10.0, 10.0))
    found = Place(
        id=PlaceId(f"p{number}"),
        mentions=[span],
        name=line.place,
        latitude=latitude,
        longitude=longitude,
        level=line.level,
        radius_km=line.radius,
        country="AL",
        admin1="Upper Valley",
        confidence=0.9,
    )
    writer.add("places", found)
    return found.id


def _time(writer: _Writer, line: Line, number: int) -> TimeId | None:
    if line.day is None:
        return None
    writer.put(" on ")
    span = writer.put(line.day)
    found = Time(id=TimeId(f"m{number}"), span=span, edtf=line.day, anchor=Anchor.NONE)
    writer.add("times", found)
    return found.id


def _figure(writer: _Writer, line: Line, number: int, statement: StatementId | None) -> FigureId | None:
    if line.killed is None:
        return None
    writer.put(", killing ")
    span = writer.put(line.killed)
    found = Figure(
        id=FigureId(f"f{number}"),
        span=span,
        low=line.low,
        high=line.high,
        stated=line.killed,
        measure=Measure.KILLED,
        group=line.group,
        scope=Scope.TOTAL,
        statement=statement,
    )
    writer.add("figures", found)
    return found.id


def as_one(*readings: Reading) -> Case:
    """All that the readings tell as one incident."""
    found = [telling for reading in readings for telling in tellings(reading) if telling.events]
    return case(incident(found), {reading.report.id: indexed(reading) for reading in readings})


def cases_of(readings: Iterable[Reading]) -> list[Case]:
    """The incidents that the readings tell of, as the matching puts them together."""
    read = list(readings)
    found = [telling for reading in read for telling in tellings(reading) if telling.events]
    texts = {reading.report.id: indexed(reading) for reading in read}
    made = [incident(group) for group in matched(found)]
    return [case(each, texts) for each in sorted(made, key=lambda each: each.id)]
