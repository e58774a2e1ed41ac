"""A stretch of a text, as every part of the reading passes it on."""

from bisect import bisect_left
from collections.abc import Iterable
from typing import NamedTuple


class Range(NamedTuple):
    """Where something stands in a text: code points, half-open."""

    start: int
    end: int


class Taken:
    """Which places of a text some ranges take up; asking takes time logarithmic in their number."""

    def __init__(self, ranges: Iterable[Range]) -> None:
        self._starts: list[int] = []
        self._ends: list[int] = []
        for start, end in sorted(ranges):
            if self._ends and start <= self._ends[-1]:
                self._ends[-1] = max(end, self._ends[-1])
            else:
                self._starts.append(start)
                self._ends.append(end)

    def touches(self, start: int, end: int) -> bool:
        """Does any of the ranges share a place with the one from `start` to `end`?"""
        before = bisect_left(self._starts, end) - 1
        return before >= 0 and self._ends[before] > start
