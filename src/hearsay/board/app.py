"""The application: the pages, the API and the decisions behind one guard."""

from collections.abc import Awaitable, Callable, Sequence

from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Route

from hearsay.archive.store import Archive
from hearsay.board import pages
from hearsay.board.adding import Intake
from hearsay.board.guard import Guard, Sessions
from hearsay.board.page import asset, page
from hearsay.board.settings import Settings
from hearsay.errors import HearsayError, NoSuch

Handler = Callable[[Request], Response]


def app(
    archive: Archive, settings: Settings, person_of: Sessions, others: Sequence[Sequence[BaseRoute]] = ()
) -> Starlette:
    """The board over an archive. `others` are the routes of its other parts: the API, review and decisions."""
    routes = [
        *_routes(pages.ROUTES),
        Route("/assets/{name}", _asset),
        *(route for some in others for route in some),
    ]
    made = Starlette(
        routes=routes,
        middleware=[Middleware(Guard, settings=settings, person_of=person_of)],
        exception_handlers={HearsayError: _refused, HTTPException: _not_there, Exception: _broken},
    )
    made.state.archive = archive
    made.state.settings = settings
    made.state.intake = Intake(archive)
    made.state.paths = frozenset(route.path for route in routes if isinstance(route, Route))
    return made


def _routes(
    table: Sequence[tuple[str, Handler | Callable[[Request], Awaitable[Response]], tuple[str, ...]]],
) -> list[Route]:
    return [Route(path, handler, methods=list(methods)) for path, handler, methods in table]


async def _asset(request: Request) -> Response:
    found = asset(request.path_params["name"])
    if found is None:
        raise HTTPException(404)
    return Response(found[0], media_type=found[1])


def _refused(request: Request, refusal: Exception) -> Response:
    """A refusal as a page: what, where, what to do."""
    assert isinstance(refusal, HearsayError)  # noqa: S101 - what the handler is registered for
    status = 404 if isinstance(refusal, NoSuch) else 400
    return page(
        request, "refused.html", status, what=refusal.what, where=refusal.where, remedy=refusal.remedy
    )


def _not_there(request: Request, problem: Exception) -> Response:
    status = problem.status_code if isinstance(problem, HTTPException) else 404
    what = "there is no such page" if status == 404 else "that cannot be done here"
    return page(
        request, "refused.html", status, what=what, where=request.url.path, remedy="look from the start"
    )


def _broken(request: Request, _: Exception) -> Response:
    """A fault of ours: said as one, with nothing of it shown; the log has it."""
    remedy = "try again; if it stays, report what you did, with the log"
    return page(request, "refused.html", 500, what="the board failed over this", where=None, remedy=remedy)
