from pathlib import Path

import pytest
import sqlalchemy
from sqlalchemy.exc import OperationalError

from hearsay.archive.engines import address, as_refusal, engine_of
from hearsay.archive.store import Archive
from hearsay.errors import BadArchive


def test_an_address_is_a_file_unless_it_is_one_of_postgresql():
    assert address("a/b.archive").path == Path("a/b.archive")
    assert address(Path("x")).path == Path("x")
    for written in ("postgresql://me@host/reports", "postgres://me@host/reports"):
        found = address(written.replace("postgres:", "postgresql:"))
        assert found.path is None
        assert found.url.drivername == "postgresql+psycopg"


def test_a_password_is_never_shown():
    found = address("postgresql://me:secret@host:5432/reports")
    assert found.shown == "postgresql://me:***@host:5432/reports"
    refusal = as_refusal(OperationalError("SELECT 1", {}, Exception("no route to host")), found)
    assert "secret" not in str(refusal)
    assert "no route to host" in str(refusal)


def test_an_address_that_cannot_be_read_is_refused():
    with pytest.raises(BadArchive, match="cannot be read"):
        address("postgresql://host:port/x")


def test_what_a_database_says_is_told_without_the_report_that_it_was_about():
    problem = OperationalError(
        "INSERT INTO texts VALUES (?)", ("the words of a report",), Exception("disk full")
    )
    assert str(as_refusal(problem, address("a"))) == (
        "a: the database says: disk full; see to it, then try again; nothing is half done"
    )


def test_without_psycopg_one_line_says_what_to_install(monkeypatch):
    def missing(*_, **__):
        raise ModuleNotFoundError("No module named 'psycopg'")

    monkeypatch.setattr("hearsay.archive.engines.create_engine", missing)
    with pytest.raises(BadArchive, match=r"pip install 'hearsay\[postgres\]'"):
        engine_of(address("postgresql://host/x"))


def test_a_server_that_is_not_there_is_told_in_one_line():
    pytest.importorskip("psycopg")
    with pytest.raises(BadArchive, match="the database says"):
        Archive("postgresql://nobody@127.0.0.1:1/none?connect_timeout=2")


def test_a_file_that_may_not_be_written_is_told_in_one_line(tmp_path, monkeypatch):
    def readonly(*_, **__):
        raise sqlalchemy.exc.OperationalError("", {}, Exception("attempt to write a readonly database"))

    monkeypatch.setattr("hearsay.archive.store.bring_to_present", readonly)
    with pytest.raises(BadArchive, match="readonly"):
        Archive(tmp_path / "a.archive")
