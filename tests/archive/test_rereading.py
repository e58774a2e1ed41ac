import pytest
from sqlalchemy import insert, select

from hearsay.archive import tables as t
from hearsay.archive.crew import Crew
from hearsay.archive.rereading import count_old, reread
from hearsay.records import Model
from tests.archive import made


@pytest.fixture
def newer(monkeypatch):
    """A crew whose model is of a later version."""
    monkeypatch.setattr(Crew, "model", ("made", "2"))
    return Crew(reader=made.Reads(model=Model(name="made", version="2")))


@pytest.fixture
def filled(archive):
    for n in range(20):
        archive.add(made.reading(made.report(made.text(killed=n), id=f"r{n:02}")))
    archive.set_apart(made.report("Log in to your account."), "only a sign-in form")
    return archive


def test_readings_of_another_version_are_renewed(filled, newer):
    assert count_old(filled, newer) == 20
    found = list(reread(filled, newer))
    assert [each.id for each in found] == [f"r{n:02}" for n in range(20)]
    assert all(each.is_other for each in found)
    assert filled.reading("r07").model.version == "2"
    assert count_old(filled, newer) == 0
    assert list(reread(filled, newer)) == []


def test_all_can_be_read_again_and_come_out_the_same(filled, newer):
    list(reread(filled, newer))
    found = list(reread(filled, newer, all_of_them=True))
    assert len(found) == 20
    assert not any(each.is_other for each in found)


def test_judgements_are_never_touched(filled, newer):
    row = {
        "made": "2031-05-12T10:00:00Z",
        "by": "anna",
        "decision": "accept",
        "subject": '{"report":"r07"}',
        "digest": "d",
    }
    with filled.writing_to() as connection:
        connection.execute(insert(t.judgements), row)
    with filled.reading_from() as connection:
        before = connection.execute(select(t.judgements)).all()
    list(reread(filled, newer))
    with filled.reading_from() as connection:
        assert connection.execute(select(t.judgements)).all() == before


def test_what_was_interrupted_goes_on(filled, newer):
    steps = reread(filled, newer)
    for _ in range(3):
        next(steps)
    steps.close()
    assert count_old(filled, newer) == 17
    assert len(list(reread(filled, newer))) == 17


def test_a_report_that_the_reader_fails_on_stays_as_it_was(filled, newer):
    newer._reader.fails = "At least 7 people"
    problems = [each for each in reread(filled, newer) if each.problem]
    assert [each.id for each in problems] == ["r07"]
    assert filled.reading("r07").model.version == "1"
