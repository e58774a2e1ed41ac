"""Clauses that a word governs: "ordered to leave", "said that they left", "an attempt to leave", "likely to leave"."""

from hearsay.reading.events.certainty.states import (
    EXPECTED,
    FACT,
    NOT_SO,
    ONGOING,
    ORDERED,
    POSSIBLE,
    SO,
    State,
    passed_on,
)
from hearsay.reading.events.certainty.tree import Tree
from hearsay.reading.events.certainty.words import ADJECTIVES, ING, NOUNS, THAT, TO, VERBS
from hearsay.reading.syntax import ROOT

_TRIES = frozenset("try attempt seek bid".split())
_FOILED = frozenset("fail repel repulse thwart foil rebuff abort".split())
_ATTEMPTS = frozenset("attempt bid effort try push".split())
_ONE = frozenset("first second third last latest only".split())
_IN_VAIN = frozenset("unsuccessfully vain".split())
_WHETHER = frozenset(("whether", "if"))
# Nouns of quantity pass on what they are "of", and say nothing of an infinitive: "a way to attack".
_QUANTITY = "+-"


def governed(tree: Tree, clause: int, head: int) -> State:
    """What a verb, noun or adjective makes of the clause that it governs."""
    frame = tree.frame(clause)
    tag = tree.syntax.tags[head]
    if tag.startswith("V") or tag == "MD":
        return _by_verb(tree, clause, head, frame)
    if tag.startswith("N"):
        return by_noun(tree, head, frame)
    signature = ADJECTIVES.get(tree.syntax.words[head])
    return _through(signature or ("FF" if frame == THAT else "+-"), tree.state(head), frame)


def by_noun(tree: Tree, noun: int, frame: str) -> State:
    """What a noun makes of the infinitive, gerund or clause that it governs."""
    signature = NOUNS.get(tree.lemma(noun))
    if signature is None and tree.syntax.of(noun, "cop"):
        signature = ADJECTIVES.get(tree.syntax.words[noun])  # "is false", badly tagged
    if frame == TO and signature == "P-" and _is_repelled(tree, noun):
        return NOT_SO
    if signature is None or (frame == TO and signature == _QUANTITY):
        return _unlisted_noun(tree, noun) if frame == TO else SO
    return _through(signature, tree.state(noun), frame)


def _unlisted_noun(tree: Tree, noun: int) -> State:
    """The first or only one to do something did it; a way to do it is none."""
    syntax = tree.syntax
    is_one = any(syntax.words[c] in _ONE and syntax.relations[c] == "amod" for c in syntax.children[noun])
    return SO if is_one else State(POSSIBLE)


def _is_repelled(tree: Tree, noun: int) -> bool:
    """Is it an attempt that came to nothing: "an attempt to enter was repelled"?"""
    head = tree.syntax.heads[noun]
    is_attempt = head != ROOT and tree.lemma(noun) in _ATTEMPTS
    return is_attempt and tree.syntax.tags[head].startswith("V") and tree.lemma(head) in _FOILED


def _through(signature: str, governor: State, frame: str) -> State:
    """A clause with its own tense is not going on because the report of it is."""
    if governor.mode == ONGOING and frame == THAT:
        governor = State(FACT, governor.is_negative)
    return passed_on(signature, governor)


def _by_verb(tree: Tree, clause: int, head: int, frame: str) -> State:
    governor = tree.state(head)
    name = tree.lemma(head)
    if frame == TO:
        special = _by_common_verb(tree, clause, head, name, governor)
        if special is not None:
            return special
    if frame == THAT and _is_whether(tree, clause):
        return State(POSSIBLE)
    if frame == THAT and _is_given(tree, clause):
        return SO
    signature = tree.signature(clause, head, frame) or ADJECTIVES.get(tree.syntax.words[head])
    if signature is None:
        signature = "+P" if frame == THAT else _unlisted(tree, head, frame)
    if signature == "P-" and name in _TRIES and is_foiled(tree, head):
        return NOT_SO
    return _through(signature, governor, frame)


def _unlisted(tree: Tree, verb: int, frame: str) -> str:
    """What someone is sent or armed to do is a purpose; other infinitives and gerunds go with their verb."""
    if frame == ING:
        return VERBS[TO].get(tree.lemma(verb), "+-")
    return "P-" if tree.syntax.of(verb, "obj") else "+-"


def _by_common_verb(tree: Tree, clause: int, head: int, name: str, governor: State) -> State | None:
    """Be, go, have, let and say with an infinitive, which all depend on their form."""
    tag = tree.syntax.tags[head]
    if name == "be" or (name == "go" and tag == "VBG"):
        mode = EXPECTED if governor.mode == ONGOING else max(governor.mode, EXPECTED)
        return State(mode, governor.is_negative)
    if name == "have":
        return _by_have(tree, clause, head, governor)
    if name == "let" and governor.mode == ORDERED:
        return governor  # let us go
    if name in ("say", "tell") and tree.is_passive(head):
        return passed_on("+P" if name == "say" else "O-", governor)
    return None


def _by_have(tree: Tree, clause: int, head: int, governor: State) -> State:
    """Had to flee: fled; has to leave: is to; has yet to leave: has not left."""
    syntax = tree.syntax
    if any(syntax.words[c] == "yet" for c in (*syntax.children[head], *syntax.children[clause])):
        return State(FACT, not governor.is_negative)
    if governor.is_negative:
        return State(POSSIBLE)
    if syntax.tags[head] in ("VBD", "VBN") and governor.mode == FACT:
        return governor
    return State(max(governor.mode, ORDERED))


def _is_whether(tree: Tree, clause: int) -> bool:
    syntax = tree.syntax
    return any(syntax.relations[c] == "mark" and syntax.words[c] in _WHETHER for c in syntax.children[clause])


def _is_given(tree: Tree, clause: int) -> bool:
    """Is it asked or told who, why or how: that it is so is taken for granted?"""
    syntax = tree.syntax
    return any(syntax.tags[c] in ("WP", "WRB") and c < clause for c in syntax.children[clause])


def is_foiled(tree: Tree, verb: int) -> bool:
    """Is it said of an attempt that it came to nothing: "tried to enter but were repelled", "in vain"?"""
    syntax = tree.syntax
    for child in syntax.children[verb]:
        if syntax.words[child] in _IN_VAIN:
            return True
        if syntax.is_a(child, "conj", "parataxis", "advcl"):
            name = tree.lemma(child)
            if name in _FOILED or (name in ("stop", "prevent", "block") and tree.is_passive(child)):
                return True
    return False
