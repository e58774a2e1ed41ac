"""What vague number words mean. The one table to change for those who hold to other conventions, each row with its reason.

A bound that the words leave open is None. Nothing is estimated: of "about 20" the number is 20, the only one that is
stated, and the words stay in `Figure.stated`. ACLED's people turn dozens into 12 and hundreds into 100; Insecurity
Insight writes 201 for hundreds. Such rules belong to an export.
"""

from collections.abc import Callable

Bounds = tuple[int | None, int | None]

AMOUNTS: dict[str, Bounds] = {
    # A plural of a unit is at least two of it, and open above.
    "dozens": (24, None),
    "scores": (40, None),
    "hundreds": (200, None),
    "thousands": (2_000, None),
    "tens": (20, None),
    "tens of thousands": (20_000, None),
    "hundreds of thousands": (200_000, None),
    "dozens of thousands": (24_000, None),
    "millions": (2_000_000, None),
    # "Several" and "a few" units are more than one of them, which is all that the plural says too.
    "several dozen": (24, None),
    "several dozens": (24, None),
    "several scores": (40, None),
    "several hundred": (200, None),
    "several hundreds": (200, None),
    "several thousand": (2_000, None),
    "several thousands": (2_000, None),
    "a few dozen": (24, None),
    "a few hundred": (200, None),
    "a few thousand": (2_000, None),
    "few dozen": (24, None),
    "few hundred": (200, None),
    "many hundreds": (200, None),
    "many thousands": (2_000, None),
    # Words for one number.
    "half a dozen": (6, 6),
    "a half dozen": (6, 6),
    "half dozen": (6, 6),
    "half a million": (500_000, 500_000),
    "a score": (20, 20),
    "dozen": (12, 12),
    "a couple": (2, 2),
    "the couple": (2, 2),
    "a pair": (2, 2),
    "both": (2, 2),
    "another": (1, 1),
    # One more beside those counted before; not a share ("a third of the dead").
    "a second": (1, 1),
    "a third": (1, 1),
    "a fourth": (1, 1),
    "a fifth": (1, 1),
    "twins": (2, 2),
    "triplets": (3, 3),
    "a trio": (3, 3),
    "the trio": (3, 3),
    # Words that say that the number is not known, or not told: no number is invented for them.
    "several": (None, None),
    "several other": (None, None),
    "a number": (None, None),
    "a large number": (None, None),
    "a small number": (None, None),
    "large numbers": (None, None),
    "an unknown number": (None, None),
    "unknown number": (None, None),
    "an unspecified number": (None, None),
    "unspecified number": (None, None),
    "an undisclosed number": (None, None),
    "an undetermined number": (None, None),
    "an unconfirmed number": (None, None),
    "many": (None, None),
    "some": (None, None),
    "a few": (None, None),
    "few": (None, None),
    "a handful": (None, None),
    "numerous": (None, None),
    "countless": (None, None),
    "multiple": (None, None),
    "various": (None, None),
    "a group": (None, None),
    "groups": (None, None),
    "crowds": (None, None),
    # Words for nobody.
    "no": (0, 0),
    "no one": (0, 0),
    "nobody": (0, 0),
    "none": (0, 0),
    "not a single": (0, 0),
    "zero": (0, 0),
    "without": (0, 0),
    "without any": (0, 0),
}
"""What stands for a number by itself: low and high, both included, None where the words leave it open."""


def _exactly(low: int | None, high: int | None) -> Bounds:
    return low, high


def _at_least(low: int | None, high: int | None) -> Bounds:  # noqa: ARG001  (all rows take both bounds)
    return low, None


def _more_than(low: int | None, high: int | None) -> Bounds:  # noqa: ARG001
    return None if low is None else low + 1, None


def _at_most(low: int | None, high: int | None) -> Bounds:
    return None, high if high is not None else low


def _fewer_than(low: int | None, high: int | None) -> Bounds:
    top = high if high is not None else low
    return None, None if top is None else max(top - 1, 0)


_MORE = (
    "more than|over|above|upwards of|upward of|in excess of|well over|far more than|well more than|just over"
    "|greater than|slightly more than|slightly over"
)
_AS_STATED = (
    "about|around|some|roughly|approximately|approx|circa|nearly|almost|close to|an estimated|estimated|just|only"
    "|exactly|a total of|total of|a further|an additional|an average of|as few as|barely|precisely|near|reportedly"
    "|a reported|possibly|perhaps|maybe|all|all of|altogether|in all|fully|the|these|those|another|a combined"
    "|a group of|group of|a team of|team of|a crew of|a party of|a family of|family of|a crowd of|a population of"
    "|a band of|a number of"
)
_BOUNDED: tuple[tuple[str, Callable[[int | None, int | None], Bounds]], ...] = (
    # The number is the least that the source vouches for.
    ("at least|no fewer than|no less than|not less than|not fewer than|a minimum of|minimum of", _at_least),
    # Strictly more: the number itself is excluded.
    (_MORE, _more_than),
    # The number is the most that may be.
    ("up to|as many as|at most|no more than|not more than|a maximum of|maximum of|anything up to", _at_most),
    ("fewer than|less than|under|below|just under|slightly fewer than|slightly less than", _fewer_than),
    # A number that is said to be rounded: it alone is stated, how far off the source may be is not.
    (_AS_STATED, _exactly),
)
BOUNDS = {words: rule for row, rule in _BOUNDED for words in row.split("|")}
"""What stands before a number, in lower case, and what it makes of the number's bounds."""

AFTER: dict[str, Callable[[int | None, int | None], Bounds]] = {
    "or more": _at_least,
    "at least": _at_least,
    "at most": _at_most,
    "at the most": _at_most,
    "or fewer": _at_most,
    "or less": _at_most,
    "or so": _exactly,
    "plus": _at_least,
    "odd": _exactly,
}
"""The same of what stands after one."""
