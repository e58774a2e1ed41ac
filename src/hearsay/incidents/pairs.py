"""How likely two tellings tell of the same occurrence: a regression over what they share and where they differ.

The numbers are fitted on pairs of reports whose incident a registry knows (`python -m training.pairs`). One telling is
compared with many at once.
"""

from collections.abc import Sequence
from typing import Any, NamedTuple

import numpy as np
import numpy.typing as npt

from hearsay.incidents._pair_weights import WEIGHTS
from hearsay.incidents.places import SAME_KM
from hearsay.incidents.traits import SPACES, UNIT, UNKNOWN_DAY, Doubles, Traits, Unpacked, in_common, unpacked
from hearsay.sphere import distances_km

FAR_KM = 50.0  # two places further apart, each said to within its radius, are likely two
APART_DAYS = 3  # days that two stated times may lie apart, as reports err by one and readers by another
SURE = 0.9  # confidence of two places from which, being far apart, they cannot be one
PRECISE_DAYS = 2  # length up to which a time says which day
FRESH_DAYS, SLACK_DAYS = 10, 1  # news of the last days may differ by so many, as a night has two dates
OTHER_TIME_DAYS = 60  # trials and inquiries of the same have days of their own, weeks later
SHORT = 80  # words under which a telling says too little to be like any other
DIGITS = 6  # of a chance, so that no machine's last digit decides

Truths = npt.NDArray[np.bool_]


class Features(NamedTuple):
    """What a pair is judged by; each 0 where nothing is known. Shares and likenesses are 0 to 1."""

    words: float
    root_words: float
    names: float
    root_names: float
    numbers: float
    headline: float
    days: float
    within_3_days: float
    within_30_days: float
    over_120_days: float
    words_by_days: float
    is_short: float
    same_place: float
    near: float
    far: float
    other_town: float
    same_time: float
    other_time: float
    next_day: float
    told_before: float
    same_type: float
    parties: float
    same_figure: float
    other_figure: float


_WEIGHTS = np.array(
    [WEIGHTS.get(name, 0.0) for name in Features._fields]
)  # a new one weighs nothing until fitted


def features(one: Traits, many: Sequence[Traits]) -> Doubles:
    """(pairs, features) float64: the Features of each pair of the one telling and one of the many.

    The same whichever of the two comes first.
    """
    own, others = unpacked([one]), unpacked(many)
    common = in_common(own, others)
    words, names, numbers, headline = (common[:, SPACES.index(s)] / UNIT**2 for s in SPACES[:4])
    parties = np.maximum(np.minimum(own.scalar("parties"), others.scalar("parties")), 1)
    same_figure = common[:, SPACES.index("totals")] > 0
    columns: dict[str, npt.NDArray[Any]] = {
        "words": words,
        "root_words": np.sqrt(words),
        "names": names,
        "root_names": np.sqrt(names),
        "numbers": numbers,
        "headline": headline,
        **_published(own, others, words),
        "is_short": np.minimum(own.scalar("length"), others.scalar("length")) < SHORT,
        **_where(own, others),
        **_when(own, others),
        "same_type": own.scalar("type") == others.scalar("type"),
        "parties": common[:, SPACES.index("parties")] / parties,
        "same_figure": same_figure,
        "other_figure": (common[:, SPACES.index("measures")] > 0) & ~same_figure,
    }
    return np.stack([columns[name].astype(np.float64) for name in Features._fields], axis=1)


def chances(one: Traits, many: Sequence[Traits]) -> list[float]:
    """The probability that the one tells of the same as each of the many, to `DIGITS` digits."""
    if not many:
        return []
    score = WEIGHTS["bias"] + (features(one, many) * _WEIGHTS).sum(axis=1)
    found: list[float] = np.round(1 / (1 + np.exp(-np.clip(score, -30.0, 30.0))), DIGITS).tolist()
    return found


def contradictions(many: Sequence[Traits]) -> Truths:
    """(tellings, tellings) bool: do two place it so far apart, in space or time, that they cannot be one?

    Only where both are sure of it: readers err too, and a trial months later is told with a day of its own.
    """
    found = unpacked(many)
    return _are_elsewhere(found) | _are_another_time(found)


