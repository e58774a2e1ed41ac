"""`hearsay read`: reports in; a view for people, JSON Lines for programs, or a page out."""

import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Literal

import click

from hearsay.cli.exits import Exit, as_help
from hearsay.cli.say import say
from hearsay.errors import BadReport

if TYPE_CHECKING:
    from hearsay.cli.progress import Progress
    from hearsay.records import Reading, Report

Input = Path | Literal["-"]

HELP = f"""Read reports: who says what, through whom, and what is the outlet's own voice.

INPUTS are files (plain text, HTML, JSON Lines, CSV, feeds, WARC), folders, or - for standard input, which is also read
when none are given and something is piped in. A report that cannot be read is refused in one line on
standard error, and the rest goes on.

Without --json or --html the report is shown in the terminal, with its statements in numbered brackets.

{as_help()}"""


@dataclass
class Outcome:
    """What became of the inputs so far."""

    read: int = 0
    refused: int = 0

    @property
    def exit(self) -> Exit:
        """The exit code that says so."""
        if not self.read:
            return Exit.NOTHING_READ
        return Exit.SOME_REFUSED if self.refused else Exit.DONE


@click.command(help=HELP, short_help="Read reports into a view, JSON Lines or a page.")
@click.argument("inputs", nargs=-1, metavar="[INPUTS]...", type=click.Path(path_type=Path, allow_dash=True))
@click.option("--title", help="Headline of the report, where the input does not give it.")
@click.option("--outlet", help="Who published it.")
@click.option("--published", metavar="DATE", help="When: 2031-05-14, or a date and time.")
@click.option("--url", help="Where it was found.")
@click.option("--json", "as_json", is_flag=True, help="Print the readings as JSON Lines, one report a line.")
@click.option(
    "--html",
    metavar="FILE",
    type=click.Path(path_type=Path, dir_okay=False, writable=True),
    help="Write one page that holds all the reports, with a list of them at its top.",
)
@click.option(
    "--model",
    metavar="FOLDER",
    type=click.Path(path_type=Path, exists=True, file_okay=False),
    help="Read with this model and not with the one that is shipped.",
)
@click.option(
    "--threads", type=click.IntRange(1, 256), help="Threads of the encoder. Without it: one a core."
)
def read(
    inputs: tuple[Path, ...],
    *,
    title: str | None,
    outlet: str | None,
    published: str | None,
    url: str | None,
    as_json: bool,
    html: Path | None,
    model: Path | None,
    threads: int | None,
) -> int:
    """The exit code of reading `inputs` into the views that are wanted."""
    from hearsay.cli.progress import Progress
    from hearsay.cli.views import view
    from hearsay.intake import open_reports
    from hearsay.reading.actors import store
    from hearsay.reading.reader import Reader

    paths = _paths(inputs)
    _check_one_report(paths, title=title, url=url)
    outcome = Outcome()
    with (
        view(as_json=as_json, html=html) as show,
        Progress(is_wanted=as_json or html is not None) as progress,
    ):
        found = open_reports(paths, title=title, outlet=outlet, url=url, published=published)
        reader = Reader(model, threads=threads, directory=store.directory())
        readings = reader.read_many(_accepted(found, outcome))
        show(_counted(readings, outcome, progress))
    if not outcome.read and not outcome.refused:
        say("there was nothing to read; name files or folders that hold reports")
    return outcome.exit


def _paths(inputs: tuple[Path, ...]) -> list[Input]:
    """The inputs to open; standard input where none are named and it is no keyboard."""
    if not inputs:
        if sys.stdin.isatty():
            raise click.UsageError("Name files or folders to read, or - for standard input.")
        return ["-"]
    return ["-" if str(path) == "-" else path for path in inputs]


def _check_one_report(paths: list[Input], *, title: str | None, url: str | None) -> None:
    """A title and an address belong to one report; given to many, they would be wrong for all but one.

    Raises:
        click.UsageError: they are given to more than one input or to a folder.
    """
    is_many = len(paths) > 1 or any(isinstance(path, Path) and path.is_dir() for path in paths)
    if is_many and (title or url):
        raise click.UsageError("--title and --url belong to one report; name one file.")


def _accepted(found: "Iterable[Report | BadReport]", outcome: Outcome) -> "Iterator[Report]":
    """The reports that can be read; the others are refused aloud and counted."""
    for each in found:
        if isinstance(each, BadReport):
            outcome.refused += 1
            say(f"refused: {each.sentence}")
        else:
            yield each


def _counted(readings: "Iterable[Reading]", outcome: Outcome, progress: "Progress") -> "Iterator[Reading]":
    """The readings, counted as they pass."""
    for reading in readings:
        outcome.read += 1
        progress.advance()
        yield reading
