"""Saved feeds: one report an entry, of what the feed itself says. Nothing is fetched, links least of all."""

from collections.abc import Iterator

from hearsay.errors import BadReport, TooLarge
from hearsay.intake.given import Given, is_web_address
from hearsay.intake.page import Page
from hearsay.intake.pages import PageWorker
from hearsay.intake.published import parse_published
from hearsay.intake.taken import Taken
from hearsay.intake.texts import compose
from hearsay.limits import MAX_BYTES, MAX_HEADER_CHARACTERS


def read_entries(content: bytes, given: Given, worker: PageWorker, *, where: str) -> Iterator[Taken]:
    """The Report of each entry in order, or its refusal. An entry without a text has that of its title.

    Raises:
        BadReport: the feed as a whole cannot be read.
    """
    if len(content) > MAX_BYTES:
        raise TooLarge(f"it is over {MAX_BYTES:,} bytes", where=where, remedy="split the feed")
    for number, entry in enumerate(worker.read_feed(content, where=where).entries, 1):
        place = f"{where}, entry {number}"
        try:
            yield Taken(place, compose(entry.text, given.or_else(_usable(entry)), where=place))
        except BadReport as refusal:
            yield Taken(place, refusal)


def _usable(entry: Page) -> Given:
    """What the entry says of itself, without what cannot be used: feeds are sloppy, and the text is what counts."""
    url = entry.url if entry.url and is_web_address(entry.url) and _is_short(entry.url) else None
    published = parse_published(entry.published) if entry.published else None
    title, outlet = (line if line and _is_short(line) else None for line in (entry.title, entry.outlet))
    return Given(title, outlet, url, published)


def _is_short(line: str) -> bool:
    return len(line) <= MAX_HEADER_CHARACTERS
