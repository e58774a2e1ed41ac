"""Faults are put into a whole archive one by one; each must be found by its check, explained, and repaired if it can be."""

import zlib

import pytest
from sqlalchemy import insert, text, update

from hearsay.archive import judging
from hearsay.archive import tables as t
from hearsay.archive.crew import Crew
from hearsay.archive.doctor import BY_NAME, CHECKS, Fault, examine, repair
from hearsay.archive.rereading import reread
from hearsay.records import encode
from tests.archive import made
from tests.archive.test_told import SECOND
from tests.incidents.texts import FIRST, LEAGUE

JUDGED = {"made": "2031", "by": "anna", "decision": "accept", "subject": "{}"}


@pytest.fixture
def filled(archive):
    """A report with all layers, one with a credit and a copy, a text kept apart, one more of the first: numbers 1 to 5."""
    archive.add(made.reading(made.report(id="r1", published="2031-05-12")))
    archive.add(made.reading(made.report(FIRST, id="r2", published="2031-05-12")))
    archive.add(made.reading(made.report(f"{FIRST}\n\n{LEAGUE}", id="r3", published="2031-05-13")))
    archive.set_apart(made.report("Log in to your account.", id="r4"), "only a sign-in form")
    again = made.text(killed=12, who="Doctor Ana Brez", more=SECOND)
    archive.add(made.reading(made.report(again, id="r5", published="2031-05-13")))
    for _ in range(2):
        judging.accept(archive, "anna", judging.Meant("r1", "e1"))
    return archive


def run(archive, *statements):
    with archive.writing_to() as connection:
        for statement in statements:
            connection.execute(text(statement))


def put_reading(archive, content: bytes, digest: str | None = None):
    with archive.writing_to() as connection:
        values = {"content": content} | ({"digest": digest} if digest else {})
        connection.execute(update(t.readings).where(t.readings.c.report == 1).values(values))


def checks(archive) -> list[str]:
    return [fault.check for fault in examine(archive)]


def test_a_whole_archive_has_no_faults(filled):
    assert list(examine(filled)) == []


SEEDED = [
    ("text", ["UPDATE texts SET text = 'Another text.' WHERE report = 1"]),
    ("text", ["UPDATE reports SET text_digest = 'x' WHERE number = 1"]),
    ("text", ["DELETE FROM texts WHERE report = 1"]),
    ("reading", ["DELETE FROM readings WHERE report = 1"]),
    ("reading", ["UPDATE readings SET digest = 'x' WHERE report = 1"]),
    ("reading", ["UPDATE reports SET title = 'Another' WHERE number = 1"]),
    ("reading", ["UPDATE reports SET published = '2030' WHERE number = 1"]),
    ("rows", ["DELETE FROM sources WHERE report = 1"]),
    ("rows", ["UPDATE sources SET name_key = 'x' WHERE report = 1"]),
    ("rows", ["UPDATE statements SET manner = 'shows' WHERE report = 1"]),
    ("rows", ["DELETE FROM chains WHERE report = 1"]),
    ("rows", ["UPDATE actors SET sector = 'GOV' WHERE report = 1"]),
    ("rows", ["UPDATE events SET type = 'AID' WHERE report = 1"]),
    ("rows", ["DELETE FROM participants WHERE report = 1"]),
    ("rows", ["UPDATE places SET latitude = 0 WHERE report = 1"]),
    ("rows", ["UPDATE times SET edtf = NULL WHERE report = 1"]),
    ("rows", ["UPDATE figures SET low = 90 WHERE report = 1"]),
    ("rows", ["DELETE FROM counted WHERE report = 1"]),
    ("rows", ["INSERT INTO counted (report, event, figure) VALUES (2, 'e9', 'f9')"]),
    ("words", ["UPDATE words SET words = 'x' WHERE report = 1"]),
    ("words", ["DELETE FROM words WHERE report = 1"]),
    ("keys", ["DELETE FROM copy_keys WHERE report = 2"]),
    ("keys", ["INSERT INTO copy_keys (key, report) VALUES (7, 1)"]),
    ("credits", ["DELETE FROM credits WHERE report = 2"]),
    ("credits", ["UPDATE credits SET agency = 'AP' WHERE report = 2"]),
    ("copies", ["DELETE FROM copies"]),
    ("copies", ["UPDATE copies SET report = 2, first = 3 WHERE report = 3"]),
    ("copies", ["UPDATE copies SET kind = 'edited'"]),
    ("tellings", ["UPDATE tellings SET traits = facts WHERE report = 1"]),
    ("tellings", ["UPDATE tellings SET facts = traits WHERE report = 1"]),
    ("tellings", ["UPDATE matched SET digest = 'x' WHERE report = 1"]),
    ("tellings", ["DELETE FROM matched WHERE report = 2"]),
    ("tellings", ["INSERT INTO telling_shelves (shelf, day, mark, telling) VALUES (1, 1, 1, 99)"]),
    ("pairs", ["UPDATE telling_pairs SET chance = 1"]),
    ("pairs", ["UPDATE telling_pairs SET shelves = shelves + 1"]),
    ("pairs", ["DELETE FROM telling_pairs"]),
    ("incidents", ["UPDATE incidents SET standing = 'denied'"]),
    ("incidents", ["UPDATE tellings SET incident = NULL WHERE report = 1"]),
    ("incidents", ["UPDATE tellings SET neighbourhood = 99 WHERE report = 1"]),
    ("incidents", ["DELETE FROM incident_keys"]),
    (
        "incidents",
        [
            """INSERT INTO incidents (id, type, places, parties, time, standing, independent, rank, content)
            SELECT 'x', type, places, parties, time, standing, independent, rank, content FROM incidents LIMIT 1"""
        ],
    ),
    ("apart", ["UPDATE reports SET apart = 'only an advertisement' WHERE number = 1"]),
    ("apart", ["INSERT INTO words (report, words) VALUES (4, 'log in')"]),
]
# Whose word an incident rests on follows from the copies; what a telling is compared with, from that one's own.
FOLLOWING = {"copies": {"incidents"}, "tellings": {"pairs"}}
UNREPAIRED = {check.name for check in CHECKS if check.repair is None}


