"""PolNeAR articles: whole attributions, source with cue and content, exact and relaxed.

Gold is the first annotator of each development article. Only outermost Statements are scored, because PolNeAR
marks no attribution within another. The metric is defined in `evaluation.triples`. Two people reach 56.3 F1
exact on the same articles (20 articles, 295 pairs of annotators; give or take 6).
"""

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from typing import NamedTuple

from evaluation.polnear import Article, Attribution, Pieces, as_report, load_articles
from evaluation.scores import Score, percent
from evaluation.tables import Read, Result, Table
from evaluation.triples import Judged, gold_triple, judge, read_triple
from evaluation.words import WordIndex
from hearsay.records import Manner, Statement

PEOPLE_EXACT = 56.3
OPENING = frozenset('“‘"«„`')
CLOSING = frozenset("”’\"»“'")
FINAL = frozenset(".,;:!?")
QUOTED_MARKS = frozenset('“”"«»„')
FORMS = ("direct", "indirect", "mixed")
POSITIONS = ("headline", "one paragraph", "over paragraphs")


class ArticleVerdicts(NamedTuple):
    """One article with its outermost Statements and the verdict on each."""

    article: Article
    statements: list[Statement]
    verdicts: list[Judged]


def run(read: Read) -> Result:
    """Exact and relaxed scores of whole attributions, and where they are found and missed.

    Raises:
        CorpusMissing: the corpus is not there.
    """
    judged = judge_articles(read)
    scores = {
        "exact": score_of(judged, lambda verdict: verdict.is_exact),
        "exact_without_punctuation": score_of(judged, lambda verdict: verdict.is_exact_in_words),
        "near": score_of(judged, lambda verdict: verdict.is_near),
        "relaxed": score_of(judged, lambda verdict: verdict.gold is not None),
    }
    forms = recall_by(judged, lambda a, article: form_of(a.content, article.text))
    positions = recall_by(judged, lambda a, article: position_of(a.content, article.text))
    manners = precision_by_manner(judged)
    figures = {
        **{name: as_figures(score) for name, score in scores.items()},
        "by_form": forms,
        "by_position": positions,
        "by_manner": manners,
        "people_exact_f1": PEOPLE_EXACT,
    }
    tables = [_table(scores), _recall_table(forms, positions), _manner_table(manners)]
    return Result("polnear_triples", figures, tables)


def judge_articles(read: Read) -> list[ArticleVerdicts]:
    """The verdicts on all first annotators' articles of the development part."""
    articles = [article for article in load_articles() if article.copy == 0]
    reports = [as_report(article.id, article.text, article.title) for article in articles]
    return [judge_article(a, r.statements) for a, r in zip(articles, read(reports), strict=True)]


def judge_article(article: Article, statements: Iterable[Statement]) -> ArticleVerdicts:
    """The verdict on each outermost Statement read in one article."""
    index = WordIndex(article.text)
    outermost = [statement for statement in statements if statement.within is None]
    gold = [gold_triple(attribution, index) for attribution in article.attributions]
    triples = [read_triple(statement, index) for statement in outermost]
    return ArticleVerdicts(article, outermost, judge(gold, triples, index))


def score_of(judged: Sequence[ArticleVerdicts], is_right: Callable[[Judged], bool]) -> Score:
    """Micro precision, recall and F1 of the Statements for which `is_right` holds."""
    right = sum(is_right(verdict) for one in judged for verdict in one.verdicts)
    read = sum(len(one.statements) for one in judged)
    return Score(right, read, sum(len(one.article.attributions) for one in judged))


