"""Incidents as GeoJSON (RFC 7946): a point each, with how precisely it is known, and the convention of the borders named."""

from collections.abc import Iterable, Iterator
from typing import Any

import msgspec

from hearsay.exports.cases import Case
from hearsay.exports.cells import columns
from hearsay.exports.incident_columns import deniers, first_day, iso, last_day, outlets, voices
from hearsay.exports.manifest import BOUNDARIES
from hearsay.exports.parties import blamed
from hearsay.records import Actor, FigureRange, Place

PROPERTIES_MEAN = """
type | PLOVER type
time | when, as EDTF; null: no report says when
first_day | the first day that it allows
last_day | the last day that it allows
place | where, by name; null: no report says where
place_level | how precisely the place is known: the point may stand for a whole province
radius_km | within how many kilometres the true place is expected: draw it as a circle
admin1 | the province
country | ISO 3166-1 alpha-2
told_as | `stated`, `believed`, `possible` or `denied`: how it is told at most, never that it is so
standing | `single source`, `corroborated`, `disputed` or `denied`
disputes | what the accounts disagree on
reports | how many reports tell of it
outlets | in how many outlets
origins | from how many origins
independent | how many of these share no voice
actors | who is said to have acted, by name
recipients | who is said to have been acted on, by name
blamed | who is said to have done it, each with those who say so
figures | each measure and class with low, high (null: open) and how many claims
said_by | who says that it happened
denied_by | who denies or does not confirm it
published_by | the outlets
accounts | ids of the reports
"""
PROPERTIES = columns(PROPERTIES_MEAN)

FOLDED = """One Feature an incident; `id` is that of the incident, `geometry` a Point with longitude first, or null where no report says where.
A place that is known to a district or a country only is still a point: `place_level` and `radius_km` say so, and a map that
drops them claims more than is known. Claims are counted and not listed: they stand in the formats `claims` and `incidents`."""


def write(cases: Iterable[Case]) -> Iterator[str]:
    """The collection, piece by piece."""
    yield (
        '{"type":"FeatureCollection","schema":"hearsay/geojson/1",'
        f'"boundary_convention":{_json(BOUNDARIES)},"features":['
    )
    for number, case in enumerate(cases):
        yield f"{',' if number else ''}\n{_json(_feature(case))}"
    yield "\n]}\n"


def _feature(case: Case) -> dict[str, Any]:
    incident = case.incident
    values = (
        incident.type,
        incident.time,
        iso(first_day(case)),
        iso(last_day(case)),
        *_place(incident.place),
        case.told_as,
        incident.standing.value,
        incident.disputes,
        incident.corroboration.reports,
        incident.corroboration.outlets,
        incident.corroboration.origins,
        incident.corroboration.independent,
        _names(incident.actors),
        _names(incident.recipients),
        [{"name": name, "by": list(dict.fromkeys(s.name for s in by))} for name, by in blamed(case)],
        [_figure(each) for each in incident.figures],
        *(cell(case) or None for cell in (voices, deniers, outlets)),
        list(dict.fromkeys(account.report for account in incident.accounts)),
    )
    properties = {column.name: value for column, value in zip(PROPERTIES, values, strict=True)}
    return {
        "type": "Feature",
        "id": incident.id,
        "geometry": _point(incident.place),
        "properties": properties,
    }


def _place(place: Place | None) -> tuple[Any, ...]:
    if place is None:
        return None, None, None, None, None
    return place.name, place.level.value, place.radius_km, place.admin1, place.country


def _point(place: Place | None) -> dict[str, Any] | None:
    if place is None or place.latitude is None or place.longitude is None:
        return None
    return {"type": "Point", "coordinates": [place.longitude, place.latitude]}


def _names(actors: Iterable[Actor]) -> list[str]:
    return list(dict.fromkeys(actor.name for actor in actors))


def _figure(found: FigureRange) -> dict[str, Any]:
    return {
        "measure": found.measure.value,
        "class": found.group,
        "low": found.low,
        "high": found.high,
        "claims": len(found.claims),
    }


def _json(value: object) -> str:
    return msgspec.json.encode(value).decode()
