"""The regression that turns evidence into confidence."""

import json

import numpy as np
import pytest

from training import calibrate as module
from training.calibrate import calibrate, logistic


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


def test_the_weights_are_written_beside_the_heads(tmp_path, monkeypatch) -> None:
    (tmp_path / "heads.json").write_text('{"name": "small", "heads": []}', "utf-8")
    monkeypatch.setattr(module, "Reader", lambda folder: folder)
    monkeypatch.setattr(module, "_judged", lambda _: drawn([1.0, 2.0], 500))
    weights = calibrate(tmp_path)
    written = json.loads((tmp_path / "heads.json").read_text("utf-8"))
    assert written == {"name": "small", "heads": [], "calibration": weights}
    assert len(weights) == 2
