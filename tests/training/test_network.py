"""The network: what it takes in, the columns of its heads, and the loss of its pointers."""

import numpy as np
import pytest

torch = pytest.importorskip("torch", reason="needs the extra `train`")

from hearsay.reading.scores import PointerSpec, PointerTables, point  # noqa: E402
from tests.training.small_network import small_network, write_base  # noqa: E402
from training.heads import HEADS, SHIPPED_HEADS  # noqa: E402
from training.items import Arrow  # noqa: E402
from training.network import Network, Pointer  # noqa: E402

pytestmark = pytest.mark.train

SPEC = PointerSpec("cue_of_content", size=4)


@pytest.fixture(scope="module")
def base(tmp_path_factory):
    return write_base(tmp_path_factory.mktemp("base"))


def pointer(seed: int) -> Pointer:
    torch.manual_seed(seed)
    made = Pointer(SPEC)
    torch.nn.init.normal_(made.distance)
    torch.nn.init.normal_(made.rank)
    return made


def arrow(origin: int, candidates: list[int], *right: int) -> Arrow:
    targets = np.array(candidates, np.int32)
    return Arrow(origin, targets, np.isin(targets, right))


@pytest.mark.parametrize("seed", range(3))
@pytest.mark.parametrize(
    ("origin", "candidates", "right"),
    [
        (5, [2, 9], [2]),
        (5, [2, 9], [9]),
        (0, [3], [3]),
        (5, [2, 9], []),
        (5, [], []),
        (7, [1, 3, 9, 15], [3, 15]),
    ],
)
def test_the_loss_is_the_logarithm_of_what_reading_computes(seed: int, origin, candidates, right) -> None:
    made, scores = pointer(seed), torch.randn(20, SPEC.columns)
    tables = PointerTables(made.distance.detach().numpy(), made.rank.detach().numpy())
    origins, targets = np.array([origin], np.int32), np.array(candidates, np.int32)
    chances = point(scores.numpy(), SPEC, tables, origins, targets)[0]
    columns = [candidates.index(target) for target in right] or [-1]
    found = made.loss(scores, [arrow(origin, candidates, *right)]).item()
    assert found == pytest.approx(-np.log(chances[columns].sum()), abs=1e-4)


def test_arrows_add_up_and_none_cost_nothing() -> None:
    made, scores = pointer(0), torch.randn(20, SPEC.columns)
    first, second = arrow(5, [2, 9], 2), arrow(8, [2, 9])
    apart = made.loss(scores, [first]).item() + made.loss(scores, [second]).item()
    assert made.loss(scores, [first, second]).item() == pytest.approx(apart, abs=1e-4)
    assert made.loss(scores, []).item() == 0


def test_each_head_has_its_columns_of_one_output(base) -> None:
    network = small_network(base)
    slices = network.slices()
    assert list(slices) == [head.name for head in SHIPPED_HEADS]
    assert [s.stop - s.start for s in slices.values()] == [head.columns for head in SHIPPED_HEADS]
    assert network(torch.ones(2, 5, 4, dtype=torch.int32)).shape == (
        2,
        5,
        max(s.stop for s in slices.values()),
    )


def test_padding_does_not_change_the_scores_of_the_pieces_before_it(base) -> None:
    network = small_network(base).eval()
    pieces = torch.randint(1, 4, (1, 6, 4), dtype=torch.int32) * torch.tensor(
        [30, 1, 1, 0], dtype=torch.int32
    )
    padded = torch.cat([pieces, torch.zeros(1, 3, 4, dtype=torch.int32)], dim=1)
    with torch.inference_mode():
        assert torch.allclose(network(pieces)[0], network(padded)[0, :6], atol=1e-5)


@pytest.mark.parametrize("column", [0, 1, 2, 3])
def test_every_feature_of_a_piece_counts(base, column: int) -> None:
    network = small_network(base).eval()
    pieces = torch.tensor([[[101, 0, 0, 0], [112, 0, 0, 0], [102, 0, 0, 0]]], dtype=torch.int32)
    other = pieces.clone()
    other[0, 1, column] += 1
    with torch.inference_mode():
        assert not torch.allclose(network(pieces), network(other), atol=1e-4)


def test_a_fresh_network_gives_its_features_no_weight_yet(base) -> None:
    assert all(not table.weight.any() for table in Network(base, SHIPPED_HEADS).features)


def test_a_second_stage_begins_with_the_first_ones_heads(base) -> None:
    first, second = small_network(base), small_network(base, HEADS, seed=9)
    second.take_over(first.state_dict(), SHIPPED_HEADS)
    pieces = torch.tensor([[[101, 0, 0, 0], [112, 2, 1, 0], [102, 0, 0, 0]]], dtype=torch.int32)
    columns = sum(head.columns for head in SHIPPED_HEADS)
    with torch.inference_mode():
        expected, found = first.eval()(pieces), second.eval()(pieces)
    assert torch.allclose(found[..., :columns], expected, atol=1e-5)
    assert found.shape[-1] == sum(head.columns for head in HEADS)
    assert torch.equal(second.chains["roles"].transitions, first.chains["roles"].transitions)


def test_heads_in_another_order_are_not_taken_over(base) -> None:
    with pytest.raises(ValueError, match="other heads"):
        small_network(base).take_over({}, SHIPPED_HEADS[::-1])


def test_what_is_kept_scores_as_before_and_the_rest_is_gone(base) -> None:
    taught = small_network(base, HEADS).eval()
    pieces = torch.tensor([[[101, 0, 0, 0], [112, 2, 1, 0], [102, 0, 0, 0]]], dtype=torch.int32)
    with torch.inference_mode():
        whole = taught(pieces)
        taught.keep(SHIPPED_HEADS)
        kept = taught(pieces)
    assert kept.shape[-1] == sum(head.columns for head in SHIPPED_HEADS) < whole.shape[-1]
    assert torch.allclose(kept, whole[..., : kept.shape[-1]], atol=1e-5)
    assert list(taught.slices()) == [head.name for head in SHIPPED_HEADS]
