"""The company that a word keeps: what it is about, its titles, its subjects; and words of peace that tell of no event."""

import pytest

from hearsay.reading.events.lexicon.company import is_about, subjects
from tests.reading.events.told import told
from tests.reading.trees import at, tree

STRIKE = "The/DT/det/2 strike/NN/nsubj/3 continued/VBD/root/0"
WORK = "Nurses/NNS/nsubj/2 want/VBP/root/0 better/JJR/amod/4 pay/NN/obj/2"
WAR = "Troops/NNS/nsubj/2 left/VBD/root/0 the/DT/det/4 war/NN/obj/2"


def test_a_strike_in_a_report_about_work_is_a_protest() -> None:
    assert told(f"{STRIKE} || {WORK}") == ["strike PROTEST/strike"]
    assert told(STRIKE) == ["strike ASSAULT"]


def test_a_report_is_about_something_with_two_words_of_it() -> None:
    assert is_about(tree(WORK), "about-work")
    assert not is_about(tree(STRIKE), "about-work")
    assert not is_about(tree(WORK), "about-war")


@pytest.mark.parametrize(
    "written",
    [
        "Some/DT/det/2 stars/NNS/nsubj/3 explode/VBP/root/0",
        "The/DT/det/2 shed/NN/nsubj:pass/4 was/VBD/aux:pass/4 destroyed/VBN/root/0",
        "His/PRP$/nmod:poss/2 uncle/NN/nsubj/3 died/VBD/root/0",
    ],
)
def test_harm_without_a_cause_is_an_event_in_a_report_of_war_alone(written: str) -> None:
    assert told(written) == []
    assert [each.split()[1].partition("/")[0] for each in told(f"{written} || {WAR}")][:1] == ["ASSAULT"]


@pytest.mark.parametrize(
    ("written", "wounded"),
    [
        ("two/CD/nummod/3 wounded/VBN/amod/3 men/NNS/nsubj/4 slept/VBD/root/0", ["wounded ASSAULT"]),
        ("the/DT/det/3 wounded/VBN/amod/3 men/NNS/nsubj/4 slept/VBD/root/0", []),
        ("a/DT/det/5 life/NN/compound/4 -/HYPH/punct/4 threatening/JJ/amod/5 wish/NN/root/0", []),
        ("life/NN/compound/2 threatening/VBG/amod/3 wounds/NNS/root/0", []),
    ],
)
def test_what_is_known_of_somebody_is_no_news(written: str, wounded: list[str]) -> None:
    assert told(written) == wounded


@pytest.mark.parametrize(
    "written",
    [
        "How/WRB/advmod/4 will/MD/aux/4 they/PRP/nsubj/4 deal/VB/root/0 with/IN/case/6 him/PRP/obl/4",
        "the/DT/det/2 judge/NN/root/0 in/IN/case/4 charge/NN/nmod/2 of/IN/case/6 it/PRP/nmod/4",
        "They/PRP/nsubj/2 held/VBD/root/0 a/DT/det/5 press/NN/compound/5 conference/NN/obj/2",
        "They/PRP/nsubj/2 showed/VBD/root/0 great/JJ/amod/4 promise/NN/obj/2",
        "They/PRP/nsubj/2 demonstrated/VBD/root/0 rare/JJ/amod/4 prowess/NN/obj/2",
        "A/DT/det/2 coach/NN/nsubj/3 helps/VBZ/root/0 pupils/NNS/obj/3/person",
        "Roads/NNS/nsubj:pass/3 are/VBP/aux:pass/3 closed/VBN/root/0",
        "A/DT/det/2 fire/NN/nsubj/3 destroyed/VBD/root/0 the/DT/det/5 casino/NN/obj/3/place",
        "A/DT/det/2 fire/NN/nsubj/3 killed/VBD/root/0 two/CD/obj/3",
        "They/PRP/nsubj/2 pleaded/VBD/root/0 not/RB/advmod/4 guilty/JJ/xcomp/2",
        "There/EX/expl/2 is/VBZ/root/0 talk/NN/nsubj/2 of/IN/case/5 rain/NN/nmod/3",
    ],
)
def test_what_happens_in_peace_is_no_event(written: str) -> None:
    assert told(written) == []


def test_gunfire_kills_though_fire_does_not() -> None:
    assert told("enemy/NN/compound/2 fire/NN/nsubj/3 killed/VBD/root/0 two/CD/obj/3")


def test_who_is_ordered_to_do_something_is_its_subject() -> None:
    syntax = tree("Nera/NNP/nsubj/2 told/VBD/root/0 troops/NNS/obj/2 to/TO/mark/5 leave/VB/xcomp/2")
    assert subjects(syntax, at(syntax, "leave")) == [at(syntax, "troops")]
