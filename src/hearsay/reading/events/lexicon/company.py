"""The company that a word keeps in its sentence: its subjects, objects, prepositional phrases, particles."""

from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from hearsay.lemmas import lemma
from hearsay.reading.events import arguments
from hearsay.reading.events.dependents import preposition
from hearsay.reading.events.lexicon.kinds import KINDS
from hearsay.reading.events.lexicon.notation import Condition
from hearsay.reading.events.voice import is_passive
from hearsay.reading.syntax import Syntax

_HYPHENS = frozenset({"-", "–", "—", "‑"})
_MODIFIERS = frozenset({"compound", "amod", "part", "nmod", "advmod", "goeswith", "flat", "nmod:unmarked"})
_PARTICLES = frozenset({"compound:prt", "advmod", "part", "compound", "xcomp", "obl:unmarked", "obl", "obj"})
_SHELLS = frozenset(
    "hours order orders measures measure agreement deal proposal plan package effort efforts rules regime period".split()
)
_HALF_ADVERBS = frozenset({"out", "off", "away", "back", "up", "down"})  # "pulled troops out of"
_CONCRETE = KINDS["concrete"].words  # no abstractions, whatever the model takes them for


def is_verb(syntax: Syntax, word: int) -> bool:
    """Is the word used as a verb, participles included?"""
    return syntax.tags[word].startswith("V")


def objects(syntax: Syntax, word: int) -> list[int]:
    """What the word is done to, as far as syntax tells: objects, subjects of passives, of-phrases of nouns."""
    if not is_verb(syntax, word) and syntax.tags[word] != "JJ":
        return _noun_objects(syntax, word)
    if not is_passive(syntax, word):
        return arguments.objects(syntax, word)
    reached = arguments.subject(syntax, word)
    return arguments.objects(syntax, word) if reached is None else [reached]


def _noun_objects(syntax: Syntax, word: int) -> list[int]:
    of = [complement for form, complement in phrases(syntax, word) if form == "of"]
    return of + [c for c in syntax.children[word] if syntax.is_a(c, "compound", "nmod:poss", "amod")]


def subjects(syntax: Syntax, word: int) -> list[int]:
    """Who does it, as far as syntax tells: subjects, also understood ones, agents of passives, owners of nouns."""
    if not is_verb(syntax, word):
        by = [complement for form, complement in phrases(syntax, word) if form == "by"]
        return by + syntax.of(word, "nmod:poss")
    if is_passive(syntax, word):
        return syntax.of(word, "obl:agent") or arguments.agents(syntax, word)
    found = arguments.subject(syntax, word)
    return [] if found is None else [found]


def phrases(syntax: Syntax, word: int) -> list[tuple[str, int]]:
    """The prepositions of the word's phrases, each with the head of its complement; clauses count ("from going").

    What hangs on a verb's object counts too, but for of-phrases: parsers cannot tell the two apart.
    """
    found = list(_own_phrases(syntax, word))
    if is_verb(syntax, word):
        for child in syntax.children[word]:
            if syntax.relations[child] in {"obj", "nsubj:pass"}:
                found += [pair for pair in _own_phrases(syntax, child) if pair[0] != "of"]
    return found


def _own_phrases(syntax: Syntax, word: int) -> Iterator[tuple[str, int]]:
    for child in syntax.children[word]:
        for case in syntax.children[child]:
            if syntax.relations[case] in {"case", "mark"}:
                yield syntax.words[case], child


def particles(syntax: Syntax, word: int) -> set[str]:
    """The particles and adverbs of the word, prepositions that are half adverbs, and the word right after it."""
    words = syntax.words
    found = {words[child] for child in syntax.children[word] if syntax.relations[child] in _PARTICLES}
    if word + 1 < len(words):
        is_tied = words[word + 1] in _HYPHENS and word + 2 < len(words)
        found.add(words[word + 2 if is_tied else word + 1])
    return found | {form for form, _ in phrases(syntax, word) if form in _HALF_ADVERBS}


def modifiers(syntax: Syntax, word: int) -> list[int]:
    """The words that stand before a word as part of it: compounds, adjectives, what a hyphen ties on."""
    found = [c for c in syntax.children[word] if c < word and syntax.relations[c] in _MODIFIERS]
    before = word - 2 if word > 1 and syntax.words[word - 1] in _HYPHENS else word - 1
    if before >= 0 and before not in found and syntax.sentence_of[before] == syntax.sentence_of[word]:
        found.append(before)
    return found


@lru_cache(maxsize=64)
def is_about(syntax: Syntax, kind: str) -> bool:
    """Are there two words of a kind in the report, in the singular or plural?"""
    return len(_plurals(kind).intersection(_vocabulary(syntax))) > 1


@lru_cache(maxsize=2)
def _vocabulary(syntax: Syntax) -> frozenset[str]:
    return frozenset(syntax.words)


@lru_cache(maxsize=64)
def _plurals(kind: str) -> frozenset[str]:
    words = KINDS[kind].words
    return words.union(word + "s" for word in words)


