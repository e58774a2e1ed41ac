import os
import signal
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from hearsay.errors import BadMarkup, BadReport, NotAReport, TooLarge, TooSlow
from hearsay.intake import pages
from hearsay.intake.pages import PageWorker
from tests.intake.made_pages import BRIEF, MENU, NEWSPAPER

ATTRIBUTES = b"<html><body><p " + b" ".join(b"a%d=1" % n for n in range(300_000)) + b">x</p></body></html>"
ELEMENTS = b"<html><body>" + b"<p>x" * 3_000_000


@pytest.fixture(scope="module")
def worker() -> Iterator[PageWorker]:
    with PageWorker() as one:
        yield one


def is_alive(pid: int) -> bool:
    return Path(f"/proc/{pid}").exists()


def test_no_process_is_started_before_a_page_comes():
    with PageWorker() as worker:
        assert worker.pid is None


def test_one_process_reads_many_pages(worker):
    worker.read(BRIEF.encode())
    first = worker.pid
    for _ in range(5):
        assert worker.read(NEWSPAPER.encode()).title == "Ferry sinks off Marn, twelve missing"
        with pytest.raises(NotAReport, match=r"^menu\.html: the page holds no article"):
            worker.read(MENU.encode(), where="menu.html")
    assert worker.pid == first


def test_a_page_that_takes_too_long_is_stopped_and_the_next_is_read():
    with PageWorker(seconds=3.0) as worker:
        worker.read(BRIEF.encode())
        first = worker.pid
        start = time.monotonic()
        with pytest.raises(
            TooSlow, match=r"^x\.html: the page took over 3 s; save its text as a \.txt file$"
        ):
            worker.read(ATTRIBUTES, where="x.html")
        assert time.monotonic() - start < 6.0
        assert not is_alive(first)
        assert worker.read(BRIEF.encode()).text
        assert worker.pid != first


def test_a_page_that_takes_too_much_memory_is_stopped_and_the_next_is_read():
    with PageWorker(seconds=60.0, memory=200_000_000) as worker:
        with pytest.raises((TooLarge, BadMarkup), match=r"^x\.html: "):
            worker.read(ELEMENTS, where="x.html")
        assert worker.read(BRIEF.encode()).text


@pytest.mark.parametrize("end", [signal.SIGKILL, signal.SIGSEGV, signal.SIGTERM])
def test_a_process_that_was_killed_between_pages_is_replaced(worker, end):
    worker.read(BRIEF.encode())
    first = worker.pid
    os.kill(first, end)
    os.waitid(os.P_PID, first, os.WEXITED | os.WNOWAIT)
    assert worker.read(BRIEF.encode()).text
    assert worker.pid != first


READY = "head -c 8 /dev/zero; "  # an empty frame


@pytest.mark.parametrize(
    ("program", "kind", "what"),
    [
        ("exit 1", BadMarkup, "the parser does not start; install Hearsay anew"),
        (READY + "exit 1", BadMarkup, r"the parser ended \(1\); save"),
        (READY + "exit 3", TooLarge, "the page takes too much memory; save"),
        (READY + "head -c 20; printf '\\0\\0\\0\\0\\0\\0\\0\\7cut'", BadMarkup, r"the parser ended \(0\)"),
    ],
)
def test_a_process_that_breaks_down_gives_a_refusal(monkeypatch, program, kind, what):
    monkeypatch.setattr(pages, "_COMMAND", ("/bin/sh", "-c", program))
    with PageWorker() as worker, pytest.raises(kind, match=what):
        worker.read(BRIEF.encode())


def test_the_start_of_a_process_is_bounded_too(monkeypatch):
    monkeypatch.setattr(pages, "_COMMAND", ("/bin/sh", "-c", "exec sleep 60"))
    monkeypatch.setattr(pages, "MAX_WORKER_START_SECONDS", 0.2)
    with PageWorker() as worker, pytest.raises(BadMarkup, match="does not start"):
        worker.read(BRIEF.encode())


def test_a_worn_process_is_replaced(monkeypatch):
    monkeypatch.setattr(pages, "MAX_PAGES_PER_WORKER", 2)
    with PageWorker() as worker:
        seen = []
        for _ in range(5):
            worker.read(BRIEF.encode())
            seen.append(worker.pid)
    assert seen[0] == seen[1] != seen[2] == seen[3] != seen[4]


def test_closing_leaves_no_process_and_no_open_file():
    before = len(list(Path("/proc/self/fd").iterdir()))
    with PageWorker() as worker:
        worker.read(BRIEF.encode())
        pid = worker.pid
    worker.close()
    assert worker.pid is None
    assert not is_alive(pid)
    assert len(list(Path("/proc/self/fd").iterdir())) == before


def test_nothing_is_imported_from_the_folder_one_stands_in(tmp_path, monkeypatch):
    for name in ("trafilatura", "lxml", "msgspec", "json"):
        (tmp_path / f"{name}.py").write_text("raise SystemExit(9)")
    monkeypatch.chdir(tmp_path)
    with PageWorker() as worker:
        assert worker.read(BRIEF.encode()).text


def test_the_process_that_asks_never_loads_a_parser(tmp_path):
    program = tmp_path / "program.py"
    program.write_text(
        "import sys\n"
        "from hearsay.intake import from_bytes\n"
        f"assert from_bytes({BRIEF.encode()!r}).title == 'Ferry sinks'\n"
        "assert not {'lxml', 'trafilatura', 'html.parser'} & set(sys.modules)\n"
    )
    command = [pages.sys.executable, str(program)]
    assert (
        pages.subprocess.run(
            command, env=os.environ | {"PYTHONPATH": pages._PACKAGES}, check=False
        ).returncode
        == 0
    )


@pytest.mark.parametrize(
    "content", [b"", b"\0" * 1000, b"<" * 1000, b"\xff\xfe<", b"<html>" * 300, bytes(range(256))]
)
def test_scraps_are_refused(worker, content):
    with pytest.raises(BadReport):
        worker.read(content)
