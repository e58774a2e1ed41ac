"""How certain an event is presented by the words right before it, wherever the tree hangs it."""

import pytest

from hearsay.reading.events.certainty import certainty
from tests.reading.trees import at, tree


def of(written: str, word: str) -> str:
    syntax = tree(written)
    return certainty(syntax, None, at(syntax, word)).value


@pytest.mark.parametrize(
    ("before", "expected"),
    [
        ("is/VBZ/aux:pass/5 due/JJ/case/1", "expected"),
        ("is/VBZ/aux/5 about/RB/advmod/5", "expected"),
        ("has/VBZ/aux/5 yet/RB/advmod/5", "denied"),
        ("is/VBZ/aux/5 unlikely/JJ/advmod/5", "denied"),
    ],
)
def test_what_stands_before_to_decides_though_the_verb_hangs_elsewhere(before: str, expected: str) -> None:
    assert of(f"It/PRP/nsubj/5 {before} to/TO/mark/5 leave/VB/root/0", "leave") == expected


@pytest.mark.parametrize(
    ("written", "word", "expected"),
    [
        (
            "Unconfirmed/JJ/amod/2 reports/NNS/nsubj/6 of/IN/case/5 a/DT/det/5 coup/NN/nmod/6 swept/VBD/root/0",
            "coup",
            "possible",
        ),
        (
            "He/PRP/nsubj/2 issued/VBD/root/0 a/DT/det/4 warrant/NN/obj/2 for/IN/case/7 the/DT/det/7 arrest/NN/acl/2",
            "arrest",
            "ordered",
        ),
        (
            "They/PRP/nsubj/2 blamed/VBD/root/0 the/DT/det/4 ban/NN/obj/2 for/IN/case/7 the/DT/det/7 riots/NNS/obl/2",
            "riots",
            "happened",
        ),
        (
            "In/IN/case/2 case/NN/obl/6 of/IN/case/5 an/DT/det/5 assault/NN/nmod/6 fight/VB/root/0",
            "assault",
            "conditional",
        ),
    ],
)
def test_the_noun_before_a_preposition_decides_though_the_event_hangs_elsewhere(
    written: str, word: str, expected: str
) -> None:
    assert of(written, word) == expected


@pytest.mark.parametrize(
    ("written", "word", "expected"),
    [
        (
            "The/DT/det/2 siege/NN/nsubj/4 has/VBZ/aux/4 entered/VBN/root/0 its/PRP$/det/7 third/JJ/amod/7 week/NN/obj/4",
            "siege",
            "ongoing",
        ),
        (
            "Day/NN/nsubj/6 nine/CD/nummod/1 of/IN/case/5 the/DT/det/5 siege/NN/nmod/1 began/VBD/root/0",
            "siege",
            "ongoing",
        ),
        ("They/PRP/nsubj/3 remain/VBP/aux:pass/3 detained/VBN/root/0", "detained", "ongoing"),
        (
            "Any/DT/det/2 attack/NN/nsubj:pass/5 will/MD/aux/5 be/VB/aux:pass/5 answered/VBN/root/0",
            "attack",
            "conditional",
        ),
        ("They/PRP/nsubj/2 denied/VBD/root/0 any/DT/det/4 attack/NN/obj/2", "attack", "denied"),
        (
            "He/PRP/nsubj/5 was/VBD/cop/5 to/TO/mark/5 have/VB/aux/5 attacked/VBN/root/0",
            "attacked",
            "denied",
        ),
        (
            "They/PRP/nsubj/2 called/VBD/root/0 a/DT/det/4 strike/NN/obj/2 for/IN/case/6 Monday/NNP/obl/2",
            "strike",
            "expected",
        ),
        (
            "They/PRP/nsubj/2 approved/VBD/root/0 a/DT/det/4 plan/NN/obj/2 to/TO/mark/6 attack/VB/acl/4",
            "attack",
            "expected",
        ),
        ("Leave/VB/root/0 or/CC/cc/5 we/PRP/nsubj/5 will/MD/aux/5 shoot/VB/conj/1", "shoot", "conditional"),
        (
            "We/PRP/nsubj/4 will/MD/aux/4 not/RB/advmod/4 talk/VB/root/0 until/IN/mark/7 all/DT/nsubj/7 leave/VBP/advcl/4",
            "leave",
            "conditional",
        ),
        (
            "We/PRP/nsubj/4 did/VBD/aux/4 not/RB/advmod/4 talk/VB/root/0 until/IN/mark/7 they/PRP/nsubj/7 left/VBD/advcl/4",
            "left",
            "happened",
        ),
        (
            "Whoever/WP/nsubj/2 attacks/VBZ/advcl/5 will/MD/aux/5 be/VB/aux:pass/5 hunted/VBN/root/0",
            "attacks",
            "conditional",
        ),
    ],
)
def test_what_lasts_is_due_or_hangs_on_something(written: str, word: str, expected: str) -> None:
    assert of(written, word) == expected
