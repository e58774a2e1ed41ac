import hashlib
import json
import random

import pytest

from hearsay.archive.store import Archive
from hearsay.cli.exits import Exit
from hearsay.cli.export import FORMATS
from hearsay.records import decode_reading
from tests.archive import made

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


@pytest.mark.parametrize("form", FORMATS)
def test_an_export_is_written_with_what_it_is_beside_it(run, where, tmp_path, form):
    file = tmp_path / f"out.{form}"
    outcome = run("export", where, form, file)
    assert outcome.code == Exit.DONE
    manifest = json.loads((tmp_path / f"out.{form}.manifest.json").read_text())
    assert manifest["sha256"] == hashlib.sha256(file.read_bytes()).hexdigest()
    assert (manifest["reports"], manifest["bytes"]) == (12, file.stat().st_size)
    assert sorted(path.name for path in tmp_path.iterdir() if ".part" in path.name) == []


@pytest.mark.parametrize("form", FORMATS)
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
