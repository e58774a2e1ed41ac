"""Adding reports from the board, and how far it has come."""

from starlette.datastructures import UploadFile
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from hearsay.board.decisions import person_of, require
from hearsay.board.page import page
from hearsay.errors import BadInput
from hearsay.intake import Given

MOST_FILES = 500


def add_form(request: Request) -> Response:
    """The form."""
    return page(request, "add.html")


async def add_taken(request: Request) -> Response:
    """Begins to read what was handed in, and leads to how far it has come.

    Raises:
        Forbidden: who asks may only read.
        BadInput: nothing was handed in.
    """
    require(person_of(request.state), "coder")
    async with request.form(max_files=MOST_FILES, max_part_size=20_000_000) as form:
        given = [each for each in form.getlist("files") if isinstance(each, UploadFile) and each.filename]
        files = [(each.filename or "report.txt", await each.read()) for each in given]
        stated = {
            name: str(form.get(name, "")).strip() or None for name in ("title", "outlet", "published", "url")
        }
        text = str(form.get("text", "")).strip()
    if text:
        files.append(("pasted.txt", text.encode()))
    if not files:
        raise BadInput("nothing was handed in", remedy="paste a text or choose files")
    made = request.app.state.intake.begin(files, Given(**stated).checked())
    return RedirectResponse(f"/add/{made.id}", 303)


def progress(request: Request) -> Response:
    """How far an intake has come; a part of the page for those whose browser asks for it again and again."""
    found = request.app.state.intake.one(request.path_params["id"])
    if found is None:
        raise HTTPException(404)
    template = "adding_part.html" if request.query_params.get("part") else "adding.html"
    return page(request, template, adding=found)
