"""One golden case for each rule of places: a short text made for the tests, and the places and events expected of it.

The shipped model reads `text`; places are those of the shipped gazetteer. Of each expected place only the keys that are
named count; `near` is a point that must lie within 30 km, `how` what it must begin with. With `only` no place may be
more. `events` says by their triggers where they are: the name of a place as it is written, null for none.
"""

import json
from pathlib import Path
from typing import Any

import pytest

import hearsay
from hearsay.records import Place, Reading
from hearsay.sphere import distance_km

GOLDEN = Path(__file__).parent / "golden" / "places"
CASES = {path.stem: json.loads(path.read_text("utf-8")) for path in sorted(GOLDEN.glob("*.json"))}
KEYS = {"name", "written", "level", "country", "admin1", "mentions", "near", "how", "radius"}
CLOSE_KM = 30.0

pytestmark = pytest.mark.model


def shown(place: Place) -> dict[str, Any]:
    """A place as the golden cases write it."""
    return {
        "name": place.name,
        "written": place.written or place.name,
        "level": place.level.value,
        "country": place.country,
        "admin1": place.admin1,
        "mentions": [span.text for span in place.mentions],
        "radius": place.radius_km,
    }


def fits(wanted: dict[str, Any], place: Place) -> bool:
    """Whether all that is wanted is read so."""
    read = shown(place)
    plain = all(read[key] == value for key, value in wanted.items() if key in read)
    return plain and place.how.startswith(wanted.get("how", "")) and is_near(wanted.get("near"), place)


def is_near(point: list[float] | None, place: Place) -> bool:
    if point is None:
        return True
    if place.latitude is None or place.longitude is None:
        return False
    latitude, longitude = point
    return distance_km(latitude, longitude, place.latitude, place.longitude) <= CLOSE_KM


def where(reading: Reading) -> dict[str, str | None]:
    """The place of each event by its trigger."""
    names = {place.id: place.written or place.name for place in reading.places}
    return {event.trigger.text: names.get(event.place) if event.place else None for event in reading.events}


@pytest.mark.parametrize("name", CASES)
def test_places_are_read_as_expected(name: str) -> None:
    case = CASES[name]
    reading = hearsay.read(case["text"])
    read = [shown(place) | {"how": place.how} for place in reading.places]
    for wanted in case.get("places", []):
        assert any(fits(wanted, place) for place in reading.places), (wanted, read)
    if case.get("only"):
        assert len(reading.places) == len(case["places"]), read
    events = where(reading)
    assert {trigger: events.get(trigger) for trigger in case.get("events", {})} == case.get("events", {})
    assert all(reading.report.text[s.start : s.end] == s.text for p in reading.places for s in p.mentions)


@pytest.mark.parametrize("name", CASES)
def test_a_case_asks_for_something_and_only_for_what_is_known(name: str) -> None:
    case = CASES[name]
    assert case["idea"]
    assert case.get("places") or case.get("events") or case.get("only")
    assert set(case) <= {"idea", "text", "places", "events", "only"}
    assert all(set(place) <= KEYS for place in case.get("places", []))
