"""The figures of a report, and those of each event."""

from collections.abc import Sequence

from hearsay.reading.events.layer import held
from hearsay.reading.figures.counted import Census
from hearsay.reading.figures.deeds import befallen
from hearsay.reading.figures.owners import events_of, sides_of
from hearsay.reading.figures.recaps import Told
from hearsay.reading.figures.told import told
from hearsay.reading.grounds import Grounds, Linked
from hearsay.reading.syntax import Syntax
from hearsay.records import Figure, FigureId, Span


def read_figures(grounds: Grounds) -> Linked[Figure]:
    """The figures in text order, and those of each event."""
    syntax = grounds.syntax
    census = Census(syntax)
    done_to = {each.trigger.at: each.parties.recipients for each in grounds.happenings}
    found = told(syntax, census, list(befallen(syntax, census, done_to)))
    figures = _figures(grounds, found)
    return Linked(figures, [[figures[at] for at in own] for own in events_of(grounds, found)])


def _figures(grounds: Grounds, found: Sequence[Told]) -> list[Figure]:
    syntax = grounds.syntax
    holders = held([syntax.starts[each.people.first] for each in found], grounds.statements)
    sides = sides_of(grounds, found)
    ids = [FigureId(f"f{number}") for number in range(1, len(found) + 1)]
    return [
        Figure(
            id=own,
            span=(span := _span(syntax, each.people.first, each.people.last)),
            low=each.low,
            high=each.high,
            stated=span.text,
            measure=each.measure,
            whom=None if each.people.whom is None else _span(syntax, *each.people.whom),
            group=each.people.group,
            scope=each.scope,
            side=side,
            part_of=None if each.part_of is None else ids[each.part_of],
            is_superseded=each.is_superseded,
            statement=None if holder is None else holder.id,
        )
        for own, each, holder, side in zip(ids, found, holders, sides, strict=True)
    ]


def _span(syntax: Syntax, first: int, last: int) -> Span:
    start, end = syntax.range_of(first, last)
    return Span(start, end, syntax.text[start:end])
