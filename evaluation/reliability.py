"""Whether `confidence` means what it says: bins of it against the share of Statements that are right.

Right is `near` of `evaluation.triples`, on every second one of PolNeAR's development articles, those that
`training.calibrate` does not fit the confidence on: source, cue and content each
as a person marked them, give or take a word. The expected calibration error is the mean distance between
confidence and share right over ten equal bins, weighted by their size (Guo et al. 2017, On Calibration
of Modern Neural Networks).
"""

from collections.abc import Sequence
from typing import NamedTuple

from evaluation.polnear_triples import judge_articles
from evaluation.scores import percent
from evaluation.tables import Cell, Read, Result, Table
from evaluation.triples import Judged

BINS = 10


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


def run(read: Read) -> Result:
    """The reliability table and the expected calibration error.

    Raises:
        CorpusMissing: the corpus is not there.
    """
    rated = [
        Rated(one.statements[verdict.statement].confidence, verdict)
        for one in judge_articles(read)[1::2]
        for verdict in one.verdicts
    ]
    bins = bins_of(rated)
    error = calibration_error(bins)
    figures = {"expected_calibration_error": error, "bins": [b._asdict() for b in bins]}
    return Result("reliability", figures, [_table(bins, error)])


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


def _table(bins: Sequence[Bin], error: float) -> Table:
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
    note = f"PolNeAR development articles, percent. Expected calibration error: {error:.1f} points."
    return Table("Reliability of confidence", columns, rows, note)
