"""`hearsay actors`: who resolves to what, and names of one's own."""

from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from hearsay.cli.exits import Exit
from hearsay.cli.say import say

if TYPE_CHECKING:
    from hearsay.reading.actors.directory import Cells, Directory
    from hearsay.reading.actors.listed import Listed
    from hearsay.reading.actors.petrarch import BadRow

SHOWN_BAD_ROWS = 20


@click.group(short_help="Show who resolves to what; import names of your own.")
@click.option(
    "--data",
    metavar="FOLDER",
    type=click.Path(path_type=Path, file_okay=False),
    help="Keep imported actors in this folder. Without it: $HEARSAY_DATA, or the platform's folder for data.",
)
@click.pass_context
def actors(context: click.Context, *, data: Path | None) -> None:
    """Show who resolves to what, and import actors of your own.

    Imported names go before those that Hearsay lists. They stay on this machine.
    """
    context.obj = data


@actors.command("import", short_help="Take in a PETRARCH actor dictionary or a CSV table.")
@click.argument("file", type=click.Path(path_type=Path, exists=True, dir_okay=False))
@click.pass_obj
def import_(data: Path | None, file: Path) -> int:
    """Take in a PETRARCH actor dictionary, or a CSV table with the columns name, country, sector, aliases, from, to.

    Rows that cannot be used are told with their line, and the rest goes on.
    """
    from hearsay.reading.actors import store
    from hearsay.reading.actors.importing import read_actors, with_added

    found = read_actors(file)
    _say_bad(found.bad)
    if not found.actors and not found.roles:
        say(f"{file}: there was nothing to import")
        return Exit.NOTHING_READ
    path = store.keep(with_added(store.directory(data), found, file.name), data)
    click.echo(
        f"{len(found.actors):,} actors with {found.names:,} names, {len(found.roles):,} roles -> {path}"
    )
    return Exit.SOME_REFUSED if found.bad else Exit.DONE


def _say_bad(bad: "list[BadRow]") -> None:
    for row in bad[:SHOWN_BAD_ROWS]:
        say(f"line {row.line}: {row.reason}")
    if len(bad) > SHOWN_BAD_ROWS:
        say(f"and {len(bad) - SHOWN_BAD_ROWS:,} rows more that cannot be used")


@actors.command("list", short_help="List the actors that are known by name.")
@click.argument("words", nargs=-1)
@click.option("--imported", is_flag=True, help="Only what was imported.")
@click.pass_obj
def list_(data: Path | None, words: tuple[str, ...], *, imported: bool) -> int:
    """List armed groups and bodies that are known by name, those with WORDS in their name or all.

    One a line: name, country and sector with the days they hold, and why. What was imported comes first.
    """
    from hearsay.exports.printable import printable
    from hearsay.reading.actors import store
    from hearsay.reading.actors.listed import bodies

    wanted = " ".join(words).casefold()
    known = store.directory(data)
    lines = [(name, "; ".join(_code(*code) for code in codes), "imported") for name, codes in _items(known)]
    if not imported:
        lines += [(each.name, _terms(each), each.reason) for each in bodies()]
    shown = [line for line in lines if wanted in line[0].casefold()]
    for line in shown:
        click.echo("\t".join(map(printable, line)))
    if not shown:
        say("no actor is known by such a name" if wanted else "nothing was imported")
    return Exit.DONE


def _items(known: "Directory | None") -> "list[tuple[str, list[Cells]]]":
    return known.stored.items if known else []


def _terms(listed: "Listed") -> str:
    """The sectors of a listed body with the days until which they hold."""
    sectors = [f"{term.sector or '-'}{f' until {term.until}' if term.until else ''}" for term in listed.terms]
    return f"{listed.country or '-'} {', then '.join(sectors)}"


def _code(country: str | None, sector: str | None, start: str | None, end: str | None) -> str:
    days = f" {start or ''}/{end or ''}" if start or end else ""
    return f"{country or '-'} {sector or '-'}{days}"


@actors.command(short_help="Show what a phrase resolves to, and why.")
@click.argument("name", nargs=-1, required=True)
@click.option("--on", metavar="DATE", type=click.DateTime(["%Y-%m-%d"]), help="On this day, as 2031-05-14.")
@click.pass_obj
def find(data: Path | None, name: tuple[str, ...], *, on: datetime | None) -> int:
    """Show what a name or a phrase resolves to: name, country, sector, and what that rests on."""
    from hearsay.exports.printable import printable
    from hearsay.reading.actors import store
    from hearsay.reading.actors.resolve import resolve

    words = " ".join(name)
    known = store.directory(data)
    day = on.date() if on else None
    found = resolve(words, directory=known, on=day)
    lines = [f"name     {found.name}", f"country  {found.country or '-'}", f"sector   {found.sector or '-'}"]
    for line in (*lines, f"because  {found.why or 'nothing known is in it'}"):
        click.echo(printable(line))
    _show_dates(known, words, day)
    return Exit.DONE


def _show_dates(known: "Directory | None", words: str, day: date | None) -> None:
    """The dated codes of an imported name, which hold on other days."""
    item = known.item(words) if known else None
    if item is not None and (day is None or len(item.codes) > 1):
        for code in item.codes:
            click.echo(f"imported {_code(*code)}")


@actors.command(short_help="Take away all that was imported.")
@click.pass_obj
def forget(data: Path | None) -> int:
    """Take away all that was imported; Hearsay's own list stays."""
    from hearsay.reading.actors import store

    say("all imported actors are gone" if store.forget(data) else "nothing was imported")
    return Exit.DONE
