"""How well the two passes over the project's own set agree: raw, and as Cohen's kappa (Cohen 1960).

Both passes labelled type and certainty of the same given triggers. kappa = (p - c) / (1 - c), where p is the
share labelled alike and c the share that would be alike by chance, had each pass drawn its labels at random
as often as it used them.
"""

from collections import Counter
from collections.abc import Hashable, Sequence

from evaluation.own_set import Label, load_pass
from evaluation.scores import percent
from evaluation.tables import Read, Result, Table
from hearsay.records import Certainty

NOTE = (
    "Both passes are those of the one annotator who wrote the sentences, in one sitting; the second saw them in "
    "another order with their triggers only. It shows how steady the labels are, not how far two people would "
    "agree, which is less."
)


def run(read: Read) -> Result:  # noqa: ARG001  (labels against labels: nothing is read)
    """Raw agreement and kappa of type and of certainty, and of each certainty against the others."""
    first, second = load_pass("first"), load_pass("second")
    pairs = [pair for key, labels in first.items() for pair in zip(labels, second[key], strict=True)]
    rows = rows_of(pairs)
    figures = {
        str(name): {"labels": count, "agreement": raw, "kappa": kappa} for name, count, raw, kappa in rows
    }
    columns = ("label", "labels", "alike, percent", "kappa")
    shown = [(name, count, raw, f"{kappa:.3f}") for name, count, raw, kappa in rows]
    return Result("own_agreement", figures, [Table("Own set: agreement of two passes", columns, shown, NOTE)])


def rows_of(pairs: Sequence[tuple[Label, Label]]) -> list[tuple[str, int, float, float]]:
    """(name, labels, percent alike, kappa): of types, of certainties, of each certainty against the rest."""
    certainties = [(one.certainty, other.certainty) for one, other in pairs]
    rows = [row("type", [(one.type, other.type) for one, other in pairs]), row("certainty", certainties)]
    each = (
        row(value.value, [(one is value, other is value) for one, other in certainties])
        for value in Certainty
    )
    return [*rows, *each]


def row(name: str, pairs: Sequence[tuple[Hashable, Hashable]]) -> tuple[str, int, float, float]:
    """One line: the name, how many labels there are, percent alike, and kappa."""
    return name, len(pairs), percent(sum(one == other for one, other in pairs), len(pairs)), kappa(pairs)


def kappa(pairs: Sequence[tuple[Hashable, Hashable]]) -> float:
    """Cohen's kappa: 1 all alike, 0 no better than chance. 1 where both passes use one label only."""
    alike = sum(one == other for one, other in pairs) / len(pairs)
    firsts, seconds = Counter(one for one, _ in pairs), Counter(other for _, other in pairs)
    chance = sum(firsts[label] * seconds[label] for label in firsts) / len(pairs) ** 2
    return (alike - chance) / (1 - chance) if chance < 1 else 1.0
