"""`hearsay judgements`: what people decided, as data for training and evaluation, from another archive, compared."""

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import click

from hearsay.cli.exits import Exit
from hearsay.cli.opened import archive_argument, open_archive
from hearsay.cli.say import say
from hearsay.errors import BadInput

if TYPE_CHECKING:
    from hearsay.archive.agreement import Agreement
    from hearsay.archive.store import Archive
    from hearsay.records import Judgement


@click.group(short_help="Export and import judgements; how far people agree.")
def judgements() -> None:
    """What people decided in an archive: as data, from another archive, compared."""


@judgements.command(short_help="Write what was decided as data for training and evaluation.")
@archive_argument
@click.argument("file", type=click.Path(path_type=Path, dir_okay=False))
@click.option(
    "--log", "is_log", is_flag=True, help="Write the judgements themselves, to be imported elsewhere."
)
@click.option("--by-person", "is_by_person", is_flag=True, help="A line for each person who judged a report.")
def export(where: str, file: Path, *, is_log: bool, is_by_person: bool) -> int:
    """Write what was decided into FILE: JSON Lines, a line for each report that somebody judged an item of.

    The form is that of corpora: text, and layers with code points into it. With --log a line for each judgement.
    """
    from hearsay.cli.export import whole

    with open_archive(where) as archive:
        lines = _log(archive) if is_log else _data(archive, is_by_person=is_by_person)
        count = 0
        with whole(file) as part, part.open("wb") as stream:
            for line in lines:
                stream.write(line)
                count += 1
    what = ("judgement" if is_log else "line") + ("" if count == 1 else "s")
    say(f"{file}: {count:,} {what}")
    return Exit.DONE if count else Exit.NOTHING_READ


@judgements.command(name="import", short_help="Take in the judgements of another archive.")
@archive_argument
@click.argument("file", type=click.Path(path_type=Path, exists=True, dir_okay=False))
def import_(where: str, file: Path) -> int:
    """Take in the judgements in FILE, as `export --log` wrote them. What is here already is passed over.

    Reports are not taken in: add them to both archives. All is taken in or, if a line is wrong, nothing.
    """
    from hearsay.archive.judgements import take_in

    given = list(_read(file))
    with open_archive(where) as archive:
        new = take_in(archive, given)
    say(f"{len(given):,} judgements, {len(new):,} of them new")
    return Exit.DONE


@judgements.command(short_help="How far people agree who judged the same items.")
@archive_argument
@click.option("--json", "as_json", is_flag=True, help="Print the rows as JSON Lines.")
def agreement(where: str, *, as_json: bool) -> int:
    """How far people agree who judged the same items, by layer and field: Cohen's kappa and Krippendorff's alpha."""
    import msgspec

    from hearsay.archive.agreement import agreement as rows_of
    from hearsay.archive.judgements import every

    with open_archive(where) as archive:
        rows = rows_of(every(archive))
    if as_json:
        for row in rows:
            click.echo(msgspec.json.encode(row._asdict()).decode())
    elif rows:
        _show(rows)
    if not rows:
        say("no item was judged by two people")
    return Exit.DONE


def _log(archive: "Archive") -> Iterator[bytes]:
    from hearsay.archive.judgements import every
    from hearsay.records import encode

    return (encode(each) + b"\n" for each in every(archive))


def _data(archive: "Archive", *, is_by_person: bool) -> Iterator[bytes]:
    from hearsay.archive.decided import decided_reports
    from hearsay.exports.training_data import line

    return (line(*each) for each in decided_reports(archive, is_by_person=is_by_person))


def _read(file: Path) -> "Iterator[Judgement]":
    """The judgements in a file, each with the digest that it must have.

    Raises:
        BadInput: a line is none, or was changed.
    """
    import msgspec

    from hearsay.archive.chain import digest_of
    from hearsay.limits import MAX_JUDGEMENT_BYTES
    from hearsay.records import decode_judgement

    with file.open("rb") as stream:
        for number, line in enumerate(iter(lambda: stream.readline(2 * MAX_JUDGEMENT_BYTES), b""), 1):
            place = f"{file}:{number}"
            try:
                found = decode_judgement(line)
            except (msgspec.MsgspecError, UnicodeDecodeError) as problem:
                raise BadInput(
                    f"this is no judgement ({problem})", where=place, remedy="export it anew"
                ) from problem
            if digest_of(found) != found.digest:
                raise BadInput("this is not what its digest is of", where=place, remedy="export it anew")
            yield found


def _show(rows: "list[Agreement]") -> None:
    click.echo(
        f"{'layer':<11} {'field':<25} {'people':>6} {'items':>6} {'alike':>6} {'kappa':>6} {'alpha':>6}"
    )
    for row in rows:
        measures = (
            f"{value:>6.2f}" if value is not None else f"{'-':>6}" for value in (row.kappa, row.alpha)
        )
        facts = f"{row.layer:<11} {row.field:<25} {row.people:>6} {row.items:>6} {row.alike:>6.0%}"
        click.echo(f"{facts} {' '.join(measures)}")
