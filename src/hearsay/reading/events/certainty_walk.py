"""The walk up the tree: what each word above an event makes of its certainty."""

from hearsay.reading.events.certainty_clauses import (
    clause_state,
    is_imperative,
    is_negation,
    is_question,
)
from hearsay.reading.events.certainty_nouns import is_given, noun_state
from hearsay.reading.events.certainty_states import (
    CONDITIONAL,
    EXPECTED,
    FACT,
    NOT_SO,
    ONGOING,
    ORDERED,
    POSSIBLE,
    SO,
    State,
    passed_on,
    together,
)
from hearsay.reading.events.certainty_words import (
    ADJECTIVES,
    ING,
    NOUN,
    NOUNS,
    PREPOSITIONS,
    THAT,
    TO,
    VERBS,
)
from hearsay.reading.events.lemmas import lemma
from hearsay.reading.syntax import ROOT, Syntax

HIGHEST = 14  # words above an event that are looked at: deeper trees are the parser's mistakes

_IF = frozenset("if unless lest provided providing assuming supposing".split())
_REPORTS = THAT_REPORTS = frozenset(VERBS[THAT])
_FOILED = frozenset("fail repel repulse thwart foil rebuff abort".split())
_IN_VAIN = frozenset(("unsuccessfully", "vain", "failed"))
_PRESUPPOSED = {"F": SO}


