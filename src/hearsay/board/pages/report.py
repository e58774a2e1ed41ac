"""The page of a report: the reading page, live, with links to the incidents that it has an account in."""

from markupsafe import Markup
from starlette.requests import Request
from starlette.responses import Response

from hearsay.archive import judgements, told
from hearsay.archive.store import Archive
from hearsay.board.incident_words import line
from hearsay.board.page import page
from hearsay.exports.page import report_markup
from hearsay.exports.page.report import LEGENDS
from hearsay.records import Decision


def report_page(request: Request) -> Response:
    """The page of the report that the address names, as people decided.

    Raises:
        NoSuch: there is none of that id.
    """
    archive: Archive = request.app.state.archive
    name = request.path_params["id"]
    laid = judgements.outcome_of(archive, name)
    reading = laid.reading
    return page(
        request,
        "report.html",
        title=reading.report.title or reading.report.id,
        reading=reading,
        markup=Markup(report_markup(reading)),  # noqa: S704 - made by report.html of the reading page, which escapes
        legends=LEGENDS,
        incidents=[line(each) for each in told.incidents_of(archive, name)],
        decided=len(laid.states),
        history=[each for each in judgements.of_report(archive, name) if each.decision is not Decision.UNDO][
            ::-1
        ][:20],
    )
