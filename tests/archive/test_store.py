import sqlite3
import threading
from pathlib import Path

import msgspec
import pytest
from sqlalchemy import func, insert, select, text

import hearsay
from hearsay.archive import tables as t
from hearsay.archive.rows import line_of
from hearsay.archive.store import Archive
from hearsay.errors import BadArchive, BadReport
from hearsay.records import Model, Span, encode
from tests.archive import made


def count(archive: Archive, table) -> int:
    with archive.reading_from() as connection:
        return connection.execute(select(func.count()).select_from(table)).scalar_one()


def rows(archive: Archive, *columns) -> list[tuple]:
    with archive.reading_from() as connection:
        return [tuple(row) for row in connection.execute(select(*columns))]


def test_the_public_archive_is_this_one():
    assert hearsay.Archive is Archive


def test_what_is_put_in_comes_out_the_same(archive):
    reading = made.reading()
    name = archive.add(reading, origin="a.txt")
    kept = archive.reading(name)
    assert kept == msgspec.structs.replace(reading, report=msgspec.structs.replace(reading.report, id=name))
    assert archive.line(name) == encode(kept)
    assert len(archive) == 1


def test_the_same_again_changes_nothing(archive):
    archive.add(made.reading())
    before = {table.name: rows(archive, table) for table in t.metadata.sorted_tables}
    assert archive.add(made.reading()) is None
    assert {table.name: rows(archive, table) for table in t.metadata.sorted_tables} == before


def test_an_unknown_id_gives_nothing(archive):
    assert archive.reading("r0") is None
    assert archive.line("r0") is None


def test_an_id_that_was_given_is_kept(archive):
    assert archive.add(made.reading(made.report(id="sele-1"))) == "sele-1"
    assert archive.reading("sele-1").report.id == "sele-1"


def test_a_second_report_with_the_same_id_is_kept_under_one_of_its_own(archive):
    archive.add(made.reading(made.report(id="1")))
    other = archive.add(made.reading(made.report(made.text(place="Orlec"), id="1")))
    assert other.startswith("1-")
    assert "Orlec" in archive.reading(other).report.text
    assert rows(archive, t.reports.c.given) == [("1",), ("1",)]


def test_two_versions_of_a_page_are_two_reports_whatever_came_first(archive, tmp_path):
    versions = [made.report(made.text(killed=n), url="https://herald.example/sele") for n in (9, 11)]
    first = [archive.add(made.reading(version)) for version in versions]
    with Archive(tmp_path / "other.archive") as other:
        again = [other.add(made.reading(version)) for version in reversed(versions)]
    assert first == again[::-1]
    assert len(set(first)) == 2


def test_a_reading_is_taken_apart_into_rows(archive):
    archive.add(made.reading())
    assert rows(archive, t.sources.c.id, t.sources.c.name, t.sources.c.name_key, t.sources.c.kind) == [
        ("s1", "Mayor Teo Brandt", "mayor teo brandt", "official"),
        ("s2", "The Sele Messenger", "the sele messenger", "media"),
    ]
    assert rows(archive, t.chains.c.statement, t.chains.c.place, t.chains.c.source) == [("t1", 0, "s2")]
    assert rows(archive, t.events.c.type, t.events.c.certainty, t.events.c.place) == [
        ("ASSAULT", "happened", "p1")
    ]
    assert rows(archive, t.participants.c.event, t.participants.c.role, t.participants.c.actor) == [
        ("e1", "actor", "a1")
    ]
    assert rows(archive, t.places.c.name, t.places.c.latitude, t.places.c.longitude) == [
        ("Sele", 41.25, 20.5)
    ]
    assert rows(archive, t.figures.c.measure, t.figures.c.low, t.figures.c.high) == [("killed", 9, None)]
    assert rows(archive, t.counted.c.event, t.counted.c.figure) == [("e1", "f1")]
    assert rows(archive, t.times.c.edtf) == [("2031-05-12",)]


def test_a_text_that_is_no_report_is_kept_apart_and_not_counted(archive):
    junk = made.report("Please log in to your account.", title="Bridge shelled")
    name = archive.set_apart(junk, "only a sign-in form")
    assert archive.set_apart(junk, "only a sign-in form") is None
    assert rows(archive, t.reports.c.id, t.reports.c.apart) == [(name, "only a sign-in form")]
    assert len(archive) == 0
    assert archive.reading(name) is None


def test_a_span_that_is_not_in_the_text_is_refused_and_nothing_is_kept(archive):
    reading = made.reading()
    wrong = msgspec.structs.replace(reading.events[0], trigger=Span(0, 3, "xyz"))
    with pytest.raises(BadReport, match="0-3 of its reading is not in its text"):
        archive.add(msgspec.structs.replace(reading, events=[wrong]))
    assert count(archive, t.reports) == 0


def test_a_text_that_no_database_holds_is_refused(archive):
    reading = made.reading(msgspec.structs.replace(made.report(), text="A\0B"))
    with pytest.raises(BadReport, match="NUL"):
        archive.add(reading)


