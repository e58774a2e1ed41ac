import pytest

from evaluation.logistic import LEAST_SEEN, Logistic

EXAMPLES = [{"always", "red"}, {"always", "blue"}] * 40
RIGHT = [True, False] * 40


def test_what_stands_with_right_examples_makes_an_example_likely() -> None:
    fitted = Logistic.fitted(EXAMPLES, RIGHT)
    assert fitted.share({"always", "red"}) > 0.7
    assert fitted.share({"always", "blue"}) < 0.3


def test_the_same_examples_give_the_same_weights() -> None:
    assert Logistic.fitted(EXAMPLES, RIGHT) == Logistic.fitted(EXAMPLES, RIGHT)


def test_features_without_a_bearing_leave_the_share_of_the_examples() -> None:
    fitted = Logistic.fitted([{"always"}] * 400, [True] * 100 + [False] * 300)
    assert fitted.share({"always"}) == pytest.approx(0.25, abs=0.03)


@pytest.mark.parametrize("seen", [0, LEAST_SEEN - 1])
def test_rare_features_weigh_nothing(seen: int) -> None:
    fitted = Logistic.fitted([*EXAMPLES, *[{"rare"}] * seen], [*RIGHT, *[True] * seen])
    assert "rare" not in fitted.weights
    assert fitted.share({"rare"}) == 0.5


def test_no_examples_give_no_opinion() -> None:
    assert Logistic.fitted([], []).share({"anything"}) == 0.5
