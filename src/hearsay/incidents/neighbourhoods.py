"""Neighbourhoods: the tellings among which it is decided what is one occurrence, and never more than can be looked at.

Tellings that likely pairs connect are one neighbourhood. In a war these connect everything with everything; so where it
would hold more than `MOST` tellings, only likelier pairs count, step by step up a ladder: then only pairs within a month,
within a day, and at last within shares of a day that the tellings' marks cut. Each step counts fewer pairs than the one
before. The neighbourhood of a telling is what the first step gives that is small enough, so that it can be found from
the telling alone, without looking at more than some hundred others; and it is the same for each telling in it.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from itertools import takewhile
from typing import Generic, NamedTuple, TypeVar

from hearsay.incidents.grouping import LEAST

MOST = 400
CHANCES = (LEAST, 0.6, 0.8, 0.9, 0.95, 0.98, 0.99)
MONTH_DAYS = 30
MARK_BITS = 63
MOST_CUTS = 24  # of a day, each into halves: more tellings than any day has
MORE_THAN_SURE = 2.0  # no pair is as likely as that
LAST = len(CHANCES) + 2 + MOST_CUTS  # the step at which only what a person has put together counts

Key = TypeVar("Key", int, str)


class Spot(NamedTuple):
    """When a telling was published, as an ordinal, and its mark."""

    day: int
    mark: int


class Link(NamedTuple, Generic[Key]):
    """A telling that another is paired with, and how likely the two are one. `decided`: a person has put them together."""

    to: Key
    chance: float
    decided: bool = False


class Surroundings(Generic[Key]):
    """The tellings and their pairs, which may be fetched as they are asked for."""

    def __init__(
        self,
        spots: Callable[[Sequence[Key]], Mapping[Key, Spot]],
        links: Callable[[Sequence[Key]], Mapping[Key, Sequence[Link[Key]]]],
    ) -> None:
        self._fetch_spots: Callable[[Sequence[Key]], Mapping[Key, Spot]] = spots
        self._fetch_links: Callable[[Sequence[Key]], Mapping[Key, Sequence[Link[Key]]]] = links
        self._spots: dict[Key, Spot] = {}
        self._links: dict[Key, Sequence[Link[Key]]] = {}

    def links(self, keys: Sequence[Key]) -> Iterator[tuple[Key, Sequence[Link[Key]]]]:
        """The links of each of the tellings, the likeliest first."""
        missing = [key for key in keys if key not in self._links]
        if missing:
            found = self._fetch_links(missing)
            self._links |= {key: sorted(found.get(key, ()), key=_order) for key in missing}
        return ((key, self._links[key]) for key in keys)

    def spots(self, keys: Iterable[Key]) -> Mapping[Key, Spot]:
        """Where tellings stand in time."""
        missing = [key for key in keys if key not in self._spots]
        if missing:
            self._spots.update(self._fetch_spots(missing))
        return self._spots

    def around(self, key: Key) -> set[Key]:
        """The neighbourhood of the telling, itself included."""
        found: set[Key] = {key}
        for step in range(LAST + 1):
            found = self._connected(key, step)
            if len(found) <= MOST:
                return found
        return found  # more than `MOST` that a person has put together

    def _connected(self, key: Key, step: int) -> set[Key]:
        """What the pairs that count at a step connect with the telling; may stop when that is too much."""
        found, ahead = {key}, [key]
        while ahead and (step == LAST or len(found) <= MOST):
            met = self._counted(ahead, step)
            ahead = sorted(met - found)
            found |= met
        return found

    def _counted(self, keys: Sequence[Key], step: int) -> set[Key]:
        """Whom the pairs of these that count at a step lead to."""
        least = MORE_THAN_SURE if step == LAST else CHANCES[min(step, len(CHANCES) - 1)]
        likely = [
            (key, link)
            for key, links in self.links(keys)
            for link in takewhile(lambda each: each.decided or each.chance >= least, links)
        ]
        cut = step - len(CHANCES)
        if cut < 0 or step == LAST:
            return {link.to for _, link in likely}
        spots = self.spots({each for key, link in likely for each in (key, link.to)})
        return {
            link.to
            for key, link in likely
            if link.decided or _share(spots[key], cut) == _share(spots[link.to], cut)
        }


def _order(link: Link[Key]) -> tuple[bool, float]:
    return not link.decided, -link.chance


def _share(spot: Spot, cut: int) -> tuple[int, int]:
    """The month, the day, then the share of the day by the first bits of the mark."""
    if cut == 0:
        return spot.day // MONTH_DAYS, 0
    return spot.day, spot.mark >> (MARK_BITS - (cut - 1))


def partition(keys: Iterable[Key], surroundings: Surroundings[Key]) -> list[list[Key]]:
    """All neighbourhoods, each in order, by their first key."""
    met: set[Key] = set()
    found = []
    for key in sorted(keys):
        if key not in met:
            own = surroundings.around(key)
            met |= own
            found.append(sorted(own))
    return found
