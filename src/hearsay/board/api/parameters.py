"""The parameters of the API, each declared once."""

from typing import Any

from hearsay.archive.pointing import LAYERS
from hearsay.archive.selecting import Selection
from hearsay.board.api.route import Json, Parameter
from hearsay.intake.published import require_published
from hearsay.limits import MAX_HEADER_CHARACTERS, MAX_PAGE_ITEMS, MAX_QUEUED
from hearsay.reading.events.plover import TYPES
from hearsay.records import Measure, Standing

FORMATS = {
    "readings": ("application/x-ndjson", "jsonl"),
    "annotations": ("application/ld+json", "json"),
    "events": ("text/csv", "csv"),
    "statements": ("text/csv", "csv"),
    "acled": ("text/csv", "csv"),
    "ucdp": ("text/csv", "csv"),
    "plover": ("application/x-ndjson", "jsonl"),
    "geojson": ("application/geo+json", "geojson"),
    "csv": ("text/csv", "csv"),
    "accounts": ("text/csv", "csv"),
    "claims": ("text/csv", "csv"),
}
"""The formats of exports: the type of each, and how its file ends. Parquet is several files, and the command's alone."""

OF_INCIDENTS = ("acled", "ucdp", "plover", "geojson", "csv", "accounts", "claims")

WORDS = {"type": "string", "maxLength": MAX_HEADER_CHARACTERS}
NAME = {"type": "string", "minLength": 1, "maxLength": MAX_HEADER_CHARACTERS}
DATE = {"type": "string", "minLength": 4, "maxLength": 40}


def _one_of(values: Any) -> dict[str, Any]:  # noqa: ANN401 - an iterable of words
    return {"type": "string", "enum": list(values)}


LIMIT = Parameter(
    "limit", {"type": "integer", "minimum": 1, "maximum": MAX_PAGE_ITEMS, "default": 20}, "how many at once"
)
CURSOR = Parameter("cursor", {**NAME, "maxLength": 4000}, "where the page before ended: its `next`")
PAGED = (LIMIT, CURSOR)

SELECTION = (
    Parameter(
        "words",
        WORDS,
        'words that all occur; "in quotation marks" next to each other, -word never, shell* begins so',
    ),
    Parameter("outlet", NAME, "only reports of this outlet"),
    Parameter("since", DATE, "only from this day, month or year on: ISO 8601"),
    Parameter("until", DATE, "only up to this day, month or year, which is included"),
    Parameter("source", NAME, "only reports in which a voice of this name is heard"),
    Parameter("event", _one_of(TYPES), "only reports with an event of this type of PLOVER"),
)
INCIDENTS = (
    Parameter("type", _one_of(TYPES), "only incidents of this type of PLOVER"),
    Parameter("place", NAME, "only where the place, its province or its country has this name"),
    Parameter("actor", NAME, "only where somebody of this name acts or is acted on"),
    Parameter("standing", _one_of(each.value for each in Standing), "only incidents whose accounts stand so"),
    Parameter(
        "independent",
        {"type": "integer", "minimum": 1, "maximum": 1_000_000, "default": 1},
        "fewest independent accounts",
    ),
    Parameter("measure", _one_of(each.value for each in Measure), "only where such a number is stated"),
)
ID = Parameter("id", NAME, "its id", "path", is_required=True)
NAMED = Parameter("name", NAME, "its name, or words of it", "path", is_required=True)
LAYER = Parameter("layer", {**_one_of(LAYERS), "default": "events"}, "which layer of the readings")
QUEUED = Parameter(
    "limit", {"type": "integer", "minimum": 1, "maximum": MAX_QUEUED, "default": 20}, "how many"
)


def selection(asked: Json) -> Selection:
    """The selection that the parameters of `SELECTION` state.

    Raises:
        BadInput: a date cannot be read.
    """
    stated = {each.name: asked.get(each.name) for each in SELECTION}
    for name in ("since", "until"):
        if stated[name] is not None:
            stated[name] = require_published(stated[name])
    return Selection(**{**stated, "words": stated["words"] or ""})
