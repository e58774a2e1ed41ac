"""Confidence that means something: weights that turn a model's evidence into the chance of being right.

Logistic regression (Platt 1999) of "source, cue and content as a person marked them, give or take a word" on the
evidence of each outermost attribution, over PolNeAR's development articles. `training.calibrate` fits the shipped weights
on all of them; `held_out` asks of each article what weights say that were fitted on others.
"""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from evaluation.polnear import Article, load_articles
from evaluation.polnear_triples import judge_article
from evaluation.triples import Judged
from hearsay.reading.encoder import UNCALIBRATED
from hearsay.reading.outline import outline
from hearsay.reading.reader import Reader
from hearsay.reading.statements import evidence, statements

ROUNDS = 50
RIDGE = 0.3  # chosen by cross-validation on the same articles
AT_ONCE = 32  # articles

Doubles = NDArray[np.float64]


class Seen(NamedTuple):
    """One article's outermost attributions: the evidence of each, one a row, and the verdict on it."""

    evidence: list[list[float]]
    verdicts: list[Judged]


def seen(reader: Reader) -> Iterator[Seen]:
    """What a reader finds in each first annotator's article of the development part, in their order.

    Raises:
        CorpusMissing: the corpus is not there.
    """
    articles = [article for article in load_articles() if article.copy == 0]
    for start in range(0, len(articles), AT_ONCE):
        yield from _seen(reader, articles[start : start + AT_ONCE])


def _seen(reader: Reader, articles: Sequence[Article]) -> Iterator[Seen]:
    outlines = [outline(article.text, article.title) for article in articles]
    for article, whole, found in zip(articles, outlines, reader.attributed(outlines), strict=True):
        outermost = [placed for placed in found if placed.within is None]
        verdicts = judge_article(article, statements(whole, outermost, UNCALIBRATED)).verdicts
        in_order = sorted(verdicts, key=lambda verdict: verdict.statement)
        yield Seen([evidence(placed.attribution) for placed in outermost], in_order)


def logistic(evidence: Doubles, right: Doubles) -> Doubles:
    """The weights of a ridge logistic regression, by Newton's method; `evidence` is (attributions, weights)."""
    weights = np.zeros(evidence.shape[1])
    ridge = RIDGE * np.eye(len(weights))
    for _ in range(ROUNDS):
        chance = 1 / (1 + np.exp(-evidence @ weights))
        slope = evidence.T @ (chance - right) + ridge @ weights
        bend = (evidence * (chance * (1 - chance))[:, None]).T @ evidence + ridge
        weights -= np.linalg.solve(bend, slope)
    return weights


def fitted(articles: Sequence[Seen]) -> Doubles:
    """The weights fitted on these articles, the bias first."""
    rows = [row for article in articles for row in article.evidence]
    right = [float(verdict.is_near) for article in articles for verdict in article.verdicts]
    return logistic(np.array(rows), np.array(right))


def confidences(weights: Doubles, article: Seen) -> list[float]:
    """The confidence of each attribution of an article, 0 to 1, as a Statement has it."""
    if not article.evidence:
        return []
    return [round(float(c), 2) for c in 1 / (1 + np.exp(-np.array(article.evidence) @ weights))]


def held_out(articles: Sequence[Seen], folds: int) -> list[list[float]]:
    """The confidences of each article by weights that were fitted on the other folds; every nth is of one fold."""
    found: list[list[float]] = [[] for _ in articles]
    for fold in range(folds):
        weights = fitted([article for at, article in enumerate(articles) if at % folds != fold])
        for at in range(fold, len(articles), folds):
            found[at] = confidences(weights, articles[at])
    return found
