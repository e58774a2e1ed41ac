"""Which tellings are compared at all: those that share one of their weightiest names or words, or their place.

Two accounts of one occurrence nearly always share a name that says much of either (on GVA nine pairs in ten). Within one
key only the nearest in time are compared, so that the work grows with the number of tellings and not with its square.
"""

from bisect import insort
from collections import defaultdict
from collections.abc import Iterable, Iterator

from hearsay.incidents.tellings import Telling
from hearsay.incidents.words import rarest
from hearsay.records import Level

NAMES = 9
WORDS = 4
WINDOW_DAYS = 400  # trials and inquiries are told of up to a year later
NEAREST = 60  # tellings of one key, on either side in time, that one is compared with
FINE = frozenset({Level.POINT, Level.TOWN, Level.DISTRICT})
UNKNOWN_DAY = 0  # tellings without a day of publication stand together


def keys(telling: Telling) -> set[tuple[object, ...]]:
    """The keys of a telling."""
    found: set[tuple[object, ...]] = {("name", place) for place in rarest(telling.names, NAMES)}
    found |= {("word", place) for place in rarest(telling.words, WORDS)}
    if telling.place and telling.place.geonames and telling.place.level in FINE:
        found.add(("place", telling.place.geonames, telling.type))
    return found


def candidates(tellings: Iterable[Telling]) -> Iterator[tuple[Telling, Telling]]:
    """Each pair to be compared once, the smaller key first; the same pairs in whatever order the tellings come."""
    shelves: dict[tuple[object, ...], list[tuple[int, str]]] = defaultdict(list)
    by_key = {telling.key: telling for telling in tellings}
    for telling in by_key.values():
        for key in keys(telling):
            insort(shelves[key], (_day(telling), telling.key))
    seen: set[tuple[str, str]] = set()
    for shelf in shelves.values():
        for one, other in _near(shelf):
            seen.add((one, other) if one < other else (other, one))
    for one, other in sorted(seen):
        if by_key[one].report != by_key[other].report:
            yield by_key[one], by_key[other]


def _near(shelf: list[tuple[int, str]]) -> Iterator[tuple[str, str]]:
    for at, (day, key) in enumerate(shelf):
        for other_day, other in shelf[at + 1 : at + 1 + NEAREST]:
            if other_day - day > WINDOW_DAYS:
                break
            yield key, other


def _day(telling: Telling) -> int:
    return telling.published.toordinal() if telling.published else UNKNOWN_DAY
