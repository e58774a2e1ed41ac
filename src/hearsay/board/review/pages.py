"""The routes of review: the queues, one item, an incident to be merged or split, and what forms send."""

from collections.abc import Callable
from importlib.resources import files
from typing import Any
from urllib.parse import quote, urlencode

from jinja2 import ChoiceLoader, Environment, PackageLoader, StrictUndefined, select_autoescape
from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import HTMLResponse, RedirectResponse, Response
from starlette.routing import Route

from hearsay.archive import told
from hearsay.archive.accounts import tellers
from hearsay.archive.chain import canonical, undone_by
from hearsay.archive.judgements import last_of, outcome_of
from hearsay.archive.judgements import one as one_of
from hearsay.archive.pointing import LAYERS
from hearsay.archive.queue import Queued, progress
from hearsay.archive.selecting import Selection
from hearsay.archive.store import Archive
from hearsay.archive.worth import Worth
from hearsay.board.api.answers import status_of
from hearsay.board.api.asking import asked
from hearsay.board.api.parameters import SELECTION, selection
from hearsay.board.api.route import Parameter
from hearsay.board.api.routing import body
from hearsay.board.decisions import Person, decide, person_of, preview, require
from hearsay.board.page import NAVIGATION
from hearsay.board.review.forms import Form, form_of, one, wish_of
from hearsay.board.review.order import Orders
from hearsay.board.review.sheet import sheet
from hearsay.errors import HearsayError, NoSuch
from hearsay.records import Incident, Judgement

BASE = "/review"
WHICH = tuple(Parameter(name, {"type": "string", "maxLength": 1000}, "which") for name in ("report", "item"))
NEAR = 10  # incidents that are offered to be merged with one
STATIC = {"review.css": "text/css", "review.js": "text/javascript"}
_templates = Environment(
    loader=ChoiceLoader([PackageLoader("hearsay.board.review"), PackageLoader("hearsay.board")]),
    autoescape=select_autoescape(default=True),
    undefined=StrictUndefined,
    trim_blocks=True,
    lstrip_blocks=True,
)
NONE = Worth(0.0, 0.0, ())  # of an item that is named by its address
Page = Callable[[Archive, Request, Person], Response]


def routes() -> list[Route]:
    """All routes of review. The archive is `app.state.archive`; who asks is `request.state.person`."""
    return [
        Route(BASE, _asked(queues), name="review"),
        *(Route(f"{BASE}/static/{name}", _static(name, media), name=name) for name, media in STATIC.items()),
        Route(f"{BASE}/incident/{{id:anything}}", _asked(incident_page), name="review incident"),
        Route(f"{BASE}/judge", _sent(judge), methods=["POST"], name="review judge"),
        Route(f"{BASE}/preview", _sent(look), methods=["POST"], name="review preview"),
        Route(f"{BASE}/{{layer}}", _asked(item_page), name="review item"),
    ]


def queues(archive: Archive, request: Request, person: Person) -> Response:
    """The queues, one a layer, and how far each has come."""
    done = progress(archive)
    layers = [(layer, done.get(layer)) for layer in LAYERS]
    return _shown(request, "queues.html", person, layers=layers, last=last_of(archive, person.name))


def item_page(archive: Archive, request: Request, person: Person) -> Response:
    """One item of a queue; without one named the first that waits."""
    layer = request.path_params["layer"]
    if layer not in LAYERS:
        raise NoSuch("there is no such layer", remedy=f"look at one of {', '.join(LAYERS)}")
    values = asked((*WHICH, *SELECTION), request.query_params.multi_items(), {})
    chosen = selection(values)
    if values["report"] is None or values["item"] is None:
        first = _orders(request).first(layer, chosen)
        if first is None:
            return _shown(request, "done.html", person, layer=layer, last=last_of(archive, person.name))
        return RedirectResponse(address(first, chosen), 303)
    return _item(
        archive,
        request,
        person,
        Queued(values["report"], layer, values["item"], None, None, "", NONE),
        chosen,
    )


def incident_page(archive: Archive, request: Request, person: Person) -> Response:
    """An incident with its accounts, to be split, and those near it, to be merged with it."""
    found = told.incident(archive, request.path_params["id"])
    if found is None:
        raise NoSuch("there is no such incident", remedy="see `hearsay incidents` for its id")
    accounts = list(
        zip(found.accounts, map(canonical, (t._asdict() for t in tellers(archive, found.id))), strict=True)
    )
    return _shown(
        request, "incident.html", person, incident=found, accounts=accounts, near=near(archive, found)
    )


def judge(archive: Archive, request: Request, person: Person, form: Form) -> Response:
    """What becomes of a form: the judgement, and on to the next page."""
    try:
        made = decide(archive, person, wish_of(archive, form))
    except HearsayError as refusal:
        return _again(archive, request, person, form, refusal)
    return RedirectResponse(_local(one(form, "then")) or _where(archive, made), 303)


def look(archive: Archive, request: Request, person: Person, form: Form) -> Response:
    """What a merge or split would change, to be confirmed."""
    wish = wish_of(archive, form)
    seen = preview(archive, person, wish)
    return _shown(request, "preview.html", person, wish=canonical(wish), seen=seen, decision=wish["decision"])


