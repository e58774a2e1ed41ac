"""The fields of an item as inputs of a form, and what a person wrote into them. Pure."""

from collections.abc import Iterable, Mapping, Sequence
from enum import Enum
from typing import Any, NamedTuple, get_args

import msgspec

from hearsay.archive.pointing import LAYERS, REFERENCES, items
from hearsay.archive.values import FIELDS
from hearsay.errors import BadInput
from hearsay.reading.actors.cameo import SECTORS
from hearsay.reading.events.plover import MODES
from hearsay.records import Reading, Span

Json = Any  # a value of JSON, or an item of any layer
NOTHING = "nothing said"
PARTIES = ("actors", "recipients")
YES_NO = (("true", "yes"), ("false", "no"))


class Option(NamedTuple):
    """A value that can be chosen, and how it is called."""

    value: str
    label: str
    is_chosen: bool


class Input(NamedTuple):
    """A field that can be corrected. `kind`: "choice", "choices", "number" or "text"; `value` is of the last two."""

    name: str
    kind: str
    value: str
    options: list[Option]


def inputs(reading: Reading, layer: str, item: Json) -> list[Input]:
    """The fields of an item that a form can correct, in their order; those that are words of the text are left out."""
    told = msgspec.to_builtins(item)
    return [_input(reading, layer, name, told, item) for name in FIELDS[layer] if not _is_words(layer, name)]


def corrections(
    reading: Reading, layer: str, item: Json, seen: Mapping[str, Json], written: Mapping[str, Sequence[str]]
) -> dict[str, Json]:
    """What a person changed, by field: what they wrote beside what they saw, references as ids.

    Raises:
        BadInput: a number is none.
    """
    made: dict[str, Json] = {}
    for name, values in written.items():
        if name not in FIELDS[layer] or _is_words(layer, name):
            raise BadInput(f"there is no {name[:80]} to correct by a form", remedy="use the form as it is")
        value = _read(layer, name, values)
        if _flat(layer, name, value) == _flat(layer, name, seen.get(name)):
            continue
        made[name] = _parties(reading, item, name, value) if name in PARTIES and layer == "events" else value
    return made


def label(layer: str, item: Json) -> str:
    """An item in a few words."""
    if layer == "events":
        return f"{item.trigger.text} ({item.type}, {item.certainty.value})"
    if layer == "statements":
        content = " … ".join(span.text for span in item.content)
        return f"{item.source.text if item.source else 'nobody'}: {_short(content)}"
    if layer == "sources":
        return f"{item.name or 'nobody'} ({item.kind.value})"
    if layer == "figures":
        return f"{item.stated} ({item.measure.value})"
    if layer == "times":
        return f"{item.span.text} ({item.edtf or 'no date'})"
    if layer == "marks":
        return f"{_short(item.span.text)} ({item.kind})"
    return str(item.name)


def _input(reading: Reading, layer: str, name: str, told: Mapping[str, Json], item: Json) -> Input:
    value = told[name]
    target = REFERENCES.get((layer, name))
    if target is not None:
        chosen = _ids(value)
        others = [each for each in items(reading, target) if (target, each.id) != (layer, item.id)]
        options = [Option(each.id, label(target, each), each.id in chosen) for each in others]
        if isinstance(value, list):
            return Input(name, "choices", "", options)
        return Input(name, "choice", "", [Option("", NOTHING, value is None), *options])
    choices = _choices(layer, name, told)
    if choices is not None:
        written = _written(value)
        known = (
            choices
            if any(key == written for key, _ in choices)
            else [(written, written or NOTHING), *choices]
        )
        return Input(name, "choice", "", [Option(key, called, key == written) for key, called in known])
    return Input(name, "number" if _is_number(layer, name) else "text", _written(value), [])


def _choices(layer: str, name: str, told: Mapping[str, Json]) -> list[tuple[str, str]] | None:
    """The values of a closed vocabulary; None: the field has none."""
    none = ("", NOTHING)
    if (layer, name) == ("events", "type"):
        return [(each, each) for each in MODES]
    if (layer, name) == ("events", "mode"):
        return [none, *((each, each) for each in MODES.get(told["type"], ()))]
    if (layer, name) == ("actors", "sector"):
        return [none, *((each, each) for each in sorted(SECTORS))]
    kind = _kind(layer, name)
    if kind is bool:
        return list(YES_NO)
    return (
        [(each.value, each.value) for each in kind]
        if isinstance(kind, type) and issubclass(kind, Enum)
        else None
    )


def _kind(layer: str, name: str) -> Json:
    fields = {each.encode_name: each.type for each in msgspec.structs.fields(LAYERS[layer])}
    kinds = [each for each in (get_args(fields[name]) or (fields[name],)) if each is not type(None)]
    return kinds[0]


def _is_words(layer: str, name: str) -> bool:
    fields = {each.encode_name: each.type for each in msgspec.structs.fields(LAYERS[layer])}
    return Span in (fields[name], *get_args(fields[name]))


def _is_number(layer: str, name: str) -> bool:
    return _kind(layer, name) in {int, float}


def _written(value: Json) -> str:
    if value is None:
        return ""
    return str(value).lower() if isinstance(value, bool) else str(value)


def _read(layer: str, name: str, values: Sequence[str]) -> Json:
    """What is written into the inputs of one field; an empty one says nothing."""
    target = REFERENCES.get((layer, name))
    if target is not None and _is_list(layer, name):
        return [each for each in values if each]
    written = values[-1].strip() if values else ""
    if not written:
        return None
    if target is None and _kind(layer, name) is bool:
        return written == "true"
    return _number(layer, name, written) if target is None and _is_number(layer, name) else written


def _is_list(layer: str, name: str) -> bool:
    fields = {each.encode_name: each for each in msgspec.structs.fields(LAYERS[layer])}
    return fields[name].default_factory is list


def _number(layer: str, name: str, written: str) -> Json:
    kind = _kind(layer, name)
    try:
        return kind(written)
    except ValueError:
        raise BadInput(f"{name} is no number: {written[:80]}", remedy="write digits") from None


def _flat(layer: str, name: str, value: Json) -> Json:
    """A value as it is compared: references by their ids, of a list whatever their order."""
    return sorted(_ids(value)) if (layer, name) in REFERENCES else value


def _ids(value: Json) -> list[str]:
    """The ids of references, as a Reading, a judgement or a form has them."""
    if value is None:
        return []
    several: Iterable[Json] = value if isinstance(value, list) else [value]
    found = [each["actor"] if isinstance(each, dict) and "actor" in each else each for each in several]
    return [str(each.get("id")) if isinstance(each, dict) else str(each) for each in found]


def _parties(reading: Reading, event: Json, name: str, ids: Sequence[str]) -> list[Json]:
    """Parts in an event with the words that say so: those that they have, or the mention that is nearest."""
    have = {part.actor: part.span for part in getattr(event, name)}
    mentions: dict[str, list[Span]] = {actor.id: actor.mentions for actor in reading.actors}
    made = []
    for each in ids:
        near = sorted(mentions.get(each, ()), key=lambda span: abs(span.start - event.trigger.start))
        span = have.get(each) or (near[0] if near else event.trigger)
        made.append({"actor": each, "span": msgspec.to_builtins(span)})
    return made


def _short(text: str) -> str:
    flat = " ".join(text.split())
    return flat if len(flat) <= 80 else f"{flat[:79]}…"
