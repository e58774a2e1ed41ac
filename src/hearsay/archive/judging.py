"""What a person decides on an item of a Reading, as a Judgement: accept, correct, reject, add; a note, a tag.

Each is decided on what the Reading says at that moment, with all that others have decided, in the transaction that writes
it. Where that is not what the person saw, it is refused and nothing is written.
"""

from typing import Any, NamedTuple

import msgspec
from sqlalchemy import select
from sqlalchemy.engine import Connection

from hearsay.archive import tables as t
from hearsay.archive.chain import canonical
from hearsay.archive.judged import Outcome
from hearsay.archive.judgements import append, new, outcome_in, require_kept
from hearsay.archive.pointing import LAYERS, Json, Pointer, find, items, layers_of, pointer
from hearsay.archive.store import Archive
from hearsay.archive.values import (
    FIELDS,
    MEASURED,
    carried,
    complaint,
    made_item,
    placed,
    portable,
    require_anchored,
    with_words,
)
from hearsay.errors import BadInput, Conflict, NoSuch
from hearsay.reading.events.plover import MODES
from hearsay.records import Decision, Judgement, Reading

UNSEEN = object()
"""For `before`, where the person was not shown what they decide on."""

DEFAULTS: dict[str, dict[str, Any]] = {
    "figures": {"scope": "total", "low": None, "high": None},
    "times": {"edtf": None, "anchor": "none"},
    "statements": {"source": None, "cue": None},
    "sources": {"name": None},
}
"""What an item that is added says where the person does not."""


class Meant(NamedTuple):
    """The item that a person means. With `start` and `end` it must still stand there; without, its id is enough.

    `layer` may be left out where only one layer has an item of that id.
    """

    report: str
    id: str | None = None
    layer: str | None = None
    start: int | None = None
    end: int | None = None


class _At(NamedTuple):
    """The item that is meant, in the Reading as people decided, and where it stands as it was read."""

    reading: Reading
    layer: str
    item: Any
    pointer: Pointer

    def subject(self, field: str | None = None) -> dict[str, Any]:
        return _subject(self.reading, self.layer, self.pointer, field)


def accept(
    archive: Archive,
    by: str,
    meant: Meant,
    *,
    before: Json = UNSEEN,
    why: str | None = None,
) -> Judgement:
    """An item is right as it stands; it stays so whatever a later version of the model reads there.

    `before` is what the person saw of it, some of its fields or all.

    Raises:
        NoSuch: there is no such report or item.
        Conflict: it is not what the person saw.
        BadArchive: the database refuses.
    """
    return _on_whole(archive, new(Decision.ACCEPT, by, {}, before=before, why=why), meant)


def reject(
    archive: Archive,
    by: str,
    meant: Meant,
    *,
    before: Json = UNSEEN,
    why: str | None = None,
) -> Judgement:
    """There is no such item: it goes, and with it each reference to it; what stood within hangs where it hung itself.

    Raises:
        NoSuch: there is no such report or item.
        Conflict: it is not what the person saw.
        BadArchive: the database refuses.
    """
    return _on_whole(archive, new(Decision.REJECT, by, {}, before=before, why=why), meant)


def correct(
    archive: Archive,
    by: str,
    meant: Meant,
    field: str | None,
    after: Json,
    *,
    before: Json = UNSEEN,
    why: str | None = None,
) -> Judgement:
    """A field of an item is another; without `field` several, `after` and `before` being objects of them.

    Items that a field refers to are named by id or Pointer. A mode goes with the type that it is one of.

    Raises:
        NoSuch: there is no such report or item, or none that the value refers to.
        Conflict: the field is not `before` any more, or is `after` already.
        BadInput: there is no such field, or it cannot be that.
        BadArchive: the database refuses.
    """
    with archive.writing_to() as connection:
        at = _find(connection, meant)
        was, wanted = _was_and_will(at, field, after)
        if before is not UNSEEN:
            _require_seen(at, before if field is None else {field: before}, was)
        field = field if set(wanted) == {field} else None
        if canonical(was) == canonical(wanted):
            raise Conflict("it is that already", where=_shown(at), remedy="accept it, or leave it")
        _require_possible(at, wanted)
        values = (was, wanted) if field is None else (was[field], wanted[field])
        made = new(Decision.CORRECT, by, at.subject(field), before=values[0], after=values[1], why=why)
        return append(connection, made)


