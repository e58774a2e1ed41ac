"""Weapons and what mode each makes; the tables of event words."""

import pytest

from hearsay.reading.events.lexicon import FRAMES
from hearsay.reading.events.lexicon.kinds import KINDS
from hearsay.reading.events.lexicon.notation import Condition, Frame, frames
from hearsay.reading.events.lexicon.weapons import is_weapon, weapon_mode
from hearsay.reading.events.plover import MODES, TYPES


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


@pytest.mark.parametrize("phrase", ["a suicide drone", "the drones of a suicide squad"])
def test_a_drone_stays_one_whoever_flies_it(phrase: str) -> None:
    assert weapon_mode(phrase) == "drone"


def frame(table: str) -> Frame:
    """The only frame of a table of one word."""
    ((only,),) = frames([table]).values()
    return only


def test_a_group_gives_its_words_type_mode_and_probability() -> None:
    found = frames(["ASSAULT/abduct .9\n# a reason\nv abduct\nn abduction kidnapping"])
    assert set(found) == {("abduct", "v"), ("abduction", "n"), ("kidnapping", "n")}
    assert found["abduct", "v"] == (Frame("ASSAULT", "abduct", 0.9, ()),)


def test_a_group_of_no_events_has_no_type() -> None:
    assert frame("none .9\nv help") == Frame(None, None, 0.9, ())


@pytest.mark.parametrize(
    ("written", "condition"),
    [
        ("take~over", Condition("~", frozenset(), ("over",), False)),
        ("fire>on|at=person", Condition(">", frozenset({"on", "at"}), ("person",), False)),
        ("go>under", Condition(">", frozenset({"under"}), (), False)),
        ("lay:arms|tool", Condition(":", frozenset(), ("arms", "tool"), False)),
        ("hold:exercise+joint", Condition(":", frozenset(), ("exercise+joint",), False)),
        ("fall<place", Condition("<", frozenset(), ("place",), False)),
        ("fire@under", Condition("@", frozenset(), ("under",), False)),
        ("strike%about-work", Condition("%", frozenset(), ("about-work",), False)),
        ("strike+air", Condition("+", frozenset(), ("air",), False)),
        ("agree^", Condition("^", frozenset(), (), False)),
        ("summon:!diplomat", Condition(":", frozenset(), ("diplomat",), True)),
        ("help:!", Condition(":", frozenset(), (), True)),
    ],
)
def test_company_is_read_as_it_is_written(written: str, condition: Condition) -> None:
    assert frame(f"AID .9\nv {written}").conditions == (condition,)


def test_a_word_may_ask_for_several_things() -> None:
    assert [each.slot for each in frame("AID .9\nv cut~off:power<armed>to=city").conditions] == [
        "~",
        ":",
        "<",
        ">",
    ]


def test_frames_that_ask_for_more_come_first_and_no_event_before_an_event() -> None:
    found = frames(["AID .9\nv cut cut:rope cut~off:power", "none .9\nv cut:cake cut:!"])
    asked = [(each.type, [c.kinds for c in each.conditions]) for each in found["cut", "v"]]
    assert asked == [
        ("AID", [("off",), ("power",)]),
        (None, [("cake",)]),
        ("AID", [("rope",)]),
        (None, [()]),
        ("AID", []),
    ]


@pytest.mark.parametrize(
    "line", ["attack", "ASSAULT", "ASSAULT/abduct", "nothing .9", "ASSAULT .9 v attack", "x attack"]
)
def test_a_line_that_is_not_of_the_notation_is_refused(line: str) -> None:
    with pytest.raises(ValueError, match="no line of a table"):
        frames([line])


def test_a_word_must_begin_with_itself() -> None:
    with pytest.raises(ValueError, match="begins with no word"):
        frames(["AID .9\nv :object"])


ALL = [(word, each) for word, own in FRAMES.items() for each in own]


def test_there_are_more_than_twelve_hundred_event_words_of_every_type() -> None:
    words = {word for word, each in ALL if each.type}
    assert len(words) > 1200
    assert {each.type for _, each in ALL} == {None, *TYPES}


def test_every_mode_of_the_ontology_that_words_can_tell_is_told() -> None:
    told = {(each.type, each.mode) for _, each in ALL if each.mode}
    assert all(mode in MODES[type_] for type_, mode in told)
    by_context = {
        "REQUEST",
        "REJECT",
        "THREATEN",
    }  # their modes are those of what is asked, refused or threatened
    missing = {(type_, mode) for type_ in TYPES for mode in MODES[type_] if type_ not in by_context} - told
    assert missing == {("CONSULT", "third-party")}


def test_every_condition_asks_for_something() -> None:
    for word, each in ALL:
        for condition in each.conditions:
            asks = condition.kinds or condition.forms or condition.is_negative or condition.slot == "^"
            assert asks, word
            assert 0 < each.weight < 1


def test_kinds_hold_words_in_lower_case_or_the_mark_of_names() -> None:
    for name, kind in KINDS.items():
        assert kind.words, name
        assert all(word == word.lower() and " " not in word for word in kind.words)


def test_a_kind_can_stand_for_the_words_of_another() -> None:
    assert KINDS["armed-words"].words < KINDS["armed"].words
    assert {"house", "soldier", "child"} < KINDS["concrete"].words