class Company:
    """What stands around one word, looked up slot by slot when a frame first asks for it."""

    __slots__ = ("_found", "_particles", "_phrases", "_syntax", "_word")

    def __init__(self, syntax: Syntax, word: int) -> None:
        self._syntax, self._word = syntax, word
        self._found: dict[str, list[int]] = {}
        self._phrases: list[tuple[str, int]] | None = None
        self._particles: set[str] | None = None

    def has(self, condition: Condition) -> list[int] | None:
        """The words by which a frame's condition holds, none where it asks for none; None where it does not hold."""
        slot, forms, kinds, is_negative = condition
        if slot in "~%@":
            return [] if self._is_beside(slot, kinds) else None
        there = self._in(slot, forms)
        if not there:
            return [] if is_negative and not forms else None
        fitting = [each for each in there if fits(self._syntax, each, kinds)] if kinds else there
        if is_negative:
            return None if fitting else []
        return fitting or None if kinds else []

    def _is_beside(self, slot: str, kinds: tuple[str, ...]) -> bool:
        """Is one of the particles, prepositions or words of a kind there, for which no slot has words of its own?"""
        if slot == "%":
            return any(is_about(self._syntax, kind) for kind in kinds)
        if slot == "@":
            return preposition(self._syntax, self._word) in kinds
        if self._particles is None:
            self._particles = particles(self._syntax, self._word)
        return not self._particles.isdisjoint(kinds)

    def _in(self, slot: str, forms: frozenset[str]) -> list[int]:
        """The words in a slot; of phrases, those with one of the prepositions."""
        if slot == ">":
            if self._phrases is None:
                self._phrases = phrases(self._syntax, self._word)
            return [complement for form, complement in self._phrases if form in forms]
        found = self._found.get(slot)
        if found is None:
            found = self._found[slot] = _SLOTS[slot](self._syntax, self._word)
        return found


def clauses(syntax: Syntax, word: int) -> list[int]:
    """The heads of the clauses that complete a word: what is agreed, demanded or threatened."""
    relations = ("xcomp", "ccomp") if is_verb(syntax, word) else ("acl", "xcomp", "ccomp", "advcl")
    found = [c for c in syntax.of(word, *relations) if syntax.relations[c] != "acl:relcl"]
    if not found and is_verb(
        syntax, word
    ):  # "ordered troops to advance" is read as an adverbial clause at times
        found = [
            c for c in syntax.of(word, "advcl") if any(syntax.words[m] == "to" for m in syntax.of(c, "mark"))
        ]
    return found


def fits(syntax: Syntax, word: int, kinds: tuple[str, ...]) -> bool:
    """Is the word, or one coordinated with it, of one of the kinds (or one of the words) named?"""
    wanted = _resolved(kinds)
    if _is_of(syntax, word, wanted):
        return True
    children = syntax.children[word]
    if not children:
        return False
    beside = [c for c in children if syntax.relations[c] == "conj"]
    if syntax.words[word] in _SHELLS:  # "eased curfew hours" eases a curfew
        beside += [c for c in syntax.children[word] if syntax.relations[c] == "compound"]
    if syntax.tags[word].startswith("NNP"):  # "President Nord", "Nord, the president"
        titles = syntax.of(word, "compound", "flat", "appos")
        if any(syntax.words[title] in wanted.words for title in titles):
            return True
    return any(_is_of(syntax, each, wanted) for each in beside)


class _Wanted(NamedTuple):
    """Kinds, put together: words and sorts of things of any of them, and what must be looked at one by one."""

    words: frozenset[str]
    sorts: frozenset[str]
    pairs: tuple[tuple[tuple[str, ...], tuple[str, ...]], ...]  # a word and what modifies it
    is_infinitive: bool
    is_hostile: bool


@lru_cache(maxsize=8192)
def _resolved(kinds: tuple[str, ...]) -> _Wanted:
    single = [kind for kind in kinds if "+" not in kind]
    known = [KINDS[kind] for kind in single if kind in KINDS]
    pairs = ((head, modifier) for head, _, modifier in (kind.partition("+") for kind in kinds) if modifier)
    return _Wanted(
        words=frozenset(single).difference(KINDS).union(*(kind.words for kind in known)),
        sorts=frozenset().union(*(kind.entities for kind in known)),
        pairs=tuple(((head,), (modifier,)) for head, modifier in pairs),
        is_infinitive="inf" in kinds,
        is_hostile="hostile" in kinds,
    )


def _is_of(syntax: Syntax, word: int, wanted: _Wanted) -> bool:
    if wanted.is_infinitive:
        return any(syntax.words[mark] == "to" for mark in syntax.of(word, "mark"))
    if wanted.is_hostile and any(not syntax.tags[c].startswith("PRP") for c in syntax.of(word, "nsubj")):
        return False  # who warns that others may attack threatens nobody
    tag, own = syntax.tags[word], syntax.words[word]
    base = lemma(own, tag)
    if own in wanted.words or base in wanted.words:
        return True
    sort = syntax.entities[word]
    if tag.startswith("NNP") and "*name" in wanted.words and not sort:
        return True
    if sort in wanted.sorts and tag[:1] in "NPCWD" and (sort != "abstract" or base not in _CONCRETE):
        return True
    return bool(wanted.pairs) and any(_is_pair(syntax, word, *pair) for pair in wanted.pairs)


def _is_pair(syntax: Syntax, word: int, head: tuple[str, ...], modifier: tuple[str, ...]) -> bool:
    if not _is_of(syntax, word, _resolved(head)):
        return False
    near = [*modifiers(syntax, word), *_noun_objects(syntax, word)]
    return any(_is_of(syntax, each, _resolved(modifier)) for each in near)


_SLOTS = {":": objects, "<": subjects, "+": modifiers, "^": clauses}
