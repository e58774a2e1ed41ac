"""The commands of an archive: add, problems, reread, search, show, doctor."""

import json
import os

import pytest

from hearsay.archive.store import Archive
from hearsay.cli.exits import Exit
from hearsay.records import Model, Reading, decode_reading
from tests.archive import made
from tests.cli.conftest import StandIn


@pytest.fixture
def where(tmp_path):
    return tmp_path / "reports.archive"


@pytest.fixture
def hears(monkeypatch):
    """The stand-in finds all layers in texts of the made shape."""
    monkeypatch.setattr(StandIn, "read_many", lambda _self, reports: map(made.reading, reports))


@pytest.fixture
def inputs(tmp_path):
    folder = tmp_path / "inputs"
    folder.mkdir()
    (folder / "a.txt").write_text(f"Market of Sele shelled\n\n{made.text()}")
    (folder / "b.txt").write_text("Please log in to your account. Forgot your password?")
    (folder / "c.csv").write_text(
        f'body,date\n"{made.text(place="Orlec", who="Ana Bréz")}",2031-05-13\n,\nx,soon\n'
    )
    return folder


@pytest.fixture
def added(run, hears, where, inputs):  # noqa: ARG001 - in place
    outcome = run("add", where, inputs, "--workers", 1, "--column", "text=body", "--column", "published=date")
    assert outcome.code == Exit.SOME_REFUSED
    return outcome


def test_what_became_of_the_inputs_is_told(added):
    lines = added.err.splitlines()
    assert lines[0].startswith("hearsay: kept apart: ")
    assert lines[0].endswith("b.txt: only a sign-in form")
    assert lines[1].startswith("hearsay: refused: ")
    assert lines[-1].endswith("2 added, 1 kept apart, 1 refused; 2 reports in all")
    assert added.out == ""


def test_adding_again_says_that_it_was_done(run, added, where, inputs):  # noqa: ARG001
    outcome = run("add", where, inputs, "--workers", 1, "--column", "text=body", "--column", "published=date")
    assert outcome.code == Exit.DONE
    assert "3 inputs skipped" in outcome.err


def test_what_is_said_of_inputs_holds(run, hears, where, inputs):  # noqa: ARG001
    run("add", where, inputs / "a.txt", "--workers", 1, "--outlet", "Radio Varn", "--published", "2031-05-12")
    (hit,) = map(json.loads, run("search", where, "--json").out.splitlines())
    assert (hit["outlet"], hit["published"]) == ("Radio Varn", "2031-05-12")


@pytest.mark.parametrize("column", ["text", "=body", "text=", "author=x"])
def test_a_column_that_cannot_be_is_refused(run, where, inputs, column):
    assert run("add", where, inputs, "--column", column).code == Exit.USAGE
    assert not where.exists()


def test_a_date_that_is_none_is_refused_before_anything_is_made(run, where, inputs):
    assert run("add", where, inputs, "--published", "soon").code == Exit.USAGE
    assert not where.exists()


def test_nothing_that_can_be_read_has_its_exit_code(run, where, tmp_path):
    assert run("add", where, tmp_path / "none.txt", "--workers", 1).code == Exit.NOTHING_READ


def test_problems_are_listed_and_tried_again(run, added, where, inputs):  # noqa: ARG001
    outcome = run("problems", where)
    assert "c.csv, line 4" in outcome.out
    assert outcome.out.rstrip().endswith("[bad-line]")
    assert json.loads(run("problems", where, "--json").out)["code"] == "bad-line"
    (inputs / "c.csv").write_text(f'body,date\n"{made.text(place="Varn")}",2031-05-14\n')
    outcome = run("problems", where, "--retry", "--workers", 1)
    assert outcome.code == Exit.DONE
    assert "1 added" in outcome.err
    assert run("problems", where).err == "hearsay: there are no problems\n"
    assert run("problems", where, "--retry").code == Exit.DONE


def test_readings_of_another_model_are_renewed(run, added, where, monkeypatch):  # noqa: ARG001
    monkeypatch.setattr("hearsay.archive.crew.Crew.model", ("made", "2"))
    newer = Model(name="made", version="2")
    monkeypatch.setattr(
        StandIn, "read_many", lambda _self, reports: (made.reading(each, model=newer) for each in reports)
    )
    assert "2 readings renewed" in run("reread", where, "--workers", 1).err
    assert "0 readings renewed, 0 came out the same" in run("reread", where, "--workers", 1).err
    assert "2 came out the same" in run("reread", where, "--all", "--workers", 1).err


