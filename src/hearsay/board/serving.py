"""Serving the board: the settings from what was said, the application from its parts, one process."""

from collections.abc import Callable, Sequence

import uvicorn
from starlette.applications import Starlette
from starlette.routing import BaseRoute

from hearsay.archive import people
from hearsay.archive.store import Archive
from hearsay.board.api.routing import routes as of_api
from hearsay.board.app import app
from hearsay.board.decisions import Person
from hearsay.board.review.pages import routes as of_review
from hearsay.board.settings import Settings, settings


def serve(
    archive: Archive,
    host: str,
    port: int,
    *,
    names: tuple[str, ...],
    token: str | None,
    owner: str,
    is_secure: bool,
    say: Callable[[str], None],
) -> None:
    """Serves the board until it is interrupted.

    Raises:
        BadInput: others could reach it, and nobody has to sign in.
    """
    chosen = settings(
        host,
        port,
        names=names,
        has_people=people.are_there_any(archive),
        token=token,
        owner=owner,
        is_secure=is_secure,
    )
    shown = f"[{host}]" if ":" in host else host
    say(f"the board is at http://{shown}:{port}/ (stop it with Ctrl+C)")
    uvicorn.run(
        board(archive, chosen),
        host=host,
        port=port,
        log_level="warning",
        server_header=False,
        date_header=True,
    )


def board(archive: Archive, chosen: Settings) -> Starlette:
    """The whole application: pages, review and API."""

    def person_of(token: str) -> Person | None:
        member = people.whose(archive, token)
        return None if member is None else Person(member.name, member.role)

    return app(archive, chosen, person_of, _others())


def _others() -> Sequence[Sequence[BaseRoute]]:
    """The routes of the other parts."""
    return (of_api(), of_review())
