"""Corpora that mark spans: toponyms (LGL, TR-News), time expressions (TimeBank, AQUAINT), names (re3d)."""

import hashlib
from collections.abc import Iterable, Iterator, Mapping
from itertools import accumulate, groupby
from typing import Any

from training.examples import Example, Labelled

# re3d's labels as the names head knows them; what it marks too seldom to be learnt is left out.
RE3D = {
    "Organisation": "organisation",
    "Person": "person",
    "Location": "place",
    "Temporal": "time",
    "Quantity": "quantity",
    "Weapon": "weapon",
    "MilitaryPlatform": "weapon",
    "Nationality": "nationality",
}


def is_held_out(document: str) -> bool:
    """Is the article of the fifth that is kept for development? Decided by its name alone."""
    return hashlib.sha256(document.encode()).digest()[0] % 5 == 0


def toponyms(records: Iterable[dict[str, Any]]) -> Iterator[Example]:
    """The articles of LGL or TR-News with their toponyms."""
    for record in records:
        spans = sorted({Labelled(t["start"], t["end"], "place") for t in record["toponyms"]})
        yield _marked(f"toponyms/{record['doc']}", record["text"], "toponyms", spans)


def timexes(records: Iterable[dict[str, Any]]) -> Iterator[Example]:
    """The articles of TimeBank and AQUAINT with their time expressions, by type."""
    for record in records:
        spans = sorted({Labelled(t["start"], t["end"], t["type"].lower()) for t in record["timexes"]})
        yield _marked(record["doc"], record["text"], "timexes", spans)


def re3d(records: Iterable[Mapping[str, Any]]) -> Iterator[Example]:
    """The sentences of re3d with their names."""
    for at, record in enumerate(records):
        starts = list(accumulate((len(t) + 1 for t in record["tokens"]), initial=0))
        rows = groupby(enumerate(_runs(record["labels"])), key=lambda pair: pair[1])
        spans = []
        for (_, label), run in rows:
            tokens = [token for token, _ in run]
            if label in RE3D:
                last = tokens[-1]
                spans.append(
                    Labelled(starts[tokens[0]], starts[last] + len(record["tokens"][last]), RE3D[label])
                )
        yield _marked(f"re3d/{at}", " ".join(record["tokens"]), "names", spans)


def _runs(labels: Iterable[str]) -> Iterator[tuple[int, str]]:
    """The span that each BIO label belongs to: its number and its label, "" outside."""
    number, before = 0, ""
    for label in labels:
        mark, _, name = label.partition("-")
        if mark == "B" or name != before:
            number += 1
        before = name
        yield number, name


def _marked(name: str, text: str, head: str, spans: Iterable[Labelled]) -> Example:
    return Example(name, text, None, {head: tuple(spans)}, {})
