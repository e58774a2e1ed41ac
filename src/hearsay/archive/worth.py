"""What a look at an item is worth: how uncertain it is, times how much hangs on it. Pure.

Uncertainty is 1 - confidence. An item of a layer without one has that of what rests on it: a figure that of the events that
count it or of the statement that tells it, a place or time or party that of its events, a source that of its statements.

Consequence begins at 1 and grows by what a decision could change: by the logarithm of the largest number of people that
hangs on it; by the share of the incident's independent accounts that the item alone carries, which is 1 where the incident
stands on it; by 1 where a number is an end of the incident's range.
"""

import math
from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from hearsay.archive.pointing import Json
from hearsay.records import Event, Figure, Incident, Reading, Statement

UNKNOWN = 0.5  # the uncertainty of what nothing rests on
SEVERAL_READINGS = 0.25  # added to a time that may mean several dates


class Worth(NamedTuple):
    """What a look is worth, and of what it is made; `why` says it in words."""

    uncertainty: float
    consequence: float
    why: tuple[str, ...]

    @property
    def value(self) -> float:
        """By what the queue is ordered."""
        return self.uncertainty * self.consequence


class Rests(NamedTuple):
    """What rests on an item, itself included."""

    events: Sequence[Event]
    statements: Sequence[Statement]
    figures: Sequence[Figure]


def worth(reading: Reading, layer: str, item: Json, incidents: Iterable[Incident] = ()) -> Worth:
    """What a look at an item of the Reading is worth. `incidents` are those that its report has an account in."""
    rests = resting(reading, layer, item)
    uncertainty = _uncertainty(layer, item, rests)
    most = max((_size(figure) for figure in rests.figures), default=0)
    share, only = _carried(reading, rests.events, incidents)
    edges = _edges(reading, rests.figures, incidents)
    why = [f"{uncertainty:.0%} uncertain"]
    why += [f"a number of {most:,} hangs on it"] if most else []
    why += [only] if only else []
    why += ["its number is an end of the range"] if edges else []
    return Worth(uncertainty, 1 + math.log10(1 + most) + share + edges, tuple(why))


def resting(reading: Reading, layer: str, item: Json) -> Rests:
    """The events, statements and figures that a decision on the item would touch."""
    name = item.id
    statements = [s for s in reading.statements if _is_of_statement(s, layer, name)]
    said = {s.id for s in statements}
    events = [e for e in reading.events if _is_of_event(e, layer, name) or e.statement in said]
    counted = {figure for event in events for figure in event.figures}
    figures = [
        f
        for f in reading.figures
        if f.id in counted or f.statement in said or (layer == "figures" and f.id == name)
    ]
    return Rests(events, statements, figures)


def _is_of_statement(statement: Statement, layer: str, name: str) -> bool:
    if layer == "statements":
        return statement.id == name
    return layer == "sources" and (statement.speaker == name or name in statement.via)


def _is_of_event(event: Event, layer: str, name: str) -> bool:
    parties = [party.actor for party in (*event.actors, *event.recipients)]
    of: Mapping[str, bool] = {
        "events": event.id == name,
        "figures": name in event.figures,
        "places": event.place == name,
        "times": event.time == name,
        "actors": name in parties,
    }
    return of.get(layer, False)


def _uncertainty(layer: str, item: Json, rests: Rests) -> float:
    if layer in {"events", "statements", "places"}:
        return _within(1 - item.confidence)
    if layer == "marks":
        return _within(1 - item.score)
    found = [event.confidence for event in rests.events] + [said.confidence for said in rests.statements]
    base = 1 - min(found) if found else UNKNOWN
    is_open = layer == "times" and item.preferred is not None
    return _within(base + (SEVERAL_READINGS if is_open else 0))


def _within(value: float) -> float:
    return min(1.0, max(0.0, value))


def _size(figure: Figure) -> int:
    return max(figure.low or 0, figure.high or 0)


def _carried(reading: Reading, events: Iterable[Event], incidents: Iterable[Incident]) -> tuple[float, str]:
    """The largest share of an incident's independent accounts that the events alone carry, and that in words."""
    names = {event.id for event in events}
    best, told = 0.0, ""
    for incident in incidents:
        independent = max(1, incident.corroboration.independent)
        for account in incident.accounts:
            own = set(account.events)
            if account.report == reading.report.id and own & names and 1 / independent > best:
                is_all = own <= names
                best = (1 if is_all else 0.5) / independent
                told = _in_words(incident, independent, is_all=is_all)
    return best, told


def _in_words(incident: Incident, independent: int, *, is_all: bool) -> str:
    part = "all of" if is_all else "a part of"
    count = (
        "its only independent account"
        if independent == 1
        else f"one of its {independent} independent accounts"
    )
    return f"it is {part} what this report tells of an incident ({incident.standing.value}), {count}"


def _edges(reading: Reading, figures: Iterable[Figure], incidents: Iterable[Incident]) -> int:
    """1 where one of the figures is the lowest or the highest of an incident's range that has several claims."""
    own = {(figure.measure, figure.group, figure.span.start, figure.span.end) for figure in figures}
    for incident in incidents:
        for spanned in incident.figures:
            for claim in spanned.claims if len(spanned.claims) > 1 else ():
                key = (spanned.measure, spanned.group, claim.span.start, claim.span.end)
                ends = (claim.low, spanned.low), (claim.high, spanned.high)
                is_end = any(one is not None and one == other for one, other in ends)
                if claim.report == reading.report.id and key in own and is_end:
                    return 1
    return 0
