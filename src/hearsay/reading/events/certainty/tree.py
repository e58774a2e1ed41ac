"""What the rules of certainty ask of a parsed sentence."""

from abc import ABC, abstractmethod

from hearsay.lemmas import lemma
from hearsay.reading.events.certainty.states import State
from hearsay.reading.events.certainty.words import ING, THAT, TO, VERBS
from hearsay.reading.syntax import Syntax

FINITE = frozenset(("VBD", "VBZ", "VBP"))
_PARTICLE = "compound:prt"
_PARTICLES = frozenset((_PARTICLE, "advmod"))
_AUXILIARIES = frozenset(("MD", *FINITE))


class Tree(ABC):
    """A Syntax, and how certain each of its words is presented."""

    def __init__(self, syntax: Syntax, *, is_headline: bool) -> None:
        self.syntax = syntax
        self.is_headline = is_headline

    @abstractmethod
    def state(self, word: int) -> State:
        """How certain the text presents what the word tells."""

    @abstractmethod
    def around(self, word: int) -> State:
        """What the words above say of a clause, without its own."""

    @abstractmethod
    def around_noun(self, noun: int) -> State:
        """What the words above say of what a noun names, without its own."""

    def lemma(self, word: int) -> str:
        """The form under which tables list the word."""
        return lemma(self.syntax.words[word], self.syntax.tags[word])

    def leads(self, word: int) -> list[str]:
        """The words that lead a clause or a noun: "in order to", "before", "because of"."""
        syntax = self.syntax
        found = []
        for child in syntax.children[word]:
            if child < word and syntax.relations[child] in ("mark", "case", "advmod"):
                found.append(syntax.words[child])
                found += [syntax.words[c] for c in syntax.of(child, "fixed")]
        return found

    def preposition(self, noun: int) -> str:
        """The preposition of a noun, or "": of several words the first."""
        syntax = self.syntax
        for child in syntax.children[noun]:
            is_marked = (
                syntax.relations[child] == "mark" and syntax.tags[child] == "IN"
            )  # of a noun: badly tagged
            if child < noun and (is_marked or syntax.relations[child] == "case"):
                return syntax.words[child]
        return ""

    def has_to(self, word: int) -> bool:
        """Is it an infinitive with "to"?"""
        syntax = self.syntax
        return any(syntax.words[c] == "to" and syntax.relations[c] == "mark" for c in syntax.children[word])

    def is_passive(self, verb: int) -> bool:
        """Is its subject what it is done to?"""
        return any(self.syntax.relations[c] in ("nsubj:pass", "aux:pass") for c in self.syntax.children[verb])

    def frame(self, clause: int) -> str:
        """How a clause is governed: by to, as a gerund, or with its own subject and tense."""
        syntax = self.syntax
        tag = syntax.tags[clause]
        if tag in FINITE:
            return THAT
        has_subject = False
        for child in syntax.children[clause]:
            relation = syntax.relations[child]
            if syntax.tags[child] in _AUXILIARIES and relation.startswith(("aux", "cop")):
                return THAT
            has_subject = has_subject or relation.startswith("nsubj")
        if self.has_to(clause):
            return TO
        is_being = tag == "VBN" and any(
            syntax.words[c] in ("being", "having") for c in syntax.children[clause]
        )
        if tag == "VBG" or is_being:
            return ING
        return THAT if has_subject else TO

    def signature(self, word: int, verb: int, frame: str) -> str | None:
        """A verb's signature for what it governs, that with its particle or the word's preposition first."""
        syntax = self.syntax
        table = VERBS[frame]
        name = self.lemma(verb)
        is_next = syntax.tags[verb + 1 : verb + 2] == ["RP"] or syntax.relations[verb + 1 : verb + 2] == [
            _PARTICLE
        ]
        beside = [verb + 1] if is_next else []  # wherever it hangs
        for child in (*syntax.children[verb], *beside):
            if (syntax.relations[child] in _PARTICLES or child in beside) and (
                found := table.get(f"{name} {syntax.words[child]}")
            ):
                return found
        for child in syntax.children[word]:
            if syntax.relations[child] in ("case", "mark", "advmod") and (
                found := table.get(f"{name} {syntax.words[child]}")
            ):
                return found
        return table.get(name)
