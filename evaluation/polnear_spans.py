"""PolNeAR paragraphs: exact, begin and Jaccard of source, cue and content, as CofeNet scores them.

Gold is CofeNet's own development file (`res/polnear/valid.txt`): CoreNLP tokens, one paragraph an instance, all
annotators' versions. Articles are read whole, as a user reads them, and what is read is laid onto the tokens of each
paragraph. The metric is defined in `evaluation.labels`.
"""

from collections.abc import Sequence
from typing import Any, NamedTuple

from evaluation import corpora
from evaluation.corenlp_tokens import BRACKETS, PlainText, align, plain_text
from evaluation.labels import decode, project, score
from evaluation.polnear import Article, load_articles
from hearsay.records import Statement

PARAGRAPHS = "statements/polnear_paragraphs/valid.jsonl.gz"
LEAST_ALIGNED = (
    0.8  # share of its tokens that must be found before a paragraph counts as found in its article
)

__all__ = ["Paragraph", "decode", "load_valid", "predicted_labels", "score", "spans_of", "unique"]


class Paragraph(NamedTuple):
    """One instance. Offsets are code points into `article`, half-open.

    `article` is the whole article, or, where the paragraph was not found in it (`is_found` false), the paragraph's own
    tokens set as text. A token that was not found has the empty range at the place where it was expected.
    """

    id: str
    copy: int
    article: str
    start: int
    end: int
    tokens: tuple[str, ...]
    ranges: tuple[tuple[int, int], ...]
    labels: tuple[str, ...]
    is_found: bool


def load_valid() -> list[Paragraph]:
    """All paragraphs in the order of the file.

    Raises:
        CorpusMissing: the corpus is not there.
    """
    articles = {article.id: article for article in load_articles()}
    plain = {id: plain_text(article.text) for id, article in articles.items()}
    cursors = dict.fromkeys(articles, 0)
    paragraphs = []
    for record in corpora.lines_of(PARAGRAPHS):
        id = record["id"]
        paragraph, cursors[id] = place(record, articles[id], plain[id], cursors[id])
        paragraphs.append(paragraph)
    return paragraphs


def place(record: dict[str, Any], article: Article, plain: PlainText, cursor: int) -> tuple[Paragraph, int]:
    """The paragraph on its article's text, and the plain position after it (unmoved if it was not found)."""
    ranges, after = align(record["tokens"], plain, cursor)
    found = [r for r in ranges if r is not None]
    if len(found) < LEAST_ALIGNED * len(ranges):
        return _alone(record, article), cursor
    return _paragraph(record, article, article.text, _filled(ranges, found[0][0]), is_found=True), after


def _filled(ranges: Sequence[tuple[int, int] | None], start: int) -> list[tuple[int, int]]:
    """The ranges with an empty one wherever there is none."""
    filled = []
    for found in ranges:
        start = found[1] if found else start
        filled.append(found or (start, start))
    return filled


def _alone(record: dict[str, Any], article: Article) -> Paragraph:
    text, ranges = set_as_text(record["tokens"])
    return _paragraph(record, article, text, ranges, is_found=False)


def _paragraph(
    record: dict[str, Any], article: Article, text: str, ranges: Sequence[tuple[int, int]], *, is_found: bool
) -> Paragraph:
    return Paragraph(
        id=article.id,
        copy=article.copy,
        article=text,
        start=ranges[0][0],
        end=ranges[-1][1],
        tokens=tuple(record["tokens"]),
        ranges=tuple(ranges),
        labels=tuple(record["labels"]),
        is_found=is_found,
    )


def set_as_text(tokens: Sequence[str]) -> tuple[str, list[tuple[int, int]]]:
    """The tokens joined by the usual spacing of English, and the range of each."""
    text = ""
    ranges = []
    is_open = True
    for token in tokens:
        token = {"``": "“", "''": "”", "--": "—"}.get(token, BRACKETS.get(token, token))
        closes = token in {"”", ".", ",", ":", ";", "?", "!", ")", "]", "%"} or token in {"'s", "n't", "'"}
        text += "" if is_open or closes or token.startswith("'") else " "
        ranges.append((len(text), len(text) + len(token)))
        text += token
        is_open = token in {"“", "(", "[", "$"}
    return text, ranges


def unique(paragraphs: Sequence[Paragraph]) -> list[int]:
    """Positions of the paragraphs of first annotators: each article once (`copy` 0)."""
    return [i for i, paragraph in enumerate(paragraphs) if paragraph.copy == 0]


def spans_of(statements: Sequence[Statement]) -> list[tuple[str, int, int]]:
    """(role, start, end) of all outermost statements; PolNeAR marks no attribution within another."""
    spans: list[tuple[str, int, int]] = []
    for statement in statements:
        if statement.within is not None:
            continue
        spans.extend(("content", piece.start, piece.end) for piece in statement.content)
        for role, span in (("source", statement.source), ("cue", statement.cue)):
            if span is not None:
                spans.append((role, span.start, span.end))
    return spans


def predicted_labels(paragraph: Paragraph, spans: Sequence[tuple[str, int, int]]) -> list[str]:
    """The labels of the paragraph's tokens under what was read in its article."""
    near = [s for s in spans if s[1] < paragraph.end and paragraph.start < s[2]]
    return project(near, paragraph.ranges)
