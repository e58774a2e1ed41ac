import json
from pathlib import Path
from typing import Any

import pytest

from evaluation import corpora
from evaluation.insecurity_figures import (
    ANYONE,
    Item,
    added_up,
    by_pattern,
    coded,
    compare,
    is_held_out,
    is_stated,
    load,
    ranges_hold,
    read_numbers,
    run,
    total,
)
from evaluation.scores import Score
from hearsay.records import Figure, FigureId, Measure, Reading, Report, Scope
from tests.evaluation.made import span

TEXT = "Five nurses were killed and 12 wounded"
NURSES = ("killed", "health workers")


def figure(low: int | None, high: int | None = None, **more: Any) -> Figure:
    kind = {"measure": Measure.KILLED, "group": "health workers", "scope": Scope.TOTAL, "id": FigureId("f1")}
    return Figure(span=span(TEXT, "Five nurses"), low=low, high=high, stated="Five nurses", **(kind | more))


def item(text: str = TEXT, *, n: int) -> Item:
    return Item("i", text, {NURSES: n})


def test_about_a_fifth_of_all_records_is_held_out() -> None:
    assert 0.18 < sum(is_held_out(f"id {i}") for i in range(5000)) / 5000 < 0.22


def test_columns_that_another_holds_or_without_a_measure_are_left_out() -> None:
    columns = {
        "Health Workers Killed": 2,
        "Educators Kidnapped": 3,
        "Camp Resident Injured": 4,
        "Reported Deaths Following the Sexual Violence": 1,
        "National Aid Workers Killed": 2,
        "Aid Workers Killed in Captivity": 1,
        "Health Workers Threatened": 5,
    }
    assert coded(columns) == {
        NURSES: 2,
        ("abducted", "teachers"): 3,
        ("injured", ANYONE): 4,
        ("killed", ANYONE): 1,
    }


@pytest.mark.parametrize(
    ("text", "number", "expected"),
    [
        ("Five nurses were killed", 5, True),
        ("A nurse and two doctors were killed", 3, True),
        ("A nurse was killed", 1, True),
        ("Nurse killed", 1, True),
        ("Nurses were killed", 3, False),
        ("Several nurses were killed", 1, False),
        ("Five nurses were moved", 5, False),
    ],
)
def test_a_number_is_stated_where_it_can_be_read(text: str, number: int, expected: bool) -> None:
    assert is_stated(text, NURSES, number) is expected


def test_figures_are_added_up_without_parts_running_counts_and_superseded_ones() -> None:
    figures = [
        figure(5, 5),
        figure(2, 2, id=FigureId("f2"), part_of=FigureId("f1"), scope=Scope.PART),
        figure(40, 40, scope=Scope.CUMULATIVE),
        figure(3, 3, is_superseded=True),
        figure(1, 1, scope=Scope.PART),
        figure(9, 9, group="civilians"),
        figure(7, 7, measure=Measure.INJURED),
    ]
    assert added_up(figures, NURSES) == 6
    assert added_up(figures, ("killed", ANYONE)) == 15
    assert added_up(figures, ("arrested", ANYONE)) is None


def test_a_part_counts_where_its_whole_is_of_another_class() -> None:
    figures = [figure(12, 12, group="people"), figure(2, 2, part_of=FigureId("f1"), id=FigureId("f2"))]
    assert added_up(figures, NURSES) == 2


@pytest.mark.parametrize(
    ("low", "high", "expected"), [(4, None, 4), (None, 6, 6), (None, None, None), (0, 0, None)]
)
def test_one_number_stands_for_a_range(low: int | None, high: int | None, expected: int | None) -> None:
    assert added_up([figure(low, high)], NURSES) == expected


def test_numbers_are_read_for_the_groups_that_an_incident_codes() -> None:
    figures = [figure(5, 5), figure(12, 12, measure=Measure.INJURED), figure(2, 2, group="students")]
    assert read_numbers(figures, item(n=5)) == {NURSES: 5, ("injured", "health workers"): 12}
    assert read_numbers(figures, item(n=5), every=True) == {
        NURSES: 5,
        ("injured", "health workers"): 12,
        ("killed", "students"): 2,
    }


def test_a_pattern_takes_the_number_before_the_word() -> None:
    assert by_pattern(item("Five nurses were killed and a doctor was killed", n=6)) == {NURSES: 6}
    assert by_pattern(item("Five drivers were killed", n=5)) == {}


def test_an_unstated_number_is_neither_missed_nor_wrong() -> None:
    found = compare(item("Nurses were killed", n=3), {NURSES: 2})
    assert found.every == Score(0, 1, 1)
    assert found.stated == Score(0, 0, 0)


def test_counts_are_added_up() -> None:
    one = compare(item(n=5), {NURSES: 5})
    wrong = compare(item(n=5), {NURSES: 4})
    both = total([one, wrong])
    assert both.every == both.stated == Score(1, 2, 2)
    assert both.measures == Score(2, 2, 2)


def test_ranges_that_hold_the_coded_number() -> None:
    figures = [[figure(4, None)], [figure(None, 3)], [figure(5, 5)]]
    assert ranges_hold([item(n=5)] * 3, figures) == (1, 2)


@pytest.fixture
def corpus(monkeypatch: pytest.MonkeyPatch) -> None:
    ids = [f"id {i}" for i in range(100)]
    held = next(each for each in ids if is_held_out(each))
    seen = next(each for each in ids if not is_held_out(each))
    rows = [
        {"id": held, "text": f"1 May: {TEXT}", "body": 7, "figures": {"Health Workers Killed": 5}},
        {"id": seen, "text": TEXT, "body": 0, "figures": {"Health Workers Killed": 5}},
        {"id": held, "text": TEXT, "body": 0, "figures": {}},
    ]
    monkeypatch.setattr(corpora, "lines_of", lambda _: iter(rows))


@pytest.mark.usefixtures("corpus")
def test_only_held_out_records_with_a_number_are_measured_on_without_their_date() -> None:
    assert [(each.text, each.gold) for each in load()] == [(TEXT, {NURSES: 5})]
    assert len(load(held_out=False)) == 1


@pytest.mark.usefixtures("corpus")
def test_a_run_shows_both_systems_and_its_figures() -> None:
    def read(reports: Any) -> Any:
        return (Reading(report=r, model=None, figures=[figure(5, 5)]) for r in reports)  # type: ignore[arg-type]

    result = run(read)
    assert [row[0] for row in result.tables[0].rows] == ["Hearsay", "number + killed (pattern)"]
    assert result.figures["hearsay"]["all_f1"] == 100.0
    assert result.figures["incidents"] == 1


def test_the_figures_in_the_repository_reach_what_is_asked() -> None:
    path = Path(__file__).parents[2] / "evaluation" / "results" / "insecurity_figures.json"
    figures = json.loads(path.read_text("utf-8"))
    assert figures["hearsay"]["stated_f1"] >= 80.0
    assert figures["hearsay"]["stated_f1"] > figures["pattern"]["stated_f1"]


def test_a_report_without_figures_reads_nothing() -> None:
    assert read_numbers([], Item("i", Report(id="r", text=TEXT).text, {NURSES: 5})) == {}
