"""The training loop: batches, losses, and going on after a stop as if there had been none."""

from collections import Counter

import numpy as np
import pytest

torch = pytest.importorskip("torch", reason="needs the extra `train`")

from hypothesis import given  # noqa: E402
from hypothesis import strategies as st  # noqa: E402

from hearsay.reading.pieces import CLS, SEP, Passage  # noqa: E402
from tests.reading.small_model import small_pieces  # noqa: E402
from tests.training.made import layered, made_items  # noqa: E402
from tests.training.small_network import small_network, write_base  # noqa: E402
from training.fit import MASK, Batch, Settings, Trainer, batches, hide, loss_of  # noqa: E402
from training.heads import HEADS, STATEMENTS, WEIGHTS  # noqa: E402
from training.items import Item  # noqa: E402
from training.items import items as cut  # noqa: E402

pytestmark = pytest.mark.train

SETTINGS = Settings(epochs=3, pieces_per_step=80, seed=5, masked=0.1)


@pytest.fixture(scope="module")
def base(tmp_path_factory):
    return write_base(tmp_path_factory.mktemp("base"))


@pytest.fixture(scope="module")
def items(base) -> list[Item]:
    return made_items(small_pieces(base), times=2)


def item(length: int) -> Item:
    passage = Passage(np.ones((length, 4), np.int32), np.arange(length), np.arange(length), 0, length)
    return Item(passage, np.zeros(length, bool), {}, {}, {}, {})


# Batches --------------------------------------------------------------------------------------------


@given(
    lengths=st.lists(st.integers(1, 384), max_size=40),
    room=st.integers(1, 4000),
    seed=st.integers(0, 5),
)
def test_every_item_is_in_one_batch_and_batches_keep_their_bound(lengths, room: int, seed: int) -> None:
    made = [item(length) for length in lengths]
    groups = [group for group in batches(made, room, np.random.default_rng(seed)) if group]
    assert Counter(id(each) for group in groups for each in group) == Counter(map(id, made))
    for group in groups:
        longest = max(len(each.passage.pieces) for each in group)
        assert len(group) == 1 or longest * len(group) <= room


def test_batches_are_drawn_by_the_seed_alone() -> None:
    made = [item(length % 50 + 1) for length in range(100)]

    def order(seed: int) -> list[int]:
        return [id(each) for group in batches(made, 200, np.random.default_rng(seed)) for each in group]

    assert order(1) == order(1)
    assert order(1) != order(2)


def test_a_batch_pads_and_masks_what_is_shorter(items) -> None:
    batch = Batch(items)
    for row, each in enumerate(items):
        words = len(each.passage.first)
        assert int(batch.mask[row].sum()) == words
        assert (batch.pieces[row, len(each.passage.pieces) :] == 0).all()
        assert batch.tags("roles")[0][row, :words].tolist() == each.tags["roles"].tolist()


def test_a_passage_that_does_not_teach_a_head_is_masked_for_it(items) -> None:
    untaught = items[0]._replace(tags={})
    _, mask = Batch([untaught, items[1]]).tags("roles")
    assert mask[0].sum() == 0
    assert mask[1].sum() == len(items[1].passage.first)


@pytest.mark.parametrize("share", [0.0, 0.5, 1.0])
def test_that_share_of_the_pieces_is_hidden_and_no_mark_of_a_passage(items, share: float) -> None:
    pieces = Batch(items).pieces
    before = pieces.clone()
    hide(pieces, share)
    ids, were = pieces[..., 0], before[..., 0]
    marks = (were == 0) | (were == CLS) | (were == SEP)
    assert (ids[marks] == were[marks]).all()
    assert (ids[~marks] == MASK).float().mean().item() == pytest.approx(share, abs=0.2)
    assert (pieces[..., 1:] == before[..., 1:]).all()


def test_what_is_hidden_in_a_batch_is_not_hidden_in_the_items(items) -> None:
    before = [item.passage.pieces.copy() for item in items]
    hide(Batch(items).pieces, 1.0)
    assert all((item.passage.pieces == was).all() for item, was in zip(items, before, strict=True))


# Losses ---------------------------------------------------------------------------------------------


def learning(network, batch: Batch) -> set[str]:
    """The heads whose columns the batch moves."""
    loss_of(network, batch).backward()
    slopes = network.columns.weight.grad.abs().sum(dim=1)
    return {name for name, columns in network.slices().items() if slopes[columns].sum() > 0}


def test_every_head_learns_from_what_teaches_it(base) -> None:
    taught = list(cut(layered(), small_pieces(base), HEADS))
    assert learning(small_network(base, HEADS), Batch(taught)) == {head.name for head in HEADS}


@pytest.mark.parametrize("head", HEADS, ids=lambda head: head.name)
def test_what_teaches_one_head_teaches_no_other(base, head) -> None:
    taught = list(cut(layered(heads=[head]), small_pieces(base), HEADS))
    assert learning(small_network(base, HEADS), Batch(taught)) == {head.name}


def test_heads_that_nothing_teaches_learn_nothing(base, items) -> None:
    assert learning(small_network(base, HEADS), Batch(items)) == {head.name for head in STATEMENTS}


