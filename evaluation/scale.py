"""`python -m evaluation.scale [N ...]`: matches so many made-up readings, and asks the archive that they make.

For each size an archive is filled (`evaluation.synthetic`), a thousand reports a transaction, by one process; what is told of
is the time of matching alone: what each report tells, its candidates, pairs, neighbourhoods and incidents. Since the
machine may be shared, seconds of the processor stand beside those of the clock. Then questions are asked, each of them often;
the 95th percentile of the clock is what a person waits.
"""

import random
import resource
import sys
import tempfile
import time
from collections.abc import Callable, Iterable, Iterator
from itertools import islice
from pathlib import Path
from typing import Any, NamedTuple

from sqlalchemy import func, insert, select
from sqlalchemy.engine import Connection

from evaluation.bcubed import bcubed
from evaluation.synthetic import readings, word
from hearsay.archive import matching, told
from hearsay.archive import tables as t
from hearsay.archive.rows import digest_of, report_row
from hearsay.archive.searching import search
from hearsay.archive.selecting import Selection
from hearsay.archive.store import Archive
from hearsay.archive.told import Asked
from hearsay.archive.words import indexed
from hearsay.records import Measure, Reading

SIZES = (10_000, 100_000)
AT_ONCE = 1_000
ASKED_TIMES = 40


class Matched(NamedTuple):
    """What matching so many reports took. `last_ms`: of the processor, a report of the last thousand."""

    reports: int
    tellings: int
    pairs: int
    incidents: int
    clock_s: float
    processor_s: float
    last_ms: float
    peak_mb: float
    f1: float

    @property
    def a_report_ms(self) -> float:
        """Milliseconds of the processor a report."""
        return 1000 * self.processor_s / self.reports


def fill(
    archive: Archive, count: int, say: Callable[[str], None] = print, given: Iterable[Reading] | None = None
) -> Matched:
    """Fills the archive with so many reports, made up unless they are given, and matches them."""
    clock = processor = last = 0.0
    done = 0
    made = iter(readings(count) if given is None else given)
    while some := list(islice(made, AT_ONCE)):
        with archive.writing_to() as connection:
            numbered = list(_put(connection, some))
            start, began = time.perf_counter(), time.process_time()
            matching.tell_many(connection, numbered)
            clock += time.perf_counter() - start
            took = time.process_time() - began
        processor += took
        done += len(some)
        last = 1000 * took / len(some)
        if done % (10 * AT_ONCE) == 0:
            say(f"    {done:,} matched, {1000 * took / len(some):.2f} ms of the processor a report")
    return _counted(archive, count, clock, processor, last)


def _counted(archive: Archive, count: int, clock: float, processor: float, last: float) -> Matched:
    with archive.reading_from() as connection:
        counted = (t.tellings, t.telling_pairs, t.incidents)
        asked = (select(func.count()).select_from(table) for table in counted)
        tellings, pairs_, incidents = (connection.execute(each).scalar_one() for each in asked)
        own = connection.execute(
            select(t.tellings.c.key, t.tellings.c.incident).where(t.tellings.c.key.endswith("#0"))
        )
        pairs = [(key.partition("-")[0], incident) for key, incident in own]
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    f1 = bcubed([story for story, _ in pairs], [incident for _, incident in pairs]).f1
    return Matched(count, tellings, pairs_, incidents, clock, processor, last, peak, f1)


def _put(connection: Connection, some: Iterable[Reading]) -> Iterator[tuple[int, Reading]]:
    """Puts what questions need of the reports in, without their Readings and copies, which are measured elsewhere."""
    last = connection.execute(select(func.max(t.reports.c.number))).scalar() or 0
    rows: list[dict[str, Any]] = []
    texts, words = [], []
    numbered = list(enumerate(some, last + 1))
    for number, reading in numbered:
        report = reading.report
        row = report_row(report, digest_of(report), apart=None, origin=None, added="2031-01-01T00:00:00Z")
        rows.append({**row, "number": number})
        texts.append({"report": number, "text": report.text})
        words.append({"report": number, "words": indexed(report.text)})
    for table, made in ((t.reports, rows), (t.texts, texts), (t.words, words)):
        connection.execute(insert(table), made)
    return iter(numbered)


def questions(archive: Archive, chance: random.Random) -> dict[str, Callable[[], object]]:
    """What people ask, by name; each asks for something else each time."""
    with archive.reading_from() as connection:
        ids = list(connection.execute(select(t.incidents.c.id).limit(500)).scalars())
        names = list(connection.execute(select(t.reports.c.id).limit(500)).scalars())
        places = list(connection.execute(select(t.incidents.c.place).limit(500)).scalars())

    def rare() -> str:
        return word(chance.randrange(40_000))

    return {
        "search, one word": lambda: search(archive, Selection(words=rare())),
        "search, two words": lambda: search(archive, Selection(words=f"{rare()} {rare()}")),
        "search, a word of each report": lambda: search(archive, Selection(words="people killed")),
        "search, outlet and month": lambda: search(
            archive,
            Selection(
                words=rare(), outlet=f"Outlet {chance.randrange(20)}", since="2031-02", until="2031-02"
            ),
        ),
        "incidents, the first page": lambda: told.incidents(archive, Selection(), limit=20),
        "incidents of a place": lambda: told.incidents(
            archive, Selection(), Asked(place=chance.choice(places)), limit=20
        ),
        "incidents by type, number, accounts": lambda: told.incidents(
            archive, Selection(), Asked(type="ASSAULT", independent=3, measure=Measure.KILLED), limit=20
        ),
        "incidents of a month": lambda: told.incidents(
            archive, Selection(since="2031-02", until="2031-02"), limit=20
        ),
        "incidents of an outlet": lambda: told.incidents(
            archive, Selection(outlet=f"Outlet {chance.randrange(300)}"), limit=20
        ),
        "how many incidents of a place": lambda: told.count(
            archive, Selection(), Asked(place=chance.choice(places))
        ),
        "an incident": lambda: told.incident(archive, chance.choice(ids)),
        "the incidents of a report": lambda: told.incidents_of(archive, chance.choice(names)),
    }


def waits(archive: Archive, times: int = ASKED_TIMES) -> dict[str, float]:
    """The 95th percentile of milliseconds that each question took."""
    found = {}
    for name, ask in questions(archive, random.Random(5)).items():  # noqa: S311 - no secret
        taken = []
        for _ in range(times):
            start = time.perf_counter()
            ask()
            taken.append(1000 * (time.perf_counter() - start))
        found[name] = sorted(taken)[int(0.95 * (times - 1))]
    return found


def told_of(found: Matched) -> str:
    """The line of one size."""
    return (
        f"{found.reports:,} reports, {found.tellings:,} tellings, {found.pairs:,} pairs, {found.incidents:,} incidents: "
        f"{found.clock_s:.0f} s of the clock, {found.processor_s:.0f} s of the processor, "
        f"{found.a_report_ms:.2f} ms a report, {found.last_ms:.2f} ms of the last thousand; "
        f"peak {found.peak_mb:.0f} MB; B-cubed F1 {100 * found.f1:.1f}"
    )


def main(arguments: list[str]) -> int:
    """Prints what was measured, size by size."""
    for size in [int(each) for each in arguments] or SIZES:
        with tempfile.TemporaryDirectory() as folder, Archive(Path(folder) / "scale.archive") as archive:
            print(f"{size:,}", flush=True)
            print(told_of(fill(archive, size, lambda line: print(line, flush=True))), flush=True)
            for name, wait in waits(archive).items():
                print(f"    {name}: {wait:.1f} ms at the 95th percentile", flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
