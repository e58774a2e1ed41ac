"""What an input gives, piece by piece: a Report or its refusal, and where it stood."""

from typing import NamedTuple

from hearsay.errors import BadReport
from hearsay.records import Report


class Taken(NamedTuple):
    """A report, or why it is none; `where` names the input, with its line or record.

    `done` is how many bytes of the input, as it lies on the disk, have been read so far; 0 where that is not known.
    """

    where: str
    item: Report | BadReport
    done: int = 0
