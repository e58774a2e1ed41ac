"""The words of Hearsay as frozen records: the JSON contract that other programs rely on.

Offsets are Unicode code points, half-open, into `report.text`: `report.text[start:end] == text` for
every `Span`. `None` means that the text does not say; it is never 0 or "". Ids are unique within
one `Reading`. Keys may be added in later versions; none of these goes away.
"""

import inspect
import json
from enum import Enum
from typing import NewType

import msgspec

READING_SCHEMA = "hearsay/reading/1"
INCIDENT_SCHEMA = "hearsay/incident/1"

SourceId = NewType("SourceId", str)
StatementId = NewType("StatementId", str)
ActorId = NewType("ActorId", str)
EventId = NewType("EventId", str)
FigureId = NewType("FigureId", str)
PlaceId = NewType("PlaceId", str)
TimeId = NewType("TimeId", str)


class Form(Enum):
    """How the words of a Statement are given."""

    DIRECT = "direct"  # wholly in quotation marks
    INDIRECT = "indirect"  # wholly in the outlet's wording
    MIXED = "mixed"  # the outlet's wording with quoted words in it


class Manner(Enum):
    """What kind of attribution a Statement is: speech, or one of the wider kinds that PolNeAR also marks."""

    SAYS = "says"  # speech and writing: said, told, wrote, according to, it is reported
    BELIEVES = "believes"  # opinion, knowledge, feeling: thinks, fears, is convinced
    INTENDS = "intends"  # plans, orders, wishes, promises to act: plans to, wants, decided to
    SHOWS = "shows"  # evidence that speaks for itself: the footage shows, figures suggest


class SourceKind(Enum):
    """What sort of voice a Source is."""

    OFFICIAL = "official"  # a government, its offices and holders of public office
    MILITARY = "military"  # state armed forces and police, their officers and spokesmen
    ARMED_GROUP = "armed group"  # a non-state armed group, its leaders and spokesmen
    INTERNATIONAL_BODY = "international body"  # UN, NATO, ICC, African Union and their agencies
    ORGANISATION = "organisation"  # charities, companies, parties, unions, hospitals
    MEDIA = "media"  # newspapers, broadcasters, news agencies, journalists
    EXPERT = "expert"  # analysts, academics, think tanks, physicians speaking of their field
    WITNESS = "witness"  # a person telling what they saw or lived through
    CIVILIAN = "civilian"  # residents, relatives, demonstrators, the public
    UNNAMED = "unnamed"  # a voice that is kept unnamed: a source, people familiar with the matter
    UNATTRIBUTED = "unattributed"  # nobody: it is reported, reportedly, is believed to
    OUTLET = "outlet"  # the outlet itself, where it names itself as the voice


class Certainty(Enum):
    """How the text presents an Event. The reporter's certainty, never ours."""

    HAPPENED = "happened"
    ONGOING = "ongoing"
    EXPECTED = "expected"
    POSSIBLE = "possible"
    CONDITIONAL = "conditional"
    ORDERED = "ordered"
    DENIED = "denied"


class Measure(Enum):
    """What a Figure counts people as."""

    KILLED = "killed"
    INJURED = "injured"
    MISSING = "missing"
    CAPTURED = "captured"
    ABDUCTED = "abducted"
    ARRESTED = "arrested"
    DISPLACED = "displaced"


class Scope(Enum):
    """What a Figure covers: all of an event, a part of another Figure, or a running count."""

    TOTAL = "total"
    PART = "part"
    CUMULATIVE = "cumulative"


class Level(Enum):
    """How precisely a Place is known."""

    POINT = "point"
    TOWN = "town"
    DISTRICT = "district"
    PROVINCE = "province"
    COUNTRY = "country"
    REGION = "region"


class TimeKind(Enum):
    """What a time expression says: when, how long, or how often."""

    DATE = "date"  # a day, a part of one, a longer stretch of the calendar, "now", "recently"
    LENGTH = "length"  # for three days, after 20 years: no date
    REPEATED = "repeated"  # every Friday, daily


class Anchor(Enum):
    """What a Time was reckoned from."""

    PUBLISHED = "published"
    EVENT = "event"
    NONE = "none"


class Standing(Enum):
    """How the Accounts of an Incident stand to each other."""

    SINGLE_SOURCE = "single source"
    CORROBORATED = "corroborated"
    DISPUTED = "disputed"
    DENIED = "denied"


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
    `event` is the Event it was reckoned from, where `anchor` is "event". `length` is an ISO 8601 duration: of a
    length ("for three days"), or the step of what is repeated ("daily"). `part` is the part of the day as TimeML
    has it (MO, AF, EV, NI, ...) or a clock time ("14:30"). `vague` is "past", "present" or "future" where no more
    is said ("recently", "now", "soon").
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
    """A span where the wording judges or presses. `statement` None: the outlet's own wording."""

    id: str
    span: Span
    kind: str
    score: float
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


class Account(Record, frozen=True, kw_only=True):
    """What one Report says of an Incident. Accounts with the same `origin` rest on the same source."""

    report: str
    outlet: str | None
    published: str | None
    events: list[EventId] = []
    statements: list[StatementId] = []
    origin: str | None = None


class Claim(Record, frozen=True, kw_only=True):
    """One Report's figure, by whom it was stated, and the words."""

    low: int | None
    high: int | None
    by: str | None
    report: str
    span: Span


class FigureRange(Record, frozen=True, kw_only=True):
    """The range that the Claims about one measure and class span. No Claim is ever dropped."""

    measure: Measure
    group: str = msgspec.field(name="class", default="people")
    low: int | None
    high: int | None
    claims: list[Claim]


class Corroboration(Record, frozen=True, kw_only=True):
    """How many reports, outlets and origins tell of an Incident, and how many are independent."""

    reports: int
    outlets: int
    origins: int
    independent: int


class Incident(Record, frozen=True, kw_only=True):
    """Accounts that tell of the same occurrence."""

    schema: str = INCIDENT_SCHEMA
    id: str
    type: str
    place: Place | None = None
    time: str | None = None
    actors: list[Actor] = []
    recipients: list[Actor] = []
    accounts: list[Account] = []
    figures: list[FigureRange] = []
    corroboration: Corroboration
    standing: Standing


def encode(record: Record) -> bytes:
    """The record as one line of JSON, without the line end."""
    return msgspec.json.encode(record)


def decode_reading(line: bytes | str) -> Reading:
    """The Reading in one line of JSON.

    Raises:
        msgspec.ValidationError: the line does not follow the contract; the message names the key.
    """
    return msgspec.json.decode(line, type=Reading)


def json_schemas() -> dict[str, dict[str, object]]:
    """The JSON Schemas (draft 2020-12) of the contract, by schema name, as published in the documentation."""
    return {
        READING_SCHEMA: _without_indents(msgspec.json.schema(Reading)),
        INCIDENT_SCHEMA: _without_indents(msgspec.json.schema(Incident)),
    }


def _without_indents(schema: dict[str, object]) -> dict[str, object]:
    """The schema with its descriptions, which are docstrings, freed of the indents of the code."""
    clean: dict[str, object] = json.loads(json.dumps(schema), object_hook=_clean_part)
    return clean


def _clean_part(part: dict[str, object]) -> dict[str, object]:
    described = part.get("description")
    return {**part, "description": inspect.cleandoc(described)} if isinstance(described, str) else part
