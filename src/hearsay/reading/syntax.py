"""The syntax of a report: for each word its head, its relation to it, its part of speech, and what sort of thing it is.

Words are those of `pieces`: letters and digits between white space and punctuation, each mark on its own, so that
"don't" is three and "U.S." four. Relations and tags are those of Universal Dependencies 2 and the Penn Treebank. The
second and later words of what those treebanks count as one token hang on its first with the relation `part`.
"""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from hearsay.reading.ranges import Range

ROOT = -1  # the head of a sentence's highest word
PART = "part"  # the relation and the tag of a word that goes on with the token before it


@dataclass(frozen=True, eq=False)
class Syntax:
    """All words of one report, in order, as plain lists: rules look at single words.

    `starts` and `ends` are code points into the report's text; `heads` index words, or are ROOT; `entities` are the
    sorts of things that GUM tells apart (person, organization, place, object, event, time, abstract, animal,
    plant, substance) and mean something at the head of a noun phrase alone; `sentences` are half-open word ranges.
    """

    text: str
    starts: Sequence[int]
    ends: Sequence[int]
    heads: Sequence[int]
    relations: Sequence[str]
    tags: Sequence[str]
    entities: Sequence[str]
    sentences: Sequence[Range]
    _subtrees: dict[int, list[int]] = field(default_factory=dict, init=False, repr=False)

    @cached_property
    def words(self) -> list[str]:
        """Each word in lower case."""
        return [self.text[s:e].lower() for s, e in zip(self.starts, self.ends, strict=True)]

    @cached_property
    def children(self) -> list[list[int]]:
        """The words that hang on each word, in order."""
        found: list[list[int]] = [[] for _ in self.heads]
        for word, head in enumerate(self.heads):
            if head != ROOT:
                found[head].append(word)
        return found

    @cached_property
    def _plain_relations(self) -> list[str]:
        """Each word's relation without its subtype."""
        return [relation.partition(":")[0] for relation in self.relations]

    @cached_property
    def sentence_of(self) -> list[int]:
        """The index of each word's sentence."""
        return [at for at, sentence in enumerate(self.sentences) for _ in range(sentence.start, sentence.end)]

    def of(self, word: int, *relations: str) -> list[int]:
        """The words that hang on this one by one of the relations, in order; "obl" means its subtypes too."""
        children = self.children[word]
        if not children:
            return []
        own, plain = self.relations, self._plain_relations
        return [c for c in children if own[c] in relations or plain[c] in relations]

    def is_a(self, word: int, *relations: str) -> bool:
        """Is this the word's relation to its head, or a subtype of it?"""
        return self.relations[word] in relations or self._plain_relations[word] in relations

    def above(self, word: int) -> Iterator[int]:
        """The words that this one hangs on, the nearest first."""
        while (word := self.heads[word]) != ROOT:
            yield word

    def subtree(self, word: int) -> list[int]:
        """The word and all that hangs on it, in order."""
        found = self._subtrees.get(word)
        if found is None:
            found = sorted([word, *(w for child in self.children[word] for w in self.subtree(child))])
            self._subtrees[word] = found
        return found

    def word_at(self, offset: int) -> int | None:
        """The word that holds a code point; None between words."""
        at = bisect_right(self.starts, offset) - 1
        return at if at >= 0 and offset < self.ends[at] else None

    def range_of(self, first: int, last: int) -> Range:
        """The code points from one word to another, both included."""
        return Range(self.starts[first], self.ends[last])
