"""Which tellings are compared at all: those that stand near each other on a shelf.

A shelf holds the tellings that share one of their weightiest names or words, or their place; two accounts of one
occurrence nearly always share several (on GVA nine pairs in ten). On a shelf they stand by day, and those of one day by a
number made from their key; only so many neighbours are compared, so that the work grows with the number of tellings and
not with its square. Which pairs are candidates depends on the tellings that there are and not on how they came; one
telling more changes what stands next to it, and nothing else.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from hashlib import blake2b
from typing import TypeVar

from hearsay.incidents.neighbourhoods import Spot
from hearsay.incidents.tellings import Telling
from hearsay.incidents.traits import Traits
from hearsay.incidents.words import rarest
from hearsay.records import Level

NAMES = 9
WORDS = 4
WINDOW_DAYS = 400  # trials and inquiries are told of up to a year later
NEAREST = 8  # tellings of one shelf, on either side, that one is compared with
FINE = frozenset({Level.POINT, Level.TOWN, Level.DISTRICT})

Found = TypeVar("Found")


def shelves(telling: Telling) -> list[int]:
    """The shelves of a telling, sorted: signed integers of 64 bits, the same on every machine."""
    found: set[tuple[object, ...]] = {("name", place) for place in rarest(telling.names, NAMES)}
    found |= {("word", place) for place in rarest(telling.words, WORDS)}
    if telling.place and telling.place.geonames and telling.place.level in FINE:
        found.add(("place", telling.place.geonames, telling.type))
    return sorted(map(_number, found))


def candidates(tellings: Iterable[tuple[Traits, Sequence[int]]]) -> Iterator[tuple[Traits, list[Traits]]]:
    """Each telling with those of larger keys that it is compared with; all given with their shelves.

    The same pairs in whatever order the tellings come, each once.
    """
    by_key: dict[str, Traits] = {}
    standing: dict[int, list[tuple[Spot, str]]] = defaultdict(list)
    for each, own in tellings:
        by_key[each.key] = each
        for shelf in own:
            standing[shelf].append((Spot(each.day, each.mark), each.key))
    found: dict[str, set[str]] = defaultdict(set)
    for those in standing.values():
        for one, other in neighbours(sorted(those)):
            found[min(one, other)].add(max(one, other))
    for one in sorted(found):
        yield (
            by_key[one],
            [o for key in sorted(found[one]) if (o := by_key[key]).report != by_key[one].report],
        )


def neighbours(shelf: Sequence[tuple[Spot, str]]) -> Iterator[tuple[str, str]]:
    """The pairs of tellings that stand next to each other on a shelf, which is in order."""
    for at, (standing, key) in enumerate(shelf):
        for other, other_key in shelf[at + 1 : at + 1 + NEAREST]:
            if other.day - standing.day > WINDOW_DAYS:
                break
            yield key, other_key


def parted(
    before: Sequence[tuple[Spot, Found]], after: Sequence[tuple[Spot, Found]]
) -> Iterator[tuple[Found, Found]]:
    """The pairs that one telling between them makes stand too far apart, or whose distance ends as it goes.

    `before` and `after` are those that stand next to it, the nearest first.
    """
    for place, (standing, one) in enumerate(before):
        beyond = NEAREST - 1 - place
        if beyond < len(after) and after[beyond][0].day - standing.day <= WINDOW_DAYS:
            yield one, after[beyond][1]


def _number(key: tuple[object, ...]) -> int:
    return int.from_bytes(blake2b(repr(key).encode(), digest_size=8).digest(), "big", signed=True)