def test_a_head_counts_with_the_root_of_its_share_of_the_batch(base) -> None:
    head = next(head for head in HEADS if head.name == "happened")
    network = small_network(base, HEADS).eval()
    (taught,) = cut(layered(heads=[head]), small_pieces(base), HEADS)
    words = len(taught.passage.first)
    alone = loss_of(network, Batch([taught])).item()
    diluted = loss_of(network, Batch([taught, item(3 * words)])).item()
    assert Batch([taught, item(3 * words)]).share("happened") == 0.25
    assert diluted == pytest.approx(alone / 2, rel=0.02)  # in bfloat16


def test_a_scale_costs_nothing_where_it_gives_the_right_number(base) -> None:
    network = small_network(base, HEADS).eval()
    columns = network.slices()["happened"]
    with torch.no_grad():
        network.columns.weight[columns] = 0
        network.columns.bias[columns] = 3
    (taught,) = cut(layered(heads=[h for h in HEADS if h.name == "happened"]), small_pieces(base), HEADS)
    right = taught._replace(scales={"happened": taught.scales["happened"][1:]})
    assert loss_of(network, Batch([right])).item() == pytest.approx(0, abs=1e-5)
    assert loss_of(network, Batch([taught])).item() == pytest.approx(WEIGHTS["happened"] * (4.5 - 0.5) / 2)


def test_a_batch_that_teaches_nothing_costs_nothing(base) -> None:
    assert loss_of(small_network(base), Batch([item(5), item(3)])).item() == 0


# Runs -----------------------------------------------------------------------------------------------


def trainer(base, folder, settings: Settings = SETTINGS) -> Trainer:
    return Trainer(small_network(base), settings, folder)


def words_right(items: list[Item]):
    """A score that depends on every weight of the network."""

    def score(network) -> dict[str, float]:
        with torch.inference_mode():
            return {"sum": network(Batch(items).pieces).sum().item()}

    return score


class Stopped(Exception):
    """Stands for the loss of power."""


def stops_at(epoch: int, items: list[Item]):
    def items_of(at: int) -> list[Item]:
        if at == epoch:
            raise Stopped
        return items

    return items_of


@pytest.mark.parametrize("epoch", [1, 2])
def test_a_run_that_was_stopped_goes_on_as_if_it_had_not_been(base, items, tmp_path, epoch: int) -> None:
    unbroken = trainer(base, tmp_path / "unbroken")
    expected = unbroken.fit(lambda _: items, words_right(items))
    with pytest.raises(Stopped):
        trainer(base, tmp_path / "broken").fit(stops_at(epoch, items), words_right(items))
    resumed = trainer(base, tmp_path / "broken")
    assert resumed.fit(lambda _: items, words_right(items)) == expected
    for name, value in unbroken.network.state_dict().items():
        assert torch.equal(resumed.network.state_dict()[name], value), name
        assert torch.equal(resumed.average[name], unbroken.average[name]), name


def test_a_finished_run_trains_no_more(base, items, tmp_path) -> None:
    expected = trainer(base, tmp_path).fit(lambda _: items, words_right(items))
    assert trainer(base, tmp_path).fit(stops_at(0, items), words_right(items)) == expected


def test_a_checkpoint_of_other_settings_is_refused(base, items, tmp_path) -> None:
    trainer(base, tmp_path).fit(lambda _: items, words_right(items))
    other = trainer(base, tmp_path, Settings(epochs=3, pieces_per_step=80, seed=6, masked=0.1))
    with pytest.raises(SystemExit, match="other settings"):
        other.fit(lambda _: items, words_right(items))


def test_each_epoch_is_given_its_number_and_scored_once(base, items, tmp_path) -> None:
    asked: list[int] = []

    def items_of(epoch: int) -> list[Item]:
        asked.append(epoch)
        return items

    assert len(trainer(base, tmp_path).fit(items_of, words_right(items))) == 3
    assert asked == [0, 1, 2]


def test_training_lowers_the_loss(base, items, tmp_path) -> None:
    settings = Settings(epochs=12, pieces_per_step=80, encoder_rate=3e-3, head_rate=3e-2)
    run = trainer(base, tmp_path, settings)
    batch = Batch(items)
    before = loss_of(run.network.eval(), batch).item()
    run.fit(lambda _: items, lambda _: {})
    assert loss_of(run.network.eval(), batch).item() < 0.7 * before


def test_scores_are_of_the_averaged_weights_and_leave_the_others_as_they_are(base, items, tmp_path) -> None:
    run = trainer(base, tmp_path)
    seen: list[dict[str, object]] = []

    def look(network) -> dict[str, float]:
        seen.append({name: value.clone() for name, value in network.state_dict().items()})
        return {}

    run.fit(lambda _: items, look)
    assert all(torch.equal(seen[-1][name], value) for name, value in run.average.items())
    assert not torch.equal(run.network.columns.weight, run.average["columns.weight"])


def test_embeddings_of_pieces_stay_and_higher_layers_learn_faster(base) -> None:
    run = trainer(base, base)
    assert not run.network.bert.embeddings.word_embeddings.weight.requires_grad
    assert run.rates == sorted(run.rates)
    assert run.rates[-1] == SETTINGS.head_rate
    grouped = sum(len(group["params"]) for group in run.optimiser.param_groups)
    assert grouped == sum(parameter.requires_grad for parameter in run.network.parameters())
