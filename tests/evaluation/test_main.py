import json
from collections.abc import Iterable, Iterator
from importlib import import_module
from pathlib import Path

import pytest

from evaluation import __main__ as command
from evaluation.corpora import CorpusMissing
from evaluation.tables import Read, Result, Table
from hearsay.records import Model, Reading, Report
from tests.evaluation.made import reader

NOTHING = reader(lambda _: [])


def test_every_benchmark_named_can_be_run() -> None:
    assert all(callable(import_module(f"evaluation.{name}").run) for name in command.BENCHMARKS)


def test_every_module_that_runs_is_named(root: Path) -> None:
    running = {p.stem for p in (root / "evaluation").glob("*.py") if "\ndef run(read: Read" in p.read_text()}
    assert running == set(command.BENCHMARKS)


def test_an_unknown_name_is_refused_with_the_names_there_are(capsys: pytest.CaptureFixture[str]) -> None:
    assert command.main(["polnear_spam"]) == 2
    assert "no benchmark polnear_spam; there are polnear_spans" in capsys.readouterr().err


def test_a_text_is_read_once_however_often_it_is_asked_for() -> None:
    seen: list[str] = []

    def read(reports: Iterable[Report]) -> Iterator[Reading]:
        for report in reports:
            seen.append(report.text)
            yield from NOTHING([report])

    keeping = command.Keeping(read)
    texts = ["a", "b", "a"]
    first = list(keeping(Report(id=str(i), text=text) for i, text in enumerate(texts)))
    again = list(keeping([Report(id="x", text="b"), Report(id="y", text="c")]))
    assert [reading.report.text for reading in first + again] == ["a", "b", "a", "b", "c"]
    assert seen == ["a", "b", "c"]


def test_the_same_text_of_another_day_is_read_again() -> None:
    seen: list[str | None] = []

    def read(reports: Iterable[Report]) -> Iterator[Reading]:
        for report in reports:
            seen.append(report.published)
            yield Reading(report=report, model=Model(name="made", version="0"))

    keeping = command.Keeping(read)
    days = ["2022-06-07", "2022-06-08", "2022-06-07"]
    found = list(keeping(Report(id=str(at), text="a", published=day) for at, day in enumerate(days)))
    assert [reading.report.published for reading in found] == days
    assert seen == days[:2]


def test_a_result_is_printed_and_its_figures_are_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def run(name: str, _: Read) -> Result:
        return Result(name, {"f1": 12.345}, [Table("Made", ("", "F1"), [("ours", 12.345)])])

    monkeypatch.setattr(command, "run", run)
    assert command.report_on("speed", NOTHING, tmp_path) == 0
    assert "| ours | 12.3 |" in capsys.readouterr().out
    assert json.loads((tmp_path / "speed.json").read_text()) == {"f1": 12.35} | {}


def test_a_benchmark_without_its_corpus_is_passed_over_with_a_line(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def run(name: str, _: Read) -> Result:
        raise CorpusMissing(f"{name}: no such corpus file")

    monkeypatch.setattr(command, "run", run)
    assert command.report_on("speed", NOTHING, tmp_path) == 1
    assert "speed: speed: no such corpus file" in capsys.readouterr().err
    assert not list(tmp_path.iterdir())
