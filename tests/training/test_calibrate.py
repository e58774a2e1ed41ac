"""The weights of confidence in the model's folder."""

import json

import numpy as np

from training import calibrate as module
from training.calibrate import calibrate


def test_the_weights_are_written_beside_the_heads(tmp_path, monkeypatch) -> None:
    (tmp_path / "heads.json").write_text('{"name": "small", "heads": []}', "utf-8")
    monkeypatch.setattr(module, "Reader", lambda folder: folder)
    monkeypatch.setattr(module, "seen", lambda reader: iter([reader]))
    monkeypatch.setattr(module, "fitted", lambda articles: np.array([1.23456, len(articles)]))
    weights = calibrate(tmp_path)
    written = json.loads((tmp_path / "heads.json").read_text("utf-8"))
    assert written == {"name": "small", "heads": [], "calibration": weights}
    assert weights == [1.2346, 1]
