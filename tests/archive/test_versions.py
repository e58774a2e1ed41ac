"""The schema from its first version on: made by migrations alone, and the same as the program believes."""

import shutil
import sqlite3
from contextlib import closing

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import text

from hearsay.archive import versions
from hearsay.archive.engines import address, engine_of
from hearsay.archive.store import Archive
from hearsay.archive.tables import metadata
from hearsay.errors import BadArchive
from tests.archive import made
from tests.archive.reckoned import kept, reckoned
from tests.archive.test_told import SECOND, reading

PRESENT = versions.PRESENT  # tests put another in its place
NEXT = '''"""A version for tests."""
from alembic import op

revision = "9999"
down_revision = "{before}"


def upgrade():
    op.execute("ALTER TABLE inputs ADD COLUMN seen TEXT")
    {then}
'''


@pytest.fixture
def next_version(tmp_path, monkeypatch):
    """A program that knows one version more than the present one; `then` is what else that version does."""

    def make(then="pass"):
        scripts = tmp_path / "migrations"
        shutil.copytree(versions.SCRIPTS, scripts)
        (scripts / "versions" / "v9999_next.py").write_text(NEXT.format(before=versions.PRESENT, then=then))
        monkeypatch.setattr(versions, "KNOWN", (*versions.KNOWN, "9999"))
        monkeypatch.setattr(versions, "PRESENT", "9999")
        monkeypatch.setattr(versions.upgrade, "__defaults__", (scripts, "head"))

    return make


def test_the_tables_that_migrations_make_are_those_that_the_program_knows(archive):
    with archive.reading_from() as connection:
        context = MigrationContext.configure(connection, opts={"include_object": known})
        assert compare_metadata(context, metadata) == []


def known(_thing, name, kind, _reflected, _compared):
    """Full text is each database's own."""
    return not name.startswith("words_index") and not (kind == "column" and name == "lexemes")


def test_every_version_that_is_known_has_its_script():
    scripts = {path.stem[1:5] for path in (versions.SCRIPTS / "versions").glob("v*.py")}
    assert scripts == set(versions.KNOWN)
    assert max(versions.KNOWN) == versions.PRESENT


def test_an_older_file_is_taken_further_after_a_backup(tmp_path, next_version):
    path = tmp_path / "a.archive"
    with Archive(path) as archive:
        name = archive.add(made.reading())
    next_version()
    with Archive(path, create=False) as archive:
        assert archive.backup == tmp_path / f"a.archive.before-{PRESENT}"
        assert archive.reading(name) is not None
        with archive.reading_from() as connection:
            assert connection.execute(text("SELECT count(seen) FROM inputs")).scalar() == 0
            assert versions.version_of(connection) == "9999"
    with closing(sqlite3.connect(archive.backup)) as backup:
        assert backup.execute("SELECT version_num FROM alembic_version").fetchall() == [(PRESENT,)]
        assert backup.execute("SELECT count(*) FROM reports").fetchall() == [(1,)]


def test_a_migration_that_fails_leaves_the_archive_as_it_was(tmp_path, next_version):
    path = tmp_path / "a.archive"
    Archive(path).close()
    next_version("raise ValueError('stopped')")
    with pytest.raises(ValueError, match="stopped"):
        Archive(path)
    with closing(sqlite3.connect(path)) as left:
        assert left.execute("SELECT version_num FROM alembic_version").fetchall() == [(PRESENT,)]
        assert "seen" not in [row[1] for row in left.execute("PRAGMA table_info(inputs)")]


@pytest.mark.parametrize("is_damaged", [False, True])
def test_reports_of_the_first_version_are_matched_as_it_is_taken_further(tmp_path, monkeypatch, is_damaged):
    path = tmp_path / "a.archive"
    with monkeypatch.context() as before:
        before.setattr(versions, "PRESENT", "0001")
        before.setattr(versions.upgrade, "__defaults__", (versions.SCRIPTS, "0001"))
        before.setattr("hearsay.archive.matching.tell", lambda *_, **__: None)
        before.setattr("hearsay.archive.copying.compare", lambda *_: set())
        with Archive(path) as archive:
            names = [archive.add(reading("A")), archive.add(reading("B", SECOND))]
            assert versions.version_of(archive.engine.connect()) == "0001"
    if is_damaged:
        with closing(sqlite3.connect(path)) as file, file:
            file.execute("UPDATE readings SET content = x'00' WHERE report = 1")
    with Archive(path) as archive:
        assert archive.backup == tmp_path / "a.archive.before-0001"
        assert kept(archive) == (reckoned(archive) if not is_damaged else kept(archive))
        told = {account.report for each in kept(archive).values() for account in each.accounts}
    assert told == set(names[is_damaged:])


def test_an_archive_may_be_kept_from_being_taken_further(tmp_path, next_version):
    path = tmp_path / "a.archive"
    Archive(path).close()
    next_version()
    with pytest.raises(BadArchive, match="older version"):
        Archive(path, migrate=False)


@pytest.mark.postgres
def test_a_database_of_postgresql_is_taken_further_only_when_asked(databases, next_version):
    name = databases.ready()
    next_version()
    with pytest.raises(BadArchive, match="back the database up"):
        Archive(databases.address(name))
    with Archive(databases.address(name), migrate=True) as archive, archive.reading_from() as connection:
        assert versions.version_of(connection) == "9999"
    databases.drop(name)


@pytest.mark.postgres
def test_an_empty_database_of_postgresql_becomes_an_archive_only_when_asked(databases):
    name = databases.empty()
    with pytest.raises(BadArchive, match="there is no archive in it"):
        Archive(databases.address(name), create=False)
    with Archive(databases.address(name)) as archive:
        assert archive.add(made.reading())
    databases.drop(name)


def test_an_archive_of_a_later_version_is_refused(archive, where):
    with archive.writing_to() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    with pytest.raises(BadArchive, match="later version"):
        Archive(where)


def test_a_backup_that_cannot_be_written_stops_all(tmp_path):
    path = tmp_path / "a.archive"
    Archive(path).close()
    (tmp_path / "a.archive.before-0001").mkdir()
    with pytest.raises(BadArchive, match="cannot be backed up"):
        versions.back_up(path, "0001")


def test_a_fresh_database_has_no_version(tmp_path):
    engine = engine_of(address(tmp_path / "a.archive"))
    with engine.connect() as connection:
        assert versions.version_of(connection) is None
    engine.dispose()
