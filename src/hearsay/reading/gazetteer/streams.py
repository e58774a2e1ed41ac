"""The lines of a file that may be packed, a few at a time: the whole of GeoNames has 12 million."""

import gzip
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from hashlib import sha256
from pathlib import Path
from typing import IO, NamedTuple

from hearsay.errors import BadInput
from hearsay.limits import MAX_PLACE_LINE_BYTES, SNIFFED_BYTES

_BROKEN = (OSError, EOFError, zipfile.BadZipFile, zlib.error, RuntimeError)
"""What reading a packed file raises that is cut off, damaged, locked by a password or packed in a way not known."""


class Line(NamedTuple):
    """A line with its number, from 1, or why it is none."""

    number: int
    text: str
    reason: str | None = None


def digest_of(path: Path) -> str:
    """What tells a file from others: its size and its beginning.

    Raises:
        BadInput: it cannot be opened.
    """
    with _told(path), path.open("rb") as file:
        beginning = file.read(SNIFFED_BYTES)
        return sha256(b"%d %s" % (path.stat().st_size, beginning)).hexdigest()


def lines_of(path: Path) -> Iterator[Line]:
    """The lines of a text, gzip or zip file. Of a zip's members the largest counts: others are notes about it.

    Lines over the bound, and lines that are not UTF-8, come with the reason why they cannot be read.

    Raises:
        BadInput: the file cannot be opened, or is damaged; lines before the damage come first.
    """
    with _told(path), _opened(path) as file:
        number = 0
        while raw := file.readline(MAX_PLACE_LINE_BYTES + 1):
            number += 1
            if len(raw) > MAX_PLACE_LINE_BYTES:
                _pass_over(file, raw)
                yield Line(number, "", f"the line has over {MAX_PLACE_LINE_BYTES:,} bytes")
                continue
            try:
                yield Line(number, raw.decode("utf-8-sig" if number == 1 else "utf-8"))
            except UnicodeDecodeError:
                yield Line(number, "", "the line is not UTF-8")


def _pass_over(file: IO[bytes], raw: bytes) -> None:
    while raw and not raw.endswith(b"\n"):
        raw = file.readline(MAX_PLACE_LINE_BYTES + 1)


@contextmanager
def _opened(path: Path) -> Iterator[IO[bytes]]:
    with path.open("rb") as plain:
        if plain.read(2) == b"\x1f\x8b":
            with gzip.open(path) as packed:
                yield packed  # type: ignore[misc]
            return
    if zipfile.is_zipfile(path):
        with zipfile.ZipFile(path) as folder:
            members = [member for member in folder.infolist() if not member.is_dir()]
            if not members:
                raise BadInput("the zip file is empty", where=str(path), remedy="check it")
            with folder.open(max(members, key=lambda member: member.file_size)) as packed:
                yield packed
        return
    with path.open("rb") as plain:
        yield plain


@contextmanager
def _told(path: Path) -> Iterator[None]:
    try:
        yield
    except _BROKEN as problem:
        raise BadInput(
            "the file cannot be read", where=str(path), remedy="check its name, or fetch it anew"
        ) from problem
