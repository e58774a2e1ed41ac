"""When the report of a page was published, by what the page says. Runs in the worker process."""

import re
from collections.abc import Iterator
from typing import Any

from hearsay.intake.published import parse_published

# Where publishers put the date of first publication, most telling first.
_PUBLISHED = (
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
_CHANGED = frozenset(
    (
        "article:modified_time",
        "og:updated_time",
        "datemodified",
        "lastmod",
        "last-modified",
        "dcterms.modified",
    )
)
_OTHER_REPORTS = ("aside", "footer", "nav")
_NAMES = ("property", "name", "itemprop", "http-equiv")
_JSON_DATE = re.compile(r'"datePublished"\s*:\s*"([^"]{4,60})"')


def find_published(tree: Any) -> str | None:  # noqa: ANN401 - lxml ships no types
    """The date that the page states to be that of its publication, with the time of day; None if it states none."""
    return next(filter(None, map(parse_published, _stated(tree))), None)


def forget_other_dates(tree: Any) -> None:  # noqa: ANN401
    """Takes away what is taken for the date of publication and is not: dates of change, and of other reports."""
    for meta in list(tree.iterfind(".//meta[@content]")):
        if _CHANGED.intersection((meta.get(name) or "").lower() for name in _NAMES):
            meta.drop_tree()
    for part in _OTHER_REPORTS:
        for time in list(tree.iterfind(f".//{part}//time")):
            time.drop_tree()


def confirm(day: str | None, tree: Any) -> str | None:  # noqa: ANN401
    """A day that was found in the text of the page, with the time of day if the page has it.

    None if it was read from a form that two countries read differently, such as 03/08/2021.
    """
    if not day or not parse_published(day):
        return None
    for time in tree.iterfind(".//time[@datetime]"):
        moment = parse_published(time.get("datetime"))
        if moment and moment.startswith(day):
            return moment
    return None if _is_ambiguous(day, tree) else parse_published(day)


def _stated(tree: Any) -> Iterator[str]:  # noqa: ANN401
    """Publication dates as they are written in the page, most telling first."""
    for script in tree.iterfind(".//script[@type='application/ld+json']"):
        yield from _JSON_DATE.findall(script.text or "")
    stated: dict[str, str] = {}
    for meta in tree.iterfind(".//meta[@content]"):
        for name in _NAMES:
            stated.setdefault((meta.get(name) or "").lower(), meta.get("content"))
    yield from (stated[name] for name in _PUBLISHED if name in stated)
    for time in tree.iterfind(".//time[@datetime]"):
        if time.get("itemprop") == "datePublished" or time.get("pubdate") is not None:
            yield time.get("datetime")


def _is_ambiguous(day: str, tree: Any) -> bool:  # noqa: ANN401
    """Whether the page writes this day, or the one with day and month exchanged, in figures with strokes."""
    year, *others = day.split("-")
    if len(others) < 2 or max(map(int, others)) > 12 or others[0] == others[1]:
        return False
    first, second = (f"0?{int(part)}" for part in others)
    form = rf"(?<!\d)(?:{first}/{second}|{second}/{first})/{year}(?!\d)"
    return re.search(form, tree.text_content()) is not None
