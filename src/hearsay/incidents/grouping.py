"""Groups of tellings that tell of the same occurrence, from how likely each pair of them does.

Pairs are joined from the likeliest down, as long as the mean over all pairs of the two groups stays likely enough
(average linkage): one doubtful pair does not chain two occurrences into one. What is joined depends on the pairs
alone and not on the order in which they were found, and only on pairs of the same neighbourhood.

Chances are counted in whole millionths, so that they add up to the same in whatever order.
"""

from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

MILLION = 1_000_000
LEAST = 0.25  # mean chance over the pairs of two groups from which they are one; best on the halves for tuning (GVA, wars)
UNSEEN = 0.02  # chance of a pair that shares nothing for which it would have been compared

Millionths = npt.NDArray[np.int64]
Truths = npt.NDArray[np.bool_]


class Pair(NamedTuple):
    """Two tellings by their keys, the smaller first, and the chance that they tell of the same."""

    one: str
    other: str
    chance: float


def pair(one: str, other: str, chance: float) -> Pair:
    """The pair with its keys in order."""
    return Pair(min(one, other), max(one, other), chance)


def groups(
    keys: Iterable[str],
    pairs: Collection[Pair],
    *,
    apart: Collection[tuple[str, str]] = (),
    together: Collection[tuple[str, str]] = (),
    contradict: Truths | None = None,
) -> list[list[str]]:
    """The tellings of each occurrence, in order, by their first key.

    `apart` are pairs that are never in one group, as a person has split them; `contradict` says the same of each two of
    the keys in their order, as they contradict each other. `together` are pairs that are in one group unless that breaks
    `apart`: what a person has merged.
    """
    named = sorted(keys)
    found = _Groups(named, pairs, together, _forbidden(named, apart, together, contradict))
    for one, other in sorted(together):
        found.join(one, other, whatever=True)
    for one, other, chance in sorted(pairs, key=lambda p: (-p.chance, p.one, p.other)):
        if chance < LEAST:
            break
        found.join(one, other)
    return found.members()


def _forbidden(
    named: Sequence[str],
    apart: Collection[tuple[str, str]],
    together: Collection[tuple[str, str]],
    contradict: Truths | None,
) -> Truths:
    """(keys, keys) bool: the pairs that are never in one group."""
    at = {key: place for place, key in enumerate(named)}
    made = np.zeros((len(at), len(at)), np.bool_) if contradict is None else contradict.copy()
    for pairs, value in ((apart, True), (together, False)):
        for one, other in pairs:
            made[at[one], at[other]] = made[at[other], at[one]] = value
    return made


class _Groups:
    """Groups of keys that are joined step by step; the smallest key of a group stands for it.

    For each two groups the sum of the chances of their pairs is kept, and whether any pair of them is forbidden.
    """

    def __init__(
        self,
        named: Sequence[str],
        pairs: Collection[Pair],
        together: Collection[tuple[str, str]],
        forbidden: Truths,
    ) -> None:
        self._at = {key: place for place, key in enumerate(named)}
        self._members = {place: [key] for key, place in self._at.items()}
        self._of = list(range(len(named)))
        self._forbidden = forbidden
        self._sums = self._chances(pairs, dict.fromkeys(together, MILLION))

    def _chances(self, pairs: Collection[Pair], decided: Mapping[tuple[str, str], int]) -> Millionths:
        made = np.full((len(self._of), len(self._of)), round(UNSEEN * MILLION), np.int64)
        seen = {(one, other): round(chance * MILLION) for one, other, chance in pairs} | dict(decided)
        for (one, other), chance in seen.items():
            made[self._at[one], self._at[other]] = made[self._at[other], self._at[one]] = chance
        return made

    def join(self, one: str, other: str, *, whatever: bool = False) -> None:
        """Makes the groups of two keys one if nothing forbids it and their mean is likely enough, or `whatever` it is."""
        keep, give = sorted((self._of[self._at[one]], self._of[self._at[other]]))
        if keep == give or self._forbidden[keep, give]:
            return
        size = len(self._members[keep]) * len(self._members[give])
        if not whatever and int(self._sums[keep, give]) < round(LEAST * MILLION) * size:
            return
        for key in self._members[give]:
            self._of[self._at[key]] = keep
        self._members[keep] += self._members.pop(give)
        self._sums[keep] += self._sums[give]
        self._sums[:, keep] = self._sums[keep]
        self._forbidden[keep] |= self._forbidden[give]
        self._forbidden[:, keep] = self._forbidden[keep]

    def members(self) -> list[list[str]]:
        """The groups by their first key."""
        return [sorted(self._members[place]) for place in sorted(self._members)]