def add(
    archive: Archive,
    by: str,
    report: str,
    layer: str,
    after: Json,
    *,
    why: str | None = None,
) -> Judgement:
    """An item that was missed. `after` are its fields as in the records; of spans start and end are enough.

    Raises:
        NoSuch: there is no such report, or no item that it refers to.
        Conflict: there is the same on the same words.
        BadInput: it is no such item, or stands nowhere in the text.
        BadArchive: the database refuses.
    """
    if layer not in LAYERS:
        raise BadInput(f"there is no layer {layer}", remedy=f"name one of {', '.join(LAYERS)}")
    with archive.writing_to() as connection:
        reading = outcome_in(connection, report).reading
        item = _made(reading, layer, after)
        where = pointer(layer, item)
        if where.start is None:
            raise BadInput("it stands nowhere in the text", remedy="give the words that it stands on")
        found = find(layer, items(reading, layer), where)
        exact = found is not None and found.is_same and pointer(layer, found.item)[1:3] == where[1:3]
        if found is not None and exact:
            raise Conflict(
                "it is there already", where=f"{report} {found.item.id}", remedy="accept it or correct it"
            )
        subject = _subject(reading, layer, where._replace(id=None), None)
        return append(
            connection, new(Decision.ADD, by, subject, after=portable(reading, layer, item), why=why)
        )


def remark(
    archive: Archive,
    by: str,
    decision: Decision,
    meant: Meant,
    text: str,
    *,
    why: str | None = None,
) -> Judgement:
    """A note or a tag on an item, or without an id on the whole report.

    Raises:
        NoSuch: there is no such report or item.
        BadInput: the text is empty or too long.
        BadArchive: the database refuses.
    """
    if not text.strip():
        raise BadInput(f"the {decision.value} is empty", remedy="write something")
    with archive.writing_to() as connection:
        if meant.id is None and meant.start is None:
            _require_report(connection, meant.report)
            subject: dict[str, Any] = {"report": meant.report}
        else:
            subject = _find(connection, meant).subject()
        return append(connection, new(decision, by, subject, after=text.strip(), why=why))


def as_seen(laid: Outcome, layer: str, item: Json) -> dict[str, Json]:
    """What a person is shown of an item: its fields as a judgement keeps them, to be handed back as `before`."""
    return portable(laid.reading, layer, item)


def _on_whole(archive: Archive, wish: Judgement, meant: Meant) -> Judgement:
    with archive.writing_to() as connection:
        at = _find(connection, meant)
        seen = portable(at.reading, at.layer, at.item)
        if wish.before is not UNSEEN and wish.before is not None:
            _require_seen(at, wish.before, seen)
        return append(connection, msgspec.structs.replace(wish, subject=at.subject(), before=seen))


def _find(connection: Connection, meant: Meant) -> _At:
    """The item that is meant, where it stands now."""
    laid = outcome_in(connection, meant.report)
    layer = meant.layer or _only_layer(laid, meant)
    if layer not in LAYERS:
        _require_not_gone(laid, meant)
        raise _no_such(meant)
    item = next((each for each in items(laid.reading, layer) if each.id == meant.id), None)
    if item is not None and meant.start is not None and not _stands(layer, item, meant):
        item = None  # the report was read anew, and the id is of another item now
    if item is None and meant.start is not None:
        wanted = Pointer(None, meant.start, meant.end)
        among = [each for each in items(laid.reading, layer) if _stands(layer, each, meant)]
        item = among[0] if len(among) == 1 else None if not among else _ambiguous(wanted, meant)
    if item is None:
        _require_not_gone(laid, meant)
        raise _no_such(meant)
    state = laid.states.get((layer, item.id))
    return _At(laid.reading, layer, item, state.pointer if state else pointer(layer, item))


def _only_layer(laid: Outcome, meant: Meant) -> str:
    found = layers_of(laid.reading, meant.id or "")
    if len(found) > 1:
        remedy = f"name it with its layer, as {found[0]}/{meant.id}"
        raise BadInput(f"{' and '.join(found)} have an item {meant.id}", where=meant.report, remedy=remedy)
    return found[0] if found else ""


def _stands(layer: str, item: Json, meant: Meant) -> bool:
    where = pointer(layer, item)
    return (where.start, where.end) == (meant.start, meant.end)


def _ambiguous(wanted: Pointer, meant: Meant) -> Json:
    what = f"several stand on {wanted.start}-{wanted.end}"
    raise Conflict(what, where=meant.report, remedy="look at the report again and name one by its id")


