"""The project's own set of war reports: short reports of several outlets with the incidents they tell of.

Written for the project before anything was tuned on it, in invented outlets: half of them on public episodes of past wars in
our own words (Bosnia and Croatia 1994-95; Lebanon and Sri Lanka 1996), half on invented places. What the numbers and
counts mean is written in docs/own-war-set.md. The half for tuning and the one held out share no episode.
"""

from pathlib import Path

import msgspec

from evaluation.own_set import FOLDER
from hearsay.records import Record, Report, Span

TUNING, HELD_OUT = "tuning", "held out"


class WarAccount(Record, frozen=True, kw_only=True):
    """What a report says of one incident: `span` are the words that tell of it, with the word for what happened."""

    incident: str
    span: Span


class WarReport(Record, frozen=True, kw_only=True):
    """One report with its accounts, the one it is mainly about first."""

    id: str
    half: str
    outlet: str
    published: str
    title: str
    text: str
    accounts: list[WarAccount]

    def report(self) -> Report:
        """The text as a report."""
        return Report(
            id=self.id,
            title=self.title,
            text=self.text,
            outlet=self.outlet,
            published=self.published,
            language="en",
        )


class WarIncident(Record, frozen=True, kw_only=True):
    """One incident: the numbers it is known by in the end, None where nobody can say, and who is independent of whom."""

    id: str
    half: str
    killed: int | None
    injured: int | None
    independent: int


def load_reports(half: str, folder: Path = FOLDER) -> list[WarReport]:
    """The reports of one half, in the order of the file."""
    lines = (folder / "wars.jsonl").read_bytes().splitlines()
    return [
        each for each in (msgspec.json.decode(line, type=WarReport) for line in lines) if each.half == half
    ]


def load_incidents(half: str, folder: Path = FOLDER) -> dict[str, WarIncident]:
    """The incidents of one half, by their id."""
    lines = (folder / "war_incidents.jsonl").read_bytes().splitlines()
    found = (msgspec.json.decode(line, type=WarIncident) for line in lines)
    return {each.id: each for each in found if each.half == half}
