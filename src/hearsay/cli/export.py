"""`hearsay export`: a selection of an archive, for other programs."""

import os
import tempfile
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import click

from hearsay.cli import asking
from hearsay.cli.exits import Exit
from hearsay.cli.opened import archive_argument, open_archive, selection, selection_options
from hearsay.cli.say import say
from hearsay.cli.views import umask as _umask
from hearsay.errors import BadInput

if TYPE_CHECKING:
    from hearsay.archive.exporting import Wanted
    from hearsay.archive.store import Archive
    from hearsay.exports.manifest import Manifest

OF_READINGS = ("readings", "annotations", "events", "statements")
OF_INCIDENTS = ("acled", "ucdp", "plover", "incidents", "geojson", "csv", "accounts", "claims", "parquet")
Given = str | int | None
FORMATS = (*OF_READINGS, *OF_INCIDENTS)


@click.command(short_help="Write a selection of an archive for other programs.")
@archive_argument
@click.argument("form", metavar="FORMAT", type=click.Choice(FORMATS))
@click.argument("file", type=click.Path(path_type=Path, dir_okay=False))
@click.option("--words", default="", help="Only reports that hold these words, as in `hearsay search`.")
@selection_options
@asking.asking_options
@click.option(
    "--asserted",
    is_flag=True,
    help="Without what is denied by all who tell of it, and what is only believed, possible, expected or ordered.",
)
def export(where: str, form: str, file: Path, *, words: str, asserted: bool, **given: Given) -> int:
    r"""Write a selection into FILE; beside it, what it is: FILE.codebook.md for people, FILE.manifest.json for programs.

    \b
    FORMAT is one of reports
      readings     JSON Lines of the contract, one report a line
      annotations  W3C Web Annotations, one page of them
      events       CSV, one event a row
      statements   CSV, one statement a row
    or of incidents
      acled        CSV in the shape of ACLED, one incident a row
      ucdp         CSV in the shape of UCDP GED, one lethal incident a row
      plover       JSON Lines of PLOVER, one event of one report a line
      incidents    JSON Lines of the contract, one incident a line, with all its accounts
      geojson      points on the earth, with how precisely they are known
      csv          one incident a row
      accounts     CSV, what one report tells of one incident
      claims       CSV, one number that somebody claims
      parquet      incidents, accounts, claims, events: FILE.incidents.parquet, ...

    Oldest first. The same archive and selection give the same bytes. An older FILE is replaced once the new one is whole.
    """
    from hearsay.archive.exporting import Wanted
    from hearsay.exports.codebook import CODEBOOKS
    from hearsay.exports.manifest import Manifest

    chosen = selection(words, **asking.of_reports(given))
    stated = asking.stated(given) | ({"asserted": "yes"} if asserted else {})
    of_incidents = form in OF_INCIDENTS
    if stated and not of_incidents:
        raise BadInput(
            f"{form} are of reports, and {', '.join(f'--{name}' for name in stated)} asks for incidents",
            remedy=f"name one of {', '.join(OF_INCIDENTS)}, or leave the option out",
        )
    manifest = Manifest(form, chosen.stated(), stated if of_incidents else None, rules=CODEBOOKS[form].rules)
    with open_archive(where) as archive:
        _write(archive, Wanted(form, chosen, asking.asked(given), asserted), file, manifest)
    beside = _write_beside(form, file, manifest)
    say(f"{file}: {_counts(manifest, of_incidents=of_incidents)}; what it is: {beside}")
    return Exit.DONE if manifest.reports else Exit.NOTHING_READ


def _write(archive: "Archive", wanted: "Wanted", file: Path, manifest: "Manifest") -> None:
    from hearsay.archive.exporting import pieces, write_tables
    from hearsay.exports.parquet import names

    if wanted.form != "parquet":
        with whole(file) as part, part.open("wb") as stream:
            for piece in manifest.weighed(pieces(archive, wanted, manifest)):
                stream.write(piece)
        return
    with ExitStack() as every:
        files = names(file)
        parts = [every.enter_context(whole(each)) for each in files]
        write_tables(archive, wanted, manifest, parts)
        for each, part in zip(files, parts, strict=True):
            manifest.file(each.name, part)


def _write_beside(form: str, file: Path, manifest: "Manifest") -> Path:
    """Writes codebook and manifest beside the file, and gives the codebook's path."""
    from hearsay.archive.store import now
    from hearsay.exports.codebook import CODEBOOKS, written

    made = now()
    beside, codebook = (file.with_name(f"{file.name}.{end}") for end in ("manifest.json", "codebook.md"))
    with whole(beside) as part:
        part.write_bytes(manifest.told(file.name, made))
    with whole(codebook) as part:
        part.write_text(written(CODEBOOKS[form], manifest.facts(file.name, made)), encoding="utf-8")
    return codebook


def _counts(manifest: "Manifest", *, of_incidents: bool) -> str:
    reports = f"{manifest.reports:,} {'report' if manifest.reports == 1 else 'reports'}"
    if not of_incidents:
        return reports
    left_out = f", {manifest.left_out:,} left out" if manifest.left_out else ""
    return f"{manifest.incidents:,} {'incident' if manifest.incidents == 1 else 'incidents'} of {reports}{left_out}"


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
