"""Hearsay reads reporting on conflict: who says what, through whom, and what is the outlet's own voice.

    import hearsay

    reading = hearsay.read("...", title="...", outlet="...")
    for statement in reading.statements: ...

`read` reads one text; `Reader` reads many, in a stream. The rest are the records that a Reading is made
of, and the errors raised on purpose. docs/stability.md says what of this stays.
"""

from hearsay.errors import BadReport, HearsayError
from hearsay.records import (
    Account,
    Actor,
    Event,
    Figure,
    Incident,
    Mark,
    Place,
    Reading,
    Report,
    Source,
    Span,
    Statement,
    Time,
)

__all__ = [
    "Account",
    "Actor",
    "BadReport",
    "Event",
    "Figure",
    "HearsayError",
    "Incident",
    "Mark",
    "Place",
    "Reading",
    "Report",
    "Source",
    "Span",
    "Statement",
    "Time",
]
