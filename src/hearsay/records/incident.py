"""What many Reports tell of one occurrence."""

import msgspec

from hearsay.records.reading import Actor, EventId, Place, Record, Span, StatementId
from hearsay.records.vocabulary import Measure, Standing

INCIDENT_SCHEMA = "hearsay/incident/1"


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
    """Accounts that tell of the same occurrence.

    `time` is EDTF. `disputes` names what the accounts disagree on: "occurrence", "actor", "number".
    """

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
    disputes: list[str] = []
