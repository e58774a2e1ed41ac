"""Pages in, their article out, through a process that can be killed.

Parsers of HTML take minutes over a few hundred kilobytes of hostile markup, and no signal reaches
Python before the C call returns. So the markup is parsed in a process of its own, with bounds on time
and address space that the system keeps; this process never parses any.
"""

import os
import subprocess
import sys
import threading
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Self

import msgspec

from hearsay.errors import BadMarkup, BadReport, TooLarge, TooSlow
from hearsay.intake.page import FEED_MARK, OUT_OF_MEMORY, Feed, Page, Refusal, read_frame, write_frame
from hearsay.limits import (
    MAX_PAGES_PER_WORKER,
    MAX_WORKER_MEMORY,
    MAX_WORKER_SECONDS,
    MAX_WORKER_START_SECONDS,
)

# -P: no module is imported from the folder one happens to stand in.
_COMMAND = (sys.executable, "-P", "-m", "hearsay.intake.page_worker")
_PACKAGES = str(Path(__file__).parents[2])
_answer: msgspec.json.Decoder[Page | Feed | Refusal] = msgspec.json.Decoder(Page | Feed | Refusal)


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
        answer = self._ask(content, where)
        if not isinstance(answer, Page):
            raise BadMarkup("the parser gives no page", where=where, remedy="save its text as a .txt file")
        return answer

    def read_feed(self, content: bytes, *, where: str | None = None) -> Feed:
        """The entries of the feed in these bytes.

        Raises:
            TooSlow, TooLarge: the process was stopped at its bounds.
            BadReport: what the process found wrong with the feed.
        """
        answer = self._ask(FEED_MARK + content, where)
        if not isinstance(answer, Feed):
            raise BadMarkup("the parser gives no feed", where=where, remedy="save the feed itself")
        return answer

    def _ask(self, content: bytes, where: str | None) -> Page | Feed:
        process = self._ready(where)
        reply, was_killed = _within(self._seconds, process, lambda: _exchange(process, content))
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

    def _ready(self, where: str | None) -> subprocess.Popen[bytes]:
        """The process, alive and not worn out."""
        if self._process and (self._process.poll() is not None or self._pages >= MAX_PAGES_PER_WORKER):
            self.close()
        if not self._process:
            self._process = process = _start(self._seconds, self._memory)
            self._pages = 0
            if _within(MAX_WORKER_START_SECONDS, process, lambda: _receive(process))[0] is None:
                self.close()
                raise BadMarkup("the parser does not start", where=where, remedy="install Hearsay anew")
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


def _within(
    seconds: float, process: subprocess.Popen[bytes], action: Callable[[], bytes | None]
) -> tuple[bytes | None, bool]:
    """What the action gives; and whether its time was up, in which case the process was killed."""
    is_time_up = threading.Event()

    def stop() -> None:
        is_time_up.set()
        process.kill()

    timer = threading.Timer(seconds, stop)
    timer.start()
    try:
        result = action()
    finally:
        timer.cancel()
        timer.join()
    return result, is_time_up.is_set()


def _exchange(process: subprocess.Popen[bytes], content: bytes) -> bytes | None:
    """The answer to a page, None if the process ended without one."""
    with suppress(OSError):  # it ended: then there is nothing to receive either
        if process.stdin:
            write_frame(process.stdin, content)
    return _receive(process)


def _receive(process: subprocess.Popen[bytes]) -> bytes | None:
    """The next frame from the process, None if it ended before."""
    try:
        return read_frame(process.stdout) if process.stdout else None
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
