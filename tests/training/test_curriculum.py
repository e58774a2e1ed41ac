"""What the stages learn from: which corpora, how much of each an epoch takes, and what is kept apart."""

from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from evaluation.recase import Recaser
from tests.training.made import example
from training import curriculum
from training.curriculum import GUM, PARTS, POLNEAR, learned_from, of_epoch


def test_no_two_corpora_have_one_name() -> None:
    names = [part.name for part in (POLNEAR, GUM, *PARTS)]
    assert len(set(names)) == len(names)


def test_every_corpus_has_a_licence_and_a_share() -> None:
    for part in (POLNEAR, GUM, *PARTS):
        assert part.licence
        assert 0 < part.share <= 1


def test_open_corpora_are_creative_commons_and_no_other_is_taken_for_open() -> None:
    for part in (POLNEAR, GUM, *PARTS):
        is_free = "CC BY" in part.licence and "NC" not in part.licence  # not for commerce is not open
        assert part.is_open == is_free, part.name


@pytest.mark.parametrize("open_data_only", [True, False])
def test_the_first_stages_learn_from_one_corpus(monkeypatch, open_data_only: bool) -> None:
    for name in ("POLNEAR", "GUM"):
        part = getattr(curriculum, name)._replace(examples=lambda name=name: iter([example("so", name)]))
        monkeypatch.setattr(curriculum, name, part)
    (found,) = curriculum.statements(open_data_only=open_data_only)
    assert found.id == ("GUM" if open_data_only else "POLNEAR")


def test_all_that_is_learned_from_is_named_once() -> None:
    closed = learned_from(open_data_only=False)
    assert [name for name, _ in closed] == [POLNEAR.name, *(part.name for part in PARTS), "PLV pairs"]


def test_open_data_are_named_alone() -> None:
    named = learned_from(open_data_only=True)
    assert named == [(GUM.name, GUM.licence), *((p.name, p.licence) for p in PARTS if p.is_open)]


@given(count=st.integers(0, 40), share=st.floats(0.1, 0.9), epoch=st.integers(0, 20))
def test_an_epoch_takes_its_share_without_repeating(count: int, share: float, epoch: int) -> None:
    found = of_epoch(list(range(count)), share, epoch)
    assert len(found) == len(set(found)) == round(share * count)
    assert set(found) <= set(range(count))


@pytest.mark.parametrize(("share", "epochs"), [(0.5, 2), (0.25, 4), (0.2, 5)])
def test_epochs_go_on_until_all_were_taken(share: float, epochs: int) -> None:
    every = list(range(20))
    taken = Counter(each for epoch in range(epochs) for each in of_epoch(every, share, epoch))
    assert taken == Counter(every)


def test_the_whole_is_taken_as_it_is() -> None:
    every = list(range(9))
    assert of_epoch(every, 1.0, 3) == every


def test_the_same_epoch_takes_the_same() -> None:
    assert of_epoch(list(range(30)), 0.4, 7) == of_epoch(list(range(30)), 0.4, 7)


@pytest.mark.shared
@pytest.mark.usefixtures("shared")
@pytest.mark.parametrize("part", [p for p in PARTS if p.name != "MUC-4"], ids=lambda part: part.name)
def test_every_corpus_is_read_and_marks_lie_in_its_texts(part) -> None:
    for found, _ in zip(part.examples(), range(20), strict=False):
        marks = [span[:2] for spans in found.spans.values() for span in spans]
        marks += [c for blocks in found.pointers.values() for block in blocks for c in block.candidates]
        assert all(0 <= start < end <= len(found.text) for start, end in marks)


@pytest.mark.shared
@pytest.mark.usefixtures("shared")
def test_nothing_is_learned_that_development_scores_are_taken_on(monkeypatch) -> None:
    for slow in ("ewt", "gum_syntax", "muc"):  # split by document where they come from
        monkeypatch.setattr(getattr(curriculum, slow), "examples", lambda *_: iter(()))
    monkeypatch.setattr(curriculum, "_recaser", lambda: Recaser({}, {}, {}))
    held_out = {found.text for found in curriculum.development()}
    for part in PARTS:
        assert not held_out & {found.text for found in part.examples()}, part.name
