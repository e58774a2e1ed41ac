"""What an export is made of: readings or incidents of a selection, through the writer of its format."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from pathlib import Path
from typing import NamedTuple

from hearsay.archive import told
from hearsay.archive.cases import cases, in_order, readings, texts
from hearsay.archive.selecting import Selection
from hearsay.archive.store import Archive
from hearsay.exports import (
    acled,
    flat,
    geojson,
    json_lines,
    parquet,
    plover,
    tables,
    ucdp,
    web_annotation,
)
from hearsay.exports.cases import BELIEVED, DENIED, POSSIBLE, Case
from hearsay.exports.manifest import Manifest
from hearsay.records import Incident, Reading, encode

OF_READINGS: Mapping[str, Callable[[Iterable[Reading]], Iterator[str]]] = {
    "annotations": web_annotation.write,
    "events": flat.write_events,
    "statements": flat.write_statements,
}
OF_CASES: Mapping[str, Callable[[Iterable[Case]], Iterator[str]]] = {
    "acled": acled.write,
    "ucdp": ucdp.write,
    "incidents": lambda given: (f"{encode(case.incident).decode()}\n" for case in given),
    "geojson": geojson.write,
    "csv": lambda given: tables.write(tables.INCIDENTS, given),
    "accounts": lambda given: tables.write(tables.ACCOUNTS, given),
    "claims": lambda given: tables.write(tables.CLAIMS, given),
}
NOT_ASSERTED = frozenset({BELIEVED, POSSIBLE, DENIED})


class Wanted(NamedTuple):
    """What is exported. `asserted`: without what is denied by all, and what is only believed or possible."""

    form: str
    selection: Selection
    asked: told.Asked = told.EVERY
    asserted: bool = False


def pieces(archive: Archive, wanted: Wanted, manifest: Manifest) -> Iterator[bytes]:
    """The export of any format but Parquet, piece by piece; what passes is counted in the manifest.

    Raises:
        BadArchive: the database refuses.
    """
    if wanted.form in OF_CASES:
        return _encoded(OF_CASES[wanted.form](chosen(archive, wanted, manifest)))
    if wanted.form == "plover":
        return _encoded(plover.write(_lines(archive, wanted, manifest)))
    given = manifest.counted(readings(archive, wanted.selection))
    if wanted.form == "readings":
        return map(json_lines.line, given)
    return _encoded(OF_READINGS[wanted.form](given))


def write_tables(archive: Archive, wanted: Wanted, manifest: Manifest, files: list[Path]) -> None:
    """Writes the tables of incidents as Parquet, each into its file.

    Raises:
        BadInput: DuckDB is not installed.
        BadArchive: the database refuses.
    """
    parquet.write(chosen(archive, wanted, manifest), files)


def chosen(archive: Archive, wanted: Wanted, manifest: Manifest) -> Iterator[Case]:
    """The incidents that are exported, by their first day; those left out are counted, too."""
    found = cases(archive, in_order(told.incidents(archive, wanted.selection, wanted.asked)))
    return manifest.cases(case for case in found if _is_kept(case, wanted, manifest))


def _is_kept(case: Case, wanted: Wanted, manifest: Manifest) -> bool:
    is_kept = not (wanted.asserted and case.told_as in NOT_ASSERTED)
    if wanted.form == "ucdp":
        is_kept = is_kept and ucdp.is_lethal(case)
    manifest.left_out += not is_kept
    return is_kept


def _lines(archive: Archive, wanted: Wanted, manifest: Manifest) -> Iterator[plover.Line]:
    """The events of the selected reports; where incidents are asked for, those that are told of them alone."""
    incidents = told.incidents(archive, wanted.selection, wanted.asked)
    manifest.incidents = len(incidents)
    by_event = dict(_by_event(incidents))
    given = plover.lines(texts(archive, wanted.selection), by_event, only=wanted.asked != told.EVERY)
    for line in given:
        if wanted.asserted and not plover.is_asserted(line):
            manifest.left_out += 1
        else:
            manifest.once(line.text.reading)
            yield line


def _by_event(incidents: Iterable[Incident]) -> Iterator[tuple[tuple[str, str], Incident]]:
    for incident in incidents:
        for account in incident.accounts:
            yield from (((account.report, event), incident) for event in account.events)


def _encoded(written: Iterable[str]) -> Iterator[bytes]:
    return (piece.encode("utf-8", "backslashreplace") for piece in written)
