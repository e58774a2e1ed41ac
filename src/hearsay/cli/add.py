"""`hearsay add`: reports into an archive."""

from collections import Counter
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

import click

from hearsay.cli.exits import Exit, as_help
from hearsay.cli.opened import archive_argument, cores, open_archive, workers_option
from hearsay.cli.say import say

if TYPE_CHECKING:
    from hearsay.archive.adding import Step, What
    from hearsay.cli.progress import Progress

HELP = f"""Read reports into ARCHIVE: a file, which is made if there is none, or postgresql://...

INPUTS are files (plain text, HTML, JSON Lines, CSV, saved feeds, WARC; also compressed with gzip), folders, or - for
standard input. Adding the same again changes nothing; what was interrupted goes on where it stopped. What cannot be read
is kept as a problem (`hearsay problems`), and the rest goes on; what is no report (a sign-in form, a cookie wall) is kept
apart with the reason.

{as_help()}"""


@click.command(help=HELP, short_help="Read reports into an archive.")
@archive_argument
@click.argument("inputs", nargs=-1, required=True, type=click.Path(path_type=Path, allow_dash=True))
@click.option("--outlet", help="Who published them, where the inputs do not say.")
@click.option("--published", metavar="DATE", help="When: 2031-05-14, or a date and time.")
@click.option(
    "--column",
    "columns",
    multiple=True,
    metavar="PART=NAME",
    help="Of CSV and JSON Lines: which column or key holds a part of the report, as text=body. May be repeated.",
)
@workers_option
@click.option(
    "--model",
    metavar="FOLDER",
    type=click.Path(path_type=Path, exists=True, file_okay=False),
    help="Read with this model and not with the one that is shipped.",
)
def add(
    where: str,
    inputs: tuple[Path, ...],
    *,
    outlet: str | None,
    published: str | None,
    columns: tuple[str, ...],
    workers: int | None,
    model: Path | None,
) -> int:
    """The exit code of adding `inputs` to the archive."""
    from hearsay.archive.adding import Said, add
    from hearsay.archive.crew import Crew
    from hearsay.cli.progress import Progress
    from hearsay.intake import Columns, Given

    named = _named(columns)
    said = Said(Given(outlet=outlet, published=published), Columns.named(named) if named else None)
    said.given.checked()
    with (
        open_archive(where, create=True) as archive,
        Crew(workers or cores(), model=model) as crew,
        Progress(is_wanted=True, total=size_of(inputs), verb="added") as progress,
    ):
        counts = follow(add(archive, inputs, crew, said), progress)
        say(f"{where}: {told(counts)}; {len(archive):,} reports in all")
    return exit_for(counts)


def follow(steps: "Iterable[Step]", progress: "Progress") -> "Counter[What]":
    """How often each thing became of the inputs; refusals and what is kept apart are told as they pass."""
    from hearsay.archive.adding import What

    counts: Counter[What] = Counter()
    behind, current, within = 0, "", 0
    for step in steps:
        name = step.where.partition(", ")[0]
        if name != current:
            behind, current, within = behind + within, name, 0
        within = max(within, step.done)
        counts[step.what] += 1
        if step.problem is not None:
            say(f"refused: {step.problem.sentence}")
        if step.what is What.APART:
            say(f"kept apart: {step.where}: {step.why}")
        progress.advance(done=behind + within)
    return counts


def told(counts: "Counter[What]") -> str:
    """What became of the inputs, in one line."""
    from hearsay.archive.adding import What

    parts = {
        What.ADDED: "added",
        What.KNOWN: "known already",
        What.APART: "kept apart",
        What.REFUSED: "refused",
        What.SKIPPED: "inputs skipped, as they were added before",
    }
    return (
        ", ".join(f"{counts[what]:,} {verb}" for what, verb in parts.items() if counts[what])
        or "nothing to add"
    )


def exit_for(counts: "Counter[What]") -> Exit:
    """The exit code that says what became of the inputs."""
    from hearsay.archive.adding import What

    if counts[What.REFUSED]:
        return Exit.SOME_REFUSED if counts.total() > counts[What.REFUSED] else Exit.NOTHING_READ
    return Exit.DONE if counts else Exit.NOTHING_READ


def size_of(inputs: Iterable[Path]) -> int:
    """The bytes of all inputs; 0, which is not known, where standard input is among them."""
    total = 0
    for path in inputs:
        if str(path) == "-":
            return 0
        files = path.rglob("*") if path.is_dir() else [path]
        total += sum(file.stat().st_size for file in files if file.is_file())
    return total


def _named(columns: Iterable[str]) -> dict[str, str]:
    """The columns by the part of a report that they hold.

    Raises:
        click.UsageError: one is not written PART=NAME.
    """
    pairs = [written.partition("=") for written in columns]
    for part, sign, name in pairs:
        if not (part and sign and name):
            raise click.UsageError(f"--column {part}{sign}{name}: write it as text=body.")
    return {part: name for part, _, name in pairs}
