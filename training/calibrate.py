"""Confidence that means something: weights that turn a model's evidence into the chance of being right.

Logistic regression (Platt 1999) of "source, cue and content as a person marked them, give or take a word" on
the evidence of each attribution, on the even-numbered development articles; `evaluation.reliability` reports the
odd-numbered ones.
"""

import json
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from evaluation.polnear import load_articles
from evaluation.polnear_triples import judge_article
from hearsay.reading.encoder import UNCALIBRATED
from hearsay.reading.outline import outline
from hearsay.reading.reader import Reader
from hearsay.reading.statements import evidence, statements

ROUNDS = 50
RIDGE = 0.3  # chosen by cross-validation on the same articles

Doubles = NDArray[np.float64]


def calibrate(folder: Path) -> list[float]:
    """The weights, the bias first, also written into `heads.json` of the model in `folder`."""
    weights = [round(w, 4) for w in logistic(*_judged(Reader(folder))).tolist()]
    path = folder / "heads.json"
    description = json.loads(path.read_text("utf-8"))
    path.write_text(json.dumps({**description, "calibration": weights}, indent=1) + "\n")
    return weights


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


def _judged(reader: Reader) -> tuple[Doubles, Doubles]:
    """The evidence of each outermost attribution that the reader finds, and whether it is near right."""
    articles = [article for article in load_articles() if article.copy == 0][::2]
    outlines = [outline(article.text, article.title) for article in articles]
    rows: list[list[float]] = []
    right: list[float] = []
    for article, whole, found in zip(articles, outlines, reader.attributed(outlines), strict=True):
        outermost = [placed for placed in found if placed.within is None]
        drafts = statements(whole, outermost, UNCALIBRATED)
        verdicts = judge_article(article, drafts).verdicts
        rows += [evidence(placed.attribution) for placed in outermost]
        right += [float(v.is_near) for v in sorted(verdicts, key=lambda v: v.statement)]
    return np.array(rows), np.array(right)
