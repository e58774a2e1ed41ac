"""What a person may say of an item: which fields, which values; references by where their items stand. Pure.

In judgements a reference is a Pointer and not an id, so that it outlives a new version of the model; in a Reading it is an
id again. What a Reading could not hold is refused when it is said, not when it is read.
"""

from collections.abc import Mapping
from typing import Any

import msgspec

from hearsay.archive.pointing import LAYERS, Json, Pointer, find, items, pointer, pointer_from, walked
from hearsay.edtf import bounds
from hearsay.errors import BadInput, NoSuch
from hearsay.reading.actors.cameo import SECTORS
from hearsay.reading.events.plover import MODES
from hearsay.records import Reading, Record, Span

FIELDS: dict[str, tuple[str, ...]] = {
    "sources": ("name", "kind", "actor", "group"),
    "statements": (
        "source", "cue", "content", "form", "manner", "speaker", "via", "addressee", "within", "is_denied",
    ),
    "actors": ("name", "country", "sector"),
    "events": (
        "type", "mode", "certainty", "actors", "recipients", "weapon", "place", "time", "figures", "statement",
    ),
    "figures": (
        "low", "high", "measure", "class", "scope", "whom", "side", "part_of", "is_superseded", "statement",
    ),
    "places": ("name", "geonames", "latitude", "longitude", "level", "radius_km", "country", "admin1"),
    "times": ("kind", "edtf", "preferred", "anchor", "event", "length", "part", "vague"),
    "marks": ("kind", "statement"),
}  # fmt: skip
"""The fields that a person may correct, by layer. Where an item stands is not among them: another span is another item."""

MEASURED = {"statements": "confidence", "events": "confidence", "places": "confidence", "marks": "score"}
"""What the model says how sure it is, by layer; an item that a person has decided on is certain."""


def portable(reading: Reading, layer: str, item: Record) -> dict[str, Any]:
    """An item as a judgement keeps it: all of its fields but its id, references as Pointers."""
    made: dict[str, Any] = msgspec.to_builtins(item)
    del made["id"]
    return {name: carried(reading, layer, name, value) for name, value in made.items()}


def carried(reading: Reading, layer: str, field: str, value: Json) -> Json:
    """A value of a field as a judgement keeps it: ids, and what a person gives for them, as Pointers.

    Raises:
        NoSuch: there is no such item in the Reading.
    """
    return walked(layer, field, value, lambda target, given: _pointed(reading, target, given))


def placed(reading: Reading, layer: str, field: str, value: Json) -> Json:
    """A value of a field as the Reading has it: Pointers as the ids of their items there.

    Raises:
        NoSuch: the Reading has no such item any more.
    """
    return walked(layer, field, value, lambda target, given: _named(reading, target, given))


def made_item(layer: str, name: str, values: Mapping[str, Json]) -> Json:
    """The item with these values, references as ids.

    Raises:
        BadInput: the values are none of such an item.
    """
    try:
        return msgspec.convert({**values, "id": name}, LAYERS[layer])
    except msgspec.ValidationError as problem:
        remedy = f"see docs/records.md for what one of {layer} holds"
        raise BadInput(f"this is none of {layer} ({problem})", remedy=remedy) from problem


def require_anchored(item: Record, text: str) -> None:
    """Refuses an item with a span that is not in the text, or not with those words.

    Raises:
        BadInput: the message names the first that is wrong.
    """
    for span in _spans_of(item):
        if not 0 <= span.start < span.end <= len(text) or text[span.start : span.end] != span.text:
            what = f"the span {span.start}-{span.end} is not in the text with those words"
            raise BadInput(what, remedy="give start and end of words of the text")


def complaint(layer: str, item: Json) -> str | None:
    """What is wrong with the values of an item beyond their types; None: nothing."""
    return _CHECKS[layer](item) if layer in _CHECKS else None


def with_words(value: Json, text: str) -> Json:
    """A value with the words of each span in it filled in, where only start and end are given."""
    if isinstance(value, list):
        return [with_words(each, text) for each in value]
    if not isinstance(value, dict):
        return value
    made = {name: with_words(each, text) for name, each in value.items()}
    start, end = made.get("start"), made.get("end")
    if set(made) == {"start", "end"} and isinstance(start, int) and isinstance(end, int):
        made["text"] = text[max(0, start) : max(0, end)]
    return made


def _pointed(reading: Reading, layer: str, given: Json) -> dict[str, Json] | None:
    if given is None:
        return None
    among = items(reading, layer)
    name = given if isinstance(given, str) else None
    wanted = None if name is not None else pointer_from(given)
    item = next((each for each in among if each.id == name), None) if name is not None else None
    if item is None and wanted is not None:
        found = find(layer, among, wanted)
        item = found.item if found else None
    if item is None:
        raise NoSuch(
            f"there is none of {layer} like {_shown(given)}", remedy="name one of the reading by its id"
        )
    return pointer(layer, item).as_json()


def _named(reading: Reading, layer: str, given: Json) -> str | None:
    if given is None:
        return None
    wanted = pointer_from(given) or Pointer(str(given), None, None)
    found = find(layer, items(reading, layer), wanted)
    if found is None:
        raise NoSuch(f"what it refers to is not among the {layer} any more", remedy="correct it once more")
    name: str = found.item.id
    return name


def _spans_of(record: object) -> list[Span]:
    if isinstance(record, Span):
        return [record]
    if isinstance(record, list):
        return [span for each in record for span in _spans_of(each)]
    if isinstance(record, Record):
        return [span for name in record.__struct_fields__ for span in _spans_of(getattr(record, name))]
    return []


def _shown(given: object) -> str:
    return str(given)[:80]


def _event_fits(event: Json) -> str | None:
    if event.type not in MODES:
        return f"{_shown(event.type)} is no type of PLOVER"
    if event.mode is not None and event.mode not in MODES[event.type]:
        return f"{_shown(event.mode)} is no mode of {event.type}"
    return None


def _figure_fits(figure: Json) -> str | None:
    ends = [each for each in (figure.low, figure.high) if each is not None]
    if any(not 0 <= each < 1 << 31 for each in ends):
        return "a number of people is not below 0, nor over two thousand million"
    return "the lower end is over the upper one" if len(ends) == 2 and ends[0] > ends[1] else None


def _place_fits(place: Json) -> str | None:
    if (place.latitude is None) != (place.longitude is None):
        return "latitude and longitude belong together"
    if place.latitude is not None and not (-90 <= place.latitude <= 90 and -180 <= place.longitude <= 180):
        return "latitude is from -90 to 90 and longitude from -180 to 180"
    if place.radius_km is not None and not 0 <= place.radius_km <= 21_000:
        return "a radius is not below 0, nor over half the way around the earth"
    is_id = place.geonames is None or 0 < place.geonames < 1 << 31
    return None if is_id else "a GeoNames id is a positive number"


def _time_fits(time: Json) -> str | None:
    wrong = [each for each in (time.edtf, time.preferred) if each is not None and bounds(each) is None]
    return f"{_shown(wrong[0])} is no date of EDTF" if wrong else None


def _actor_fits(actor: Json) -> str | None:
    if actor.sector is not None and actor.sector not in SECTORS:
        return f"{_shown(actor.sector)} is no sector of PLOVER"
    country = actor.country
    is_code = country is None or (len(country) == 3 and country.isascii() and country.isupper())
    return (
        None
        if is_code and actor.name.strip()
        else "an actor has a name, and a country of three capitals or none"
    )


_CHECKS = {
    "events": _event_fits,
    "figures": _figure_fits,
    "places": _place_fits,
    "times": _time_fits,
    "actors": _actor_fits,
}
