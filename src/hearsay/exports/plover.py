"""Events as records of PLOVER 2.0, JSON Lines: one event of one report a line.

Here, and nowhere before, an event is reduced as PLOVER asks: what is promised becomes AGREE, an announced retreat CONCEDE, a
threat of one's own THREATEN. Each line says under `hearsay` what was read before that and by which rule it was changed.
"""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any, NamedTuple

import msgspec

from hearsay import edtf
from hearsay.exports.cases import DENIED, POSSIBLE, Indexed, told_as
from hearsay.exports.cells import columns
from hearsay.exports.codes import plover
from hearsay.exports.numbering import events_in_order
from hearsay.exports.places import country
from hearsay.records import Event, Figure, Incident, Level, Measure, Participant, Place

RESOLUTIONS = {Level.POINT: 5, Level.TOWN: 4, Level.DISTRICT: 3, Level.PROVINCE: 2, Level.COUNTRY: 1}
SIZES = {"dead": Measure.KILLED, "injured": Measure.INJURED, "arrested": Measure.ARRESTED}

KEYS_MEAN = """
id | id of the report, a colon, id of the event within it
date | the first day that the words give; null where they give none: PLOVER asks for one, none is made up
enddate | the last day, where it is another
actor | who acts: `code` (country, ISO 3166-1 alpha-3 or a code in its place), `sector`, `entity_text`, name
recipient | who is acted on, alike
event | the type after the reductions, as a list of one
mode | the mode, and PLOVER's auxiliary modes `future`, `hypothetical`, `negation`
context | always empty: contexts are not read
has_event | always 1
quad_code | 1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict
event_scale | PLOVER's score, from -10 to 10
event_text | the word that tells of it
event_loc | the place: names, degrees, `resolution` 5 a point to 1 a country; null: none is told
size | dead, injured, arrested: at least so many, as claimed; null: no number
text | the sentence that tells of it
text_info | where that sentence stands in the report's text: code points
link | where the report was found
cite_info | outlet, headline, day and language of the report; the texts are under the terms of their outlets
coder | Hearsay's model, by name and version
comment | by which rule the event was reduced; null: it stands as it was read
hearsay | what PLOVER has no room for: type, mode and certainty as they were read; who says so (`source`, `kind`, `through`; null for the outlet's own voice); whether that voice denies it; `told_as`; time as EDTF; place level and radius; every figure with both bounds; confidence; the incident with its standing and counts, null where the event is in none
"""
KEYS = columns(KEYS_MEAN)

FOLDED = """One line an event of one report. PLOVER codes what happens, and neither who says so nor how surely: both stand under `hearsay`,
and a program that drops that key counts claims as facts. Reductions done here, each named in `comment`: future CONSULT, SUPPORT,
COOPERATE and AID become AGREE; an announced RETREAT becomes CONCEDE; an ASSAULT that its own speaker holds out becomes THREATEN
`violence`. What is denied keeps its type with the mode `negation`, what is possible or conditional with `hypothetical`. Copies
are not taken out: each report has its own lines; `incident` and its `origins` tell which belong together."""


class Line(NamedTuple):
    """An event with its report and the incident that it is told of, if any."""

    text: Indexed
    event: Event
    incident: Incident | None


def lines(
    texts: Iterable[Indexed], incidents: Mapping[tuple[str, str], Incident], *, only: bool = False
) -> Iterator[Line]:
    """The events in the order of the texts; `incidents` by report and event. `only` those that are in an incident."""
    for text in texts:
        for event in events_in_order(text.reading):
            found = incidents.get((text.reading.report.id, event.id))
            if found is not None or not only:
                yield Line(text, event, found)


def is_asserted(line: Line) -> bool:
    """Is it told as having happened or going on, by somebody who stands by it?"""
    return told_as(line.event, line.text) not in {DENIED, POSSIBLE}


def write(given: Iterable[Line]) -> Iterator[str]:
    """The records, one a line."""
    return (f"{msgspec.json.encode(_record(line)).decode()}\n" for line in given)


