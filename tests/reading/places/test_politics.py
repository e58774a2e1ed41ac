import pytest

from hearsay.reading.places.politics import befalls_town, is_dealt_with, is_taken
from hearsay.reading.syntax import Syntax
from tests.reading.trees import at, tree

LENZ = "Lenz/NNP"


def sentence(before: str, relation: str, head: int, after: str = "") -> Syntax:
    """A tree with Lenz in it by a relation to a word, counted from 1."""
    return tree(f"{before} {LENZ}/{relation}/{head} {after}".strip())


@pytest.mark.parametrize("verb", ["urged", "accused", "sanctioned", "told"])
def test_who_is_addressed_is_a_government(verb: str) -> None:
    syntax = sentence(f"Arland/NNP/nsubj/2 {verb}/VBD/root/0", "obj", 2)
    assert is_dealt_with(syntax, at(syntax, "lenz"), "")


@pytest.mark.parametrize("verb", ["shelled", "entered", "left"])
def test_where_one_goes_or_shoots_is_none(verb: str) -> None:
    syntax = sentence(f"Arland/NNP/nsubj/2 {verb}/VBD/root/0", "obj", 2)
    assert not is_dealt_with(syntax, at(syntax, "lenz"), "")


@pytest.mark.parametrize(
    ("noun", "case"), [("ties", "with"), ("talks", "between"), ("sanctions", "against"), ("pressure", "on")]
)
def test_what_governments_have_with_each_other(noun: str, case: str) -> None:
    syntax = sentence(f"{noun}/NNS/root/0 {case}/IN/case/3", "nmod", 1)
    assert is_dealt_with(syntax, at(syntax, "lenz"), case)


@pytest.mark.parametrize(("noun", "is_policy"), [("sanctions", True), ("hospitals", False)])
def test_whose_policy_it_is_and_whose_hospitals(noun: str, is_policy: bool) -> None:
    syntax = tree(f"{LENZ}/nmod:poss/2 {noun}/NNS/root/0")
    assert is_dealt_with(syntax, 0, "") is is_policy


@pytest.mark.parametrize(
    "written",
    [
        f"{LENZ}/nsubj:pass/3 was/VBD/aux:pass/3 shelled/VBN/root/0",
        f"{LENZ}/nsubj/2 fell/VBD/root/0",
        f"{LENZ}/nsubj/2 came/VBD/root/0 under/IN/case/4 fire/NN/obl/2",
    ],
)
def test_what_befalls_towns(written: str) -> None:
    assert befalls_town(tree(written), 0)


@pytest.mark.parametrize(
    "written",
    [
        f"{LENZ}/nsubj/2 said/VBD/root/0",
        f"{LENZ}/nsubj:pass/3 was/VBD/aux:pass/3 accused/VBN/root/0",
        f"{LENZ}/root/0",
    ],
)
def test_what_befalls_governments_befalls_no_town(written: str) -> None:
    assert not befalls_town(tree(written), 0)


def test_what_is_captured_or_joined_to_it_is_a_place() -> None:
    syntax = tree("They/PRP/nsubj/2 captured/VBD/root/0 Orvo/NNP/obj/2 and/CC/cc/5 Lenz/NNP/conj/3")
    assert is_taken(syntax, at(syntax, "orvo"))
    assert is_taken(syntax, at(syntax, "lenz"))
    assert not is_taken(syntax, at(syntax, "they"))
