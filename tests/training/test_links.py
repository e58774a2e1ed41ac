"""Fitting how likely two mentions are one event: which pairs, and what words teach."""

import pytest

from evaluation.ecb import Document
from evaluation.ecb import Mention as Gold
from hearsay.incidents.linking import Features
from hearsay.records import Model, Reading, Report
from training.links import examples, is_plain, odds, topic

ONE = "Gunmen raided the mill of Orlec and fled over the river."
OTHER = "The gunmen who attacked the mill of Orlec ran to the river."
RAID, FLIGHT = "raid", "flight"


def read(name: str, number: int, text: str, **chains: str) -> tuple[Document, Reading]:
    report = Report(id=name, title=None, text=text, language="en")
    mentions = [
        Gold(f"{name}#{word}", text.index(word), text.index(word) + len(word), chain)
        for word, chain in chains.items()
    ]
    return Document(report, number, f"{number}_ecb", mentions), Reading(
        report=report, model=Model(name="m", version="1")
    )


def two(number: int) -> list[tuple[Document, Reading]]:
    return [
        read(f"{number}a", number, ONE, raided=RAID, fled=FLIGHT),
        read(f"{number}b", number, OTHER, attacked=RAID, ran=FLIGHT),
    ]


def test_all_pairs_of_the_reports_on_one_thing_are_taken_with_the_answer() -> None:
    found = topic(two(1))
    assert (found.number, len(found.pairs), sum(found.right)) == (1, 6, 2)
    own = [told for one, other, told in found.pairs if one.report == other.report]
    assert own == [1.0, 1.0]


def test_roots_that_were_one_event_are_taught_and_others_are_not() -> None:
    taught = odds([topic(two(1))])
    assert set(taught) == {("attack", "raid"), ("flee", "run")}
    assert min(taught.values()) > 0


def test_what_a_topic_taught_does_not_count_in_it() -> None:
    column = Features._fields.index("ever_same")
    alone, _ = examples([topic(two(1))])
    both, right = examples([topic(two(1)), topic(two(2))])
    assert alone[:, column].sum() == 0
    assert both[:, column].sum() == 4
    assert right.sum() == 4


@pytest.mark.parametrize(
    ("words", "plain"), [("runflee", True), ("run-offflee", False), ("9/11", False), ("café", False)]
)
def test_only_plain_words_go_into_the_table(words: str, *, plain: bool) -> None:
    assert is_plain(words) == plain
