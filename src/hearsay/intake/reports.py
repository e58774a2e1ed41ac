"""The three ways in: a string, bytes, and whatever the command line names."""

import io
import sys
from collections.abc import Generator, Iterable, Iterator
from contextlib import closing, contextmanager, nullcontext, suppress
from pathlib import Path
from typing import Any, Literal, cast

from hearsay.errors import BadReport, CannotOpen
from hearsay.intake.columns import Columns
from hearsay.intake.contents import read_content
from hearsay.intake.feeds import read_entries
from hearsay.intake.files import find_files, refusal_to_open
from hearsay.intake.formats import Format, format_of
from hearsay.intake.given import Given
from hearsay.intake.lines import take_lines
from hearsay.intake.packed import GZIP, unpacked
from hearsay.intake.pages import PageWorker
from hearsay.intake.tabular import read_table
from hearsay.intake.taken import Taken
from hearsay.intake.texts import compose
from hearsay.intake.warc import read_crawl
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


def open_input(
    path: Path, given: Given, worker: PageWorker, columns: Columns | None = None
) -> Iterator[Taken]:
    """The Reports of one file or of standard input (`-`), or their refusals, in order, with where each stood.

    What is given must have been checked. What the system has against the file is the last refusal.
    """
    where = "standard input" if path == _STANDARD_INPUT else str(path)
    with closing(_read_one(path, given, worker, where, columns)) as items:
        while True:
            try:
                item = next(items, None)
            except BadReport as refusal:  # of the whole input
                item = Taken(where, refusal)
            except (OSError, ValueError) as problem:  # ValueError: a name with NUL in it
                item = Taken(where, refusal_to_open(problem, where))
            if item is None:
                return
            yield item


def _open_all(paths: Iterable[Path | Literal["-"]], given: Given) -> Iterator[Report | BadReport]:
    with PageWorker() as worker:
        for path in map(Path, paths):
            for file in [path] if path == _STANDARD_INPUT else find_files(path):
                if isinstance(file, CannotOpen):
                    yield file
                else:
                    yield from (taken.item for taken in open_input(file, given, worker))


def _read_one(
    path: Path, given: Given, worker: PageWorker, where: str, columns: Columns | None
) -> Generator[Taken, None, None]:
    with _standard_input() if path == _STANDARD_INPUT else path.open("rb") as packed:
        is_packed = packed.peek(len(GZIP)).startswith(GZIP)
        stream = unpacked(packed, where) if is_packed else packed
        suffix = path.with_suffix("").suffix if is_packed and path.suffix == ".gz" else path.suffix
        kind = format_of(suffix, stream.peek(SNIFFED_BYTES))
        can_tell = packed.seekable()
        for taken in _read_as(kind, stream, given, worker, where=where, columns=columns):
            yield taken._replace(done=packed.tell()) if can_tell else taken


def _read_as(
    kind: Format,
    stream: io.BufferedReader,
    given: Given,
    worker: PageWorker,
    *,
    where: str,
    columns: Columns | None,
) -> Iterator[Taken]:
    """What a stream of this kind holds, one at a time where it may hold many."""
    if kind is Format.JSON_LINES:
        return take_lines(stream, given, where=where, columns=columns)
    if kind is Format.CSV:
        return read_table(stream, given, columns or Columns(), where=where)
    if kind is Format.WARC:
        return read_crawl(stream, given, worker, where=where)
    content = stream.read(MAX_BYTES + 1)  # one byte more than is allowed shows that there are more
    if kind is Format.FEED:
        return read_entries(content, given, worker, where=where)
    return iter([Taken(where, _report_or_refusal(content, given, worker, kind, where))])


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
