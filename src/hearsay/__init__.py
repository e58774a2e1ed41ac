"""Hearsay reads reporting on conflict: who says what, through whom, and what is the outlet's own voice.

    import hearsay

    reading = hearsay.read("...", title="...", outlet="...")
    for statement in reading.statements: ...

`read` reads one text; `Reader` reads many, in a stream; `Archive` keeps them. The rest are the records that a Reading is made
of, and the errors raised on purpose. docs/stability.md says what of this stays.
"""

from typing import TYPE_CHECKING, Any

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

if TYPE_CHECKING:
    from hearsay.archive.store import Archive
    from hearsay.reading.reader import Reader

__all__ = [
    "Account",
    "Actor",
    "Archive",
    "BadReport",
    "Event",
    "Figure",
    "HearsayError",
    "Incident",
    "Mark",
    "Place",
    "Reader",
    "Reading",
    "Report",
    "Source",
    "Span",
    "Statement",
    "Time",
    "read",
]


def read(
    text: str,
    *,
    title: str | None = None,
    outlet: str | None = None,
    url: str | None = None,
    published: str | None = None,
) -> Reading:
    """The Reading of one text. The model is loaded at the first call and kept.

    Raises:
        BadReport: the text cannot be read; the message says why and what to do.
        BadInput: `published` is not a date.
    """
    from hearsay.intake import from_text
    from hearsay.reading.reader import shared_reader

    return shared_reader().read(from_text(text, title=title, outlet=outlet, url=url, published=published))


def __getattr__(name: str) -> Any:  # noqa: ANN401 - what a module attribute is
    """`Reader` and `Archive`, loaded when they are first asked for: they bring numpy, the tokenizer and a database."""
    if name == "Reader":
        from hearsay.reading.reader import Reader

        return Reader
    if name == "Archive":
        from hearsay.archive.store import Archive

        return Archive
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
