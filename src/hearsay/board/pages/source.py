"""The page of a source: all it ever said, and how often what it told of was told by others too. Counts, never a score."""

from collections import Counter
from itertools import islice
from typing import NamedTuple

from sqlalchemy import func, select
from starlette.requests import Request
from starlette.responses import Response

from hearsay.archive import tables as t
from hearsay.archive import told
from hearsay.archive.heard import Heard, said_by
from hearsay.archive.selecting import names
from hearsay.archive.store import Archive
from hearsay.board.addresses import report_address, source_address
from hearsay.board.page import page
from hearsay.edtf import day_of, day_words
from hearsay.errors import NoSuch
from hearsay.exports.numbering import in_order
from hearsay.limits import MAX_BOARD_STATEMENTS

AT_ONCE = 60


class Saying(NamedTuple):
    """A statement on the page: what was said, in which report, through whom."""

    words: str
    name: str
    cue: str
    form: str
    day: str
    outlet: str
    through: str
    address: str
    is_denied: bool


class Standings(NamedTuple):
    """In how many incidents it has a part by its own word, and how those stand."""

    incidents: int
    corroborated: int
    disputed: int
    denied: int
    alone: int


def sources_page(request: Request) -> Response:
    """The page of all sources whose name holds the words asked for, those heard in most reports first."""
    archive: Archive = request.app.state.archive
    wanted = request.query_params.get("q", "").strip()
    rows = _sources(archive, wanted)
    return page(request, "sources.html", wanted=wanted, rows=[(*row, source_address(row[0])) for row in rows])


def _sources(archive: Archive, wanted: str) -> list[tuple[str, str, int]]:
    s = t.sources.c
    reports = func.count(s.report.distinct())
    speaks = (t.statements.c.report == s.report) & (t.statements.c.speaker == s.id)
    asked = (
        select(func.min(s.name), func.min(s.kind), reports)
        .join(t.statements, speaks)
        .where(s.name.is_not(None), s.kind != "outlet")
    )
    if wanted:
        asked = asked.where(names(s.name_key, wanted))
    asked = asked.group_by(s.name_key).order_by(reports.desc(), s.name_key).limit(AT_ONCE)
    with archive.reading_from() as connection:
        return [(row[0], row[1], row[2]) for row in connection.execute(asked)]


def source_page(request: Request) -> Response:
    """The page of the source that the address names.

    Raises:
        NoSuch: nobody of that name is heard in any report.
    """
    archive: Archive = request.app.state.archive
    name = request.path_params["name"]
    heard = list(islice(said_by(archive, name), MAX_BOARD_STATEMENTS + 1))
    if not heard:
        raise NoSuch(
            f"nobody called {name[:80]} is heard in these reports", remedy="look in the list of sources"
        )
    shown = heard[:MAX_BOARD_STATEMENTS]
    return page(
        request,
        "source.html",
        name=name,
        sayings=[_saying(each) for each in shown],
        has_more=len(heard) > len(shown),
        kinds=Counter(each.source.kind.value for each in shown).most_common(),
        outlets=Counter(each.reading.report.outlet or "no outlet named" for each in shown).most_common(8),
        through=Counter(via for each in shown for via in each.through).most_common(8),
        reports=len({each.reading.report.id for each in shown}),
        standings=_standings(archive, shown),
    )


def _saying(heard: Heard) -> Saying:
    report = heard.reading.report
    day = day_of(report.published)
    number = next(n for n, each in enumerate(in_order(heard.reading), 1) if each.id == heard.statement.id)
    return Saying(
        words=" ".join(heard.words.split()),
        name=heard.source.name or heard.source.kind.value,
        cue=heard.statement.cue.text if heard.statement.cue else "",
        form=heard.statement.form.value,
        day=day_words(day) if day else "no date",
        outlet=report.outlet or "no outlet named",
        through=", ".join(heard.through),
        address=report_address(report.id, str(number)),
        is_denied=heard.statement.is_denied,
    )


def _standings(archive: Archive, heard: list[Heard]) -> Standings:
    """How the incidents stand that it tells of itself."""
    said: dict[str, set[str]] = {}
    for each in heard:
        said.setdefault(each.reading.report.id, set()).add(each.statement.id)
    found = {
        incident.id: incident.standing.value
        for incident in told.incidents_of_reports(archive, said)
        if any(said.get(a.report, set()).intersection(a.statements) for a in incident.accounts)
    }
    counts = Counter(found.values())
    return Standings(
        len(found), counts["corroborated"], counts["disputed"], counts["denied"], counts["single source"]
    )
