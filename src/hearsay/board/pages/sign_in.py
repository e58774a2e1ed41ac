"""Signing in and out, where a board is for several people."""

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from hearsay.archive import people
from hearsay.board.guard import COOKIE
from hearsay.board.page import page

HOURS = 12


def sign_in_form(request: Request) -> Response:
    """The form."""
    return page(request, "sign_in.html", problem=None)


async def sign_in_taken(request: Request) -> Response:
    """The overview with a session, or the form again."""
    form = await request.form()
    name, password = str(form.get("name", "")), str(form.get("password", ""))
    archive = request.app.state.archive
    token = await run_in_threadpool(people.sign_in, archive, name, password, HOURS)
    if token is None:
        return page(request, "sign_in.html", 401, problem="Name or password is not right.")
    answer = RedirectResponse("/", 303)
    settings = request.app.state.settings
    answer.set_cookie(
        COOKIE, token, max_age=HOURS * 3600, httponly=True, samesite="strict", secure=settings.is_secure
    )
    return answer


async def sign_out(request: Request) -> Response:
    """The form, with the session ended."""
    token = request.cookies.get(COOKIE)
    if token:
        await run_in_threadpool(people.sign_out, request.app.state.archive, token)
    answer = RedirectResponse("/sign-in", 303)
    answer.delete_cookie(COOKIE)
    return answer
