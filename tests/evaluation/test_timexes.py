import json
import subprocess
from pathlib import Path

import pytest

from evaluation import heideltime, timexes
from evaluation.heideltime import Document, Run, placed
from evaluation.tables import as_text
from evaluation.timeml import Timex
from evaluation.timexes import Article, beside, figures, kind_of, paired, report_of, run
from hearsay.records import Anchor, Model, Reading, Span, Time, TimeId

DAY = "2022-06-08"


def timex(start: int, end: int, value: str = "2022", kind: str = "DATE") -> Timex:
    return Timex(start, end, kind, value)


def test_each_expression_is_paired_with_the_nearest_that_overlaps() -> None:
    gold = [timex(0, 10), timex(20, 30)]
    ours = [timex(0, 4), timex(0, 9), timex(40, 50)]
    assert [pair.ours for pair in paired(gold, ours)] == [timex(0, 9)]


def test_one_expression_answers_for_one_only() -> None:
    assert len(paired([timex(0, 4), timex(5, 9)], [timex(0, 9)])) == 1


def test_the_scores_of_a_small_example() -> None:
    gold = [[timex(0, 4), timex(10, 14, "2021"), timex(20, 24), timex(30, 34)]]
    ours = [[timex(0, 4), timex(10, 16, "2020", "TIME"), timex(20, 25), timex(40, 44)]]
    found = figures(gold, ours)
    assert (found["gold"], found["found"]) == (4, 4)
    assert (found["strict_f1"], found["relaxed_f1"], found["value_f1"]) == (25.0, 75.0, 50.0)
    assert found["type_accuracy"] == pytest.approx(200 / 3)


def test_values_are_alike_by_their_letters() -> None:
    assert kind_of("1998-W08") == "9999-W99"
    assert kind_of("1998-WXX") == "9999-WXX"


def article(name: str) -> Article:
    return Article(name, "It rained on 7 June 2022.", DAY, [timex(13, 24, "2022-06-07")])


def reads(reports: object) -> object:
    for report in reports:
        span = Span(13, 24, report.text[13:24])
        time = Time(id=TimeId("t1"), span=span, edtf="2022-06-07", anchor=Anchor.NONE)
        yield Reading(report=report, model=Model(name="made", version="0"), times=[time])


@pytest.fixture
def made(monkeypatch: pytest.MonkeyPatch) -> list[Article]:
    """Articles made by hand in place of the corpus, and no time spent."""
    every = [article(f"doc{number}") for number in range(20)]
    monkeypatch.setattr(timexes, "articles", lambda: iter(every))
    monkeypatch.setattr(timexes, "seconds", lambda _: (2.0, 0.5))
    return every


def test_without_heideltime_the_table_says_why(made: list[Article], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(heideltime, "python", lambda: None)
    result = run(reads)
    assert result.figures["all"]["value_f1"] == 100.0
    assert result.figures["all"]["gold"] == len(made) > result.figures["held_out"]["gold"]
    assert "held_out_heideltime" not in result.figures
    assert "was not run" in as_text(result.tables[0])


def test_heideltime_is_measured_on_the_same_articles(
    made: list[Article], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(heideltime, "python", lambda: "python")
    monkeypatch.setattr(heideltime, "run", lambda _, documents: Run([[] for _ in documents], 10.0, 900.0))
    result = run(reads)
    assert result.figures["held_out_heideltime"]["value_f1"] == 0.0
    assert result.figures["held_out_heideltime"]["gold"] == result.figures["held_out"]["gold"]
    speeds = result.figures["speed"]
    assert speeds["layer"] == pytest.approx(20 * speeds["heideltime"])
    assert speeds["heideltime_long"] == 900.0
    assert "HeidelTime" in as_text(result.tables[1])
    assert made


def test_a_python_that_is_not_there_has_no_heideltime(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HEARSAY_HEIDELTIME", "no-such-python")
    assert heideltime.python() is None
    assert beside([])[0] is None


def test_the_package_is_run_in_a_process_of_its_own(monkeypatch: pytest.MonkeyPatch) -> None:
    def answer(command: list[str], **_: object) -> None:
        texts = json.loads(Path(command[3]).read_text("utf-8"))
        found = [[["June", "DATE", "2022-06"]] for _ in texts]
        answer = {"found": found, "seconds": 3.0, "long": float(command[5])}
        Path(command[4]).write_text(json.dumps(answer), "utf-8")

    monkeypatch.setattr(subprocess, "run", answer)
    found = heideltime.run("python", [Document("It rained in June.", DAY)])
    assert found == Run([[timex(13, 17, "2022-06")]], 3.0, heideltime.LONGEST)


def test_what_was_found_is_placed_in_the_order_of_the_text() -> None:
    found = placed(
        "June and June", [("June", "DATE", "2022-06"), ("June", "DATE", "2022-06"), ("May", "DATE", "x")]
    )
    assert [(one.start, one.end) for one in found] == [(0, 4), (9, 13)]


@pytest.mark.model
def test_both_times_are_measured() -> None:
    whole, layer = timexes.seconds([article("doc")] * 3)
    assert 0 < layer < whole


def test_an_article_is_read_as_published_on_its_day() -> None:
    assert report_of(article("doc")).published == DAY


@pytest.mark.shared
def test_the_corpus_has_its_articles() -> None:
    every = list(timexes.articles())
    assert (len(every), sum(len(each.gold) for each in every)) == (255, 1809)
