"""Texts in, Reports out: plain text, pages, JSON Lines, CSV, feeds, crawls; from strings, bytes, files, folders, standard input.

Nothing here goes to the network, and no text that is read is ever run, rendered or followed.
Refusals are `hearsay.errors.BadReport`: `from_text` and `from_bytes` raise them, `open_reports` yields
them in place of the Report, so that the next one goes on.
"""

from hearsay.intake.columns import Columns
from hearsay.intake.formats import Format
from hearsay.intake.given import Given
from hearsay.intake.pages import PageWorker
from hearsay.intake.reports import from_bytes, from_text, open_input, open_reports
from hearsay.intake.taken import Taken

__all__ = [
    "Columns",
    "Format",
    "Given",
    "PageWorker",
    "Taken",
    "from_bytes",
    "from_text",
    "open_input",
    "open_reports",
]
