"""The overview: incidents as they stand, on a map and over time; each narrows the others by its address."""

from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import date
from typing import NamedTuple

from starlette.requests import Request
from starlette.responses import Response

from hearsay.archive import told
from hearsay.board.incident_words import line
from hearsay.board.page import page
from hearsay.board.places import map_of
from hearsay.board.questions import Question, question
from hearsay.board.timeline import time_line
from hearsay.edtf import day_of
from hearsay.limits import MAX_BOARD_INCIDENTS, MAX_BOARD_WEIGHED
from hearsay.records import Incident

FACETS = ("standing", "type", "measure", "place", "outlet")
LONGEST_FACET = 8
BESIDE = 6  # entries of a list at the side


class Choice(NamedTuple):
    """A value of a facet: how many incidents have it, and the address with it, or without it if it is chosen."""

    value: str
    number: int
    link: str
    is_chosen: bool


def overview(request: Request) -> Response:
    """The page of all incidents that the address asks for."""
    archive = request.app.state.archive
    asked = question("/", request.query_params)
    count = told.count(archive, asked.selection, asked.asked)
    found = told.incidents(archive, asked.selection, asked.asked, limit=MAX_BOARD_WEIGHED)
    return page(
        request,
        "overview.html",
        asked=asked,
        count=count,
        reports=len(archive),
        weighed=len(found),
        lines=[line(each) for each in found[:MAX_BOARD_INCIDENTS]],
        disputed=[line(each) for each in [each for each in found if each.disputes][:BESIDE]],
        newest=[line(each) for each in _newest(found)[:BESIDE]],
        facets=[(name, facet(asked, name, found)) for name in FACETS],
        map=map_of(found, asked),
        timeline=time_line(map(_day, found), lambda key: asked.link(since=key, until=key)),
    )


def _newest(found: Iterable[Incident]) -> list[Incident]:
    """The incidents whose last account came last."""
    return sorted(
        found, key=lambda each: max((a.published or "" for a in each.accounts), default=""), reverse=True
    )


def _day(found: Incident) -> date | None:
    """The day on which the first account was published, which is what the address narrows by."""
    return min((day for account in found.accounts if (day := day_of(account.published))), default=None)


def facet(asked: Question, name: str, found: Sequence[Incident]) -> list[Choice]:
    """The commonest values of a facet."""
    counts = Counter(value for each in found for value in _values(name, each))
    chosen = asked.given.get(name)
    kept = counts.most_common(LONGEST_FACET)
    return [
        Choice(value, count, asked.link(**{name: None if value == chosen else value}), value == chosen)
        for value, count in sorted(kept, key=lambda pair: (-pair[1], pair[0]))
    ]


def _values(name: str, found: Incident) -> set[str]:
    if name == "standing":
        return {found.standing.value}
    if name == "type":
        return {found.type.lower()} if found.type else set()
    if name == "measure":
        return {figure.measure.value for figure in found.figures}
    if name == "place":
        return {found.place.name} if found.place else set()
    return {account.outlet for account in found.accounts if account.outlet}
