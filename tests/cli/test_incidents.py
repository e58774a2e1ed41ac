"""The command that shows incidents."""

import json

import msgspec
import pytest

from hearsay.archive.store import Archive
from hearsay.cli.exits import Exit
from tests.archive import made


@pytest.fixture
def where(tmp_path):
    path = tmp_path / "reports.archive"
    with Archive(path) as archive:
        archive.add(made.reading())
    return path


def test_incidents_are_shown_and_counted(run, where):
    outcome = run("incidents", where)
    assert outcome.code == Exit.DONE
    assert outcome.out.startswith("ASSAULT · Sele · 12 May 2031 · i")
    assert "\n    single source · reports 1, " in outcome.out
    assert "people killed: at least 9" in outcome.out
    assert outcome.err.endswith("1 incident\n")


def test_incidents_are_json_lines_of_the_contract(run, where):
    (line,) = run("incidents", where, "--json").out.splitlines()
    found = json.loads(line)
    assert (found["schema"], found["standing"]) == ("hearsay/incident/1", "single source")
    assert [claim["by"] for claim in found["figures"][0]["claims"]] == ["Mayor Teo Brandt"]


@pytest.mark.parametrize(
    "options",
    [
        ("--type", "protest"),
        ("--place", "Orlec"),
        ("--standing", "corroborated"),
        ("--independent", "2"),
        ("--measure", "missing"),
        ("--actor", "nobody"),
        ("--until", "2030"),
    ],
)
def test_options_leave_out_what_is_not_asked_for(run, where, options):
    outcome = run("incidents", where, *options)
    assert (outcome.code, outcome.out) == (Exit.DONE, "")
    assert outcome.err.endswith("0 incidents\n")


def test_no_more_are_shown_than_wanted(run, where):
    with Archive(where) as archive:
        other = made.reading(made.report(made.text(place="Orlec"), published="2031-05-12"))
        archive.add(msgspec.structs.replace(other, report=msgspec.structs.replace(other.report, id="other")))
    every = run("incidents", where).out.count("· reports ")
    assert run("incidents", where, "--limit", "1").out.count("· reports ") == min(1, every)


def test_where_there_is_no_archive_it_says_so(run, tmp_path):
    outcome = run("incidents", tmp_path / "none.archive")
    assert outcome.code == Exit.USAGE
    assert "none.archive" in outcome.err


def test_an_incident_is_shown_by_its_id_with_its_accounts(run, where):
    (line,) = run("incidents", where, "--json").out.splitlines()
    name = json.loads(line)["id"]
    assert name in run("incidents", where).out
    outcome = run("show", where, name)
    assert outcome.code == Exit.DONE
    assert "The Lowen Herald" in outcome.out
    assert "Tarnish shells hit the market of Sele on Monday." in " ".join(outcome.out.split())
    assert run("show", where, name, "--json").out == f"{line}\n"


def test_an_export_of_incidents_is_the_same_in_any_order(run, tmp_path):
    readings = [
        made.reading(
            made.report(made.text(killed=killed, place=place), outlet=outlet, published="2031-05-12")
        )
        for killed, place, outlet in ((9, "Sele", "A"), (10, "Sele", "B"), (9, "Orlec", "C"))
    ]
    written = set()
    for name, order in (("one", readings), ("other", readings[::-1])):
        with Archive(tmp_path / name) as archive:
            for each in order:
                archive.add(each)
        file = tmp_path / f"{name}.jsonl"
        assert run("export", tmp_path / name, "incidents", file).code == Exit.DONE
        written.add(file.read_bytes())
    (lines,) = written
    assert all(json.loads(line)["schema"] == "hearsay/incident/1" for line in lines.splitlines())
    assert sum(len(json.loads(line)["accounts"]) for line in lines.splitlines()) == 3


def test_of_a_selection_incidents_are_written_with_all_their_accounts(run, where, tmp_path):
    file = tmp_path / "out.jsonl"
    assert run("export", where, "incidents", file, "--outlet", "The Lowen Herald").code == Exit.DONE
    assert len(file.read_bytes().splitlines()) == 1
    assert run("export", where, "incidents", file, "--outlet", "Nobody").code == Exit.NOTHING_READ
    assert file.read_bytes() == b""
