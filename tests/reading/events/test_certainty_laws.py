"""Laws of certainty: what a construction says of a deed holds of every deed, in both voices, whoever does it to whom."""

# ruff: noqa: ARG002  (each deed comes in both its forms, of which some tests need one)

import pytest
from hypothesis import given

from hearsay.reading.events.certainty import certainty
from hearsay.reading.syntax import Syntax
from hearsay.records import Certainty
from tests.reading.trees import any_trees, at, tree

DEEDS = [("attack", "attacked"), ("shell", "shelled"), ("arrest", "arrested"), ("free", "freed")]
PARTIES = [("Arvia", "Belia"), ("Belia", "Arvia"), ("Rebels", "Soldiers"), ("Soldiers", "Rebels")]
MODALS = [
    ("will", "expected"),
    ("may", "possible"),
    ("might", "possible"),
    ("could", "possible"),
    ("cannot", "denied"),
    ("must", "ordered"),
    ("should", "ordered"),
]
NEGATED = [("will", "denied"), ("could", "denied"), ("may", "possible"), ("might", "possible")]
PERFECT = [("may", "possible"), ("might", "possible"), ("must", "possible"), ("would", "conditional")]


def of(written: str, word: str) -> str:
    """How certain rules alone find the word."""
    syntax = tree(written)
    return certainty(syntax, None, at(syntax, word), headline=False).value


@pytest.mark.parametrize(("doer", "other"), PARTIES)
@pytest.mark.parametrize(("plain", "done"), DEEDS)
class TestWhoeverDoesWhateverToWhom:
    @pytest.mark.parametrize(("modal", "expected"), MODALS)
    def test_a_modal_says_how_certain_it_is(
        self, modal: str, expected: str, plain: str, done: str, doer: str, other: str
    ) -> None:
        active = f"{doer}/NNP/nsubj/3 {modal}/MD/aux/3 {plain}/VB/root/0 {other}/NNP/obj/3"
        passive = f"{other}/NNP/nsubj:pass/4 {modal}/MD/aux/4 be/VB/aux:pass/4 {done}/VBN/root/0"
        assert of(active, plain) == of(passive, done) == expected

    @pytest.mark.parametrize(("modal", "expected"), NEGATED)
    def test_a_denied_modal_says_it_too(
        self, modal: str, expected: str, plain: str, done: str, doer: str, other: str
    ) -> None:
        active = f"{doer}/NNP/nsubj/4 {modal}/MD/aux/4 not/RB/advmod/4 {plain}/VB/root/0 {other}/NNP/obj/4"
        passive = (
            f"{other}/NNP/nsubj:pass/5 {modal}/MD/aux/5 not/RB/advmod/5 be/VB/aux:pass/5 {done}/VBN/root/0"
        )
        assert of(active, plain) == of(passive, done) == expected

    @pytest.mark.parametrize(("modal", "expected"), PERFECT)
    def test_a_modal_before_what_would_be_past(
        self,
        modal: str,
        expected: str,
        plain: str,
        done: str,
        doer: str,
        other: str,
    ) -> None:
        active = f"{doer}/NNP/nsubj/4 {modal}/MD/aux/4 have/VB/aux/4 {done}/VBN/root/0 {other}/NNP/obj/4"
        assert of(active, done) == expected

    def test_a_plain_past_happened_and_a_denied_one_did_not(
        self, plain: str, done: str, doer: str, other: str
    ) -> None:
        assert of(f"{doer}/NNP/nsubj/2 {done}/VBD/root/0 {other}/NNP/obj/2", done) == "happened"
        assert of(f"{other}/NNP/nsubj:pass/3 was/VBD/aux:pass/3 {done}/VBN/root/0", done) == "happened"
        denied = f"{doer}/NNP/nsubj/4 did/VBD/aux/4 not/RB/advmod/4 {plain}/VB/root/0 {other}/NNP/obj/4"
        assert of(denied, plain) == "denied"
        undone = f"{other}/NNP/nsubj:pass/4 was/VBD/aux:pass/4 not/RB/advmod/4 {done}/VBN/root/0"
        assert of(undone, done) == "denied"

    @pytest.mark.parametrize(
        ("verb", "expected"),
        [
            ("planned", "expected"),
            ("threatened", "possible"),
            ("refused", "denied"),
            ("tried", "possible"),
            ("managed", "happened"),
            ("failed", "denied"),
            ("wanted", "expected"),
            ("began", "happened"),
        ],
    )
    def test_a_verb_that_governs_a_deed(
        self,
        verb: str,
        expected: str,
        plain: str,
        done: str,
        doer: str,
        other: str,
    ) -> None:
        written = f"{doer}/NNP/nsubj/2 {verb}/VBD/root/0 to/TO/mark/4 {plain}/VB/xcomp/2 {other}/NNP/obj/4"
        assert of(written, plain) == expected


@given(any_trees())
def test_any_tree_has_one_of_the_certainties_for_each_word(syntax: Syntax) -> None:
    for word in range(len(syntax.words)):
        for headline in (False, True):
            assert certainty(syntax, None, word, headline=headline) in set(Certainty)
