"""`hearsay show`: a report with its layers, an incident with its accounts, or all that a source ever said."""

import sys
from typing import TYPE_CHECKING

import click

from hearsay.cli.exits import Exit
from hearsay.cli.opened import archive_argument, open_archive
from hearsay.cli.say import say

if TYPE_CHECKING:
    from rich.console import Console

    from hearsay.archive.heard import Heard
    from hearsay.archive.kept import Kept, Kin
    from hearsay.archive.store import Archive
    from hearsay.records import Incident


@click.command(short_help="Show a report, an incident, or all that a source ever said.")
@archive_argument
@click.argument("name", nargs=-1, required=True)
@click.option("--source", "is_source", is_flag=True, help="NAME is a source, even if a report has that id.")
@click.option(
    "--json",
    "as_json",
    is_flag=True,
    help="Print the reading, the incident, or the statements, as JSON Lines.",
)
def show(where: str, name: tuple[str, ...], *, is_source: bool, as_json: bool) -> int:
    """Show a report with its layers, an incident with its accounts side by side, or all that a source ever said.

    Of a report it tells whom it credits and which are its copies, too. NAME is the id that `hearsay search` or `hearsay incidents` shows, or the one that the report was given; or the name of
    a source, or a part of it by whole words.
    """
    from hearsay.archive.kept import find
    from hearsay.archive.told import incident

    words = " ".join(name)
    with open_archive(where) as archive:
        reports = [] if is_source else find(archive, words)
        if reports:
            for report in reports:
                _show_report(archive, report, as_json=as_json)
            return Exit.DONE
        found = None if is_source else incident(archive, words)
        if found is not None:
            _show_incident(archive, found, as_json=as_json)
            return Exit.DONE
        return _show_source(archive, words, as_json=as_json)


def _show_report(archive: "Archive", report: str, *, as_json: bool) -> None:
    from hearsay.archive.kept import kept
    from hearsay.exports.terminal import print_reading
    from hearsay.records import decode_reading

    line = archive.line(report)
    if as_json:
        if line is not None:
            click.echo(line.decode())
        return
    known = kept(archive, report)
    if line is not None:
        print_reading(decode_reading(line), _console())
    for told in _facts(known) if known else ():
        click.echo(told)


def _show_incident(archive: "Archive", found: "Incident", *, as_json: bool) -> None:
    from hearsay.exports.terminal_accounts import print_incident
    from hearsay.records import decode_reading, encode

    if as_json:
        click.echo(encode(found).decode())
        return
    lines = {account.report: archive.line(account.report) for account in found.accounts}
    readings = {report: decode_reading(line) for report, line in lines.items() if line is not None}
    print_incident(found, readings, _console())


def _console() -> "Console":
    from rich.console import Console

    if hasattr(sys.stdout, "reconfigure"):
        sys.stdout.reconfigure(errors="replace")
    return Console(highlight=False, emoji=False, markup=False)


def _facts(known: "Kept") -> list[str]:
    from hearsay.exports.printable import printable

    lines = [f"id        {known.id}"]
    if known.given and known.given != known.id:
        lines.append(f"given as  {known.given}")
    if known.apart:
        lines.append(f"apart     no report: {known.apart}")
    lines.append(f"from      {known.origin or 'a program'}, {known.added}")
    if known.credits:
        lines.append(f"credits   {', '.join(known.credits)}")
    if known.copy_of:
        lines.append(f"copy of   {_kin(known.copy_of)}")
    lines += [f"copy      {_kin(copy)}" for copy in known.copies]
    return list(map(printable, lines))


def _kin(kin: "Kin") -> str:
    where = " · ".join([kin.published or "no date", kin.outlet or "no outlet"])
    return f"{kin.id}  {where} · {kin.kind}, {100 * kin.share:.0f} % of the shorter one's words"


def _show_source(archive: "Archive", name: str, *, as_json: bool) -> int:
    from hearsay.archive.heard import said_by

    count = 0
    for heard in said_by(archive, name):
        count += 1
        click.echo(_as_json(heard) if as_json else _as_lines(heard))
    if not count:
        say(f"there is no report and no source of that name: {name}")
        return Exit.NOTHING_READ
    say(f"{count:,} {'statement' if count == 1 else 'statements'}")
    return Exit.DONE


def _as_json(heard: "Heard") -> str:
    import msgspec

    report = heard.reading.report
    facts = {
        "report": report.id,
        "outlet": report.outlet,
        "published": report.published,
        "source": heard.source.name,
        "kind": heard.source.kind.value,
        "through": heard.through,
        "words": heard.words,
        "statement": heard.statement,
    }
    return msgspec.json.encode(facts).decode()


def _as_lines(heard: "Heard") -> str:
    from hearsay.exports.printable import printable

    report, statement = heard.reading.report, heard.statement
    facts = [
        report.published or "no date",
        report.outlet or "no outlet",
        heard.source.name or heard.source.kind.value,
    ]
    manner = f"{'denies or declines: ' if statement.is_denied else ''}{statement.manner.value}"
    through = f", through {', '.join(heard.through)}" if heard.through else ""
    words = " ".join(heard.words.split())
    return f"{printable(report.id)}  {printable(' · '.join(facts))}\n    {printable(f'{manner}{through}: {words}')}"
