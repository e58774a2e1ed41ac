"""Plain text in, a Report out."""

import hashlib
import re

from hearsay.errors import NoText, TooLarge
from hearsay.intake.given import Given
from hearsay.intake.headlines import split_headline, without_repeated_title
from hearsay.intake.language import detect
from hearsay.intake.normalisation import normalise
from hearsay.limits import MAX_CHARACTERS
from hearsay.records import Report

_LETTER = re.compile(r"[^\W\d_]")


def compose(text: str, given: Given, *, where: str | None = None) -> Report:
    """The Report of a plain text: title, blank line, body, normalised, with its language.

    Without a title, a first line that stands apart and reads like a headline becomes the title. A
    title that the body repeats as its first line is not doubled. `where` names the input in refusals.

    Raises:
        NoText: nothing is left to read.
        TooLarge: the text is over `MAX_CHARACTERS`.
        BadInput: what is given cannot be used.
    """
    given = given.checked(where)
    _require_readable_length(text, where)
    title, body = _title_and_body(normalise(text), given.title)
    whole = "\n\n".join(part for part in (title, body) if part)
    if not _LETTER.search(whole):
        raise NoText("there is no text to read", where=where, remedy="give a report that has words")
    return Report(
        id=given.id or report_id(whole, given.url),
        title=title,
        text=whole,
        outlet=given.outlet,
        url=given.url,
        published=given.published,
        language=detect(whole),
    )


def report_id(text: str, url: str | None = None) -> str:
    """A stable id: 16 hexadecimal digits of the SHA-256 of the address or, without one, of the text."""
    return hashlib.sha256((url or text).encode()).hexdigest()[:16]


def _require_readable_length(text: str, where: str | None) -> None:
    if len(text) > MAX_CHARACTERS:
        raise TooLarge(
            f"the text has {len(text):,} characters, over the {MAX_CHARACTERS:,} of one report",
            where=where,
            remedy="split it into the reports it holds",
        )


def _title_and_body(body: str, title: str | None) -> tuple[str | None, str]:
    if title is None:
        return split_headline(body)
    return title, without_repeated_title(body, title)
