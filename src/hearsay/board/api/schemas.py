"""JSON Schemas of what the API takes and gives: those of the records, and of the answers made of them."""

from typing import Any

import msgspec

from hearsay.archive.agreement import Agreement
from hearsay.archive.listed import Counted, Outlet, Profile, Voice
from hearsay.archive.pointing import LAYERS
from hearsay.archive.problems import Problem
from hearsay.board.api.parameters import FORMATS
from hearsay.limits import MAX_HEADER_CHARACTERS, MAX_NOTE_CHARACTERS
from hearsay.records import Decision, Incident, Judgement, Reading, Standing, Statement

Schema = dict[str, Any]
AT = "#/components/schemas/"
TEXT: Schema = {"type": "string"}
COUNT: Schema = {"type": "integer", "minimum": 0}
OPEN_TEXT: Schema = {"type": ["string", "null"]}
NEXT: Schema = {
    "type": ["string", "null"],
    "description": "the cursor of the page after; null: this is the last",
}


def ref(name: str) -> Schema:
    """A reference to a schema of this document."""
    return {"$ref": f"{AT}{name}"}


def many(of: Schema) -> Schema:
    """A list."""
    return {"type": "array", "items": of}


def record(**keys: Schema) -> Schema:
    """An object of which all keys are there."""
    return {"type": "object", "properties": keys, "required": list(keys)}


SPAN: Schema = {"type": ["integer", "null"], "minimum": 0}
ITEM = {
    "type": "object",
    "description": "an item of a reading, by id and where it stands; both of start and end, or neither",
    "properties": {"id": OPEN_TEXT, "start": SPAN, "end": SPAN},
}
TELLER = {
    "type": "object",
    "description": "an account: its report and the words of its first event; null: the whole report",
    "properties": {"report": TEXT, "start": SPAN, "end": SPAN},
    "required": ["report"],
}
NOTE: Schema = {"type": "string", "minLength": 1, "maxLength": MAX_NOTE_CHARACTERS}
NAME: Schema = {"type": "string", "minLength": 1, "maxLength": MAX_HEADER_CHARACTERS}
WHY: Schema = {"type": ["string", "null"], "maxLength": MAX_NOTE_CHARACTERS}
LAYER: Schema = {"enum": list(LAYERS)}
PREVIEWED = record(before=many(ref("Incident")), after=many(ref("Incident")))
JUDGED = {"type": "object", "additionalProperties": record(judged=COUNT, items=COUNT)}


def _wish(decision: list[str], required: list[str], **keys: Schema) -> Schema:
    return {
        "type": "object",
        "properties": {"decision": {"enum": decision}, "why": WHY, **keys},
        "required": ["decision", *required],
    }


