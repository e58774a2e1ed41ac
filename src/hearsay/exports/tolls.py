"""One number for a codebook that has room for one: made from the claims by a rule, beside the range that hides none."""

from collections.abc import Sequence
from typing import NamedTuple

from hearsay.exports.cases import Case, Stated
from hearsay.exports.figures import EVERYONE
from hearsay.records import FigureRange, Measure, Scope


class Toll(NamedTuple):
    """Inclusive bounds, None where they are open; `best` is the smallest number that the most claimants allow."""

    low: int | None
    best: int | None
    high: int | None


def toll(case: Case, measure: Measure, group: str | None = None) -> Toll | None:
    """What is claimed of a measure, of one class or of all; None: nothing is.

    Of all: the range of people as a whole, else that of the class with the largest number, which all must hold.
    Classes are never added up: who counts among "civilians" and who among "children" the reports do not say.
    """
    ranges = [each for each in case.incident.figures if each.measure is measure]
    own = _chosen(ranges, group)
    if own is None:
        return None
    best = best_of([each for each in case.claims if each.range is own])
    high = own.high if group else _widest(own, ranges)
    return Toll(own.low, _within(best, own.low, high), high)


def best_of(stated: Sequence[Stated]) -> int | None:
    """The smallest number that the most claimants allow, each by the last that is known from them; None: no number.

    Parts, running counts and what its own sentence renews are left aside, as they are in the range.
    """
    counted = [each for each in stated if _is_counted(each)] or list(stated)
    bounds = {key: each.claim for key, each in _last(counted).items()}
    ends = [(claim.low, claim.high) for claim in bounds.values()]
    candidates = sorted({end for pair in ends for end in pair if end is not None})
    return max(candidates, key=lambda number: (_allow(ends, number), -number), default=None)


def _chosen(ranges: Sequence[FigureRange], group: str | None) -> FigureRange | None:
    wanted = [each for each in ranges if each.group == (group or EVERYONE)]
    if group or wanted:
        return next(iter(wanted), None)
    return max(ranges, key=lambda each: (each.low or 0, each.high or 0, each.group), default=None)


def _widest(own: FigureRange, ranges: Sequence[FigureRange]) -> int | None:
    """The highest bound that anybody gives; None where one is open."""
    stated = [each for each in ranges if (each.low, each.high) != (None, None)] or [own]
    highs = [each.high for each in stated if each.high is not None]
    return max(highs) if len(highs) == len(stated) else None


def _last(stated: Sequence[Stated]) -> dict[str, Stated]:
    """Of each claimant the last claim: by day of the report, of one day the last in order."""
    found: dict[str, Stated] = {}
    for each in sorted(stated, key=lambda one: one.version.account.published or ""):
        if (each.claim.low, each.claim.high) != (None, None):
            found[(each.claim.by or each.version.text.outlet).casefold()] = each
    return found


def _is_counted(stated: Stated) -> bool:
    figure = stated.figure
    return figure is None or (figure.scope is Scope.TOTAL and not figure.is_superseded)


def _allow(ends: Sequence[tuple[int | None, int | None]], number: int) -> int:
    return sum((low is None or low <= number) and (high is None or number <= high) for low, high in ends)


def _within(number: int | None, low: int | None, high: int | None) -> int | None:
    if number is None:
        return None
    number = number if low is None else max(low, number)
    return number if high is None else min(high, number)
