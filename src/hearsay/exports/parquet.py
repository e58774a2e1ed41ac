"""Tables of incidents as Parquet files, written by DuckDB: the optional package of the extra `parquet`."""

import tempfile
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from hearsay.errors import BadInput
from hearsay.exports.cases import Case
from hearsay.exports.tables import TABLES, Table

if TYPE_CHECKING:
    import duckdb


def names(file: Path) -> list[Path]:
    """Where the tables go: `may.parquet` is `may.incidents.parquet`, `may.accounts.parquet`, and so on."""
    stem = file.with_suffix("") if file.suffix == ".parquet" else file
    return [stem.with_name(f"{stem.name}.{table.name}.parquet") for table in TABLES]


def write(cases: Iterable[Case], files: list[Path]) -> None:
    """Writes each table into its file. The same incidents give the same bytes: one thread, in order.

    Raises:
        BadInput: DuckDB is not installed.
    """
    database = _opened()
    with tempfile.TemporaryDirectory() as folder:
        lines = [Path(folder, f"{table.name}.jsonl") for table in TABLES]
        _write_lines(cases, lines)
        for table, given, file in zip(TABLES, lines, files, strict=True):
            _copy(database, table, given, file)
    database.close()


def _opened() -> "duckdb.DuckDBPyConnection":
    try:
        import duckdb
    except ImportError as missing:
        raise BadInput(
            "Parquet is written by DuckDB, which is not installed",
            remedy="install it with `pip install 'hearsay[parquet]'`, or export csv",
        ) from missing
    # Nothing is fetched: what DuckDB lacks it would otherwise load from its makers.
    settings: dict[str, str | bool | int | float | list[str]] = {
        "threads": 1,
        "autoinstall_known_extensions": False,
        "autoload_known_extensions": False,
    }
    return duckdb.connect(":memory:", config=settings)


def _write_lines(cases: Iterable[Case], lines: list[Path]) -> None:
    """The rows as JSON Lines: on disk, so that memory stays flat however many there are."""
    streams = [path.open("wb") for path in lines]
    try:
        for case in cases:
            for table, stream in zip(TABLES, streams, strict=True):
                names_of = [column.name for column in table.columns]
                for cells in table.rows(case):
                    empty_is_none = (cell if cell != "" else None for cell in cells)
                    stream.write(msgspec.json.encode(dict(zip(names_of, empty_is_none, strict=True))) + b"\n")
    finally:
        for stream in streams:
            stream.close()


def _copy(database: "duckdb.DuckDBPyConnection", table: Table, given: Path, file: Path) -> None:
    columns = ", ".join(
        f'"{column.name}" {kind}' for column, kind in zip(table.columns, table.types, strict=True)
    )
    database.execute(f'CREATE TABLE "{table.name}" ({columns})')
    if given.stat().st_size:
        types = {column.name: kind for column, kind in zip(table.columns, table.types, strict=True)}
        struct = "{" + ", ".join(f"'{name}': '{kind}'" for name, kind in types.items()) + "}"
        database.execute(
            f'INSERT INTO "{table.name}" SELECT * FROM read_json(?, '  # noqa: S608 - names of our own
            f"format='newline_delimited', columns={struct}, maximum_object_size=100000000)",
            [str(given)],
        )
    path = str(file).replace("'", "''")
    database.execute(f"COPY \"{table.name}\" TO '{path}' (FORMAT parquet, COMPRESSION zstd)")
