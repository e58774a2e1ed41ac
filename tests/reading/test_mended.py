"""Relations that contradict parts of speech are put right, all others stay."""

import pytest

from hearsay.reading.mended import mended
from tests.reading.trees import tree


def relations(written: str) -> list[str]:
    return mended(tree(written))


@pytest.mark.parametrize(
    ("written", "at", "relation"),
    [
        ("They/PRP/nsubj/3 been/VBN/mark/3 shelling/VBG/root/0", 1, "aux"),
        ("He/PRP/nsubj:pass/3 was/VBD/case/3 killed/VBN/root/0", 1, "aux:pass"),
        ("It/PRP/nsubj/3 was/VBD/det/3 calm/JJ/root/0", 1, "cop"),
        ("They/PRP/nsubj/3 will/MD/advmod/3 leave/VB/root/0", 1, "aux"),
        ("Troops/NNS/nsubj:pass/2 leave/VBP/root/0", 0, "nsubj"),
        ("It/PRP/obj/2 poses/VBZ/root/0 a/DT/det/4 threat/NN/obj/2", 0, "nsubj"),
    ],
)
def test_what_cannot_be_is_put_right(written: str, at: int, relation: str) -> None:
    assert relations(written)[at] == relation


@pytest.mark.parametrize(
    "written",
    [
        "He/PRP/nsubj:pass/3 was/VBD/aux:pass/3 killed/VBN/root/0",
        "What/WP/nsubj/2 was/VBD/csubj/4 was/VBD/cop/4 clear/JJ/root/0",
        "They/PRP/nsubj/2 have/VBP/root/0 arms/NNS/obj/2",
        "Arms/NNS/obj/3 they/PRP/nsubj/3 have/VBP/root/0",
        "Arms/NNS/obj/2 have/VBP/root/0",
    ],
)
def test_what_may_be_stays(written: str) -> None:
    assert relations(written) == list(tree(written).relations)


@pytest.mark.parametrize(
    ("written", "at", "relation"),
    [
        ("They/PRP/nsubj/2 demanded/VBD/root/0 the/DT/det/4 release/NN/xcomp/2", 3, "obj"),
        ("They/PRP/nsubj/2 turned/VBD/root/0 down/RP/compound:prt/2 the/DT/det/5 offer/NN/obl/2", 4, "obj"),
        ("They/PRP/nsubj/2 cut/VBD/root/0 off/IN/case/5 the/DT/det/5 internet/NN/obl/2", 4, "obj"),
        ("They/PRP/nsubj/2 cut/VBD/root/0 off/IN/case/5 the/DT/det/5 internet/NN/obl/2", 2, "compound:prt"),
        (
            "They/PRP/nsubj/2 handed/VBD/root/0 in/IN/case/5 their/PRP$/nmod:poss/5 arms/NNS/obj/2",
            2,
            "compound:prt",
        ),
    ],
)
def test_a_noun_that_nothing_leads_is_the_object_of_the_verb_before_it(
    written: str, at: int, relation: str
) -> None:
    assert relations(written)[at] == relation


@pytest.mark.parametrize(
    "written",
    [
        "He/PRP/nsubj/2 became/VBD/root/0 president/NN/xcomp/2",
        "They/PRP/nsubj/2 elected/VBD/root/0 him/PRP/obj/2 mayor/NN/xcomp/2",
        "They/PRP/nsubj/2 left/VBD/root/0 last/JJ/amod/4 week/NN/obl/2/time",
        "They/PRP/nsubj/2 died/VBD/root/0 in/IN/case/4 hospital/NN/obl/2",
        "They/PRP/nsubj/2 called/VBD/root/0 it/PRP/obj/2 a/DT/det/5 crime/NN/xcomp/2",
        "He/PRP/nsubj:pass/3 was/VBD/aux:pass/3 made/VBN/root/0 mayor/NN/xcomp/3",
    ],
)
def test_a_noun_that_says_what_somebody_becomes_a_time_and_what_is_led_stay(written: str) -> None:
    assert relations(written) == list(tree(written).relations)
