"""The bytes of one report in, a Report out, whatever their format."""

from hearsay.errors import BadLine, TooLarge
from hearsay.intake.encodings import decode
from hearsay.intake.formats import Format, sniff
from hearsay.intake.given import Given
from hearsay.intake.pages import PageWorker
from hearsay.intake.texts import compose
from hearsay.limits import MAX_BYTES
from hearsay.records import Report

_SUFFIX = {Format.JSON_LINES: ".jsonl", Format.CSV: ".csv", Format.FEED: ".rss", Format.WARC: ".warc"}


def read_content(
    content: bytes,
    given: Given,
    worker: PageWorker,
    *,
    kind: Format | None = None,
    where: str | None = None,
) -> Report:
    """The Report of plain text or of a page; what is given goes before what is found in the page.

    Raises:
        BadReport: any of its kinds, but for `BadLine`.
        BadInput: what is given cannot be used.
    """
    if len(content) > MAX_BYTES:
        raise TooLarge(f"it is over {MAX_BYTES:,} bytes", where=where, remedy="give one report at a time")
    kind = kind or sniff(content)
    if kind not in {Format.TEXT, Format.HTML}:
        remedy = f"save them as a {_SUFFIX[kind]} file"
        raise BadLine(f"these are {kind.value}, not one report", where=where, remedy=remedy)
    if kind is Format.TEXT:
        return compose(decode(content, where=where), given, where=where)
    page = worker.read(content, where=where)
    return compose(page.text, given.or_else(page.stated()), where=where)
