"""How likely two tellings tell of the same occurrence: a regression over what they share and where they differ.

The numbers are fitted on pairs of reports whose incident a registry knows (`python -m training.pairs`).
"""

from math import exp, log1p, sqrt
from typing import NamedTuple

from hearsay.incidents._pair_weights import WEIGHTS
from hearsay.incidents.tellings import Telling
from hearsay.incidents.words import cosine
from hearsay.records import Scope

FAR_KM = 50.0  # two places further apart, each said to within its radius, are likely two
APART_DAYS = 3  # days that two stated times may lie apart, as reports err by one and readers by another
SURE = 0.9  # confidence of two places from which, being far apart, they cannot be one
PRECISE_DAYS = 2  # length up to which a time says which day
FRESH_DAYS, SLACK_DAYS = 10, 1  # news of the last days may differ by so many, as a night has two dates
OTHER_TIME_DAYS = 60  # trials and inquiries of the same have days of their own, weeks later
SHORT = 80  # words under which a telling says too little to be like any other
UNKNOWN_GAP = 30  # days, where a report does not say when it was published


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
    same_time: float
    other_time: float
    same_type: float
    parties: float
    same_figure: float
    other_figure: float


def features(one: Telling, other: Telling) -> Features:
    """The Features of a pair; the same whichever comes first."""
    likeness, names = cosine(one.words, other.words), cosine(one.names, other.names)
    gap = days_apart(one, other)
    same_figure, other_figure = _figures(one, other)
    return Features(
        words=likeness,
        root_words=sqrt(likeness),
        names=names,
        root_names=sqrt(names),
        numbers=cosine(one.numbers, other.numbers),
        headline=cosine(one.headline, other.headline),
        days=log1p(gap),
        within_3_days=float(gap <= 3),
        within_30_days=float(gap <= 30),
        over_120_days=float(gap > 120),
        words_by_days=likeness * log1p(gap),
        is_short=float(min(one.length, other.length) < SHORT),
        **_where(one, other),
        **_when(one, other),
        same_type=float(one.type == other.type),
        parties=_shared(one.parties, other.parties),
        same_figure=same_figure,
        other_figure=other_figure,
    )


def chance(one: Telling, other: Telling) -> float:
    """The probability that the two tell of the same."""
    found = features(one, other)
    score = WEIGHTS["bias"] + sum(WEIGHTS[name] * value for name, value in found._asdict().items())
    return 1 / (1 + exp(-max(-30.0, min(30.0, score))))


def contradict(one: Telling, other: Telling) -> bool:
    """Do the two place it so far apart, in space or time, that they cannot be one?

    Only where both are sure of it: readers err too, and a trial months later is told with a day of its own.
    """
    return _is_elsewhere(one, other) or _is_another_time(one, other)


def _is_elsewhere(one: Telling, other: Telling) -> bool:
    if not (one.place and other.place and one.area and other.area):
        return False
    beyond = one.area.beyond_km(other.area)
    return min(one.place.confidence, other.place.confidence) >= SURE and (beyond or 0) > FAR_KM


def _is_another_time(one: Telling, other: Telling) -> bool:
    """Are both fresh news of days that are not the same? Of what is long past only the larger difference counts."""
    if not (one.when and other.when) or max(one.when.length, other.when.length) > PRECISE_DAYS:
        return False
    return one.when.gap(other.when) > (SLACK_DAYS if _is_fresh(one) and _is_fresh(other) else OTHER_TIME_DAYS)


def _is_fresh(telling: Telling) -> bool:
    """Is it told within days of when it was?"""
    last = telling.when.last if telling.when else None
    return bool(last and telling.published) and (telling.published - last).days <= FRESH_DAYS  # type: ignore[operator]


def days_apart(one: Telling, other: Telling) -> int:
    """Days between the two reports."""
    if one.published is None or other.published is None:
        return UNKNOWN_GAP
    return abs((one.published - other.published).days)


def _where(one: Telling, other: Telling) -> dict[str, float]:
    if one.area is None or other.area is None:
        return {"same_place": 0.0, "near": 0.0, "far": 0.0}
    beyond = one.area.beyond_km(other.area)
    if beyond is None:
        return {"same_place": 0.0, "near": float(one.area.country == other.area.country), "far": 0.0}
    is_same = beyond == 0 and max(one.area.radius_km, other.area.radius_km) <= FAR_KM
    return {"same_place": float(is_same), "near": float(beyond <= FAR_KM), "far": float(beyond > FAR_KM)}


def _when(one: Telling, other: Telling) -> dict[str, float]:
    if one.when is None or other.when is None:
        return {"same_time": 0.0, "other_time": 0.0}
    gap = one.when.gap(other.when)
    return {"same_time": float(gap == 0), "other_time": float(gap > APART_DAYS)}


def _shared(one: frozenset[str], other: frozenset[str]) -> float:
    both = one & other
    return len(both) / min(len(one), len(other)) if both else 0.0


def _figures(one: Telling, other: Telling) -> tuple[float, float]:
    """Whether the two give the same total for a measure, and whether they give another."""
    left, right = _totals(one), _totals(other)
    measures = left.keys() & right.keys()
    same = any(left[each] & right[each] for each in measures)
    return float(same), float(bool(measures) and not same)


def _totals(telling: Telling) -> dict[str, set[tuple[int | None, int | None]]]:
    found: dict[str, set[tuple[int | None, int | None]]] = {}
    for figure in telling.figures:
        if figure.scope is Scope.TOTAL and not figure.is_superseded and figure.low is not None:
            found.setdefault(figure.measure.value, set()).add((figure.low, figure.high))
    return found
