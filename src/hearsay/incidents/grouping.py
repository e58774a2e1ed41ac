"""Groups of tellings that tell of the same occurrence, from how likely each pair of them does.

Pairs are joined from the likeliest down, as long as the mean over all pairs of the two groups stays likely enough
(average linkage): one doubtful pair does not chain two occurrences into one. What is joined depends on the pairs
alone and not on the order in which they were found, and only on pairs of the same neighbourhood: the tellings that
likely pairs connect.
"""

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from hearsay.incidents.forest import Forest

LEAST = 0.3  # mean chance over the pairs of two groups from which they are one; best on the half of GVA for tuning
UNSEEN = 0.02  # chance of a pair that shares nothing for which it would have been compared


class Pair(NamedTuple):
    """Two tellings by their keys, the smaller first, and the chance that they tell of the same."""

    one: str
    other: str
    chance: float


def pair(one: str, other: str, chance: float) -> Pair:
    """The pair with its keys in order."""
    return Pair(min(one, other), max(one, other), chance)


def neighbourhoods(keys: Iterable[str], pairs: Iterable[Pair]) -> list[list[str]]:
    """The tellings that likely pairs connect, each list in order, the lists by their first key."""
    roots = Forest(keys)
    for one, other, chance in pairs:
        if chance >= LEAST:
            roots.join(one, other)
    return roots.groups()


def groups(
    keys: Iterable[str],
    pairs: Collection[Pair],
    *,
    apart: Collection[tuple[str, str]] = (),
    together: Collection[tuple[str, str]] = (),
) -> list[list[str]]:
    """The tellings of each occurrence, in order, by their first key.

    `apart` are pairs, smaller key first, that are never in one group: contradictions, and what a person has split;
    `together` are pairs that are in one group unless that breaks `apart`: what a person has merged.
    """
    found = _Groups(keys)
    forbidden = frozenset(apart)
    for one, other in sorted(together):
        found.join(one, other, forbidden.isdisjoint)
    chances = {(one, other): chance for one, other, chance in pairs} | dict.fromkeys(together, 1.0)
    for one, other, chance in sorted(pairs, key=lambda p: (-p.chance, p.one, p.other)):
        if chance < LEAST:
            break
        found.join(one, other, lambda crossing: _are_one(crossing, chances, forbidden))
    return found.members()


class _Groups:
    """Groups of keys that are joined step by step; the smallest key of a group stands for it."""

    def __init__(self, keys: Iterable[str]) -> None:
        self._members = {key: [key] for key in keys}
        self._of = {key: key for key in self._members}

    def join(self, one: str, other: str, are_one: Callable[[list[tuple[str, str]]], bool]) -> None:
        """Makes the groups of two keys one, if that is right by the pairs between them."""
        keep, give = sorted((self._of[one], self._of[other]))
        if keep != give and are_one(list(_crossing(self._members[keep], self._members[give]))):
            self._members[keep] = sorted(self._members[keep] + self._members.pop(give))
            self._of.update(dict.fromkeys(self._members[keep], keep))

    def members(self) -> list[list[str]]:
        """The groups by their first key."""
        return [self._members[key] for key in sorted(self._members)]


def _are_one(
    crossing: Sequence[tuple[str, str]],
    chances: Mapping[tuple[str, str], float],
    apart: frozenset[tuple[str, str]],
) -> bool:
    """Is the mean chance over all pairs of two groups likely enough, and nothing of them to be kept apart?"""
    if not apart.isdisjoint(crossing):
        return False
    return sum(chances.get(each, UNSEEN) for each in crossing) >= LEAST * len(crossing)


def _crossing(left: list[str], right: list[str]) -> Iterator[tuple[str, str]]:
    return ((a, b) if a < b else (b, a) for a in left for b in right)
