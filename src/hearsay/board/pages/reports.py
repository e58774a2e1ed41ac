"""The reports: full text, facets, one page after the other."""

from collections import Counter

from markupsafe import Markup, escape
from sqlalchemy import func, select
from starlette.requests import Request
from starlette.responses import Response

from hearsay.archive import tables as t
from hearsay.archive.searching import Cursor, Snippet, count, search
from hearsay.archive.selecting import numbers_of
from hearsay.archive.store import Archive
from hearsay.board.addresses import report_address
from hearsay.board.page import page
from hearsay.board.pages.overview import LONGEST_FACET, Choice
from hearsay.board.questions import Question, question

AT_ONCE = 25
_COLUMNS = {"outlet": (t.reports, t.reports.c.outlet), "type": (t.events, t.events.c.type)}


def reports_page(request: Request) -> Response:
    """The page of the reports that the address asks for."""
    archive: Archive = request.app.state.archive
    asked = question("/reports", request.query_params)
    selection = asked.selection._replace(event=asked.given.get("type"))
    after = _cursor(request.query_params.get("after", ""))
    found = search(archive, selection, limit=AT_ONCE, after=after)
    return page(
        request,
        "reports.html",
        asked=asked,
        count=count(archive, selection),
        hits=[(hit, report_address(hit.id), marked(hit.snippet)) for hit in found.hits],
        facets=[("outlet", _outlets(archive, asked)), ("type", _types(archive, asked))],
        more=asked.link(after=_written(found.after)) if found.after else None,
        is_first=after is None,
    )


def marked(snippet: Snippet) -> Markup:
    """The words around a hit, escaped, with the hits marked."""
    pieces, at = [], 0
    for start, end in snippet.hits:
        pieces += [
            escape(snippet.text[at:start]),
            Markup("<mark>"),
            escape(snippet.text[start:end]),
            Markup("</mark>"),
        ]
        at = end
    return Markup("").join([*pieces, escape(snippet.text[at:])])


def _cursor(text: str) -> Cursor | None:
    published, divider, name = text.partition("~")
    return Cursor(published or None, name) if divider else None


def _written(cursor: Cursor) -> str:
    return f"{cursor.published or ''}~{cursor.id}"


def _outlets(archive: Archive, asked: Question) -> list[Choice]:
    r = t.reports.c
    chosen = asked.selection._replace(outlet=None, event=asked.given.get("type"))
    numbers = numbers_of(chosen, archive.engine.dialect.name)
    counted = (
        select(r.outlet, func.count()).where(r.number.in_(numbers), r.outlet.is_not(None)).group_by(r.outlet)
    )
    return _choices(
        archive, asked, "outlet", counted.order_by(func.count().desc(), r.outlet).limit(LONGEST_FACET)
    )


def _types(archive: Archive, asked: Question) -> list[Choice]:
    e = t.events.c
    numbers = numbers_of(asked.selection, archive.engine.dialect.name)
    reports = func.count(e.report.distinct())
    counted = select(func.lower(e.type), reports).where(e.report.in_(numbers)).group_by(func.lower(e.type))
    return _choices(archive, asked, "type", counted.order_by(reports.desc()).limit(LONGEST_FACET))


def _choices(archive: Archive, asked: Question, name: str, counted) -> list[Choice]:  # type: ignore[no-untyped-def]  # noqa: ANN001
    with archive.reading_from() as connection:
        rows = Counter({row[0]: row[1] for row in connection.execute(counted)})
    chosen = asked.given.get(name)
    return [
        Choice(
            value,
            number,
            asked.link(**{name: None if value == chosen else value, "after": None}),
            value == chosen,
        )
        for value, number in rows.most_common()
    ]
