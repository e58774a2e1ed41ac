"""The sides of a fight that a sentence tells of twice."""

import pytest

from hearsay.reading.events.participants import Parties
from hearsay.reading.events.sides import with_sides
from hearsay.reading.events.trigger import Trigger
from tests.reading.trees import at, tree

SYNTAX = tree(
    "Faru/NNP/nsubj/2/person leads/VBZ/root/0 the/DT/det/4 fight/NN/obj/2 against/IN/case/6 rebels/NNS/nmod/4 where/WRB/advmod/9 "
    "fighting/NN/nsubj/9 began/VBD/advcl/2 || Fighting/NN/nsubj/2 spread/VBD/root/0"
)
NOBODY = Parties((), (), None)


def trigger(word: str, type_: str = "ASSAULT") -> Trigger:
    where = at(SYNTAX, word)
    return Trigger(where, where, where, type_, None, 0.9, None)


FIRST = Parties((0, 5), (), None)


def sides(*others: Parties, first: Parties = FIRST) -> list[Parties]:
    triggers = [trigger("fight"), *(trigger(f"fighting#{n}") for n in range(1, len(others) + 1))]
    return with_sides(SYNTAX, triggers, [first, *others])[1:]


def test_a_fight_without_parties_has_those_of_the_same_word_before_it() -> None:
    assert sides(NOBODY, first=Parties((1, 5), (), None)) == [NOBODY._replace(actors=(1, 5))]


def test_a_person_who_leads_one_fight_need_not_be_in_the_other() -> None:
    assert sides(NOBODY) == [NOBODY._replace(actors=(5,))]


def test_another_sentence_is_another_fight() -> None:
    assert sides(NOBODY, NOBODY)[1] == NOBODY


@pytest.mark.parametrize("own", [Parties((1,), (), None), Parties((), (1,), None)])
def test_parties_of_its_own_stay(own: Parties) -> None:
    assert sides(own) == [own]


def test_one_side_alone_is_not_passed_on() -> None:
    assert sides(NOBODY, first=Parties((0,), (), None)) == [NOBODY]


def test_deeds_of_other_types_stay() -> None:
    triggers = [trigger("fight"), trigger("fighting", "THREATEN")]
    assert with_sides(SYNTAX, triggers, [Parties((0, 5), (), None), NOBODY])[1] == NOBODY