def _record(line: Line) -> dict[str, Any]:
    text, event = line.text, line.event
    report, model = text.reading.report, text.reading.model
    coded = plover.coded(event, text.reading)
    when = edtf.bounds(_edtf(line))
    first, last = (when.first, when.last) if when else (None, None)
    sentence = text.sentence(event.trigger)
    figures = [each for each in text.reading.figures if each.id in set(event.figures)]
    place = text.places.get(event.place)
    values: tuple[object, ...] = (
        f"{report.id}:{event.id}",
        first.isoformat() if first else None,
        last.isoformat() if last and last != first else None,
        [_entity(party, text) for party in event.actors],
        [_entity(party, text) for party in event.recipients],
        [coded.type],
        [*([coded.mode] if coded.mode else []), *coded.modes],
        [],
        1,
        int(coded.quad),
        coded.score,
        event.trigger.text,
        _place(place) if place else None,
        {name: _at_least(figures, measure) for name, measure in SIZES.items()},
        sentence.text,
        {"start": sentence.start, "end": sentence.end},
        report.url,
        _citation(line),
        f"hearsay {model.name} {model.version}",
        coded.rule or None,
        _beyond(line, figures, place),
    )
    return {key.name: value for key, value in zip(KEYS, values, strict=True)}


def _edtf(line: Line) -> str | None:
    time = line.text.times.get(line.event.time)
    return time.edtf if time else None


def _entity(party: Participant, text: Indexed) -> dict[str, Any]:
    actor = text.actors.get(party.actor)
    return {
        "code": actor.country if actor else None,
        "sector": actor.sector if actor else None,
        "entity_text": party.span.text,
        "identifier_text": actor.name if actor else None,
    }


def _place(place: Place) -> dict[str, Any]:
    return {
        "extracted_place": place.mentions[0].text if place.mentions else place.written,
        "resolved_place": place.name,
        "geonameid": place.geonames,
        "lat": place.latitude,
        "lon": place.longitude,
        "province": place.admin1,
        "country": country(place),
        "country_code": place.country,
        "resolution": RESOLUTIONS.get(place.level),
    }


def _at_least(figures: Iterable[Figure], measure: Measure) -> int | None:
    """The largest lower bound among the figures of the event: parts are within their wholes."""
    return max(
        (each.low for each in figures if each.measure is measure and each.low is not None), default=None
    )


def _citation(line: Line) -> dict[str, Any]:
    report = line.text.reading.report
    return {
        "citation": report.id,
        "title": report.title,
        "publication": report.outlet,
        "date": report.published,
        "language": report.language,
        "license": "the outlet's terms",
        "codebook": "PLOVER 2.0",
    }


def _beyond(line: Line, figures: Iterable[Figure], place: Place | None) -> dict[str, Any]:
    """What PLOVER has no room for."""
    text, event, incident = line
    said = text.said(event.statement)
    return {
        "type": event.type,
        "mode": event.mode,
        "certainty": event.certainty.value,
        "told_as": told_as(event, text),
        "source": said.name if said.statement else None,
        "kind": said.kind if said.statement else None,
        "through": list(said.through),
        "denied": said.denies,
        "time": _edtf(line),
        "place_level": place.level.value if place else None,
        "radius_km": place.radius_km if place else None,
        "figures": [
            {
                "measure": f.measure.value,
                "class": f.group,
                "low": f.low,
                "high": f.high,
                "scope": f.scope.value,
            }
            for f in figures
        ],
        "confidence": event.confidence,
        "incident": None if incident is None else _incident(incident),
    }


def _incident(incident: Incident) -> dict[str, Any]:
    counts = incident.corroboration
    return {
        "id": incident.id,
        "standing": incident.standing.value,
        "disputes": incident.disputes,
        "reports": counts.reports,
        "outlets": counts.outlets,
        "origins": counts.origins,
        "independent": counts.independent,
    }
