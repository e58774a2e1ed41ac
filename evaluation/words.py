"""Words and punctuation marks of a text, and which of them a span covers: what spans are compared on.

Comparing on words makes a space more or less no difference; punctuation counts unless it is left out.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable

WORD_OR_MARK = re.compile(r"\w+|[^\w\s]")

Words = frozenset[int]


class WordIndex:
    """The words (runs of letters, digits, _) and single punctuation marks of one text, by number."""

    def __init__(self, text: str) -> None:
        found = list(WORD_OR_MARK.finditer(text))
        self.words = [match.group() for match in found]
        self._starts = [match.start() for match in found]
        self._ends = [match.end() for match in found]
        self._marks = frozenset(
            i for i, word in enumerate(self.words) if not (word[0].isalnum() or word[0] == "_")
        )

    def covered(self, pieces: Iterable[tuple[int, int]]) -> Words:
        """The numbers of the words and marks that the pieces (code points, half-open) touch."""
        covered: set[int] = set()
        for start, end in pieces:
            if start < end:
                covered.update(range(bisect_right(self._ends, start), bisect_left(self._starts, end)))
        return frozenset(covered)

    def without_marks(self, covered: Words) -> Words:
        """The same without punctuation at its edges and inside."""
        return covered - self._marks


def overlap(one: Words, other: Words) -> float:
    """Intersection over union, 0..1; two empty sets are equal."""
    union = len(one | other)
    return len(one & other) / union if union else 1.0
