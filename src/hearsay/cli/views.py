"""What becomes of readings on the command line: lines of JSON, a page, or a view in the terminal."""

import os
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

from hearsay.cli.say import say
from hearsay.errors import BadInput
from hearsay.records import Reading

Show = Callable[[Iterator[Reading]], None]


@contextmanager
def view(*, as_json: bool, html: Path | None) -> Iterator[Show]:
    """What to hand the readings to, for what is wanted; a page that cannot be written is refused at once.

    Raises:
        BadInput: the page cannot be written where it is wanted.
    """
    if html:
        with _beside(html) as stream:
            yield lambda readings: _write_page(_also_as_json(readings) if as_json else readings, stream, html)
    elif as_json:
        yield _print_json
    else:
        yield _print_all


def _also_as_json(readings: Iterator[Reading]) -> Iterator[Reading]:
    """The same readings; each is printed as a line of JSON as it passes."""
    from hearsay.exports.json_lines import line

    stream = sys.stdout.buffer
    for reading in readings:
        stream.write(line(reading))
        yield reading
    stream.flush()


def _print_json(readings: Iterator[Reading]) -> None:
    for _ in _also_as_json(readings):
        pass


def _print_all(readings: Iterator[Reading]) -> None:
    from rich.console import Console

    from hearsay.exports.terminal import print_reading

    if hasattr(sys.stdout, "reconfigure"):
        sys.stdout.reconfigure(
            errors="replace"
        )  # a terminal without Unicode shows question marks, and goes on
    console = Console(highlight=False, emoji=False, markup=False)
    for number, reading in enumerate(readings, 1):
        if number > 1:
            console.rule(style="dim")
        print_reading(reading, console)


def _write_page(readings: Iterator[Reading], stream: IO[str], path: Path) -> None:
    """Writes the page into its place once it is whole; without readings there is none."""
    from hearsay.exports import page

    count = page.write(readings, stream)
    stream.flush()
    if count:
        Path(stream.name).replace(path)
        say(f"{path}: {count:,} {'report' if count == 1 else 'reports'} on one page")


@contextmanager
def _beside(path: Path) -> Iterator[IO[str]]:
    """A file in the same folder that is gone afterwards unless it was moved to its place.

    Raises:
        BadInput: there is no such folder, or it may not be written to.
    """
    try:
        if path.is_dir():
            raise IsADirectoryError(0, "it is a folder")
        stream = tempfile.NamedTemporaryFile(  # noqa: SIM115 - closed below
            "w",
            encoding="utf-8",
            errors="replace",
            newline="\n",
            dir=path.parent,
            suffix=".part",
            delete=False,
        )
    except OSError as problem:
        reason = (problem.strerror or str(problem)).lower()
        raise BadInput(
            f"the page cannot be written ({reason})", where=str(path), remedy="name another file"
        ) from problem
    try:
        with stream:
            os.chmod(stream.name, 0o666 & ~umask())  # noqa: PTH101 - a temporary file is private, a page is not
            yield stream
    finally:
        Path(stream.name).unlink(missing_ok=True)


def umask() -> int:
    """The bits that files of this process are made without; asking sets them, so that they are set back."""
    mask = os.umask(0)
    os.umask(mask)
    return mask
