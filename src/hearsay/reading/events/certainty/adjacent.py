"""What stands right before an event's word, where the tree hangs the word elsewhere.

A small model errs in what hangs on what, and hardly in order: in "due to leave", "yet to leave", "reports of a coup",
"a warrant for the arrest" the words before say what the event's word depends on.
"""

from hearsay.reading.events.certainty.states import NOT_SO, State, passed_on
from hearsay.reading.events.certainty.tree import Tree
from hearsay.reading.events.certainty.words import ADJECTIVES, NOUNS
from hearsay.reading.syntax import Syntax

_NOT_YET = frozenset("have has had is are was were".split())
IN_CASE = frozenset(("case", "event"))
_AHEAD = frozenset("EPOG")  # the signatures under which "for" leads what a noun is about


def before_to(tree: Tree, verb: int) -> State | None:
    """What an adjective or "yet" right before "to" makes of an infinitive that does not hang on it; None without one."""
    syntax = tree.syntax
    at = verb - 2
    if syntax.tags[verb] != "VB" or at <= syntax.sentences[syntax.sentence_of[verb]].start:
        return None
    if syntax.words[verb - 1] != "to" or syntax.heads[verb] == at:
        return None
    word, before = syntax.words[at], syntax.words[at - 1]
    if word == "yet":
        return NOT_SO if before in _NOT_YET else None
    signature = None if syntax.tags[at].startswith(("N", "V")) else ADJECTIVES.get(word)
    return None if signature is None else passed_on(signature, State(is_negative=before == "not"))


def noun_before(tree: Tree, noun: int) -> int | None:
    """The listed noun before "of" or "for" that the noun they lead depends on, where it hangs on another word."""
    syntax = tree.syntax
    for case in syntax.of(noun, "case"):
        at = case - 1
        if at < syntax.sentences[syntax.sentence_of[noun]].start or not syntax.tags[at].startswith("N"):
            continue
        signature = NOUNS.get(tree.lemma(at))
        if signature is None or syntax.heads[noun] == at or syntax.heads[at] == noun:
            continue
        if syntax.words[case] == "of" or (syntax.words[case] == "for" and signature[0] in _AHEAD):
            return at
    return None


def is_led_by(syntax: Syntax, noun: int, words: frozenset[str]) -> bool:
    """Does one of the words stand right before the preposition of a noun: "in case of an attack"?"""
    return any(case > 0 and syntax.words[case - 1] in words for case in syntax.of(noun, "case"))
