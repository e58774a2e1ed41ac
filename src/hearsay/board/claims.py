"""The claims of a figure as a picture: when each was made, by whom, how many, and the range that they span."""

import math
from collections.abc import Mapping
from datetime import date
from typing import NamedTuple

from hearsay.board.addresses import outlet_address, report_address, source_address
from hearsay.board.incident_words import figure_words
from hearsay.edtf import day_of, day_words
from hearsay.exports.figures import range_words
from hearsay.records import Account, Claim, FigureRange

WIDTH, ROW, LEFT, RIGHT = 720.0, 30.0, 12.0, 24.0
OPEN = 0.12  # of the width that an end without bound reaches beyond the known one


class Drawn(NamedTuple):
    """A claim as a row: its bar from `x` to `x + width` at `y`; an arrow where it has no bound."""

    x: float
    width: float
    y: float
    is_open_left: bool
    is_open_right: bool
    is_counted: bool
    how_many: str
    by: str
    by_address: str | None
    outlet: str
    day: str
    words: str
    address: str


class Chart(NamedTuple):
    """All claims of one measure and class, the earliest first; `low` and `high` are where the range begins and ends.

    `differs`: the claims are not all of one number, so that a picture says more than a line.
    """

    title: str
    differs: bool
    rows: list[Drawn]
    height: float
    width: float
    low: float
    high: float
    ticks: list[tuple[float, str]]


def chart(figure: FigureRange, accounts: Mapping[str, Account]) -> Chart:
    """The picture of a range. `accounts` gives, by report, who published the claim and when."""
    scale = _Scale(figure)
    ordered = sorted(
        figure.claims, key=lambda claim: (_day(claim, accounts) or date.max, claim.report, claim.span.start)
    )
    rows = [_drawn(claim, at, scale, accounts) for at, claim in enumerate(ordered)]
    return Chart(
        title=figure_words(figure),
        differs=len({(claim.low, claim.high) for claim in figure.claims}) > 1,
        rows=rows,
        height=ROW * len(rows) + 26,
        width=WIDTH,
        low=scale.at(figure.low if figure.low is not None else 0),
        high=scale.at(figure.high) if figure.high is not None else WIDTH - RIGHT,
        ticks=scale.ticks(),
    )


class _Scale:
    """Numbers of people from left to right; square roots, so that twelve are seen beside three hundred."""

    def __init__(self, figure: FigureRange) -> None:
        ends = [end for claim in figure.claims for end in (claim.low, claim.high) if end is not None]
        self.highest = max([*ends, figure.high or 0, 1])

    def at(self, number: int) -> float:
        room = (WIDTH - LEFT - RIGHT) * (1 - OPEN)
        return round(LEFT + room * math.sqrt(number / self.highest), 1)

    def ticks(self) -> list[tuple[float, str]]:
        """Nought, the highest, and round numbers between them."""
        steps = [10**power * lead for power in range(9) for lead in (1, 2, 5)]
        known = [0, *(step for step in steps if step < self.highest), self.highest]
        kept: list[tuple[float, str]] = []
        for number in reversed(known):
            x = self.at(number)
            if not kept or kept[-1][0] - x > 46:
                kept.append((x, f"{number:,}"))
        return kept[::-1]


def _drawn(claim: Claim, at: int, scale: _Scale, accounts: Mapping[str, Account]) -> Drawn:
    low = claim.low if claim.low is not None else 0
    left = scale.at(low)
    right = scale.at(claim.high) if claim.high is not None else min(WIDTH - RIGHT, left + OPEN * WIDTH)
    account = accounts.get(claim.report)
    day = _day(claim, accounts)
    return Drawn(
        x=left,
        width=round(max(right - left, 0.0), 1),
        y=ROW * at + 8,
        is_open_left=claim.low is None,
        is_open_right=claim.high is None,
        is_counted=claim.low is not None or claim.high is not None,
        how_many=range_words(claim),
        by=claim.by or "the outlet itself",
        by_address=_address(claim.by, account),
        outlet=(account.outlet if account else None) or "no outlet named",
        day=day_words(day) if day else "no date",
        words=claim.span.text,
        address=report_address(claim.report),
    )


def _address(by: str | None, account: Account | None) -> str | None:
    """The page of who claims it: an outlet that says so itself has one of its own."""
    if by is None:
        return None
    return outlet_address(by) if account and by == account.outlet else source_address(by)


def _day(claim: Claim, accounts: Mapping[str, Account]) -> date | None:
    account = accounts.get(claim.report)
    return day_of(account.published) if account else None
