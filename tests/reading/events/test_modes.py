"""Modes, from the weapon and from what is threatened, asked for or refused."""

import pytest

from hearsay.reading.events.modes import mode_of
from hearsay.reading.events.plover import MODES
from hearsay.reading.events.trigger import Trigger
from tests.reading.trees import at, tree


def mode(
    word: str, type_: str, *written: str, told: str | None = None, weapon: str | None = None
) -> str | None:
    """The mode of an event of a type whose word is the first of this form."""
    syntax = tree(*written)
    where = at(syntax, word)
    found = mode_of(syntax, Trigger(where, where, where, type_, told, 0.9), weapon)
    assert found is None or found in MODES[type_]
    return found


KILLED = "Six/CD/nsubj:pass/3 were/VBD/aux:pass/3 killed/VBN/root/0"


@pytest.mark.parametrize(
    ("weapon", "expected"),
    [
        ("a roadside bomb", "explosives"),
        ("knives", "primitive"),
        ("two mortar shells", "heavy-weapons"),
        ("a drone", "drone"),
        ("a long speech", None),
        (None, None),
    ],
)
def test_the_weapon_gives_the_mode_of_a_killing(weapon: str | None, expected: str | None) -> None:
    assert mode("killed", "ASSAULT", KILLED, weapon=weapon) == expected


@pytest.mark.parametrize(
    ("phrase", "expected"),
    [
        ("by/IN/case/6 a/DT/det/6 sniper/NN/obl/3", None),
        ("in/IN/case/6 shelling/NN/compound/6 attacks/NNS/obl/3", None),
        ("with/IN/case/5 machetes/NNS/obl/3", "primitive"),
        ("by/IN/case/6 car/NN/compound/6 bombs/NNS/obl/3", "explosives"),
        ("in/IN/case/6 air/NN/compound/6 strikes/NNS/obl/3", "aerial"),
    ],
)
def test_the_words_beside_a_killing_give_its_mode_too(phrase: str, expected: str | None) -> None:
    found = mode("killed", "ASSAULT", KILLED, phrase)
    assert found == expected or (expected is None and found in (None, "heavy-weapons", "firearms"))


def test_the_weapon_corrects_the_usual_mode_of_a_word() -> None:
    written = "Jets/NNS/nsubj/2 bombed/VBD/root/0 the/DT/det/4 port/NN/obj/2"
    assert mode("bombed", "ASSAULT", written, told="explosives", weapon="jets") == "aerial"
    assert mode("bombed", "ASSAULT", written, told="explosives", weapon="drones") == "drone"


@pytest.mark.parametrize(
    "fixed", ["abduct", "torture", "sexual", "targeted", "suicide-attack", "crowd-control"]
)
def test_what_is_done_matters_more_than_with_what(fixed: str) -> None:
    assert mode("killed", "ASSAULT", KILLED, told=fixed, weapon="a rifle") == fixed


def test_what_is_fired_is_the_weapon() -> None:
    written = "They/PRP/nsubj/2 fired/VBD/root/0 rockets/NNS/obj/2"
    assert mode("fired", "ASSAULT", written, told="firearms") == "heavy-weapons"


@pytest.mark.parametrize(
    ("clause", "expected"),
    [
        ("to/TO/mark/4 attack/VB/xcomp/2", "violence"),
        ("to/TO/mark/4 arrest/VB/xcomp/2 him/PRP/obj/4", "arrest"),
        ("to/TO/mark/4 expel/VB/xcomp/2 envoys/NNS/obj/4", "expel"),
        ("to/TO/mark/4 suspend/VB/xcomp/2 talks/NNS/obj/4", "relations"),
        ("to/TO/mark/4 seize/VB/xcomp/2 the/DT/det/6 port/NN/obj/4", "territory"),
        ("to/TO/mark/4 boycott/VB/xcomp/2 the/DT/det/6 vote/NN/obj/4", "restrict"),
        ("to/TO/mark/4 sing/VB/xcomp/2", None),
    ],
)
def test_the_mode_of_a_threat_is_what_is_threatened(clause: str, expected: str | None) -> None:
    assert mode("threatened", "THREATEN", f"They/PRP/nsubj/2 threatened/VBD/root/0 {clause}") == expected


@pytest.mark.parametrize(
    ("what", "expected"),
    [
        ("a/DT/det/4 ceasefire/NN/obj/2", "yield"),
        ("talks/NNS/obj/2", "meet"),
        ("aid/NN/obj/2", "assist"),
        ("reforms/NNS/obj/2", "change"),
        ("prisoners/NNS/nsubj:pass/5 be/VB/aux:pass/5 freed/VBN/ccomp/2", "yield"),
        ("", None),
    ],
)
@pytest.mark.parametrize("type_", ["REQUEST", "REJECT"])
def test_the_mode_of_a_request_or_refusal_is_what_is_asked_or_refused(
    type_: str, what: str, expected: str | None
) -> None:
    verb = "demanded" if type_ == "REQUEST" else "rejected"
    assert mode(verb, type_, f"They/PRP/nsubj/2 {verb}/VBD/root/0 {what}".strip()) == expected


@pytest.mark.parametrize(
    "type_", [each for each in MODES if each not in ("ASSAULT", "THREATEN", "REQUEST", "REJECT")]
)
def test_the_mode_of_other_types_is_that_of_their_word(type_: str) -> None:
    for told in (None, *MODES[type_]):
        assert mode("met", type_, "They/PRP/nsubj/2 met/VBD/root/0", told=told) == told
