import ast
import inspect
import sys
import time
from pathlib import Path
from types import ModuleType

import pytest

from evaluation import speed
from hearsay.reading import reader


def test_reports_have_600_words_or_a_paragraph_more_and_differ() -> None:
    made = list(speed.reports(5))
    lengths = [len(report.text.split()) for report in made]
    assert all(600 <= length < 800 for length in lengths)
    assert len({report.text for report in made}) > 1


def test_without_examples_the_error_says_what_to_do(tmp_path: Path) -> None:
    with pytest.raises(speed.NoExamples, match="full checkout"):
        list(speed.reports(1, tmp_path))


def test_seconds_are_those_of_a_fresh_process(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(speed, "TRIES", 1)
    assert speed.seconds_of("import time; time.sleep(0.05)") >= 0.05


def test_time_is_measured_around_the_work() -> None:
    assert 0 <= speed.timed(lambda: None) < 1


def test_calls_of_the_encoder_are_recorded_and_can_be_made_again(monkeypatch: pytest.MonkeyPatch) -> None:
    class Session:
        def __init__(self) -> None:
            self.fed: list[object] = []

        def run(self, _: object, feed: object) -> object:
            self.fed.append(feed)
            return feed

    fake = type(sys)("onnxruntime")
    fake.InferenceSession = Session  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, "onnxruntime", fake)
    original = Session.run
    session = Session()
    fed = [{"pieces": 0}, {"ids": 1}, {"pieces": 2}]
    seconds, calls = speed.recorded(lambda: [session.run(None, each) for each in fed])
    assert seconds >= 0
    assert [call() for call in calls] == [fed[0], fed[2]]
    assert session.fed == [*fed, fed[0], fed[2]]
    assert Session.run is original


# What layers cost ----------------------------------------------------------------------------------


def made_module() -> ModuleType:
    module = ModuleType("made")
    module.busy = _busy  # type: ignore[attr-defined]
    module.idle = time.sleep  # type: ignore[attr-defined]
    module.broken = lambda: 1 / 0  # type: ignore[attr-defined]
    return module


def _busy(seconds: float) -> str:
    end = time.thread_time() + seconds
    while time.thread_time() < end:
        pass
    return "done"


def test_a_layer_costs_the_processor_time_of_its_functions_and_no_waiting() -> None:
    module = made_module()
    with speed.clocked(module, {"work": ("busy",), "rest": ("idle",)}) as seconds:
        assert [module.busy(0.02), module.busy(seconds=0.02)] == ["done", "done"]
        module.idle(0.05)
    assert 0.04 <= seconds["work"] < 0.2
    assert seconds["rest"] < 0.02


def test_functions_are_as_before_once_they_were_clocked_also_where_one_fails() -> None:
    module = made_module()
    before = dict(vars(module))
    with pytest.raises(ZeroDivisionError), speed.clocked(module, {"work": ("broken",)}):
        module.broken()
    assert dict(vars(module)) == before


def test_the_functions_of_all_layers_are_those_that_the_reader_calls() -> None:
    names = [name for names in speed.LAYERS.values() for name in names]
    called = {
        node.func.id if isinstance(node.func, ast.Name) else ""
        for node in ast.walk(ast.parse(inspect.getsource(reader)))
        if isinstance(node, ast.Call)
    }
    assert len(set(names)) == len(names)
    assert set(names) - called == {"place"}  # which is mapped over the reports
    assert all(callable(getattr(reader, name)) for name in names)


def test_the_table_of_costs_sums_the_layers_that_have_a_bar() -> None:
    costs = {layer: float(at) for at, layer in enumerate(speed.LAYERS)}
    rows = speed._costs(costs).rows
    assert [row[0] for row in rows[:-1]] == list(speed.LAYERS)
    assert rows[-1] == ("places, times, figures", 12.0, "< 20")


# With the shipped model -----------------------------------------------------------------------------


@pytest.mark.model
def test_the_encoder_takes_a_part_of_the_whole() -> None:
    figures, costs = speed.throughput(4)
    assert figures["reports_per_second"] > 0
    assert 0 < figures["encoder_share"] < 130
    assert costs.keys() == speed.LAYERS.keys()
    assert min(costs["syntax"], costs["events and actors"], costs["statements and sources"]) > 0


@pytest.mark.model
def test_memory_is_that_of_a_fresh_process() -> None:
    assert 30 < speed.peak_mb(2) < 2000
