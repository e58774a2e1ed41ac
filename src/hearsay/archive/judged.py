"""A Reading as people decided: what they rejected is gone, what they corrected is in place, what they added is there.

A pure function of the Reading that the model made and of the judgements, so that nothing a person said is ever written
over: after `hearsay reread` the same judgements are laid over the new Reading. Each finds its item by where it stands
(`pointing`); what finds none is told (`Outcome.lost`).

Judgements on different items do not touch each other: every item gets its own first, then what is rejected goes, and
what referred to it hangs where it hung itself.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any, NamedTuple

import msgspec

from hearsay.archive.chain import contents, standing
from hearsay.archive.pointing import (
    LAYERS,
    REFERENCES,
    Found,
    Json,
    Pointer,
    find,
    items,
    pointer,
    pointer_from,
    walked,
)
from hearsay.archive.values import (
    FIELDS,
    MEASURED,
    made_item,
    placed,
    require_anchored,
)
from hearsay.errors import HearsayError
from hearsay.records import Decision, Judgement, Reading

OF_ITEMS = frozenset({Decision.ACCEPT, Decision.CORRECT, Decision.REJECT, Decision.ADD})
"""Decisions that change what a Reading says. A note or a tag changes nothing."""


class State(NamedTuple):
    """What people decided on an item of a Reading: the last decision, by whom, which fields were corrected.

    `pointer` is where it stands as it was read or added. `is_read`: the model reads it, too.
    """

    layer: str
    pointer: Pointer
    decision: Decision
    by: tuple[str, ...]
    fields: tuple[str, ...] = ()
    is_read: bool = True


class Lost(NamedTuple):
    """A judgement that says nothing of this Reading, and why."""

    judgement: Judgement
    why: str


class Rejected(NamedTuple):
    """An item that people took out, as the model read it."""

    layer: str
    item: Any
    by: tuple[str, ...]


class Outcome(NamedTuple):
    """A Reading as people decided; `states` by layer and id of its items, those that nobody judged left out."""

    reading: Reading
    states: Mapping[tuple[str, str], State]
    rejected: list[Rejected]
    lost: list[Lost]


@dataclass
class _Item:
    """An item while judgements are laid over it. `values`: what they say, references as Pointers."""

    layer: str
    item: Any
    pointer: Pointer
    values: dict[str, Any] = field(default_factory=dict)
    said: list[Judgement] = field(default_factory=list)
    fields: dict[str, None] = field(default_factory=dict)
    is_rejected: bool = False
    is_read: bool = True


def judged(reading: Reading, judgements: Iterable[Judgement]) -> Reading:
    """The Reading as people decided. `judgements` may hold those on other reports, and undos with what they take back.

    What is accepted, corrected or added has a confidence of 1: a person has looked.
    """
    return outcome(reading, judgements).reading


def outcome(reading: Reading, judgements: Iterable[Judgement]) -> Outcome:
    """The same, with what was decided on each item, what is gone, and the judgements that found nothing."""
    mine = [each for each in standing(judgements) if is_of(each, reading.report.id)]
    if not mine:
        return Outcome(reading, {}, [], [])
    return _Laid(reading).outcome(mine)


def by_report(judgements: Iterable[Judgement]) -> dict[str, list[Judgement]]:
    """The judgements that count on items of reports, by report."""
    found: dict[str, list[Judgement]] = {}
    for each in standing(judgements):
        name = each.subject.get("report")
        if each.decision in OF_ITEMS and isinstance(name, str):
            found.setdefault(name, []).append(each)
    return found


def is_of(judgement: Judgement, report: str) -> bool:
    """Whether it decides on an item of the report."""
    subject = judgement.subject
    return (
        judgement.decision in OF_ITEMS
        and subject.get("report") == report
        and subject.get("layer") in LAYERS
        and pointer_from(subject.get("item")) is not None
    )


class _Laid:
    """Judgements on their way over a Reading."""

    def __init__(self, reading: Reading) -> None:
        self._model = reading
        self._text = reading.report.text
        self._every = {
            layer: [_Item(layer, item, pointer(layer, item)) for item in items(reading, layer)]
            for layer in LAYERS
        }
        self._lost: list[Lost] = []

    def outcome(self, judgements: list[Judgement]) -> Outcome:
        """Finds the item of each judgement, lays them over in order, and takes out what is rejected."""
        meant = self._meant(judgements)
        for judgement in judgements:
            if (each := meant.get(judgement.digest)) is not None:
                _say(each, judgement)
        self._fill()
        return self._told()

    def _meant(self, judgements: list[Judgement]) -> dict[str, _Item]:
        """The item of each judgement by its digest.

        What people added is there for every judgement. What only they still read is put back, for those that mean just
        that: so nothing depends on the order of judgements on different items.
        """
        names = contents(judgements)
        meant: dict[str, _Item] = {}
        for each in (j for j in judgements if j.decision is Decision.ADD):
            item = self._same(each) or self._put(each, each.after, names[each.digest])
            meant.update({each.digest: item} if item else {})
        others = [j for j in judgements if j.decision is not Decision.ADD]
        found = {each.digest: self._found(each) for each in others}
        for each in sorted(others, key=lambda j: j.decision is not Decision.ACCEPT):
            item = found[each.digest] or self._same(each)
            if item is None and each.decision is Decision.ACCEPT:
                item = self._put(each, each.before, names[each.digest])
            elif item is None:
                self._lost.append(Lost(each, "the model does not read it any more"))
            meant.update({each.digest: item} if item else {})
        return meant

    def _found(self, judgement: Judgement) -> _Item | None:
        """The item that is meant; a rejection holds only for what was rejected, read as the same."""
        found, wanted = self._look(judgement)
        if found is None or (judgement.decision is Decision.REJECT and not found.is_same):
            return None
        return wanted

    def _same(self, judgement: Judgement) -> _Item | None:
        """The item on just those words, read as the same."""
        found, wanted = self._look(judgement)
        return wanted if found is not None and found.is_same else None

    def _look(self, judgement: Judgement) -> tuple[Found | None, _Item | None]:
        among = self._every[judgement.subject["layer"]]
        wanted = pointer_from(judgement.subject["item"])
        assert wanted is not None  # noqa: S101 - `is_of` has looked
        found = find(judgement.subject["layer"], [each.item for each in among], wanted)
        return found, next((each for each in among if found and each.item is found.item), None)

    def _put(self, judgement: Judgement, given: Json, content: str) -> _Item | None:
        """An item that a person saw, and that the model does not read, or does not any more."""
        layer = judgement.subject["layer"]
        told = given if isinstance(given, dict) else {}
        bare = {name: value for name, value in told.items() if (layer, name) not in REFERENCES}
        measured = {MEASURED[layer]: 1.0} if layer in MEASURED else {}
        try:
            item = made_item(layer, f"j{content[:12]}", {**bare, **measured})
            require_anchored(item, self._text)
        except HearsayError as problem:
            self._lost.append(Lost(judgement, problem.what))
            return None
        put = _Item(layer, item, pointer(layer, item), is_read=False)
        self._every[layer].insert(_place(self._every[layer], put), put)
        return put

    def _fill(self) -> None:
        """Puts the values that people gave into the items."""
        every = self._as_reading(lambda _: True)
        for each in (one for layer in LAYERS for one in self._every[layer] if one.said):
            for name, value in each.values.items():
                self._set(each, name, value, every)
            if each.layer in MEASURED and not each.is_rejected:
                each.item = msgspec.structs.replace(each.item, **{MEASURED[each.layer]: 1.0})

    def _set(self, each: _Item, name: str, value: Json, every: Reading) -> None:
        before = msgspec.to_builtins(each.item)
        try:
            new = made_item(
                each.layer, each.item.id, {**before, name: placed(every, each.layer, name, value)}
            )
            require_anchored(new, self._text)
        except HearsayError as problem:
            self._lost.append(Lost(each.said[-1], f"{name}: {problem.what}"))
            return
        each.item = new

    def _told(self) -> Outcome:
        gone = [one for layer in LAYERS for one in self._every[layer] if one.is_rejected]
        left = [one for layer in LAYERS for one in self._every[layer] if one.said and not one.is_rejected]
        made = _without(self._as_reading(lambda one: not one.is_rejected), gone)
        originals = {(layer, item.id): item for layer in LAYERS for item in items(self._model, layer)}
        rejected = [
            Rejected(one.layer, originals.get((one.layer, one.item.id), one.item), _by(one)) for one in gone
        ]
        return Outcome(made, {(one.layer, one.item.id): _state(one) for one in left}, rejected, self._lost)

    def _as_reading(self, wanted: Callable[[_Item], bool]) -> Reading:
        layers = {layer: [one.item for one in self._every[layer] if wanted(one)] for layer in LAYERS}
        return msgspec.structs.replace(self._model, **layers)


def _say(each: _Item, judgement: Judgement) -> None:
    """Lays one judgement over its item; a later one on the same item goes before."""
    each.said.append(judgement)
    each.is_rejected = judgement.decision is Decision.REJECT
    if judgement.decision is Decision.CORRECT:
        name = judgement.subject.get("field")
        corrected = _values(judgement.after if name is None else {name: judgement.after}, each.layer)
        each.values.update(corrected)
        each.fields.update(dict.fromkeys(corrected))
    elif judgement.decision in {Decision.ACCEPT, Decision.ADD}:
        is_added = judgement.decision is Decision.ADD
        each.values.update(_values(judgement.after if is_added else judgement.before, each.layer))


def _values(given: Json, layer: str) -> dict[str, Json]:
    """What a judgement says of the fields that a person decides on."""
    return {name: given[name] for name in FIELDS[layer] if name in given} if isinstance(given, dict) else {}


def _place(among: list[_Item], new: _Item) -> int:
    """Where a new item goes among others, which stand in the order of the text."""
    start, name = new.pointer.start or 0, new.item.id
    for at, each in enumerate(among):
        other = each.pointer.start or 0
        if other > start or (other == start and not each.is_read and each.item.id > name):
            return at
    return len(among)


def _state(each: _Item) -> State:
    last = Decision.ADD if each.said[0].decision is Decision.ADD else each.said[-1].decision
    return State(each.layer, each.pointer, last, _by(each), tuple(each.fields), each.is_read)


def _by(each: _Item) -> tuple[str, ...]:
    return tuple(dict.fromkeys(judgement.by for judgement in each.said))


def _without(reading: Reading, gone: list[_Item]) -> Reading:
    """The Reading with no reference to what is gone: what stood within it hangs where it hung itself."""
    if not gone:
        return reading
    lifted = {(one.layer, one.item.id): _above(one) for one in gone}

    def change(layer: str, name: str | None) -> str | None:
        seen = set()
        while (layer, name) in lifted and name not in seen:
            seen.add(name)
            name = lifted[layer, str(name)]
        return None if (layer, name) in lifted else name

    layers = {}
    for layer in LAYERS:
        fields = [name for of, name in REFERENCES if of == layer]
        layers[layer] = [_relinked(layer, item, fields, change) for item in items(reading, layer)]
    return msgspec.structs.replace(reading, **layers)


def _above(one: _Item) -> str | None:
    """What took a rejected item in: the Statement around it, the Figure it was a part of, the group of a Source."""
    inside = {"statements": "within", "figures": "part_of", "sources": "group"}.get(one.layer)
    above: str | None = getattr(one.item, inside) if inside else None
    return above


def _relinked(layer: str, item: Json, fields: list[str], change: Json) -> Json:
    made = msgspec.to_builtins(item)
    new = {}
    for name in fields:
        value = walked(layer, name, made[name], change)
        if value != made[name]:
            new[name] = _of_those_left(value) if isinstance(value, list) else value
    return made_item(layer, item.id, {**made, **new}) if new else item


def _of_those_left(values: list[Any]) -> list[Any]:
    """References without those to nothing, each once; parts in an event without those of nobody."""
    left = [
        each for each in values if each is not None and not (isinstance(each, dict) and each["actor"] is None)
    ]
    return list({str(each): each for each in left}.values())
