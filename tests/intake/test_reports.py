import io
import json
import os
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hearsay.errors import BadInput, BadLine, BadReport, CannotOpen, NotAReport, NoText, NotText, TooLarge
from hearsay.intake import Format, PageWorker, from_bytes, from_text, open_reports
from hearsay.intake.pages import PageWorker as Worker
from hearsay.limits import MAX_BYTES
from hearsay.records import Report
from tests.intake.made_pages import BRIEF, NEWSPAPER, SIGN_IN
from tests.intake.refusals import assert_one_line

BODY = "The ferry sank on Monday, the harbour office said.\n\nNobody was hurt."


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "a.txt").write_text(BODY)
    (tmp_path / "b.html").write_text(NEWSPAPER)
    (tmp_path / "c.jsonl").write_text(json.dumps({"text": BODY, "id": "one"}) + "\nnot json\n")
    (tmp_path / "d").mkdir()
    (tmp_path / "d" / "e.bin").write_bytes(bytes(range(256)) * 10)
    (tmp_path / "d" / "f").write_text(BRIEF)
    (tmp_path / "g.txt").write_text("")
    (tmp_path / "h.html").write_text(SIGN_IN)
    (tmp_path / "i.md").write_text(f"# Ferry sinks off Marn\n\n{BODY}")
    return tmp_path


def stdin_of(monkeypatch: pytest.MonkeyPatch, content: bytes) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(content)))


def test_text_has_the_title_a_blank_line_and_the_body():
    report = from_text(BODY, title="Ferry sinks", outlet="The Courier", published="3 August 2021", id="r7")
    assert report.text == f"Ferry sinks\n\n{BODY}"
    assert (report.title, report.outlet, report.published, report.id) == (
        "Ferry sinks",
        "The Courier",
        "2021-08-03",
        "r7",
    )


def test_markup_in_a_text_stays_as_it_is():
    assert from_text("<b>x</b> &amp;").text == "<b>x</b> &amp;"


def test_a_text_that_cannot_be_read_is_refused():
    with pytest.raises(NoText):
        from_text(" ")
    with pytest.raises(BadInput):
        from_text(BODY, published="soon")


def test_bytes_are_read_by_what_they_are():
    assert from_bytes(BODY.encode("utf-16")).text == BODY
    assert from_bytes(NEWSPAPER.encode()).outlet == "The Orlec Courier"
    assert from_bytes(NEWSPAPER.encode(), format=Format.TEXT).text.startswith("<!DOCTYPE html>")


def test_what_is_given_with_bytes_goes_before_what_the_page_says():
    report = from_bytes(
        NEWSPAPER.encode(), title="Mine", outlet="The Other", published="2020", url="https://o.example"
    )
    assert (report.title, report.outlet, report.published, report.url) == (
        "Mine",
        "The Other",
        "2020",
        "https://o.example",
    )


def test_a_worker_that_is_passed_stays_open():
    with PageWorker() as worker:
        from_bytes(BRIEF.encode(), worker=worker)
        first = worker.pid
        from_bytes(BRIEF.encode(), worker=worker)
        assert worker.pid == first is not None


def test_everything_in_a_folder_gives_a_report_or_a_refusal_in_order(folder):
    items = list(open_reports([folder]))
    kinds = [Report, Report, Report, BadLine, NotText, Report, NoText, NotAReport, Report]
    assert [type(item) for item in items] == kinds
    assert [item.where for item in items if isinstance(item, BadReport)] == [
        f"{folder}/c.jsonl, line 2",
        f"{folder}/d/e.bin",
        f"{folder}/g.txt",
        f"{folder}/h.html",
    ]
    assert items[8].title == "Ferry sinks off Marn"


def test_what_cannot_be_opened_is_refused_and_the_rest_goes_on(folder):
    paths = [folder / "gone.txt", folder / "a.txt", Path("nul\0name"), folder / "a.txt"]
    assert [type(item) for item in open_reports(paths)] == [CannotOpen, Report, CannotOpen, Report]


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_a_file_that_may_not_be_read_is_refused(folder):
    (folder / "a.txt").chmod(0)
    (refusal,) = open_reports([folder / "a.txt"])
    assert "permission denied" in str(refusal)


