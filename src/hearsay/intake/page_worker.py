"""The process that parses pages: `python -m hearsay.intake.page_worker SECONDS BYTES`; see `pages`.

It reads pages from standard input and writes answers to standard output, framed as in `page`, until
its input ends; the first frame it writes is empty and says that it is ready. The system ends it when a page takes longer, even if whoever started it is gone.
"""

import os
import resource
import signal
import sys
from collections.abc import Callable
from typing import IO

import msgspec

from hearsay.errors import BadMarkup, BadReport, TooLarge
from hearsay.intake.page import FEED_MARK, OUT_OF_MEMORY, Feed, Page, Refusal, read_frame, write_frame
from hearsay.limits import MAX_BYTES

_GRACE_SECONDS = 1.0  # whoever asks stops this process first, and can say why; this is for when they are gone


def main() -> None:
    """Serves until standard input ends."""
    seconds, memory = float(sys.argv[1]), int(sys.argv[2])
    _limit_memory(memory)
    signal.signal(signal.SIGALRM, signal.SIG_DFL)  # ends the process at once, even within a parser
    answers = _private_output()
    from hearsay.intake.extraction import extract
    from hearsay.intake.feed import read_feed

    write_frame(answers, b"")  # ready: the time of the first page begins now
    while True:
        try:
            content = read_frame(sys.stdin.buffer, longest=MAX_BYTES + len(FEED_MARK))
        except EOFError:
            return
        signal.setitimer(signal.ITIMER_REAL, seconds + _GRACE_SECONDS)
        read = read_feed if content.startswith(FEED_MARK) else extract
        write_frame(answers, msgspec.json.encode(_answer(read, content.removeprefix(FEED_MARK))))
        signal.setitimer(signal.ITIMER_REAL, 0)


def _limit_memory(memory: int) -> None:
    """Bounds the address space of this process, more tightly if it is already bound; and leaves no core dumps."""
    _, bound = resource.getrlimit(resource.RLIMIT_AS)
    most = memory if bound == resource.RLIM_INFINITY else min(memory, bound)
    resource.setrlimit(resource.RLIMIT_AS, (most, most))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def _private_output() -> IO[bytes]:
    """Standard output, for answers alone: what libraries print goes to nothing."""
    answers = os.fdopen(os.dup(1), "wb")
    nothing = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nothing, 1)
    return answers


def _answer(extract: Callable[[bytes], Page | Feed], content: bytes) -> Page | Feed | Refusal:
    try:
        return extract(content)
    except BadReport as problem:
        return Refusal.of(problem)
    except MemoryError:
        os._exit(OUT_OF_MEMORY)  # nothing is certain now, and a fresh process is cheap
    except RecursionError:
        return Refusal.of(TooLarge("the page is nested too deep", remedy="save its text as a .txt file"))
    except Exception as problem:  # noqa: BLE001 - the edge of the process: any fault of a parser is a refusal
        what = f"the parser fails on the page ({type(problem).__name__}: {problem})"
        return Refusal.of(BadMarkup(what, remedy="save its text as a .txt file"))


if __name__ == "__main__":
    main()
