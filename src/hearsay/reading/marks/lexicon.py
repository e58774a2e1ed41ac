"""Listed wordings found among the words of a masked sentence, the longest at each place."""

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from itertools import product
from typing import NamedTuple

from hearsay.reading.marks import _wordings
from hearsay.records import MarkKind

_LISTED = {
    MarkKind.LOADED: _wordings.LOADED,
    MarkKind.LABELLING: _wordings.LABELS,
    MarkKind.EXAGGERATION: _wordings.EXAGGERATION,
    MarkKind.MIND_READING: _wordings.MIND_READING,
    MarkKind.BOOSTER: _wordings.BOOSTERS,
    MarkKind.OPINION: _wordings.OPINIONS,
}
_STEM = re.compile(r"(?P<stem>[^()\[\]]*)(?:(?P<way>[(\[])(?P<endings>[^)\]]*)[)\]])?")


Phrase = tuple[str, ...]


class Wording(NamedTuple):
    """A listed wording: its kind, and what a report that judges nobody would write (None: nothing is known)."""

    kind: MarkKind
    neutral: str | None


class Hit(NamedTuple):
    """A wording among the words of a sentence: from `first` to before `end`."""

    first: int
    end: int
    wording: Wording


def hits(words: Sequence[str]) -> Iterator[Hit]:
    """The listed wordings among words in lower case, in order, none over another."""
    table = _table()
    at = 0
    while at < len(words):
        known = table.get(words[at])
        found = (
            next(((p, w) for p, w in known if tuple(words[at : at + len(p)]) == p), None) if known else None
        )
        if found is None:
            at += 1
            continue
        phrase, wording = found
        yield Hit(at, at + len(phrase), wording)
        at += len(phrase)


@cache
def _table() -> Mapping[str, Sequence[tuple[Phrase, Wording]]]:
    """The wordings by their first word, longer ones first; a phrase listed twice keeps its first kind."""
    found: dict[str, dict[Phrase, Wording]] = {}
    for kind, text in _LISTED.items():
        for phrase, neutral in rows(text):
            found.setdefault(phrase[0], {}).setdefault(phrase, Wording(kind, neutral))
    return {first: sorted(own.items(), key=lambda pair: -len(pair[0])) for first, own in found.items()}


def rows(text: str) -> Iterator[tuple[Phrase, str | None]]:
    """The phrases of a table, each with its neutral counterpart where it has one."""
    for line in filter(None, text.splitlines()):
        neutral, _, wordings = line.partition(": ")
        shown = None if neutral == "-" else neutral
        for wording in wordings.split(", "):
            yield from ((phrase, shown) for phrase in _forms(wording))


def _forms(wording: str) -> list[Phrase]:
    """The phrases that a row's wording stands for, as words and signs."""
    parts = [_word_forms(part) for part in wording.split()]
    return [_split(" ".join(chosen)) for chosen in product(*parts)]


def _word_forms(part: str) -> list[str]:
    match = _STEM.fullmatch(part)
    if match is None or match["way"] is None:
        return [part]
    own = [match["stem"]] if match["way"] == "(" else []
    return [*own, *(match["stem"] + ending for ending in match["endings"].split("/"))]


def _split(phrase: str) -> Phrase:
    return tuple(re.findall(r"'s\b|[^\W_]+(?:'[^\W_]+)*|[^\w\s]", phrase.replace("'s", " 's")))
