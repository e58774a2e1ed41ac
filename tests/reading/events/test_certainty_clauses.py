"""How certain a clause is presented by what it stands beside: conditions, times, purposes, conjuncts."""

import pytest

from hearsay.reading.events.certainty import certainty
from tests.reading.trees import at, tree


def of(written: str, word: str) -> str:
    syntax = tree(written)
    return certainty(syntax, None, at(syntax, word)).value


IF = "If/IN/mark/3 they/PRP/nsubj/3 attack/VBP/advcl/7 ,/,/punct/3 we/PRP/nsubj/7 will/MD/aux/7 respond/VB/root/0"
UNLESS = (
    "We/PRP/nsubj/3 will/MD/aux/3 respond/VB/root/0 unless/IN/mark/6 they/PRP/nsubj/6 withdraw/VBP/advcl/3"
)
SHOULD = "Should/MD/aux/3 they/PRP/nsubj/3 attack/VB/advcl/6 we/PRP/nsubj/6 will/MD/aux/6 respond/VB/root/0"
EVEN_IF = "They/PRP/nsubj/3 will/MD/aux/3 stay/VB/root/0 in/IN/mark/7 case/NN/fixed/4 we/PRP/nsubj/7 attack/VBP/advcl/3"


@pytest.mark.parametrize(
    ("written", "word"),
    [(IF, "attack"), (IF, "respond"), (UNLESS, "withdraw"), (SHOULD, "attack"), (EVEN_IF, "attack")],
)
def test_conditions_and_what_hangs_on_them_are_conditional(written: str, word: str) -> None:
    assert of(written, word) == "conditional"


def test_a_condition_before_a_report_is_of_what_is_reported() -> None:
    written = (
        "If/IN/mark/3 they/PRP/nsubj/3 come/VBP/advcl/9 ,/,/punct/3 we/PRP/nsubj/7 will/MD/aux/7 leave/VB/ccomp/9"
        " she/PRP/nsubj/9 said/VBD/root/0"
    )
    assert of(written, "leave") == "conditional"
    assert of(written, "said") == "happened"


@pytest.mark.parametrize(
    ("written", "word", "expected"),
    [
        ("They/PRP/nsubj/2 gathered/VBD/root/0 to/TO/mark/4 denounce/VB/advcl/2 him/PRP/obj/4",
         "denounce", "happened"),
        ("He/PRP/nsubj/2 sent/VBD/root/0 troops/NNS/obj/2 to/TO/mark/5 retake/VB/xcomp/2 Tara/NNP/obj/5",
         "retake", "possible"),
        ("The/DT/det/3 first/JJ/amod/3 army/NN/nsubj/7 to/TO/mark/5 enter/VB/acl/3 has/VBZ/aux/7 left/VBN/root/0",
         "enter", "happened"),
        ("He/PRP/nsubj/2 asked/VBD/root/0 why/WRB/advmod/5 they/PRP/nsubj/5 attacked/VBD/ccomp/2",
         "attacked", "happened"),
        ("It/PRP/nsubj/2 stopped/VBD/root/0 short/RB/advmod/2 of/IN/mark/5 declaring/VBG/advcl/2 war/NN/obj/5",
         "declaring", "denied"),
        ("They/PRP/nsubj/4 have/VBP/aux/4 to/TO/mark/4 leave/VB/root/0", "leave", "ordered"),
        ("They/PRP/nsubj/4 had/VBD/aux/4 to/TO/mark/4 leave/VB/root/0", "leave", "happened"),
        ("They/PRP/nsubj/4 were/VBD/aux/4 to/TO/mark/4 leave/VB/root/0", "leave", "expected"),
    ],
)  # fmt: skip
def test_infinitives_and_what_is_asked(written: str, word: str, expected: str) -> None:
    assert of(written, word) == expected


def test_what_happened_stays_so_beside_a_condition() -> None:
    written = "They/PRP/nsubj/2 fired/VBD/root/0 if/IN/mark/5 anyone/NN/nsubj/5 moved/VBD/advcl/2"
    assert of(written, "fired") == "happened"


