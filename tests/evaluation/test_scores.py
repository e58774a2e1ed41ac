import pytest

from evaluation.scores import NOTHING, Score, macro_f1, percent, total


def test_precision_recall_and_f1_are_percentages_of_counts() -> None:
    score = Score(right=3, predicted=4, gold=6)
    assert (score.precision, score.recall, score.f1) == (75, 50, 60)


def test_nothing_predicted_and_nothing_to_find_is_zero_not_an_error() -> None:
    assert (NOTHING.precision, NOTHING.recall, NOTHING.f1) == (0, 0, 0)


def test_the_total_is_a_micro_average() -> None:
    assert total([Score(1, 1, 1), Score(0, 1, 3)]) == Score(1, 2, 4)


@pytest.mark.parametrize(("part", "whole", "expected"), [(1, 4, 25), (0, 5, 0), (3, 0, 0)])
def test_a_share_of_nothing_is_zero(part: float, whole: float, expected: float) -> None:
    assert percent(part, whole) == expected


def test_macro_f1_is_the_mean_over_the_classes_of_gold() -> None:
    assert macro_f1(["a", "a", "other"], ["a", "b", "b"]) == pytest.approx((200 / 3 + 0) / 2)
    assert macro_f1([], []) == 0.0
