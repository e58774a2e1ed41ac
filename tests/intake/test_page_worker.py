"""The worker as a process of its own, spoken to as anyone could."""

import os
import subprocess
import sys
from collections.abc import Iterator

import msgspec
import pytest

from hearsay.errors import NoText, TooLarge
from hearsay.intake import page_worker
from hearsay.intake.page import OUT_OF_MEMORY, Page, Refusal, read_frame, write_frame
from hearsay.intake.pages import _PACKAGES
from tests.intake.made_pages import BRIEF

MEMORY = 800_000_000


def start(seconds: float, memory: int = MEMORY) -> subprocess.Popen[bytes]:
    return subprocess.Popen(
        [sys.executable, "-P", "-m", "hearsay.intake.page_worker", str(seconds), str(memory)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env=os.environ | {"PYTHONPATH": _PACKAGES},
    )


@pytest.fixture
def worker() -> Iterator[subprocess.Popen[bytes]]:
    with start(30.0) as process:
        assert read_frame(process.stdout) == b""
        yield process
        process.kill()


def ask(process: subprocess.Popen[bytes], content: bytes) -> Page | Refusal:
    write_frame(process.stdin, content)
    return msgspec.json.decode(read_frame(process.stdout), type=Page | Refusal)


def test_pages_are_answered_one_after_the_other(worker):
    for _ in range(3):
        assert ask(worker, BRIEF.encode()).text.startswith("A ferry sank")
    assert ask(worker, b"").kind in ("NotAReport", "BadMarkup")


def test_it_ends_when_its_input_ends(worker):
    assert ask(worker, BRIEF.encode())
    worker.stdin.close()
    assert worker.wait(timeout=30) == 0


def test_a_frame_over_the_bound_ends_it(worker):
    worker.stdin.write((1 << 60).to_bytes(8, "big"))
    worker.stdin.flush()
    assert worker.wait(timeout=30) == 0


def test_it_ends_by_itself_when_nobody_stops_it():
    bomb = b"<html><body><p " + b" ".join(b"a%d=1" % n for n in range(300_000)) + b">x"
    with start(0.5) as process:
        read_frame(process.stdout)
        write_frame(process.stdin, bomb)
        assert process.wait(timeout=60) < 0  # by the alarm, while the parser is at work


def test_memory_is_bounded():
    with start(60.0, 200_000_000) as process:
        read_frame(process.stdout)
        with pytest.raises(EOFError):
            ask(process, b"<html><body>" + b"<p>x" * 3_000_000)
        assert process.wait(timeout=60) == OUT_OF_MEMORY


def test_a_tighter_bound_of_the_system_stays(monkeypatch):
    kept = []
    monkeypatch.setattr(page_worker.resource, "getrlimit", lambda _: (5, 1_000))
    monkeypatch.setattr(page_worker.resource, "setrlimit", lambda kind, bounds: kept.append((kind, bounds)))
    page_worker._limit_memory(2_000)
    assert kept[0] == (page_worker.resource.RLIMIT_AS, (1_000, 1_000))


def test_faults_of_the_parser_are_refusals():
    refusal = page_worker._answer(lambda _: 1 / 0, b"x")
    assert refusal == Refusal(
        "BadMarkup", "the parser fails on the page (ZeroDivisionError: division by zero)", refusal.remedy
    )


@pytest.mark.parametrize(
    ("fault", "kind"),
    [(NoText("nothing", remedy="x"), NoText), (RecursionError(), TooLarge), (ValueError("a\nb"), None)],
)
def test_refusals_and_depth_are_told_as_such(fault, kind):
    def fail(_: bytes) -> Page:
        raise fault

    answer = page_worker._answer(fail, b"x")
    assert answer.kind == (kind.__name__ if kind else "BadMarkup")


def test_running_out_of_memory_ends_the_process_with_its_own_status(monkeypatch):
    class Ended(BaseException):
        pass

    def end(status: int) -> None:
        assert status == OUT_OF_MEMORY
        raise Ended

    def fail(_: bytes) -> Page:
        raise MemoryError

    monkeypatch.setattr(page_worker.os, "_exit", end)
    with pytest.raises(Ended):
        page_worker._answer(fail, b"x")