def recall_by(
    judged: Sequence[ArticleVerdicts], kind_of: Callable[[Attribution, Article], str]
) -> dict[str, dict[str, float]]:
    """By kind of gold attribution: their number, and the share found exactly and relaxed, in percent."""
    gold: Counter[str] = Counter()
    exact: Counter[str] = Counter()
    relaxed: Counter[str] = Counter()
    for article, _, verdicts in judged:
        found = {verdict.gold: verdict for verdict in verdicts if verdict.gold is not None}
        for i, attribution in enumerate(article.attributions):
            kind = kind_of(attribution, article)
            gold[kind] += 1
            relaxed[kind] += i in found
            exact[kind] += i in found and found[i].is_exact
    return {
        kind: {"gold": n, "exact": percent(exact[kind], n), "relaxed": percent(relaxed[kind], n)}
        for kind, n in gold.items()
    }


def precision_by_manner(judged: Sequence[ArticleVerdicts]) -> dict[str, dict[str, float]]:
    """By manner of the read Statement: their number, and the share that is exact and relaxed, in percent."""
    result = {}
    for manner in Manner:
        of_manner = [
            v for one in judged for v in one.verdicts if one.statements[v.statement].manner is manner
        ]
        n = len(of_manner)
        result[manner.value] = {
            "read": n,
            "exact": percent(sum(v.is_exact for v in of_manner), n),
            "relaxed": percent(sum(v.gold is not None for v in of_manner), n),
        }
    return result


def form_of(content: Pieces, text: str) -> str:
    """`direct` if every piece stands in quotation marks, `mixed` if some words do, else `indirect`.

    Marks may stand in the piece or touch it; final punctuation between is passed over.
    """
    if content and all(is_wholly_quoted(text, start, end) for start, end in content):
        return "direct"
    has_marks = any(c in QUOTED_MARKS for start, end in content for c in text[start:end])
    return "mixed" if has_marks else "indirect"


def is_wholly_quoted(text: str, start: int, end: int) -> bool:
    """Whether one quotation goes from the first to the last word of the piece."""
    start -= text[start - 1 : start] in OPENING and start > 0
    while text[end : end + 1] in FINAL and end < len(text):
        end += 1
    end += text[end : end + 1] in CLOSING
    inner = text[start:end].strip(" \n").rstrip(".,;:!?")
    if len(inner) < 2 or inner[0] not in OPENING or inner[-1] not in CLOSING:
        return False
    return not any(c in QUOTED_MARKS for c in inner[1:-1])


def position_of(content: Pieces, text: str) -> str:
    """`headline` if the content begins in the first paragraph, else whether it crosses a paragraph break."""
    headline_end = text.find("\n\n")
    if content and content[0][0] < headline_end:
        return "headline"
    stretch = text[content[0][0] : content[-1][1]] if content else ""
    return "over paragraphs" if "\n\n" in stretch else "one paragraph"


def as_figures(score: Score) -> dict[str, float]:
    """Precision, recall and F1 in percent, by name."""
    return {"precision": score.precision, "recall": score.recall, "f1": score.f1}


def _table(scores: dict[str, Score]) -> Table:
    rows: list[tuple[str | float | None, ...]] = [
        (f"Hearsay, {name.replace('_', ' ')}", s.precision, s.recall, s.f1) for name, s in scores.items()
    ]
    rows.append(("two people, exact", None, None, PEOPLE_EXACT))
    note = "Development part, first annotator. Exact counts punctuation; people were measured on 20 articles."
    return Table("PolNeAR articles: whole attributions", ("", "P", "R", "F1"), rows, note)


def _recall_table(forms: dict[str, dict[str, float]], positions: dict[str, dict[str, float]]) -> Table:
    rows = [
        (kind, part[kind]["gold"], part[kind]["exact"], part[kind]["relaxed"])
        for part, kinds in ((forms, FORMS), (positions, POSITIONS))
        for kind in kinds
        if kind in part
    ]
    columns = ("gold attribution", "number", "found exact", "found relaxed")
    return Table("PolNeAR articles: recall by form and position", columns, rows)


def _manner_table(manners: dict[str, dict[str, float]]) -> Table:
    rows = [(manner, f["read"], f["exact"], f["relaxed"]) for manner, f in manners.items()]
    columns = ("manner read", "number", "exact", "relaxed")
    return Table("PolNeAR articles: precision by manner", columns, rows)
