"""Inputs that are compressed with gzip, unpacked as they are read, under a bound: a small file may hold a large one."""

import gzip
import io
import zlib
from typing import IO, Any

from hearsay.errors import NotText, TooLarge
from hearsay.limits import MAX_UNPACKED_SHARE, SURE_UNPACKED_BYTES

GZIP = b"\x1f\x8b"


def unpacked(stream: IO[bytes], where: str) -> io.BufferedReader:
    """The stream of what a gzip file holds, of all its members.

    Reading from it raises:
        TooLarge: it unpacks to over `SURE_UNPACKED_BYTES` and `MAX_UNPACKED_SHARE` times what was read of it.
        NotText: it is damaged or ends too soon.
    """
    return io.BufferedReader(_Unpacked(stream, where), 1 << 16)


class _Counted(io.RawIOBase):
    """The packed bytes, counted as they are read."""

    def __init__(self, stream: IO[bytes]) -> None:
        self._stream = stream
        self.count = 0

    def readable(self) -> bool:
        return True

    def read(self, size: int = -1) -> bytes:
        """Some bytes, none at the end."""
        some = self._stream.read(size)
        self.count += len(some)
        return some


class _Unpacked(io.RawIOBase):
    """The unpacked bytes, weighed against the packed ones."""

    def __init__(self, stream: IO[bytes], where: str) -> None:
        self._packed = _Counted(stream)
        self._file = gzip.GzipFile(fileobj=self._packed, mode="rb")
        self._where = where
        self._count = 0

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:  # noqa: ANN401 - any buffer of bytes
        """How many bytes were read into the buffer."""
        try:
            some = self._file.read1(len(buffer))
        except (gzip.BadGzipFile, EOFError, zlib.error) as problem:
            what = f"the compressed data are damaged ({problem})".lower()
            raise NotText(
                what, where=self._where, remedy="fetch or pack it anew; what came before is read"
            ) from problem
        self._count += len(some)
        if self._count > max(SURE_UNPACKED_BYTES, MAX_UNPACKED_SHARE * self._packed.count):
            what = f"it unpacks to over {MAX_UNPACKED_SHARE:,} times its size"
            raise TooLarge(what, where=self._where, remedy="unpack it first, and look what it holds")
        buffer[: len(some)] = some
        return len(some)
