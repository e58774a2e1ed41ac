"""The pages of the board, one module each; `ROUTES` is their table: address, handler, methods."""

from hearsay.board.api import routing  # noqa: F401 - registers what "anything" is
from hearsay.board.pages.add import add_form, add_taken, progress
from hearsay.board.pages.help import help_page
from hearsay.board.pages.incident import incident_page
from hearsay.board.pages.outlet import outlet_page, outlets_page
from hearsay.board.pages.overview import overview
from hearsay.board.pages.problems import problems_page
from hearsay.board.pages.report import report_page
from hearsay.board.pages.reports import reports_page
from hearsay.board.pages.sign_in import sign_in_form, sign_in_taken, sign_out
from hearsay.board.pages.source import source_page, sources_page

GET, POST = ("GET",), ("POST",)
ROUTES = (
    ("/", overview, GET),
    ("/incidents/{id:anything}", incident_page, GET),
    ("/reports", reports_page, GET),
    ("/reports/{id:anything}", report_page, GET),
    ("/sources", sources_page, GET),
    ("/sources/{name:anything}", source_page, GET),
    ("/outlets", outlets_page, GET),
    ("/outlets/{name:anything}", outlet_page, GET),
    ("/add", add_form, GET),
    ("/add", add_taken, POST),
    ("/add/{id}", progress, GET),
    ("/problems", problems_page, GET),
    ("/help", help_page, GET),
    ("/sign-in", sign_in_form, GET),
    ("/sign-in", sign_in_taken, POST),
    ("/sign-out", sign_out, POST),
)
