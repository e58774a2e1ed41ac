"""`python -m training.pairs`: fits how likely two tellings tell of the same.

On the half of GVA that is for fitting, and on the training topics of ECB+, whose reports are of two events of one kind a
topic: two earthquakes, two trials, two film prizes; and on the half for tuning of the project's own war reports. Ridge
logistic regression by Newton's method; the numbers go to `hearsay/incidents/_pair_weights.py`.
"""

from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from evaluation import ecb, gva
from evaluation.war_incidents import found_in
from evaluation.war_set import TUNING
from hearsay.incidents import pairs
from hearsay.incidents.candidates import candidates, shelves
from hearsay.incidents.tellings import Telling, tellings
from hearsay.incidents.traits import traits
from hearsay.reading.reader import Reader
from hearsay.records import Report

PENALTY = 1.0
STEPS = 30
WRITTEN = Path(pairs.__file__).with_name("_pair_weights.py")
HEAD = '"""The numbers of `hearsay.incidents.{}`, written by `python -m training.{}`."""\n\n'

Doubles = NDArray[np.float64]


def fitted(rows: Doubles, right: Doubles) -> Doubles:
    """(columns + 1,) float64: the bias, then the weight of each column."""
    design = np.insert(rows, 0, 1.0, axis=1)
    weights: Doubles = np.zeros(design.shape[1])
    penalty = np.full(len(weights), PENALTY)
    penalty[0] = 0.0
    for _ in range(STEPS):
        share = 1 / (1 + np.exp(-design @ weights))
        gradient = design.T @ (share - right) + penalty * weights
        curvature = (design * (share * (1 - share))[:, None]).T @ design + np.diag(penalty + 1e-9)
        weights -= np.linalg.solve(curvature, gradient)
    return weights


def examples(told: Sequence[tuple[Telling, str]]) -> tuple[Doubles, Doubles]:
    """The features of each pair that would be compared, and whether it is of one incident."""
    incident = {telling.key: number for telling, number in told}
    compared = list(candidates((traits(telling), shelves(telling)) for telling, _ in told))
    rows = [pairs.features(one, others) for one, others in compared if others]
    right = [incident[one.key] == incident[other.key] for one, others in compared for other in others]
    return np.concatenate(rows), np.array(right, float)


def main() -> None:
    """Reads, fits, writes."""
    crimes = ((each.report, each.incident) for each in gva.known(tuned_on=True))
    topics = ((each.report, each.subtopic) for each in ecb.documents(development=False))
    wars = found_in(TUNING, Reader().read_many).known
    rows, right = joined(
        examples(main_tellings(crimes)),
        examples(main_tellings(topics)),
        examples([(each.telling, each.incident) for each in wars]),
    )
    write(fitted(rows, right))
    print(f"{len(right):,} pairs, {int(right.sum()):,} of one incident -> {WRITTEN.name}")


def main_tellings(known: Iterable[tuple[Report, str]]) -> list[tuple[Telling, str]]:
    """What each report mostly tells of, with the incident that it is known to tell of."""
    every = list(known)
    readings = Reader().read_many(report for report, _ in every)
    return [(tellings(reading)[0], each) for reading, (_, each) in zip(readings, every, strict=True)]


def joined(*several: tuple[Doubles, Doubles]) -> tuple[Doubles, Doubles]:
    """The examples of several corpora as those of one."""
    rows, right = zip(*several, strict=True)
    return np.concatenate(rows), np.concatenate(right)


def write(weights: Doubles) -> None:
    """Writes the table of numbers."""
    named = dict(zip(("bias", *pairs.Features._fields), weights.tolist(), strict=True))
    WRITTEN.write_text(as_module(named, "pairs", "pairs"), encoding="utf-8")


def as_module(weights: Mapping[str, float], of: str, by: str) -> str:
    """The weights as the text of a module; `of` is the module that uses them, `by` the one that fits them."""
    lines = "".join(f'    "{name}": {value:.4f},\n' for name, value in weights.items())
    return f"{HEAD.format(of, by)}WEIGHTS: dict[str, float] = {{\n{lines}}}\n"


if __name__ == "__main__":
    main()
