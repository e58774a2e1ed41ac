"""Forms of review: a body of a form, as a decision."""

from collections.abc import Mapping, Sequence
from typing import Any
from urllib.parse import parse_qs

import msgspec

from hearsay.archive.judgements import outcome_of
from hearsay.archive.pointing import LAYERS, items
from hearsay.archive.store import Archive
from hearsay.board.review.fields import corrections
from hearsay.errors import BadInput, NoSuch
from hearsay.limits import MAX_FORM_FIELDS

Json = Any  # a value of JSON
Form = Mapping[str, Sequence[str]]
FIELD = "field."


def form_of(raw: bytes, media: str) -> Form:
    """The fields of a form, each with all its values.

    Raises:
        BadInput: it is no form, or has more than `limits.MAX_FORM_FIELDS` fields.
    """
    if media.partition(";")[0].strip().lower() != "application/x-www-form-urlencoded":
        raise BadInput("this is no form", remedy="use the page as it is")
    try:
        text = raw.decode("ascii")
        return parse_qs(text, keep_blank_values=True, max_num_fields=MAX_FORM_FIELDS, errors="strict")
    except ValueError as problem:
        raise BadInput("the form cannot be read", remedy="use the page as it is") from problem


def wish_of(archive: Archive, form: Form) -> dict[str, Json]:
    """The decision that a form states, as `decisions.decide` takes it.

    Raises:
        BadInput: it states none.
        NoSuch: what it is about is not there.
    """
    if one(form, "wish"):
        return _object(one(form, "wish"))
    decision = one(form, "decision")
    wish: dict[str, Json] = {"decision": decision, "why": one(form, "why") or None}
    if decision == "undo":
        return {**wish, "judgement": one(form, "judgement")}
    if decision in {"merge", "split"}:
        return {**wish, **_of_incidents(form)}
    wish |= {"report": one(form, "report"), "layer": one(form, "layer"), "item": _item(form)}
    if decision in {"note", "tag"}:
        return {**wish, "after": one(form, "note")}
    seen = _object(one(form, "seen"))
    if decision != "correct":
        return {**wish, "before": seen}
    changed = _changed(archive, form, seen)
    return {**wish, "field": None, "before": {name: seen.get(name) for name in changed}, "after": changed}


def one(form: Form, name: str) -> str:
    """The last value of a field; empty without one."""
    values = form.get(name) or [""]
    return values[-1].replace("\r\n", "\n").strip()


def _item(form: Form) -> dict[str, Json]:
    where = [one(form, name) for name in ("start", "end")]
    start, end = (int(each) if each.isascii() and each.isdigit() else None for each in where)
    return {"id": one(form, "item"), "start": start, "end": end}


def _of_incidents(form: Form) -> dict[str, Json]:
    """The accounts that are ticked on the page of an incident: apart from the others, or with other incidents."""
    if one(form, "decision") == "merge":
        named = [name for value in form.get("incident", ()) for name in value.split()]
        return {"incidents": list(dict.fromkeys(named))}
    apart, every = form.get("apart", ()), form.get("account", ())
    ticked = [_object(each) for each in every if each in apart]
    return {"apart": [ticked, [_object(each) for each in every if each not in apart]]}


def _changed(archive: Archive, form: Form, seen: Mapping[str, Json]) -> dict[str, Json]:
    report, layer, name = (one(form, each) for each in ("report", "layer", "item"))
    if layer not in LAYERS:
        raise BadInput("there is no such layer", remedy="use the page as it is")
    reading = outcome_of(archive, report).reading
    item = next((each for each in items(reading, layer) if each.id == name), None)
    if item is None:
        raise NoSuch(
            f"there is no item {name[:80]} in report {report[:80]}", remedy="look at the report again"
        )
    written = {each: form.get(FIELD + each, []) for each in one(form, "fields").split()}
    changed = corrections(reading, layer, item, seen, written)
    if not changed:
        raise BadInput("nothing was changed", remedy="change a field, or accept the item as it is")
    return changed


def _object(written: str) -> dict[str, Json]:
    try:
        made = msgspec.json.decode(written.encode())
    except (msgspec.DecodeError, UnicodeError, RecursionError):
        made = None
    if not isinstance(made, dict):
        raise BadInput("the form cannot be read", remedy="use the page as it is")
    return made
