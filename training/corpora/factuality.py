"""Single sentences with targets from -3 (certainly not) to 3 (certainly): UW, RP and CommitmentBank."""

import re
from collections.abc import Iterable, Iterator
from typing import Any

from training.examples import Example, Labelled

_TOKENS = re.compile(r"\S+")
_QUOTATION_MARKS = str.maketrans({"`": "“", "'": "”"})
# What stands in tokens and in no printed text: white space beside marks, and the second half of `` and ''.
_UNPRINTED = re.compile(r" (?=[.,;:?!)'’%]|n't\b)|(?<=[($]) |(?<=`)` ?|(?<=')'")


def examples(name: str, records: Iterable[dict[str, Any]]) -> Iterator[Example]:
    """The sentences of one of the sets of `certainty/unified`."""
    for at, record in enumerate(records):
        text, marks = printed(record["text"], list(_marks(record)))
        yield Example(f"{name}/{at}", text, None, {"committed": marks}, {})


def _marks(record: dict[str, Any]) -> Iterator[Labelled]:
    """The targets that are one token; of a whole clause no word is known to be what the number is of."""
    tokens = [match.span() for match in _TOKENS.finditer(record["text"])]
    for target in record["targets"]:
        if target["end"] == target["start"] + 1:
            start, end = tokens[target["start"]]
            yield Labelled(start, end, str(target["label"]))


def printed(text: str, marks: Iterable[Labelled]) -> tuple[str, tuple[Labelled, ...]]:
    """The text as it would be printed, and the marks moved with it."""
    gaps = [at for match in _UNPRINTED.finditer(text) for at in range(*match.span())]

    def moved(at: int) -> int:
        return at - sum(gap < at for gap in gaps)

    left_out = set(gaps)
    whole = re.sub(r"``|''", lambda match: match.group().translate(_QUOTATION_MARKS), text)
    kept = "".join(letter for at, letter in enumerate(whole) if at not in left_out)
    return kept, tuple(Labelled(moved(m.start), moved(m.end), m.label) for m in marks)
