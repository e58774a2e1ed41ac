"""The command line: one command per file, each thin. Nothing heavy is imported before a command needs it."""

import os
import sys
from collections.abc import Sequence
from typing import NoReturn

import click

from hearsay.cli.actors import actors
from hearsay.cli.add import add
from hearsay.cli.board import board
from hearsay.cli.brief import brief
from hearsay.cli.doctor import doctor
from hearsay.cli.exits import Exit, exit_of
from hearsay.cli.export import export
from hearsay.cli.gazetteer import gazetteer
from hearsay.cli.incidents import incidents
from hearsay.cli.judge import judge
from hearsay.cli.judgements import judgements
from hearsay.cli.people import people
from hearsay.cli.problems import problems
from hearsay.cli.read import read
from hearsay.cli.reread import reread
from hearsay.cli.say import say
from hearsay.cli.schema import schema
from hearsay.cli.search import search
from hearsay.cli.show import show
from hearsay.errors import HearsayError


class Commands(click.Group):
    """The commands; whatever stops one of them from outside becomes its exit code."""

    def invoke(self, context: click.Context) -> object:
        """What the command gives back: its exit code."""
        try:
            return super().invoke(context)
        except KeyboardInterrupt:
            say("interrupted")
            return Exit.INTERRUPTED
        except BrokenPipeError:
            # Whoever read our output has gone; Python would complain once more as it closes standard output.
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
            return Exit.NOBODY_LISTENS


@click.group(cls=Commands, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.version_option(package_name="hearsay", message="hearsay %(version)s")
def hearsay() -> None:
    """Read reporting on conflict: who says what, through whom, and what is only the outlet's own voice.

    Works offline. Shows who says what; never says what is true.
    """


for command in (
    actors,
    add,
    board,
    brief,
    doctor,
    export,
    gazetteer,
    incidents,
    judge,
    judgements,
    people,
    problems,
    read,
    reread,
    schema,
    search,
    show,
):
    hearsay.add_command(command)


def main(arguments: Sequence[str] | None = None) -> NoReturn:
    """Run the command line and end the program with the exit code of what it did."""
    sys.exit(run(arguments))


def run(arguments: Sequence[str] | None = None) -> int:
    """The exit code of one run of the command line; every refusal has been said on standard error."""
    try:
        return int(hearsay.main(arguments, prog_name="hearsay", standalone_mode=False) or 0)
    except click.ClickException as problem:
        problem.show()
        return Exit.USAGE
    except HearsayError as refusal:
        say(refusal.sentence)
        return exit_of(refusal)
