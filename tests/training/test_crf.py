"""The loss over label paths, held against the sum over all of them."""

from itertools import pairwise, product

import numpy as np
import pytest

torch = pytest.importorskip("torch", reason="needs the extra `train`")

from hearsay.reading.scores import FORBIDDEN, TagSpec, best_paths, legal_transitions  # noqa: E402
from training.crf import LinearChain  # noqa: E402

pytestmark = pytest.mark.train

HEAD = TagSpec("roles", ("source",))
COLUMNS = range(HEAD.columns)


def chain(seed: int = 0, head: TagSpec = HEAD) -> LinearChain:
    torch.manual_seed(seed)
    made = LinearChain(head)
    torch.nn.init.normal_(made.transitions)
    return made


def is_legal(path: tuple[int, ...], begins: list[bool]) -> bool:
    legal = legal_transitions(len(HEAD.labels))
    begun = all(label != 2 for label, begin in zip(path, begins, strict=True) if begin)
    return begun and all(legal[first, second] for first, second in pairwise(path))


def worth(made: LinearChain, emissions, path: tuple[int, ...]) -> float:
    words = sum(emissions[at, label].item() for at, label in enumerate(path))
    return words + sum(made.transitions[first, second].item() for first, second in pairwise(path))


def loss_by_counting(made: LinearChain, emissions, begins: list[bool], gold: tuple[int, ...]) -> float:
    """The negative log-likelihood a word: over every legal path there is."""
    paths = [path for path in product(COLUMNS, repeat=len(gold)) if is_legal(path, begins)]
    total = np.logaddexp.reduce([worth(made, emissions, path) for path in paths])
    return (total - worth(made, emissions, gold)) / len(gold)


def loss(made: LinearChain, emissions, begins: list[bool], gold: tuple[int, ...]) -> float:
    tensors = (torch.tensor([begins]), torch.tensor([gold]), torch.ones(1, len(gold)))
    return made.loss(emissions[None], *tensors).item()


CASES = [
    ((0,), [True]),
    ((1,), [True]),
    ((0, 0, 0), [True, False, False]),
    ((1, 2, 0), [True, False, False]),
    ((0, 1, 2, 2), [True, False, False, False]),
    ((1, 2, 1, 2), [True, False, True, False]),
    ((1, 1, 0, 1), [True, False, True, False]),
]


@pytest.mark.parametrize(("gold", "begins"), CASES)
@pytest.mark.parametrize("seed", range(3))
def test_the_loss_is_that_of_the_right_path_among_all_legal_ones(gold, begins, seed: int) -> None:
    made = chain(seed)
    emissions = torch.randn(len(gold), HEAD.columns)
    assert loss(made, emissions, begins, gold) == pytest.approx(
        loss_by_counting(made, emissions, begins, gold), abs=1e-3
    )


def test_passages_are_averaged_by_words_and_padding_does_not_count() -> None:
    made, lengths = chain(1), [4, 2]
    emissions, tags = torch.randn(2, 4, HEAD.columns), torch.tensor([[0, 1, 2, 0], [1, 2, 0, 0]])
    begins = torch.tensor([[True, False, False, False]] * 2)
    mask = torch.tensor([[1.0, 1, 1, 1], [1, 1, 0, 0]])
    alone = [
        loss_by_counting(
            made, emissions[row], begins[row, :length].tolist(), tuple(tags[row, :length].tolist())
        )
        for row, length in enumerate(lengths)
    ]
    together = made.loss(emissions, begins, tags, mask).item()
    assert together == pytest.approx((4 * alone[0] + 2 * alone[1]) / 6, abs=1e-3)


def test_a_passage_that_does_not_teach_the_head_moves_nothing() -> None:
    made = chain(2)
    emissions = torch.randn(2, 3, HEAD.columns, requires_grad=True)
    begins = torch.zeros(2, 3, dtype=torch.bool)
    mask = torch.tensor([[1.0, 1, 1], [0, 0, 0]])
    made.loss(emissions, begins, torch.zeros(2, 3, dtype=torch.long), mask).backward()
    assert emissions.grad is not None
    assert emissions.grad[0].abs().sum() > 0
    assert emissions.grad[1].abs().sum() == pytest.approx(0, abs=1e-6)


def test_illegal_transitions_learn_nothing_and_are_exported_as_forbidden() -> None:
    made = chain(3)
    loss_now = made.loss(
        torch.randn(1, 4, 3),
        torch.tensor([[True, False, False, False]]),
        torch.tensor([[0, 1, 2, 0]]),
        torch.ones(1, 4),
    )
    loss_now.backward()
    assert made.transitions.grad is not None
    assert made.transitions.grad[0, 2] == 0
    assert made.legal()[0, 2].item() == FORBIDDEN


@pytest.mark.parametrize("seed", range(5))
def test_the_path_that_reading_finds_costs_least(seed: int) -> None:
    made = chain(seed)
    emissions = torch.randn(4, HEAD.columns)
    begins = [True, False, False, False]
    blocked = made.at_paragraphs(emissions[None], torch.tensor([begins]))
    (path,) = best_paths(blocked.numpy(), np.array([4], np.int32), made.legal().detach().numpy())
    found = loss(made, emissions, begins, tuple(path.tolist()))
    legal = [path for path in product(COLUMNS, repeat=4) if is_legal(path, begins)]
    assert found <= min(loss(made, emissions, begins, path) for path in legal) + 1e-4
