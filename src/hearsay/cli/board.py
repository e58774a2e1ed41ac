"""`hearsay board`: the web application over an archive."""

import getpass
import os

import click

from hearsay.cli.exits import Exit
from hearsay.cli.opened import archive_argument, open_archive
from hearsay.cli.say import say


@click.command(short_help="Read, compare and correct an archive in the browser.")
@archive_argument
@click.option("--host", default="127.0.0.1", show_default=True, help="Address to listen on.")
@click.option(
    "--port", default=8321, show_default=True, type=click.IntRange(1, 65_535), help="Port to listen on."
)
@click.option(
    "--name", "names", multiple=True, metavar="HOST", help="A name that others open it by; may be repeated."
)
@click.option(
    "--https", is_flag=True, help="It is served over https by a proxy: cookies go over nothing else."
)
def board(where: str, *, host: str, port: int, names: tuple[str, ...], https: bool) -> int:
    """Serve the board over ARCHIVE: incidents, reports, sources, outlets, review, as pages and as an API.

    For one person on this machine without signing in. On any other address, people have to be added first
    (`hearsay people add`), or HEARSAY_BOARD_TOKEN has to hold a token. Nothing is loaded from a network.
    """
    from hearsay.board.serving import serve

    with open_archive(where, create=True) as archive:
        serve(
            archive,
            host,
            port,
            names=names,
            token=os.environ.get("HEARSAY_BOARD_TOKEN"),
            owner=_owner(),
            is_secure=https,
            say=say,
        )
    return Exit.DONE


def _owner() -> str:
    """What whoever uses this machine is called in judgements."""
    try:
        return getpass.getuser()
    except (OSError, KeyError):
        return "owner"
