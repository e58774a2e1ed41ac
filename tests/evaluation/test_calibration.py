"""The regression that turns evidence into confidence, and the confidence of articles that it did not see."""

import numpy as np
import pytest

from evaluation.calibration import Seen, confidences, fitted, held_out, logistic
from evaluation.triples import Judged


def drawn(weights: list[float], count: int = 20000) -> tuple[np.ndarray, np.ndarray]:
    """Evidence, the bias first, and verdicts drawn with the chance that the weights give."""
    random = np.random.default_rng(1)
    evidence = np.column_stack([np.ones(count), random.normal(0, 1, (count, len(weights) - 1))])
    chance = 1 / (1 + np.exp(-evidence @ np.array(weights)))
    return evidence, (random.random(count) < chance).astype(float)


@pytest.mark.parametrize("weights", [[0.0, 0.0], [1.0, 2.0], [-0.5, 0.3, -1.5]])
def test_weights_that_made_the_verdicts_are_found_again(weights: list[float]) -> None:
    assert logistic(*drawn(weights)) == pytest.approx(np.array(weights), abs=0.1)


def test_confidence_is_right_as_often_as_it_says() -> None:
    evidence, right = drawn([0.5, 1.5])
    chance = 1 / (1 + np.exp(-evidence @ logistic(evidence, right)))
    for low in (0.1, 0.4, 0.7):
        inside = (chance >= low) & (chance < low + 0.2)
        assert right[inside].mean() == pytest.approx(chance[inside].mean(), abs=0.05)


def test_evidence_that_parts_right_from_wrong_gives_finite_weights() -> None:
    evidence = np.array([[1.0, -1.0], [1.0, 1.0]] * 10)
    assert np.isfinite(logistic(evidence, np.array([0.0, 1.0] * 10))).all()


def article(*judged: tuple[float, bool]) -> Seen:
    verdicts = [
        Judged(at, None, is_exact=False, is_exact_in_words=False, is_near=near)
        for at, (_, near) in enumerate(judged)
    ]
    return Seen([[1.0, value] for value, _ in judged], verdicts)


def test_an_article_has_no_part_in_its_own_confidence() -> None:
    usual, odd = article((1.0, True), (-1.0, False)), article((1.0, False), (-1.0, True))
    articles = [odd, *[usual] * 9]
    assert held_out(articles, 10)[0] == confidences(fitted([usual] * 9), odd)
    assert held_out(articles, 10)[0][0] > 0.5


def test_confidences_are_rounded_as_those_of_statements() -> None:
    assert confidences(np.array([0.0, 1.0]), article((0.0, True), (1.0, True))) == [0.5, 0.73]
    assert confidences(np.array([0.0, 1.0]), article()) == []
