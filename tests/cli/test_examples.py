"""The program as people run it, with the shipped model, over the examples."""

import subprocess
import sys

import pytest

from hearsay.records import decode_reading

pytestmark = pytest.mark.model


def hearsay(*arguments):
    command = [sys.executable, "-m", "hearsay", *map(str, arguments)]
    return subprocess.run(command, capture_output=True, check=False)


def reports_in(path):
    """A file holds one report, or one a line."""
    return len(path.read_text(encoding="utf-8").splitlines()) if path.suffix == ".jsonl" else 1


def test_the_examples_are_read_into_json_and_onto_a_page_with_every_span_in_its_place(root, tmp_path):
    done = hearsay("read", root / "examples", "--json", "--html", tmp_path / "page.html", "--threads", "1")
    assert done.returncode == 0, done.stderr
    readings = [decode_reading(line) for line in done.stdout.splitlines()]
    assert len(readings) == sum(map(reports_in, (root / "examples").iterdir()))
    for reading in readings:
        assert reading.statements
        for statement in reading.statements:
            for span in (statement.source, statement.cue, statement.addressee, *statement.content):
                assert span is None or reading.report.text[span.start : span.end] == span.text
    assert (tmp_path / "page.html").read_text(encoding="utf-8").count("<article") == len(readings)


def test_an_example_is_shown_in_the_terminal(root):
    done = hearsay("read", root / "examples" / "bridge-at-orlec.txt", "--threads", "1")
    assert done.returncode == 0, done.stderr
    assert "The outlet's own voice:" in done.stdout.decode()
