"""Which events of several accounts are the same."""

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hearsay.incidents.linking import Told, chance, features, linked, told_by
from hearsay.incidents.mentions import Mention
from tests.incidents.made import telling


def mention(key: str, report: str, trigger: str, sentence: str, **more: object) -> Mention:
    return Mention(key, report, trigger, sentence, sentence.index(trigger), **more)  # type: ignore[arg-type]


HIT = mention(
    "1", "a", "struck", "Two rockets struck the livestock market of Orlec before noon.", type="ASSAULT"
)
STRIKE = mention(
    "2",
    "b",
    "strike",
    "Medics said the strike on the livestock market of Orlec came before noon.",
    type="ASSAULT",
)
DIED = mention("3", "b", "killed", "A butcher was killed at his stall.", type="ASSAULT")
DEATHS = mention("4", "a", "deaths", "The deaths of a butcher and his son were confirmed.", type="ASSAULT")
VISIT = mention("5", "c", "visited", "The governor visited the wounded in hospital.", type="CONSULT")
EVERY = [HIT, STRIKE, DIED, DEATHS, VISIT]
TOLD = Told([("a", "b", 0.9), ("c", "b", 0.7), ("a", "c", 0.7)])


def test_one_strike_in_other_words_is_linked_and_a_visit_is_not() -> None:
    groups = [set(each) for each in linked(EVERY, TOLD)]
    assert {"1", "2"} in groups
    assert {"5"} in groups


def test_reports_on_other_things_share_no_event() -> None:
    assert linked([HIT, STRIKE], Told([])) == [["1"], ["2"]]


def test_the_likelier_their_reports_tell_of_the_same_the_likelier_are_two_of_one_word_one() -> None:
    again = mention("6", "b", "struck", "Rockets struck the market.", type="ASSAULT")
    assert chance(HIT, again, 0.9) > chance(HIT, again, 0.1)


def test_words_that_were_taught_to_be_one_event_count() -> None:
    plain = features(HIT, STRIKE, 0.9, known={})
    taught = features(HIT, STRIKE, 0.9, known={("strike", "struck"): 2.0})
    assert plain.same_head == taught.same_head
    flee = mention("7", "a", "fled", "They fled.")
    run = mention("8", "b", "ran", "They ran.")
    assert features(flee, run, 0.9).ever_same == 1.0
    assert features(flee, run, 0.9, known={}).ever_same == 0.0


def test_of_two_words_in_one_sentence_the_sentence_says_nothing() -> None:
    one = mention("8", "a", "shelled", "They shelled and burned the mill.")
    other = mention("9", "a", "burned", "They shelled and burned the mill.")
    found = features(one, other, 1.0)
    assert (found.words, found.near, found.same_sentence) == (0.0, 0.0, 1.0)


@pytest.mark.parametrize("one", EVERY)
@pytest.mark.parametrize("other", EVERY)
def test_a_pair_is_judged_the_same_whichever_comes_first(one: Mention, other: Mention) -> None:
    assert features(one, other, 0.5) == pytest.approx(features(other, one, 0.5))


@given(st.permutations(EVERY))
def test_the_order_of_mentions_is_of_no_consequence(mentions: list[Mention]) -> None:
    found = linked(mentions, TOLD)
    assert found == linked(EVERY, TOLD)
    assert sorted(key for group in found for key in group) == sorted(each.key for each in EVERY)


def test_a_chance_is_known_in_either_order() -> None:
    pairs = [("a", "b", 0.4), ("c", "b", 0.2)]
    random.Random(1).shuffle(pairs)
    told = Told(pairs)
    assert (told.chance("b", "a"), told.chance("b", "c"), told.chance("a", "c")) == (0.4, 0.2, 0.0)


def test_reports_of_other_groups_are_not_told_of_together() -> None:
    quake = "A strong quake shook the villages around Orlec, and rescuers dug in the rubble of the mill."
    again = "Rescuers in the villages around Orlec dug through the rubble of the mill after the quake."
    told = told_by(
        [telling("a", quake), telling("b", again)], [telling("c", "The trial of Ilse Marrow opened.")]
    )
    assert told.chance("b", "a") > 0.05
    assert (told.chance("a", "c"), told.chance("a", "a")) == (0.0, 1.0)
