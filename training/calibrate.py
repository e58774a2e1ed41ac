"""Confidence that means something: the shipped weights, fitted on PolNeAR's development articles.

The regression and its source stand in `evaluation.calibration`; `evaluation.reliability` asks how well it does on
articles that it was not fitted on.
"""

import json
from pathlib import Path

from evaluation.calibration import fitted, seen
from hearsay.reading.reader import Reader


def calibrate(folder: Path) -> list[float]:
    """The weights, the bias first, also written into `heads.json` of the model in `folder`."""
    weights = [round(w, 4) for w in fitted(list(seen(Reader(folder)))).tolist()]
    path = folder / "heads.json"
    description = json.loads(path.read_text("utf-8"))
    path.write_text(json.dumps({**description, "calibration": weights}, indent=1) + "\n")
    return weights
