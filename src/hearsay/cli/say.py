"""One line to the person at the keyboard, on standard error."""

import click

from hearsay.exports.printable import printable


def say(sentence: str) -> None:
    """Prints one line on standard error, with nothing in it that could steer the terminal."""
    click.echo(f"hearsay: {printable(sentence)}", err=True)
