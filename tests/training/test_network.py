"""The network: what it takes in, the columns of its heads, and the loss of its pointers."""

import numpy as np
import pytest

torch = pytest.importorskip("torch", reason="needs the extra `train`")

from hearsay.reading.outline import outline  # noqa: E402
from hearsay.reading.scores import PointerSpec, PointerTables, point  # noqa: E402
from tests.reading.small_model import small_pieces  # noqa: E402
from tests.training.small_network import small_network, write_base  # noqa: E402
from training.heads import HEADS, STATEMENTS, WITH_INNER  # noqa: E402
from training.items import Arrows  # noqa: E402
from training.network import Network, Pointer, word_scores  # noqa: E402

pytestmark = pytest.mark.train

SPEC = PointerSpec("cue_of_content", size=4)
TEXTS = ["“Nobody came,” said Ana Bak.", "The army denied it. " * 20, "", "So."]


@pytest.fixture(scope="module")
def base(tmp_path_factory):
    return write_base(tmp_path_factory.mktemp("base"))


def pointer(seed: int) -> Pointer:
    torch.manual_seed(seed)
    made = Pointer(SPEC)
    torch.nn.init.normal_(made.distance)
    torch.nn.init.normal_(made.rank)
    return made


def arrow(origin: int, candidates: list[int], *right: int) -> Arrows:
    targets = np.array(candidates, np.int32)
    return Arrows(np.array([origin], np.int32), targets, np.isin(targets, right)[None])


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


def test_a_block_costs_what_its_arrows_cost_alone() -> None:
    made, scores = pointer(1), torch.randn(20, SPEC.columns)
    alone = [arrow(2, [0, 4, 9], 4), arrow(5, [0, 4, 9], 0, 9), arrow(7, [0, 4, 9])]
    block = Arrows(
        np.concatenate([a.origins for a in alone]),
        alone[0].candidates,
        np.concatenate([a.right for a in alone]),
    )
    together = made.loss(scores, [block]).item()
    assert together == pytest.approx(sum(made.loss(scores, [a]).item() for a in alone), abs=1e-4)


def test_each_head_has_its_columns_of_one_output(base) -> None:
    network = small_network(base)
    slices = network.slices()
    assert list(slices) == [head.name for head in STATEMENTS]
    assert [s.stop - s.start for s in slices.values()] == [head.columns for head in STATEMENTS]
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
    assert all(not table.weight.any() for table in Network(base, STATEMENTS).features)


def test_a_second_stage_begins_with_the_first_ones_heads(base) -> None:
    first, second = small_network(base), small_network(base, HEADS, seed=9)
    second.take_over(first.state_dict(), STATEMENTS)
    pieces = torch.tensor([[[101, 0, 0, 0], [112, 2, 1, 0], [102, 0, 0, 0]]], dtype=torch.int32)
    columns = sum(head.columns for head in STATEMENTS)
    with torch.inference_mode():
        expected, found = first.eval()(pieces), second.eval()(pieces)
    assert torch.allclose(found[..., :columns], expected, atol=1e-5)
    assert found.shape[-1] == sum(head.columns for head in HEADS)
    assert torch.equal(second.chains["roles"].transitions, first.chains["roles"].transitions)


def test_heads_in_another_order_are_not_taken_over(base) -> None:
    with pytest.raises(ValueError, match="other heads"):
        small_network(base).take_over({}, STATEMENTS[::-1])


def test_a_third_stage_begins_with_the_first_heads_of_one_that_had_more(base) -> None:
    taught, third = small_network(base, WITH_INNER), small_network(base, HEADS, seed=9)
    fresh = third.columns.weight.clone()
    third.take_over(taught.state_dict(), STATEMENTS)
    count = sum(head.columns for head in STATEMENTS)
    assert torch.equal(third.columns.weight[:count], taught.columns.weight[:count])
    assert torch.equal(third.columns.bias[:count], taught.columns.bias[:count])
    assert torch.equal(third.columns.weight[count:], fresh[count:])
    assert torch.equal(third.pointers["source_of_cue"].distance, taught.pointers["source_of_cue"].distance)


def test_a_stage_with_the_same_heads_takes_over_all(base) -> None:
    taught, fourth = small_network(base, HEADS), small_network(base, HEADS, seed=9)
    fourth.take_over(taught.state_dict(), HEADS)
    for name, value in taught.state_dict().items():
        assert torch.equal(fourth.state_dict()[name], value), name


def test_each_passage_gets_the_scores_of_its_words(base) -> None:
    network, pieces = small_network(base).eval(), small_pieces(base)
    passages = [passage for text in TEXTS for passage in pieces.cut(outline(text))[1]]
    together = word_scores(network, passages)
    columns = sum(head.columns for head in STATEMENTS)
    assert [scores.shape for scores in together] == [(len(p.first), columns) for p in passages]
    for passage, scores in zip(passages, together, strict=True):
        (alone,) = word_scores(network, [passage])
        assert alone == pytest.approx(scores, abs=0.1)  # in bfloat16, that is in steps of 1 %
