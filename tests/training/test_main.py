"""`python -m training`: its stages and options."""

import sys

import pytest

torch = pytest.importorskip("torch", reason="needs the extra `train`")

from tests.reading.small_model import small_pieces  # noqa: E402
from tests.training.made import MARKED, example, layered  # noqa: E402
from tests.training.small_network import write_base  # noqa: E402
from training import __main__ as main  # noqa: E402
from training import curriculum  # noqa: E402
from training.curriculum import Part  # noqa: E402
from training.fit import Settings  # noqa: E402
from training.heads import HEADS, STATEMENTS, WITH_INNER  # noqa: E402

pytestmark = pytest.mark.train

EXAMPLES = [example(marked, str(number)) for number, marked in enumerate(MARKED)]
PARTS = (
    Part("open", "CC BY", lambda: iter([layered("open")]), is_open=True),
    Part("closed", "none", lambda: iter([layered(f"closed/{n}") for n in range(4)]), share=0.5),
)


def options(monkeypatch, *arguments: str):
    monkeypatch.setattr(sys, "argv", ["training", *arguments])
    return main._options()


def test_by_default_all_data_are_learned_from_and_nothing_is_shipped(monkeypatch) -> None:
    found = options(monkeypatch)
    assert (found.open_data_only, found.ship) == (False, False)


def test_open_data_alone_and_shipping_are_asked_for(monkeypatch) -> None:
    found = options(monkeypatch, "--open-data-only", "--ship", "--version", "2")
    assert (found.open_data_only, found.ship, found.version) == (True, True, "2")


def test_an_epoch_holds_every_example_in_the_dress_of_that_epoch(tmp_path) -> None:
    pieces = small_pieces(tmp_path)
    epochs = [main.restyled(EXAMPLES, pieces, STATEMENTS, epoch) for epoch in (0, 0, 1, 2, 3)]
    assert {len(items) for items in epochs} == {len(MARKED)}
    texts = [[item.passage.pieces.tolist() for item in items] for items in epochs]
    assert texts[0] == texts[1]
    assert any(texts[0] != other for other in texts[2:])


@pytest.mark.parametrize(("open_data_only", "others"), [(True, 1), (False, 3)])
def test_an_epoch_of_all_layers_holds_a_share_of_every_corpus(
    tmp_path, monkeypatch, open_data_only: bool, others: int
) -> None:
    monkeypatch.setattr(curriculum, "PARTS", PARTS)
    monkeypatch.setattr(main, "STATEMENTS_SHARE", 0.4)
    epoch_of = main.AllLayers(EXAMPLES, small_pieces(tmp_path), open_data_only=open_data_only)
    for epoch in range(3):
        found = epoch_of(epoch)
        assert sum(item.teaches("roles") and not item.teaches("head_of") for item in found) == 2
        assert sum(item.teaches("head_of") for item in found) == others


def test_later_stages_learn_gently_and_draw_anew() -> None:
    assert max(main.SECOND.encoder_rate, main.THIRD.encoder_rate) < main.FIRST.encoder_rate
    assert len({main.FIRST.seed, main.SECOND.seed, main.THIRD.seed}) == 3


@pytest.fixture
def stages(tmp_path, monkeypatch) -> list[str]:
    """The names of the stages that were trained, on a tiny base and one epoch each."""
    base, trained = write_base(tmp_path), []

    def recorded(items_of, pieces, heads, settings, folder, **more):
        trained.append(folder.name)
        (folder.parent / folder.name).mkdir(parents=True, exist_ok=True)
        return train(items_of, pieces, heads, Settings(epochs=1, seed=settings.seed), folder, **more)

    train = main.train
    monkeypatch.setattr(main, "base_folder", lambda: base)
    monkeypatch.setattr(main, "train", recorded)
    monkeypatch.setattr(main, "with_nested", lambda examples, _: list(examples))
    monkeypatch.setattr(main, "export", lambda *_, **__: None)
    monkeypatch.setattr(main.development, "scores", lambda *_, **__: {})
    monkeypatch.setattr(curriculum, "PARTS", PARTS)
    monkeypatch.setattr(curriculum, "statements", lambda **_: EXAMPLES)
    return trained


def test_the_stages_follow_each_other_and_each_begins_where_the_last_one_ended(stages, tmp_path) -> None:
    network = main._third(tmp_path / "run", open_data_only=False)
    assert stages == ["first", "second", "third"]
    assert network.heads == HEADS
    columns = [torch.load(tmp_path / f"run/{name}/last.pt")["average"]["columns.weight"] for name in stages]
    expected = [sum(head.columns for head in heads) for heads in (STATEMENTS, WITH_INNER, HEADS)]
    assert [len(each) for each in columns] == expected
    shared = sum(head.columns for head in STATEMENTS)
    assert torch.allclose(columns[2][:shared], columns[1][:shared], atol=0.05)


def test_a_stage_that_is_done_is_not_trained_again(stages, tmp_path) -> None:
    before = main._third(tmp_path / "run", open_data_only=False).state_dict()
    stages.clear()
    after = main._third(tmp_path / "run", open_data_only=False).state_dict()
    assert stages == ["third"]  # which finds nothing left to do
    assert all(torch.equal(before[name], after[name]) for name in before)
