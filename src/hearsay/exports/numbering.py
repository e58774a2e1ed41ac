"""The numbers that statements and events have in every view: 1, 2, ... in the order in which their words stand.

Statements are called by the number alone, events by the number behind an "e": 3 is a statement, e3 an event.
"""

from hearsay.records import Event, Reading, Statement


def in_order(reading: Reading) -> list[Statement]:
    """The statements by where their words begin; of those that begin together, the one that ends last first."""
    return sorted(reading.statements, key=_place)


def events_in_order(reading: Reading) -> list[Event]:
    """The events by where the words that tell of them begin."""
    return sorted(reading.events, key=lambda event: (event.trigger.start, event.trigger.end))


def event_label(number: int) -> str:
    """What the event with this number is called."""
    return f"e{number}"


def _place(statement: Statement) -> tuple[int, int]:
    spans = statement.content or [span for span in (statement.source, statement.cue) if span]
    return min((span.start for span in spans), default=0), -max((span.end for span in spans), default=0)
