"""How likely a place is the right one, by the share that its candidate got.

Shares of the ranker are too low, since it also asks whether a name means any place at all, which is settled by then. The
two numbers are fitted by `python -m training.places` on the articles that taught the ranker.
"""

import math

from hearsay.reading.places._weights import SURE_OFFSET, SURE_SLOPE
from hearsay.reading.places.found import Found

_SMALLEST = 0.01


def confidence(found: Found) -> float:
    """An estimated probability that what is named lies where the place is said to be."""
    if not found.is_ranked:
        return found.share
    share = min(max(found.share, _SMALLEST), 1 - _SMALLEST / 10)
    return 1 / (1 + math.exp(-SURE_OFFSET - SURE_SLOPE * math.log(share / (1 - share))))
