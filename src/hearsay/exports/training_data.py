"""What people decided on a report as training and evaluation data: JSON Lines in the form of the project's corpora.

One line a report and annotator. All offsets are code points into `text`, half-open. `attributions` are as in PolNeAR,
`toponyms` as in LGL, `timexes` and `dct` as in TempEval-3; `events` have a trigger and arguments as in GENEVA, by code
points. Only what a person decided on stands there; `complete` names the layers in which that is every item, so that an
unmarked word is a negative example, and `rejected` what was read and is not there. Pure.
"""

import re
from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

import msgspec

from hearsay.records import Event, Figure, Place, Reading, Span, Statement, Time, TimeKind

PLAIN_DATE = re.compile(r"\d{4}(?:-\d{2}(?:-\d{2})?)?")
TIMEX = {TimeKind.DATE: "DATE", TimeKind.LENGTH: "DURATION", TimeKind.REPEATED: "SET"}
LAYERS = ("sources", "statements", "actors", "events", "figures", "places", "times", "marks")


class Decided(NamedTuple):
    """A Reading as people decided, with the decision on each item by layer and id, and the items that they took out by layer."""

    reading: Reading
    decisions: Mapping[tuple[str, str], str]
    rejected: Sequence[tuple[str, Any]]


def line(decided: Decided, annotator: str, copy: int) -> bytes:
    """One line of the export, with its line end; `copy` counts the annotators of one report from 0."""
    return msgspec.json.encode(record(decided, annotator, copy)) + b"\n"


def record(decided: Decided, annotator: str, copy: int) -> dict[str, Any]:
    """The same as an object of JSON."""
    reading = decided.reading
    report = reading.report
    kept = {
        layer: [each for each in getattr(reading, layer) if (layer, each.id) in decided.decisions]
        for layer in LAYERS
    }
    order = {each.id: at for at, each in enumerate(kept["statements"])}
    days = report.published
    told: dict[str, Any] = {
        "doc": report.id,
        "split": None,
        "outlet": report.outlet,
        "date": days,
        "title": report.title,
        "author": None,
        "wire": None,
        "annotator": annotator,
        "copy": copy,
        "text": report.text,
        "dct": {"tid": "t0", "type": "DATE", "value": days, "functionInDocument": "CREATION_TIME"}
        if days
        else None,
        "attributions": [_attribution(each, reading) for each in kept["statements"]],
        "voices": [_named(each, kind=each.kind.value) for each in kept["sources"]],
        "actors": [_named(each, country=each.country, sector=each.sector) for each in kept["actors"]],
        "events": [_event(each, reading, order) for each in kept["events"]],
        "figures": [_figure(each, order) for each in kept["figures"]],
        "toponyms": [each for place in kept["places"] for each in _toponyms(place)],
        "timexes": [_timex(each) for each in kept["times"]],
        "marks": [{**_at(each.span), "kind": each.kind} for each in kept["marks"]],
    }
    told["rejected"] = [_rejected(layer, item) for layer, item in decided.rejected]
    told["complete"] = [layer for layer in LAYERS if _is_complete(decided, layer, kept[layer])]
    return told


def _is_complete(decided: Decided, layer: str, kept: Sequence[Any]) -> bool:
    touched = bool(kept) or any(of == layer for of, _ in decided.rejected)
    return touched and len(kept) == len(getattr(decided.reading, layer))


def _attribution(statement: Statement, reading: Reading) -> dict[str, Any]:
    speaker = next((each for each in reading.sources if each.id == statement.speaker), None)
    return {
        "source": _pieces(statement.source),
        "cue": _pieces(statement.cue),
        "content": [[span.start, span.end] for span in statement.content],
        "form": statement.form.value,
        "manner": statement.manner.value,
        "is_denied": statement.is_denied,
        "speaker": speaker.name if speaker else None,
    }


def _event(event: Event, reading: Reading, order: Mapping[str, int]) -> dict[str, Any]:
    place = next((each for each in reading.places if each.id == event.place), None)
    time = next((each for each in reading.times if each.id == event.time), None)
    spans = [("actor", each.span) for each in event.actors]
    spans += [("recipient", each.span) for each in event.recipients]
    spans += [("weapon", event.weapon)] if event.weapon else []
    spans += [("place", place.mentions[0])] if place and place.mentions else []
    spans += [("time", time.span)] if time else []
    return {
        "type": event.type,
        "mode": event.mode,
        "trigger": [event.trigger.start, event.trigger.end],
        "text": event.trigger.text,
        "certainty": event.certainty.value,
        "args": [{"role": role, "span": [span.start, span.end], "text": span.text} for role, span in spans],
        "attribution": order.get(event.statement or ""),
    }


def _figure(figure: Figure, order: Mapping[str, int]) -> dict[str, Any]:
    return {
        **_at(figure.span),
        "low": figure.low,
        "high": figure.high,
        "measure": figure.measure.value,
        "class": figure.group,
        "scope": figure.scope.value,
        "attribution": order.get(figure.statement or ""),
    }


def _toponyms(place: Place) -> list[dict[str, Any]]:
    resolved = {
        "geonameid": None if place.geonames is None else str(place.geonames),
        "name": place.name,
        "lat": place.latitude,
        "lon": place.longitude,
        "country": place.country,
        "admin1": place.admin1,
        "level": place.level.value,
    }
    return [{**_at(mention), **resolved} for mention in place.mentions]


def _timex(time: Time) -> dict[str, Any]:
    is_plain = time.edtf is not None and PLAIN_DATE.fullmatch(time.edtf)
    value = time.edtf if is_plain else time.length
    return {"tid": time.id, "type": TIMEX[time.kind], "value": value, "edtf": time.edtf, **_at(time.span)}


def _named(item: Any, **facts: str | None) -> dict[str, Any]:  # noqa: ANN401 - a Source or an Actor
    return {"name": item.name, **facts, "mentions": [[span.start, span.end] for span in item.mentions]}


def _rejected(layer: str, item: Any) -> dict[str, Any]:  # noqa: ANN401 - of any layer
    told = msgspec.to_builtins(item)
    kinds = [told[name] for name in ("type", "measure", "kind", "manner") if name in told]
    return {"layer": layer, "spans": _spans(item, layer), "type": kinds[0] if kinds else None}


def _spans(item: Any, layer: str) -> list[list[int]]:  # noqa: ANN401
    if layer in {"sources", "actors", "places"}:
        return [[span.start, span.end] for span in item.mentions]
    if layer == "statements":
        return [[span.start, span.end] for span in item.content]
    return _pieces(item.trigger if layer == "events" else item.span)


def _pieces(span: Span | None) -> list[list[int]]:
    return [[span.start, span.end]] if span else []


def _at(span: Span) -> dict[str, Any]:
    return {"start": span.start, "end": span.end, "text": span.text}
