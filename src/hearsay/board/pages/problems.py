"""What could not be added, and what was kept apart as no report."""

from sqlalchemy import select
from starlette.requests import Request
from starlette.responses import Response

from hearsay.archive import tables as t
from hearsay.archive.problems import problems
from hearsay.board.page import page

AT_ONCE = 200


def problems_page(request: Request) -> Response:
    """The page of both."""
    archive = request.app.state.archive
    r = t.reports.c
    asked = select(r.id, r.title, r.outlet, r.apart).where(r.apart.is_not(None)).order_by(r.id).limit(AT_ONCE)
    with archive.reading_from() as connection:
        apart = connection.execute(asked).all()
    return page(request, "problems.html", problems=problems(archive)[:AT_ONCE], apart=apart)
