"""The PolNeAR articles of the development part, as reports to read. Source: networkdynamics/PolNeAR.

The text is copyrighted news and is never printed or written here.
"""

from typing import Any, NamedTuple

from evaluation import corpora
from hearsay.records import Report

ARTICLES = "statements/polnear/dev.jsonl.gz"

Pieces = tuple[tuple[int, int], ...]


class Attribution(NamedTuple):
    """One attribution as annotated: pieces of source, cue and content in code points, half-open."""

    source: Pieces
    cue: Pieces
    content: Pieces


class Article(NamedTuple):
    """One annotation of one article. `copy` 0 is its first annotator."""

    id: str
    doc: str
    copy: int
    title: str
    text: str
    attributions: tuple[Attribution, ...]


def load_articles() -> list[Article]:
    """All annotations of all articles of the development part.

    Raises:
        CorpusMissing: the corpus is not there.
    """
    return [_article(record) for record in corpora.lines_of(ARTICLES)]


def _article(record: dict[str, Any]) -> Article:
    return Article(
        id=f"{record['doc']}_{record['annotator']}",
        doc=record["doc"],
        copy=record["copy"],
        title=record["title"],
        text=record["text"],
        attributions=tuple(_attribution(a) for a in record["attributions"]),
    )


def _attribution(record: dict[str, list[list[int]]]) -> Attribution:
    source, cue, content = (tuple((s, e) for s, e in record[role]) for role in ("source", "cue", "content"))
    return Attribution(source, cue, content)


def as_report(name: str, text: str, title: str | None) -> Report:
    """The article as a Report with the offsets of the annotation; a title only where `text` begins with it.

    Unlike intake, nothing is added or taken away; only other spaces become plain ones, one for one.
    """
    text = "".join(" " if c.isspace() and c != "\n" else c for c in text)
    has_title = title is not None and text.startswith(title)
    return Report(id=name, title=title if has_title else None, text=text, language="en")
