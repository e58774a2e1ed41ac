"""How far two groupings of mentions agree: cases that were worked out by hand, and laws."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from evaluation.coreference import Agreement, ceaf_e, conll, muc

# Two gold groups, abc and defg; found: ab, cd and fgh, where h is a mention that gold has alone and e stands alone.
GOLD = ["1", "1", "1", "2", "2", "2", "2", "h"]
FOUND = ["x", "x", "y", "y", "e", "z", "z", "z"]


def test_muc_counts_the_links_that_hold_a_group_together() -> None:
    # gold: abc is cut into ab|c: 1 of 2 links stay; defg into d|e|fg: 1 of 3. Found: ab whole 1 of 1, cd 0 of 1, fgh 1 of 2.
    assert muc(GOLD, FOUND) == Agreement(pytest.approx(2 / 4), pytest.approx(2 / 5))


def test_ceaf_pairs_each_group_with_one_other() -> None:
    # abc-ab 4/5; defg-fgh would be 4/7, but defg-e 2/5 and h-fgh 2/4 are more together; cd stays without a partner.
    best = 4 / 5 + 2 / 5 + 2 / 4
    assert ceaf_e(GOLD, FOUND) == Agreement(pytest.approx(best / 4), pytest.approx(best / 3))


def test_ceaf_gives_up_the_best_pair_where_two_others_are_worth_more() -> None:
    gold = ["1", "1", "1", "2", "2", "1"]
    found = ["x", "x", "y", "x", "x", "y"]
    # 1-x 4/8, 1-y 4/6, 2-x 4/6.
    assert ceaf_e(gold, found).recall == pytest.approx((4 / 6 + 4 / 6) / 2)


def test_conll_is_the_mean_of_the_three() -> None:
    found = conll(GOLD, FOUND)
    assert found.f1 == pytest.approx((found.muc.f1 + found.b_cubed.f1 + found.ceaf_e.f1) / 3)
    assert found.b_cubed.precision == pytest.approx((1 + 1 + 0.5 + 0.5 + 1 + 2 / 3 + 2 / 3 + 1 / 3) / 8)


def test_all_alone_has_no_links_and_no_mentions_have_nothing() -> None:
    assert muc(["a", "b"], ["c", "d"]) == Agreement(0.0, 0.0)
    assert muc([], []).f1 == ceaf_e([], []).f1 == 0.0


LABELS = st.lists(st.tuples(st.integers(0, 4), st.integers(0, 4)), min_size=1, max_size=14)


@given(LABELS)
def test_a_grouping_agrees_with_itself_and_the_sides_are_mirrored(pairs: list[tuple[int, int]]) -> None:
    gold, found = zip(*pairs, strict=True)
    own, mirrored = conll(gold, found), conll(found, gold)
    assert conll(gold, gold).b_cubed.f1 == pytest.approx(1.0)
    assert ceaf_e(gold, gold).f1 == pytest.approx(1.0)
    for one, other in zip(own, mirrored, strict=True):
        assert (one.precision, one.recall) == pytest.approx((other.recall, other.precision))
        assert 0 <= one.f1 <= 1 + 1e-9


@given(LABELS)
def test_the_pairing_is_the_best_of_all(pairs: list[tuple[int, int]]) -> None:
    gold, found = zip(*pairs, strict=True)
    kinds = sorted(set(gold))

    def best(left: list[int], free: frozenset[int]) -> float:
        if not left:
            return 0.0
        rest = best(left[1:], free)
        return max([rest, *(alike(left[0], each) + best(left[1:], free - {each}) for each in free)])

    def alike(one: int, other: int) -> float:
        both = sum(a == one and b == other for a, b in pairs)
        return 2 * both / (gold.count(one) + found.count(other))

    assert ceaf_e(gold, found).recall * len(kinds) == pytest.approx(best(kinds, frozenset(found)))