class Walk:
    """One walk from an event to the root of its sentence."""

    def __init__(self, syntax: Syntax, *, is_headline: bool) -> None:
        self._syntax = syntax
        self._is_headline = is_headline

    def state(self, word: int, steps: int = HIGHEST) -> State:
        """How certain the text presents what the word tells."""
        if self._syntax.tags[word].startswith("N") or self._is_nominal(word):
            return self._of_noun(word, steps)
        return together(self._around(word, steps), self._own(word))

    # -- a word's own clause

    def _is_nominal(self, word: int) -> bool:
        """Is it used as a noun without being tagged as one: "the wounded", "the shelling of"?"""
        tag = self._syntax.tags[word]
        if tag not in ("VBG", "JJ", "CD", "DT", "PRP", "VBN"):
            return False
        return self._syntax.is_a(word, "nsubj", "obj", "obl", "nmod", "iobj", "compound", "appos") and not (
            tag == "VBG" and self._syntax.of(word, "obj", "mark", "aux")
        )

    def _own(self, word: int) -> State:
        """What stands in the word's own clause; a conjunct takes what it lacks from the first."""
        syntax = self._syntax
        own = clause_state(
            syntax, word, self._is_backshifted(word), self._is_headline, lemma(syntax.words[word], syntax.tags[word])
        )
        if syntax.relations[word] == "conj" and self._shares(word):
            first = self._own(syntax.heads[word])
            if any(syntax.words[c] in ("but", "instead") for c in syntax.of(word, "cc", "advmod")):
                first = State(first.mode)
            return together(first, own)
        if self._conditioned(word):
            own = State(max(own.mode, CONDITIONAL), own.is_negative)
        return own

    def _shares(self, word: int) -> bool:
        """Does a conjunct stand under the auxiliaries of the first: without a subject or tense of its own?"""
        syntax = self._syntax
        if syntax.tags[word] in ("VBD", "VBZ", "VBP"):
            return False
        if any(syntax.relations[c].startswith(("nsubj", "aux", "cop", "mark")) for c in syntax.children[word]):
            return False
        return not syntax.tags[word].startswith("N")

    def _conditioned(self, word: int) -> bool:
        """Does a condition stand beside what is not said to be so yet: "will answer if attacked"?"""
        syntax = self._syntax
        clauses = [c for c in syntax.children[word] if syntax.relations[c].startswith("advcl")]
        if not any(self._is_condition(c) for c in clauses):
            return False
        return syntax.tags[word] not in ("VBD", "VBN") or any(
            syntax.tags[c] == "MD" for c in syntax.children[word]
        )

    def _is_condition(self, clause: int) -> bool:
        """If, unless, in case; or inverted: "should they attack", "had they known"."""
        syntax = self._syntax
        children = syntax.children[clause]
        marks = [c for c in children if syntax.relations[c] == "mark"]
        if marks:
            before = syntax.words[marks[0] - 1] if marks[0] else ""
            if syntax.words[marks[0]] == "in":
                return syntax.words[marks[0] + 1 : marks[0] + 2] == ["case"]
            return syntax.words[marks[0]] in _IF and before != "even"
        first = children[0] if children else clause
        return (
            syntax.words[first] in ("should", "had", "were")
            and syntax.relations[first].startswith(("aux", "cop"))
            and any(syntax.relations[c].startswith("nsubj") for c in children)
        )

    def _is_backshifted(self, word: int) -> bool:
        """Does a report in the past tense govern the clause, or stand beside it?"""
        syntax = self._syntax
        for _ in range(4):
            if any(syntax.tags[c] == "VBD" for c in syntax.of(word, "parataxis")):
                return True
            head = syntax.heads[word]
            if head == ROOT:
                return False
            if syntax.relations[word] in ("ccomp", "acl"):
                return syntax.tags[head] in ("VBD", "VBN") or syntax.tags[head].startswith("N")
            if syntax.relations[word] == "parataxis" and syntax.tags[head] == "VBD":
                return True
            word = head
        return False

    # -- what governs a clause

    def _around(self, word: int, steps: int) -> State:
        """What the words above say of a clause."""
        syntax = self._syntax
        head, relation = syntax.heads[word], syntax.relations[word]
        if head == ROOT or not steps:
            return self._at_root(word)
        kind = relation.partition(":")[0]
        if kind == "conj":
            return self._around_conjunct(word, steps)
        if kind in ("ccomp", "xcomp", "csubj"):
            return self._governed(word, head, steps)
        if relation == "acl:relcl":
            return self._in_relative(head, steps)
        if kind == "acl":
            return self._beside_noun(word, head, steps)
        if kind == "advcl":
            return self._adverbial(word, head, steps)
        if kind in ("amod", "compound", "nmod", "obl", "obj", "nsubj", "appos"):
            return SO
        if kind in ("flat", "fixed", "goeswith", "aux", "cop", "part"):
            return self.state(head, steps - 1)
        return self._at_root(word)

    def _at_root(self, word: int) -> State:
        """A main clause: said, asked or commanded."""
        syntax = self._syntax
        if is_question(syntax, word):
            return State(POSSIBLE)
        if self._has_to(word):
            return State(EXPECTED)
        if is_imperative(syntax, word):
            return State(ORDERED)
        return SO

    def _has_to(self, word: int) -> bool:
        syntax = self._syntax
        return syntax.tags[word] == "VB" and any(
            syntax.words[c] == "to" and syntax.relations[c] == "mark" for c in syntax.children[word]
        )

    def _around_conjunct(self, word: int, steps: int) -> State:
        syntax = self._syntax
        head = syntax.heads[word]
        if not syntax.tags[head].startswith("N"):
            return self._around(head, steps - 1)
        return self._noun_around(head, steps - 1) if self._shares(word) else SO

    def _governed(self, word: int, head: int, steps: int) -> State:
        """A complement: the governor's certainty, passed on by its signature."""
        governor = self.state(head, steps - 1)
        frame = self._frame(word)
        tag = self._syntax.tags[head]
        if tag.startswith("V") or tag == "MD":
            return self._by_verb(word, head, frame, governor)
        table = NOUNS if tag.startswith("N") else ADJECTIVES
        signature = table.get(lemma(self._syntax.words[head], tag))
        if signature is None:
            signature = "FF" if frame == THAT else "+-"
        return self._passed(signature, governor, frame)

    def _frame(self, word: int) -> str:
        """How a clause is governed: by to, as a gerund, or with its own subject and tense."""
        syntax = self._syntax
        if self._has_to(word):
            return TO
        children = syntax.children[word]
        for child in children:
            if syntax.relations[child] == "mark" and syntax.words[child] == "to":
                return TO
            if syntax.tags[child] in ("MD", "VBD", "VBZ", "VBP"):
                return THAT
        if syntax.tags[word] in ("VBD", "VBZ", "VBP"):
            return THAT
        if syntax.tags[word] == "VBG":
            return ING
        return THAT if any(syntax.relations[c].startswith("nsubj") for c in children) else TO

    def _by_verb(self, word: int, head: int, frame: str, governor: State) -> State:
        syntax = self._syntax
        name = lemma(syntax.words[head], syntax.tags[head])
        if name == "go" and frame == TO and syntax.tags[head] == "VBG":
            return together(State(EXPECTED), State(max(governor.mode - ONGOING, 0), governor.is_negative))
        if name == "be" and frame == TO:
            return State(max(governor.mode, EXPECTED), governor.is_negative)
        if name == "have" and frame == TO:
            return self._by_have(word, head, governor)
        if name == "let" and frame == TO and governor.mode == ORDERED:
            return governor
        if frame == THAT and any(
            syntax.words[c] in ("whether", "if") and syntax.relations[c] == "mark" for c in syntax.children[word]
        ):
            return State(POSSIBLE)
        signature = self._signature(word, head, name, frame)
        if signature is None:
            signature = "+P" if frame == THAT else "+-"
        if signature == "P-" and name in ("try", "attempt", "seek", "bid") and self._is_foiled(head):
            return NOT_SO
        return self._passed(signature, governor, frame)

    def _passed(self, signature: str, governor: State, frame: str) -> State:
        """A clause with its own tense is not going on because the report of it is."""
        if governor.mode == ONGOING and frame == THAT:
            governor = State(FACT, governor.is_negative)
        return passed_on(signature, governor)

    def _by_have(self, word: int, head: int, governor: State) -> State:
        """Had to flee: fled; has to leave: is told to; has yet to leave: has not left."""
        syntax = self._syntax
        if any(syntax.words[c] == "yet" for c in (*syntax.children[head], *syntax.children[word])):
            return State(FACT, not governor.is_negative)
        if governor.is_negative:
            return State(POSSIBLE)
        if syntax.tags[head] in ("VBD", "VBN") and governor.mode == FACT:
            return governor
        return State(max(governor.mode, ORDERED))

    def _signature(self, word: int, head: int, name: str, frame: str) -> str | None:
        """A verb's signature, that with its particle or the word's preposition first."""
        syntax = self._syntax
        table = VERBS[frame]
        for child in syntax.children[head]:
            if syntax.relations[child] == "compound:prt":
                found = table.get(f"{name} {syntax.words[child]}")
                if found is not None:
                    return found
        for child in syntax.children[word]:
            if syntax.relations[child] in ("case", "mark"):
                found = table.get(f"{name} {syntax.words[child]}")
                if found is not None:
                    return found
        return table.get(name)

    def _is_foiled(self, head: int) -> bool:
        """Is it said of an attempt that it failed: "tried to enter but were repelled", "in vain"?"""
        syntax = self._syntax
        for child in syntax.children[head]:
            if syntax.words[child] in _IN_VAIN:
                return True
            if syntax.is_a(child, "conj", "parataxis", "advcl"):
                name = lemma(syntax.words[child], syntax.tags[child])
                if name in _FOILED or (name == "stop" and syntax.of(child, "nsubj:pass", "aux:pass")):
                    return True
        return False

    def _in_relative(self, head: int, steps: int) -> State:
        """A relative clause is said in its own tense, unless what it is of is only supposed: "any who attack"."""
        syntax = self._syntax
        if syntax.words[head] in ("anyone", "whoever", "anybody", "anything", "whatever") or any(
            syntax.words[c] == "any" for c in syntax.children[head]
        ):
            return State(CONDITIONAL)
        return SO

    def _beside_noun(self, word: int, head: int, steps: int) -> State:
        """A clause or participle that hangs on a noun: by the noun's signature, or as a fact beside it."""
        syntax = self._syntax
        frame = self._frame(word)
        signature = NOUNS.get(lemma(syntax.words[head], syntax.tags[head]))
        if syntax.tags[word] == "VBN" and frame == TO and not self._has_to(word):
            return SO
        if syntax.tags[word] == "VBG" and not syntax.of(word, "mark", "case"):
            return State(ONGOING) if signature is None else SO
        if signature is None:
            return State(POSSIBLE) if frame == TO else SO
        return self._passed(signature, self._noun_whole(head, steps - 1), frame)

    def _noun_whole(self, noun: int, steps: int) -> State:
        """How certain what a noun names is; a noun that is given but governs is judged where it stands."""
        return self._of_noun(noun, steps)

    def _adverbial(self, word: int, head: int, steps: int) -> State:
        """An adverbial clause: by what leads it."""
        syntax = self._syntax
        if self._is_condition(word):
            return State(CONDITIONAL)
        leads = [syntax.words[c] for c in syntax.children[word] if syntax.relations[c] in ("mark", "case", "advmod")]
        lead = leads[0] if leads else ""
        tag = syntax.tags[word]
        is_finite = self._frame(word) == THAT
        if lead in ("without", "lest"):
            return NOT_SO
        if lead in ("instead", "rather"):
            return NOT_SO
        if lead in ("before", "until", "till"):
            return self._not_yet(word, head, steps, is_finite)
        if lead in ("whether", "though") and "as" not in leads:
            return State(POSSIBLE) if lead == "whether" else SO
        if is_finite:
            return self._finite_adverbial(word, head, lead, leads, steps)
        if tag == "VB" or lead == "to":
            return self._purpose(head, steps)
        if lead == "from":
            return self._governed(word, head, steps)
        if lead in ("after", "since", "while", "when", "upon", "despite", "on", "for"):
            return SO if VERBS[ING].get(self._lemma(head)) is None else self._governed(word, head, steps)
        return self._governed(word, head, steps) if lead in ("of", "in", "with", "against", "about") else self._with(
            head, steps
        )

    def _lemma(self, word: int) -> str:
        return lemma(self._syntax.words[word], self._syntax.tags[word])

    def _with(self, head: int, steps: int) -> State:
        """A participle beside its verb, which shares its certainty: "will strike, killing many"."""
        state = self.state(head, steps - 1)
        return State(FACT if state.mode == ONGOING else state.mode, False)

    def _finite_adverbial(self, word: int, head: int, lead: str, leads: list[str], steps: int) -> State:
        syntax = self._syntax
        if "as" in leads and ("if" in leads or "though" in leads):
            return State(POSSIBLE)
        if lead in ("when", "once", "as", "whenever", "while") and syntax.tags[word] in ("VBZ", "VBP", "VBN"):
            main = self.state(head, steps - 1)
            return State(main.mode) if main.mode in (EXPECTED, ORDERED, POSSIBLE, CONDITIONAL) else SO
        if lead in ("if", "even"):
            return State(CONDITIONAL)
        return SO

    def _purpose(self, head: int, steps: int) -> State:
        """To do something is a purpose: whether it came about is not said, unless nothing was done for it."""
        syntax = self._syntax
        governor = self.state(head, steps - 1)
        name = self._lemma(head)
        signature = VERBS[TO].get(name) if syntax.tags[head].startswith("V") else ADJECTIVES.get(syntax.words[head])
        if signature is not None:
            return self._passed(signature, governor, TO)
        return passed_on("P-", governor)

    def _not_yet(self, word: int, head: int, steps: int, is_finite: bool) -> State:
        """Before or until: what could not come about first; else so if what it is told beside is."""
        syntax = self._syntax
        if is_finite and any(syntax.words[c] in ("could", "can") for c in syntax.children[word]):
            return NOT_SO
        main = self.state(head, steps - 1)
        if syntax.tags[word] in ("VBD",) or (main.mode == FACT):
            return SO
        return State(max(main.mode, EXPECTED))

    # -- what governs a noun

    def _of_noun(self, noun: int, steps: int) -> State:
        """A noun's own words with what stands above it; with a copula it is a predicate."""
        syntax = self._syntax
        own = noun_state(syntax, noun)
        if any(syntax.relations[c] in ("cop", "aux") for c in syntax.children[noun]):
            own = together(own, self._predicate(noun))
            return together(self._around(noun, steps), own)
        return together(self._noun_around(noun, steps), own)

    def _predicate(self, noun: int) -> State:
        syntax = self._syntax
        state = clause_state(syntax, noun, self._is_backshifted(noun), self._is_headline, "")
        if any(is_negation(syntax, c) and c < noun for c in syntax.children[noun]) and any(
            syntax.words[c] == "not" and syntax.relations[c] == "advmod" for c in syntax.children[noun]
        ):
            return State(state.mode, True)
        return state

    def _noun_around(self, noun: int, steps: int) -> State:
        """What the words above say of an event that a noun names."""
        syntax = self._syntax
        head, relation = syntax.heads[noun], syntax.relations[noun].partition(":")[0]
        if head == ROOT or not steps:
            return SO
        if relation == "conj":
            return self._conjunct_noun(noun, head, steps)
        if relation in ("nsubj", "obj", "iobj", "obl", "xcomp", "ccomp", "csubj", "advcl", "dislocated"):
            return self._argument(noun, head, relation, steps)
        if relation in ("nmod", "compound", "acl"):
            return self._of_other_noun(noun, head, relation, steps)
        if relation in ("flat", "fixed", "goeswith", "part", "appos"):
            return self._noun_around(head, steps - 1)
        return SO

    def _conjunct_noun(self, noun: int, head: int, steps: int) -> State:
        """"No raids or clashes" denies both; "no raids but clashes" the first."""
        syntax = self._syntax
        if not syntax.tags[head].startswith("N"):
            return self._around(head, steps - 1)
        around = self._noun_around(head, steps - 1)
        ccs = [syntax.words[c] for c in syntax.of(noun, "cc")]
        if "or" in ccs or "nor" in ccs:
            return together(around, State(FACT, noun_state(syntax, head).is_negative))
        return around

    def _preposition(self, noun: int) -> str:
        cases = [c for c in self._syntax.children[noun] if self._syntax.relations[c] == "case"]
        return self._syntax.words[cases[0]] if cases else ""

    def _argument(self, noun: int, head: int, relation: str, steps: int) -> State:
        """An event that is a verb's subject, object or beside it."""
        syntax = self._syntax
        preposition = self._preposition(noun)
        governor = self.state(head, steps - 1)
        tag = syntax.tags[head]
        if tag.startswith("V"):
            signature = self._noun_signature(noun, head, relation, preposition)
        elif tag.startswith("N"):
            signature = NOUNS.get(self._lemma(head)) if relation == "obl" else None
        else:
            signature = ADJECTIVES.get(f"{syntax.words[head]} {preposition}") or ADJECTIVES.get(syntax.words[head])
        if preposition in PREPOSITIONS and not (signature and preposition in ("against",)):
            return self._led(PREPOSITIONS[preposition], governor, head)
        if signature is not None:
            return passed_on(signature, governor)
        return self._by_default(noun, relation, governor)

    def _noun_signature(self, noun: int, head: int, relation: str, preposition: str) -> str | None:
        """A verb's signature for a noun: any with its preposition, for objects and passive subjects its own."""
        name = self._lemma(head)
        found = self._signature(noun, head, name, NOUN)
        if found is None or relation in ("obj", "iobj", "xcomp") or self._syntax.relations[noun] == "nsubj:pass":
            return found
        if relation == "nsubj":
            is_transitive = bool(self._syntax.of(head, "obj", "ccomp", "xcomp"))
            return found if not is_transitive and found in ("+-", "K-", "ST", "E-", "P-") else None
        key = f"{name} {preposition}"
        return found if key in VERBS[NOUN] or preposition in ("", "of", "in", "on", "with", "for") else None

    def _led(self, signature: str, governor: State, head: int) -> State:
        letter = signature[0]
        if letter == "U":
            is_so = governor.mode == FACT and not governor.is_negative
            return SO if is_so or self._syntax.tags[head] == "VBD" else State(EXPECTED)
        if letter == "N":
            return State(governor.mode, not governor.is_negative)
        if letter == "K":
            return State(ONGOING)
        return passed_on(signature, SO)

    def _by_default(self, noun: int, relation: str, governor: State) -> State:
        """What is given stays so; what is not, is as certain as what is told of it."""
        if is_given(self._syntax, noun):
            return SO
        mode = FACT if governor.mode == ONGOING else governor.mode
        return State(mode, governor.is_negative and relation in ("obj", "xcomp"))

    def _of_other_noun(self, noun: int, head: int, relation: str, steps: int) -> State:
        """An event that hangs on a noun: "plans for an attack", "victims of the attack", "attack plan"."""
        syntax = self._syntax
        preposition = self._preposition(noun)
        if preposition in PREPOSITIONS:
            return self._led(PREPOSITIONS[preposition], SO, head)
        table = NOUNS if syntax.tags[head].startswith("N") else ADJECTIVES
        signature = table.get(self._lemma(head))
        if signature is None or relation == "compound" and signature in ("FF",):
            return SO
        if syntax.relations[noun] == "nmod:poss":
            return SO
        return passed_on(signature, self.state(head, steps - 1))
