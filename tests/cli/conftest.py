"""The command line run within the tests, with a reader that takes no model."""

import io
import sys
import types
from collections.abc import Iterable, Iterator
from pathlib import Path

import pytest

from hearsay import cli
from hearsay.reading.actors.directory import Directory
from hearsay.records import Model, Reading, Report


class StandIn:
    """A Reader that finds nothing in any report, and keeps what it was made with."""

    made_with: tuple[Path | None, int | None] | None = None
    imported: Directory | None = None

    def __init__(
        self, model: Path | None = None, *, threads: int | None = None, directory: Directory | None = None
    ) -> None:
        type(self).made_with = (model, threads)
        type(self).imported = directory

    def read_many(self, reports: Iterable[Report]) -> Iterator[Reading]:
        for report in reports:
            yield Reading(report=report, model=Model(name="stand-in", version="0"))


class Outcome:
    """What one run of the command line left: exit code, standard output, standard error."""

    def __init__(self, code: int, out: str, err: str) -> None:
        self.code, self.out, self.err = code, out, err


class Terminal(io.StringIO):
    """A stream that is a terminal."""

    def isatty(self) -> bool:
        return True


@pytest.fixture
def reader(monkeypatch):
    """The stand-in in the place of the Reader."""
    module = types.ModuleType("hearsay.reading.reader")
    module.Reader = StandIn  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, "hearsay.reading.reader", module)
    StandIn.made_with = StandIn.imported = None
    return StandIn


@pytest.fixture
def run(reader, monkeypatch, capfd, tmp_path):  # noqa: ARG001 - with the stand-in in place
    """Runs the command line with arguments, and with bytes on standard input; nothing is imported beforehand."""
    monkeypatch.setenv("HEARSAY_DATA", str(tmp_path / "kept"))

    def run_with(*arguments, given=b"", keyboard=False):
        stdin = io.TextIOWrapper(io.BufferedReader(io.BytesIO(given)), encoding="utf-8")
        monkeypatch.setattr("sys.stdin", Terminal() if keyboard else stdin)
        monkeypatch.setenv("COLUMNS", "100")
        code = cli.run([str(argument) for argument in arguments])
        sys.stdout.flush()
        out, err = capfd.readouterr()
        return Outcome(code, out, err)

    return run_with


@pytest.fixture
def reports(tmp_path):
    """A folder of two reports and a file that is none."""
    folder = tmp_path / "reports"
    folder.mkdir()
    (folder / "a.txt").write_text("Bridge closed after shelling\n\nThe bridge was closed on Monday.\n")
    (folder / "b.txt").write_text("The market opened late, and nobody asked why it had done so.\n")
    (folder / "c.txt").write_bytes(bytes(range(256)) * 20)
    return folder