def _published(one: Unpacked, many: Unpacked, likeness: Doubles) -> dict[str, npt.NDArray[Any]]:
    """What the days of publication say; nothing where a report does not give its own."""
    left, right = one.scalar("day"), many.scalar("day")
    is_known = (left != UNKNOWN_DAY) & (right != UNKNOWN_DAY)
    gap = np.where(is_known, np.abs(left - right), 0.0)
    return {
        "days": np.log1p(gap),
        "within_3_days": is_known & (gap <= 3),
        "within_30_days": is_known & (gap <= 30),
        "over_120_days": gap > 120,
        "words_by_days": likeness * np.log1p(gap),
    }


def _are_elsewhere(found: Unpacked) -> Truths:
    """Only where both have a point that is sure: those are few, and compared with each other."""
    sure = (found.scalar("certainty_of_place") >= SURE) & ~np.isnan(found.scalar("latitude"))
    chosen = np.flatnonzero(sure)
    made = np.zeros((len(sure), len(sure)), np.bool_)
    made[np.ix_(chosen, chosen)] = _beyond_km(found, chosen[:, None], found, chosen[None, :]) > FAR_KM
    return made


def _are_another_time(found: Unpacked) -> Truths:
    """Are both fresh news of days that are not the same? Of what is long past only the larger difference counts."""
    first, last = found.scalar("first"), found.scalar("last")
    is_precise = last - first <= PRECISE_DAYS  # not where one is open
    day = found.scalar("day")
    is_fresh = (day != UNKNOWN_DAY) & (day - last <= FRESH_DAYS)
    slack = np.where(is_fresh[:, None] & is_fresh[None, :], SLACK_DAYS, OTHER_TIME_DAYS)
    gap = _gap(first[:, None], last[:, None], first[None, :], last[None, :])
    made: Truths = is_precise[:, None] & is_precise[None, :] & (gap > slack)
    return made


def _where(one: Unpacked, many: Unpacked) -> dict[str, Truths]:
    both = (one.scalar("has_area") > 0) & (many.scalar("has_area") > 0)
    beyond = _beyond_km(one, np.zeros(1, np.int64), many, np.arange(len(many.scalars)))
    is_pointed = both & ~np.isnan(beyond)
    small = np.maximum(one.scalar("radius_km"), many.scalar("radius_km")) <= FAR_KM
    towns = one.scalar("town"), many.scalar("town")
    named = both & ~is_pointed & (towns[0] > 0) & (towns[1] > 0)
    is_namesake = named & (towns[0] == towns[1])
    same_country = both & ~is_pointed & (one.scalar("country") == many.scalar("country"))
    return {
        "same_place": is_namesake | (is_pointed & (beyond == 0) & small),
        "other_town": named & ~is_namesake,
        "near": same_country | (is_pointed & (beyond <= FAR_KM)),
        "far": is_pointed & (beyond > FAR_KM),
    }


def _beyond_km(
    one: Unpacked, at: npt.NDArray[np.int64], other: Unpacked, to: npt.NDArray[np.int64]
) -> Doubles:
    """Kilometres that the circles lie apart, 0 where they meet; NaN where one has no point."""
    names = ("latitude", "longitude", "radius_km")
    (latitude, longitude, radius), (beside, along, reach) = (
        [found.scalar(name)[which] for name in names] for found, which in ((one, at), (other, to))
    )
    distance = distances_km(latitude, longitude, beside, along)
    apart: Doubles = np.maximum(0.0, distance - np.maximum(np.maximum(radius, reach), SAME_KM))
    return apart


def _when(one: Unpacked, many: Unpacked) -> dict[str, Truths]:
    both = (one.scalar("has_time") > 0) & (many.scalar("has_time") > 0)
    first, last, other_first, other_last = (x.scalar(name) for x in (one, many) for name in ("first", "last"))
    gap = _gap(first, last, other_first, other_last)
    are_days = (last - first < PRECISE_DAYS) & (other_last - other_first < PRECISE_DAYS)
    return {
        "same_time": both & (gap == 0),
        "other_time": both & (gap > APART_DAYS),
        "next_day": both & are_days & (gap > 0) & (gap <= APART_DAYS),
        "told_before": _is_after(first, many.scalar("day")) | _is_after(other_first, one.scalar("day")),
    }


def _is_after(first: Doubles, day: Doubles) -> Truths:
    """Was it after the day on which the other report was published, which then cannot tell of it?"""
    found: Truths = (day != UNKNOWN_DAY) & (first > day)
    return found


def _gap(first: Doubles, last: Doubles, other_first: Doubles, other_last: Doubles) -> Doubles:
    """Whole days between two times; 0 where they meet, or where what is open lets them."""
    gaps = np.fmax(other_first - last, first - other_last)
    return np.fmax(gaps, 0.0)
