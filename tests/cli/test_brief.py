"""The command that writes a situation report."""

from pathlib import Path

import pytest

from hearsay.archive.store import Archive
from hearsay.cli.exits import Exit
from tests.cli.test_golden_exports import REPORTS

GOLDEN = Path(__file__).parent / "golden"


@pytest.fixture(scope="module")
def where(tmp_path_factory):
    path = tmp_path_factory.mktemp("brief") / "valley.archive"
    with Archive(path) as archive:
        for reading in reversed(REPORTS):
            archive.add(reading)
    return path


def test_a_brief_of_all_is_what_is_expected(run, where):
    outcome = run("brief", where)
    assert outcome.code == Exit.DONE
    assert outcome.out == (GOLDEN / "valley.brief.md").read_text(encoding="utf-8")


def test_a_brief_of_a_place_and_period_names_them(run, where):
    outcome = run("brief", where, "--place", "Sele", "--since", "2031-05", "--until", "2031-05-31")
    assert "- Place: Sele" in outcome.out
    assert "### Sele" in outcome.out
    assert "Orlec: " not in outcome.out.partition("## Words")[0]


def test_it_is_written_as_page_and_as_markdown(run, where, tmp_path):
    outcome = run("brief", where, "--html", tmp_path / "b.html", "--markdown", tmp_path / "b.md")
    assert (outcome.code, outcome.out) == (Exit.DONE, "")
    assert (tmp_path / "b.md").read_bytes() == (GOLDEN / "valley.brief.md").read_bytes()
    assert (tmp_path / "b.html").read_text(encoding="utf-8").startswith("<!DOCTYPE html>")
    assert outcome.err.count("3 incidents, ") == 2


def test_where_nothing_happened_it_says_so(run, where):
    outcome = run("brief", where, "--since", "2040")
    assert outcome.code == Exit.NOTHING_READ
    assert "- Incidents: 0" in outcome.out


@pytest.mark.parametrize(
    ("options", "code"),
    [
        (("--since", "spring"), Exit.USAGE),
        (("--html", "none/such/x.html"), Exit.USAGE),
        (("--standing", "sure"), Exit.USAGE),
    ],
)
def test_what_cannot_be_used_is_refused(run, where, options, code):
    assert run("brief", where, *options).code == code


@pytest.mark.parametrize(
    ("options", "title"),
    [
        ((), "Situation report"),
        (("--since", "2031-05"), "Situation report: since May 2031"),
        (("--until", "2031-05-12"), "Situation report: until 12 May 2031"),
        (("--since", "2031-05", "--until", "2031-05"), "Situation report: May 2031"),
        (("--since", "2031-05-10", "--until", "2031-05-14"), "Situation report: 10 to 14 May 2031"),
        (("--place", "Sele", "--since", "2031"), "Situation report: Sele, since 2031"),
    ],
)
def test_its_title_says_where_and_when(run, where, options, title):
    assert run("brief", where, *options).out.splitlines()[0] == f"# {title}"
