"""`hearsay people`: who may sign in to a board over an archive."""

import click

from hearsay.cli.exits import Exit
from hearsay.cli.opened import archive_argument, open_archive
from hearsay.cli.say import say

ROLES = ("reader", "coder", "editor")


@click.group(short_help="Say who may sign in to a board over an archive.")
def people() -> None:
    """Say who may sign in to a board over an archive: readers read, coders judge, editors also merge and split."""


@people.command("add", short_help="Let somebody sign in.")
@archive_argument
@click.argument("name")
@click.option(
    "--role", type=click.Choice(ROLES), default="coder", show_default=True, help="What they may do."
)
@click.password_option(help="Their password; asked for where it is not stated.")
def add(where: str, name: str, role: str, password: str) -> int:
    """Let NAME sign in to a board over ARCHIVE; one who may already gets the role and the password."""
    from hearsay.archive import people as kept

    with open_archive(where) as archive:
        is_new = kept.add(archive, name, role, password)
    say(f"{name} may sign in as {role}" if is_new else f"{name} has another password now, and is {role}")
    return Exit.DONE


@people.command("list", short_help="Show who may sign in.")
@archive_argument
def list_(where: str) -> int:
    """Show who may sign in to a board over ARCHIVE."""
    from hearsay.archive import people as kept
    from hearsay.exports.printable import printable

    with open_archive(where) as archive:
        for member in kept.members(archive):
            click.echo(printable(f"{member.name} {member.role} since {member.added[:10]}"))
    return Exit.DONE


@people.command("remove", short_help="Let somebody sign in no more.")
@archive_argument
@click.argument("name")
def remove(where: str, name: str) -> int:
    """Let NAME sign in to a board over ARCHIVE no more. What they judged stays."""
    from hearsay.archive import people as kept

    with open_archive(where) as archive:
        kept.remove(archive, name)
    say(f"{name} may sign in no more")
    return Exit.DONE
