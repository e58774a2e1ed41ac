"""Full text and its filters: the reports that hold what is asked, newest first, with the words around the hits."""

from collections.abc import Iterator
from typing import Any, NamedTuple

from sqlalchemy import Select, func, or_, select, tuple_
from sqlalchemy.sql import ColumnElement

from hearsay.archive import tables as t
from hearsay.archive.selecting import Selection, conditions
from hearsay.archive.store import Archive
from hearsay.archive.words import Wanted, asked, found
from hearsay.errors import BadInput
from hearsay.limits import MAX_RESULTS, MAX_SNIPPET_CHARACTERS

_LEAD = 60  # characters before the first hit


class Snippet(NamedTuple):
    """Words of a report around a hit. `hits` are code points into `text`, half-open; `start` is where it begins."""

    text: str
    start: int
    hits: list[tuple[int, int]]


class Hit(NamedTuple):
    """A report that holds what was asked."""

    id: str
    title: str | None
    outlet: str | None
    published: str | None
    url: str | None
    snippet: Snippet


class Cursor(NamedTuple):
    """Where a page of results ended: the next begins behind it."""

    published: str | None
    id: str


class Page(NamedTuple):
    """Some results, newest first; `after` is None if there are no more."""

    hits: list[Hit]
    after: Cursor | None


def search(archive: Archive, selection: Selection, *, limit: int = 20, after: Cursor | None = None) -> Page:
    """Reports that hold what is asked: newest first, those without a date last, equals by their ids.

    Raises:
        BadInput: `limit` is over `limits.MAX_RESULTS` or under 1.
        BadArchive: the database refuses.
    """
    if not 1 <= limit <= MAX_RESULTS:
        remedy = f"ask for 1 to {MAX_RESULTS:,} at a time"
        raise BadInput(f"{limit:,} results cannot be asked for at once", remedy=remedy)
    where = conditions(selection, archive.engine.dialect.name)
    if after is not None:
        where.append(_behind(after))
    with archive.reading_from() as connection:
        rows = list(connection.execute(_ordered(where).limit(limit + 1)))
        shown = rows[:limit]
        asked_for = select(t.texts).where(t.texts.c.report.in_([row.number for row in shown]))
        texts: dict[int, str] = {row.report: row.text for row in connection.execute(asked_for)}
    wanted = asked(selection.words).wanted
    hits = [
        Hit(row.id, row.title, row.outlet, row.published, row.url, _around(texts[row.number], wanted))
        for row in shown
    ]
    last = hits[-1] if len(rows) > limit else None
    return Page(hits, Cursor(last.published, last.id) if last else None)


def count(archive: Archive, selection: Selection) -> int:
    """How many reports hold what is asked."""
    where = conditions(selection, archive.engine.dialect.name)
    with archive.reading_from() as connection:
        return connection.execute(select(func.count()).select_from(t.reports).where(*where)).scalar_one()


def _around(text: str, wanted: tuple[Wanted, ...]) -> Snippet:
    return snippet(text, found(text, wanted))


def snippet(text: str, hits: list[tuple[int, int]]) -> Snippet:
    """The words around the first hits, or the beginning of the text; whole words, `MAX_SNIPPET_CHARACTERS` at most."""
    start = max(0, hits[0][0] - _LEAD) if hits else 0
    if start:
        space = text.find(" ", start, start + _LEAD)
        start = start if space < 0 else space + 1
    end = min(len(text), start + MAX_SNIPPET_CHARACTERS)
    if end < len(text):
        space = text.rfind(" ", start, end)
        end = end if space <= start else space
    inside = [(a - start, b - start) for a, b in hits if start <= a and b <= end]
    return Snippet(text[start:end], start, inside)


def _ordered(where: list[ColumnElement[bool]]) -> Select[Any]:
    """What is told of reports, in order. Their texts are fetched apart: to sort them would take memory."""
    r = t.reports.c
    chosen = select(r.number, r.id, r.title, r.outlet, r.published, r.url).where(*where)
    return chosen.order_by(r.published.desc().nulls_last(), r.id.desc())


def _behind(after: Cursor) -> ColumnElement[bool]:
    r = t.reports.c
    if after.published is None:
        return r.published.is_(None) & (r.id < after.id)
    return or_(tuple_(r.published, r.id) < tuple_(after.published, after.id), r.published.is_(None))


def every(archive: Archive, selection: Selection, *, at_once: int = 200) -> Iterator[Hit]:
    """All reports that hold what is asked, in the order of `search`, a page at a time."""
    after: Cursor | None = None
    while True:
        page = search(archive, selection, limit=at_once, after=after)
        yield from page.hits
        after = page.after
        if after is None:
            return
