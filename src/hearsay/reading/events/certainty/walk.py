"""The walk up the tree: what an event's own words say of it, with what each word above makes of that."""

from hearsay.reading.events.certainty.adjacent import IN_CASE, before_to, is_led_by, noun_before
from hearsay.reading.events.certainty.adverbials import adverbial, is_condition
from hearsay.reading.events.certainty.arguments import argument, beside_conjunct, of_other_noun
from hearsay.reading.events.certainty.clauses import clause_state, is_imperative, is_negation, is_question
from hearsay.reading.events.certainty.complements import by_noun, governed
from hearsay.reading.events.certainty.nouns import is_any, noun_state
from hearsay.reading.events.certainty.states import (
    CONDITIONAL,
    EXPECTED,
    ONGOING,
    ORDERED,
    POSSIBLE,
    SO,
    State,
    together,
)
from hearsay.reading.events.certainty.tree import FINITE, Tree
from hearsay.reading.syntax import ROOT, Syntax

HIGHEST = 24  # governing words that are asked, one above the other

_GOVERNED = frozenset(("ccomp", "xcomp", "csubj", "obj"))
_BESIDE = frozenset(("acl", "advcl"))
_ARGUMENTS = frozenset(("nsubj", "obj", "iobj", "obl", "xcomp", "ccomp", "csubj", "advcl", "dislocated"))
_ONE_WORD = frozenset(("flat", "fixed", "goeswith", "part", "aux", "cop"))
_NOMINAL = frozenset(("nsubj", "obj", "obl", "nmod", "iobj", "compound", "appos", "amod"))
_NOMINAL_TAGS = frozenset(("VBG", "VBN", "JJ", "CD"))
_WHOEVER = frozenset("anyone whoever anybody anything whatever".split())
_PROVISOS = frozenset(("condition", "proviso"))
_REPORT_STEPS = 4  # clauses between one and the past report that shifts its tense
_SOMEBODY = frozenset({"person", "organization", "place"})


