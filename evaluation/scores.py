"""Precision, recall and F1 from counts. All in percent, 0 where there is nothing to divide by."""

from collections.abc import Hashable, Sequence
from typing import NamedTuple


class Score(NamedTuple):
    """Precision, recall and F1 in percent, with the counts they come from."""

    right: int
    predicted: int
    gold: int

    @property
    def precision(self) -> float:
        """Share of what was predicted that is right, in percent."""
        return percent(self.right, self.predicted)

    @property
    def recall(self) -> float:
        """Share of the gold that was found, in percent."""
        return percent(self.right, self.gold)

    @property
    def f1(self) -> float:
        """Harmonic mean of precision and recall, in percent; `2 right / (predicted + gold)`."""
        return percent(2 * self.right, self.predicted + self.gold)

    def plus(self, other: "Score") -> "Score":
        """The score over both sets of counts (micro average)."""
        return Score(self.right + other.right, self.predicted + other.predicted, self.gold + other.gold)


NOTHING = Score(0, 0, 0)


def total(scores: "list[Score]") -> Score:
    """The micro average of all of them."""
    result = NOTHING
    for score in scores:
        result = result.plus(score)
    return result


def percent(part: float, whole: float) -> float:
    """100 part / whole, or 0 for an empty whole."""
    return 100.0 * part / whole if whole else 0.0


def macro_f1(predicted: Sequence[Hashable], gold: Sequence[Hashable]) -> float:
    """Mean F1 in percent over the classes that gold has; 0 without any item."""
    scores = []
    for kind in dict.fromkeys(gold):
        both = sum(p == g == kind for p, g in zip(predicted, gold, strict=True))
        scores.append(Score(both, sum(p == kind for p in predicted), sum(g == kind for g in gold)).f1)
    return sum(scores) / len(scores) if scores else 0.0
