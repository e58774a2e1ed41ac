"""A stretch of a text, as every part of the reading passes it on."""

from typing import NamedTuple


class Range(NamedTuple):
    """Where something stands in a text: code points, half-open."""

    start: int
    end: int