def test_a_reading_is_replaced_with_all_its_rows(archive):
    reading = made.reading(made.report(id="r1"))
    archive.add(reading)
    other = msgspec.structs.replace(reading, model=Model(name="made", version="2"), figures=[], sources=[])
    assert archive.replace(other) is True
    assert archive.replace(other) is False
    assert archive.reading("r1") == other
    assert (count(archive, t.figures), count(archive, t.sources), count(archive, t.events)) == (0, 0, 1)


def test_a_reading_of_a_report_that_is_not_there_replaces_nothing(archive):
    with pytest.raises(BadArchive, match="there is no report"):
        archive.replace(made.reading(made.report(id="r1")))


def test_judgements_are_only_added_to(archive):
    row = {"made": "2031-05-12T10:00:00Z", "by": "anna", "decision": "accept", "subject": "{}", "digest": "d"}
    with archive.writing_to() as connection:
        connection.execute(insert(t.judgements), row)
    for statement in ("UPDATE judgements SET why = 'x'", "DELETE FROM judgements"):
        with (
            pytest.raises(BadArchive, match="judgements are only added to"),
            archive.writing_to() as connection,
        ):
            connection.execute(text(statement))
    assert rows(archive, t.judgements.c.by, t.judgements.c.why) == [("anna", None)]


def test_what_fails_in_its_middle_leaves_nothing(archive, monkeypatch):
    from hearsay.archive import copying

    def fail(*_):
        raise RuntimeError("stopped")

    monkeypatch.setattr(copying, "compare", fail)
    with pytest.raises(RuntimeError):
        archive.add(made.reading())
    assert {
        table.name: count(archive, table) for table in t.metadata.sorted_tables if count(archive, table)
    } == {}


def test_many_threads_may_add_at_once(archive):
    readings = [made.reading(made.report(made.text(killed=n))) for n in range(24)]
    names: list[str | None] = []
    threads = [
        threading.Thread(target=lambda r=r: names.append(archive.add(r))) for r in [*readings, *readings]
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(archive) == 24
    assert sum(name is not None for name in names) == 24


def test_whoever_reads_sees_one_moment(archive):
    with archive.reading_from() as connection:
        asked = select(func.count()).select_from(t.reports)
        before = connection.execute(asked).scalar_one()
        if archive.where.path is not None:  # PostgreSQL shows what was committed between two questions
            archive.add(made.reading())
        assert connection.execute(asked).scalar_one() == before


def test_a_file_is_safe_against_a_crash_of_the_machine(tmp_path):
    with Archive(tmp_path / "a.archive") as archive, archive.reading_from() as connection:
        asked = {
            name: connection.execute(text(f"PRAGMA {name}")).scalar()
            for name in ("journal_mode", "synchronous")
        }
        assert asked == {"journal_mode": "wal", "synchronous": 2}
        assert connection.execute(text("PRAGMA foreign_keys")).scalar() == 1


def test_readings_are_kept_compressed(archive):
    name = archive.add(made.reading())
    (content,) = rows(archive, t.readings.c.content)[0]
    assert line_of(content) == archive.line(name)
    assert len(content) < len(line_of(content)) / 2


@pytest.mark.parametrize("content", [b"plain text, and no database", b"SQLite format 3\0" + bytes(200)])
def test_another_file_is_no_archive(tmp_path, content):
    path = tmp_path / "other"
    path.write_bytes(content)
    with pytest.raises(BadArchive):
        Archive(path)
    assert path.read_bytes() == content


def test_a_database_of_another_program_is_no_archive(tmp_path):
    path = tmp_path / "other.db"
    connection = sqlite3.connect(path)
    connection.executescript("PRAGMA application_id = 7; CREATE TABLE x (y)")
    connection.close()
    with pytest.raises(BadArchive, match="this is no archive"):
        Archive(path)


def test_there_must_be_an_archive_unless_one_is_made(tmp_path):
    with pytest.raises(BadArchive, match="there is no such archive"):
        Archive(tmp_path / "none.archive", create=False)
    with pytest.raises(BadArchive, match="there is no such archive"):
        Archive(tmp_path / "no" / "folder.archive")
    with pytest.raises(BadArchive, match="cannot be opened"):
        Archive(tmp_path)
    assert list(tmp_path.iterdir()) == []


def test_an_empty_file_becomes_an_archive_and_not_without_being_asked(tmp_path):
    path = Path(tmp_path / "a.archive")
    path.touch()
    with pytest.raises(BadArchive, match="there is no archive in it"):
        Archive(path, create=False)
    with Archive(path) as archive:
        assert len(archive) == 0


def test_opening_and_closing_leaks_nothing(tmp_path):
    path = tmp_path / "a.archive"
    Archive(path).close()
    open_now = len(list(Path("/proc/self/fd").iterdir()))
    for _ in range(20):
        with Archive(path) as archive:
            assert len(archive) == 0
    assert len(list(Path("/proc/self/fd").iterdir())) <= open_now
