"""Crawls of news in WARC files: one report a page that was fetched well, each record on its own.

The date of a record is when it was fetched; it is never taken for when the report was published.
"""

import zlib
from collections.abc import Iterator
from typing import IO, TYPE_CHECKING

import brotli  # type: ignore[import-untyped]

from hearsay.errors import BadReport, NotText, TooLarge
from hearsay.intake.contents import read_content
from hearsay.intake.formats import Format
from hearsay.intake.given import Given, is_web_address
from hearsay.intake.packed import GZIP
from hearsay.intake.pages import PageWorker
from hearsay.intake.taken import Taken
from hearsay.limits import MAX_BYTES, MAX_HEADER_CHARACTERS
from hearsay.records import Report

if TYPE_CHECKING:
    from fastwarc.warc import WarcRecord

_PAGES = ("text/html", "application/xhtml+xml")


def read_crawl(stream: IO[bytes], given: Given, worker: PageWorker, *, where: str) -> Iterator[Taken]:
    """The Report of each page, or its refusal, in the order of the file; other records are passed over.

    Raises:
        NotText: the file is damaged; what stood before has been given.
    """
    number = 0
    for number, record in enumerate(_records(stream, where), 1):
        place = f"{where}, record {number}"
        try:
            kind = _kind(record)
            if kind is not None:
                yield Taken(place, _report(record, kind, given, worker, place))
        except BadReport as refusal:
            yield Taken(place, refusal)
    if not number:
        raise NotText("there is no record of a crawl in it", where=where, remedy="give a WARC file")


def _records(stream: IO[bytes], where: str) -> "Iterator[WarcRecord]":
    from fastwarc.warc import ArchiveIterator, conversion, response

    forward = _Forward(stream)
    try:
        yield from ArchiveIterator(forward, record_types=response | conversion, auto_decode="transfer")
    except (GeneratorExit, KeyboardInterrupt, SystemExit):
        raise
    except BaseException as problem:  # a panic of its Rust is no Exception
        if forward.problem is not None:
            raise forward.problem from None
        what = f"the crawl is damaged here ({type(problem).__name__}: {problem})"
        raise NotText(what, where=where, remedy="fetch it anew; what came before is read") from problem


class _Forward:
    """A stream that is read forward alone, as one of compressed data can be; keeps why it could not be read."""

    def __init__(self, stream: IO[bytes]) -> None:
        self._stream = stream
        self._at = 0
        self.problem: BadReport | None = None

    def read(self, size: int = -1) -> bytes:
        """Some bytes, none at the end."""
        try:
            some = self._stream.read(size)
        except BadReport as problem:
            self.problem = problem
            raise
        self._at += len(some)
        return some

    def seek(self, offset: int, whence: int = 0) -> int:
        """The place, after passing over what is before it."""
        target = offset if whence == 0 else self._at + offset
        if whence == 2 or target < self._at:
            raise OSError("it can be read forward alone")
        while self._at < target and self.read(min(1 << 20, target - self._at)):
            pass
        return self._at

    def tell(self) -> int:
        """How many bytes are behind."""
        return self._at

    def close(self) -> None:
        """Leaves the stream to whoever opened it."""


def _kind(record: "WarcRecord") -> Format | None:
    """How the record holds a report; None: it holds none, as a picture, a redirection or an error does."""
    if not record.is_http:
        return Format.TEXT
    if record.http_headers.status_code != 200:
        return None
    return Format.HTML if (record.http_content_type or "").lower() in _PAGES else None


def _report(record: "WarcRecord", kind: Format, given: Given, worker: PageWorker, place: str) -> Report:
    content = _content(record, place)
    url = record.headers.get("WARC-Target-URI") or ""
    stated = Given(url=url if is_web_address(url) and len(url) <= MAX_HEADER_CHARACTERS else None)
    return read_content(content, given.or_else(stated), worker, kind=kind, where=place)


def _content(record: "WarcRecord", place: str) -> bytes:
    """What the record holds, unpacked as far as is allowed."""
    try:
        content = _unpacked(record.reader.read(MAX_BYTES + 1), _packing(record))
    except (OSError, ValueError, zlib.error, brotli.error) as problem:
        what = f"the record is damaged ({type(problem).__name__}: {problem})"
        raise NotText(what, where=place, remedy="fetch it anew") from problem
    if len(content) > MAX_BYTES:
        raise TooLarge(f"it is over {MAX_BYTES:,} bytes", where=place, remedy="give one report at a time")
    return content


def _packing(record: "WarcRecord") -> str:
    """How the page was packed on its way; crawlers that unpack it leave the header, so that the bytes decide too."""
    return (record.http_headers.get("Content-Encoding") or "").strip().lower() if record.is_http else ""


def _unpacked(content: bytes, packing: str) -> bytes:
    """The bytes unpacked, one byte over the bound at the most."""
    most = MAX_BYTES + 1
    if packing in {"gzip", "x-gzip"} and content.startswith(GZIP):
        return zlib.decompressobj(zlib.MAX_WBITS | 16).decompress(content, most)
    if packing == "deflate":
        is_wrapped = content[:1] == b"\x78"
        return zlib.decompressobj(zlib.MAX_WBITS if is_wrapped else -zlib.MAX_WBITS).decompress(content, most)
    if packing == "br":
        return bytes(brotli.Decompressor().process(content, output_buffer_limit=most))
    return content
