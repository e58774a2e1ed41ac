"""`python -m training.pairs`: fits how likely two tellings tell of the same, on the half of GVA that is for fitting.

Ridge logistic regression by Newton's method; the numbers go to `hearsay/incidents/_pair_weights.py`.
"""

from collections.abc import Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from evaluation.gva import known
from hearsay.incidents import pairs
from hearsay.incidents.candidates import candidates, shelves
from hearsay.incidents.tellings import Telling, tellings
from hearsay.incidents.traits import traits
from hearsay.reading.reader import Reader

PENALTY = 1.0
STEPS = 30
WRITTEN = Path(pairs.__file__).with_name("_pair_weights.py")
HEAD = '"""The numbers of `hearsay.incidents.pairs`, written by `python -m training.pairs`."""\n\n'

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
    every = list(known(tuned_on=True))
    readings = Reader().read_many(each.report for each in every)
    told = [(tellings(reading)[0], each.incident) for reading, each in zip(readings, every, strict=True)]
    rows, right = examples(told)
    write(fitted(rows, right))
    print(f"{len(right):,} pairs, {int(right.sum()):,} of one incident -> {WRITTEN.name}")


def write(weights: Doubles) -> None:
    """Writes the table of numbers."""
    named = zip(("bias", *pairs.Features._fields), weights, strict=True)
    lines = "".join(f'    "{name}": {value:.4f},\n' for name, value in named)
    WRITTEN.write_text(f"{HEAD}WEIGHTS: dict[str, float] = {{\n{lines}}}\n", encoding="utf-8")


if __name__ == "__main__":
    main()
