"""Which version of the schema an archive has, and how it comes to the present one: with a backup beforehand.

An archive that is older is taken to the present version when it is opened. SQLite's file is copied beside itself first
(`reports.archive.before-0002`); a database of PostgreSQL is in the care of whoever runs it, so that it is only taken
further when that is asked for. A version that is not known is refused: it was written by a later Hearsay.
"""

import sqlite3
from contextlib import closing
from pathlib import Path
from typing import NamedTuple

from sqlalchemy import Engine, inspect, text
from sqlalchemy.engine import Connection

from hearsay.archive.engines import WRITES, Address
from hearsay.errors import BadArchive

PRESENT = "0002"
KNOWN = ("0001", "0002")
SCRIPTS = Path(__file__).parent / "migrations"


class Brought(NamedTuple):
    """What was done so that an archive is of the present version. `backup`: the file as it was before."""

    was_older: bool = False
    backup: Path | None = None


def version_of(connection: Connection) -> str | None:
    """The version of the schema; None: there is none yet.

    Raises:
        sqlalchemy.exc.DBAPIError: the database refuses.
    """
    if not inspect(connection).has_table("alembic_version"):
        return None
    version: str | None = connection.execute(text("SELECT version_num FROM alembic_version")).scalar()
    return version


def bring_to_present(engine: Engine, where: Address, *, create: bool, migrate: bool | None = None) -> Brought:
    """What was done; the archive is of the present version afterwards.

    `migrate` says whether an older one may be taken further; None: a file may, PostgreSQL may not.

    Raises:
        BadArchive: there is no archive and none is to be made, or its version is later or may not be changed.
    """
    with engine.connect() as connection:
        found = version_of(connection)
    if found == PRESENT:
        return Brought()
    _require_known(found, where, create=create)
    if found is None:
        upgrade(engine)
        return Brought()
    if not (where.path is not None if migrate is None else migrate):
        remedy = "back the database up, then run `hearsay doctor ADDRESS --migrate`"
        raise BadArchive(f"the archive is of an older version ({found})", where=where.shown, remedy=remedy)
    backup = back_up(where.path, found) if where.path else None
    upgrade(engine)
    return Brought(was_older=True, backup=backup)


def _require_known(found: str | None, where: Address, *, create: bool) -> None:
    if found is None and not create:
        remedy = "name an archive, or make one with `hearsay add`"
        raise BadArchive("there is no archive in it", where=where.shown, remedy=remedy)
    if found is not None and found not in KNOWN:
        what = f"the archive is of a later version ({found})"
        raise BadArchive(what, where=where.shown, remedy="install a later Hearsay")


def upgrade(engine: Engine, scripts: Path = SCRIPTS, to: str = "head") -> None:
    """Takes the schema to a version, in one transaction: it is done as a whole or not at all."""
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(scripts).replace("%", "%%"))
    config.set_main_option("path_separator", "os")
    with engine.connect().execution_options(**{WRITES: True}) as connection, connection.begin():
        config.attributes["connection"] = connection
        command.upgrade(config, to)


def back_up(path: Path, version: str) -> Path:
    """A whole copy of the archive's file beside it, made by the database itself, so that it is of one moment.

    Raises:
        BadArchive: it cannot be written.
    """
    copy = path.with_name(f"{path.name}.before-{version}")
    try:
        with closing(sqlite3.connect(path)) as source, closing(sqlite3.connect(copy)) as target:
            source.backup(target)
    except sqlite3.Error as problem:
        what = f"the archive cannot be backed up ({problem})"
        raise BadArchive(what, where=str(copy), remedy="make room beside the archive") from problem
    return copy