def near(archive: Archive, found: Incident) -> list[Incident]:
    """Other incidents of the same place or type at the same time, which may be the same one; the likeliest first."""
    others = [each for each in told.incidents(archive, Selection()) if each.id != found.id]
    scored = [(_likeness(found, each), each) for each in others]
    likely = sorted((pair for pair in scored if pair[0]), key=lambda pair: (-pair[0], pair[1].id))
    return [each for _, each in likely[:NEAR]]


def _likeness(one_: Incident, other: Incident) -> int:
    same_place = one_.place is not None and other.place is not None and one_.place.name == other.place.name
    same_time = one_.time is not None and one_.time == other.time
    return 2 * same_place + 2 * same_time + (one_.type == other.type) if same_place or same_time else 0


def address(item: Queued, chosen: Selection) -> str:
    """The address of an item in its queue."""
    which = {"report": item.report, "item": item.id, **chosen.stated()}
    return f"{BASE}/{item.layer}?{urlencode(which, quote_via=quote)}"


def _item(
    archive: Archive,
    request: Request,
    person: Person,
    which: Queued,
    chosen: Selection,
    *,
    refusal: HearsayError | None = None,
) -> Response:
    laid = outcome_of(archive, which.report)
    shown = sheet(laid, which.layer, which.id, told.incidents_of(archive, which.report))
    place = _orders(request).place(which.layer, chosen, which.report, which.id)
    if shown is None:
        gone = next((r for r in laid.rejected if (r.layer, r.item.id) == (which.layer, which.id)), None)
        why = f"it was rejected by {', '.join(gone.by)}" if gone else "there is no such item any more"
        raise NoSuch(why, where=f"{which.report} {which.id}", remedy=f"go on at {BASE}/{which.layer}")
    done = progress(archive).get(which.layer)
    links = {
        "here": address(which, chosen),
        "previous": address(place.previous, chosen) if place.previous else None,
        "next": address(place.next, chosen) if place.next else None,
        "after": address(place.next, chosen) if place.next else f"{BASE}/{which.layer}",
    }
    facts = {"sheet": shown, "place": place, "links": links, "done": done, "refusal": refusal}
    status = status_of(refusal) if refusal else 200
    return _shown(request, "item.html", person, status=status, last=last_of(archive, person.name), **facts)


def _again(archive: Archive, request: Request, person: Person, form: Form, refusal: HearsayError) -> Response:
    """The page of the item as it is now, with why the decision was refused; what was written is lost, not kept unseen."""
    layer, report, name = (one(form, each) for each in ("layer", "report", "item"))
    if layer not in LAYERS or not report or not name:
        raise refusal
    try:
        which = Queued(report, layer, name, None, None, "", NONE)
        return _item(archive, request, person, which, Selection(), refusal=refusal)
    except NoSuch:
        raise refusal from None


def _shown(
    request: Request,
    template: str,
    person: Person,
    *,
    status: int = 200,
    **facts: Any,  # noqa: ANN401 - for templates
) -> Response:
    """A page within the frame of the board."""
    there = [(where, label) for where, label in NAVIGATION if where in request.app.state.paths]
    frame = {"base": BASE, "here": BASE, "navigation": there, "all_layers": list(LAYERS)}
    return HTMLResponse(_templates.get_template(template).render(person=person, **frame, **facts), status)


def _asked(page: Page) -> Callable[[Request], Any]:
    async def answer(request: Request) -> Response:
        person = person_of(request.state)
        try:
            return await run_in_threadpool(page, request.app.state.archive, request, person)
        except HearsayError as refusal:
            return _refused(request, person, refusal)

    return answer


def _sent(page: Callable[[Archive, Request, Person, Form], Response]) -> Callable[[Request], Any]:
    async def answer(request: Request) -> Response:
        person = person_of(request.state)
        try:
            require(person, "coder")
            form = form_of(await body(request), request.headers.get("content-type", ""))
            return await run_in_threadpool(page, request.app.state.archive, request, person, form)
        except HearsayError as refusal:
            return _refused(request, person, refusal)

    return answer


def _refused(request: Request, person: Person, refusal: HearsayError) -> Response:
    return _shown(request, "refused.html", person, status=status_of(refusal), refusal=refusal)


def _static(name: str, media: str) -> Callable[[Request], Any]:
    content = files("hearsay.board.review").joinpath("static", name).read_bytes()

    async def answer(_: Request) -> Response:
        return Response(content, media_type=media, headers={"Cache-Control": "no-cache"})

    return answer


def _orders(request: Request) -> Orders:
    """The queues of this server, made when they are first asked for."""
    state = request.app.state
    if not hasattr(state, "review_orders"):
        state.review_orders = Orders(state.archive)
    orders: Orders = state.review_orders
    return orders


def _local(written: str) -> str | None:
    """An address of this board, which a form leads back to; None: it is none, or one of elsewhere."""
    is_path = written.startswith("/") and not written.startswith(("//", "/\\")) and written.isprintable()
    return written if is_path and "\\" not in written else None


def _where(archive: Archive, made: Judgement) -> str:
    """Where to look after a decision that does not say so: at what it was about; after an undo at what was undone."""
    target = undone_by(made)
    subject = one_of(archive, target).subject if target else made.subject
    layer, item = subject.get("layer"), subject.get("item") or {}
    if layer not in LAYERS or not item.get("id"):
        return BASE
    return address(Queued(subject["report"], layer, item["id"], None, None, "", NONE), Selection())
