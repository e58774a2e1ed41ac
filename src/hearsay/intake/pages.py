"""Pages in, their article out, through a process that can be killed.

Parsers of HTML take minutes over a few hundred kilobytes of hostile markup, and no signal reaches
Python before the C call returns. So the markup is parsed in a process of its own, with bounds on time
and address space that the system keeps; this process never parses any.
"""

import os
import subprocess
import sys
import threading
from contextlib import suppress
from pathlib import Path
from typing import Self

import msgspec

from hearsay.errors import BadMarkup, BadReport, TooLarge, TooSlow
from hearsay.intake.page import OUT_OF_MEMORY, Page, Refusal, read_frame, write_frame
from hearsay.limits import MAX_PAGES_PER_WORKER, MAX_WORKER_MEMORY, MAX_WORKER_SECONDS

# -P: no module is imported from the folder one happens to stand in.
_COMMAND = (sys.executable, "-P", "-m", "hearsay.intake.page_worker")
_PACKAGES = str(Path(__file__).parents[2])
_answer: msgspec.json.Decoder[Page | Refusal] = msgspec.json.Decoder(Page | Refusal)


class PageWorker:
    """The process that parses pages: started with the first, kept for the next, replaced when it was killed.

    To be used by one thread at a time, and closed: it is a context manager.
    """

    def __init__(self, *, seconds: float = MAX_WORKER_SECONDS, memory: int = MAX_WORKER_MEMORY) -> None:
        self._seconds = seconds
        self._memory = memory
        self._process: subprocess.Popen[bytes] | None = None
        self._pages = 0

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    @property
    def pid(self) -> int | None:
        """The number of the process, None while there is none."""
        return self._process.pid if self._process else None

    def read(self, content: bytes, *, where: str | None = None) -> Page:
        """The article of the page in these bytes, with what the page says of it.

        Raises:
            TooSlow, TooLarge: the process was stopped at its bounds.
            BadReport: what the process found wrong with the page.
        """
        process = self._ready()
        reply, was_killed = _ask(process, content, self._seconds)
        if reply is None or was_killed:
            self.close()
        if reply is None:
            raise _death(process.returncode, was_killed, self._seconds, where)
        answer = _answer.decode(reply)
        if isinstance(answer, Refusal):
            raise answer.as_error(where)
        return answer

    def close(self) -> None:
        """Ends the process, if there is one, and waits until it is gone."""
        process, self._process = self._process, None
        if process:
            process.kill()
            with process, suppress(OSError):  # what was not yet written to it has nowhere to go
                if process.stdin:
                    process.stdin.close()

    def _ready(self) -> subprocess.Popen[bytes]:
        """The process, alive and not worn out."""
        if self._process and (self._process.poll() is not None or self._pages >= MAX_PAGES_PER_WORKER):
            self.close()
        if not self._process:
            self._process = _start(self._seconds, self._memory)
            self._pages = 0
        self._pages += 1
        return self._process


def _start(seconds: float, memory: int) -> subprocess.Popen[bytes]:
    path = os.pathsep.join(filter(None, (_PACKAGES, os.environ.get("PYTHONPATH"))))
    return subprocess.Popen(  # noqa: S603 - the command is fixed
        [*_COMMAND, str(seconds), str(memory)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env=os.environ | {"PYTHONPATH": path},
    )


def _ask(process: subprocess.Popen[bytes], content: bytes, seconds: float) -> tuple[bytes | None, bool]:
    """The reply, None if the process ended without one; and whether its time was up."""
    is_time_up = threading.Event()

    def stop() -> None:
        is_time_up.set()
        process.kill()

    timer = threading.Timer(seconds, stop)
    timer.start()
    try:
        reply = _exchange(process, content)
    finally:
        timer.cancel()
        timer.join()
    return reply, is_time_up.is_set()


def _exchange(process: subprocess.Popen[bytes], content: bytes) -> bytes | None:
    if not process.stdin or not process.stdout:
        return None
    try:
        write_frame(process.stdin, content)
        return read_frame(process.stdout)
    except (OSError, EOFError):
        return None


def _death(status: int, was_killed: bool, seconds: float, where: str | None) -> BadReport:
    if was_killed:
        return TooSlow(
            f"the page took over {seconds:g} s", where=where, remedy="save its text as a .txt file"
        )
    if status == OUT_OF_MEMORY:
        return TooLarge("the page takes too much memory", where=where, remedy="save its text as a .txt file")
    return BadMarkup(f"the parser ended ({status})", where=where, remedy="save its text as a .txt file")
