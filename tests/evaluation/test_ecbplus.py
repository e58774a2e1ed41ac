"""The lines beside our linker, and what is scored of it."""

import pytest

from evaluation.ecb import Document
from evaluation.ecb import Mention as Gold
from evaluation.ecbplus import Alike, labels_of, lemma_delta, single_pass, without_singles
from hearsay.incidents.mentions import Mention
from hearsay.records import Report

QUAKE = "A strong quake shook the villages around Orlec, and rescuers dug for survivors in the rubble of the mill."
AGAIN = "Rescuers in the villages around Orlec dug through the rubble of the mill after the strong quake."
TRIAL = "The trial of Ilse Marrow over forged timber licences opened in Velin before three judges."


def document(name: str, text: str) -> Document:
    return Document(
        Report(id=name, title=None, text=text, language="en"), 1, "1_ecb", [Gold(name, 0, 1, name)]
    )


def mention(key: str, report: str, trigger: str) -> Mention:
    return Mention(key=key, report=report, trigger=trigger, sentence=trigger, at=0)


EVERY = [document("a", QUAKE), document("b", AGAIN), document("c", TRIAL)]
MENTIONS = [
    mention("1", "a", "quake"),
    mention("2", "b", "quakes"),
    mention("3", "c", "quake"),
    mention("4", "b", "dug"),
]


def test_lemma_delta_joins_one_lemma_of_reports_that_are_alike() -> None:
    first, second, third, other = lemma_delta(MENTIONS, Alike(EVERY), 0.3)
    assert first == second
    assert len({first, third, other}) == 3


def test_from_zero_on_lemma_delta_is_the_same_lemma() -> None:
    first, second, third, other = lemma_delta(MENTIONS, Alike(EVERY), 0.0)
    assert first == second == third != other


@pytest.mark.parametrize(("threshold", "groups"), [(0.3, [0, 0, 2]), (1.1, [0, 1, 2]), (0.0, [0, 0, 0])])
def test_the_single_pass_joins_the_most_similar_earlier_report(threshold: float, groups: list[int]) -> None:
    assert single_pass(EVERY, threshold) == groups


def test_a_mention_has_the_number_of_its_group() -> None:
    assert labels_of([["4"], ["1", "3", "2"]], MENTIONS) == [1, 1, 1, 0]


def test_without_singles_what_gold_has_alone_is_left_out() -> None:
    found = without_singles(["a", "a", "b"], ["x", "x", "x"])
    assert found.f1 == pytest.approx(1.0)
