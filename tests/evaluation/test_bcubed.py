"""B-cubed."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from evaluation.bcubed import bcubed

GROUPS = st.lists(st.tuples(st.integers(0, 3), st.integers(0, 3)), min_size=1, max_size=12)


@pytest.mark.parametrize(
    ("gold", "found", "precision", "recall"),
    [
        ("aabb", "xxyy", 1.0, 1.0),
        ("aabb", "xxxx", 0.5, 1.0),
        ("aabb", "wxyz", 1.0, 0.5),
        ("aab", "xyy", (1 + 0.5 + 0.5) / 3, (0.5 + 0.5 + 1) / 3),
    ],
)
def test_items_count_by_the_share_of_their_groups(gold, found, precision: float, recall: float) -> None:
    got = bcubed(gold, found)
    assert (got.precision, got.recall) == pytest.approx((precision, recall))


@given(GROUPS)
def test_exchanging_gold_and_found_exchanges_precision_and_recall(pairs) -> None:
    gold, found = zip(*pairs, strict=True)
    one, other = bcubed(gold, found), bcubed(found, gold)
    assert (one.precision, one.recall) == pytest.approx((other.recall, other.precision))
    assert bcubed(gold, gold).f1 == pytest.approx(1.0)


def test_no_items_agree() -> None:
    assert bcubed([], []).f1 == 1.0
