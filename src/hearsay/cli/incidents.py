"""`hearsay incidents`: which accounts tell of the same occurrence, and how they stand to each other."""

import click

from hearsay.cli import asking
from hearsay.cli.exits import Exit
from hearsay.cli.opened import archive_argument, open_archive, selection, selection_options
from hearsay.cli.say import say


@click.command(short_help="Show the incidents that the reports of an archive tell of.")
@archive_argument
@selection_options
@asking.asking_options
@click.option("--limit", default=20, show_default=True, type=click.IntRange(1), help="How many are shown.")
@click.option("--json", "as_json", is_flag=True, help="Print the incidents as JSON Lines.")
def incidents(
    where: str,
    *,
    limit: int,
    as_json: bool,
    **given: str | int | None,
) -> int:
    """Show the incidents that the reports of ARCHIVE tell of: their accounts, who corroborates whom, what is disputed.

    Those with the most independent accounts come first. An incident is shown if one of its accounts is of a report that is
    selected, and then with all of them; `hearsay show ARCHIVE ID` shows them side by side.
    """
    from hearsay.archive import told
    from hearsay.exports.terminal_incidents import told as lines
    from hearsay.records import encode

    asked = asking.asked(given)
    with open_archive(where) as archive:
        chosen = selection("", **asking.of_reports(given))
        count = told.count(archive, chosen, asked)
        found = told.incidents(archive, chosen, asked, limit=limit)
    for each in found:
        click.echo(encode(each).decode() if as_json else "\n".join([*lines(each), ""]))
    if not as_json or not found:
        shown = f", {limit:,} shown" if count > limit else ""
        say(f"{count:,} {'incident' if count == 1 else 'incidents'}{shown}")
    return Exit.DONE
