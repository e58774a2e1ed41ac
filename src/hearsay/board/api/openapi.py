"""The OpenAPI 3.1 document, made of the table of routes."""

from collections.abc import Iterable
from importlib.metadata import PackageNotFoundError, version
from typing import Any

from hearsay.board.api.route import Parameter, Route

BASE = "/api"
REFUSALS = {
    "400": "a parameter or the body cannot be used",
    "403": "the role of the person does not allow it",
    "404": "there is no such thing",
    "409": "what is judged is no longer what the person saw",
    "413": "the body is too large",
    "503": "the database refuses",
}
ABOUT = (
    "The data of every page of the board. Offsets are Unicode code points, half-open, into the text of a report. "
    "Pages go on with `next` as `cursor`. Every refusal has one shape."
)


def document(routes: Iterable[Route]) -> dict[str, Any]:
    """The document."""
    from hearsay.board.api.schemas import schemas

    paths: dict[str, dict[str, Any]] = {}
    for route in routes:
        paths.setdefault(f"{BASE}{route.path}", {})[route.method.lower()] = operation(route)
    return {
        "openapi": "3.1.0",
        "info": {"title": "Hearsay", "version": _version(), "description": ABOUT},
        "paths": paths,
        "components": {
            "schemas": schemas(),
            "responses": {code: _refusal(means) for code, means in REFUSALS.items()},
        },
    }


def operation(route: Route) -> dict[str, Any]:
    """One route, as the document tells it."""
    told: dict[str, Any] = {
        "operationId": route.name,
        "summary": route.means,
        "parameters": [_parameter(each) for each in route.parameters],
        "responses": {
            str(route.status): {
                "description": route.means,
                "content": {media: {"schema": _schema(route.gives)} for media in route.media},
            },
            **{code: {"$ref": f"#/components/responses/{code}"} for code in _codes(route)},
        },
    }
    if route.takes:
        content = {"application/json": {"schema": _schema(route.takes)}}
        told["requestBody"] = {"required": True, "content": content}
    return told


def _codes(route: Route) -> list[str]:
    """The refusals that a route can give."""
    can = {"503"}
    can |= {"400"} if route.parameters or route.takes else set()
    can |= {"404"} if any(each.where == "path" for each in route.parameters) else set()
    can |= {"403", "404", "409", "413"} if route.takes else set()
    return sorted(can)


def _parameter(parameter: Parameter) -> dict[str, Any]:
    return {
        "name": parameter.name,
        "in": parameter.where,
        "required": parameter.is_required,
        "description": parameter.means,
        "schema": parameter.schema,
    }


def _refusal(means: str) -> dict[str, Any]:
    return {"description": means, "content": {"application/json": {"schema": _schema("Refusal")}}}


def _schema(name: str) -> dict[str, str]:
    return {"$ref": f"#/components/schemas/{name}"}


def _version() -> str:
    try:
        return version("hearsay")
    except PackageNotFoundError:
        return "0"
