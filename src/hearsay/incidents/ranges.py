"""The claims of one figure, and the range that they span. No claim is dropped, averaged or added to another.

A later number of the same claimant takes the place of an earlier one in the range, never that of another claimant
(Every Casualty, Standards for Casualty Recording); a running count stays out of the range of a single occurrence.
"""

from collections.abc import Iterable, Sequence
from itertools import groupby
from typing import NamedTuple

from hearsay.records import Claim, FigureRange, Measure


class Stated(NamedTuple):
    """A Claim with what its place in a range depends on.

    `by` is who claims it, or the outlet, as one key over all reports; `when` the day of the report, ISO 8601, "" if unknown;
    `is_counted` is False for what cannot be the number of the occurrence: a part, a running count, what was superseded.
    """

    measure: Measure
    group: str
    by: str
    when: str
    is_counted: bool
    claim: Claim


def ranges(stated: Iterable[Stated]) -> list[FigureRange]:
    """One range for each measure and class, in order; its claims by day, claimant and report."""
    ordered = sorted(stated, key=_order)
    return [
        _range(measure, group, list(claims))
        for (measure, group), claims in groupby(ordered, key=lambda s: (s.measure, s.group))
    ]


def _order(one: Stated) -> tuple[str, ...]:
    claim = one.claim
    return (
        one.measure.value,
        one.group,
        one.when,
        one.by,
        claim.report,
        f"{claim.span.start:09}",
        f"{claim.low}-{claim.high}",
    )


def _range(measure: Measure, group: str, stated: Sequence[Stated]) -> FigureRange:
    low, high = span(standing(stated))
    return FigureRange(measure=measure, group=group, low=low, high=high, claims=[s.claim for s in stated])


def standing(stated: Sequence[Stated]) -> list[Stated]:
    """The claims that the range spans: of each claimant those of the last day that any is known from."""
    counted = [s for s in stated if s.is_counted] or list(stated)
    last: dict[str, str] = {}
    for one in counted:
        last[one.by] = max(last.get(one.by, ""), one.when)
    return [one for one in counted if not one.when or one.when == last[one.by]]


def span(stated: Sequence[Stated]) -> tuple[int | None, int | None]:
    """The bounds that hold every claim: the lowest low and the highest high, each None where some claim is open there.

    A claim without any number ("several") says nothing of the bounds.
    """
    claims = [s.claim for s in stated if s.claim.low is not None or s.claim.high is not None]
    lows = [claim.low for claim in claims if claim.low is not None]
    highs = [claim.high for claim in claims if claim.high is not None]
    low = min(lows, default=None) if len(lows) == len(claims) else None
    return low, max(highs, default=None) if len(highs) == len(claims) else None


def contradict(one: Claim, other: Claim) -> bool:
    """Can the two numbers not both be right?"""
    return _is_over(one, other) or _is_over(other, one)


def _is_over(one: Claim, other: Claim) -> bool:
    return one.low is not None and other.high is not None and one.low > other.high
