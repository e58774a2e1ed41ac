import multiprocessing
import sys
from concurrent.futures import ThreadPoolExecutor
from itertools import pairwise

import msgspec
import pytest
from sqlalchemy import select, text

from hearsay.archive import judging
from hearsay.archive import tables as t
from hearsay.archive.doctor import examine
from hearsay.archive.judgements import (
    append,
    by_person,
    every,
    latest,
    new,
    of_report,
    outcome_of,
    reports_of,
    take_in,
    undo,
)
from hearsay.archive.judging import Meant
from hearsay.archive.store import Archive
from hearsay.errors import BadArchive, BadInput, Conflict, NoSuch
from hearsay.records import Decision
from tests.archive import made


@pytest.fixture
def filled(archive) -> Archive:
    fill(archive)
    return archive


def fill(archive):
    archive.add(made.reading(made.report(id="r1", published="2031-05-12")))
    archive.add(made.reading(made.report(made.text(place="Orlec"), id="r10", published="2031-05-12")))


def test_judgements_are_a_chain_in_the_order_in_which_they_were_made(filled):
    judging.accept(filled, "anna", Meant("r1", "e1"))
    judging.reject(filled, "ben", Meant("r10", "f1"))
    judging.remark(filled, "anna", Decision.NOTE, Meant("r1"), "look")
    found = every(filled)
    assert [each.previous for each in found] == [None, found[0].digest, found[1].digest]
    assert [each.made for each in found] == sorted({each.made for each in found})
    assert list(examine(filled)) == []


def test_a_clock_that_goes_back_leaves_the_order_as_it_is(filled):
    with filled.writing_to() as connection:
        wish = msgspec.structs.replace(
            new(Decision.NOTE, "anna", {"report": "r1"}), made="2999-01-01T00:00:00.000000Z"
        )
        append(connection, wish)
        after = append(connection, new(Decision.NOTE, "anna", {"report": "r1"}))
    assert after.made == "2999-01-01T00:00:00.000001Z"


def test_judgements_of_a_report_are_its_own_and_what_undoes_them(filled):
    one = judging.accept(filled, "anna", Meant("r1", "e1"))
    judging.accept(filled, "anna", Meant("r10", "e1"))
    back = undo(filled, one.digest, "ben")
    again = undo(filled, back.digest, "anna")
    assert of_report(filled, "r1") == [one, back, again]
    assert of_report(filled, "r2") == []
    assert [each.by for each in by_person(filled, "ben")] == ["ben"]


def test_an_odd_name_of_a_report_is_no_pattern(archive):
    for name in ('a"b', "50%_", "a\\b"):
        archive.add(made.reading(made.report(made.text(more=name), id=name)))
        judgement = judging.accept(archive, "anna", Meant(name, "e1"))
        assert of_report(archive, name) == [judgement]


def test_the_last_judgements_come_first_a_page_at_a_time(filled):
    made_ = [judging.remark(filled, "anna", Decision.NOTE, Meant("r1"), str(n)) for n in range(5)]
    first = latest(filled, 2)
    rest = latest(filled, 9, before=first[-1][0])
    assert [each for _, each in (*first, *rest)] == made_[::-1]


def test_an_undo_takes_a_judgement_back_and_another_brings_it_again(filled):
    one = judging.reject(filled, "anna", Meant("r1", "e1"))
    back = undo(filled, one.digest[:10], "anna", why="a slip")
    assert outcome_of(filled, "r1").reading == filled.reading("r1")
    undo(filled, back.digest, "anna")
    assert outcome_of(filled, "r1").reading.events == []


@pytest.mark.parametrize("digest", ["", "zz", "a" * 64, "%"])
def test_what_was_never_decided_cannot_be_undone(filled, digest):
    judging.accept(filled, "anna", Meant("r1", "e1"))
    with pytest.raises(NoSuch):
        undo(filled, digest, "anna")


def test_what_is_undone_cannot_be_undone_again(filled):
    one = judging.reject(filled, "anna", Meant("r1", "e1"))
    undo(filled, one.digest, "anna")
    with pytest.raises(Conflict, match="undone already"):
        undo(filled, one.digest, "ben")


