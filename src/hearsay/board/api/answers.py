"""Answers of the API: JSON, and the one shape of every refusal."""

from collections.abc import Mapping
from typing import Any

import msgspec
from starlette.responses import Response

from hearsay.errors import BadArchive, BadInput, Conflict, Forbidden, HearsayError, NoSuch, TooLarge

JSON = "application/json"
STATUS: Mapping[type[HearsayError], int] = {
    BadInput: 400,
    Forbidden: 403,
    NoSuch: 404,
    Conflict: 409,
    TooLarge: 413,
    BadArchive: 503,
}
"""The HTTP status of each refusal; any other is a fault of what was sent."""


def answer(value: Any, status: int = 200) -> Response:  # noqa: ANN401 - of JSON
    """The value as JSON."""
    return Response(msgspec.json.encode(value), status, media_type=JSON)


def refused(refusal: HearsayError) -> Response:
    """What was refused, why, and what to do."""
    return answer(told(refusal), status_of(refusal))


def status_of(refusal: HearsayError) -> int:
    """The HTTP status of a refusal."""
    return next((status for kind, status in STATUS.items() if isinstance(refusal, kind)), 400)


def told(refusal: HearsayError) -> dict[str, Any]:
    """A refusal as JSON: `code` is stable and documented in docs/errors.md; the rest is for people."""
    return refusal_json(refusal.code, refusal.what, refusal.where, refusal.remedy)


def refusal_json(code: str, what: str, where: str | None, remedy: str) -> dict[str, Any]:
    """The shape of every refusal."""
    return {"error": {"code": code, "what": what, "where": where, "remedy": remedy}}
