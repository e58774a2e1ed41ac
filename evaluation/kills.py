"""`python -m evaluation.kills [N]`: kills adding and matching of reports N times at random moments, and looks at what is left.

A process adds reports to an archive, one transaction a report, and says each that is on the disk; it is killed with
SIGKILL, which nothing can catch, somewhere in between. After each kill every report that was said to be on the disk must
be there as a whole, and nothing by halves: each report has its text, words, Reading, rows, keys and tellings, each of these
in an incident, or is not there at all. In the end the archive is finished, every check of `hearsay doctor` passes, and it
must give the same Readings, copies and incidents as one that was never interrupted. The reader stands in for the trained one, so that the database is what takes the time.
"""

import hashlib
import os
import random
import signal
import sys
import tempfile
import time
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

import msgspec
from sqlalchemy import func, select

from hearsay.archive import tables as t
from hearsay.archive.adding import What, add
from hearsay.archive.crew import Crew
from hearsay.archive.doctor import examine
from hearsay.archive.selected import selected_lines
from hearsay.archive.selecting import Selection
from hearsay.archive.store import Archive
from hearsay.archive.told import every
from hearsay.records import (
    Actor,
    ActorId,
    Certainty,
    Event,
    EventId,
    Level,
    Model,
    Participant,
    Place,
    PlaceId,
    Reading,
    Report,
    Span,
    encode,
)

KILLS = 1_000
REPORTS = 200
MOST_BEFORE_KILL = 24
LONGEST_SECONDS = 0.02  # two or three transactions
TOWNS = "Brod Dravin Harrow Kestrel Lenz Lowen Marrow Orlec Sava Sele Tarn Velin".split()
WORDS = "army bridge council crossed dawn fired guns held market night north officials road shells town troops".split()


class Result(NamedTuple):
    """What was found: `lost` and `halves` must be 0, `is_same` true, `faults` empty."""

    kills: int
    acknowledged: int
    rounds: int
    lost: int
    halves: int
    faults: list[str]
    is_same: bool

    @property
    def is_safe(self) -> bool:
        """Whether nothing was lost and nothing left by halves."""
        return not self.lost and not self.halves and not self.faults and self.is_same


class StandIn:
    """A reader that finds an actor, a town and events in each report: rows enough to be cut in two, tellings enough to match."""

    model = Model(name="stand-in", version="1")

    def read_many(self, reports: Iterable[Report]) -> Iterator[Reading]:
        """The Readings of the reports in their order."""
        for report in reports:
            first = Span(0, report.text.index(" "), report.text[: report.text.index(" ")])
            actor = Actor(id=ActorId("a1"), name=first.text, mentions=[first])
            town = TOWNS.index(first.text)
            place = Place(
                id=PlaceId("p1"),
                mentions=[first],
                name=first.text,
                geonames=town,
                latitude=float(town),
                longitude=20.0,
                level=Level.TOWN,
                radius_km=5.0,
                confidence=0.95,
            )
            events = [
                Event(
                    id=EventId(f"e{number}"),
                    trigger=first,
                    type="ASSAULT",
                    actors=[Participant(actor=actor.id, span=first)],
                    place=place.id,
                    certainty=Certainty.HAPPENED,
                    confidence=0.5,
                )
                for number in range(8)
            ]
            yield Reading(report=report, model=self.model, actors=[actor], events=events, places=[place])


def run(
    kills: int = KILLS,
    *,
    reports: int = REPORTS,
    seed: int = 1,
    address: str | None = None,
    folder: Path | None = None,
    say: Callable[[Result], None] = lambda _: None,
) -> Result:
    """What is left after so many kills. Archives are made in `folder`, or at `address`, which must be empty.

    `say` is told what was found so far as each archive is finished.
    """
    with tempfile.TemporaryDirectory(dir=folder) as made:
        inputs = Path(made) / "reports.jsonl"
        inputs.write_bytes(b"".join(lines(reports)))
        return _Trial(Path(made), inputs, address, random.Random(seed), say).result(kills)  # noqa: S311 - no secret


