"""Who does what to whom in trees that are slightly wrong."""

import pytest

from tests.reading.events.constructions import Case, check
from tests.reading.trees import tree

TORN = [
    Case(
        "object taken for a second subject",
        "ASSAULT",
        "killed",
        tree(
            "Gunmen/NNS/nsubj/2/person killed/VBD/root/0 two/CD/nummod/4 teachers/NNS/nsubj:pass/2/person",
        ),
        "gunmen",
        "teachers",
    ),
    Case(
        "object taken for an oblique",
        "COERCE",
        "seized",
        tree("Rebels/NNS/nsubj/2/person seized/VBD/root/0 the/DT/det/4 town/NN/obl/2/place"),
        "rebels",
        "town",
    ),
    Case(
        "object taken for the subject of what is urged",
        "REQUEST",
        "urged",
        tree(
            "Ministers/NNS/nsubj/2/person urged/VBD/root/0 both/DT/det/4 parties/NNS/nsubj/6/organization",
            "to/TO/mark/6 withdraw/VB/xcomp/2",
        ),
        "ministers",
        "parties",
    ),
    Case(
        "participle with a subject and an object",
        "ACCUSE",
        "condemned",
        tree(
            "Arvia/NNP/nsubj/2/organization condemned/VBN/root/0 the/DT/det/4 attack/NN/obj/2/event by/IN/case/6",
            "rebels/NNS/obl:agent/2/person",
        ),
        "arvia",
        "rebels",
    ),
    Case(
        "passive by its auxiliary alone",
        "ASSAULT",
        "shelled",
        tree("The/DT/det/2 port/NN/nsubj/4/place was/VBD/cop/4 shelled/VBD/root/0"),
        "",
        "port",
    ),
    Case(
        "subject hung as if coordinated",
        "AID",
        "provided",
        tree(
            "Arvian/JJ/amod/2 forces/NNS/conj/3/organization provided/VBD/root/0 help/NN/obj/3/abstract to/IN/case/6",
            "villagers/NNS/obl/3/person",
        ),
        "forces",
        "villagers",
    ),
    Case(
        "those who die under bombs, in a relative clause",
        "ASSAULT",
        "die",
        tree(
            "Bombs/NNS/root/0/object that/WDT/obj/4 civilians/NNS/nsubj/4/person die/VBP/acl:relcl/1",
            "under/IN/advmod/4",
        ),
        "",
        "civilians",
    ),
    Case(
        "fleeing is done",
        "RETREAT",
        "fled",
        tree("Troops/NNS/nsubj:pass/2/person fled/VBD/root/0"),
        "troops",
        "",
    ),
    Case(
        "second party hung as a subject",
        "AGREE",
        "signed",
        tree(
            "Arvia/NNP/nsubj/5/organization and/CC/cc/4 the/DT/det/4 front/NN/nsubj/5/organization signed/VBD/root/0",
            "a/DT/det/7 truce/NN/obj/5/event",
        ),
        "arvia front",
        "",
    ),
    Case(
        "possessive by its mark",
        "ASSAULT",
        "offensive",
        tree("Arvia/NNP/nsubj/4/organization '/POS/case/1 s/part/part/2 offensive/NN/root/0/event"),
        "arvia",
        "",
    ),
    Case(
        "preposition hung elsewhere",
        "ASSAULT",
        "attack",
        tree(
            "The/DT/det/2 attack/NN/root/0/event on/IN/case/2 a/DT/det/6 police/NN/compound/6 station/NN/nmod/2/place",
        ),
        "",
        "station",
    ),
    Case(
        "at least is no place",
        "ASSAULT",
        "killed",
        tree(
            "Gunmen/NNS/nsubj/2/person killed/VBD/root/0 at/IN/case/6 least/JJS/fixed/3 two/CD/nummod/6",
            "teachers/NNS/obj/2/person",
        ),
        "gunmen",
        "teachers",
    ),
    Case(
        "a plot that is uncovered is not theirs who uncover it",
        "ASSAULT",
        "kill",
        tree(
            "Police/NNS/nsubj/2/person uncovered/VBD/root/0 a/DT/det/4 plot/NN/obj/2/abstract to/TO/mark/6",
            "kill/VB/acl/4 him/PRP/obj/6",
        ),
        "",
        "him",
    ),
    Case(
        "an attempt that is made is theirs who make it",
        "ASSAULT",
        "kill",
        tree(
            "Rebels/NNS/nsubj/2/person made/VBD/root/0 an/DT/det/4 attempt/NN/obj/2/abstract to/TO/mark/6",
            "kill/VB/acl/4 him/PRP/obj/6",
        ),
        "rebels",
        "him",
    ),
    Case(
        "nobody is nobody",
        "ASSAULT",
        "bombing",
        tree(
            "Nobody/NN/nsubj/2/person claimed/VBD/root/0 responsibility/NN/obj/2/abstract for/IN/case/6 the/DT/det/6",
            "bombing/NN/nmod/3/event",
        ),
        "",
        "",
    ),
]


@pytest.mark.parametrize("case", TORN, ids=lambda case: case.name)
def test_parties_in_a_tree_that_is_slightly_wrong(case: Case) -> None:
    check(case)
