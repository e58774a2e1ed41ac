import json
import stat

import pytest

from hearsay.cli.exits import Exit
from hearsay.errors import ModelMissing
from hearsay.records import decode_reading


def test_a_file_is_shown_in_the_terminal(run, reports):
    outcome = run("read", reports / "a.txt")
    assert outcome.code == Exit.DONE
    assert "Bridge closed after shelling" in outcome.out
    assert "The outlet's own voice: 100 %" in outcome.out
    assert outcome.err == ""


def test_json_is_one_line_a_report_in_order_and_nothing_else(run, reports):
    outcome = run("read", "--json", reports / "b.txt", reports / "a.txt")
    readings = [decode_reading(line) for line in outcome.out.splitlines()]
    assert [reading.report.title for reading in readings] == [None, "Bridge closed after shelling"]
    assert (outcome.code, outcome.err) == (Exit.DONE, "")


def test_of_a_folder_what_cannot_be_read_is_refused_in_one_line_and_the_rest_is_read(run, reports):
    outcome = run("read", "--json", reports)
    assert outcome.code == Exit.SOME_REFUSED
    assert len(outcome.out.splitlines()) == 2
    assert len(outcome.err.splitlines()) == 1
    assert outcome.err.startswith("hearsay: refused: ")
    assert "c.txt" in outcome.err


def test_where_nothing_could_be_read_the_exit_code_says_so(run, reports, tmp_path):
    assert run("read", reports / "c.txt").code == Exit.NOTHING_READ
    assert run("read", tmp_path / "absent.txt").code == Exit.NOTHING_READ


def test_an_input_of_no_reports_is_told(run):
    outcome = run("read", "-", given=b"")
    assert outcome.code == Exit.NOTHING_READ
    assert len(outcome.err.splitlines()) == 1


@pytest.mark.parametrize("arguments", [["-"], []])
def test_standard_input_is_read_when_named_and_when_piped_in(run, arguments):
    outcome = run("read", "--json", *arguments, given=b"Rain fell on the harbour all day long.")
    assert decode_reading(outcome.out).report.text == "Rain fell on the harbour all day long."


def test_at_a_keyboard_without_inputs_there_is_no_waiting(run):
    outcome = run("read", keyboard=True)
    assert outcome.code == Exit.USAGE
    assert "Name files or folders" in outcome.err


def test_what_is_known_of_the_report_reaches_it(run, reports):
    given = {
        "title": "Rain",
        "outlet": "The Gazette",
        "published": "2031-05-14",
        "url": "https://gazette.example/1",
    }
    options = [part for name, value in given.items() for part in (f"--{name}", value)]
    report = decode_reading(run("read", "--json", *options, reports / "b.txt").out).report
    assert {name: getattr(report, name) for name in given} == given


@pytest.mark.parametrize("option", [("--title", "Rain"), ("--url", "https://gazette.example/1")])
def test_a_title_or_an_address_for_many_reports_is_refused(run, reports, option):
    for inputs in ((reports,), (reports / "a.txt", reports / "b.txt")):
        outcome = run("read", *option, *inputs)
        assert outcome.code == Exit.USAGE
        assert "belong to one report" in outcome.err


def test_an_outlet_and_a_date_may_be_given_for_many(run, reports):
    outcome = run("read", "--json", "--outlet", "The Gazette", reports / "a.txt", reports / "b.txt")
    assert [json.loads(line)["report"]["outlet"] for line in outcome.out.splitlines()] == ["The Gazette"] * 2


def test_a_date_that_is_none_is_refused_before_anything_is_read(run, reports):
    outcome = run("read", "--published", "the day before", reports / "a.txt")
    assert (outcome.code, outcome.out) == (Exit.USAGE, "")
    assert len(outcome.err.splitlines()) == 1


def test_a_page_holds_all_the_reports(run, reports, tmp_path):
    page = tmp_path / "page.html"
    outcome = run("read", "--html", page, reports)
    assert (outcome.code, outcome.out) == (Exit.SOME_REFUSED, "")
    assert page.read_text(encoding="utf-8").count("<article") == 2
    assert "2 reports on one page" in outcome.err


def test_a_page_and_json_can_be_had_together(run, reports, tmp_path):
    outcome = run("read", "--json", "--html", tmp_path / "page.html", reports / "a.txt")
    assert decode_reading(outcome.out).report.title == "Bridge closed after shelling"
    assert (tmp_path / "page.html").exists()


def test_where_nothing_could_be_read_no_page_is_written_and_an_older_one_stays(run, reports, tmp_path):
    page = tmp_path / "page.html"
    page.write_text("older")
    assert run("read", "--html", page, reports / "c.txt").code == Exit.NOTHING_READ
    assert page.read_text() == "older"
    assert [path.name for path in tmp_path.iterdir() if path.is_file()] == ["page.html"]


def test_a_page_that_cannot_be_written_is_refused_before_anything_is_read(run, reader, reports, tmp_path):
    outcome = run("read", "--html", tmp_path / "absent" / "page.html", reports / "a.txt")
    assert outcome.code == Exit.USAGE
    assert "the page cannot be written" in outcome.err
    assert reader.made_with is None


def test_a_page_can_be_read_by_whom_new_files_can(run, reports, tmp_path):
    run("read", "--html", tmp_path / "page.html", reports / "a.txt")
    (tmp_path / "other").touch()
    modes = [stat.S_IMODE((tmp_path / name).stat().st_mode) for name in ("page.html", "other")]
    assert modes[0] == modes[1]


def test_model_and_threads_reach_the_reader(run, reader, reports, tmp_path):
    run("read", "--model", tmp_path, "--threads", "1", reports / "a.txt")
    assert reader.made_with == (tmp_path, 1)


def test_imported_actors_reach_the_reader(run, reader, reports, tmp_path):
    run("read", reports / "a.txt")
    assert reader.imported is None
    (tmp_path / "actors.csv").write_text("name,country,sector\nVenn Front,FRA,REB\n")
    run("actors", "import", tmp_path / "actors.csv")
    run("read", reports / "a.txt")
    assert reader.imported is not None


def test_a_missing_model_has_its_exit_code_and_one_line(run, reader, reports, monkeypatch):
    def missing(*_, **__):
        raise ModelMissing("the model is missing", where="model/", remedy="install the package anew")

    monkeypatch.setattr(reader, "__init__", missing)
    outcome = run("read", reports / "a.txt")
    assert outcome.code == Exit.MODEL_MISSING
    assert outcome.err == "hearsay: model/: the model is missing; install the package anew\n"


def test_the_name_of_a_file_cannot_steer_the_terminal(run, tmp_path):
    hostile = tmp_path / "a\x1b[2J\nb.txt"
    outcome = run("read", hostile)
    assert "\x1b" not in outcome.err
    assert len(outcome.err.splitlines()) == 1


def test_many_reports_in_the_terminal_are_parted_by_lines(run, reports):
    assert run("read", reports / "a.txt", reports / "b.txt").out.count("─" * 40) >= 1


def test_a_report_in_another_language_is_kept_and_said_to_be_unread(run, reports):
    """A reading without layers is no refusal: the exit code is that of success."""
    assert run("read", "--json", reports / "a.txt").code == Exit.DONE