def test_the_beginning_of_several_digests_names_none(filled):
    for n in range(20):
        judging.remark(filled, "anna", Decision.NOTE, Meant("r1"), str(n))
    first = sorted(each.digest[0] for each in every(filled))
    twice = next(one for one, other in pairwise(first) if one == other)
    with pytest.raises(BadInput, match="several judgements"):
        undo(filled, twice, "anna")


def test_nothing_of_a_refused_judgement_is_written(filled):
    def two():
        with filled.writing_to() as connection:
            append(connection, new(Decision.NOTE, "anna", {"report": "r1"}, after="fine"))
            append(connection, new(Decision.NOTE, "anna", {"report": "r1", "more": "\0"}))

    with pytest.raises(BadInput, match="NUL"):
        two()
    assert every(filled) == []


@pytest.mark.parametrize(
    ("subject", "reports"),
    [
        ({"report": "r1"}, {"r1"}),
        ({"accounts": [{"report": "r1"}, {"report": "r2"}]}, {"r1", "r2"}),
        ({"apart": [[{"report": "r1"}], [{"report": "r2"}]]}, {"r1", "r2"}),
        ({"incident": "i1", "accounts": [{"report": "r1"}]}, {"r1"}),
        ({"judgement": "d"}, set()),
        ({"report": 7, "accounts": None}, set()),
    ],
)
def test_which_reports_a_judgement_is_about(subject, reports):
    assert reports_of(new(Decision.NOTE, "anna", subject)) == reports


def test_the_reports_that_a_judgement_changes_are_matched_anew(filled, monkeypatch):
    seen = []
    monkeypatch.setattr("hearsay.archive.judgements.regroup", lambda _, numbers: seen.append(list(numbers)))
    one = judging.reject(filled, "anna", Meant("r10", "e1"))
    judging.remark(filled, "anna", Decision.NOTE, Meant("r1"), "look")
    back = undo(filled, one.digest, "anna")
    undo(filled, back.digest, "anna")
    assert seen == [[2], [2], [2]]


# --- from another archive ----------------------------------------------------------------------------


@pytest.fixture
def other(tmp_path, pattern):
    path = tmp_path / "other.archive"
    path.write_bytes(pattern.read_bytes())
    with Archive(path) as opened:
        fill(opened)
        yield opened


def test_judgements_of_another_archive_are_taken_in_once(filled, other):
    judging.accept(filled, "anna", Meant("r1", "e1"))
    one = judging.reject(other, "ben", Meant("r1", "f1"))
    undo(other, one.digest, "ben")
    judging.correct(other, "ben", Meant("r1", "f1"), "low", 12)
    assert len(take_in(filled, every(other))) == 3
    assert take_in(filled, every(other)) == []
    assert outcome_of(filled, "r1").reading.figures[0].low == 12
    assert list(examine(filled)) == []


def test_taking_in_either_way_ends_the_same(filled, other):
    judging.correct(filled, "anna", Meant("r1", "f1"), "low", 11)
    judging.correct(other, "ben", Meant("r1", "f1"), "low", 12)
    one = judging.reject(filled, "anna", Meant("r10", "e1"))
    undo(filled, one.digest, "anna")
    own = every(filled)
    take_in(filled, every(other))
    take_in(other, own)
    for name in ("r1", "r10"):
        assert outcome_of(filled, name).reading == outcome_of(other, name).reading
    assert take_in(filled, every(other)) == take_in(other, every(filled)) == []
    assert outcome_of(filled, "r1").reading.figures[0].low == 12


def test_an_undo_of_what_neither_holds_takes_nothing_back(filled, other):
    one = judging.reject(other, "ben", Meant("r1", "f1"))
    undo(other, one.digest, "ben")
    assert take_in(filled, every(other)[1:]) == []


@pytest.mark.parametrize(
    "made_at", ["yesterday", "2999-01-01T00:00:00.000000Z", "2031-99-01T00:00:00.000000Z", ""]
)
def test_what_was_made_at_no_moment_that_has_been_is_not_taken_in(filled, other, made_at):
    judging.reject(other, "ben", Meant("r1", "f1"))
    wrong = [msgspec.structs.replace(each, made=made_at) for each in every(other)]
    with pytest.raises(BadInput, match="no moment"):
        take_in(filled, wrong)
    assert every(filled) == []


