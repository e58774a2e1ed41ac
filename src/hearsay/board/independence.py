"""Which accounts rest on the same, as a picture: reports at the left, what they rest on in the middle, joined by lines."""

from typing import NamedTuple

from hearsay.exports.wording import shorten
from hearsay.records import Incident

WIDTH, ROW = 560.0, 30.0
LEFT, MIDDLE = 8.0, 330.0
LONGEST = 34


class Node(NamedTuple):
    """A report or an origin: its words and where they stand."""

    text: str
    x: float
    y: float
    number: int = 1


class Web(NamedTuple):
    """The picture. `lines` go from (x, y) to (x, y)."""

    width: float
    height: float
    reports: list[Node]
    origins: list[Node]
    lines: list[tuple[float, float, float, float]]


def web(found: Incident) -> Web | None:
    """The picture of an incident's accounts; None: there is but one."""
    if len(found.accounts) < 2:
        return None
    by_origin: dict[str, list[str]] = {}
    for account in found.accounts:
        day = (account.published or "no date")[:10]
        by_origin.setdefault(account.origin or account.report, []).append(
            f"{account.outlet or 'no outlet'}, {day}"
        )
    reports: list[Node] = []
    origins: list[Node] = []
    lines: list[tuple[float, float, float, float]] = []
    for named in by_origin.values():
        first = len(reports)
        reports += [Node(shorten(text, LONGEST), LEFT, _y(first + at)) for at, text in enumerate(named)]
        y = (_y(first) + _y(len(reports) - 1)) / 2
        origins.append(Node(_origin_words(len(named)), MIDDLE, y, len(named)))
        lines += [(MIDDLE - 110, node.y, MIDDLE - 8, y) for node in reports[first:]]
    return Web(WIDTH, ROW * len(reports) + 10, reports, origins, lines)


def _y(row: int) -> float:
    return ROW * row + 22


def _origin_words(count: int) -> str:
    return "an origin of its own" if count == 1 else f"one origin for {count} reports"
