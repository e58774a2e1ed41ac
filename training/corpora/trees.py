"""Treebank sentences as what the heads of the syntax are taught: heads, relations, parts of speech, of single words.

A token that `pieces` reads as several words ("U.S.") gives one word with the token's own head and relation, and words
that hang on it as its parts. Tokens that begin within a word ("can|not", "do|n't", read as "don", "'", "t") are one
with what they begin in, and what is highest of them says what it is.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from tokenizers.pre_tokenizers import BertPreTokenizer

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
ENTITIES = (
    "abstract",
    "animal",
    "event",
    "object",
    "organization",
    "person",
    "place",
    "plant",
    "substance",
    "time",
)

_WORDS = BertPreTokenizer()  # the one that `pieces` splits with


class Token(NamedTuple):
    """A token of a treebank sentence: code points, the position of its head in the sentence (-1: none), its labels."""

    start: int
    end: int
    head: int
    relation: str
    tag: str


class Unit(NamedTuple):
    """The words of one token, or of several that share a word; `highest` is the token that says what they are."""

    words: Sequence[Offsets]
    highest: int


class Tree(NamedTuple):
    """A sentence's tokens, what they are read as, and the place in `units` of each token."""

    tokens: Sequence[Token]
    units: Sequence[Unit]
    unit_of: Sequence[int]

    @property
    def candidates(self) -> tuple[Offsets, ...]:
        """All words of the sentence."""
        return tuple(word for unit in self.units for word in unit.words)

    def word_of(self, token: int) -> Offsets:
        """The word that stands for a token."""
        return self.units[self.unit_of[token]].words[0]

    def head_of(self, start: int, end: int) -> int:
        """The first token of a token range that hangs on one outside it."""
        return next((t for t in range(start, end) if not start <= self.tokens[t].head < end), start)


def tree(text: str, tokens: Iterable[Token]) -> Tree:
    """The sentence with the words of its tokens, as offsets into `text`. There is at least one token."""
    kept = tuple(tokens)
    words = words_of(text, kept[0].start, kept[-1].end)
    groups = list(_sharing(kept, words))
    units = [_unit(kept, group, words) for group in groups]
    return Tree(kept, units, [at for at, group in enumerate(groups) for _ in group])


def _sharing(tokens: Sequence[Token], words: Sequence[Offsets]) -> Iterator[list[int]]:
    """The tokens in order; together those that begin within a word and what they begin in."""
    starts = [start for start, _ in words]
    group: list[int] = []
    for at, token in enumerate(tokens):
        word = bisect_right(starts, token.start) - 1
        is_within = word >= 0 and words[word][0] < token.start < words[word][1]
        if group and not is_within:
            yield group
            group = []
        group.append(at)
    yield group


def _unit(tokens: Sequence[Token], group: Sequence[int], words: Sequence[Offsets]) -> Unit:
    start, end = tokens[group[0]].start, tokens[group[-1]].end
    own = words[bisect_left(words, (start, 0)) : bisect_left(words, (end, 0))]
    return Unit(own or [(start, end)], min(group, key=lambda token: _depth(tokens, token)))


def _depth(tokens: Sequence[Token], token: int) -> int:
    """How many arcs lead from a token to its root."""
    depth = 0
    while (token := tokens[token].head) >= 0:
        depth += 1
    return depth


def words_of(text: str, start: int, end: int) -> Sequence[Offsets]:
    """The words that `pieces` reads in a stretch of a text, at least one."""
    found = _WORDS.pre_tokenize_str(text[start:end])
    return [(start + first, start + last) for _, (first, last) in found] or [(start, end)]


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
    for unit in found.units:
        yield Labelled(*unit.words[0], labels[unit.highest])
        yield from (Labelled(*word, PART) for word in unit.words[1:])


def heads(found: Tree) -> Pointers:
    """From each word to its head; a root to none."""
    pointing = []
    for unit in found.units:
        head = found.tokens[unit.highest].head
        pointing.append(Pointing(*unit.words[0], () if head < 0 else (found.word_of(head),)))
        pointing += [Pointing(*word, (unit.words[0],)) for word in unit.words[1:]]
    return Pointers(found.candidates, tuple(pointing))


def pointing_to(found: Tree, links: Iterable[tuple[int, Sequence[int]]]) -> Pointers:
    """From tokens to the tokens that any of is right, as words; a word that is both tells nothing."""
    pointing = []
    for origin, targets in links:
        word = found.word_of(origin)
        others = tuple(each for target in targets if (each := found.word_of(target)) != word)
        if others or not targets:
            pointing.append(Pointing(*word, others))
    return Pointers(found.candidates, tuple(pointing))
