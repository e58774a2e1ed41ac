"""What stands before every route: which host was asked, from where, by whom, how much; and the headers of every answer.

One middleware for all routes, so that none can be forgotten. State changes are taken from this board's own pages alone:
browsers say where a request comes from (`Origin`, `Sec-Fetch-Site`), and cookies do not travel from elsewhere
(`SameSite=Strict`). OWASP, Cross-Site Request Forgery Prevention Cheat Sheet.
"""

import hmac
from collections.abc import Callable, Iterator
from urllib.parse import urlsplit

from starlette.requests import Request
from starlette.responses import PlainTextResponse, RedirectResponse, Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from hearsay.board.api.answers import answer, refusal_json
from hearsay.board.decisions import Person
from hearsay.board.settings import Settings
from hearsay.limits import MAX_BOARD_BODY

SAFE = frozenset({"GET", "HEAD", "OPTIONS"})
COOKIE = "hearsay"
OPEN_PATHS = ("/sign-in", "/assets/")
POLICY = (
    "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; connect-src 'self'; form-action 'self'; "
    "base-uri 'none'; frame-ancestors 'none'"
)
HEADERS = (
    ("content-security-policy", POLICY),
    ("x-content-type-options", "nosniff"),
    ("x-frame-options", "DENY"),
    ("referrer-policy", "no-referrer"),
    ("cross-origin-opener-policy", "same-origin"),
    ("cross-origin-resource-policy", "same-origin"),
    ("permissions-policy", "geolocation=(), camera=(), microphone=()"),
)


Sessions = Callable[[str], Person | None]
"""Whose session a cookie is; None: nobody's any more."""


class Guard:
    """The middleware. `person_of` tells whose a session is."""

    def __init__(self, app: ASGIApp, settings: Settings, person_of: Sessions) -> None:
        self.app = app
        self.settings = settings
        self.person_of = person_of

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Lets the request through, or answers it."""
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        request = Request(scope)
        refusal = self._refusal(request) or self._unknown(request)
        if refusal is None:
            await self.app(scope, _limited(receive), _with_headers(send, scope["path"]))
        else:
            await refusal(scope, receive, _with_headers(send, scope["path"]))

    def _refusal(self, request: Request) -> Response | None:
        """The answer to a request that is not taken at all; None: it is."""
        host = _host(request.headers.get("host", ""))
        if host not in self.settings.names:
            return _refused(
                request, 421, "this board does not answer to that name", "open it by its own address"
            )
        if request.method in SAFE:
            return None
        if not self._is_from_here(request):
            return _refused(request, 403, "that came from another site", "do it on the board itself")
        length = request.headers.get("content-length", "0")
        if not length.isdigit() or int(length) > MAX_BOARD_BODY:
            return _refused(
                request, 413, f"more than {MAX_BOARD_BODY:,} bytes at once", "send less at a time"
            )
        return None

    def _is_from_here(self, request: Request) -> bool:
        """Does a browser say that the request comes from this board, or is it no browser that asks?"""
        site = request.headers.get("sec-fetch-site")
        if site is not None and site not in {"same-origin", "none"}:
            return False
        origin = request.headers.get("origin")
        if origin is None:
            return True
        return urlsplit(origin).netloc.casefold() == request.headers.get("host", "").casefold()

    def _unknown(self, request: Request) -> Response | None:
        """Puts whoever asks into the request; the answer to somebody unknown, where one has to be known."""
        person = self._person(request)
        if person is not None:
            request.scope.setdefault("state", {})["person"] = person
            return None
        path = request.url.path
        if path.startswith(OPEN_PATHS):
            return None
        if path.startswith("/api"):
            return _refused(request, 401, "nobody is signed in", "sign in, or send the token of this board")
        return RedirectResponse("/sign-in", 303)

    def _person(self, request: Request) -> Person | None:
        if self.settings.is_open:
            return Person(self.settings.owner, "editor")
        kind, _, given = request.headers.get("authorization", "").partition(" ")
        if self.settings.token and kind.lower() == "bearer":
            is_it = hmac.compare_digest(given.encode(), self.settings.token.encode())
            return Person("token", "editor") if is_it else None
        cookie = request.cookies.get(COOKIE)
        return self.person_of(cookie) if cookie else None


def _host(header: str) -> str:
    """The name in a Host header, without its port."""
    if header.startswith("["):
        return header[1:].partition("]")[0].casefold()
    return header.rpartition(":")[0].casefold() if header.count(":") == 1 else header.casefold()


def _refused(request: Request, status: int, what: str, remedy: str) -> Response:
    if request.url.path.startswith("/api"):
        return answer(refusal_json("refused", what, None, remedy), status)
    return PlainTextResponse(f"{what}; {remedy}\n", status)


def _limited(receive: Receive) -> Receive:
    """The body of a request, cut off where it is longer than it may be, whatever its length was said to be."""
    taken = 0

    async def limited() -> Message:
        nonlocal taken
        message = await receive()
        taken += len(message.get("body", b""))
        return {"type": "http.disconnect"} if taken > MAX_BOARD_BODY else message

    return limited


def _with_headers(send: Send, path: str) -> Send:
    async def with_headers(message: Message) -> None:
        if message["type"] == "http.response.start":
            message["headers"] = list(_headers(message.get("headers", []), path))
        await send(message)

    return with_headers


def _headers(given: list[tuple[bytes, bytes]], path: str) -> Iterator[tuple[bytes, bytes]]:
    """The headers of an answer with those of every answer; pages are not kept by anybody."""
    yield from given
    known = {name.lower() for name, _ in given}
    added: list[tuple[str, str]] = [*HEADERS, ("cache-control", _keeping(path))]
    yield from ((name.encode(), value.encode()) for name, value in added if name.encode() not in known)


def _keeping(path: str) -> str:
    return "public, max-age=3600" if path.startswith("/assets/") else "no-store"
