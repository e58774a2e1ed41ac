"""Weapons and what mode each makes; the tables of event words."""

import pytest

from hearsay.reading.events.lexicon.weapons import is_weapon, weapon_mode
from hearsay.reading.events.plover import MODES


@pytest.mark.parametrize(
    ("phrase", "mode"),
    [
        ("two roadside bombs", "explosives"),
        ("a car bomb", "explosives"),
        ("Petrol bombs", "primitive"),
        ("barrel bombs", "aerial"),
        ("hand grenades", "explosives"),
        ("a stun grenade", "crowd-control"),
        ("a rocket-propelled grenade", "heavy-weapons"),
        ("AK-47 rifles", "firearms"),
        ("a suicide vest", "suicide-attack"),
        ("kamikaze drones", "drone"),
        ("knives", "primitive"),
        ("tear gas", "crowd-control"),
        ("mustard gas", "unconventional"),
        ("artillery", "heavy-weapons"),
        ("combat helicopters", "aerial"),
    ],
)
def test_a_weapon_has_the_mode_of_the_manual(phrase: str, mode: str) -> None:
    assert weapon_mode(phrase) == mode
    assert mode in MODES["ASSAULT"]


@pytest.mark.parametrize("phrase", ["", "words", "a long speech", "weapons", "two letters"])
def test_what_is_no_weapon_of_a_mode_has_none(phrase: str) -> None:
    assert weapon_mode(phrase) is None


@pytest.mark.parametrize(
    "word", ["bomb", "Bombs", "RIFLES", "knives", "mortars", "drones", "weapons", "teargas"]
)
def test_a_weapon_is_known_in_any_number_and_case(word: str) -> None:
    assert is_weapon(word)


@pytest.mark.parametrize("word", ["stone", "plane", "device", "fire", "round", "letter", "charges", "mine"])
def test_a_word_that_is_a_weapon_in_some_company_only_is_none_alone(word: str) -> None:
    assert not is_weapon(word)
