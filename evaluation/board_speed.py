"""`python -m evaluation.board_speed [N]`: how long readers wait for each page of the board, over N made-up reports.

The board is served as people serve it, by `hearsay board`, one process. Each page is asked for three times over:

- *alone*: by one reader, one page after the other. Beside it stands what the server's processor spent on a page, which
  does not depend on who else uses the machine.
- *20 reading*: by 20 at once, each of whom asks for a page, looks at it for 2 to 6 seconds, and asks for another.
- *20 at once*: by 20 at once who never look: the server is always full, and what is told is how long its queue is.

What is asked for differs each time: other words, places, incidents, reports, sources. An answer other than 200 ends the
measurement: how fast a refusal comes is of no interest.
"""

import http.client
import os
import random
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterable, Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from itertools import chain
from pathlib import Path
from typing import NamedTuple, Self
from urllib.parse import quote, urlencode

from sqlalchemy import select

from evaluation.board_archive import fill_for_pages
from evaluation.synthetic import word
from hearsay.archive import tables as t
from hearsay.archive.store import Archive
from hearsay.board.addresses import incident_address, outlet_address, report_address, source_address

REPORTS = 100_000
READERS = 20
LOOKS_S = (2.0, 6.0)
SECONDS = 40.0
ALONE_TIMES = 20
PATIENCE_S = 60

Ask = Callable[[random.Random], str]
Taken = list[tuple[str, float]]


class Waits(NamedTuple):
    """Milliseconds that a page took: the median and the 95th percentile, of so many times."""

    times: int
    median: float
    most: float


class Told(NamedTuple):
    """All that was measured: by page, and the processor's milliseconds a page."""

    alone: Mapping[str, Waits]
    processor: Mapping[str, float]
    reading: Mapping[str, Waits]
    at_once: Mapping[str, Waits]


def pages(archive: Archive) -> dict[str, Ask]:
    """What is asked for, by the name of the page; each makes another address every time."""
    r, s, i = t.reports.c, t.sources.c, t.incidents.c
    with archive.reading_from() as connection:
        reports = list(connection.execute(select(r.id).order_by(r.digest).limit(300)).scalars())
        incidents = list(connection.execute(select(i.id).order_by(i.id).limit(300)).scalars())
        largest = list(connection.execute(select(i.id).order_by(i.rank).limit(30)).scalars())
        outlets = list(connection.execute(select(r.outlet).distinct().limit(300)).scalars())
        names = list(connection.execute(select(s.name).where(s.kind == "official").limit(2_000)).scalars())
        towns = list(connection.execute(select(t.places.c.name).limit(300)).scalars())
    often = sorted({name for name in names if name.startswith("Ministry")})
    rarely = sorted(set(names).difference(often))
    days = [f"2031-01-{day:02d}" for day in range(1, 29)]
    return {
        "overview": lambda _: "/",
        "overview, a place": lambda c: f"/?{urlencode({'place': c.choice(towns)})}",
        "overview, a day": lambda c: "/?since={0}&until={0}".format(c.choice(days)),
        "overview, a type and 2 accounts": lambda _: "/?type=assault&independent=2",
        "overview, a rare word": lambda c: f"/?q={word(c.randrange(40_000))}",
        "an incident": lambda c: incident_address(c.choice(incidents)),
        "one of the 30 largest incidents": lambda c: incident_address(c.choice(largest)),
        "reports": lambda _: "/reports",
        "reports, a rare word": lambda c: f"/reports?q={word(c.randrange(40_000))}",
        "reports, words of each report": lambda _: "/reports?q=people+killed",
        "a report": lambda c: report_address(c.choice(reports)),
        "sources": lambda _: "/sources",
        "sources, a name": lambda c: f"/sources?q={quote(c.choice(rarely).split()[-1])}",
        "a source heard seldom": lambda c: source_address(c.choice(rarely)),
        "a source heard often": lambda c: source_address(c.choice(often)),
        "outlets": lambda _: "/outlets",
        "an outlet": lambda c: outlet_address(c.choice(outlets)),
        "review": lambda _: "/review",
        "add": lambda _: "/add",
        "problems": lambda _: "/problems",
        "help": lambda _: "/help",
        "api, incidents": lambda _: "/api/incidents",
        "api, search": lambda c: f"/api/search?words={word(c.randrange(40_000))}",
    }


class Reader:
    """One reader, who opens a connection for each page."""

    def __init__(self, port: int, seed: int) -> None:
        self._connection = http.client.HTTPConnection("127.0.0.1", port, timeout=PATIENCE_S)
        self.chance = random.Random(seed)  # noqa: S311 - no secret

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._connection.close()

    def wait(self, ask: Ask) -> float:
        """Milliseconds until the whole of a page was there.

        Raises:
            RuntimeError: the answer is not the page.
        """
        path = ask(self.chance)
        start = time.perf_counter()
        self._connection.request("GET", path)
        answer = self._connection.getresponse()
        answer.read()
        took = 1000 * (time.perf_counter() - start)
        self._connection.close()  # as whoever looks longer than the board keeps a connection: opening is part of the wait
        if answer.status != 200:
            raise RuntimeError(f"{path}: {answer.status}")
        return took


