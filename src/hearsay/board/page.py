"""Pages: templates filled with what is shown; every text of a report is escaped text."""

from functools import lru_cache
from importlib.resources import files
from typing import Any

from jinja2 import Environment, PackageLoader, StrictUndefined
from starlette.requests import Request
from starlette.responses import HTMLResponse, Response

from hearsay.board.decisions import person_of
from hearsay.exports.page import STYLES

NAVIGATION = (
    ("/", "Incidents"),
    ("/reports", "Reports"),
    ("/sources", "Sources"),
    ("/outlets", "Outlets"),
    ("/review", "Review"),
    ("/add", "Add"),
)


def page(request: Request, template: str, status: int = 200, **shown: Any) -> Response:  # noqa: ANN401 - for templates
    """The page that a template makes of what is shown; who asks and where they are is always known to it."""
    paths = [where for where, _ in NAVIGATION if _is_there(request, where)]
    here = _section(request.url.path)
    markup = (
        environment()
        .get_template(template)
        .render(
            person=person_of(request.state),
            here=here,
            navigation=[each for each in NAVIGATION if each[0] in paths],
            **shown,
        )
    )
    return HTMLResponse(markup, status)


def _is_there(request: Request, where: str) -> bool:
    """Whether the board has that page: what another part of it brings may not be mounted."""
    return where in request.app.state.paths


def _section(path: str) -> str:
    """The entry of the navigation that a page belongs to."""
    first = path.strip("/").partition("/")[0]
    return "/" if first in {"", "incidents"} else f"/{first}"


@lru_cache
def environment() -> Environment:
    """The templates of the board, with those of the reading page beside them."""
    return Environment(
        loader=PackageLoader("hearsay.board"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )


@lru_cache
def asset(name: str) -> tuple[bytes, str] | None:
    """A style sheet or script with its type; None: there is none of that name."""
    kinds = {"css": "text/css; charset=utf-8", "js": "text/javascript; charset=utf-8", "svg": "image/svg+xml"}
    kind = kinds.get(name.rpartition(".")[2])
    if kind is None or "/" in name:
        return None
    if name == "reading.css":
        return "\n".join(_of_reading(each) for each in STYLES).encode(), kind
    if name == "reading.js":
        return _of_reading("page.js").encode(), kind
    file = files("hearsay.board").joinpath("assets", name)
    return (file.read_bytes(), kind) if file.is_file() else None


def _of_reading(name: str) -> str:
    return files("hearsay.exports.page").joinpath("templates", name).read_text(encoding="utf-8")
