"""The weapon or means of a deed."""

import pytest

from hearsay.reading.events.weapon import names_weapon, weapon
from hearsay.reading.syntax import Syntax
from tests.reading.trees import at, tree

CASES = [
    (
        "in front of the deed",
        tree("A/DT/det/3 rocket/NN/compound/3 attack/NN/root/0/event"),
        "attack",
        "rocket",
    ),
    (
        "subject",
        tree("Mortar/NN/compound/2 shells/NNS/nsubj/3/object landed/VBD/root/0 nearby/RB/advmod/3"),
        "landed",
        "shells",
    ),
    (
        "pair of words",
        tree("A/DT/det/3 car/NN/compound/3 bomb/NN/nsubj/4/object exploded/VBD/root/0"),
        "exploded",
        "bomb",
    ),
    (
        "with",
        tree(
            "Gunmen/NNS/nsubj/2/person shot/VBD/root/0 him/PRP/obj/2 with/IN/case/6 a/DT/det/6 rifle/NN/obl/2/object",
        ),
        "shot",
        "rifle",
    ),
    (
        "by, in the passive",
        tree(
            "He/PRP/nsubj:pass/3 was/VBD/aux:pass/3 killed/VBN/root/0 by/IN/case/7 a/DT/det/7 roadside/NN/compound/7",
            "bomb/NN/obl:agent/3/object",
        ),
        "killed",
        "bomb",
    ),
    (
        "using",
        tree(
            "They/PRP/nsubj/2 attacked/VBD/root/0 the/DT/det/4 port/NN/obj/2/place using/VBG/advcl/2 drones/NNS/obj/5/object",
        ),
        "attacked",
        "drones",
    ),
    (
        "what is fired",
        tree(
            "They/PRP/nsubj/2 fired/VBD/root/0 rockets/NNS/obj/2/object at/IN/case/6 the/DT/det/6 port/NN/obl/2/place",
        ),
        "fired",
        "rockets",
    ),
    (
        "what is thrown, a weapon only then",
        tree(
            "They/PRP/nsubj/2 threw/VBD/root/0 stones/NNS/obj/2/object at/IN/case/5 police/NNS/obl/2/person",
        ),
        "threw",
        "stones",
    ),
    (
        "of the deed that it happened in",
        tree(
            "Two/CD/nsubj:pass/3 were/VBD/aux:pass/3 killed/VBN/root/0 in/IN/case/7 a/DT/det/7 drone/NN/compound/7",
            "strike/NN/obl/3/event",
        ),
        "killed",
        "drone",
    ),
    (
        "of the deed when it happened",
        tree(
            "He/PRP/nsubj/2 died/VBD/root/0 when/WRB/advmod/6 a/DT/det/5 bomb/NN/nsubj/6/object",
            "exploded/VBD/advcl/2",
        ),
        "died",
        "bomb",
    ),
    (
        "on the verb that carries the deed",
        tree(
            "They/PRP/nsubj/2 mounted/VBD/root/0 an/DT/det/4 attack/NN/obj/2/event with/IN/case/6 mortars/NNS/obl/2/object",
        ),
        "attack",
        "mortars",
    ),
    (
        "what those who do it carry",
        tree(
            "Men/NNS/nsubj/5/person armed/VBN/acl/1 with/IN/case/4 rifles/NNS/obl/2/object attacked/VBD/root/0",
            "the/DT/det/7 port/NN/obj/5/place",
        ),
        "attacked",
        "rifles",
    ),
    (
        "none",
        tree("Rebels/NNS/nsubj/2/person attacked/VBD/root/0 the/DT/det/4 port/NN/obj/2/place"),
        "attacked",
        "",
    ),
    (
        "what is attacked is none",
        tree("Rebels/NNS/nsubj/2/person attacked/VBD/root/0 a/DT/det/4 tank/NN/obj/2/object"),
        "attacked",
        "",
    ),
    (
        "those who die with it are none",
        tree(
            "A/DT/det/3 suicide/NN/compound/3 bomber/NN/nsubj/4/person attacked/VBD/root/0 guards/NNS/obj/4/person"
        ),
        "attacked",
        "",
    ),
]


@pytest.mark.parametrize(
    ("syntax", "trigger", "expected"), [case[1:] for case in CASES], ids=[case[0] for case in CASES]
)
def test_weapon_of_a_deed(syntax: Syntax, trigger: str, expected: str) -> None:
    found = weapon(syntax, at(syntax, trigger))
    assert (syntax.words[found] if found is not None else "") == expected


def test_the_carrier_is_asked_too() -> None:
    syntax = tree(
        "They/PRP/nsubj/2 opened/VBD/root/0 fire/NN/obj/2/event from/IN/case/5 tanks/NNS/obl/2/object",
    )
    found = weapon(syntax, at(syntax, "fire"), at(syntax, "opened"))
    assert found == at(syntax, "tanks")


def test_a_doubtful_word_is_a_weapon_with_the_word_before_it() -> None:
    syntax = tree(
        "A/DT/det/3 petrol/NN/compound/3 bomb/NN/root/0/object an/DT/det/6 odd/JJ/amod/6 device/NN/dep/3"
    )
    assert names_weapon(syntax, at(syntax, "bomb"))
    assert not names_weapon(syntax, at(syntax, "device"))
