"""`hearsay reread`: readings made anew by the model that is here."""

from pathlib import Path

import click

from hearsay.cli.exits import Exit
from hearsay.cli.opened import archive_argument, cores, open_archive, workers_option
from hearsay.cli.say import say


@click.command(short_help="Renew the readings that another model made.")
@archive_argument
@click.option("--all", "all_of_them", is_flag=True, help="Also those that this version of the model made.")
@workers_option
@click.option(
    "--model",
    metavar="FOLDER",
    type=click.Path(path_type=Path, exists=True, file_okay=False),
    help="Read with this model and not with the one that is shipped.",
)
def reread(where: str, *, all_of_them: bool, workers: int | None, model: Path | None) -> int:
    """Read again the reports whose readings were made by another model, or by another version of it.

    What people have decided is never touched. May be interrupted and begun again.
    """
    from hearsay.archive import rereading
    from hearsay.archive.crew import Crew
    from hearsay.cli.progress import Progress

    renewed = same = failed = 0
    with open_archive(where) as archive, Crew(workers or cores(), model=model) as crew:
        total = rereading.count_old(archive, crew, all_of_them=all_of_them)
        with Progress(is_wanted=True, total=total, verb="read again") as progress:
            for each in rereading.reread(archive, crew, all_of_them=all_of_them):
                failed += each.problem is not None
                renewed += each.is_other
                same += not each.is_other and each.problem is None
                progress.advance(done=renewed + same + failed)
                if each.problem is not None:
                    say(f"refused: {each.problem.sentence}")
    say(f"{where}: {renewed:,} readings renewed, {same:,} came out the same, {failed:,} stay as they were")
    return Exit.SOME_REFUSED if failed else Exit.DONE
