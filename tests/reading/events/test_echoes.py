"""Which of two words that tell of one event is the event."""

import pytest

from hearsay.reading.events.triggers import find_triggers
from tests.reading.events.told import evidence, told, triggers
from tests.reading.trees import tree


def test_what_is_foiled_is_the_event_and_not_the_foiling() -> None:
    assert told("Police/NNS/nsubj/2 foiled/VBD/root/0 an/DT/det/4 attack/NN/obj/2") == ["attack ASSAULT"]


def test_a_light_verb_carries_the_noun() -> None:
    (attack,) = triggers("Rebels/NNS/nsubj/2 launched/VBD/root/0 an/DT/det/4 attack/NN/obj/2")
    assert (attack.at, attack.carrier, attack.type) == (3, 1, "ASSAULT")


def test_an_amount_stands_between_the_light_verb_and_the_noun() -> None:
    (attacks,) = triggers(
        "Rebels/NNS/nsubj/2 launched/VBD/root/0 a/DT/det/4 series/NN/obj/2 of/IN/case/6 attacks/NNS/nmod/4"
    )
    assert (attacks.at, attacks.carrier) == (5, 1)


def test_coming_under_fire_carries_the_fire() -> None:
    syntax = tree(
        "Troops/NNS/nsubj/2 came/VBD/root/0 under/IN/case/5 heavy/JJ/amod/5 shelling/NN/obl/2 there/RB/advmod/2"
    )
    (shelling,) = find_triggers(syntax, evidence(syntax))
    assert (shelling.at, shelling.carrier) == (4, 1)


@pytest.mark.parametrize("relation", ["obl", "conj", "advcl"])
def test_coming_under_fire_is_an_assault_however_the_parser_hangs_the_fire(relation: str) -> None:
    syntax = tree(f"Troops/NNS/nsubj/2 came/VBD/root/0 under/IN/case/4 fire/NN/{relation}/2")
    (fire,) = find_triggers(syntax, evidence(syntax))
    assert (fire.at, fire.carrier, fire.type) == (3, 1, "ASSAULT")


def test_coming_under_fire_for_something_said_is_a_reproach() -> None:
    assert told(
        "Nera/NNP/nsubj/2 came/VBD/root/0 under/IN/case/4 fire/NN/obl/2 for/IN/case/7 its/PRP$/nmod:poss/7",
        "words/NNS/obl/2",
    ) == ["came ACCUSE/disapprove"]


def test_the_noun_that_a_light_verb_carries_takes_the_mode_of_the_verb() -> None:
    syntax = tree("They/PRP/nsubj/2 imposed/VBD/root/0 restrictions/NNS/obj/2 there/RB/advmod/2")
    (found,) = find_triggers(syntax, evidence(syntax))
    assert (syntax.words[found.at], found.type, found.mode) in {
        ("restrictions", "COERCE", "restrict"),
        ("imposed", "COERCE", "restrict"),
    }


def test_a_result_is_no_second_event() -> None:
    assert told(
        "A/DT/det/2 rocket/NN/nsubj/3 hit/VBD/root/0 a/DT/det/5 bus/NN/obj/3/object ,/,/punct/7",
        "killing/VBG/advcl/3 six/CD/obj/7 and/CC/cc/10 wounding/VBG/conj/7 two/CD/obj/10",
    ) == ["hit ASSAULT/heavy-weapons"]


def test_the_means_of_a_killing_is_no_second_event_and_gives_its_mode() -> None:
    assert told(
        "Four/CD/nsubj:pass/3 were/VBD/aux:pass/3 killed/VBN/root/0 in/IN/case/7 a/DT/det/7 drone/NN/compound/7",
        "strike/NN/obl/3",
    ) == ["killed ASSAULT/drone"]


def test_shot_and_killed_is_one_event() -> None:
    found = told(
        "Gunmen/NNS/nsubj/2 shot/VBD/root/0 and/CC/cc/4 killed/VBD/conj/2 a/DT/det/6 guard/NN/obj/2/person"
    )
    assert found == ["shot ASSAULT/firearms"] or [each.split()[0] for each in found] == ["shot"]


def test_a_speech_about_a_deed_stands_beside_the_deed() -> None:
    assert told(
        "Nera/NNP/nsubj/2 blamed/VBD/root/0 Tarn/NNP/obj/2 for/IN/case/6 the/DT/det/6 shelling/NN/obl/2"
    ) == ["blamed ACCUSE/allege", "shelling ASSAULT/heavy-weapons"]


def test_the_end_of_a_deed_stands_beside_the_deed() -> None:
    assert told("They/PRP/nsubj/2 stopped/VBD/root/0 the/DT/det/4 bombing/NN/obj/2") == [
        "stopped RETREAT/ceasefire",
        "bombing ASSAULT/explosives",
    ]
