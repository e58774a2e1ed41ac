"""What a telling is compared by, packed: its words as sparse vectors of whole numbers, and the rest as one row of numbers.

Packed tellings are what an archive keeps and compares, so that no Reading has to be opened for that. Shares of words are
whole numbers of `UNIT`, so that their products add up to the same in whatever order.
"""

from collections.abc import Hashable, Iterable, Iterator, Sequence
from hashlib import blake2b
from typing import NamedTuple
from zlib import crc32

import numpy as np
import numpy.typing as npt

from hearsay.incidents.places import FINE
from hearsay.incidents.tellings import Telling
from hearsay.incidents.words import BUCKETS, Vector
from hearsay.records import Scope

UNIT = 1 << 14  # what a share of 1 is
UNKNOWN_DAY = 0  # tellings without a day of publication stand together
SPACES = ("words", "names", "numbers", "headline", "parties", "totals", "measures")
SCALARS = (
    "day",  # of publication, as an ordinal
    "length",  # in words
    "type",
    "latitude",
    "longitude",
    "radius_km",
    "country",
    "has_area",
    "certainty_of_place",
    "first",  # the days that the words give, as ordinals
    "last",
    "has_time",
    "parties",  # how many
    "town",  # the name of a place that is no larger than a district, 0 of others
)
_SCALAR_BYTES = 8 * len(SCALARS)

Doubles = npt.NDArray[np.float64]


class Traits(NamedTuple):
    """What a telling is compared by. `report` tells reports apart and nothing more; `packed` holds all the rest."""

    key: str
    report: Hashable
    packed: bytes

    @property
    def day(self) -> int:
        """The ordinal of the day of publication; `UNKNOWN_DAY` without one."""
        return int(np.frombuffer(self.packed, np.float64, 1)[0])

    @property
    def mark(self) -> int:
        """What orders tellings of one day."""
        return mark_of(self.key)


class Unpacked(NamedTuple):
    """Several tellings side by side: (tellings, scalars) float64; and all their entries, each with its telling."""

    scalars: Doubles
    owners: npt.NDArray[np.int64]
    entries: npt.NDArray[np.int64]
    shares: npt.NDArray[np.int64]

    def scalar(self, name: str) -> Doubles:
        """(tellings,) float64; NaN: not known."""
        column: Doubles = self.scalars[:, SCALARS.index(name)]
        return column


def mark_of(key: str) -> int:
    """A number of 63 bits for a telling, the same on every machine; it orders those of one day."""
    return int.from_bytes(blake2b(key.encode(), digest_size=8).digest(), "big") >> 1


def traits(telling: Telling) -> Traits:
    """The Traits of a telling."""
    found = dict(_entries(telling))
    scalars = np.array(list(_scalars(telling)), np.float64)
    entries = np.fromiter(sorted(found), np.uint32, len(found))
    shares = np.fromiter((found[each] for each in sorted(found)), np.uint16, len(found))
    return Traits(telling.key, telling.report, scalars.tobytes() + entries.tobytes() + shares.tobytes())


def is_sound(packed: bytes) -> bool:
    """Whether packed traits can be unpacked."""
    left = len(packed) - _SCALAR_BYTES
    if left < 0 or left % 6:
        return False
    entries = np.frombuffer(packed, np.uint32, left // 6, _SCALAR_BYTES)
    return not left or int(entries.max()) < len(SPACES) * BUCKETS


def unpacked(many: Sequence[Traits]) -> Unpacked:
    """The tellings side by side."""
    counts = [(len(each.packed) - _SCALAR_BYTES) // 6 for each in many]
    cuts = [_SCALAR_BYTES + 4 * count for count in counts]
    scalars = b"".join(each.packed[:_SCALAR_BYTES] for each in many)
    entries = b"".join(each.packed[_SCALAR_BYTES:cut] for each, cut in zip(many, cuts, strict=True))
    shares = b"".join(each.packed[cut:] for each, cut in zip(many, cuts, strict=True))
    return Unpacked(
        np.frombuffer(scalars, np.float64).reshape(len(many), len(SCALARS)),
        np.repeat(np.arange(len(many)), counts),
        np.frombuffer(entries, np.uint32).astype(np.int64),
        np.frombuffer(shares, np.uint16).astype(np.int64),
    )


def in_common(one: Unpacked, many: Unpacked) -> Doubles:
    """(tellings, spaces) float64: the sum of the products of shares that the one telling has in common with each."""
    dense = np.zeros(len(SPACES) * BUCKETS, np.int64)
    dense[one.entries] = one.shares
    products = dense[many.entries] * many.shares
    hit = products.nonzero()[0]
    cells = many.owners[hit] * len(SPACES) + many.entries[hit] // BUCKETS
    sums = np.bincount(cells, weights=products[hit], minlength=len(many.scalars) * len(SPACES))
    return sums.astype(np.float64).reshape(len(many.scalars), len(SPACES))


def _entries(telling: Telling) -> Iterator[tuple[int, int]]:
    vectors: list[Vector] = [telling.words, telling.names, telling.numbers, telling.headline]
    for space, vector in enumerate(vectors):
        for place, share in vector.items():
            yield space * BUCKETS + place, round(share * UNIT)
    for space, keys in zip((4, 5, 6), (telling.parties, *_figures(telling)), strict=True):
        for key in keys:
            yield space * BUCKETS + crc32(key.encode()) % BUCKETS, 1


def _figures(telling: Telling) -> tuple[set[str], set[str]]:
    """The totals that it gives, and of which measures."""
    totals, measures = set(), set()
    for figure in telling.figures:
        if figure.scope is Scope.TOTAL and not figure.is_superseded and figure.low is not None:
            totals.add(f"{figure.measure.value} {figure.low} {figure.high}")
            measures.add(figure.measure.value)
    return totals, measures


def _scalars(telling: Telling) -> Iterable[float]:
    area, when = telling.area, telling.when
    yield telling.published.toordinal() if telling.published else UNKNOWN_DAY
    yield telling.length
    yield crc32(telling.type.encode())
    yield from (_known(area.latitude if area else None), _known(area.longitude if area else None))
    yield area.radius_km if area else 0.0
    yield crc32((area.country or "").encode()) if area else np.nan
    yield float(area is not None)
    yield telling.place.confidence if telling.place else 0.0
    yield _known(when.first.toordinal() if when and when.first else None)
    yield _known(when.last.toordinal() if when and when.last else None)
    yield float(when is not None)
    yield len({crc32(key.encode()) % BUCKETS for key in telling.parties})
    is_fine = telling.place is not None and telling.place.level in FINE
    yield crc32(telling.place.name.casefold().encode()) if telling.place and is_fine else 0.0


def _known(value: float | None) -> float:
    return np.nan if value is None else value