@contextmanager
def served(archive: Path) -> Iterator[tuple[int, int]]:
    """The port of a board over an archive, and the number of its process, while the context lasts."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    command = [sys.executable, "-m", "hearsay", "board", str(archive), "--port", str(port)]
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL)  # noqa: S603 - our own program
    try:
        _await(port, process)
        yield port, process.pid
    finally:
        process.terminate()
        process.wait(timeout=PATIENCE_S)


def _await(port: int, process: "subprocess.Popen[bytes]") -> None:
    end = time.monotonic() + PATIENCE_S
    while process.poll() is None and time.monotonic() < end:
        try:
            with Reader(port, 0) as reader:
                reader.wait(lambda _: "/help")
        except OSError:
            time.sleep(0.05)
        else:
            return
    raise RuntimeError("the board did not start")


def processor_ms(pid: int) -> float:
    """Milliseconds of the processor that a process has used: its own and the kernel's for it (Linux)."""
    fields = Path(f"/proc/{pid}/stat").read_text(encoding="utf-8").rpartition(")")[2].split()
    return 1000 * (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def alone(
    port: int, pid: int, asked: Mapping[str, Ask], times: int
) -> tuple[dict[str, Waits], dict[str, float]]:
    """What one reader waits for each page, and the processor's milliseconds a page."""
    found, spent = {}, {}
    with Reader(port, 1) as reader:
        for name, ask in asked.items():
            reader.wait(ask)
            before = processor_ms(pid)
            found[name] = waits([reader.wait(ask) for _ in range(times)])
            spent[name] = (processor_ms(pid) - before) / times
    return found, spent


def together(
    port: int, asked: Mapping[str, Ask], looks: tuple[float, float], seconds: float
) -> dict[str, Waits]:
    """What each of the readers waits, who look at a page so long before they ask for the next."""
    end = time.monotonic() + seconds

    def read(seed: int) -> Taken:
        taken, names = [], list(asked)
        with Reader(port, seed) as reader:
            while time.monotonic() < end:
                time.sleep(reader.chance.uniform(*looks))
                name = reader.chance.choice(names)
                taken.append((name, reader.wait(asked[name])))
        return taken

    with ThreadPoolExecutor(READERS) as readers:
        return by_page(asked, chain.from_iterable(readers.map(read, range(READERS))))


def by_page(names: Iterable[str], taken: Iterable[tuple[str, float]]) -> dict[str, Waits]:
    """What was waited, by page, in the order of the names; and for all together."""
    kept: dict[str, list[float]] = {name: [] for name in names}
    for name, took in taken:
        kept[name].append(took)
    kept["all of them"] = [took for some in kept.values() for took in some]
    return {name: waits(some) for name, some in kept.items() if some}


def waits(taken: list[float]) -> Waits:
    """The median and the 95th percentile by the nearest rank; at least one must be given."""
    ordered = sorted(taken)
    return Waits(len(ordered), ordered[(len(ordered) - 1) // 2], ordered[-(-95 * len(ordered) // 100) - 1])


def measured(archive: Path, seconds: float = SECONDS, times: int = ALONE_TIMES) -> Told:
    """All that is measured over an archive."""
    with Archive(archive, create=False) as kept:
        asked = pages(kept)
    with served(archive) as (port, pid):
        by_one, spent = alone(port, pid, asked, times)
        reading = together(port, asked, LOOKS_S, seconds)
        at_once = together(port, asked, (0.0, 0.0), seconds)
    return Told(by_one, spent, reading, at_once)


def lines(told: Told) -> Iterator[str]:
    """The table."""
    yield f"{'ms':34}{'processor':>10}{'alone: median':>15}{'p95':>8}{'20 reading: p95':>17}{'20 at once: p95':>17}"
    for name in [*told.alone, "all of them"]:
        one = told.alone.get(name)
        first = f"{told.processor[name]:10.0f}{one.median:15.0f}{one.most:8.0f}" if one else " " * 33
        yield f"{name:34}{first}{_most(told.reading, name):>17}{_most(told.at_once, name):>17}"
    yield f"pages: {told.reading['all of them'].times} by 20 reading, {told.at_once['all of them'].times} by 20 at once"


def _most(found: Mapping[str, Waits], name: str) -> str:
    return f"{found[name].most:.0f}" if name in found else "-"


def main(arguments: list[str]) -> int:
    """Prints what was measured."""
    count = int(arguments[0]) if arguments else REPORTS
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "board.archive"
        with Archive(path) as archive:
            fill_for_pages(archive, count)
        print(f"{count:,} reports; load of the machine {os.getloadavg()[0]:.1f} on {os.cpu_count()} cores")
        for line in lines(measured(path)):
            print(line)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
