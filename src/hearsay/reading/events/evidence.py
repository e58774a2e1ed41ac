"""What the heads of the event layer say of a report's words."""

from bisect import bisect_right
from collections.abc import Iterator, Mapping
from functools import cache

import numpy as np

from hearsay.reading.encoder import Heads, Scored
from hearsay.reading.events.trigger import Evidence
from hearsay.reading.scores import point, softmax
from hearsay.reading.syntax import Syntax

POINTERS = ("doer", "done_to", "place_of", "time_of")
UNLIKELY = 0.05  # chances below are not kept


def evidence(syntax: Syntax, scored: Scored, heads: Heads) -> Evidence:
    """The Evidence on one report; where words point to is reckoned when it is asked for."""
    return Evidence(
        types=softmax(scored.heads["event_type"]),
        happened=scored.heads["happened"][:, 0],
        committed=scored.heads["committed"][:, 0],
        pointers={head: _Pointing(head, syntax, scored, heads) for head in POINTERS},
    )


class _Pointing(Mapping[int, Mapping[int, float]]):
    """For each word of a report, the words of its sentence that it points to by one head, with their chances."""

    def __init__(self, head: str, syntax: Syntax, scored: Scored, heads: Heads) -> None:
        self._spec, self._tables = heads.pointer(head), heads.tables[head]
        self._scores, self._sentences = scored.heads[head], syntax.sentences
        self._of = cache(self._chances)

    def __getitem__(self, word: int) -> Mapping[int, float]:
        if not 0 <= word < len(self._scores):
            raise KeyError(word)
        return self._of(word)

    def __len__(self) -> int:
        return len(self._scores)

    def __iter__(self) -> Iterator[int]:
        return iter(range(len(self._scores)))

    def _chances(self, word: int) -> dict[int, float]:
        at = bisect_right(self._sentences, word, key=lambda sentence: sentence.start) - 1
        start, end = self._sentences[at]
        origin, targets = np.array([word - start], np.int32), np.arange(end - start, dtype=np.int32)
        found = point(self._scores[start:end], self._spec, self._tables, origin, targets)[0, :-1]
        return {start + int(w): float(found[w]) for w in np.flatnonzero(found > UNLIKELY)}
