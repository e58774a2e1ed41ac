"""What a page says of its article: title, outlet, address, publication date. Runs in the worker process."""

import itertools
import re
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

from hearsay.intake import page_dates
from hearsay.intake.articles import below_title
from hearsay.intake.given import is_web_address
from hearsay.intake.headlines import is_same_line
from hearsay.intake.normalisation import one_line
from hearsay.intake.page import Page
from hearsay.limits import MAX_HEADER_CHARACTERS

if TYPE_CHECKING:
    from trafilatura.settings import Document

_TITLE_BREAK = re.compile(r"\s+[|–—»·:-]\s+")


class Facts(NamedTuple):
    """What is read off a page before its article is looked for."""

    published: str | None
    headings: tuple[str, ...]
    asks_for_password: bool


def find(tree: Any) -> Facts:  # noqa: ANN401 - lxml ships no types
    """The publication date with its time of day, the first headings, and whether a password is asked for."""
    headings = (one_line(" ".join(heading.itertext())) for heading in tree.iterfind(".//h1"))
    return Facts(
        published=page_dates.find_published(tree),
        headings=tuple(heading for heading, _ in zip(headings, range(5), strict=False) if heading),
        asks_for_password=tree.find(".//input[@type='password']") is not None,
    )


def complete(paragraphs: Sequence[str], facts: Facts, document: "Document") -> Page:
    """The Page of these paragraphs, with what is known about it. A date that cannot be told stays unknown."""
    outlet = _short(document.sitename)
    url = _short(document.url)
    title = _best_title(_short(document.title), outlet, facts.headings)
    return Page(
        text="\n\n".join(below_title(paragraphs, title) if title else paragraphs),
        title=title,
        outlet=outlet,
        url=url if url and is_web_address(url) else None,
        published=facts.published,
    )


def _best_title(title: str | None, outlet: str | None, headings: tuple[str, ...]) -> str | None:
    """The title as it stands over the article: the heading it contains, or itself less the outlet's name."""
    own = [heading for heading in headings if not outlet or not is_same_line(heading, outlet)]
    if title is None:
        return next(iter(own), None)
    contained = [heading for heading in own if heading.casefold() in title.casefold()]
    if contained:
        return max(contained, key=len)
    *_, end = itertools.chain([None], _TITLE_BREAK.finditer(title))
    names_outlet = end and outlet and is_same_line(title[end.end() :], outlet)
    return title[: end.start()] if end and names_outlet else title


def _short(value: str | None) -> str | None:
    """The value on one line, None if it is empty or too long to be what it is said to be."""
    return (one_line(value) or None) if value and len(value) <= MAX_HEADER_CHARACTERS else None
