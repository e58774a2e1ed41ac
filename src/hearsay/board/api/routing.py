"""The routes of the API for Starlette: each reads what it was declared to take, in a thread, and answers in one shape."""

from starlette.concurrency import run_in_threadpool
from starlette.convertors import Convertor, register_url_convertor
from starlette.requests import Request
from starlette.responses import Response, StreamingResponse
from starlette.routing import BaseRoute
from starlette.routing import Route as Path
from starlette.types import Receive, Scope, Send

from hearsay.board.api.answers import answer, refusal_json, refused
from hearsay.board.api.asking import asked, body_of
from hearsay.board.api.openapi import BASE
from hearsay.board.api.route import Call, Route, Stream
from hearsay.board.api.table import ROUTES
from hearsay.board.decisions import person_of, require
from hearsay.errors import HearsayError, TooLarge
from hearsay.limits import MAX_REQUEST_BYTES


class _Anything(Convertor[str]):
    """A part of a path that may hold anything, slashes and line ends too."""

    regex = "(?s:.*)"

    def convert(self, value: str) -> str:
        return value

    def to_string(self, value: str) -> str:
        return value


register_url_convertor("anything", _Anything())


def routes() -> list[BaseRoute]:
    """All routes under `/api`. The archive is `app.state.archive`; who asks is `request.state.person`."""
    by_path: dict[str, dict[str, Route]] = {}
    for route in ROUTES:
        by_path.setdefault(route.path, {})[route.method] = route
    ordered = sorted(by_path, key=lambda path: (-path.count("/"), "{" in path))
    made = [Path(BASE + _of_anything(path), _endpoint(by_path[path]), name=f"api{path}") for path in ordered]
    return [*made, *(Path(path, _nowhere, name="api") for path in (BASE, f"{BASE}/{{rest:anything}}"))]


def _of_anything(path: str) -> str:
    """The path for Starlette: what stands in it may hold slashes, so that longer paths are looked at first."""
    return path.replace("}", ":anything}")


async def _nowhere(_: Request) -> Response:
    told = refusal_json(
        "no-such", "there is no such address", None, "see /api/openapi.json for those there are"
    )
    return answer(told, 404)


class _endpoint:  # noqa: N801 - stands for a function: Starlette gives methods other than GET to classes alone
    """The operations of one path, by method."""

    def __init__(self, routes: dict[str, Route]) -> None:
        self._routes = routes

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        request = Request(scope, receive)
        method = "GET" if request.method == "HEAD" else request.method
        route = self._routes.get(method)
        response = _not_allowed(self._routes) if route is None else await _answered(route, request)
        await response(scope, receive, send)


def _not_allowed(routes: dict[str, Route]) -> Response:
    allowed = ", ".join(sorted({*routes, *({"HEAD"} if "GET" in routes else ())}))
    told = refusal_json("not-allowed", "this method is not allowed here", None, f"use {allowed}")
    response = answer(told, 405)
    response.headers["Allow"] = allowed
    return response


async def _answered(route: Route, request: Request) -> Response:
    try:
        person = person_of(request.state)
        require(person, route.role)
        values = asked(route.parameters, request.query_params.multi_items(), request.path_params)
        given = await body(request) if route.takes else b""
        wish = body_of(given, request.headers.get("content-type", "")) if route.takes else None
        call = Call(request.app.state.archive, values, wish, person)
        return await run_in_threadpool(_respond, route, call)
    except HearsayError as refusal:
        return refused(refusal)


def _respond(route: Route, call: Call) -> Response:
    """The answer, made in a thread: encoding a large one takes a while too."""
    given = route.answer(call)
    if isinstance(given, Stream):
        headers = {"Content-Disposition": f'attachment; filename="{given.file}"'}
        return StreamingResponse(given.pieces, media_type=given.media, headers=headers)
    return answer(given, route.status)


async def body(request: Request) -> bytes:
    """The body of a request, no more of it than may be.

    Raises:
        TooLarge: it is larger than `limits.MAX_REQUEST_BYTES`.
    """
    read = bytearray()
    async for piece in request.stream():
        read += piece
        if len(read) > MAX_REQUEST_BYTES:
            what = f"the body is larger than {MAX_REQUEST_BYTES:,} bytes"
            raise TooLarge(what, remedy="send less at once")
    return bytes(read)