# --- at once -----------------------------------------------------------------------------------------

TURNS = 12


def note(where: str, name: str) -> None:
    """What one person does: notes and a correction that many try."""
    with Archive(where, create=False) as archive:
        for n in range(TURNS):
            judging.remark(archive, name, Decision.NOTE, Meant("r1"), f"{name} {n}")


def correct_from_nine(archive: Archive, name: str, low: int) -> str:
    try:
        judging.correct(archive, name, Meant("r1", "f1"), "low", low, before=9)
    except Conflict:
        return "refused"
    return "done"


def test_threads_that_judge_at_once_lose_nothing(where):
    with Archive(where) as archive:
        fill(archive)
        people = [f"p{n}" for n in range(4)]
        with ThreadPoolExecutor(4) as pool:
            list(pool.map(lambda name: note(where, name), people))
        found = every(archive)
        assert {each.after for each in found} == {f"{name} {n}" for name in people for n in range(TURNS)}
        assert len(found) == len(people) * TURNS
        assert list(examine(archive)) == []


def test_processes_that_judge_at_once_lose_nothing(where):
    with Archive(where) as archive:
        fill(archive)
    context = multiprocessing.get_context("spawn" if sys.platform == "darwin" else "forkserver")
    crowd = [context.Process(target=note, args=(where, name)) for name in ("anna", "ben")]
    for each in crowd:
        each.start()
    for each in crowd:
        each.join(60)
    assert [each.exitcode for each in crowd] == [0, 0]
    with Archive(where, create=False) as archive:
        assert len(every(archive)) == 2 * TURNS
        assert list(examine(archive)) == []


def test_of_several_who_correct_the_same_at_once_one_is_heard_and_the_others_are_told(filled):
    with ThreadPoolExecutor(4) as pool:
        told = list(pool.map(lambda n: correct_from_nine(filled, f"p{n}", 20 + n), range(8)))
    assert sorted(told) == ["done"] + ["refused"] * 7
    (judgement,) = every(filled)
    assert outcome_of(filled, "r1").reading.figures[0].low == judgement.after


# --- what nobody may change --------------------------------------------------------------------------


def unguarded(archive, statement):
    """Changes the log as nobody can who goes through Hearsay: without the triggers."""
    drop = (
        ["DROP TRIGGER judgements_are", "DROP TRIGGER judgements_stay"]
        if archive.where.path
        else ["DROP TRIGGER judgements_stay ON judgements"]
    )
    with archive.writing_to() as connection:
        for each in (*drop, statement):
            connection.execute(text(each))


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE judgements SET by = 'carl' WHERE number = 1",
        "UPDATE judgements SET after = '12' WHERE number = 1",
        "UPDATE judgements SET why = 'because' WHERE number = 2",
        "UPDATE judgements SET made = '2030-01-01T00:00:00.000000Z' WHERE number = 1",
        "DELETE FROM judgements WHERE number = 1",
        "UPDATE judgements SET subject = '{}' WHERE number = 1",
        "UPDATE judgements SET subject = 'none' WHERE number = 1",
        "UPDATE judgements SET decision = 'guess' WHERE number = 1",
    ],
)
def test_a_judgement_that_was_changed_is_found_out(filled, statement):
    judging.correct(filled, "anna", Meant("r1", "f1"), "low", 11)
    judging.accept(filled, "ben", Meant("r1", "e1"))
    unguarded(filled, statement)
    assert {fault.check for fault in examine(filled)} == {"judgements"}


def test_the_database_itself_refuses_to_change_a_judgement(filled):
    judging.accept(filled, "ben", Meant("r1", "e1"))
    with pytest.raises(BadArchive), filled.writing_to() as connection:
        connection.execute(text("UPDATE judgements SET by = 'carl'"))
    with filled.reading_from() as connection:
        assert connection.execute(select(t.judgements.c.by)).scalars().all() == ["ben"]
