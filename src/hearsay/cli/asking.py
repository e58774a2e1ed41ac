"""The options by which incidents are asked for, the same in every command."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

import click

if TYPE_CHECKING:
    from hearsay.archive.told import Asked

Command = Callable[..., Any]
STANDINGS = ("single source", "corroborated", "disputed", "denied")
MEASURES = ("killed", "injured", "missing", "captured", "abducted", "arrested", "displaced")
OPTIONS = ("kind", "place", "actor", "standing", "independent", "measure")


def asking_options(command: Command) -> Command:
    """The options that select incidents."""
    for option in reversed(
        (
            click.option(
                "--type", "kind", metavar="TYPE", help="Only incidents of this type of PLOVER, as assault."
            ),
            click.option(
                "--place",
                metavar="NAME",
                help="Only where the place, its province or its country has this name.",
            ),
            click.option(
                "--actor", metavar="NAME", help="Only where somebody of this name acts or is acted on."
            ),
            click.option(
                "--standing", type=click.Choice(STANDINGS), help="Only incidents whose accounts stand so."
            ),
            click.option(
                "--independent",
                type=click.IntRange(1),
                default=1,
                show_default=True,
                help="Fewest independent accounts.",
            ),
            click.option(
                "--measure", type=click.Choice(MEASURES), help="Only where such a number is stated."
            ),
        )
    ):
        command = option(command)
    return command


def asked(given: Mapping[str, Any]) -> "Asked":
    """What the options ask for; other keys are passed over."""
    from hearsay.archive.told import Asked
    from hearsay.records import Measure, Standing

    standing, measure = given.get("standing"), given.get("measure")
    return Asked(
        given.get("kind"),
        given.get("place"),
        given.get("actor"),
        Standing(standing) if standing else None,
        given.get("independent") or 1,
        Measure(measure) if measure else None,
    )


def of_reports(given: Mapping[str, Any]) -> dict[str, str | None]:
    """The other options: those that select reports."""
    return {name: value for name, value in given.items() if name not in OPTIONS}


def stated(given: Mapping[str, Any]) -> dict[str, str]:
    """What of it a person has stated, by the name of the option."""
    named = {"kind": "type"}
    found = {named.get(name, name): given.get(name) for name in OPTIONS}
    return {name: str(value) for name, value in found.items() if value not in {None, 1}}
