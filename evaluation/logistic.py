"""Logistic regression over sets of named features, each there or not, in numpy alone. The same data, the same weights."""

from collections import Counter
from collections.abc import Collection, Sequence
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

STEPS = 150
RATE = 0.3
PENALTY = 10.0  # of the squared weights, over the number of examples
LEAST_SEEN = 3  # examples in which a feature must stand


class Logistic(NamedTuple):
    """The weight of each feature. Features it has not seen weigh nothing."""

    weights: dict[str, float]

    def share(self, features: Collection[str]) -> float:
        """How likely an example with these features is a right one, 0 to 1."""
        total = sum(self.weights.get(feature, 0.0) for feature in features)
        return float(1 / (1 + np.exp(-total)))

    @classmethod
    def fitted(cls, examples: Sequence[Collection[str]], right: Sequence[bool]) -> "Logistic":
        """The weights by full-batch Adagrad, in the order that features are first seen."""
        counts = Counter(feature for features in examples for feature in features)
        kept = [feature for feature, n in counts.items() if n >= LEAST_SEEN]
        place = {feature: i for i, feature in enumerate(kept)}
        rows = [[place[feature] for feature in features if feature in place] for features in examples]
        if not kept:
            return cls({})
        return cls(dict(zip(kept, _weights(rows, right, len(kept)), strict=True)))


def _weights(rows: Sequence[Sequence[int]], right: Sequence[bool], size: int) -> list[float]:
    example = np.repeat(np.arange(len(rows)), [len(row) for row in rows])
    feature = np.fromiter((i for row in rows for i in row), dtype=np.int64)
    wanted = np.asarray(right, dtype=np.float64)
    weights: NDArray[np.float64] = np.zeros(size)
    squares = np.full(size, 1e-8)
    for _ in range(STEPS):
        sums = np.bincount(example, weights[feature], len(rows))
        error = 1 / (1 + np.exp(-sums)) - wanted
        gradient = np.bincount(feature, error[example], size) + PENALTY * weights
        squares += gradient**2
        weights -= RATE * gradient / np.sqrt(squares)
    return [float(weight) for weight in weights]
