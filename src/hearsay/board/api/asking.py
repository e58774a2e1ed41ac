"""Parameters and bodies as they were declared, or a refusal that says which is wrong."""

import base64
import binascii
from collections.abc import Iterable, Mapping
from typing import Any

import msgspec

from hearsay.board.api.route import Json, Parameter, Schema
from hearsay.errors import BadInput

TRUE = {"true": True, "false": False}


def asked(
    parameters: Iterable[Parameter], given: Iterable[tuple[str, str]], path: Mapping[str, str]
) -> dict[str, Any]:
    """The value of each parameter by name; its default, or None, where it is not given.

    Raises:
        BadInput: one is not known, given twice, missing, or not what it may be.
    """
    known = {each.name: each for each in parameters}
    written: dict[str, str] = dict(path)
    for name, value in given:
        if name not in known or known[name].where == "path":
            raise BadInput(
                f"there is no parameter {name[:80]}", remedy="see /api/openapi.json for those there are"
            )
        if name in written:
            raise BadInput(f"{name} is given twice", remedy="give it once")
        written[name] = value
    return {name: _value(each, written.get(name)) for name, each in known.items()}


def _value(parameter: Parameter, written: str | None) -> Json:
    if written is None:
        if parameter.is_required:
            raise BadInput(f"{parameter.name} is missing", remedy="give it")
        return parameter.schema.get("default")
    schema = parameter.schema
    value = _read(schema, written)
    if value is None or not _fits(schema, value):
        raise BadInput(f"{parameter.name} cannot be {written[:80]}", remedy=_may_be(schema))
    return value


def _read(schema: Schema, written: str) -> Json:
    kind = schema["type"]
    if kind == "boolean":
        return TRUE.get(written)
    if kind == "integer":
        digits = written.removeprefix("-")
        return int(written) if digits.isascii() and digits.isdigit() and len(digits) < 16 else None
    return written


def _fits(schema: Schema, value: Json) -> bool:
    if isinstance(value, str):
        is_sized = schema.get("minLength", 0) <= len(value) <= schema.get("maxLength", len(value))
        return is_sized and value in schema.get("enum", [value]) and "\0" not in value and value.isprintable()
    if isinstance(value, bool):
        return True
    low, high = schema.get("minimum", value), schema.get("maximum", value)
    return bool(low <= value <= high)


def _may_be(schema: Schema) -> str:
    if "enum" in schema:
        return f"give one of {', '.join(map(str, schema['enum']))}"
    if schema["type"] == "integer":
        return f"give a number from {schema.get('minimum')} to {schema.get('maximum')}"
    if schema["type"] == "boolean":
        return "give true or false"
    return f"give {schema.get('minLength', 0)} to {schema.get('maxLength')} printable characters"


def body_of(raw: bytes, media: str) -> Json:
    """The JSON of a request.

    Raises:
        BadInput: it is no JSON, or not said to be.
    """
    if media.partition(";")[0].strip().lower() != "application/json":
        raise BadInput("the body is not said to be JSON", remedy="send Content-Type: application/json")
    try:
        return msgspec.json.decode(raw)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as problem:
        raise BadInput(f"the body is no JSON ({problem})", remedy="send an object of JSON") from problem


def cursor_of(*key: Json) -> str:
    """Where a page ended, as a word that means nothing to others."""
    return base64.urlsafe_b64encode(msgspec.json.encode(key)).decode().rstrip("=")


def key_of_cursor(cursor: str | None, *kinds: type | tuple[type, ...]) -> list[Json] | None:
    """What `cursor_of` was given; None without a cursor.

    Raises:
        BadInput: it is none of ours.
    """
    if cursor is None:
        return None
    try:
        key = msgspec.json.decode(base64.urlsafe_b64decode(cursor + "=" * (-len(cursor) % 4)))
    except (binascii.Error, ValueError, msgspec.DecodeError, RecursionError):
        key = None
    if not isinstance(key, list) or len(key) != len(kinds) or not all(map(_is_kind, key, kinds)):
        raise BadInput("the cursor is none of ours", remedy="take the `next` of a page, or leave it out")
    return key


def _is_kind(value: Json, kind: type | tuple[type, ...]) -> bool:
    return (
        isinstance(value, kind)
        and value is not True
        and value is not False
        and (not isinstance(value, str) or "\0" not in value)
        and (not isinstance(value, int) or abs(value) < 1 << 53)
    )
