"""What the board shows and by which keys."""

from starlette.requests import Request
from starlette.responses import Response

from hearsay.board.page import page


def help_page(request: Request) -> Response:
    """The page of help."""
    return page(request, "help.html")
