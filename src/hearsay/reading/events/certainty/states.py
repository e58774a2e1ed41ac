"""States of certainty on the way up a tree, and the signatures by which a governing word passes its own on.

A State is a mode with a polarity: "may not attack" is possible and negative. Its modes are ordered from what is said
to be so to what is only supposed, and of two the weaker holds: what one may be ordered to do is possible.

A signature is two letters: what holds of the governed event where the governing word is affirmed, and where it is
negated, after the implicative signatures of Karttunen (Implicative verbs, 1971), and Nairn, Condoravdi and Karttunen
(Computing relative polarity for textual inference, 2006). Theirs are the entailments "+", "-" and none; news needs to
know what is expected, ordered or still going on besides, as FactBank (Saurí and Pustejovsky 2009) keeps apart what is
certain, probable and possible.

==  ==========================================  ===============================================
+   follows the governing word                  managed to enter; did not manage to enter
-   follows it, negated                         failed to enter; did not fail to enter
F   so, whatever the governing word             condemned the raid; may condemn the raid
D   not so, whatever the governing word         stopped short of entering
B   held to be so                               is believed to have entered
E   expected                                    plans to enter
O   ordered, asked for, allowed                 told them to enter
P   possible                                    wants to enter
G   possible, unless it is taken for granted    discussed a raid; discussed the raid
C   supposed                                    in case of an attack
K   goes on                                     keeps shelling
S   comes to an end, so was or is going on      stopped shelling; must stop shelling
T   does not come to an end, so goes on         did not stop shelling; will not stop shelling
==  ==========================================  ===============================================
"""

from typing import NamedTuple

from hearsay.records import Certainty

# The modes, the weaker the higher.
FACT, ONGOING, BELIEVED, EXPECTED, ORDERED, POSSIBLE, CONDITIONAL = range(7)


class State(NamedTuple):
    """How certain something is so far: its mode, and whether that is of its not being so."""

    mode: int = FACT
    is_negative: bool = False


SO = State()
NOT_SO = State(FACT, True)

_FIXED = {"F": SO, "D": NOT_SO}
_WEAKEST = {"B": BELIEVED, "E": EXPECTED, "O": ORDERED, "P": POSSIBLE, "G": POSSIBLE, "C": CONDITIONAL}
_AFFIRMED = (
    Certainty.HAPPENED,
    Certainty.ONGOING,
    Certainty.POSSIBLE,  # what is only believed
    Certainty.EXPECTED,
    Certainty.ORDERED,
    Certainty.POSSIBLE,
    Certainty.CONDITIONAL,
)
_NEGATED = (
    Certainty.DENIED,
    Certainty.DENIED,
    Certainty.POSSIBLE,
    Certainty.DENIED,
    Certainty.DENIED,
    Certainty.POSSIBLE,
    Certainty.CONDITIONAL,
)


def together(outer: State, inner: State) -> State:
    """What holds of an event by its own words and by those around it: the weaker mode; two negations are none."""
    return State(max(outer.mode, inner.mode), outer.is_negative != inner.is_negative)


def passed_on(signature: str, governor: State) -> State:
    """What holds of an event by the word that governs it."""
    letter = signature[governor.is_negative]
    weakest = _WEAKEST.get(letter)
    if weakest is not None:
        return State(max(governor.mode, weakest))
    if letter in "+-":
        return State(governor.mode, letter == "-")
    return _FIXED[letter] if letter in _FIXED else _lasting(letter, governor.mode)


def _lasting(letter: str, mode: int) -> State:
    """What goes on (K), ends (S) or does not end (T): all three take for granted that it was going on."""
    if letter == "K":
        return State(max(mode, ONGOING))
    if letter == "S":
        return SO if mode == FACT else State(ONGOING)
    return State(EXPECTED if mode == EXPECTED else ONGOING)


def named(state: State) -> Certainty:
    """The Certainty of a State.

    What is negated is denied where it is said to be so, expected or ordered ("will not leave", "must not leave");
    what may not be so, or would not be, stays possible or conditional.
    """
    return (_NEGATED if state.is_negative else _AFFIRMED)[state.mode]
