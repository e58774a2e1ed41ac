"""The API over an archive of made reports, as somebody of any role asks it."""

from pathlib import Path

from starlette.applications import Starlette
from starlette.routing import Route
from starlette.testclient import TestClient
from starlette.types import ASGIApp, Receive, Scope, Send

from hearsay.archive.store import Archive
from hearsay.board.api import routing
from hearsay.board.app import _asset
from hearsay.board.decisions import Person
from hearsay.board.page import NAVIGATION
from hearsay.board.review import pages
from tests.archive import made
from tests.archive.test_accounts import named
from tests.archive.test_told import SECOND, elsewhere, reading


class As:
    """The application as a person meets it: what the board's middleware does."""

    def __init__(self, app: ASGIApp, person: Person | None) -> None:
        self._app, self._person = app, person

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if self._person is not None:
            scope.setdefault("state", {})["person"] = self._person
        await self._app(scope, receive, send)


def application(archive: Archive, person: Person | None) -> ASGIApp:
    routes = [*routing.routes(), *pages.routes(), Route("/assets/{name}", _asset)]
    app = Starlette(routes=routes)
    app.state.paths = frozenset(where for where, _ in NAVIGATION)
    app.state.archive = archive
    return As(app, person)


def asks(archive: Archive, role: str | None = "editor", name: str = "anna") -> TestClient:
    """A client of somebody with this role; None: nobody said who it is."""
    return TestClient(
        application(archive, Person(name, role) if role else None), raise_server_exceptions=True
    )


def fill(archive: Archive) -> None:
    """Two accounts of one market, one of another, a copy, a text kept apart, an id that holds a slash."""
    archive.add(named("a", reading("The Lowen Herald")))
    archive.add(
        named("b", reading("The Sele Messenger", SECOND, killed=12, who="Ana Brez", agency="The Post"))
    )
    archive.add(named("c/1", elsewhere("The Orlec Mail")))
    archive.add(named("d", reading("Radio Varn", published="2031-05-13")))
    archive.set_apart(made.report("Log in to your account.", id="apart"), "only a sign-in form")


def opened(folder: Path) -> Archive:
    archive = Archive(folder / "reports.archive")
    fill(archive)
    return archive
