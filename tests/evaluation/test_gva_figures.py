import json
from pathlib import Path
from typing import Any

import pytest

from evaluation import corpora
from evaluation.gva_figures import EVERY, INCIDENTS, Item, by_pattern, is_measured, load, run, shares, told
from hearsay.records import Figure, FigureId, Measure, Model, Reading, Report, Scope
from tests.evaluation.made import span

TEXT = "Two men were killed and three were hurt. Later one man was killed. Since May 40 were killed."
MODEL = Model(name="made", version="1")


def figure(words: str, low: int | None, high: int | None, **more: Any) -> Figure:
    kind = {"measure": Measure.KILLED, "scope": Scope.TOTAL, "id": FigureId("f1")} | more
    return Figure(span=span(TEXT, words), low=low, high=high, stated=words, **kind)


def reading(*figures: Figure) -> Reading:
    return Reading(report=Report(id="r", text=TEXT), model=MODEL, figures=list(figures))


def test_about_half_of_the_incidents_are_left_alone() -> None:
    assert 0.45 < sum(is_measured(str(i)) for i in range(2000)) / 2000 < 0.55


def test_a_report_tells_the_most_that_one_sentence_tells() -> None:
    figures = [
        figure("Two men", 2, 2),
        figure("one man", 1, 1),
        figure("40", 40, 40, scope=Scope.CUMULATIVE),
        figure("three", 3, 3, measure=Measure.INJURED),
    ]
    assert told(reading(*figures)) == {"killed": 2, "injured": 3}


def test_numbers_of_one_sentence_are_added_up_without_parts_and_what_is_superseded() -> None:
    figures = [
        figure("Two men", 2, 2),
        figure("three", None, 3),
        figure("were", 9, 9, part_of=FigureId("f1"), scope=Scope.PART),
        figure("killed", 9, 9, is_superseded=True),
    ]
    assert told(reading(*figures)) == {"killed": 5, "injured": 0}


def test_nothing_told_is_zero() -> None:
    assert told(reading(figure("Two men", None, None))) == {"killed": 0, "injured": 0}


def test_the_pattern_takes_the_largest_number_shortly_before_the_word() -> None:
    assert by_pattern(TEXT) == {"killed": 40, "injured": 3}
    assert by_pattern("Nobody knows") == {"killed": 0, "injured": 0}


def test_shares_are_of_all_reports_and_of_those_with_somebody() -> None:
    items = [Item(Report(id=str(n), text=""), {"killed": n, "injured": 1}) for n in (0, 2, 2)]
    read = [{"killed": 0, "injured": 1}, {"killed": 2, "injured": 0}, {"killed": 1, "injured": 0}]
    found = shares(items, read)
    assert found["killed"] == pytest.approx(200 / 3)
    assert found["killed_some"] == 50.0
    assert found["injured"] == found["injured_some"] == pytest.approx(100 / 3)


@pytest.fixture
def corpus(monkeypatch: pytest.MonkeyPatch) -> None:
    measured = [str(i) for i in range(100) if is_measured(str(i))]
    left = next(str(i) for i in range(100) if not is_measured(str(i)))
    rows = [
        {
            "id": f"r{i}",
            "incident": each,
            "title": "T" * (i % 2),
            "text": TEXT,
            "published": "2014-01-02T00:00",
        }
        for i, each in enumerate([left, *measured[: 2 * EVERY]])
    ]
    incidents = [{"id": each["incident"], "killed": 2, "injured": 3} for each in rows]
    held = {INCIDENTS: incidents}
    monkeypatch.setattr(corpora, "lines_of", lambda name: iter(held.get(name, rows)))


@pytest.mark.usefixtures("corpus")
def test_every_third_report_of_the_half_is_read_with_its_title_and_day() -> None:
    items = load()
    assert [item.report.id for item in items] == ["r1", "r4"]
    assert items[0].report.text == f"T\n\n{TEXT}"
    assert items[0].report.published == "2014-01-02"
    assert items[1].report.title is None
    assert items[0].gold == {"killed": 2, "injured": 3}


@pytest.mark.usefixtures("corpus")
def test_a_run_shows_both_systems() -> None:
    result = run(lambda reports: (reading(figure("Two men", 2, 2)) for _ in reports))
    assert result.figures["hearsay"]["killed"] == 100.0
    assert result.figures["reports"] == 2
    assert len(result.tables[0].rows) == 2


def test_the_figures_in_the_repository_are_above_those_of_the_pattern() -> None:
    path = Path(__file__).parents[2] / "evaluation" / "results" / "gva_figures.json"
    figures = json.loads(path.read_text("utf-8"))
    assert all(figures["hearsay"][name] > number for name, number in figures["pattern"].items())
