"""Constructions that tell who does what to whom, as the tests of participants write them."""

from typing import NamedTuple

from hearsay.reading.events.participants import Parties, participants
from hearsay.reading.events.trigger import Evidence, Trigger
from hearsay.reading.syntax import Syntax
from tests.reading.trees import at, tree


class Case(NamedTuple):
    """A construction: what it is called, the event's type and trigger, the tree, and the words expected."""

    name: str
    type: str
    trigger: str
    syntax: Syntax
    actors: str
    recipients: str
    weapon: str = ""
    mode: str | None = None


def read(case: Case, evidence: Evidence | None = None) -> Parties:
    word = at(case.syntax, case.trigger)
    return participants(case.syntax, evidence, Trigger(word, word, word, case.type, case.mode, 1.0))


def words(case: Case, found: tuple[int, ...]) -> list[str]:
    return [case.syntax.words[w] for w in found]


def check(case: Case) -> None:
    """Asserts that rules alone find the parties expected, and the weapon where one is."""
    found = read(case)
    assert words(case, found.actors) == case.actors.split()
    assert words(case, found.recipients) == case.recipients.split()
    assert not case.weapon or words(case, (found.weapon or 0,)) == [case.weapon]


ACTIVE = Case(
    "active",
    "ASSAULT",
    "attacked",
    tree("Rebels/NNS/nsubj/2/person attacked/VBD/root/0 the/DT/det/4 depot/NN/obj/2/place ././punct/2"),
    "rebels",
    "depot",
)
PASSIVE = Case(
    "passive without a doer",
    "ASSAULT",
    "killed",
    tree(
        "Four/CD/nsubj:pass/3/person were/VBD/aux:pass/3 killed/VBN/root/0 on/IN/case/5 Monday/NNP/obl/3/time"
    ),
    "",
    "four",
)
