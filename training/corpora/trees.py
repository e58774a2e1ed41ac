"""Treebank sentences as what the heads of the syntax are taught: heads, relations, parts of speech, of single words.

A token that `pieces` reads as several words gives one word with the token's own head and relation, and words that
hang on it as its parts.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from hearsay.reading.syntax import PART
from training.examples import Labelled, Offsets, Pointers, Pointing

RELATIONS = (
    *"acl acl:relcl advcl advmod amod appos aux aux:pass case cc ccomp compound compound:prt conj cop csubj".split(),
    *"dep det discourse expl fixed flat iobj list mark nmod nmod:poss nsubj nsubj:pass nummod obj obl".split(),
    *"obl:agent parataxis punct root vocative xcomp".split(),
    PART,
)
TAGS = (
    *"CC CD DT EX FW IN JJ JJR JJS MD NN NNP NNPS NNS PDT POS PRP PRP$ RB RBR RBS RP TO UH VB VBD VBG".split(),
    *"VBN VBP VBZ WDT WP WP$ WRB .".split(),
    PART,
)
ENTITIES = ("abstract", "animal", "event", "object", "organization", "person", "place", "plant", "substance", "time")

_WORDS = re.compile(r"[^\W_]+|_|[^\w\s]")


class Token(NamedTuple):
    """A token of a treebank sentence: code points, the position of its head in the sentence (-1: none), its labels."""

    start: int
    end: int
    head: int
    relation: str
    tag: str


class Tree(NamedTuple):
    """A sentence's tokens, and for each the words that it is read as."""

    tokens: Sequence[Token]
    words: Sequence[Sequence[Offsets]]

    @property
    def candidates(self) -> tuple[Offsets, ...]:
        """All words of the sentence."""
        return tuple(word for words in self.words for word in words)

    def head_of(self, start: int, end: int) -> int:
        """The first token of a token range that hangs on one outside it."""
        return next((t for t in range(start, end) if not start <= self.tokens[t].head < end), start)


def tree(text: str, tokens: Iterable[Token]) -> Tree:
    """The sentence with the words of its tokens, as offsets into `text`."""
    kept = tuple(tokens)
    return Tree(kept, tuple(tuple(words_of(text, token.start, token.end)) for token in kept))


def words_of(text: str, start: int, end: int) -> Sequence[Offsets]:
    """The words that `pieces` reads in a stretch of a text, at least one."""
    return [match.span() for match in _WORDS.finditer(text, start, end)] or [(start, end)]


def relation_of(relation: str) -> str:
    """The relation as the head knows it: subtypes that it does not tell apart count as what they are a subtype of."""
    plain = relation if relation in RELATIONS else relation.partition(":")[0]
    return plain if plain in RELATIONS else "dep"


def tag_of(tag: str) -> str:
    """The Penn Treebank tag as the head knows it: all marks and oddities are one."""
    return tag if tag in TAGS else "."


def relations(found: Tree) -> Iterator[Labelled]:
    """The relation of each word."""
    return _labels(found, [relation_of(token.relation) for token in found.tokens])


def tags(found: Tree) -> Iterator[Labelled]:
    """The part of speech of each word."""
    return _labels(found, [tag_of(token.tag) for token in found.tokens])


def _labels(found: Tree, labels: Sequence[str]) -> Iterator[Labelled]:
    for words, label in zip(found.words, labels, strict=True):
        yield Labelled(*words[0], label)
        yield from (Labelled(*word, PART) for word in words[1:])


def heads(found: Tree) -> Pointers:
    """From each word to its head; a root to none."""
    pointing = []
    for token, words in zip(found.tokens, found.words, strict=True):
        target = () if token.head < 0 else (found.words[token.head][0],)
        pointing.append(Pointing(*words[0], target))
        pointing += [Pointing(*word, (words[0],)) for word in words[1:]]
    return Pointers(found.candidates, tuple(pointing))


def pointing_to(found: Tree, links: Iterable[tuple[int, Sequence[int]]]) -> Pointers:
    """From tokens to the tokens that any of is right, as words."""
    return Pointers(
        found.candidates,
        tuple(
            Pointing(*found.words[origin][0], tuple(found.words[target][0] for target in targets))
            for origin, targets in links
        ),
    )
