"""The words of Hearsay as frozen records: the JSON contract that other programs rely on.

Offsets are Unicode code points, half-open, into `report.text`: `report.text[start:end] == text` for
every `Span`. `None` means that the text does not say; it is never 0 or "". Ids are unique within
one `Reading`. Keys may be added in later versions; none of these goes away.
"""

import inspect
import json

import msgspec

from hearsay.records.incident import INCIDENT_SCHEMA, Account, Claim, Corroboration, FigureRange, Incident
from hearsay.records.judgement import JUDGEMENT_SCHEMA, Judgement, decode_judgement
from hearsay.records.reading import (
    READING_SCHEMA,
    Actor,
    ActorId,
    Event,
    EventId,
    Figure,
    FigureId,
    Mark,
    Model,
    Participant,
    Place,
    PlaceId,
    Reading,
    Record,
    Report,
    Source,
    SourceId,
    Span,
    Statement,
    StatementId,
    Time,
    TimeId,
)
from hearsay.records.vocabulary import (
    Anchor,
    Certainty,
    Decision,
    Form,
    Level,
    Manner,
    MarkKind,
    Measure,
    Scope,
    SourceKind,
    Standing,
    TimeKind,
)

__all__ = [
    "INCIDENT_SCHEMA",
    "JUDGEMENT_SCHEMA",
    "READING_SCHEMA",
    "Account",
    "Actor",
    "ActorId",
    "Anchor",
    "Certainty",
    "Claim",
    "Corroboration",
    "Decision",
    "Event",
    "EventId",
    "Figure",
    "FigureId",
    "FigureRange",
    "Form",
    "Incident",
    "Judgement",
    "Level",
    "Manner",
    "Mark",
    "MarkKind",
    "Measure",
    "Model",
    "Participant",
    "Place",
    "PlaceId",
    "Reading",
    "Record",
    "Report",
    "Scope",
    "Source",
    "SourceId",
    "SourceKind",
    "Span",
    "Standing",
    "Statement",
    "StatementId",
    "Time",
    "TimeId",
    "TimeKind",
    "decode_judgement",
    "decode_reading",
    "encode",
    "json_schemas",
]


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
        JUDGEMENT_SCHEMA: _without_indents(msgspec.json.schema(Judgement)),
    }


def _without_indents(schema: dict[str, object]) -> dict[str, object]:
    """The schema with its descriptions, which are docstrings, freed of the indents of the code."""
    clean: dict[str, object] = json.loads(json.dumps(schema), object_hook=_clean_part)
    return clean


def _clean_part(part: dict[str, object]) -> dict[str, object]:
    described = part.get("description")
    return {**part, "description": inspect.cleandoc(described)} if isinstance(described, str) else part
