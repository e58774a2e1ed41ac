"""Who does what to whom as a verb's meaning has it beside grammar, and where the model is asked."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from hearsay.reading.events.participants import participants
from hearsay.reading.events.plover import TYPES
from hearsay.reading.events.pointed import DOUBTFUL, LEAST
from hearsay.reading.events.trigger import Evidence, Trigger
from hearsay.reading.syntax import Syntax
from tests.reading.events.constructions import ACTIVE, PASSIVE, Case, check, read, words
from tests.reading.trees import any_trees, at, tree

MEANINGS = [
    Case(
        "two-sided verb",
        "ASSAULT",
        "clashed",
        tree(
            "Rebels/NNS/nsubj/2/person clashed/VBD/root/0 with/IN/case/4 troops/NNS/obl/2/person",
            "near/IN/case/7 the/DT/det/7 port/NN/obl/2/place",
        ),
        "rebels troops",
        "",
    ),
    Case(
        "two-sided verb with an object",
        "ASSAULT",
        "fought",
        tree("Rebels/NNS/nsubj/2/person fought/VBD/root/0 troops/NNS/obj/2/person"),
        "rebels troops",
        "",
    ),
    Case(
        "deed of those accused",
        "ASSAULT",
        "killing",
        tree(
            "Judges/NNS/nsubj/2/person accused/VBD/root/0 the/DT/det/4 guards/NNS/obj/2/person",
            "of/IN/mark/6 killing/VBG/advcl/2 prisoners/NNS/obj/6/person",
        ),
        "guards",
        "prisoners",
    ),
    Case(
        "deed of those accused, behind a noun",
        "ASSAULT",
        "killing",
        tree(
            "Guards/NNS/nsubj/6/person accused/VBN/acl/1 of/IN/mark/4 killing/VBG/advcl/2",
            "prisoners/NNS/obj/4/person fled/VBD/root/0",
        ),
        "guards",
        "prisoners",
    ),
    Case(
        "those accused",
        "ACCUSE",
        "accused",
        tree(
            "Arvia/NNP/nsubj/2/organization accused/VBD/root/0 Belta/NNP/obj/2/organization",
            "of/IN/mark/5 shelling/VBG/advcl/2 villages/NNS/obj/5/place",
        ),
        "arvia",
        "belta",
    ),
    Case(
        "those behind what is condemned",
        "ACCUSE",
        "condemned",
        tree(
            "Arvia/NNP/nsubj/2/organization condemned/VBD/root/0 Belta/NNP/nmod:poss/6/organization '/POS/case/3",
            "s/part/part/4 attack/NN/obj/2/event",
        ),
        "arvia",
        "belta",
    ),
    Case(
        "those called on are addressed",
        "REQUEST",
        "called",
        tree(
            "Ministers/NNS/nsubj/2/person called/VBD/root/0 on/IN/case/4 Belta/NNP/obl/2/organization",
            "to/TO/mark/6 withdraw/VB/xcomp/2",
        ),
        "ministers",
        "belta",
    ),
    Case(
        "those met",
        "CONSULT",
        "met",
        tree(
            "The/DT/det/2 envoy/NN/nsubj/3/person met/VBD/root/0 with/IN/case/5 rebels/NNS/obl/3/person",
            "on/IN/case/7 Monday/NNP/obl/3/time",
        ),
        "envoy",
        "rebels",
    ),
    Case(
        "those handed over to",
        "COOPERATE",
        "handed",
        tree(
            "The/DT/det/2 bodies/NNS/nsubj:pass/4/object were/VBD/aux:pass/4 handed/VBN/root/0 over/RP/compound:prt/4",
            "to/IN/case/8 the/DT/det/8 army/NN/obl/4/organization",
        ),
        "",
        "army",
    ),
    Case(
        "dying is done by nobody",
        "ASSAULT",
        "died",
        tree("Ten/CD/nummod/2 villagers/NNS/nsubj/3/person died/VBD/root/0"),
        "",
        "villagers",
    ),
    Case(
        "state of those left",
        "ASSAULT",
        "dead",
        tree(
            "The/DT/det/2 raid/NN/nsubj/3/event left/VBD/root/0 six/CD/nummod/5 guards/NNS/obj/3/person",
            "dead/JJ/xcomp/3",
        ),
        "",
        "guards",
    ),
    Case(
        "a town that falls",
        "COERCE",
        "fell",
        tree(
            "The/DT/det/2 town/NN/nsubj/3/place fell/VBD/root/0 to/IN/case/6 the/DT/det/6 rebels/NNS/obl/3/person"
        ),
        "rebels",
        "town",
    ),
    Case(
        "deed that it was killed in",
        "ASSAULT",
        "killed",
        tree(
            "Two/CD/nsubj:pass/3/person were/VBD/aux:pass/3 killed/VBN/root/0 in/IN/case/6 a/DT/det/6",
            "strike/NN/obl/3/event by/IN/case/9 Arvian/JJ/amod/9 jets/NNS/nmod/6/object",
        ),
        "jets",
        "two",
    ),
    Case(
        "deed by which one died",
        "ASSAULT",
        "died",
        tree(
            "He/PRP/nsubj/2 died/VBD/root/0 when/WRB/advmod/7 his/PRP$/nmod:poss/5 car/NN/nsubj:pass/7/object",
            "was/VBD/aux:pass/7 ambushed/VBN/advcl/2 by/IN/case/9 gunmen/NNS/obl:agent/7/person",
        ),
        "gunmen",
        "he",
    ),
    Case(
        "what hits and kills, by its owner",
        "ASSAULT",
        "killed",
        tree(
            "The/DT/det/3 rebel/NN/compound/3/person attack/NN/nsubj/4/event killed/VBD/root/0",
            "six/CD/nummod/6 guards/NNS/obj/4/person",
        ),
        "rebel",
        "guards",
    ),
    Case(
        "a bomb is no actor, and results belong to it",
        "ASSAULT",
        "hit",
        tree(
            "A/DT/det/2 bomb/NN/nsubj/3/object hit/VBD/root/0 the/DT/det/5 bus/NN/obj/3/object ,/,/punct/7",
            "killing/VBG/advcl/3 six/CD/obj/7/person",
        ),
        "",
        "bus six",
        "bomb",
    ),
    Case(
        "missiles are their owner's",
        "ASSAULT",
        "struck",
        tree(
            "Two/CD/nummod/3 Arvian/JJ/amod/3 missiles/NNS/nsubj/4/object struck/VBD/root/0 the/DT/det/6",
            "port/NN/obj/4/place",
        ),
        "arvian",
        "port",
        "missiles",
    ),
    Case(
        "jets stand for those in them",
        "ASSAULT",
        "bombed",
        tree("Arvian/JJ/amod/2 jets/NNS/nsubj/3/object bombed/VBD/root/0 the/DT/det/5 port/NN/obj/3/place"),
        "jets",
        "port",
    ),
    Case(
        "those who moved their troops are the actor",
        "RETREAT",
        "withdrew",
        tree(
            "Arvia/NNP/nsubj/2/organization withdrew/VBD/root/0 its/PRP$/nmod:poss/4 troops/NNS/obj/2/person",
        ),
        "arvia",
        "",
        mode="withdraw",
    ),
    Case(
        "troops that are moved by nobody named",
        "MOBILIZE",
        "deployed",
        tree(
            "Troops/NNS/nsubj:pass/3/person were/VBD/aux:pass/3 deployed/VBN/root/0",
            "to/IN/case/6 the/DT/det/6 border/NN/obl/3/place",
        ),
        "troops",
        "",
    ),
    Case(
        "soldiers who are freed",
        "RETREAT",
        "released",
        tree(
            "Rebels/NNS/nsubj/2/person released/VBD/root/0 two/CD/nummod/4 soldiers/NNS/obj/2/person",
        ),
        "rebels",
        "soldiers",
        mode="release",
    ),
]


@pytest.mark.parametrize("case", MEANINGS, ids=lambda case: case.name)
def test_parties_by_what_a_verb_means(case: Case) -> None:
    check(case)


def pointing(case: Case, head: str, **chances: float) -> Evidence:
    """Evidence of a model that points from the case's trigger to words, with the chances given."""
    scores = np.zeros((len(case.syntax.heads), 17), np.float32)
    targets = {at(case.syntax, word): chance for word, chance in chances.items()}
    own = {head: {at(case.syntax, case.trigger): targets}}
    return Evidence(scores, scores[:, 0], scores[:, 0], own)


