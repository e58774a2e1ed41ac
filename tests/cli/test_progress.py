import io
import sys

from hearsay.cli.progress import Progress


class Terminal(io.StringIO):
    def isatty(self):
        return True


def advance(times, monkeypatch, stream, *, is_wanted=True):
    monkeypatch.setattr(sys, "stderr", stream)
    monkeypatch.setenv("TERM", "xterm")
    with Progress(is_wanted=is_wanted) as progress:
        for _ in range(times):
            progress.advance()
    return stream.getvalue()


def test_a_person_sees_how_many_reports_are_read(monkeypatch):
    assert "3 reports read" in advance(3, monkeypatch, Terminal())


def test_one_report_is_no_long_work(monkeypatch):
    assert advance(1, monkeypatch, Terminal()) == ""


def test_into_a_file_nothing_is_written(monkeypatch):
    assert advance(3, monkeypatch, io.StringIO()) == ""


def test_beside_the_terminal_view_there_is_no_line(monkeypatch):
    assert advance(3, monkeypatch, Terminal(), is_wanted=False) == ""


def test_the_line_goes_when_the_work_ends_badly(monkeypatch):
    stream = Terminal()
    monkeypatch.setattr(sys, "stderr", stream)
    progress = Progress(is_wanted=True)
    try:
        with progress:
            progress.advance()
            progress.advance()
            raise RuntimeError
    except RuntimeError:
        assert progress.bars is not None
        assert not progress.bars.live.is_started


def test_where_the_whole_is_known_the_time_that_is_left_is_shown(monkeypatch):
    stream = Terminal()
    monkeypatch.setattr(sys, "stderr", stream)
    monkeypatch.setenv("TERM", "xterm")
    monkeypatch.setenv("COLUMNS", "100")
    with Progress(is_wanted=True, total=100, verb="added") as progress:
        for done in (10, 20, 30):
            progress.advance(done=done)
        assert progress.bars.tasks[0].percentage == 30
    assert "3 reports added" in stream.getvalue()
    assert "left" in stream.getvalue()
