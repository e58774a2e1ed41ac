"""Which reports are copies of each other: reprinted, shortened, extended or lightly edited; and which came first.

Two reports are copies if most of the shorter one's words stand in the other in the same order: the share of its runs of
`SHINGLE_WORDS` words (Broder 1997, containment; not the resemblance of the two, which a shortened reprint fails). The
relation looks at two texts alone, so that nothing depends on the order in which reports come in.

Candidates are found by keys; reports that share one are compared. Keys are of two kinds:

- bands of a MinHash of the pairs of words of the whole text (Broder 1997; Leskovec, Rajaraman and Ullman 2014, section 3.4): texts that are
  much the same share one, whatever was changed where;
- stretches of words cut where the words themselves say (Manber 1994, as in content-defined chunking): a part that was
  left alone has the same stretches in a text ten times as long. Paragraphs may be parted or joined at will.

A story told in other words shares names and phrases, which are shorter than a stretch, and so is no candidate.
"""

import hashlib
from collections.abc import Iterable, Mapping, Sequence
from enum import Enum
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

SHINGLE_WORDS = 3
BANDS, ROWS = 24, 4
SEED = 20
STRETCH_SHARE = 5  # one word in so many ends a stretch
MIN_STRETCH_WORDS = 8
MIN_COMMON_SHINGLES = 25  # a quotation or a paragraph of background in common makes no copy
MIN_SHARE = 0.55
MIN_IDENTICAL_WORDS = 8
SAME = 0.9
APART = 0.12

Shingles = npt.NDArray[np.uint64]


class CopyKind(Enum):
    """What became of the words of the first report in its copy."""

    REPRINT = "reprint"  # they are all there, and hardly any others
    SHORTENED = "shortened"  # some are left out
    EXTENDED = "extended"  # others were added
    EDITED = "edited"  # some are exchanged


class Overlap(NamedTuple):
    """How much of each of two texts stands in the other: shares of its runs of words, from 0 to 1."""

    of_one: float
    of_other: float
    common: int
    is_copy: bool

    @property
    def turned(self) -> "Overlap":
        """The same, told from the other text."""
        return self._replace(of_one=self.of_other, of_other=self.of_one)


class Dated(NamedTuple):
    """What decides which of some copies came first. `published` is ISO 8601 as the report has it."""

    id: str
    published: str | None = None
    is_credited: bool = False  # by another of them: an agency's own report came before those that name it


class Copy(NamedTuple):
    """A report, and the one that it is a copy of."""

    report: str
    first: str
    kind: CopyKind
    share: float  # of the shorter one's words that stand in the other


def copy_keys(words: Sequence[str]) -> list[int]:
    """The keys of a text whose folded words these are, sorted, none twice: signed integers of 64 bits."""
    return sorted({_signed(key) for key in (*_bands(words), *_stretches(words))})


def shingles(words: Sequence[str]) -> Shingles:
    """The runs of `SHINGLE_WORDS` words as hashes, sorted, none twice; of a shorter text the words themselves."""
    width = min(SHINGLE_WORDS, len(words)) or 1
    hashes = np.fromiter(map(_hash_of, words), dtype=np.uint64, count=len(words))
    runs = hashes[: len(hashes) - width + 1].copy()
    for place in range(1, width):
        runs = runs * np.uint64(0x100000001B3) ^ hashes[place : len(hashes) - width + 1 + place]
    return np.unique(runs)


def overlap(one: Shingles, other: Shingles) -> Overlap:
    """How two texts stand to each other."""
    common = int(np.intersect1d(one, other, assume_unique=True).size)
    of_one, of_other = (common / each.size if each.size else 0.0 for each in (one, other))
    is_identical = common == one.size == other.size and common + SHINGLE_WORDS > MIN_IDENTICAL_WORDS
    is_copy = is_identical or (common >= MIN_COMMON_SHINGLES and max(of_one, of_other) >= MIN_SHARE)
    return Overlap(of_one, of_other, common, is_copy)


def arranged(reports: Iterable[Dated], pairs: Mapping[tuple[str, str], Overlap]) -> list[Copy]:
    """The copies among the reports, each with the one it is a copy of, in the order of their ids.

    `pairs` holds the reports that are copies of each other, once each, from the one to the other. Reports are taken as
    they were published; each is a copy of the earliest that it shares its words with and that is no copy itself, so
    that two stories in one roundup do not become copies of each other through it. The order of arguments is of no
    consequence.
    """
    both = {**pairs, **{(other, one): each.turned for (one, other), each in pairs.items()}}
    partners: dict[str, list[str]] = {}
    for one, other in both:
        partners.setdefault(one, []).append(other)
    places = {dated.id: place for place, dated in enumerate(sorted(reports, key=_when))}
    heads: set[str] = set()
    copies: list[Copy] = []
    for report in sorted(places, key=places.__getitem__):
        first = min(heads.intersection(partners.get(report, ())), key=places.__getitem__, default=None)
        if first is None:
            heads.add(report)
        else:
            copies.append(_copy(report, first, both[report, first]))
    return sorted(copies)


def kind_of(of_copy: float, of_first: float) -> CopyKind:
    """What became of the first report, by the share of the copy's words that are its, and of its that are there."""
    if min(of_copy, of_first) >= SAME:
        return CopyKind.REPRINT
    if of_copy - of_first > APART:
        return CopyKind.SHORTENED
    return CopyKind.EXTENDED if of_first - of_copy > APART else CopyKind.EDITED


def _copy(report: str, first: str, found: Overlap) -> Copy:
    return Copy(report, first, kind_of(found.of_one, found.of_other), max(found.of_one, found.of_other))


def _when(dated: Dated) -> tuple[bool, str, bool, str, str]:
    """Earlier first, undated last; on one day the one that others credit, then by the clock, then by id."""
    moment = dated.published or ""
    return (not moment, moment[:10], not dated.is_credited, moment, dated.id)


def _bands(words: Sequence[str]) -> Iterable[int]:
    """One key a band of the MinHash; none of a text too short to be compared."""
    from rensa import RMinHash  # type: ignore[import-untyped]

    if len(words) < MIN_IDENTICAL_WORDS:
        return []
    found = RMinHash(num_perm=BANDS * ROWS, seed=SEED)
    found.update([" ".join(pair) for pair in pairwise(words)])
    digest = np.array(found.digest(), dtype="<u8").reshape(BANDS, ROWS)
    return (_wide_hash(bytes([band]) + row.tobytes()) for band, row in enumerate(digest))


def _stretches(words: Sequence[str]) -> Iterable[int]:
    """One key a stretch: the words from one that ends a stretch to the next, unless they are few."""
    start = 0
    for at, word in enumerate(words):
        if at - start >= MIN_STRETCH_WORDS and _hash_of(word) % STRETCH_SHARE == 0:
            yield _wide_hash(b"s" + " ".join(words[start : at + 1]).encode())
            start = at + 1


@lru_cache(maxsize=1 << 16)
def _hash_of(word: str) -> int:
    """A hash that is the same on every machine and in every run."""
    return _wide_hash(word.encode())


def _wide_hash(content: bytes) -> int:
    return int.from_bytes(hashlib.blake2b(content, digest_size=8).digest(), "big")


def _signed(key: int) -> int:
    """The same 64 bits as databases count them."""
    return key - (1 << 64) if key >= 1 << 63 else key
