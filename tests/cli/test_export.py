import hashlib
import json
import random

import pytest

from hearsay.archive.store import Archive
from hearsay.cli.exits import Exit
from hearsay.cli.export import FORMATS
from hearsay.records import Certainty, decode_reading
from tests.archive import made
from tests.exports.dispatches import Line, dispatch

READINGS = [
    made.reading(
        made.report(
            made.text(killed=n), published=f"2031-05-{10 + n % 9}", outlet="Radio Varn" if n % 2 else None
        )
    )
    for n in range(12)
]


def archive_of(path, readings):
    with Archive(path) as archive:
        for reading in readings:
            archive.add(reading)
    return path


@pytest.fixture(scope="module")
def where(tmp_path_factory):
    return archive_of(tmp_path_factory.mktemp("export") / "a.archive", READINGS)


ONE_FILE = [form for form in FORMATS if form != "parquet"]


@pytest.mark.parametrize("form", ONE_FILE)
def test_an_export_is_written_with_what_it_is_beside_it(run, where, tmp_path, form):
    file = tmp_path / f"out.{form}"
    outcome = run("export", where, form, file)
    assert outcome.code == Exit.DONE
    manifest = json.loads((tmp_path / f"out.{form}.manifest.json").read_text())
    assert manifest["sha256"] == hashlib.sha256(file.read_bytes()).hexdigest()
    assert (manifest["reports"], manifest["bytes"]) == (12, file.stat().st_size)
    assert manifest["codebook"] == f"out.{form}.codebook.md"
    codebook = (tmp_path / f"out.{form}.codebook.md").read_text()
    assert codebook.startswith(f"# Codebook of out.{form}\n\nFormat `{form}`")
    assert "| reports | 12 |" in codebook
    assert sorted(path.name for path in tmp_path.iterdir() if ".part" in path.name) == []


@pytest.mark.parametrize("form", ONE_FILE)
def test_any_order_of_coming_in_gives_the_same_bytes(run, where, tmp_path, form):
    run("export", where, form, tmp_path / "first")
    for seed in range(2):
        other = archive_of(tmp_path / f"{seed}.archive", random.Random(seed).sample(READINGS, len(READINGS)))
        run("export", other, form, tmp_path / "again")
        assert (tmp_path / "again").read_bytes() == (tmp_path / "first").read_bytes()


def test_readings_are_the_lines_that_are_kept_oldest_first(run, where, tmp_path):
    run("export", where, "readings", tmp_path / "out.jsonl")
    found = [decode_reading(line) for line in (tmp_path / "out.jsonl").read_bytes().splitlines()]
    assert [reading.report.published for reading in found] == sorted(
        str(r.report.published) for r in READINGS
    )


def test_a_selection_is_exported_and_told(run, where, tmp_path):
    run(
        "export",
        where,
        "readings",
        tmp_path / "x",
        "--outlet",
        "radio varn",
        "--words",
        "at least",
        "--since",
        "2031-05-12",
    )
    manifest = json.loads((tmp_path / "x.manifest.json").read_text())
    assert manifest["selection"] == {"words": "at least", "outlet": "radio varn", "since": "2031-05-12"}
    assert 0 < manifest["reports"] < 12


def test_a_selection_of_nothing_has_its_exit_code(run, where, tmp_path):
    assert run("export", where, "events", tmp_path / "x", "--outlet", "nobody").code == Exit.NOTHING_READ


def test_what_cannot_be_written_is_refused_in_one_line(run, where, tmp_path):
    outcome = run("export", where, "events", tmp_path / "none" / "x")
    assert outcome.code == Exit.USAGE
    assert "cannot be written" in outcome.err


def test_an_unknown_format_is_refused(run, where, tmp_path):
    assert run("export", where, "xlsx", tmp_path / "x").code == Exit.USAGE


def test_parquet_is_a_file_a_table_with_one_manifest(run, where, tmp_path):
    pytest.importorskip("duckdb")
    assert run("export", where, "parquet", tmp_path / "may.parquet").code == Exit.DONE
    manifest = json.loads((tmp_path / "may.parquet.manifest.json").read_text())
    for each in manifest["files"]:
        assert each["sha256"] == hashlib.sha256((tmp_path / each["file"]).read_bytes()).hexdigest()
    assert [each["file"] for each in manifest["files"]] == [
        f"may.{name}.parquet" for name in ("incidents", "accounts", "claims", "events")
    ]
    assert not (tmp_path / "may.parquet").exists()


@pytest.mark.parametrize("form", ["csv", "plover", "geojson"])
def test_the_filter_of_incidents_is_that_of_the_export(run, where, tmp_path, form):
    run("export", where, form, tmp_path / "all")
    run("export", where, form, tmp_path / "some", "--place", "Sele", "--measure", "killed")
    outcome = run("export", where, form, tmp_path / "none", "--type", "protest")
    every, some, none = (
        json.loads((tmp_path / f"{name}.manifest.json").read_text()) for name in ("all", "some", "none")
    )
    assert (some["asked"], every["asked"]) == ({"place": "Sele", "measure": "killed"}, {})
    assert every["incidents"] == some["incidents"] > 0
    assert (none["incidents"], none["asked"], outcome.code) == (0, {"type": "protest"}, Exit.NOTHING_READ)
    assert "0 incidents of 0 reports" in outcome.err


@pytest.mark.parametrize(("form", "count"), [("csv", 1), ("plover", 1), ("ucdp", 0)])
def test_what_is_denied_can_be_left_out_and_is_counted(run, tmp_path, form, count):
    denied = dispatch(Line(certainty=Certainty.DENIED, place="Orlec", day="2030-01-01"), id="r2", outlet="B")
    where = archive_of(tmp_path / "two.archive", [dispatch(Line()), denied])
    outcome = run("export", where, form, tmp_path / "x", "--asserted")
    manifest = json.loads((tmp_path / "x.manifest.json").read_text())
    assert (manifest["reports"], manifest["left_out"]) == (count, 2 - count)
    assert f"{2 - count} left out" in outcome.err
    assert manifest["asked"] == {"asserted": "yes"}


def test_options_of_incidents_are_refused_where_reports_are_exported(run, where, tmp_path):
    outcome = run("export", where, "events", tmp_path / "x", "--place", "Sele")
    assert outcome.code == Exit.USAGE
    assert "--place asks for incidents" in outcome.err
    assert not (tmp_path / "x").exists()
