"""`hearsay export`: a selection of an archive, for other programs."""

import os
import tempfile
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import click

from hearsay.cli.exits import Exit
from hearsay.cli.opened import archive_argument, open_archive, selection, selection_options
from hearsay.cli.say import say
from hearsay.cli.views import umask as _umask
from hearsay.errors import BadInput

if TYPE_CHECKING:
    from hearsay.records import Incident, Reading

FORMATS = ("readings", "annotations", "events", "statements", "incidents")


@click.command(short_help="Write a selection of an archive for other programs.")
@archive_argument
@click.argument("form", metavar="FORMAT", type=click.Choice(FORMATS))
@click.argument("file", type=click.Path(path_type=Path, dir_okay=False))
@click.option("--words", default="", help="Only reports that hold these words, as in `hearsay search`.")
@selection_options
def export(where: str, form: str, file: Path, *, words: str, **stated: str | None) -> int:
    r"""Write the reports of a selection into FILE, and what it is into FILE.manifest.json beside it.

    \b
    FORMAT is one of
      readings     JSON Lines of the contract, one report a line
      annotations  W3C Web Annotations, one page of them
      events       CSV, one event a row
      statements   CSV, one statement a row
      incidents    JSON Lines of the contract, one incident a line, with all its accounts

    Oldest first; incidents with the most independent accounts first. The same archive and selection give the same bytes. An older FILE is replaced once the new one is whole.
    """
    from hearsay.archive.selected import selected_lines
    from hearsay.archive.store import now
    from hearsay.archive.told import every
    from hearsay.exports.manifest import Manifest
    from hearsay.records import decode_reading

    chosen = selection(words, **stated)
    manifest = Manifest(form, chosen.stated())
    with open_archive(where) as archive:
        readings = manifest.counted(map(decode_reading, selected_lines(archive, chosen)))
        with whole(file) as part, part.open("wb") as stream:
            for piece in manifest.weighed(_written(form, readings, every(archive, chosen))):
                stream.write(piece)
    beside = file.with_name(f"{file.name}.manifest.json")
    with whole(beside) as part:
        part.write_bytes(manifest.told(file.name, now()))
    say(
        f"{file}: {manifest.reports:,} {'report' if manifest.reports == 1 else 'reports'}; what it is: {beside}"
    )
    return Exit.DONE if manifest.reports else Exit.NOTHING_READ


def _written(form: str, readings: "Iterable[Reading]", incidents: "Iterable[Incident]") -> Iterator[bytes]:
    """The export of readings or of incidents, piece by piece; the readings are counted in any case."""
    if form != "incidents":
        yield from pieces(form, readings)
        return
    from hearsay.records import encode

    for _ in readings:
        pass
    yield from (encode(incident) + b"\n" for incident in incidents)


def pieces(form: str, readings: "Iterable[Reading]") -> Iterator[bytes]:
    """The export, piece by piece."""
    if form == "readings":
        from hearsay.exports.json_lines import line

        return map(line, readings)
    from hearsay.exports import flat, web_annotation

    write = {
        "annotations": web_annotation.write,
        "events": flat.write_events,
        "statements": flat.write_statements,
    }
    return (piece.encode("utf-8") for piece in write[form](readings))


@contextmanager
def whole(file: Path) -> Iterator[Path]:
    """A file beside the one that is wanted, which takes its place once it is whole, and is gone if it is not.

    Raises:
        BadInput: it cannot be written there.
    """
    part: Path | None = None
    try:
        handle, name = tempfile.mkstemp(dir=file.parent, suffix=".part")
        os.close(handle)
        part = Path(name)
        yield part
        part.chmod(0o666 & ~_umask())
        part.replace(file)
    except OSError as problem:
        reason = (problem.strerror or str(problem)).lower()
        what = f"the export cannot be written ({reason})"
        raise BadInput(what, where=str(file), remedy="name another file") from problem
    finally:
        if part is not None:
            part.unlink(missing_ok=True)
