"""How far two groupings of mentions agree, as shared tasks on coreference score it (Pradhan et al. 2012, 2014).

MUC (Vilain et al. 1995) counts links: of each gold group of n mentions the n - 1 links that hold it together, less those
that the other grouping breaks. B-cubed (Bagga and Baldwin 1998) counts mentions. CEAF-e (Luo 2005) pairs each gold group
with at most one found so that the sum of 2 |both| / (|one| + |other|) is largest, and divides it by the number of groups.
CoNLL F1 is the mean of the three.
"""

from collections import Counter
from collections.abc import Hashable, Mapping, Sequence
from typing import NamedTuple

from evaluation.bcubed import bcubed

Labels = Sequence[Hashable]
"""The group of each mention, at its place."""


class Agreement(NamedTuple):
    """Precision and recall, 0 to 1; 0 where there is nothing to divide by."""

    precision: float
    recall: float

    @property
    def f1(self) -> float:
        """The harmonic mean of the two."""
        total = self.precision + self.recall
        return 2 * self.precision * self.recall / total if total else 0.0


class Conll(NamedTuple):
    """The three measures."""

    muc: Agreement
    b_cubed: Agreement
    ceaf_e: Agreement

    @property
    def f1(self) -> float:
        """The mean F1 of the three."""
        return sum(each.f1 for each in self) / 3


def conll(gold: Labels, found: Labels) -> Conll:
    """All three measures of one grouping beside the gold one."""
    by_mention = bcubed(gold, found)
    return Conll(muc(gold, found), Agreement(by_mention.precision, by_mention.recall), ceaf_e(gold, found))


def muc(gold: Labels, found: Labels) -> Agreement:
    """MUC: 0 where a side has no group of two."""
    return Agreement(_kept_links(found, gold), _kept_links(gold, found))


def _kept_links(own: Labels, other: Labels) -> float:
    """The share of the links of one grouping that another leaves whole."""
    parts = Counter(mine for mine, _ in set(zip(own, other, strict=True)))
    sizes = Counter(own)
    links = len(own) - len(sizes)
    return sum(sizes[each] - parts[each] for each in sizes) / links if links else 0.0


def ceaf_e(gold: Labels, found: Labels) -> Agreement:
    """CEAF with the similarity of two groups that Luo numbers 4."""
    both = Counter(zip(gold, found, strict=True))
    sizes, found_sizes = Counter(gold), Counter(found)
    alike = {(one, other): 2 * n / (sizes[one] + found_sizes[other]) for (one, other), n in both.items()}
    best = sum(_best_pairing(part) for part in _apart(alike))
    return Agreement(best / len(found_sizes) if found_sizes else 0.0, best / len(sizes) if sizes else 0.0)


Alike = Mapping[tuple[Hashable, Hashable], float]


def _apart(alike: Alike) -> list[Alike]:
    """The pairs split into parts that share no group, so that each can be solved for itself."""
    beside: dict[tuple[str, Hashable], list[tuple[str, Hashable]]] = {}
    for one, other in alike:
        beside.setdefault(("gold", one), []).append(("found", other))
        beside.setdefault(("found", other), []).append(("gold", one))
    part_of: dict[tuple[str, Hashable], int] = {}
    for number, start in enumerate(beside):
        waiting = [start]
        while waiting:
            node = waiting.pop()
            if node not in part_of:
                part_of[node] = number
                waiting += beside[node]
    parts: dict[int, dict[tuple[Hashable, Hashable], float]] = {}
    for (one, other), value in alike.items():
        parts.setdefault(part_of["gold", one], {})[one, other] = value
    return list(parts.values())


def _best_pairing(alike: Alike) -> float:
    """The largest sum over pairs that share no group (Kuhn 1955; by shortest augmenting paths)."""
    rows, columns = (list(dict.fromkeys(each[side] for each in alike)) for side in (0, 1))
    if len(rows) > len(columns):
        return _best_pairing({(other, one): value for (one, other), value in alike.items()})
    cost = [[-alike.get((one, other), 0.0) for other in columns] for one in rows]
    return -_least_cost(cost)


def _least_cost(cost: Sequence[Sequence[float]]) -> float:
    """The least sum that takes one cell of each row, none of them in one column; not more rows than columns."""
    height, width = len(cost), len(cost[0])
    by_row, by_column = [0.0] * (height + 1), [0.0] * (width + 1)
    taken = [0] * (width + 1)  # the row, from 1, that has each column, from 1
    for row in range(1, height + 1):
        _augment(row, cost, by_row, by_column, taken)
    return sum(cost[taken[at] - 1][at - 1] for at in range(1, width + 1) if taken[at])


def _augment(
    row: int,
    cost: Sequence[Sequence[float]],
    by_row: list[float],
    by_column: list[float],
    taken: list[int],
) -> None:
    """Gives the row a column on the cheapest path of exchanges."""
    taken[0] = row
    width = len(by_column) - 1
    least, before, seen = [float("inf")] * (width + 1), [0] * (width + 1), [False] * (width + 1)
    at = 0
    while taken[at]:
        seen[at] = True
        own = taken[at]
        for column in range(1, width + 1):
            if not seen[column]:
                reduced = cost[own - 1][column - 1] - by_row[own] - by_column[column]
                if reduced < least[column]:
                    least[column], before[column] = reduced, at
        following = min((c for c in range(1, width + 1) if not seen[c]), key=least.__getitem__)
        step = least[following]
        for column in range(width + 1):
            if seen[column]:
                by_row[taken[column]] += step
                by_column[column] -= step
            else:
                least[column] -= step
        at = following
    while at:
        taken[at] = taken[before[at]]
        at = before[at]
