"""JSON Lines of the contract: one Reading a line, UTF-8, in the order of the readings."""

from collections.abc import Iterable
from typing import BinaryIO

from hearsay.records import Reading, encode


def write(readings: Iterable[Reading], stream: BinaryIO) -> int:
    """The number of readings written to `stream`, one line each.

    The same readings give the same bytes: keys stand in the order of the contract.
    """
    count = 0
    for reading in readings:
        stream.write(line(reading))
        count += 1
    return count


def line(reading: Reading) -> bytes:
    """One Reading as one line of JSON, with its line end."""
    return encode(reading) + b"\n"
