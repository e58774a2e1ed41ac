"""What the heads of the event layer say of a report's words."""

from collections.abc import Iterator, Mapping
from functools import cache

import numpy as np

from hearsay.reading.encoder import Heads, Scored
from hearsay.reading.events.tagged import tagged
from hearsay.reading.events.trigger import Evidence
from hearsay.reading.scores import Floats, LabelledSpan, pairs, softmax
from hearsay.reading.syntax import Syntax

POINTERS = ("doer", "done_to", "place_of", "time_of")
SOMEBODY = frozenset({"person", "organisation", "nationality"})
UNLIKELY = 0.05  # chances below are not kept


def evidence(syntax: Syntax, scored: Scored, heads: Heads) -> Evidence:
    """The Evidence on one report; where words point to is reckoned when it is asked for."""
    return Evidence(
        types=softmax(scored.heads["event_type"]),
        happened=scored.heads["happened"][:, 0],
        committed=scored.heads["committed"][:, 0],
        pointers={head: _Pointing(head, syntax, scored, heads) for head in POINTERS},
        tagged=tagged(syntax, scored, heads),
        names=names(scored, heads),
    )


def names(scored: Scored, heads: Heads) -> list[LabelledSpan]:
    """The words that the model takes for somebody: persons, organisations and groups, peoples; in text order."""
    return [span for span in heads.spans("names", scored) if span.label in SOMEBODY]


class _Pointing(Mapping[int, Mapping[int, float]]):
    """For each word of a report, the words of its sentence that it points to by one head, with their chances."""

    def __init__(self, head: str, syntax: Syntax, scored: Scored, heads: Heads) -> None:
        self._spec, self._near = heads.pointer(head), heads.near(head)
        self._scores, self._syntax = scored.heads[head], syntax
        self._of, self._pairs = cache(self._word), cache(self._sentence)

    def __getitem__(self, word: int) -> Mapping[int, float]:
        if not 0 <= word < len(self._scores):
            raise KeyError(word)
        return self._of(word)

    def __len__(self) -> int:
        return len(self._scores)

    def __iter__(self) -> Iterator[int]:
        return iter(range(len(self._scores)))

    def _word(self, word: int) -> dict[int, float]:
        """What one word points to; nothing where it points to no word of its sentence."""
        at = self._syntax.sentence_of[word]
        start = self._syntax.sentences[at].start
        chances = softmax(self._pairs(at)[word - start])[:-1]
        return {
            start + target: float(chances[target]) for target in np.flatnonzero(chances > UNLIKELY).tolist()
        }

    def _sentence(self, at: int) -> Floats:
        start, end = self._syntax.sentences[at]
        return pairs(self._scores[start:end], self._spec, self._near)
