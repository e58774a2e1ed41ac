"""What a noun's own words say of the event that it names, and whether it takes that event for granted."""

from hearsay.reading.events.certainty.clauses import WEEKDAYS, is_none
from hearsay.reading.events.certainty.states import FACT, ONGOING, POSSIBLE, SO, State, passed_on, together
from hearsay.reading.events.certainty.words import EVENT_ADJECTIVES
from hearsay.reading.syntax import Syntax

_DEFINITE = frozenset("the this that these those his her their its our my your whose both".split())
_POINTING = frozenset("this that these those".split())
_ANY = frozenset(("any", "whatever", "whichever"))
_WITHIN = frozenset("in into entered enters entering".split())
TIMES = frozenset("hour day night week month year decade".split())
_NEAR = 8  # words after an event's noun in which it is looked for how long it has lasted
_GIVEN = frozenset("recent latest previous past last earlier first second third deadliest worst".split())


def noun_state(syntax: Syntax, noun: int) -> State:
    """What determiners and adjectives say: "no attack", "a planned attack", "any attack"."""
    state = State(ONGOING if _is_in_its(syntax, noun) else FACT, is_none(syntax, noun))
    words = syntax.words
    for child in syntax.children[noun]:
        relation = syntax.relations[child]
        word = words[child]
        if relation == "det" and word in _ANY:
            state = together(State(POSSIBLE), state)
        elif relation in ("amod", "compound", "advmod", "acl", "nmod:desc"):
            letter = EVENT_ADJECTIVES.get(word)
            if letter is not None and child < noun:
                state = together(passed_on(letter * 2, _turned(syntax, child)), state)
    return state


def is_any(syntax: Syntax, noun: int) -> bool:
    """Is it whichever there may be: "any attack"?"""
    return any(syntax.words[c] in _ANY for c in syntax.of(noun, "det"))


def _is_in_its(syntax: Syntax, noun: int) -> bool:
    """Is it said how long it has lasted: "the siege, now in its second month"?"""
    words, end = syntax.words, syntax.sentences[syntax.sentence_of[noun]].end
    return any(
        words[at] in _WITHIN and words[at + 1] in ("its", "their") and words[at + 3] in TIMES
        for at in range(noun + 1, min(noun + _NEAR, end - 3))
    )


def _turned(syntax: Syntax, adjective: int) -> State:
    """An adjective's own negation ("not imminent") leaves what it says unsaid."""
    return SO if not any(syntax.words[c] == "not" for c in syntax.children[adjective]) else State(POSSIBLE)


def is_given(syntax: Syntax, noun: int) -> bool:
    """Is the event taken for granted: "the attack", "their attack", "last week's attack"?"""
    if syntax.tags[noun] in ("NNP", "NNPS"):
        return True
    for child in syntax.children[noun]:
        relation = syntax.relations[child]
        if relation in ("nmod:poss", "det:predet") or syntax.words[child] in _GIVEN:
            return True
        if relation == "det" and syntax.words[child] in _DEFINITE:
            return True
    return False


def is_pointed_at(syntax: Syntax, noun: int) -> bool:
    """Is it told apart as one that came about: "this attack", "the latest attack", "Monday's attack"?"""
    return any(
        syntax.words[c] in _POINTING
        or syntax.words[c] in _GIVEN
        or (syntax.relations[c] == "nmod:poss" and syntax.words[c] in WEEKDAYS)
        for c in syntax.children[noun]
    )
