"""The article in a page's markup. Runs in the worker process alone: it parses what anybody wrote.

The main text is found by trafilatura (Barbaresi 2021, ACL demonstrations).
"""

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from lxml import etree, html  # type: ignore[import-untyped]

from hearsay.errors import BadMarkup, NotAReport, TooLarge
from hearsay.intake import page_dates, page_facts
from hearsay.intake.articles import is_prose, why_no_article
from hearsay.intake.encodings import decode
from hearsay.intake.page import Page
from hearsay.limits import MAX_CHARACTERS, MAX_PAGE_DEPTH, MIN_ARTICLE_CHARACTERS

if TYPE_CHECKING:
    from trafilatura.settings import Document

_NOT_IN_MARKUP = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_BLOCKS = frozenset(("body", "p", "head", "quote", "list", "item", "table", "cell", "div", "section", "code"))
_HTML_BLOCKS = ("div", "p", "ul", "ol", "table", "section", "article", "blockquote", "form", "h1", "h2", "h3")
_SPACE = re.compile(r"\s+")
_BREAK_MARK = "\u204b"  # a reversed pilcrow: printable, so that trafilatura keeps it, and in no news


def extract(content: bytes) -> Page:
    """The article of the page in these bytes.

    Raises:
        NotText: the bytes are in no known encoding.
        BadMarkup: there is no markup that can be parsed.
        TooLarge: the page is nested deeper than `MAX_PAGE_DEPTH`, or its text is over `MAX_CHARACTERS`.
        NotAReport: the page holds no article.
    """
    tree = parse(decode(content, is_html=True))
    _require_depth(tree)
    _mark_double_breaks(tree)
    _mark_paragraphs(tree)
    facts = page_facts.find(tree)
    page_dates.forget_other_dates(tree)
    document, paragraphs = _find_article(tree)
    reason = why_no_article(paragraphs, asks_for_password=facts.asks_for_password)
    if reason:
        raise NotAReport(f"the page holds no article ({reason})", remedy="give the page of one report")
    if not facts.published:
        facts = facts._replace(published=page_dates.confirm(document.date, tree))
    page = page_facts.complete(paragraphs, facts, document)
    if len(page.text) > MAX_CHARACTERS:
        what = f"the article has {len(page.text):,} characters, over {MAX_CHARACTERS:,}"
        raise TooLarge(what, remedy="split it into the reports it holds")
    return page


def parse(markup: str) -> Any:  # noqa: ANN401 - lxml ships no types
    """The tree of the markup, read as browsers read it, without comments.

    Raises:
        BadMarkup: no element is in it.
        MemoryError: the address space of this process is used up.
    """
    clean = _NOT_IN_MARKUP.sub(" ", markup).encode()
    parser = html.HTMLParser(
        huge_tree=True,
        remove_comments=True,
        remove_pis=True,
        collect_ids=False,
        default_doctype=False,
        encoding="utf-8",
    )
    try:
        tree = html.document_fromstring(clean, parser=parser, ensure_head_body=True)
    except etree.LxmlError as problem:
        _require_memory(parser)
        what = f"there is no page in it ({problem})"
        raise BadMarkup(what, remedy="give the page of one report") from problem
    _require_memory(parser)
    return tree


def _require_memory(parser: Any) -> None:  # noqa: ANN401
    """Raises the MemoryError that the parser only notes: what it gives then may lack text."""
    if parser.error_log.filter_types(etree.ErrorTypes.ERR_NO_MEMORY):
        raise MemoryError


def _require_depth(tree: Any) -> None:  # noqa: ANN401
    """Refuses a page too deep: the parser stops at 2,048 without a word, and all that follows is lost."""
    depth = 0
    for event, _ in etree.iterwalk(tree, events=("start", "end")):
        depth += 1 if event == "start" else -1
        if depth > MAX_PAGE_DEPTH:
            raise TooLarge(
                f"the page is nested deeper than {MAX_PAGE_DEPTH} elements",
                remedy="save its text as a .txt file",
            )


def _mark_double_breaks(tree: Any) -> None:  # noqa: ANN401
    """Marks where two line breaks part paragraphs, as in old pages: trafilatura makes one of any number."""
    for line_break in tree.iter("br"):
        following = line_break.getnext()
        if following is not None and following.tag == "br" and not (line_break.tail or "").strip():
            following.tail = _BREAK_MARK + (following.tail or "")


def _mark_paragraphs(tree: Any) -> None:  # noqa: ANN401
    """Makes paragraphs of the innermost `div`s that hold prose: beside a `p`, trafilatura drops them silently."""
    for division in list(tree.iterfind(".//div")):
        is_innermost = next(division.iterchildren(*_HTML_BLOCKS), None) is None
        if is_innermost and _is_in_article(division) and is_prose(division.text_content()):
            division.tag = "p"


def _is_in_article(division: Any) -> bool:  # noqa: ANN401
    """Whether a `div` stands in what the page marks as its article, or beside a paragraph."""
    if division.getparent().find("p") is not None:
        return True
    return next(division.iterancestors("article", "main"), None) is not None


def _find_article(tree: Any) -> "tuple[Document, list[str]]":  # noqa: ANN401
    """The article and its paragraphs, as the structure of the page shows it or, failing that, as its text does.

    The second way gives up the paragraphs, so it is taken only if there is no article in the first.
    """
    from trafilatura.settings import Document

    document = _extracted(tree, 1) or Document()
    paragraphs = list(read_paragraphs(document.body))
    if why_no_article(paragraphs):
        document = _extracted(tree, MIN_ARTICLE_CHARACTERS) or document
        paragraphs = list(read_paragraphs(document.body))
    return document, paragraphs


def _extracted(tree: Any, shortest: int) -> "Document | None":  # noqa: ANN401
    """What trafilatura takes for the article, without readers' comments, with what it finds out about it.

    What is shorter than `shortest`, in characters, it gathers from the whole text of the page instead.
    """
    import trafilatura
    from trafilatura.settings import Document, set_date_params, use_config

    config = use_config()
    config.set("DEFAULT", "MIN_EXTRACTED_SIZE", str(shortest))
    found = trafilatura.bare_extraction(
        tree,
        include_comments=False,
        with_metadata=True,
        # The extensive search takes any year in a page for its date: a copyright notice, a plot in a novel.
        date_extraction_params=set_date_params(extensive=False),
        config=config,
    )
    return found if isinstance(found, Document) else None


def read_paragraphs(body: Any) -> Iterator[str]:  # noqa: ANN401
    """The paragraphs of trafilatura's tree in order, each on one line but for single breaks; none is empty.

    A double line break, marked by `_mark_double_breaks`, parts paragraphs too.
    """
    pieces: list[str] = []
    for event, element in etree.iterwalk(body, events=("start", "end")):
        if element.tag in _BLOCKS:
            yield from _flush(pieces)
        if event == "start":
            pieces.append("\n" if element.tag == "lb" else _SPACE.sub(" ", element.text or ""))
        else:
            pieces.append(_SPACE.sub(" ", element.tail or ""))
    yield from _flush(pieces)


def _flush(pieces: list[str]) -> Iterator[str]:
    """The paragraphs that the pieces make; the list is empty afterwards."""
    text = "".join(pieces)
    pieces.clear()
    for paragraph in text.split(_BREAK_MARK):
        lines = (" ".join(line.split()) for line in paragraph.split("\n"))
        joined = "\n".join(line for line in lines if line)
        if any(map(str.isalnum, joined)):
            yield joined
