"""What is read in one Report: its layers, each item anchored in the text."""

from typing import NewType

import msgspec

from hearsay.records.vocabulary import (
    Anchor,
    Certainty,
    Form,
    Level,
    Manner,
    MarkKind,
    Measure,
    Scope,
    SourceKind,
    TimeKind,
)

READING_SCHEMA = "hearsay/reading/1"

SourceId = NewType("SourceId", str)
StatementId = NewType("StatementId", str)
ActorId = NewType("ActorId", str)
EventId = NewType("EventId", str)
FigureId = NewType("FigureId", str)
PlaceId = NewType("PlaceId", str)
TimeId = NewType("TimeId", str)


class Record(msgspec.Struct, frozen=True):
    """The base of every record: frozen, compared by value."""


class Span(Record, frozen=True, order=True):
    """A stretch of `report.text`: code points, half-open."""

    start: int
    end: int
    text: str


class Report(Record, frozen=True, kw_only=True):
    """One published text. `text` is the normalised text all offsets point into: title, blank line, body.

    `published` is an ISO 8601 date or date and time, as precise as it is known.
    `language` is an ISO 639-1 code.
    """

    id: str
    title: str | None = None
    text: str
    outlet: str | None = None
    url: str | None = None
    published: str | None = None
    language: str | None = None


class Model(Record, frozen=True, kw_only=True):
    """The trained model that made a Reading."""

    name: str
    version: str


class Source(Record, frozen=True, kw_only=True):
    """A voice in one Report. `name` is the fullest form in which the report gives it.

    `group` is the Source this one is a member of ("another" resident is one of the residents, and
    not the resident quoted before).
    """

    id: SourceId
    name: str | None
    kind: SourceKind
    actor: ActorId | None = None
    group: SourceId | None = None
    mentions: list[Span] = []


class Statement(Record, frozen=True, kw_only=True):
    """An attribution: who said (believes, intends, shows) what, in which words.

    `via` is the chain from the speaker to this outlet, nearest to the speaker first. `within` is the
    Statement whose content holds this one. `is_denied` marks a cue that withholds or denies the
    content ("declined to confirm"): nothing in the content is then asserted by the speaker.
    `confidence` is the estimated probability that source, cue and content are all as a person would
    mark them, give or take a word.
    """

    id: StatementId
    source: Span | None
    cue: Span | None
    content: list[Span]
    form: Form
    manner: Manner
    speaker: SourceId | None = None
    via: list[SourceId] = []
    addressee: Span | None = None
    within: StatementId | None = None
    is_denied: bool = False
    confidence: float


class Actor(Record, frozen=True, kw_only=True):
    """Who acts or is acted on. `country` is ISO 3166-1 alpha-3, `sector` a PLOVER code."""

    id: ActorId
    name: str
    country: str | None = None
    sector: str | None = None
    mentions: list[Span] = []


class Participant(Record, frozen=True, kw_only=True):
    """An Actor's part in one Event, with the words that say so."""

    actor: ActorId
    span: Span


class Event(Record, frozen=True, kw_only=True):
    """One mention of something that happened, is happening, may happen or did not.

    `type` and `mode` are PLOVER 2.0. `statement` is the Statement it stands in; None: the outlet
    says so itself.
    """

    id: EventId
    trigger: Span
    type: str
    mode: str | None = None
    actors: list[Participant] = []
    recipients: list[Participant] = []
    weapon: Span | None = None
    place: PlaceId | None = None
    time: TimeId | None = None
    figures: list[FigureId] = []
    certainty: Certainty
    statement: StatementId | None = None
    confidence: float


class Figure(Record, frozen=True, kw_only=True):
    """A stated number of people. `low` and `high` are inclusive; None is an open end.

    `side` is the Actor whose people they are ("four Afghan soldiers"). `part_of` is the Figure that this one is
    a part of ("ten people, three of them children"). `is_superseded` marks a number that the same sentence has
    renewed ("rose to 41 from 35": the 35).
    """

    id: FigureId
    span: Span
    low: int | None
    high: int | None
    stated: str
    measure: Measure
    whom: Span | None = None
    group: str = msgspec.field(name="class", default="people")
    scope: Scope
    side: ActorId | None = None
    part_of: FigureId | None = None
    is_superseded: bool = False
    statement: StatementId | None = None


class Place(Record, frozen=True, kw_only=True):
    """A resolved place. WGS84 degrees, latitude then longitude; `country` is ISO 3166-1 alpha-2.

    `radius_km` is the distance within which the true place is expected to lie. `how` says in a few words how
    it was resolved ("name", "spelling, as Helmand is named", "the unit around it"), `written` how the report
    writes it where `name` is another.
    """

    id: PlaceId
    mentions: list[Span]
    name: str
    geonames: int | None = None
    latitude: float | None = None
    longitude: float | None = None
    level: Level
    radius_km: float | None = None
    country: str | None = None
    admin1: str | None = None
    how: str = "name"
    written: str | None = None
    confidence: float


class Time(Record, frozen=True, kw_only=True):
    """A time expression. `edtf` is Extended Date/Time Format (ISO 8601-2); None: no calendar date follows.

    Where the words allow more than one reading `edtf` is the interval that holds all and `preferred` the likeliest.
    `event` is the Event it was reckoned from, where `anchor` is "event" and the date named before is an Event's.
    `length` is an ISO 8601 duration, X standing for a number that is not told: of a length ("for three days"), of a
    period up to or from publication ("the past 24 hours"), or the step of what is repeated ("daily"). `part` is the
    part of the day or of the stretch as TimeML has it (MO, MI, AF, EV, NI, DT; START, MID, END) or a clock time
    ("14:30"). `vague` is "past", "present" or "future" where no more is said ("recently", "now", "soon").
    """

    id: TimeId
    span: Span
    kind: TimeKind = TimeKind.DATE
    edtf: str | None
    preferred: str | None = None
    anchor: Anchor
    event: EventId | None = None
    length: str | None = None
    part: str | None = None
    vague: str | None = None


class Mark(Record, frozen=True, kw_only=True):
    """A span where the wording judges or presses. `statement` None: the outlet's own wording.

    Nothing is called false or propaganda; a Mark says that here the wording judges. `score` is between 0 and 1: how
    surely readers would say so. `neutral` is a counterpart that judges nobody, where one is known.
    """

    id: str
    span: Span
    kind: MarkKind
    score: float
    neutral: str | None = None
    statement: StatementId | None = None


class Reading(Record, frozen=True, kw_only=True):
    """All that is read in one Report. What stands in no Statement is the outlet's own voice.

    `unread` says in one sentence why the layers are empty although there is text, as for a report
    that is not in English; None: the report was read.
    """

    schema: str = READING_SCHEMA
    report: Report
    model: Model
    unread: str | None = None
    sources: list[Source] = []
    statements: list[Statement] = []
    actors: list[Actor] = []
    events: list[Event] = []
    figures: list[Figure] = []
    places: list[Place] = []
    times: list[Time] = []
    marks: list[Mark] = []
