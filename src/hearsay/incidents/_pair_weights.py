"""The numbers of `hearsay.incidents.pairs`, written by `python -m training.pairs`."""

WEIGHTS: dict[str, float] = {"bias": 0.0}