class Walk(Tree):
    """The certainty of the words of one parsed text; each is worked out once."""

    def __init__(self, syntax: Syntax, *, is_headline: bool) -> None:
        super().__init__(syntax, is_headline=is_headline)
        self._states: dict[int, State] = {}
        self._steps = 0

    def state(self, word: int) -> State:
        """How certain the text presents what the word tells.

        Words further above an event than HIGHEST say nothing of it: so deep only a wrong tree is.
        """
        found = self._states.get(word)
        if found is not None:
            return found
        if self._steps == HIGHEST:
            return SO
        self._steps += 1
        found = self._worked_out(word)
        self._steps -= 1
        self._states[word] = found
        return found

    def around(self, word: int) -> State:
        """What the words above say of a clause, without its own."""
        syntax = self.syntax
        head, relation = syntax.heads[word], syntax.relations[word]
        near = before_to(self, word)
        if near is not None:
            return near
        if head == ROOT or (self.is_headline and self._is_to_come(word, head)):
            return self._said(word)
        kind = relation.partition(":")[0]
        if kind in _GOVERNED or (kind in _BESIDE and self._is_governed(word, head)):
            return governed(self, word, head)
        if kind == "advcl":
            return State(CONDITIONAL) if self._is_of_anyone(word) else adverbial(self, word, head)
        if kind == "conj":
            return self._around_conjunct(word, head)
        return self._around_other(word, head, relation, kind)

    def _around_other(self, word: int, head: int, relation: str, kind: str) -> State:
        """The same for a clause that hangs on a noun or on one word."""
        if relation == "acl:relcl" and not self._is_bare_participle(word):
            return self._in_relative(head)
        if kind == "acl":
            return self._beside_noun(word, head)
        if kind in _NOMINAL:
            return State(ONGOING) if kind == "amod" and self.syntax.tags[word] == "VBG" else SO
        return self.state(head) if kind in _ONE_WORD else self._said(word)

    def around_noun(self, noun: int) -> State:
        """What the words above say of what a noun names, without its own."""
        head = self.syntax.heads[noun]
        if head == ROOT:
            return SO
        if is_led_by(self.syntax, noun, IN_CASE):
            return State(CONDITIONAL)
        near = noun_before(self, noun)
        if near is not None:
            return of_other_noun(self, noun, near)
        relation = self.syntax.relations[noun].partition(":")[0]
        if relation == "conj":
            return beside_conjunct(self, noun, head)
        if relation in _ARGUMENTS:
            return argument(self, noun, head, relation)
        if relation in ("nmod", "compound", "acl"):
            return of_other_noun(self, noun, head)
        return self.around_noun(head) if relation in _ONE_WORD or relation == "appos" else SO

    def _worked_out(self, word: int) -> State:
        if self.syntax.tags[word].startswith("N") or self._is_nominal(word):
            return self._of_noun(word)
        return together(self.around(word), self._own(word))

    def _is_nominal(self, word: int) -> bool:
        """Is it used as a noun without being tagged as one: "the wounded", "the shelling of"?"""
        syntax = self.syntax
        tag = syntax.tags[word]
        if tag == "VBG" and not syntax.words[word].endswith("ing"):  # no gerund, whatever the tag
            return any(syntax.relations[c] in ("det", "amod", "case") for c in syntax.children[word])
        if tag not in _NOMINAL_TAGS or not syntax.is_a(word, *_NOMINAL) or syntax.is_a(word, "amod"):
            return False
        return tag != "VBG" or not syntax.of(word, "obj", "mark", "aux")

    def _of_noun(self, noun: int) -> State:
        """A noun's own words with those above it; with a copula it is a predicate."""
        syntax = self.syntax
        own = noun_state(syntax, noun)
        if is_any(syntax, noun) and self.around_noun(noun).is_negative:
            own = SO  # "denied any role"
        if not any(syntax.relations[c] in ("cop", "aux") for c in syntax.children[noun]):
            is_negated = any(is_negation(syntax, c) for c in syntax.children[noun])
            return together(self.around_noun(noun), State(own.mode, own.is_negative != is_negated))
        predicate = clause_state(self, noun, is_backshifted=self._is_backshifted(noun))
        return together(self.around(noun), together(own, predicate))

    def _own(self, word: int) -> State:
        """What a clause's own words say; a conjunct takes what it lacks from the first."""
        syntax = self.syntax
        own = clause_state(self, word, is_backshifted=self._is_backshifted(word))
        if syntax.relations[word] == "conj" and self._shares(word):
            first = self._own(syntax.heads[word])
            if any(syntax.words[c] in ("but", "instead") for c in syntax.of(word, "cc", "advmod")):
                first = State(first.mode)
            return State(max(first.mode, own.mode), first.is_negative or own.is_negative)
        if self._is_conditioned(word):
            return State(CONDITIONAL, own.is_negative)
        return own

    def _is_to_come(self, word: int, head: int) -> bool:
        """Is it what somebody is to do, in a headline whose parser takes who it is for the main word: "Rebels to free"?"""
        syntax = self.syntax
        is_main = syntax.heads[head] == ROOT and not syntax.of(head, "cop")
        is_somebody = syntax.tags[head].startswith("N") and syntax.entities[head] in _SOMEBODY
        return is_main and is_somebody and syntax.tags[word] == "VB" and self.has_to(word)

    def _is_governed(self, word: int, head: int) -> bool:
        """Is what hangs on a word as if it were free its complement: "about to leave", "fears that they left"?"""
        syntax = self.syntax
        tag = syntax.tags[head]
        if tag.startswith("N") and self.leads(word)[:1] == ["that"]:
            return True
        if syntax.relations[word] != "acl":
            return False
        if tag.startswith("V"):
            return syntax.tags[word] != "VBN" or self.has_to(word)
        return not tag.startswith("N") and self.has_to(word)

    def _is_bare_participle(self, word: int) -> bool:
        syntax = self.syntax
        return syntax.tags[word] == "VBG" and not any(
            syntax.relations[c].startswith("aux") for c in syntax.children[word]
        )

    def _shares(self, word: int) -> bool:
        """Does a conjunct stand under the auxiliaries of the first, without a subject or tense of its own?"""
        syntax = self.syntax
        if syntax.tags[word] in FINITE or syntax.tags[word].startswith("N"):
            return False
        return not any(
            syntax.relations[c].startswith(("nsubj", "aux", "cop", "mark")) for c in syntax.children[word]
        )

    def _is_conditioned(self, word: int) -> bool:
        """Does a condition stand beside what has not come about yet: "will answer if attacked"?"""
        syntax = self.syntax
        clauses = syntax.of(word, "advcl")
        if (
            syntax.relations[word] == "ccomp"
        ):  # "If they come, we will leave", he said: parsers hang it on either
            clauses += [c for c in syntax.of(syntax.heads[word], "advcl") if c < word]
        head = syntax.heads[word]
        if syntax.is_a(word, "conj", "parataxis") and head < word:
            clauses.append(head)  # "Should they come, we will leave": parsers join the two
        is_on_condition = any(self.lemma(c) in _PROVISOS for c in syntax.of(word, "obl"))
        if not is_on_condition and not any(is_condition(self, c) for c in clauses):
            return False
        has_modal = any(syntax.tags[c] == "MD" for c in syntax.children[word])
        return has_modal or syntax.tags[word] not in ("VBD", "VBN")

    def _is_backshifted(self, word: int) -> bool:
        """Does a report in the past tense govern the clause, or stand beside it ("..., he said", "according to")?"""
        syntax = self.syntax
        for _ in range(_REPORT_STEPS):
            for child in syntax.children[word]:
                if syntax.relations[child] == "parataxis" and syntax.tags[child] == "VBD":
                    return True
                if syntax.relations[child] == "obl" and self.preposition(child) == "according":
                    return True
            head = syntax.heads[word]
            if head == ROOT:
                return False
            kind, tag = syntax.relations[word], syntax.tags[head]
            if kind in ("ccomp", "acl"):
                return tag in ("VBD", "VBN") or tag.startswith("N")
            if kind == "parataxis" and tag == "VBD":
                return True
            word = head
        return False

    def _said(self, word: int) -> State:
        """A main clause: stated, asked, commanded, of whoever does it, or in a headline to come."""
        if self._is_of_anyone(word):
            return State(CONDITIONAL)
        if is_question(self.syntax, word):
            return State(POSSIBLE)
        if self.syntax.tags[word] == "VB" and self.has_to(word):
            return SO if self.syntax.of(word, "aux") else State(EXPECTED)
        return State(ORDERED) if is_imperative(self.syntax, word) else SO

    def _is_of_anyone(self, word: int) -> bool:
        """Is it told of whoever does it: "whoever attacks them"?"""
        return any(self.syntax.words[c] == "whoever" for c in self.syntax.of(word, "nsubj"))

    def _around_conjunct(self, word: int, head: int) -> State:
        syntax = self.syntax
        if any(syntax.words[c] == "or" for c in syntax.of(word, "cc")) and is_imperative(syntax, head):
            return State(CONDITIONAL)  # "leave or we will shoot"
        if not self.syntax.tags[head].startswith("N"):
            return self.around(head)
        return self.around_noun(head) if self._shares(word) else SO

    def _in_relative(self, head: int) -> State:
        """A relative clause is said in its own tense, unless it is of whoever it may be: "any who attack"."""
        syntax = self.syntax
        is_any = syntax.words[head] in _WHOEVER or any(
            syntax.words[c] == "any" for c in syntax.children[head]
        )
        return State(CONDITIONAL) if is_any else SO

    def _beside_noun(self, word: int, head: int) -> State:
        """A clause that hangs on a noun: governed by it, or a participle that tells of it."""
        syntax = self.syntax
        tag = syntax.tags[word]
        if tag == "VBN" and not self.has_to(word):
            return SO
        if tag == "VBG" and not self.leads(word):
            return SO if self._is_told_of_the_past(head) else State(ONGOING)
        return by_noun(self, head, self.frame(word))

    def _is_told_of_the_past(self, word: int) -> bool:
        """Is the nearest tense above a past one?"""
        syntax = self.syntax
        for above in syntax.above(word):
            if syntax.tags[above] in FINITE:
                return syntax.tags[above] == "VBD"
            if any(syntax.tags[c] == "VBD" and syntax.is_a(c, "aux", "cop") for c in syntax.children[above]):
                return True
        return False