def test_what_is_given_holds_for_every_report(folder):
    reports = [item for item in open_reports([folder], outlet="Mine") if isinstance(item, Report)]
    assert len(reports) == 5
    assert {report.outlet for report in reports} == {"Mine"}


@pytest.mark.parametrize("bad", [{"published": "soon"}, {"url": "javascript:x"}, {"title": "x" * 2_000}])
def test_what_is_given_is_checked_before_anything_is_opened(bad):
    with pytest.raises(BadInput):
        open_reports([Path("never opened")], **bad)


@pytest.mark.parametrize("path", ["-", Path("-")])
def test_standard_input_is_read_by_what_it_is(monkeypatch, path):
    stdin_of(monkeypatch, BODY.encode())
    assert [item.text for item in open_reports([path])] == [BODY]
    stdin_of(monkeypatch, NEWSPAPER.encode())
    assert [item.outlet for item in open_reports([path])] == ["The Orlec Courier"]
    stdin_of(monkeypatch, (json.dumps({"text": BODY}) + "\n").encode() * 3)
    assert [item.text for item in open_reports([path])] == [BODY] * 3


def test_standard_input_stays_open_and_a_refusal_names_it(monkeypatch):
    stdin_of(monkeypatch, b"")
    (refusal,) = open_reports(["-"])
    assert str(refusal).startswith("standard input: there is no text to read")
    assert not sys.stdin.buffer.closed


def test_no_standard_input_is_refused(monkeypatch):
    monkeypatch.setattr(sys, "stdin", None)
    (refusal,) = open_reports(["-"])
    assert isinstance(refusal, CannotOpen)


def test_a_named_pipe_is_read(tmp_path):
    os.mkfifo(tmp_path / "pipe")
    if os.fork() == 0:
        (tmp_path / "pipe").write_text(BODY)
        os._exit(0)
    assert [item.text for item in open_reports([tmp_path / "pipe"])] == [BODY]
    os.wait()


def test_a_file_over_the_bound_is_refused_without_reading_it_all(tmp_path):
    with (tmp_path / "large.txt").open("wb") as file:
        file.truncate(1 << 40)  # a terabyte of nothing, which takes no room
    (refusal,) = open_reports([tmp_path / "large.txt"])
    assert isinstance(refusal, TooLarge)
    assert f"{MAX_BYTES:,}" in str(refusal)


@pytest.mark.parametrize("endless", ["/dev/zero", "/dev/urandom"])
def test_an_endless_input_is_refused(endless):
    (refusal,) = open_reports([Path(endless)])
    assert isinstance(refusal, BadReport)


def test_reports_come_one_at_a_time(folder):
    items = open_reports([folder])
    next(items)
    (folder / "b.html").unlink()  # not opened yet
    assert isinstance(next(items), CannotOpen)
    items.close()


def test_stopping_half_way_leaves_no_process_and_no_open_file(folder):
    before = len(list(Path("/proc/self/fd").iterdir()))
    items = open_reports([folder])
    assert [next(items).title for _ in range(2)][1]
    items.close()
    assert len(list(Path("/proc/self/fd").iterdir())) == before


def test_a_name_that_acts_on_a_terminal_is_made_harmless(tmp_path):
    path = tmp_path / "a\x1b[2J\nb.txt"
    path.write_text("")
    (refusal,) = open_reports([path])
    assert_one_line(refusal)


def test_the_same_input_gives_the_same_reports(folder):
    first, second = ([item for item in open_reports([folder]) if isinstance(item, Report)] for _ in range(2))
    assert first == second


@given(st.binary())
def test_any_bytes_of_a_text_give_a_report_or_a_refusal(content):
    try:
        assert isinstance(from_bytes(content, format=Format.TEXT), Report)
    except BadReport as refusal:
        assert_one_line(refusal)


@pytest.fixture(scope="module")
def worker():
    with Worker() as one:
        yield one


@given(
    content=st.binary() | st.text().map(str.encode) | st.text(alphabet="<>/=\"'pdiv &#;!-x").map(str.encode)
)
def test_any_bytes_of_a_page_give_a_report_or_a_refusal(worker, content):
    try:
        assert isinstance(from_bytes(content, format=Format.HTML, worker=worker), Report)
    except BadReport as refusal:
        assert_one_line(refusal)