APART = PASSIVE._replace(
    syntax=tree(
        "Gunmen/NNS/nsubj/2/person came/VBD/root/0 ;/:/punct/6 four/CD/nsubj:pass/6/person",
        "were/VBD/aux:pass/6 killed/VBN/parataxis/2",
    )
)


@pytest.mark.parametrize(
    ("chance", "expected"), [(LEAST["doer"] + 0.01, ["gunmen"]), (LEAST["doer"] - 0.01, [])]
)
def test_the_model_is_asked_where_rules_find_nobody(chance: float, expected: list[str]) -> None:
    found = read(APART, pointing(APART, "doer", gunmen=chance))
    assert words(APART, found.actors) == expected


def test_what_the_model_takes_for_likely_stays() -> None:
    case = ACTIVE
    evidence = pointing(case, "doer", rebels=DOUBTFUL, depot=0.6)
    assert words(case, read(case, evidence).actors) == ["rebels"]


def test_a_subject_that_the_model_doubts_is_no_actor() -> None:
    case = ACTIVE
    assert read(case, pointing(case, "doer", rebels=DOUBTFUL - 0.01)).actors == ()


def test_those_named_by_a_preposition_are_not_doubted() -> None:
    case = next(case for case in MEANINGS if case.name == "those met")
    assert words(case, read(case, pointing(case, "done_to")).recipients) == ["rebels"]


def test_two_sides_are_not_doubted() -> None:
    case = next(case for case in MEANINGS if case.name == "two-sided verb")
    assert words(case, read(case, pointing(case, "doer")).actors) == ["rebels", "troops"]


def test_a_deed_is_no_party_of_its_own() -> None:
    assert read(PASSIVE, pointing(PASSIVE, "doer", killed=0.9)).actors == ()


@given(any_trees(), st.sampled_from(TYPES))
def test_parties_of_any_tree_are_other_words_told_apart(syntax: Syntax, event_type: str) -> None:
    for word in range(len(syntax.heads)):
        found = participants(syntax, None, Trigger(word, word, word, event_type, None, 1.0))
        parties = [*found.actors, *found.recipients]
        assert len(set(parties)) == len(parties)
        assert word not in parties
        assert all(0 <= party < len(syntax.heads) for party in parties)
        assert found.weapon not in found.recipients
