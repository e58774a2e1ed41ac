"""`python -m training`: its stages and options."""

import shutil
import sys

import pytest

torch = pytest.importorskip("torch", reason="needs the extra `train`")

from tests.reading.small_model import small_pieces  # noqa: E402
from tests.training.made import MARKED, example, layered  # noqa: E402
from tests.training.small_network import write_base  # noqa: E402
from training import __main__ as main  # noqa: E402
from training import curriculum  # noqa: E402
from training.__main__ import Corpus  # noqa: E402
from training.curriculum import Part  # noqa: E402
from training.examples import Example  # noqa: E402
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


def test_an_epoch_of_all_layers_holds_a_share_of_every_corpus(tmp_path) -> None:
    corpora = [Corpus(part.share, list(part.examples())) for part in PARTS]
    epoch_of = main.AllLayers(Corpus(0.4, EXAMPLES), corpora, small_pieces(tmp_path))
    for epoch in range(3):
        found = epoch_of(epoch)
        assert sum(item.teaches("roles") and not item.teaches("head_of") for item in found) == 2
        assert sum(item.teaches("head_of") for item in found) == 1 + 2


def test_later_stages_learn_gently_and_draw_anew() -> None:
    stages = (main.FIRST, main.SECOND, main.THIRD, main.FOURTH)
    assert max(stage.encoder_rate for stage in stages[1:]) < main.FIRST.encoder_rate
    assert len({stage.seed for stage in stages}) == len(stages)


class Run:
    """What the stages did: their names as they were trained, and what silver was asked for."""

    def __init__(self) -> None:
        self.trained: list[str] = []
        self.typed: list[str] = []
        self.paired = 0


@pytest.fixture
def run(tmp_path, monkeypatch) -> Run:
    """All stages on a tiny base, one epoch each, without teachers and without exports."""
    base, done, train = write_base(tmp_path), Run(), main.train

    def recorded(items_of, pieces, heads, settings, folder, **more):
        done.trained.append(folder.name)
        return train(items_of, pieces, heads, Settings(epochs=1, seed=settings.seed), folder, **more)

    def exported(_, __, folder, **___) -> None:
        folder.mkdir(parents=True)
        (folder / "heads.json").touch()

    def typed(examples, _) -> list[Example]:
        done.typed += [each.id for each in examples]
        return list(examples)

    def paired(*_) -> list[Example]:
        done.paired += 1
        return [layered("pair")]

    for name, stub in (
        ("train", recorded),
        ("export", exported),
        ("with_types", typed),
        ("of_pairs", paired),
    ):
        monkeypatch.setattr(main, name, stub)
    monkeypatch.setattr(main, "base_folder", lambda: base)
    monkeypatch.setattr(main, "with_nested", lambda examples, _: list(examples))
    monkeypatch.setattr(main.development, "scores", lambda *_, **__: {})
    monkeypatch.setattr(curriculum, "PARTS", PARTS)
    monkeypatch.setattr(curriculum, "pairs", list)
    monkeypatch.setattr(curriculum, "statements", lambda **_: EXAMPLES)
    return done


STAGES = {"first": STATEMENTS, "second": WITH_INNER, "third": HEADS, "fourth": HEADS}


def test_the_stages_follow_each_other_and_each_begins_where_the_last_one_ended(run, tmp_path) -> None:
    network = main._fourth(tmp_path / "run", open_data_only=False)
    assert run.trained == list(STAGES)
    assert network.heads == HEADS
    columns = [torch.load(tmp_path / f"run/{name}/last.pt")["average"]["columns.weight"] for name in STAGES]
    assert [len(each) for each in columns] == [sum(h.columns for h in heads) for heads in STAGES.values()]
    shared = sum(head.columns for head in STATEMENTS)
    assert torch.allclose(columns[2][:shared], columns[1][:shared], atol=0.05)
    assert torch.allclose(columns[3], columns[2], atol=0.05)


@pytest.mark.parametrize("open_data_only", [True, False])
def test_open_data_only_learns_from_no_other_corpus(run, tmp_path, open_data_only: bool) -> None:
    main._fourth(tmp_path / "run", open_data_only=open_data_only)
    assert any(name.startswith("closed") for name in run.typed) != open_data_only
    assert "open" in run.typed
    assert run.paired == (0 if open_data_only else 1)


@pytest.mark.parametrize("done", ["first", "second", "third"])
def test_stages_that_are_done_are_not_trained_again(run, tmp_path, done: str) -> None:
    before = main._fourth(tmp_path / "run", open_data_only=False).state_dict()
    run.trained.clear()
    later = list(STAGES)[list(STAGES).index(done) + 1 :]
    for name in later[:-1]:
        shutil.rmtree(tmp_path / "run" / name)
    after = main._fourth(tmp_path / "run", open_data_only=False).state_dict()
    assert run.trained == later
    assert all(torch.equal(before[name], after[name]) for name in before)
