"""An Incident taken apart into the rows that asking needs, and put together again. Pure."""

from collections.abc import Iterable, Iterator
from typing import Any

import msgspec

from hearsay.archive.rows import deflated, line_of
from hearsay.archive.words import key_of
from hearsay.edtf import bounds
from hearsay.records import Incident, encode

Row = dict[str, Any]

PLACE, PARTY, MEASURE = "place", "party", "measure"
_DECODER = msgspec.json.Decoder(Incident)
_REPORTS_AT_MOST = 1 << 24


def incident_row(incident: Incident) -> Row:
    """The row of an Incident in `incidents`, but for its number."""
    place, when = incident.place, bounds(incident.time)
    counts = incident.corroboration
    return {
        "id": incident.id,
        "type": incident.type,
        "place": place.name if place else None,
        "country": place.country if place else None,
        "geonames": place.geonames if place else None,
        "latitude": place.latitude if place else None,
        "longitude": place.longitude if place else None,
        "places": _between_bars(_places(incident)),
        "parties": _between_bars(_parties(incident)),
        "time": incident.time or "",
        "first": when.first.isoformat() if when and when.first else None,
        "last": when.last.isoformat() if when and when.last else None,
        "standing": incident.standing.value,
        "independent": counts.independent,
        "rank": -(counts.independent * _REPORTS_AT_MOST + counts.reports),
        "content": deflated(encode(incident)),
    }


def key_rows(incident: Incident) -> Iterator[Row]:
    """The rows of an Incident in `incident_keys`, but for its number."""
    measures = {each.measure.value for each in incident.figures}
    for role, keys in (
        (PLACE, _words(_places(incident))),
        (PARTY, _words(_parties(incident))),
        (MEASURE, measures),
    ):
        for key in sorted(keys):
            yield {"role": role, "key": key}


def incident_of(content: bytes) -> Incident:
    """The Incident that was kept.

    Raises:
        zlib.error: the content is damaged.
        msgspec.DecodeError: it is no incident.
    """
    return _DECODER.decode(line_of(content))


def _places(incident: Incident) -> set[str]:
    place = incident.place
    named = (place.name, place.admin1, place.country, place.written) if place else ()
    return {key for name in named if (key := key_of(name))}


def _parties(incident: Incident) -> set[str]:
    named = (actor.name for actor in (*incident.actors, *incident.recipients))
    return {key for name in named if (key := key_of(name))}


def _between_bars(keys: Iterable[str]) -> str:
    """Names with a space on either side, so that whole words can be asked for, and a bar, so that none runs over two."""
    return "|".join(f" {key} " for key in sorted(keys))


def _words(keys: Iterable[str]) -> set[str]:
    return {word for key in keys for word in key.split()}
