"""PolNeAR paragraphs: exact, begin and Jaccard of source, cue and content, as CofeNet scores them.

Gold is CofeNet's own development file (`res/polnear/valid.txt`): CoreNLP tokens, one paragraph an instance,
all annotators' versions. Articles are read whole, as a user reads them, and what is read is laid onto the
tokens of each paragraph. The metric is defined in `evaluation.labels`. Peers: published on the test part
(CofeNet's paper), or measured on it as the note says; ours is the development part.
"""

from collections.abc import Sequence
from typing import Any, NamedTuple

from evaluation import corpora
from evaluation.corenlp_tokens import PlainText, align, plain_text, set_as_text
from evaluation.labels import ROLES, RoleScore, decode, project, score
from evaluation.polnear import Article, as_report, load_articles
from evaluation.tables import Cell, Read, Result, Table
from hearsay.records import Statement

PARAGRAPHS = "statements/polnear_paragraphs/valid.jsonl.gz"
LEAST_ALIGNED = 0.8  # share of its tokens to be found before a paragraph counts as found in its article

NOTE = (
    "F1 in percent as CofeNet scores (strict decoding, per paragraph); Jaccard as defined there. The peers' "
    "figures are on the test part, published with CofeNet; those marked * were measured for this comparison "
    "with CoreNLP parses instead of the authors' spaCy models. Two annotators of one article agree at 77.7 "
    "source, 70.5 cue and 68.4 content (exact F1, measured on 20 articles, give or take 6)."
)

# system; exact source, cue, content; begin; Jaccard
PEERS: tuple[tuple[Cell, ...], ...] = (
    ("CoreNLP", 13.9, None, 17.5, 21.3, None, 18.7, 11.1, None, 12.8),
    ("textacy *", 21.4, 24.9, 23.6, 26.2, 26.7, 25.4, 14.2, 14.9, 17.1),
    ("GenderGapTracker rules *", 49.3, 45.3, 27.5, 54.1, 49.2, 35.6, 37.6, 32.8, 35.2),
    ("CRF", 50.6, 53.4, 28.6, 56.2, 63.3, 50.9, 42.1, 44.1, 42.3),
    ("BiLSTM + Cofe", 71.2, 67.0, 62.2, 78.1, 73.9, 70.8, 65.1, 58.6, 64.7),
    ("BERT-base", 81.1, 74.0, 68.9, 86.2, 81.1, 78.7, 74.8, 67.4, 70.0),
    ("BERT-base-CRF", 82.2, 74.9, 71.0, 86.5, 82.0, 78.9, 75.6, 68.9, 72.7),
    ("BERT-base + Cofe", 83.2, 75.3, 72.9, 87.1, 82.3, 79.6, 76.4, 69.4, 73.2),
)

__all__ = ["Paragraph", "decode", "load_valid", "predicted_labels", "score", "spans_of", "unique"]


class Paragraph(NamedTuple):
    """One instance. Offsets are code points into `article`, half-open.

    `article` is the whole article, or, where the paragraph was not found in it (`is_found` false), the
    paragraph's own tokens set as text. A token that was not found has the empty range where it was expected.
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
    plain = {article.id: plain_text(article.text) for article in articles.values()}
    cursors = dict.fromkeys(articles, 0)
    paragraphs = []
    for record in corpora.lines_of(PARAGRAPHS):
        key = record["id"]
        paragraph, cursors[key] = place(record, articles[key], plain[key], cursors[key])
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


def run(read: Read) -> Result:
    """The scores over all annotators' versions and over each article once, beside the published peers.

    Raises:
        CorpusMissing: the corpora are not there.
    """
    paragraphs = load_valid()
    predicted = read_paragraphs(paragraphs, read)
    ours = score([p.labels for p in paragraphs], predicted)
    first = unique(paragraphs)
    ours_unique = score([paragraphs[i].labels for i in first], [predicted[i] for i in first])
    figures = {
        "all": {role: as_figures(result) for role, result in ours.items()},
        "unique": {role: as_figures(result) for role, result in ours_unique.items()},
        "paragraphs": {
            "all": len(paragraphs),
            "unique": len(first),
            "read_alone": sum(not p.is_found for p in paragraphs),
        },
    }
    return Result("polnear_spans", figures, [_table(ours, ours_unique), _detail(ours, ours_unique)])


def read_paragraphs(paragraphs: Sequence[Paragraph], read: Read) -> list[list[str]]:
    """The labels of each paragraph under the reading of its whole article; every text is read once."""
    texts = list(dict.fromkeys(p.article for p in paragraphs))
    titles = {article.text: article.title for article in load_articles()}
    reports = [as_report(str(i), text, titles.get(text)) for i, text in enumerate(texts)]
    spans = {t: spans_of(reading.statements) for t, reading in zip(texts, read(reports), strict=True)}
    return [predicted_labels(p, spans[p.article]) for p in paragraphs]


def as_figures(result: RoleScore) -> dict[str, float]:
    """The scores of one role by name, in percent."""
    return {
        "exact_precision": result.exact.precision,
        "exact_recall": result.exact.recall,
        "exact_f1": result.exact.f1,
        "begin_f1": result.begin.f1,
        "jaccard": result.jaccard,
        "token_f1": result.token.f1,
    }


def _table(ours: dict[str, RoleScore], ours_unique: dict[str, RoleScore]) -> Table:
    rows: list[tuple[Cell, ...]] = [
        ("Hearsay (development)", *_nine(ours)),
        ("Hearsay (development, each article once)", *_nine(ours_unique)),
        *((f"{name} (test)", *figures) for name, *figures in PEERS),
    ]
    columns = [f"{metric} {role}" for metric in ("exact", "begin", "Jaccard") for role in ROLES]
    return Table("PolNeAR paragraphs: spans", ("system", *columns), rows, NOTE)


def _nine(scores: dict[str, RoleScore]) -> list[float]:
    results = [scores[role] for role in ROLES]
    exact, begin = [r.exact.f1 for r in results], [r.begin.f1 for r in results]
    return [*exact, *begin, *(r.jaccard for r in results)]


def _detail(ours: dict[str, RoleScore], ours_unique: dict[str, RoleScore]) -> Table:
    rows = [
        (f"{role}, {part}", r.exact.precision, r.exact.recall, r.exact.f1, r.token.f1, r.exact.gold)
        for part, scores in (("all", ours), ("each article once", ours_unique))
        for role, r in scores.items()
    ]
    columns = ("Hearsay on development", "exact P", "exact R", "exact F1", "token F1", "gold spans")
    return Table("PolNeAR paragraphs: detail", columns, rows)
