"""`python -m training`: its stages and options."""

import sys

import pytest

torch = pytest.importorskip("torch", reason="needs the extra `train`")

from tests.reading.small_model import small_pieces  # noqa: E402
from tests.training.made import MARKED, example  # noqa: E402
from training import __main__ as main  # noqa: E402
from training.heads import HEADS, SHIPPED_HEADS  # noqa: E402

pytestmark = pytest.mark.train


def options(monkeypatch, *arguments: str):
    monkeypatch.setattr(sys, "argv", ["training", *arguments])
    return main._options()


def test_by_default_all_data_are_learned_from_and_nothing_is_shipped(monkeypatch) -> None:
    found = options(monkeypatch)
    assert (found.open_data_only, found.ship) == (False, False)


def test_open_data_alone_and_shipping_are_asked_for(monkeypatch) -> None:
    found = options(monkeypatch, "--open-data-only", "--ship", "--version", "2")
    assert (found.open_data_only, found.ship, found.version) == (True, True, "2")


@pytest.mark.parametrize("open_data_only", [True, False])
def test_open_data_only_reads_no_other_corpus(monkeypatch, open_data_only: bool) -> None:
    monkeypatch.setattr(main, "path_of", str)
    monkeypatch.setattr(main.gum, "examples", lambda path: [path])
    monkeypatch.setattr(main.polnear, "examples", lambda path, **_: [path])
    (corpus,) = main._examples(open_data_only=open_data_only)
    assert ("gum" in corpus) == open_data_only
    assert "train" in corpus


def test_an_epoch_holds_every_example_in_the_dress_of_that_epoch(tmp_path) -> None:
    pieces = small_pieces(tmp_path)
    examples = [example(marked, str(number)) for number, marked in enumerate(MARKED)]
    epochs = [main.epoch_items(examples, pieces, SHIPPED_HEADS, epoch) for epoch in (0, 0, 1, 2, 3)]
    assert {len(items) for items in epochs} == {len(MARKED)}
    texts = [[item.passage.pieces.tolist() for item in items] for items in epochs]
    assert texts[0] == texts[1]
    assert any(texts[0] != other for other in texts[2:])


def test_the_second_stage_learns_gently_and_draws_anew() -> None:
    assert main.SECOND.encoder_rate < main.FIRST.encoder_rate
    assert main.SECOND.seed != main.FIRST.seed
    assert HEADS[: len(SHIPPED_HEADS)] == SHIPPED_HEADS
