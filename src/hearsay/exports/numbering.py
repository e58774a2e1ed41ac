"""The numbers that statements have in every view: 1, 2, ... in the order in which their words stand in the text."""

from hearsay.records import Reading, Statement


def in_order(reading: Reading) -> list[Statement]:
    """The statements by where their words begin; of those that begin together, the one that ends last first."""
    return sorted(reading.statements, key=_place)


def _place(statement: Statement) -> tuple[int, int]:
    spans = statement.content or [span for span in (statement.source, statement.cue) if span]
    return min((span.start for span in spans), default=0), -max((span.end for span in spans), default=0)
