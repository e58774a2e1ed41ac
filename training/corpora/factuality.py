"""Single sentences with targets from -3 (certainly not) to 3 (certainly): UW, RP and CommitmentBank."""

import re
from collections.abc import Iterable, Iterator
from typing import Any

from training.examples import Example, Labelled

_TOKENS = re.compile(r"\S+")
# The white space between tokens that no printed text has.
_SPACED = re.compile(r" (?=[.,;:?!)'’%]|n't\b)|(?<=[($]) ")


def examples(name: str, records: Iterable[dict[str, Any]]) -> Iterator[Example]:
    """The sentences of one of the sets of `certainty/unified`."""
    for at, record in enumerate(records):
        yield _example(f"{name}/{at}", record)


def _example(name: str, record: dict[str, Any]) -> Example:
    text: str = record["text"]
    tokens = [match.span() for match in _TOKENS.finditer(text)]
    marks = [
        Labelled(tokens[t["start"]][0], tokens[t["end"] - 1][1], str(t["label"]))
        for t in record["targets"]
        if t["end"] <= len(tokens)
    ]
    return Example(name, *printed(text, marks), {})


def printed(text: str, marks: Iterable[Labelled]) -> tuple[str, None, dict[str, tuple[Labelled, ...]]]:
    """The text without the spaces of its tokens, and the marks moved with it."""
    gaps = [match.start() for match in _SPACED.finditer(text)]

    def moved(at: int) -> int:
        return at - sum(gap < at for gap in gaps)

    kept = "".join(c for at, c in enumerate(text) if at not in set(gaps))
    return (
        kept,
        None,
        {"committed": tuple(Labelled(moved(m.start), moved(m.end), m.label) for m in marks)},
    )