@pytest.mark.parametrize(
    ("check", "statements"), SEEDED, ids=[f"{n}-{check}" for n, (check, _) in enumerate(SEEDED)]
)
def test_a_fault_is_found_by_its_check_and_repaired_if_it_can_be(filled, check, statements):
    run(filled, *statements)
    found = list(examine(filled))
    assert {fault.check for fault in found} - FOLLOWING.get(check, set()) == {check}
    assert all(fault.what for fault in found)
    mended = [repair(filled, fault) for fault in found]
    assert all(mended) is (check not in UNREPAIRED)
    left = checks(filled)
    if check == "reading":
        assert left == ["reading"]  # until it is read anew
    else:
        assert left == (["text"] if check == "text" else [])


@pytest.mark.parametrize("damage", [b"", b"no zlib", zlib.compress(b"no json"), zlib.compress(b"{}")])
def test_a_reading_that_cannot_be_read_is_made_anew(filled, monkeypatch, damage):
    put_reading(filled, damage)
    (fault,) = examine(filled)
    assert fault.check == "reading"
    assert repair(filled, fault)
    monkeypatch.setattr(Crew, "model", ("made", "1"))
    crew = Crew(reader=made.Reads())
    assert [each.id for each in reread(filled, crew)] == ["r1"]
    assert list(examine(filled)) == []


def test_a_span_that_is_not_in_its_text_is_found(filled):
    line = filled.line("r1").replace(b'"start":', b'"start":1', 1)
    import hashlib

    put_reading(filled, zlib.compress(line), hashlib.sha256(line).hexdigest())
    assert checks(filled) == ["spans"]


def test_a_reading_of_another_report_is_found(filled):
    line = encode(made.reading(made.report(made.text(place="Orlec"), id="r1")))
    put_reading(filled, zlib.compress(line))
    assert checks(filled) == ["reading"]


def test_a_broken_chain_of_judgements_is_told_and_left(filled):
    with filled.writing_to() as connection:
        connection.execute(insert(t.judgements), {**JUDGED, "digest": "c", "previous": "a"})
    found = list(examine(filled))
    assert {(fault.check, repair(filled, fault)) for fault in found} == {("judgements", False)}
    assert list(examine(filled)) == found


def test_rows_of_no_report_are_found_and_taken_away(filled):
    if filled.where.path is None:
        pytest.skip("PostgreSQL lets no such row in")
    import sqlite3

    connection = sqlite3.connect(filled.where.path)
    connection.execute("INSERT INTO sources (report, id, kind) VALUES (99, 's1', 'media')")
    connection.commit()
    connection.close()
    (fault,) = examine(filled)
    assert fault.check == "links"
    assert repair(filled, fault)
    assert checks(filled) == []


def test_an_index_out_of_step_is_made_anew(filled):
    if filled.where.path is None:
        run(filled, "DROP INDEX words_index")
    else:
        run(
            filled,
            "INSERT INTO words_index (words_index, rowid, words) SELECT 'delete', report, words FROM words",
        )
    found = [fault for fault in examine(filled) if fault.check == "index"]
    assert found
    assert repair(filled, found[0])
    assert checks(filled) == []


def test_every_check_is_named_once_and_explained():
    assert len(BY_NAME) == len(CHECKS)
    assert all(check.means for check in CHECKS)
    assert {check.name for check in CHECKS} >= {name for name, _ in SEEDED}


def test_a_fault_of_no_known_check_is_not_repaired(filled):
    assert repair(filled, Fault("unheard of", "x")) is False
