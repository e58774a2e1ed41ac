"""`hearsay problems`: what could not be added."""

from typing import TYPE_CHECKING

import click

from hearsay.cli.exits import Exit
from hearsay.cli.opened import archive_argument, cores, open_archive, workers_option
from hearsay.cli.say import say

if TYPE_CHECKING:
    from hearsay.archive.problems import Problem


@click.command(short_help="List what could not be added, or try it again.")
@archive_argument
@click.option("--retry", is_flag=True, help="Open the inputs again; what can be read now is added.")
@click.option("--json", "as_json", is_flag=True, help="Print the problems as JSON Lines.")
@workers_option
def problems(where: str, *, retry: bool, as_json: bool, workers: int | None) -> int:
    """List what could not be added: where, why, and what to do.

    With --retry each input that had problems is opened again; a problem that is met no more is gone.
    """
    from hearsay.archive import problems as kept
    from hearsay.archive.crew import Crew
    from hearsay.cli.add import exit_for, follow, told
    from hearsay.cli.progress import Progress

    with open_archive(where) as archive:
        if retry:
            with Crew(workers or cores()) as crew, Progress(is_wanted=True, verb="tried") as progress:
                counts = follow(kept.retry(archive, crew), progress)
            say(f"{where}: {told(counts)}")
            return exit_for(counts) if counts else Exit.DONE
        found = kept.problems(archive)
    _show(found, as_json=as_json)
    if not found:
        say("there are no problems")
    return Exit.DONE


def _show(found: "list[Problem]", *, as_json: bool) -> None:
    import msgspec

    from hearsay.exports.printable import printable

    for problem in found:
        if as_json:
            click.echo(msgspec.json.encode(problem._asdict()).decode())
        else:
            click.echo(printable(f"{problem.name}: {problem.what}; {problem.remedy} [{problem.code}]"))