def _require_not_gone(laid: Outcome, meant: Meant) -> None:
    layers = (meant.layer,) if meant.layer else tuple(LAYERS)
    gone = next((each for each in laid.rejected if each.item.id == meant.id and each.layer in layers), None)
    if gone is not None and meant.id is not None:
        who = ", ".join(gone.by)
        raise Conflict(
            f"it was rejected by {who}", where=f"{meant.report} {meant.id}", remedy="undo that first"
        )


def _no_such(meant: Meant) -> NoSuch:
    what = meant.id or f"{meant.start}-{meant.end}"
    return NoSuch(
        f"there is no item {what} in report {meant.report}",
        remedy="look at the report again; it may have been read anew",
    )


def _require_report(connection: Connection, report: str) -> None:
    if connection.execute(select(t.reports.c.number).where(t.reports.c.id == report)).scalar() is None:
        raise NoSuch(f"there is no report {report}", remedy="see `hearsay search` for its id")


def _was_and_will(at: _At, field: str | None, after: Json) -> tuple[dict[str, Json], dict[str, Json]]:
    """The fields that are corrected, as they are and as they will be."""
    given = after if field is None else {field: after}
    if not isinstance(given, dict) or not given:
        raise BadInput("nothing is corrected", remedy="give an object of fields and values")
    other = next((name for name in given if name not in FIELDS[at.layer]), None)
    if other is not None:
        remedy = f"correct one of {', '.join(FIELDS[at.layer])}"
        raise BadInput(f"one of {at.layer} has no {str(other)[:80]} to correct", remedy=remedy)
    if at.layer == "events" and "type" in given and "mode" not in given:
        of_type = MODES.get(given["type"], ()) if isinstance(given["type"], str) else ()
        given = given if at.item.mode in {None, *of_type} else {**given, "mode": None}
    have = portable(at.reading, at.layer, at.item)
    wanted = with_words(given, at.reading.report.text)
    return {name: have[name] for name in given}, {
        name: carried(at.reading, at.layer, name, value) for name, value in wanted.items()
    }


def _require_seen(at: _At, given: Json, have: dict[str, Json]) -> None:
    """Refuses what was decided on another item than there is: each field that the person saw must be as it was."""
    if not isinstance(given, dict):
        raise BadInput("what was seen is no object of fields", remedy="give the fields as they were shown")
    for name, value in with_words(given, at.reading.report.text).items():
        try:
            seen = carried(at.reading, at.layer, name, value)
        except NoSuch:
            seen = value
        if name not in have or canonical(seen) != canonical(have[name]):
            what = f"{str(name)[:80]} is no longer what you saw"
            raise Conflict(what, where=_shown(at), remedy="look at it again and decide anew")


def _require_possible(at: _At, wanted: dict[str, Any]) -> None:
    ids = {name: placed(at.reading, at.layer, name, value) for name, value in wanted.items()}
    have = msgspec.to_builtins(at.item)
    item = made_item(at.layer, at.item.id, {**have, **ids})
    require_anchored(item, at.reading.report.text)
    wrong = complaint(at.layer, item)
    if wrong and wrong != complaint(at.layer, at.item):
        raise BadInput(wrong, remedy="give another value")


def _made(reading: Reading, layer: str, after: Json) -> Json:
    """The item that a person adds."""
    if not isinstance(after, dict):
        raise BadInput("an item is an object of fields", remedy="see docs/records.md for what it holds")
    given = with_words(after, reading.report.text)
    if layer == "figures" and isinstance(given.get("span"), dict):
        given.setdefault("stated", given["span"].get("text", ""))
    measured = {MEASURED[layer]: 1.0} if layer in MEASURED else {}
    values = {**DEFAULTS.get(layer, {}), **given, **measured}
    ids = {
        name: placed(reading, layer, name, carried(reading, layer, name, value))
        for name, value in values.items()
    }
    item = made_item(layer, "new", ids)
    require_kept(new(Decision.ADD, "-", {}, after=msgspec.to_builtins(item)))
    require_anchored(item, reading.report.text)
    wrong = complaint(layer, item)
    if wrong:
        raise BadInput(wrong, remedy="give another value")
    return item


def _subject(reading: Reading, layer: str, where: Pointer, field: str | None) -> dict[str, Any]:
    return {"report": reading.report.id, "layer": layer, "item": where.as_json(), "field": field}


def _shown(at: _At) -> str:
    return f"{at.reading.report.id} {at.item.id}"