def test_reports_are_found_by_their_words(run, added, where):  # noqa: ARG001
    outcome = run("search", where, "market", "orlec")
    assert "2031-05-13 · no outlet" in outcome.out
    assert "*market* of *Orlec*" in outcome.out
    assert outcome.err == "hearsay: 1 report\n"
    assert run("search", where, "nowhere").err == "hearsay: 0 reports\n"
    assert run("search", where, "--limit", 1).err == "hearsay: 2 reports, 1 shown\n"


@pytest.mark.parametrize(
    ("options", "count"),
    [
        (["--source", "brez"], 1),
        (["--event", "assault"], 2),
        (["--since", "2031-05-13"], 1),
        (["--until", "May 2031"], 1),
        (["--outlet", "nobody"], 0),
    ],
)
def test_filters_narrow_a_search(run, added, where, options, count):  # noqa: ARG001
    assert len(run("search", where, "--json", *options).out.splitlines()) == count


def test_a_date_of_a_filter_that_is_none_is_refused(run, added, where):  # noqa: ARG001
    assert run("search", where, "--since", "soon").code == Exit.USAGE


def test_a_report_is_shown_with_its_layers_and_what_is_known_of_it(run, added, where):  # noqa: ARG001
    (hit,) = map(json.loads, run("search", where, "sele market shelled", "--json").out.splitlines())
    outcome = run("show", where, hit["id"])
    assert "Market of Sele shelled" in outcome.out
    assert f"id        {hit['id']}" in outcome.out
    assert "a.txt" in outcome.out
    reading = decode_reading(run("show", where, hit["id"], "--json").out)
    assert isinstance(reading, Reading)
    assert reading.report.id == hit["id"]


def test_all_that_a_source_said_is_shown(run, added, where):  # noqa: ARG001
    outcome = run("show", where, "teo", "brandt")
    assert "says, through The Sele Messenger: At least 9 people" in outcome.out
    (said,) = map(json.loads, run("show", where, "Teo Brandt", "--source", "--json").out.splitlines())
    assert said["words"] == "At least 9 people"
    assert run("show", where, "nobody").code == Exit.NOTHING_READ


def test_what_is_kept_apart_is_shown_with_the_reason(run, added, where):  # noqa: ARG001
    with Archive(where) as archive, archive.reading_from() as connection:
        from sqlalchemy import text

        name = connection.execute(text("SELECT id FROM reports WHERE apart IS NOT NULL")).scalar()
    assert "no report: only a sign-in form" in run("show", where, name).out


def test_a_whole_archive_is_told_to_be_whole(run, added, where):  # noqa: ARG001
    assert run("doctor", where).err == "hearsay: everything is as it must be\n"
    assert "judgements" in run("doctor", where, "--list").out


def test_faults_are_explained_and_repaired(run, added, where):  # noqa: ARG001
    from sqlalchemy import text

    with Archive(where) as archive, archive.writing_to() as connection:
        connection.execute(text("DELETE FROM events"))
        connection.execute(text("DELETE FROM readings WHERE report = 1"))
    outcome = run("doctor", where)
    assert outcome.code == Exit.SOME_REFUSED
    assert "rows: it must hold that" in outcome.out
    assert "`--repair` repairs what can be" in outcome.err
    outcome = run("doctor", where, "--repair")
    assert "run `hearsay reread`" in outcome.err
    assert run("reread", where, "--workers", 1).code == Exit.DONE
    assert run("doctor", where).code == Exit.DONE


@pytest.mark.parametrize("command", [["problems"], ["reread"], ["search"], ["show", "x"], ["doctor"]])
def test_a_command_that_asks_makes_no_archive(run, where, command):
    outcome = run(command[0], where, *command[1:])
    assert outcome.code == Exit.USAGE
    assert "there is no such archive" in outcome.err
    assert not where.exists()


def test_text_of_reports_cannot_steer_the_terminal(run, hears, where, tmp_path):  # noqa: ARG001
    path = tmp_path / "a.jsonl"
    path.write_text(
        json.dumps({"text": made.text(who="\x1b[31mEvil\u202e"), "title": "\x1b]0;x\x07Title\u202e"})
    )
    run("add", where, path, "--workers", 1)
    for outcome in (run("search", where, "market"), run("show", where, "evil")):
        assert "\x1b" not in outcome.out + outcome.err
        assert "\u202e" not in outcome.out


def test_by_default_there_is_one_process_a_core(monkeypatch):
    from hearsay.cli.opened import cores

    assert 1 <= cores() <= (os.cpu_count() or 1)
    monkeypatch.delattr(os, "sched_getaffinity", raising=False)
    assert cores() == os.cpu_count()
