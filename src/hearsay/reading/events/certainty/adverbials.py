"""Clauses beside another: conditions, times, purposes, and participles that share what they stand beside."""

from hearsay.reading.events.certainty.clauses import SPEECH, is_contracted, is_negation
from hearsay.reading.events.certainty.complements import governed
from hearsay.reading.events.certainty.states import (
    CONDITIONAL,
    EXPECTED,
    FACT,
    NOT_SO,
    POSSIBLE,
    SO,
    State,
    passed_on,
)
from hearsay.reading.events.certainty.tree import Tree
from hearsay.reading.events.certainty.words import ADJECTIVES, ING, THAT, TO, VERBS
from hearsay.reading.syntax import ROOT, Syntax

_IF = frozenset("if unless provided providing assuming supposing".split())
_NOT_SO = frozenset("without instead rather lest".split())
_UNTIL = frozenset(("until", "till"))
_NOT_YET = _UNTIL | {"before"}
_AT_THAT_TIME = frozenset("when once as whenever while".split())
_TAKEN_FOR_GRANTED = frozenset("after since while when upon despite on".split())
_INVERTED = frozenset("should had were".split())


def adverbial(tree: Tree, clause: int, head: int) -> State:
    """What the clause or verb that an adverbial clause stands beside, and the word that leads it, make of it."""
    if is_condition(tree, clause):
        return State(CONDITIONAL)
    leads = tree.leads(clause)
    lead = leads[0] if leads else ""
    if lead in _NOT_SO:
        return NOT_SO
    if lead == "whether":
        return State(POSSIBLE)
    if lead in _NOT_YET:
        return _not_yet(tree, clause, head)
    frame = tree.frame(clause)
    if frame == THAT:
        return _at_a_time(tree, clause, head, lead, leads)
    if tree.has_to(clause) or tree.syntax.tags[clause] == "VB":
        return _purpose(tree, clause, head)
    return _participle(tree, clause, head, lead)


def is_condition(tree: Tree, clause: int) -> bool:
    """If, unless, in case; or inverted: "should they attack", "had they known". Even if they do is none."""
    syntax = tree.syntax
    leads = tree.leads(clause)
    if leads and _is_as_long(syntax, clause):
        return True
    if leads and leads[0] in _UNTIL:
        return _is_held_back(tree, syntax.heads[clause])
    if leads:
        return (
            leads[0] in _IF or leads[:2] == ["in", "case"] or (leads[0] in ("only", "as") and "long" in leads)
        )
    children = syntax.children[clause]
    return (
        bool(children)
        and syntax.words[children[0]] in _INVERTED
        and syntax.relations[children[0]].startswith(("aux", "cop"))
        and any(syntax.relations[c].startswith("nsubj") for c in children[1:])
    )


def _is_as_long(syntax: Syntax, clause: int) -> bool:
    """Does "as long as" lead it, of which parsers take the beginning for a word of its own?"""
    return any(syntax.words[max(c - 2, 0) : c + 1][1:] == ["long", "as"] for c in syntax.of(clause, "mark"))


def _is_held_back(tree: Tree, verb: int) -> bool:
    """Is what comes after "until" waited for: "will not talk until they leave"; "did not talk until they left" is told."""
    syntax = tree.syntax
    children = syntax.children[verb] if verb != ROOT else []
    is_past = syntax.tags[verb] == "VBD" or any(syntax.tags[c] == "VBD" for c in children)
    return not is_past and any(is_negation(syntax, c) or is_contracted(syntax, c) for c in children)


def _not_yet(tree: Tree, clause: int, head: int) -> State:
    """Before or until: it came about if what it is told beside did."""
    main = tree.state(head)
    if tree.syntax.tags[clause] == "VBD" or main.mode == FACT:
        return SO
    return State(max(main.mode, EXPECTED))


def _at_a_time(tree: Tree, clause: int, head: int, lead: str, leads: list[str]) -> State:
    """A clause with its own tense: "when they attack" is as sure as what then comes."""
    if "if" in leads or leads[:2] == ["as", "though"]:
        return State(POSSIBLE if lead == "as" else CONDITIONAL)
    if lead in _AT_THAT_TIME and tree.syntax.tags[clause] in ("VBZ", "VBP", "VBN"):
        main = tree.state(head)
        return State(main.mode) if main.mode >= EXPECTED else SO
    return SO


def _purpose(tree: Tree, clause: int, head: int) -> State:
    """To do something is a purpose: whether it came about is not said, unless nothing was done for it.

    What is said is: they "gathered to denounce" him.
    """
    signature = VERBS[TO].get(tree.lemma(head)) if tree.syntax.tags[head].startswith("V") else None
    signature = signature or ADJECTIVES.get(tree.syntax.words[head])
    if signature is None:
        signature = "+-" if tree.lemma(clause) in SPEECH else "P-"
    return passed_on(signature, tree.state(head))


def _participle(tree: Tree, clause: int, head: int, lead: str) -> State:
    """A clause without a tense: "accused of shelling", "after shelling", "hit a bus, killing six"."""
    is_next = clause == head + 1  # "risks provoking"
    signature = VERBS[ING].get(tree.lemma(head)) if lead or is_next else None
    if signature is not None:
        return governed(tree, clause, head)
    if lead in _TAKEN_FOR_GRANTED or lead == "for":
        return SO
    if lead in ("of", "in", "with", "against", "about", "from", "to"):
        return governed(tree, clause, head)
    return State(tree.state(head).mode)
