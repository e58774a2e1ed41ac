"""What the process that parses pages and the one that asks it say to each other."""

import struct
from typing import IO

import msgspec

from hearsay import errors
from hearsay.errors import BadReport
from hearsay.intake.given import Given

OUT_OF_MEMORY = 3
"""Exit status of a worker that came to its bound of address space."""

FEED_MARK = b"\0feed\0"
"""What a frame begins with that holds a feed and no page; no page begins so."""

_LENGTH = struct.Struct("!Q")


class Page(msgspec.Struct, frozen=True, tag=True):
    """The article of a page: its paragraphs with a blank line between them, and what the page says of it."""

    text: str
    title: str | None = None
    outlet: str | None = None
    url: str | None = None
    published: str | None = None

    def stated(self) -> Given:
        """What the page says of its article."""
        return Given(self.title, self.outlet, self.url, self.published)


class Feed(msgspec.Struct, frozen=True, tag=True):
    """The entries of a feed in their order."""

    entries: list[Page]


class Refusal(msgspec.Struct, frozen=True, tag=True):
    """A BadReport on its way between processes."""

    kind: str
    what: str
    remedy: str

    @classmethod
    def of(cls, problem: BadReport) -> "Refusal":
        """The refusal that this error stands for."""
        return cls(type(problem).__name__, problem.what, problem.remedy)

    def as_error(self, where: str | None) -> BadReport:
        """The error again, with the place of the input. A kind that is unknown here is a `BadMarkup`."""
        kind = getattr(errors, self.kind, None)
        if not (isinstance(kind, type) and issubclass(kind, BadReport)):
            kind = errors.BadMarkup
        return kind(self.what, where=where, remedy=self.remedy)


def write_frame(stream: IO[bytes], content: bytes) -> None:
    """Writes the length of the content, eight bytes in network order, and the content."""
    stream.write(_LENGTH.pack(len(content)))
    stream.write(content)
    stream.flush()


def read_frame(stream: IO[bytes], *, longest: int | None = None) -> bytes:
    """The content that `write_frame` wrote.

    Raises:
        EOFError: the stream ended before it, or announces more than `longest` bytes.
    """
    (length,) = _LENGTH.unpack(_exactly(stream, _LENGTH.size))
    if longest is not None and length > longest:
        raise EOFError(f"{length} bytes announced")
    return _exactly(stream, length)


def _exactly(stream: IO[bytes], length: int) -> bytes:
    content = stream.read(length)
    if len(content) < length:
        raise EOFError(f"{len(content)} of {length} bytes")
    return content