def lines(count: int) -> Iterator[bytes]:
    """Made-up reports as JSON Lines; one in five is a copy of an earlier one, so that copies are found as well."""
    chance = random.Random(7)  # noqa: S311
    texts: list[str] = []
    for number in range(count):
        town = TOWNS[number // 5 % len(TOWNS)]
        name = f"{town[:3]}{TOWNS[number // 60 % len(TOWNS)].lower()}"  # of a person, so that a few reports share it
        words = [chance.choice(WORDS) for _ in range(100)] + [f"in {town}", f"by {name}"] * 2
        text = f"{town} " + " ".join(chance.sample(words, len(words)))
        texts.append(chance.choice(texts) + " again" if texts and number % 5 == 4 else text)
        facts = {"text": texts[-1], "id": f"r{number}", "published": f"2031-05-{1 + number % 28:02}"}
        yield msgspec.json.encode(facts) + b"\n"


class _Trial:
    """Rounds of adding all reports, killed again and again."""

    def __init__(
        self,
        folder: Path,
        inputs: Path,
        address: str | None,
        chance: random.Random,
        say: Callable[[Result], None],
    ) -> None:
        self._folder, self._inputs, self._address, self._chance = folder, inputs, address, chance
        self._say = say

    def result(self, kills: int) -> Result:
        """What was found in so many kills, and in finishing what they left."""
        done = rounds = lost = halves = told = 0
        faults: list[str] = []
        is_same = True
        whole = self._uninterrupted()
        while done < kills:
            rounds += 1
            where = self._address or str(self._folder / f"{rounds}.archive")
            Archive(where).close()
            acknowledged: set[str] = set()
            while done < kills and len(acknowledged) < self._count() * 9 // 10:
                new = self._killed(where)
                done += 1
                told += len(new)
                acknowledged |= new
                there, by_halves = _left(where)
                lost += len(acknowledged - there)
                halves += by_halves
                if len(there) >= self._count():
                    break
            faults += self._finished(where)
            is_same = is_same and _fingerprint(where) == whole
            self._say(Result(done, told, rounds, lost, halves, faults, is_same))
            if self._address:
                break
        return Result(done, told, rounds, lost, halves, faults, is_same)

    def _count(self) -> int:
        return self._inputs.read_bytes().count(b"\n")

    def _uninterrupted(self) -> str:
        where = str(self._folder / "whole.archive")
        Archive(where).close()
        self._finished(where)
        return _fingerprint(where)

    def _finished(self, where: str) -> list[str]:
        """Adds what is left; the faults that the doctor finds then."""
        with Archive(where) as archive, Crew(reader=StandIn()) as crew:
            for _ in add(archive, [self._inputs], crew):
                pass
            return [f"{fault.check}: {fault.what}" for fault in examine(archive)]

    def _killed(self, where: str) -> set[str]:
        """The ids that a process said to be on the disk before it was killed."""
        reading, writing = os.pipe()
        child = os.fork()
        if not child:
            os.close(reading)
            self._add_and_say(where, writing)
        os.close(writing)
        with os.fdopen(reading, "rb", buffering=0) as stream:
            said = b""
            until = self._chance.randrange(MOST_BEFORE_KILL)
            while said.count(b"\n") < until and (some := stream.read(1 << 12)):
                said += some
            time.sleep(self._chance.random() * LONGEST_SECONDS)
            os.kill(child, signal.SIGKILL)
            os.waitpid(child, 0)
            said += stream.readall() or b""
        return set(said.decode().split("\n")[:-1])  # what stands behind the last line end was cut off

    def _add_and_say(self, where: str, writing: int) -> None:
        """In the process that is killed: it never comes back."""
        try:
            with Archive(where, create=False) as archive, Crew(reader=StandIn()) as crew:
                for step in add(archive, [self._inputs], crew):
                    if step.what is What.ADDED:
                        os.write(writing, f"{step.id}\n".encode())
        finally:
            os._exit(0)


_UNMATCHED = (  # tellings of no incident or neighbourhood, incidents of no telling, tellings that stand nowhere
    select(func.count())
    .select_from(t.tellings)
    .where(t.tellings.c.incident.is_(None) | t.tellings.c.neighbourhood.is_(None)),
    select(func.count())
    .select_from(t.incidents)
    .where(
        t.incidents.c.number.not_in(select(t.tellings.c.incident).where(t.tellings.c.incident.is_not(None)))
    ),
    select(func.count())
    .select_from(t.tellings)
    .where(t.tellings.c.number.not_in(select(t.telling_shelves.c.telling))),
)


def _left(where: str) -> tuple[set[str], int]:
    """The ids of the reports that are there, and how many of them lack one of their rows."""
    with Archive(where, create=False) as archive, archive.reading_from() as connection:
        there = set(connection.execute(select(t.reports.c.id)).scalars())
        missing = 0
        for table in (t.texts, t.words, t.readings, t.copy_keys, t.actors, t.matched, t.tellings):
            asked = select(func.count()).where(t.reports.c.number.not_in(select(table.c.report)))
            missing += connection.execute(asked).scalar_one()
        per_report = select(func.count()).select_from(t.events).group_by(t.events.c.report)
        missing += sum(count != 8 for count in connection.execute(per_report).scalars())
        missing += sum(connection.execute(question).scalar_one() for question in _UNMATCHED)
    return there, missing


def _fingerprint(where: str) -> str:
    """A digest of all that an archive gives."""
    digest = hashlib.sha256()
    with Archive(where, create=False) as archive:
        for line in selected_lines(archive, Selection()):
            digest.update(line)
        for incident in every(archive, Selection()):
            digest.update(encode(incident))
        first, copy = t.reports.alias(), t.reports.alias()
        asked = (
            select(copy.c.id, first.c.id, t.copies.c.kind)
            .join(t.copies, t.copies.c.report == copy.c.number)
            .join(first, first.c.number == t.copies.c.first)
            .order_by(copy.c.id)
        )
        with archive.reading_from() as connection:
            digest.update(repr([tuple(row) for row in connection.execute(asked)]).encode())
    return digest.hexdigest()


def told_of(found: Result) -> str:
    """What was found, in a line."""
    return (
        f"{found.kills:,} kills in {found.rounds:,} archives: "
        f"{found.acknowledged:,} reports acknowledged, {found.lost:,} lost, {found.halves:,} by halves, "
        f"{len(found.faults):,} faults, the same as without kills: {'yes' if found.is_same else 'no'}"
    )


def main(arguments: list[str]) -> int:
    """The exit status: 0 if nothing was lost."""
    kills = int(arguments[0]) if arguments else KILLS
    start = time.perf_counter()
    found = run(kills, say=lambda so_far: print(f"so far {told_of(so_far)}", flush=True))
    print(f"{time.perf_counter() - start:.0f} s: {told_of(found)}")
    return 0 if found.is_safe else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
