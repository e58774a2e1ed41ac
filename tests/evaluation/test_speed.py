import sys
from pathlib import Path

import pytest

from evaluation import speed


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


def test_calls_of_the_model_are_recorded_and_can_be_made_again(monkeypatch: pytest.MonkeyPatch) -> None:
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
    seconds, calls = speed.recorded(lambda: [session.run(None, number) for number in range(3)])
    assert seconds >= 0
    assert [call() for call in calls] == [0, 1, 2]
    assert session.fed == [0, 1, 2, 0, 1, 2]
    assert Session.run is original


@pytest.mark.model
def test_the_encoder_takes_a_part_of_the_whole() -> None:
    figures = speed.throughput(4)
    assert figures["reports_per_second"] > 0
    assert 0 < figures["encoder_share"] < 130


@pytest.mark.model
def test_memory_is_that_of_a_fresh_process() -> None:
    assert 30 < speed.peak_mb(2) < 2000
