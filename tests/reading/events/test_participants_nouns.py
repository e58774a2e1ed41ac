"""Who does what a noun tells, and to whom."""

import pytest

from tests.reading.events.constructions import Case, check
from tests.reading.trees import tree

NOUNS = [
    Case(
        "killing of X by Y",
        "ASSAULT",
        "killing",
        tree(
            "The/DT/det/2 killing/NN/nsubj/9/event of/IN/case/5 two/CD/nummod/5 teachers/NNS/nmod/2/person",
            "by/IN/case/7 gunmen/NNS/nmod/2/person shocked/VBD/dep/9 Belta/NNP/root/0",
        ),
        "gunmen",
        "teachers",
    ),
    Case(
        "X's attack on Y",
        "ASSAULT",
        "attack",
        tree(
            "Arvia/NNP/nmod:poss/4/organization '/POS/case/1 s/part/part/2 attack/NN/nsubj/8/event on/IN/case/7",
            "the/DT/det/7 port/NN/nmod/4/place failed/VBD/root/0",
        ),
        "arvia",
        "port",
    ),
    Case(
        "X's murder",
        "ASSAULT",
        "murder",
        tree("The/DT/det/2 mayor/NN/nmod:poss/5/person '/POS/case/2 s/part/part/3 murder/NN/root/0/event"),
        "",
        "mayor",
    ),
    Case(
        "people's adjective",
        "ASSAULT",
        "shelling",
        tree("Afghan/JJ/amod/2 shelling/NN/root/0/event of/IN/case/5 the/DT/det/5 port/NN/nmod/2/place"),
        "afghan",
        "port",
    ),
    Case(
        "group's noun in front",
        "ASSAULT",
        "attack",
        tree(
            "A/DT/det/3 guerrilla/NN/compound/3/person attack/NN/root/0/event near/IN/case/6 the/DT/det/6 port/NN/nmod/3/place"
        ),
        "guerrilla",
        "",
    ),
    Case(
        "initials in front",
        "ASSAULT",
        "strikes",
        tree(
            "US/NNP/compound/3/place air/NN/compound/3/object strikes/NNS/nsubj/4/event hit/VBD/root/0 camps/NNS/obj/4/place"
        ),
        "us",
        "camps",
    ),
    Case(
        "a town in front is no doer",
        "ASSAULT",
        "attack",
        tree("The/DT/det/3 Belta/NNP/compound/3/place attack/NN/root/0/event"),
        "",
        "",
    ),
    Case(
        "between A and B",
        "ASSAULT",
        "clashes",
        tree(
            "There/EX/expl/2 are/VBP/root/0 clashes/NNS/nsubj/2/event between/IN/case/6 government/NN/compound/6/organization",
            "troops/NNS/nmod/3/person and/CC/cc/8 rebels/NNS/conj/6/person",
        ),
        "troops rebels",
        "",
    ),
    Case(
        "fighting with B",
        "ASSAULT",
        "fighting",
        tree(
            "Soldiers/NNS/nsubj/4/person are/VBP/aux/4 been/VBN/aux/4 engaged/VBN/root/0 in/IN/case/6",
            "fighting/NN/obl/4/event with/IN/case/8 rebels/NNS/nmod/6/person",
        ),
        "soldiers rebels",
        "",
    ),
    Case(
        "fighting that erupts between",
        "ASSAULT",
        "fighting",
        tree(
            "Fighting/NN/nsubj/2/event erupted/VBD/root/0 between/IN/case/4 rebels/NNS/obl/2/person",
            "and/CC/cc/6 troops/NNS/conj/4/person",
        ),
        "rebels troops",
        "",
    ),
    Case(
        "withdrawal of those who go",
        "RETREAT",
        "withdrawal",
        tree("The/DT/det/2 withdrawal/NN/root/0/event of/IN/case/4 troops/NNS/nmod/2/person"),
        "troops",
        "",
        mode="withdraw",
    ),
    Case(
        "withdrawal of those just named",
        "RETREAT",
        "withdrawal",
        tree(
            "Troops/NNS/root/0/person whose/WP$/nmod:poss/3 withdrawal/NN/nsubj/4/event ended/VBD/acl:relcl/1",
            "the/DT/det/6 war/NN/obj/4/event",
        ),
        "troops",
        "",
        mode="withdraw",
    ),
    Case(
        "campaign of those who wage it",
        "ASSAULT",
        "campaign",
        tree("The/DT/det/2 campaign/NN/root/0/event of/IN/case/4 Arvia/NNP/nmod/2/organization"),
        "arvia",
        "",
    ),
    Case(
        "victory over whom",
        "ASSAULT",
        "victory",
        tree(
            "The/DT/det/2 rebels/NNS/nmod:poss/4/person '/POS/case/2 victory/NN/root/0/event over/IN/case/6",
            "troops/NNS/nmod/4/person",
        ),
        "rebels",
        "troops",
    ),
    Case(
        "arrest of whom",
        "COERCE",
        "arrest",
        tree("The/DT/det/2 arrest/NN/root/0/event of/IN/case/4 journalists/NNS/nmod/2/person"),
        "",
        "journalists",
    ),
    Case(
        "sanctions on whom",
        "SANCTION",
        "sanctions",
        tree(
            "Arvia/NNP/nsubj/2/organization imposed/VBD/root/0 sanctions/NNS/obj/2/abstract on/IN/case/5",
            "Belta/NNP/nmod/3/organization",
        ),
        "arvia",
        "belta",
    ),
    Case(
        "sanctions on whom, hung on the verb",
        "SANCTION",
        "sanctions",
        tree(
            "Arvia/NNP/nsubj/2/organization imposed/VBD/root/0 sanctions/NNS/obj/2/abstract on/IN/case/5",
            "Belta/NNP/obl/2/organization",
        ),
        "arvia",
        "belta",
    ),
    Case(
        "talks with whom",
        "CONSULT",
        "talks",
        tree(
            "Arvia/NNP/nsubj/4/organization and/CC/cc/3 Belta/NNP/conj/1/organization held/VBD/root/0 talks/NNS/obj/4/event",
            "with/IN/case/7 Corva/NNP/nmod/5/organization",
        ),
        "arvia belta",
        "corva",
    ),
    Case(
        "agreement between",
        "AGREE",
        "agreement",
        tree(
            "An/DT/det/2 agreement/NN/root/0/abstract between/IN/case/4 Arvia/NNP/nmod/2/organization and/CC/cc/6",
            "Belta/NNP/conj/4/organization",
        ),
        "arvia belta",
        "",
    ),
    Case(
        "launched an attack",
        "ASSAULT",
        "attack",
        tree(
            "Rebels/NNS/nsubj/2/person launched/VBD/root/0 an/DT/det/4 attack/NN/obj/2/event on/IN/case/7",
            "the/DT/det/7 barracks/NNS/nmod/4/place",
        ),
        "rebels",
        "barracks",
    ),
    Case(
        "launched a series of attacks",
        "ASSAULT",
        "attacks",
        tree(
            "Rebels/NNS/nsubj/2/person launched/VBD/root/0 a/DT/det/4 series/NN/obj/2 of/IN/case/6 attacks/NNS/nmod/4/event",
        ),
        "rebels",
        "",
    ),
    Case(
        "came under fire",
        "ASSAULT",
        "fire",
        tree(
            "Soldiers/NNS/nsubj/2/person came/VBD/root/0 under/IN/case/4 fire/NN/obl/2/event from/IN/case/6",
            "rebels/NNS/nmod/4/person",
        ),
        "rebels",
        "soldiers",
    ),
    Case(
        "is under attack",
        "ASSAULT",
        "attack",
        tree("The/DT/det/2 port/NN/nsubj/5/place is/VBZ/cop/5 under/IN/case/5 attack/NN/root/0/event"),
        "",
        "port",
    ),
    Case(
        "carried out by",
        "ASSAULT",
        "attack",
        tree(
            "The/DT/det/2 attack/NN/root/0/event carried/VBN/acl/2 out/RP/compound:prt/3 by/IN/case/6",
            "rebels/NNS/obl:agent/3/person",
        ),
        "rebels",
        "",
    ),
    Case(
        "was carried out by",
        "ASSAULT",
        "attack",
        tree(
            "The/DT/det/2 attack/NN/nsubj:pass/4/event was/VBD/aux:pass/4 carried/VBN/root/0 out/RP/compound:prt/4",
            "by/IN/case/7 rebels/NNS/obl:agent/4/person",
        ),
        "rebels",
        "",
    ),
    Case(
        "attack that killed",
        "ASSAULT",
        "attack",
        tree(
            "An/DT/det/2 attack/NN/root/0/event that/WDT/nsubj/4 killed/VBD/acl:relcl/2 six/CD/nummod/6 guards/NNS/obj/4/person",
        ),
        "",
        "guards",
    ),
    Case(
        "blamed for",
        "ASSAULT",
        "shelling",
        tree(
            "Arvia/NNP/nsubj/2/organization blamed/VBD/root/0 Belta/NNP/obj/2/organization for/IN/case/6",
            "the/DT/det/6 shelling/NN/obl/2/event",
        ),
        "belta",
        "",
    ),
    Case(
        "those blamed for, behind a noun",
        "ASSAULT",
        "shelling",
        tree(
            "Rebels/NNS/nsubj/6/person blamed/VBN/acl/1 for/IN/case/5 the/DT/det/5 shelling/NN/obl/2/event fled/VBD/root/0",
        ),
        "rebels",
        "",
    ),
    Case(
        "blamed on",
        "ASSAULT",
        "shelling",
        tree(
            "Arvia/NNP/nsubj/2/organization blamed/VBD/root/0 the/DT/det/4 shelling/NN/obj/2/event on/IN/case/6",
            "Belta/NNP/obl/2/organization",
        ),
        "belta",
        "",
    ),
    Case(
        "claimed responsibility for",
        "ASSAULT",
        "attack",
        tree(
            "Rebels/NNS/nsubj/2/person claimed/VBD/root/0 responsibility/NN/obj/2/abstract for/IN/case/6 the/DT/det/6",
            "attack/NN/nmod/3/event",
        ),
        "rebels",
        "",
    ),
    Case(
        "killed in a raid",
        "ASSAULT",
        "raid",
        tree(
            "Two/CD/nummod/2 guards/NNS/nsubj:pass/4/person were/VBD/aux:pass/4 killed/VBN/root/0 in/IN/case/8 a/DT/det/8",
            "police/NNS/compound/8/person raid/NN/obl/4/event",
        ),
        "police",
        "guards",
    ),
    Case(
        "blast in a market",
        "ASSAULT",
        "blast",
        tree("A/DT/det/2 blast/NN/root/0/event in/IN/case/5 a/DT/det/5 market/NN/nmod/2/place"),
        "",
        "",
    ),
    Case(
        "what was bombed in front",
        "ASSAULT",
        "bombing",
        tree("The/DT/det/3 embassy/NN/compound/3/place bombing/NN/root/0/event"),
        "",
        "embassy",
    ),
    Case(
        "aid to whom",
        "AID",
        "aid",
        tree(
            "Arvia/NNP/nsubj/2/organization sent/VBD/root/0 aid/NN/obj/2/abstract to/IN/case/5 refugees/NNS/nmod/3/person",
        ),
        "arvia",
        "refugees",
    ),
    Case(
        "support from whom for whom",
        "SUPPORT",
        "support",
        tree(
            "Support/NN/root/0/abstract from/IN/case/3 Arvia/NNP/nmod/1/organization for/IN/case/6 the/DT/det/6",
            "rebels/NNS/nmod/1/person",
        ),
        "arvia",
        "rebels",
    ),
    Case(
        "-led",
        "ASSAULT",
        "offensive",
        tree("The/DT/det/5 Arvian/JJ/compound/4 -/HYPH/punct/4 led/VBN/amod/5 offensive/NN/root/0/event"),
        "arvian",
        "",
    ),
]


@pytest.mark.parametrize("case", NOUNS, ids=lambda case: case.name)
def test_parties_of_nouns(case: Case) -> None:
    check(case)
