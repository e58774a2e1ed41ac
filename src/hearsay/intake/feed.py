"""The entries of a saved feed: RSS 0.9 to 2.0, RDF, Atom. Runs in the worker process alone: it parses what anybody wrote.

Entities are not resolved, nothing is fetched, and what is broken is read as far as it can be.
"""

from collections.abc import Iterator
from typing import Any

from lxml import etree, html  # type: ignore[import-untyped]

from hearsay.errors import BadMarkup
from hearsay.intake.page import Feed, Page
from hearsay.limits import MAX_FEED_ENTRIES

_TEXTS = ("encoded", "content", "description", "summary")  # the whole text before its summary
_DATES = ("pubdate", "published", "date", "issued", "updated", "modified")
_ENTRIES = frozenset(("item", "entry"))
_BLOCKS = frozenset(
    "p div li ul ol br h1 h2 h3 h4 h5 h6 blockquote tr table section article pre figure figcaption".split()
)
_UNREAD = frozenset(("script", "style", "template", "noscript", "iframe"))


def read_feed(content: bytes) -> Feed:
    """The entries in their order, each as a page; `outlet` is the title of the feed.

    Raises:
        BadMarkup: it is no feed, or holds more entries than one has.
    """
    parser = etree.XMLParser(
        recover=True,
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        huge_tree=False,
        remove_comments=True,
    )
    try:
        root = etree.fromstring(content.lstrip(), parser)
    except (etree.XMLSyntaxError, ValueError) as problem:
        remedy = "save the feed itself, as RSS or Atom"
        raise BadMarkup(f"this is no feed ({problem})", remedy=remedy) from problem
    if root is None or _name(root) not in {"rss", "feed", "rdf", "channel"}:
        raise BadMarkup("this is no feed", remedy="save the feed itself, as RSS or Atom")
    entries = [element for element in root.iter(etree.Element) if _name(element) in _ENTRIES]
    if len(entries) > MAX_FEED_ENTRIES:
        what = f"the feed has {len(entries):,} entries, over {MAX_FEED_ENTRIES:,}"
        raise BadMarkup(what, remedy="split it, or save it as JSON Lines")
    outlet = _outlet(root)
    return Feed([_page(entry, outlet) for entry in entries])


def _outlet(root: Any) -> str | None:  # noqa: ANN401 - lxml ships no types
    channel = next((child for child in root if _name(child) == "channel"), root)
    return _plain(_first(channel, ("title",)))


def _page(entry: Any, outlet: str | None) -> Page:  # noqa: ANN401
    source = _first(entry, ("source",))
    named = _plain(_first(source, ("title",))) or _plain(source) if source is not None else None
    return Page(
        text=next(filter(None, (_text(_first(entry, (name,))) for name in _TEXTS)), ""),
        title=_plain(_first(entry, ("title",))),
        outlet=named or outlet,
        url=_link(entry),
        published=_plain(_first(entry, _DATES)),
    )


def _link(entry: Any) -> str | None:  # noqa: ANN401
    """The address of the entry: Atom has it in an attribute, and may have several."""
    for child in entry:
        if _name(child) == "link" and child.get("rel", "alternate") == "alternate":
            return child.get("href") or _plain(child)
    return None


def _first(parent: Any, names: tuple[str, ...]) -> Any:  # noqa: ANN401
    """The first child of the first of these names that there is, whatever its namespace."""
    for name in names:
        for child in parent:
            if _name(child) == name and (child.text or len(child)):
                return child
    return None


def _name(element: Any) -> str:  # noqa: ANN401
    return etree.QName(element).localname.lower() if isinstance(element.tag, str) else ""


def _plain(element: Any) -> str | None:  # noqa: ANN401
    """What the element says, on one line, without the markup that titles have."""
    text = _text(element)
    return " ".join(text.split()) or None if text else None


def _text(element: Any) -> str:  # noqa: ANN401
    """The paragraphs of an element: of markup that stands in it, or stands in it escaped."""
    if element is None:
        return ""
    inner = element
    if not len(element):
        written = element.text or ""
        if "<" not in written and "&" not in written:
            return written
        inner = html.fragment_fromstring(written, create_parent="div")
    paragraphs = ("".join(pieces) for pieces in _paragraphs(inner))
    return "\n\n".join(filter(None, (" ".join(paragraph.split()) for paragraph in paragraphs)))


def _paragraphs(root: Any) -> Iterator[list[str]]:  # noqa: ANN401
    """The pieces of text between the borders of blocks."""
    pieces: list[str] = []
    unread = 0
    for event, element in etree.iterwalk(root, events=("start", "end")):
        name = _name(element)
        if name in _BLOCKS:
            yield pieces
            pieces = []
        if event == "start":
            unread += name in _UNREAD
            if not unread:
                pieces.append(element.text or "")
        else:
            unread -= name in _UNREAD
            if element is not root and not unread:
                pieces.append(element.tail or "")
    yield pieces
