"""What a page says of its article: title, outlet, address, publication date. Runs in the worker process."""

import re
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

from hearsay.intake.articles import below_title
from hearsay.intake.given import is_web_address
from hearsay.intake.normalisation import one_line
from hearsay.intake.page import Page
from hearsay.intake.published import parse_published
from hearsay.limits import MAX_HEADER_CHARACTERS

if TYPE_CHECKING:
    from trafilatura.settings import Document

# Where publishers put the date of first publication, most telling first; dates of change are left aside.
_META_DATES = (
    "article:published_time",
    "og:article:published_time",
    "og:published_time",
    "datepublished",
    "parsely-pub-date",
    "sailthru.date",
    "cxenseparse:recs:publishtime",
    "citation_publication_date",
    "publication_date",
    "publish-date",
    "publishdate",
    "pubdate",
    "dc.date.issued",
    "dcterms.issued",
    "dcterms.created",
    "dc.date",
    "date",
)
_JSON_DATE = re.compile(r'"datePublished"\s*:\s*"([^"]{4,60})"')
_TITLE_BREAK = re.compile(r"\s+[|–—»·:-]\s+")


class Facts(NamedTuple):
    """What is read off a page before its article is looked for."""

    published: str | None
    headings: tuple[str, ...]
    asks_for_password: bool


def find(tree: Any) -> Facts:  # noqa: ANN401 - lxml ships no types
    """The publication date with its time of day, the first headings, and whether a password is asked for."""
    dates = (parse_published(written) for written in _written_dates(tree))
    headings = (one_line(" ".join(heading.itertext())) for heading in tree.iterfind(".//h1"))
    return Facts(
        published=next(filter(None, dates), None),
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
        published=facts.published or parse_published(document.date or ""),
    )


def _written_dates(tree: Any) -> Iterator[str]:  # noqa: ANN401
    """Publication dates as they are written in the page, most telling first."""
    for script in tree.iterfind(".//script[@type='application/ld+json']"):
        yield from _JSON_DATE.findall(script.text or "")
    stated: dict[str, str] = {}
    for meta in tree.iterfind(".//meta[@content]"):
        for key in ("property", "name", "itemprop"):
            stated.setdefault((meta.get(key) or "").lower(), meta.get("content"))
    yield from (stated[name] for name in _META_DATES if name in stated)
    for time in tree.iterfind(".//time[@datetime]"):
        if time.get("itemprop") == "datePublished" or time.get("pubdate") is not None:
            yield time.get("datetime")


def _best_title(title: str | None, outlet: str | None, headings: tuple[str, ...]) -> str | None:
    """The title as it stands over the article: the heading it contains, or itself less the outlet's name."""
    if title is None:
        return next(iter(headings), None)
    for heading in headings:
        if heading.casefold() in title.casefold():
            return heading
    head, separator, last = _last_break(title)
    return head if separator and outlet and last.casefold() in outlet.casefold() else title


def _last_break(title: str) -> tuple[str, str, str]:
    breaks = list(_TITLE_BREAK.finditer(title))
    if not breaks:
        return title, "", ""
    return title[: breaks[-1].start()], breaks[-1][0], title[breaks[-1].end() :]


def _short(value: str | None) -> str | None:
    """The value on one line, None if it is empty or too long to be what it is said to be."""
    return (one_line(value) or None) if value and len(value) <= MAX_HEADER_CHARACTERS else None
