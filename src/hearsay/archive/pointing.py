"""Where an item of a Reading stands, so that it is found again in another Reading of the same text.

A new version of the model gives other ids; the text stays. An item is found by its span, and by what it was read as where
several stand on the same words ("ten killed or hurt" is a figure of two measures). Pure.
"""

from collections.abc import Callable, Iterable, Sequence
from typing import Any, NamedTuple

from hearsay.records import (
    Actor,
    Event,
    Figure,
    Mark,
    Place,
    Reading,
    Record,
    Source,
    Span,
    Statement,
    Time,
)

Json = Any  # a value of JSON, or an item of any layer
LAYERS: dict[str, type[Record]] = {
    "sources": Source,
    "statements": Statement,
    "actors": Actor,
    "events": Event,
    "figures": Figure,
    "places": Place,
    "times": Time,
    "marks": Mark,
}
"""The layers of a Reading, by their keys, with the record of their items."""

REFERENCES: dict[tuple[str, str], str] = {
    ("sources", "actor"): "actors",
    ("sources", "group"): "sources",
    ("statements", "speaker"): "sources",
    ("statements", "via"): "sources",
    ("statements", "within"): "statements",
    ("events", "actors"): "actors",
    ("events", "recipients"): "actors",
    ("events", "place"): "places",
    ("events", "time"): "times",
    ("events", "figures"): "figures",
    ("events", "statement"): "statements",
    ("figures", "side"): "actors",
    ("figures", "part_of"): "figures",
    ("figures", "statement"): "statements",
    ("times", "event"): "events",
    ("marks", "statement"): "statements",
}
"""Fields whose values are ids of items, by layer and name, with the layer of those items."""

ENTRY = {"figures": "measure", "events": "type", "marks": "kind", "times": "kind", "sources": "kind"}
"""What an item is told by where several of its layer stand on the same words."""

LEAST_SHARED = 0.5  # of the words of two spans together, for one to be taken for the other


class Pointer(NamedTuple):
    """An item by where it stands: code points, half-open, None where it stands nowhere; `type` is what it was read as."""

    id: str | None
    start: int | None
    end: int | None
    type: str | None = None

    def as_json(self) -> dict[str, Any]:
        """The same as an object of JSON, without a type where it has none."""
        made = self._asdict()
        return made if self.type is not None else {key: made[key] for key in ("id", "start", "end")}


class Found(NamedTuple):
    """An item that a Pointer means; `is_same`: it stands on the same words and was read as the same."""

    item: Any
    is_same: bool


def items(reading: Reading, layer: str) -> list[Any]:
    """The items of a layer."""
    found: list[Any] = getattr(reading, layer)
    return found


def layers_of(reading: Reading, name: str) -> list[str]:
    """The layers that have an item with this id: ids are unique within a layer, and a statement may share a source's."""
    return [layer for layer in LAYERS if any(item.id == name for item in items(reading, layer))]


def pointer(layer: str, item: Json) -> Pointer:
    """Where the item stands."""
    start, end = next(iter(_places(layer, item)), (None, None))
    return Pointer(item.id, start, end, type_of(layer, item))


def pointer_from(given: Json) -> Pointer | None:
    """The Pointer in an object of JSON; None if it is none."""
    if not isinstance(given, dict):
        return None
    values = [given.get(name) for name in Pointer._fields]
    name, start, end, type_ = values
    is_text = all(value is None or isinstance(value, str) for value in (name, type_))
    both = (start is None) == (end is None)
    is_span = all(value is None or (isinstance(value, int) and value is not True) for value in (start, end))
    if not (is_text and both and is_span) or (name is None and start is None):
        return None
    return Pointer(name, start, end, type_)


def type_of(layer: str, item: Json) -> str | None:
    """What it was read as, in the layers in which words alone do not tell items apart."""
    name = ENTRY.get(layer)
    value = getattr(item, name) if name else None
    return None if value is None else str(getattr(value, "value", value))


def find(layer: str, among: Sequence[Any], wanted: Pointer) -> Found | None:
    """The item that is meant: on the same words, or on those that it shares the most with; None: there is none.

    Of several on the same words the one that was read as the same, and of those the one with the same id. Words that are
    not quite the same are taken only where it was read as the same too.
    """
    if wanted.start is None or wanted.end is None:
        placeless = [item for item in among if not _places(layer, item)]
        typed = [item for item in placeless if type_of(layer, item) == wanted.type]
        return Found(_named(typed, wanted.id), is_same=True) if typed else None
    span = (wanted.start, wanted.end)
    exact = [item for item in among if span in _places(layer, item)]
    typed = [item for item in exact if type_of(layer, item) == wanted.type]
    if exact:
        return Found(_named(typed or exact, wanted.id), is_same=bool(typed))
    alike = [item for item in among if type_of(layer, item) == wanted.type]
    shares = [(_share(span, _places(layer, item)), item) for item in alike]
    best = max(shares, key=lambda each: each[0], default=(0.0, None))
    return Found(best[1], is_same=False) if best[0] >= LEAST_SHARED else None


def walked(layer: str, field: str, value: Json, change: Callable[[str, Json], Json]) -> Json:
    """The value of a field with each reference in it changed; `change` is given its layer and the reference."""
    target = REFERENCES.get((layer, field))
    if target is None or value is None:
        return value
    if isinstance(value, list):
        return [_walked_one(target, each, change) for each in value]
    return change(target, value)


def _walked_one(target: str, value: Json, change: Callable[[str, Json], Json]) -> Json:
    if isinstance(value, dict) and "actor" in value:
        return {**value, "actor": change(target, value["actor"])}
    return change(target, value)


def _places(layer: str, item: Json) -> list[tuple[int, int]]:
    """The spans that an item stands on; of a mention each, of a Statement the whole of its content."""
    if layer in {"sources", "actors", "places"}:
        return [(span.start, span.end) for span in item.mentions]
    if layer == "statements":
        spans: Iterable[Span] = item.content or [each for each in (item.cue, item.source) if each]
        bounds = [(span.start, span.end) for span in spans]
        return [(min(s for s, _ in bounds), max(e for _, e in bounds))] if bounds else []
    span = item.trigger if layer == "events" else item.span
    return [(span.start, span.end)]


def _named(among: Sequence[Json], name: str | None) -> Json:
    return next((item for item in among if item.id == name), among[0])


def _share(one: tuple[int, int], others: Iterable[tuple[int, int]]) -> float:
    """The largest share of the words of both that are of both."""
    best = 0.0
    for start, end in others:
        both = min(one[1], end) - max(one[0], start)
        whole = max(one[1], end) - min(one[0], start)
        best = max(best, both / whole if both > 0 else 0.0)
    return best