ON_ITEM = {"report": NAME, "layer": LAYER, "item": ITEM}
MERGE = _wish(["merge"], [], accounts=many(TELLER), incidents=many(NAME))
SPLIT = _wish(["split"], ["apart"], apart=many(many(TELLER)))
WISH: Schema = {
    "oneOf": [
        _wish(["accept", "reject"], ["report", "item"], before={"type": ["object", "null"]}, **ON_ITEM),
        _wish(["correct"], ["report", "item", "after"], field=OPEN_TEXT, before={}, after={}, **ON_ITEM),
        _wish(["add"], ["report", "layer", "after"], report=NAME, layer=LAYER, after={"type": "object"}),
        MERGE,
        SPLIT,
        _wish(["note", "tag"], ["after"], after=NOTE, incident=NAME, **ON_ITEM),
        _wish(["undo"], ["judgement"], judgement=NAME),
    ]
}
STATES = {
    "states": many(
        record(
            layer=LAYER,
            item=TEXT,
            decision={"enum": [each.value for each in Decision]},
            by=many(TEXT),
            fields=many(TEXT),
            is_read={"type": "boolean"},
        )
    ),
    "rejected": many(record(layer=LAYER, item={"type": "object"}, by=many(TEXT))),
    "lost": many(record(judgement=TEXT, why=TEXT)),
}
KIN = record(id=TEXT, outlet=OPEN_TEXT, published=OPEN_TEXT, kind=TEXT, share={"type": "number"})
OWN: dict[str, Schema] = {
    "Refusal": record(error=record(code=TEXT, what=TEXT, where=OPEN_TEXT, remedy=TEXT)),
    "Wish": WISH,
    "Previewable": {"oneOf": [MERGE, SPLIT]},
    "Preview": PREVIEWED,
    "Overview": record(
        archive=TEXT,
        reports=COUNT,
        incidents=COUNT,
        standings=record(**{each.value: COUNT for each in Standing}),
        judged=JUDGED,
    ),
    "Incidents": record(incidents=many(ref("Incident")), count=COUNT, next=NEXT),
    "IncidentPage": record(
        incident=ref("Incident"), accounts=many(TELLER), judgements=many(ref("Judgement"))
    ),
    "Search": record(
        reports=many(
            record(
                id=TEXT,
                title=OPEN_TEXT,
                outlet=OPEN_TEXT,
                published=OPEN_TEXT,
                url=OPEN_TEXT,
                snippet=record(text=TEXT, start=COUNT, hits=many({"type": "array", "items": COUNT})),
            )
        ),
        count=COUNT,
        next=NEXT,
    ),
    "ReportPage": record(
        id=TEXT,
        given=OPEN_TEXT,
        apart=OPEN_TEXT,
        origin=OPEN_TEXT,
        added=TEXT,
        credits=many(TEXT),
        copy_of={"oneOf": [KIN, {"type": "null"}]},
        copies=many(KIN),
        incidents=many(TEXT),
    ),
    "Decided": record(**STATES, judgements=many(ref("Judgement"))),
    "Sources": record(sources=many(ref("Voice")), next=NEXT),
    "SourcePage": record(
        statements=many(
            record(
                report=TEXT,
                outlet=OPEN_TEXT,
                published=OPEN_TEXT,
                source=OPEN_TEXT,
                kind=TEXT,
                through=many(TEXT),
                words=TEXT,
                statement=ref("Statement"),
            )
        ),
        next=NEXT,
    ),
    "Outlets": record(outlets=many(ref("Outlet")), next=NEXT),
    "Problems": record(problems=many(ref("Problem"))),
    "Judgements": record(judgements=many(ref("Judgement")), next=NEXT),
    "Agreements": record(agreement=many(ref("Agreement"))),
    "Queue": record(
        items=many(
            record(
                report=TEXT,
                layer=LAYER,
                item=ITEM,
                words=TEXT,
                seen={"type": ["object", "null"]},
                worth={"type": "number"},
                uncertainty={"type": "number"},
                consequence={"type": "number"},
                why=many(TEXT),
            )
        ),
        judged=JUDGED,
    ),
    "Export": {"description": f"a file: {', '.join(FORMATS)}"},
    "Document": {"type": "object", "description": "this document"},
}
"""What is made for the API; the rest are the records."""


def schemas() -> dict[str, Schema]:
    """All schemas of the document, by name."""
    kinds = (Reading, Incident, Judgement, Statement)
    told = msgspec.json.schema_components(kinds, ref_template=AT + "{name}")[1]
    shapes = (Voice, Outlet, Counted, Profile, Problem, Agreement)
    return {**told, **{each.__name__: _shape(each) for each in shapes}, **OWN}


def _shape(kind: Any) -> Schema:  # noqa: ANN401 - a class of named tuples
    """The object that a named tuple becomes; one within it is referred to by its name."""
    described, _ = msgspec.json.schema_components(
        tuple(kind.__annotations__.values()), ref_template=AT + "{name}"
    )
    return record(**dict(zip(kind._fields, described, strict=True)))
