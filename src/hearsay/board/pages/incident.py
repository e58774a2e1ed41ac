"""The page of an incident: its accounts side by side, the claims of its figures, what rests on what, where it was."""

from starlette.requests import Request
from starlette.responses import Response

from hearsay.archive import judgements, told
from hearsay.archive.store import Archive
from hearsay.board.accounts import side_by_side
from hearsay.board.claims import chart
from hearsay.board.incident_words import line
from hearsay.board.independence import web
from hearsay.board.page import page
from hearsay.board.places import map_of
from hearsay.board.questions import question
from hearsay.errors import NoSuch
from hearsay.limits import MAX_BOARD_ACCOUNTS
from hearsay.records import Decision, Incident, Judgement, Reading


def incident_page(request: Request) -> Response:
    """The page of the incident that the address names.

    Raises:
        NoSuch: there is none of that id.
    """
    archive = request.app.state.archive
    found = told.incident(archive, request.path_params["id"])
    if found is None:
        raise NoSuch(
            "there is no such incident", where=request.path_params["id"], remedy="look in the overview"
        )
    accounts = {account.report: account for account in found.accounts}
    return page(
        request,
        "incident.html",
        line=line(found),
        incident=found,
        origins=side_by_side(found, _readings(archive, found)),
        hidden=max(0, len(accounts) - MAX_BOARD_ACCOUNTS),
        charts=[chart(figure, accounts) for figure in found.figures],
        web=web(found),
        map=map_of([found], question("/", {})),
        history=_history(archive, found),
    )


def _readings(archive: Archive, found: Incident) -> dict[str, Reading]:
    """The Readings of its accounts as people decided, as many as are shown."""
    kept = [account.report for account in found.accounts[:MAX_BOARD_ACCOUNTS]]
    return {report: judgements.outcome_of(archive, report).reading for report in dict.fromkeys(kept)}


def _history(archive: Archive, found: Incident) -> list[Judgement]:
    """The judgements that merge, split or remark on its accounts, newest first."""
    reports = dict.fromkeys(account.report for account in found.accounts)
    kept: dict[str, Judgement] = {}
    for report in reports:
        for judgement in judgements.of_report(archive, report):
            if judgement.decision is not Decision.ACCEPT:
                kept[judgement.digest] = judgement
    return sorted(kept.values(), key=lambda each: each.made, reverse=True)
