"""PLV training pairs (Hu and others 2024): sentences with a source, a target and the PLOVER type of what one does."""

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, NamedTuple

from training.examples import Offsets

LICENCE = "none stated; not passed on"

_MARK = re.compile(r"</?[st]>")


class Pair(NamedTuple):
    """One pair: its text, where its source and its target stand (None: the text does not name it), and its type."""

    id: str
    text: str
    source: Offsets | None
    target: Offsets | None
    type: str


def pairs(records: Iterable[Mapping[str, Any]]) -> Iterator[Pair]:
    """The pairs, in order."""
    for record in records:
        text, spans = _unmarked(record["marked"])
        yield Pair(f"plv/{record['id']}", text, spans.get("s"), spans.get("t"), record["root"])


def _unmarked(marked: str) -> tuple[str, dict[str, Offsets]]:
    """The text without marks, and the first span of each."""
    text, at = "", 0
    begun: dict[str, int] = {}
    spans: dict[str, Offsets] = {}
    for mark in _MARK.finditer(marked):
        text += marked[at : mark.start()]
        at = mark.end()
        kind = mark[0].strip("</>")
        if mark[0].startswith("</"):
            spans.setdefault(kind, (begun.get(kind, len(text)), len(text)))
        else:
            begun[kind] = len(text)
    return text + marked[at:], spans