@pytest.mark.parametrize(
    ("written", "word", "expected"),
    [
        ("They/PRP/nsubj/2 advanced/VBD/root/0 to/TO/mark/4 seize/VB/advcl/2 Tara/NNP/obj/4", "seize", "possible"),
        ("They/PRP/nsubj/2 left/VBD/root/0 without/IN/mark/4 firing/VBG/advcl/2", "firing", "denied"),
        ("They/PRP/nsubj/2 left/VBD/root/0 after/IN/mark/4 looting/VBG/advcl/2 Tara/NNP/obj/4", "looting", "happened"),
        ("They/PRP/nsubj/2 left/VBD/root/0 before/IN/mark/5 he/PRP/nsubj/5 arrived/VBD/advcl/2", "arrived", "happened"),
        ("They/PRP/nsubj/2 left/VBD/root/0 before/IN/mark/6 he/PRP/nsubj/6 could/MD/aux/6 fire/VB/advcl/2",
         "fire", "denied"),
        ("They/PRP/nsubj/3 will/MD/aux/3 stay/VB/root/0 until/IN/mark/6 troops/NNS/nsubj/6 leave/VBP/advcl/3",
         "leave", "expected"),
        ("It/PRP/nsubj/2 hit/VBD/root/0 a/DT/det/4 bus/NN/obj/2 ,/,/punct/6 killing/VBG/advcl/2 six/CD/obj/6",
         "killing", "happened"),
        ("It/PRP/nsubj/3 may/MD/aux/3 hit/VB/root/0 Tara/NNP/obj/3 ,/,/punct/6 killing/VBG/advcl/3 many/JJ/obj/6",
         "killing", "possible"),
        ("We/PRP/nsubj/3 will/MD/aux/3 answer/VB/root/0 when/WRB/advmod/6 they/PRP/nsubj/6 attack/VBP/advcl/3",
         "attack", "expected"),
        ("They/PRP/nsubj/2 fled/VBD/root/0 when/WRB/advmod/5 he/PRP/nsubj/5 attacked/VBD/advcl/2",
         "attacked", "happened"),
        ("He/PRP/nsubj/2 asked/VBD/root/0 whether/IN/mark/5 they/PRP/nsubj/5 attacked/VBD/ccomp/2",
         "attacked", "possible"),
    ],
)  # fmt: skip
def test_adverbial_clauses(written: str, word: str, expected: str) -> None:
    assert of(written, word) == expected


@pytest.mark.parametrize(
    ("written", "word", "expected"),
    [
        ("They/PRP/nsubj/3 may/MD/aux/3 attack/VB/root/0 or/CC/cc/5 shell/VB/conj/3 Tara/NNP/obj/3",
         "shell", "possible"),
        ("They/PRP/nsubj/4 did/VBD/aux/4 not/RB/advmod/4 attack/VB/root/0 or/CC/cc/6 loot/VB/conj/4",
         "loot", "denied"),
        ("They/PRP/nsubj/4 did/VBD/aux/4 not/RB/advmod/4 attack/VB/root/0 but/CC/cc/6 withdrew/VBD/conj/4",
         "withdrew", "happened"),
        ("They/PRP/nsubj/2 plan/VBP/root/0 to/TO/mark/4 enter/VB/xcomp/2 and/CC/cc/6 loot/VB/conj/4",
         "loot", "expected"),
        (("He/PRP/nsubj/2 said/VBD/root/0 they/PRP/nsubj/4 left/VBD/ccomp/2 and/CC/cc/8 he/PRP/nsubj/8"
         " would/MD/aux/8 follow/VB/conj/4"), "follow", "expected"),
    ],
)  # fmt: skip
def test_conjuncts_share_what_they_have_not_themselves(written: str, word: str, expected: str) -> None:
    assert of(written, word) == expected


@pytest.mark.parametrize(
    ("written", "word", "expected"),
    [
        ("Men/NNS/nsubj/4 who/WP/nsubj/3 attacked/VBD/acl:relcl/1 fled/VBD/root/0", "attacked", "happened"),
        (
            "Anyone/NN/nsubj/5 who/WP/nsubj/3 attacks/VBZ/acl:relcl/1 will/MD/aux/5 die/VB/root/0",
            "attacks",
            "conditional",
        ),
        ("Troops/NNS/nsubj/3 fighting/VBG/acl/1 fled/VBD/root/0", "fighting", "happened"),
        ("Troops/NNS/nsubj/3 fighting/VBG/acl/1 want/VBP/root/0 peace/NN/obj/3", "fighting", "ongoing"),
        ("A/DT/det/2 bus/NN/nsubj/4 hit/VBN/acl/2 burned/VBD/root/0", "hit", "happened"),
        ("Advancing/VBG/amod/2 troops/NNS/nsubj/3 fired/VBD/root/0", "advancing", "ongoing"),
    ],
)
def test_what_hangs_on_a_noun(written: str, word: str, expected: str) -> None:
    assert of(written, word) == expected


def test_a_tree_too_deep_to_be_right_is_walked_in_bounded_time() -> None:
    chain = " ".join(f"know/VBP/{'ccomp' if n else 'root'}/{n}" for n in range(400))
    syntax = tree(chain)
    assert certainty(syntax, None, 399).value == "ongoing"
