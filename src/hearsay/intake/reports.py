"""The three ways in: a string, bytes, and whatever the command line names."""

import io
import sys
from collections.abc import Generator, Iterable, Iterator
from contextlib import closing, contextmanager, nullcontext, suppress
from pathlib import Path
from typing import Any, Literal, cast

from hearsay.errors import BadReport, CannotOpen
from hearsay.intake.contents import read_content
from hearsay.intake.files import find_files, refusal_to_open
from hearsay.intake.formats import Format, format_of
from hearsay.intake.given import Given
from hearsay.intake.lines import read_lines
from hearsay.intake.pages import PageWorker
from hearsay.intake.texts import compose
from hearsay.limits import MAX_BYTES, SNIFFED_BYTES
from hearsay.records import Report

_STANDARD_INPUT = Path("-")


def from_text(
    text: str,
    *,
    title: str | None = None,
    outlet: str | None = None,
    url: str | None = None,
    published: str | None = None,
    id: str | None = None,  # noqa: A002 - the contract's word
) -> Report:
    """The Report of a plain text: title, blank line, body, normalised, with its language.

    Without a title, a first line that stands apart and reads like a headline becomes the title. A
    title that the body repeats as its first line is not doubled. Markup in the text stays as it is.

    Raises:
        NoText: nothing is left to read.
        TooLarge: the text is over `limits.MAX_CHARACTERS`.
        BadInput: the date or the address cannot be used.
    """
    return compose(text, Given(title, outlet, url, published, id))


def from_bytes(
    content: bytes,
    *,
    format: Format | None = None,  # noqa: A002 - the word for it
    title: str | None = None,
    outlet: str | None = None,
    url: str | None = None,
    published: str | None = None,
    id: str | None = None,  # noqa: A002 - the contract's word
    where: str | None = None,
    worker: PageWorker | None = None,
) -> Report:
    """The Report of plain text or of a page; its encoding, and without `format` its kind too, are found out.

    What is given goes before what is found in the page. `where` names the input in refusals. For many
    pages, pass one `PageWorker`: starting one takes a third of a second.

    Raises:
        BadReport: any of its kinds.
        BadInput: the date or the address cannot be used.
    """
    given = Given(title, outlet, url, published, id).checked()
    with nullcontext(worker) if worker else PageWorker() as pages:
        return read_content(content, given, pages, kind=format, where=where)


def open_reports(
    paths: Iterable[Path | Literal["-"]],
    *,
    title: str | None = None,
    outlet: str | None = None,
    url: str | None = None,
    published: str | None = None,
) -> Iterator[Report | BadReport]:
    """The Reports of files, of all files in folders, and of standard input ("-"), in order, one at a time.

    An input that cannot be read gives the refusal in its place. What is given holds for every report.

    Raises:
        BadInput: the date or the address cannot be used; at once, before anything is opened.
    """
    return _open_all(paths, Given(title, outlet, url, published).checked())


def _open_all(paths: Iterable[Path | Literal["-"]], given: Given) -> Iterator[Report | BadReport]:
    with PageWorker() as worker:
        for path in map(Path, paths):
            if path == _STANDARD_INPUT:
                yield from _open_one(path, given, worker)
                continue
            for file in find_files(path):
                yield from [file] if isinstance(file, CannotOpen) else _open_one(file, given, worker)


def _open_one(path: Path, given: Given, worker: PageWorker) -> Iterator[Report | BadReport]:
    """What is in one file or in standard input. What the system has against it is the last refusal."""
    where = "standard input" if path == _STANDARD_INPUT else str(path)
    with closing(_read_one(path, given, worker, where)) as items:
        while True:
            try:
                item = next(items, None)
            except (OSError, ValueError) as problem:  # ValueError: a name with NUL in it
                item = refusal_to_open(problem, where)
            if item is None:
                return
            yield item


def _read_one(
    path: Path, given: Given, worker: PageWorker, where: str
) -> Generator[Report | BadReport, None, None]:
    with _standard_input() if path == _STANDARD_INPUT else path.open("rb") as stream:
        kind = format_of(path.suffix, stream.peek(SNIFFED_BYTES))
        if kind is Format.JSON_LINES:
            yield from read_lines(stream, given, where=where)
            return
        content = stream.read(MAX_BYTES + 1)  # one byte more than is allowed shows that there are more
        yield _report_or_refusal(content, given, worker, kind, where)


def _report_or_refusal(
    content: bytes, given: Given, worker: PageWorker, kind: Format, where: str
) -> Report | BadReport:
    try:
        return read_content(content, given, worker, kind=kind, where=where)
    except BadReport as refusal:
        return refusal


@contextmanager
def _standard_input() -> Iterator[io.BufferedReader]:
    """Standard input, open at its beginning; some programs put a stream in its place that has no `peek`."""
    if sys.stdin is None:
        raise OSError("there is none")
    if isinstance(sys.stdin.buffer, io.BufferedReader):
        yield sys.stdin.buffer
        return
    stream: io.BufferedReader = io.BufferedReader(cast("Any", sys.stdin.buffer))
    try:
        yield stream
    finally:
        with suppress(ValueError):  # standard input was closed meanwhile
            stream.detach()  # closed, it would close standard input
