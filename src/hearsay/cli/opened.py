"""An archive for a command, and the options that several commands have."""

import os
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import click

from hearsay.cli.say import say

if TYPE_CHECKING:
    from hearsay.archive.selecting import Selection
    from hearsay.archive.store import Archive

Command = Callable[..., Any]


def open_archive(where: str, *, create: bool = False, migrate: bool | None = None) -> "Archive":
    """The archive at an address; a backup that was made on the way is told.

    Raises:
        BadArchive: there is none, or it cannot be used.
    """
    from hearsay.archive.store import Archive

    archive = Archive(where, create=create, migrate=migrate)
    if archive.backup:
        say(f"the archive is of the present version now; as it was before: {archive.backup}")
    return archive


def archive_argument(command: Command) -> Command:
    """The argument ARCHIVE."""
    return click.argument("where", metavar="ARCHIVE")(command)


def workers_option(command: Command) -> Command:
    """The option --workers."""
    return click.option(
        "--workers",
        type=click.IntRange(1, 256),
        default=None,
        help="Processes that read, each with a model of its own. Without it: one a core.",
    )(command)


def cores() -> int:
    """How many cores this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def selection_options(command: Command) -> Command:
    """The options that select reports."""
    for option in reversed(
        (
            click.option("--outlet", help="Only reports of this outlet."),
            click.option("--since", metavar="DATE", help="Only from this day, month or year on: 2031-05-14."),
            click.option(
                "--until", metavar="DATE", help="Only up to this day, month or year, which is included."
            ),
            click.option("--source", help="Only reports in which a voice of this name is heard."),
            click.option(
                "--event", metavar="TYPE", help="Only reports with an event of this type, as assault."
            ),
        )
    ):
        command = option(command)
    return command


def selection(words: str = "", **stated: str | None) -> "Selection":
    """The selection that the options state.

    Raises:
        BadInput: a date cannot be read.
    """
    from hearsay.archive.selecting import Selection
    from hearsay.intake.published import require_published

    days = {name: require_published(day) for name in ("since", "until") if (day := stated.get(name))}
    return Selection(words, **{**stated, **days})
