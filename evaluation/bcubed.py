"""B-cubed (Bagga and Baldwin, 1998): how far a grouping agrees with another, over single items."""

from collections import Counter
from collections.abc import Hashable, Sequence
from typing import NamedTuple


class BCubed(NamedTuple):
    """Precision, recall and F1, 0 to 1; all 1 where there are no items."""

    precision: float
    recall: float

    @property
    def f1(self) -> float:
        """The harmonic mean of the two."""
        total = self.precision + self.recall
        return 2 * self.precision * self.recall / total if total else 0.0


def bcubed(gold: Sequence[Hashable], found: Sequence[Hashable]) -> BCubed:
    """The agreement of the groups found with the gold ones; each item's groups stand at its place."""
    both = Counter(zip(gold, found, strict=True))
    sizes, found_sizes = Counter(gold), Counter(found)
    items = len(gold) or 1
    precision = sum(n * n / found_sizes[label] for (_, label), n in both.items())
    recall = sum(n * n / sizes[label] for (label, _), n in both.items())
    return BCubed(precision / items, recall / items) if gold else BCubed(1.0, 1.0)
