"""Whether `confidence` means what it says: bins of it against the share of Statements that are right.

Right is `near` of `evaluation.triples` on PolNeAR's development articles: source, cue and content each as a person marked
them, give or take a word. No article is asked with weights that it helped to fit: each tenth of the articles has those
fitted on the others (`evaluation.calibration`). The expected calibration error is the mean distance between confidence
and share right over ten equal bins, weighted by their size (Guo et al. 2017, On Calibration of Modern Neural Networks).
"""

from collections.abc import Sequence
from typing import NamedTuple

from evaluation.calibration import Seen, held_out, seen
from evaluation.scores import percent
from evaluation.tables import Cell, Read, Result, Table
from evaluation.triples import Judged
from hearsay.reading.reader import Reader

BINS = 10
FOLDS = 10


class Rated(NamedTuple):
    """A confidence in 0..1 and the verdict on the Statement that had it."""

    confidence: float
    verdict: Judged


class Bin(NamedTuple):
    """The Statements of one bin: mean confidence, and shares near, exact and relaxed, in percent."""

    low: float
    high: float
    number: int
    confidence: float
    near: float
    exact: float
    relaxed: float


def run(read: Read) -> Result:  # noqa: ARG001  (its own reader: it needs what a Reading does not carry)
    """The reliability table and the expected calibration error of the shipped model.

    Raises:
        CorpusMissing: the corpus is not there.
    """
    return result_of(list(seen(Reader())))


def result_of(articles: Sequence[Seen]) -> Result:
    """The table and figures of articles, their confidence by ten folds; beside it, the error by two."""
    bins = bins_of(rated(articles, FOLDS))
    error = calibration_error(bins)
    halves = calibration_error(bins_of(rated(articles, 2)))
    figures = {
        "expected_calibration_error": error,
        "by_halves": halves,
        "bins": [b._asdict() for b in bins],
    }
    return Result("reliability", figures, [_table(bins, error, halves)])


def rated(articles: Sequence[Seen], folds: int) -> list[Rated]:
    """Each Statement's confidence, by weights that its article had no part in, beside the verdict."""
    return [
        Rated(confidence, verdict)
        for article, own in zip(articles, held_out(articles, folds), strict=True)
        for confidence, verdict in zip(own, article.verdicts, strict=True)
    ]


def bins_of(rated: Sequence[Rated], count: int = BINS) -> list[Bin]:
    """The bins that hold any Statement, by rising confidence; 1.0 belongs to the last."""
    groups: list[list[Rated]] = [[] for _ in range(count)]
    for one in rated:
        groups[min(int(one.confidence * count), count - 1)].append(one)
    return [_bin(i / count, (i + 1) / count, group) for i, group in enumerate(groups) if group]


def _bin(low: float, high: float, group: Sequence[Rated]) -> Bin:
    n = len(group)
    return Bin(
        low=low,
        high=high,
        number=n,
        confidence=percent(sum(one.confidence for one in group), n),
        near=percent(sum(one.verdict.is_near for one in group), n),
        exact=percent(sum(one.verdict.is_exact for one in group), n),
        relaxed=percent(sum(one.verdict.gold is not None for one in group), n),
    )


def calibration_error(bins: Sequence[Bin]) -> float:
    """The mean distance between confidence and share near right, in percentage points."""
    distance = sum(b.number * abs(b.confidence - b.near) for b in bins)
    number = sum(b.number for b in bins)
    return distance / number if number else 0.0


def _table(bins: Sequence[Bin], error: float, halves: float) -> Table:
    rows: list[tuple[Cell, ...]] = [
        (f"{b.low:.1f} to {b.high:.1f}", b.number, b.confidence, b.near, b.exact, b.relaxed) for b in bins
    ]
    columns = (
        "confidence",
        "statements",
        "mean confidence",
        "right, give or take a word",
        "exact",
        "relaxed",
    )
    note = (
        f"PolNeAR development articles, percent; each tenth by weights fitted on the others. Expected calibration error: "
        f"{error:.1f} points; fitted on one half of the articles and asked of the other, {halves:.1f}."
    )
    return Table("Reliability of confidence", columns, rows, note)
