"""Who does what to whom by grammar: voice, control, relative clauses, participles, coordination."""

import pytest

from tests.reading.events.constructions import ACTIVE, PASSIVE, Case, check
from tests.reading.trees import tree

CLAUSES = [
    Case(
        "whom the clause before nor names",
        "ASSAULT",
        "shelling",
        tree(
            "They/PRP/nsubj/4 will/MD/aux/4 not/RB/advmod/4 spare/VB/root/0 us/PRP/obj/4/person nor/CC/cc/10 "
            "will/MD/aux/10 the/DT/det/9 army/NN/nsubj/10/organization stop/VB/conj/4 the/DT/det/12 "
            "shelling/NN/obj/10/event",
        ),
        "army",
        "us",
    ),
    ACTIVE,
    PASSIVE,
    Case(
        "passive with its doer",
        "ASSAULT",
        "shelled",
        tree(
            "The/DT/det/2 depot/NN/nsubj:pass/4/place was/VBD/aux:pass/4 shelled/VBN/root/0 overnight/RB/advmod/4",
            "by/IN/case/8 the/DT/det/8 army/NN/obl:agent/4/organization",
        ),
        "army",
        "depot",
    ),
    Case(
        "passive whose doer is a plain oblique",
        "ASSAULT",
        "shelled",
        tree(
            "The/DT/det/2 depot/NN/nsubj/4/place was/VBD/aux/4 shelled/VBN/root/0 overnight/RB/advmod/4",
            "by/IN/case/8 the/DT/det/8 army/NN/obl/4/organization",
        ),
        "army",
        "depot",
    ),
    Case(
        "headline's participle",
        "ASSAULT",
        "killed",
        tree("Five/CD/nsubj/2/person killed/VBN/root/0 in/IN/case/4 blast/NN/obl/2/event"),
        "",
        "five",
    ),
    Case(
        "a day is no doer",
        "COERCE",
        "seized",
        tree(
            "The/DT/det/2 town/NN/nsubj:pass/4/place was/VBD/aux:pass/4 seized/VBN/root/0",
            "by/IN/case/6 Monday/NNP/obl/4/time",
        ),
        "",
        "town",
    ),
    Case(
        "perfect is active",
        "COERCE",
        "seized",
        tree(
            "They/PRP/nsubj/4 '/VBP/aux/4 ve/part/part/2 seized/VBN/root/0 the/DT/det/6 town/NN/obj/4/place",
        ),
        "they",
        "town",
    ),
    Case(
        "subject of what is tried",
        "COERCE",
        "seize",
        tree(
            "Troops/NNS/nsubj/2/person tried/VBD/root/0 to/TO/mark/4 seize/VB/xcomp/2",
            "the/DT/det/6 town/NN/obj/4/place",
        ),
        "troops",
        "town",
    ),
    Case(
        "object of what is ordered",
        "MOBILIZE",
        "advance",
        tree(
            "Ministers/NNS/nsubj/2/person ordered/VBD/root/0 troops/NNS/obj/2/person",
            "to/TO/mark/5 advance/VB/xcomp/2",
        ),
        "troops",
        "",
    ),
    Case(
        "subject of what is promised to somebody",
        "RETREAT",
        "leave",
        tree(
            "Arvia/NNP/nsubj/2/organization promised/VBD/root/0 Belta/NNP/obj/2/organization",
            "to/TO/mark/5 leave/VB/xcomp/2",
        ),
        "arvia",
        "",
    ),
    Case(
        "those sent for a purpose",
        "COERCE",
        "retake",
        tree(
            "Arvia/NNP/nsubj/2/organization sent/VBD/root/0 soldiers/NNS/obj/2/person",
            "to/TO/mark/5 retake/VB/advcl/2 the/DT/det/7 port/NN/obj/5/place",
        ),
        "soldiers",
        "port",
    ),
    Case(
        "those called on",
        "RETREAT",
        "withdraw",
        tree(
            "Ministers/NNS/nsubj/2/person called/VBD/root/0 on/IN/case/4 Belta/NNP/obl/2/organization",
            "to/TO/mark/6 withdraw/VB/xcomp/2",
        ),
        "belta",
        "",
    ),
    Case(
        "relative clause",
        "COERCE",
        "seized",
        tree(
            "Militants/NNS/nsubj/6/person who/WP/nsubj/3 seized/VBD/acl:relcl/1 the/DT/det/5 town/NN/obj/3/place",
            "fled/VBD/root/0",
        ),
        "militants",
        "town",
    ),
    Case(
        "relative clause without a pronoun",
        "COERCE",
        "seized",
        tree(
            "The/DT/det/2 town/NN/nsubj/6/place militants/NNS/nsubj/4/person seized/VBD/acl:relcl/2",
            "is/VBZ/cop/6 empty/JJ/root/0",
        ),
        "militants",
        "town",
    ),
    Case(
        "relative clause about the object",
        "COERCE",
        "arrest",
        tree(
            "The/DT/det/2 man/NN/nsubj/8/person whom/WP/obj/7 police/NNS/nsubj/5/person tried/VBD/acl:relcl/2",
            "to/TO/mark/7 arrest/VB/xcomp/5 fled/VBD/root/0",
        ),
        "police",
        "man",
    ),
    Case(
        "passive participle behind a noun",
        "ASSAULT",
        "killed",
        tree(
            "Protesters/NNS/nsubj:pass/6/person killed/VBN/acl/1 by/IN/case/4 police/NNS/obl:agent/2/person",
            "were/VBD/aux:pass/6 buried/VBN/root/0",
        ),
        "police",
        "protesters",
    ),
    Case(
        "active participle behind a noun",
        "COERCE",
        "besieging",
        tree(
            "Troops/NNS/nsubj/5/person besieging/VBG/acl/1 the/DT/det/4 town/NN/obj/2/place withdrew/VBD/root/0",
        ),
        "troops",
        "town",
    ),
    Case(
        "participle before a noun",
        "COERCE",
        "captured",
        tree("Captured/VBN/amod/2 soldiers/NNS/nsubj/3/person spoke/VBD/root/0"),
        "",
        "soldiers",
    ),
    Case(
        "second of two verbs",
        "COERCE",
        "seized",
        tree(
            "Rebels/NNS/nsubj/2/person attacked/VBD/root/0 the/DT/det/4 base/NN/obj/2/place and/CC/cc/6",
            "seized/VBD/conj/2 the/DT/det/8 town/NN/obj/6/place",
        ),
        "rebels",
        "town",
    ),
    Case(
        "object shared by two verbs",
        "ASSAULT",
        "beat",
        tree(
            "Guards/NNS/nsubj/2/person beat/VBD/root/0 and/CC/cc/4 kicked/VBD/conj/2",
            "the/DT/det/6 prisoners/NNS/obj/4/person",
        ),
        "guards",
        "prisoners",
    ),
    Case(
        "second of two passives",
        "ASSAULT",
        "killed",
        tree(
            "The/DT/det/2 mayor/NN/nsubj:pass/4/person was/VBD/aux:pass/4 abducted/VBN/root/0",
            "and/CC/cc/6 killed/VBN/conj/4",
        ),
        "",
        "mayor",
    ),
    Case(
        "both of two parties",
        "ASSAULT",
        "attacked",
        tree(
            "Rebels/NNS/nsubj/4/person and/CC/cc/3 deserters/NNS/conj/1/person attacked/VBD/root/0",
            "soldiers/NNS/obj/4/person ,/,/punct/8 and/CC/cc/8 police/NNS/conj/5/person",
        ),
        "rebels deserters",
        "soldiers police",
    ),
]


@pytest.mark.parametrize("case", CLAUSES, ids=lambda case: case.name)
def test_parties_by_grammar(case: Case) -> None:
    check(case)
