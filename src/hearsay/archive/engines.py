"""The database behind an address: a file of SQLite, or PostgreSQL.

SQLite runs with a write-ahead log and full synchronisation, so that what was acknowledged outlives a crash of the
machine; foreign keys are on; one connection writes at a time and the others wait for it. Files of Hearsay carry its
mark (`application_id`), so that no other program's database is taken for an archive.
"""

from pathlib import Path
from typing import Any, NamedTuple

from sqlalchemy import URL, Engine, create_engine, event, make_url
from sqlalchemy.engine import Connection
from sqlalchemy.exc import ArgumentError, DBAPIError

from hearsay.errors import BadArchive
from hearsay.limits import ARCHIVE_CACHE_BYTES, MAX_WAIT_SECONDS

APPLICATION_ID = 0x48535931  # "HSY1"
WRITES = "hearsay_writes"
_POSTGRESQL = ("postgresql://", "postgres://", "postgresql+psycopg://")
_MAGIC = b"SQLite format 3\x00"


class Address(NamedTuple):
    """Where an archive is: `path` of its file, or None for PostgreSQL; `shown` is without a password."""

    url: URL
    path: Path | None
    shown: str


def address(written: str | Path) -> Address:
    """The address that a person writes: `postgresql://...`, or the name of a file.

    Raises:
        BadArchive: it begins like one of PostgreSQL and cannot be read.
    """
    text = str(written)
    if not text.startswith(_POSTGRESQL):
        path = Path(text)
        return Address(URL.create("sqlite+pysqlite", database=str(path)), path, text)
    try:
        url = make_url(text).set(drivername="postgresql+psycopg")
    except (ArgumentError, ValueError) as problem:
        remedy = "write postgresql://user@host/database"
        raise BadArchive("the address of the database cannot be read", remedy=remedy) from problem
    return Address(url, None, url.render_as_string(hide_password=True).replace("+psycopg", "", 1))


def require_archive_or_nothing(path: Path, *, create: bool) -> None:
    """Refuses what is no archive's file before anything is opened.

    Raises:
        BadArchive: there is none, and none is to be made; or there is something else.
    """
    try:
        with path.open("rb") as stream:
            head = stream.read(72)
    except FileNotFoundError:
        if create and path.parent.is_dir():
            return
        what, remedy = "there is no such archive", "name an archive, or make one with `hearsay add`"
        raise BadArchive(what, where=str(path), remedy=remedy) from None
    except OSError as problem:
        reason = (problem.strerror or str(problem)).lower()
        what = f"the archive cannot be opened ({reason})"
        raise BadArchive(
            what, where=str(path), remedy="name a file that may be read and written"
        ) from problem
    if head and (head[:16] != _MAGIC or int.from_bytes(head[68:72], "big") not in {0, APPLICATION_ID}):
        raise BadArchive("this is no archive of Hearsay", where=str(path), remedy="name another file")


def engine_of(where: Address) -> Engine:
    """The engine for an address. Nothing is opened yet.

    Raises:
        BadArchive: it is one of PostgreSQL, and what speaks to that is not installed.
    """
    if where.path is None:
        return _postgresql(where)
    engine = create_engine(where.url, connect_args={"timeout": MAX_WAIT_SECONDS, "check_same_thread": False})
    event.listen(engine, "connect", _prepare)
    event.listen(engine, "begin", _begin)
    return engine


def _postgresql(where: Address) -> Engine:
    try:
        return create_engine(where.url, pool_pre_ping=True)
    except ModuleNotFoundError as problem:
        remedy = "install it with `pip install 'hearsay[postgres]'`"
        raise BadArchive("psycopg is not installed", where=where.shown, remedy=remedy) from problem


def _prepare(connection: Any, _: object) -> None:  # noqa: ANN401 - of the driver
    """One connection to SQLite as an archive needs it; transactions are begun by `_begin` alone."""
    connection.isolation_level = None
    for pragma in (
        "journal_mode = WAL",
        "synchronous = FULL",
        "foreign_keys = ON",
        f"cache_size = -{ARCHIVE_CACHE_BYTES // 1024}",
    ):
        connection.execute(f"PRAGMA {pragma}")


def _begin(connection: Connection) -> None:
    """A transaction that writes takes its turn at once: to find out in its middle would be an error."""
    writes = connection.get_execution_options().get(WRITES)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")


def as_refusal(problem: DBAPIError, where: Address) -> BadArchive:
    """What the database has against it, without its statement and parameters, which may hold a report."""
    reason = " ".join(str(problem.orig).split())[:300] or type(problem.orig).__name__
    return BadArchive(
        f"the database says: {reason}",
        where=where.shown,
        remedy="see to it, then try again; nothing is half done",
    )
