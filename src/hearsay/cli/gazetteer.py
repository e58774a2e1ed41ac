"""`hearsay gazetteer`: what a name of a place can mean, and places of one's own."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from hearsay.cli.exits import Exit
from hearsay.cli.say import say

if TYPE_CHECKING:
    from hearsay.reading.gazetteer import Gazetteer, Match
    from hearsay.reading.gazetteer.added import Added
    from hearsay.reading.gazetteer.importing import BadRow, Step

SHOWN_BAD_ROWS = 20
SHOWN_MATCHES = 20


@click.group(short_help="Show what a name of a place can mean; add places of your own.")
@click.option(
    "--data",
    metavar="FOLDER",
    type=click.Path(path_type=Path, file_okay=False),
    help="Keep added places in this folder. Without it: $HEARSAY_DATA, or the platform's folder for data.",
)
@click.pass_context
def gazetteer(context: click.Context, *, data: Path | None) -> None:
    """Show what a name of a place can mean, and add places of GeoNames or of your own.

    Added places go before those that Hearsay brings along. They stay on this machine.
    """
    context.obj = data


@gazetteer.command(short_help="Add places: tables of GeoNames, or a CSV of your own.")
@click.argument(
    "files", nargs=-1, required=True, type=click.Path(path_type=Path, exists=True, dir_okay=False)
)
@click.pass_obj
def add(data: Path | None, files: tuple[Path, ...]) -> int:
    """Add the places of FILES, as they are or packed as .zip or .gz.

    A file is a country of GeoNames or allCountries (19 columns with tabs between), which brings places; or alternateNamesV2,
    admin1CodesASCII or admin2Codes, which bring names for places that are known; or a CSV of your own with the columns
    name, lat, lon and, where known, admin1, country, aliases (a;b;c), level, radius_km, population.

    Rows that cannot be used are told with their line, and the rest goes on. What was stopped in the middle goes on where
    it was when the same file is added again.
    """
    from hearsay.reading.gazetteer import Gazetteer
    from hearsay.reading.gazetteer.added import Added
    from hearsay.reading.gazetteer.store import SHIPPED, added_path

    shipped = Gazetteer([SHIPPED])
    added = Added(added_path(data))
    try:
        outcomes = [_add(path, added, shipped) for path in files]
    finally:
        added.close()
        shipped.close()
    return max(outcomes)


def _add(path: Path, added: "Added", shipped: "Gazetteer") -> Exit:
    from hearsay.cli.progress import Progress
    from hearsay.reading.gazetteer.importing import add_file

    last: Step | None = None
    told = 0
    with Progress(is_wanted=True, of="rows") as progress:
        for last in add_file(path, added, shipped):
            progress.advance(last.read)
            told = _say_bad(path, last.bad, told)
    if last is None:
        say(f"{path}: was added before")
        return Exit.DONE
    if told > SHOWN_BAD_ROWS:
        say(f"{path}: and {told - SHOWN_BAD_ROWS:,} rows more that cannot be used")
    source = last.source
    click.echo(f"{source.name}: {source.kind}, {source.kept:,} of {source.rows:,} rows kept -> {added.path}")
    return Exit.SOME_REFUSED if source.refused else Exit.DONE


def _say_bad(path: Path, bad: "Sequence[BadRow]", told: int) -> int:
    """How many bad rows there were by now, of which the first are said."""
    for row in bad[: max(SHOWN_BAD_ROWS - told, 0)]:
        say(f"{path}: line {row.line}: {row.reason}")
    return told + len(bad)


@gazetteer.command("list", short_help="List the files that places were added from.")
@click.pass_obj
def list_(data: Path | None) -> int:
    """List the files that places were added from: name, kind, rows kept, rows read, whether to its end."""
    from hearsay.exports.printable import printable
    from hearsay.reading.gazetteer.added import Added
    from hearsay.reading.gazetteer.store import added_path

    path = added_path(data)
    if not path.exists():
        say("no places were added")
        return Exit.DONE
    added = Added(path)
    for source in added.sources():
        end = "whole" if source.is_whole else "stopped in the middle"
        cells = (source.name, source.kind, f"{source.kept} kept", f"{source.rows} read", end)
        click.echo("\t".join(map(printable, cells)))
    say(f"{added.count():,} added places in {path}")
    added.close()
    return Exit.DONE


@gazetteer.command(short_help="Show what a name of a place can mean, and why.")
@click.argument("name", nargs=-1, required=True)
@click.option("--all", "is_all", is_flag=True, help=f"All of them, not only the first {SHOWN_MATCHES}.")
@click.pass_obj
def find(data: Path | None, name: tuple[str, ...], *, is_all: bool) -> int:
    """Show what a name can mean, one place a line: name, level, province, country, latitude, longitude, radius, why.

    Those that are listed under the name come first, then those that only sound like it; the most populous first.
    """
    from hearsay.exports.printable import printable
    from hearsay.reading.gazetteer.store import shared_gazetteer

    places = shared_gazetteer(data)
    found = places.named(" ".join(name))
    for match in found if is_all else found[:SHOWN_MATCHES]:
        click.echo("\t".join(map(printable, _cells(places, match))))
    if not found:
        say("no place of such a name is known")
    elif not is_all and len(found) > SHOWN_MATCHES:
        say(f"and {len(found) - SHOWN_MATCHES:,} more; --all shows them")
    return Exit.DONE


def _cells(places: "Gazetteer", match: "Match") -> tuple[str, ...]:
    entry = match.entry
    province = places.admin1_name(entry.country, entry.admin1) if entry.country and entry.admin1 else None
    why = "sounds like it" if not match.is_exact else "its name" if match.is_main else "another of its names"
    if entry.population:
        why += f"; {entry.population:,} people"
    return (
        entry.name, entry.level.value, province or "-", entry.country or ",".join(sorted(places.countries(entry))) or "-",
        f"{entry.latitude:.4f}", f"{entry.longitude:.4f}", f"{entry.radius_km:g} km", why,
    )  # fmt: skip


@gazetteer.command(short_help="Take away all places that were added.")
@click.pass_obj
def forget(data: Path | None) -> int:
    """Take away all places that were added; those that Hearsay brings along stay."""
    from hearsay.reading.gazetteer import added
    from hearsay.reading.gazetteer.store import added_path

    say("the added places are gone" if added.forget(added_path(data)) else "no places were added")
    return Exit.DONE
