"""Fitting how likely pairs are one: the regression, and what it is fitted on."""

import numpy as np
import pytest

from hearsay.incidents.pairs import Features
from tests.incidents.made import telling
from training.pairs import examples, fitted

ORLEC = "Rockets struck the livestock market of Orlec; Tadeus Brann, a butcher, died beside the Lowland mill."


def test_the_weights_tell_right_from_wrong() -> None:
    random = np.random.default_rng(1)
    rows = random.normal(size=(400, 2))
    right = (rows[:, 0] - 2 * rows[:, 1] > 0).astype(float)
    bias, first, second = fitted(rows, right)
    assert first > 0 > second
    share = 1 / (1 + np.exp(-(bias + rows @ [first, second])))
    assert ((share > 0.5) == right).mean() > 0.97


def test_a_column_that_says_nothing_weighs_nothing() -> None:
    rows = np.zeros((10, 1))
    assert fitted(rows, np.array([1.0, 0.0] * 5)) == pytest.approx([0.0, 0.0], abs=1e-6)


def test_examples_are_the_pairs_that_would_be_compared() -> None:
    told = [(telling("a", ORLEC), "1"), (telling("b", ORLEC), "1"), (telling("c", ORLEC), "2")]
    rows, right = examples(told)
    assert rows.shape == (3, len(Features._fields))
    assert sorted(right) == [0.0, 0.0, 1.0]
