import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from evaluation.toponyms import (
    FARTHEST_KM,
    Article,
    Guess,
    Toponym,
    articles_of,
    auc,
    by_population,
    calibration,
    compare,
    guesses,
    load,
    row,
    run,
)
from hearsay.records import Level, Place, PlaceId
from tests.evaluation.happened import Made
from tests.evaluation.made import span

TEXT = "Shells fell on Kharkiv and Lenz"
HERE, NEAR, FAR = (50.0, 36.0), (50.5, 36.0), (10.0, 10.0)


def guess(start: int, end: int, point: tuple[float, float] | None = HERE, radius: float = 10.0) -> Guess:
    return Guess(start, end, point, radius, 0.9, "town")


def place(words: str, point: tuple[float, float] | None = HERE) -> Place:
    latitude, longitude = point or (None, None)
    return Place(
        id=PlaceId("p1"),
        mentions=[span(TEXT, words)],
        name=words,
        latitude=latitude,
        longitude=longitude,
        level=Level.TOWN,
        radius_km=10.0,
        confidence=0.8,
    )


def test_spans_count_that_overlap() -> None:
    article = Article("a", [Toponym(0, 5, HERE), Toponym(10, 15, None)], [guess(3, 8), guess(20, 25)])
    scores = compare([article])
    assert (scores.predicted, scores.right, scores.gold, scores.hit) == (2, 1, 2, 1)


def test_only_what_has_coordinates_on_both_sides_has_an_error() -> None:
    gold = [Toponym(0, 5, HERE), Toponym(10, 15, None), Toponym(20, 25, HERE)]
    found = [guess(0, 5, NEAR), guess(10, 15), guess(20, 25, None)]
    scores = compare([Article("a", gold, found)])
    assert scores.errors == [pytest.approx(55.6, abs=0.1)]
    assert scores.held == [False]
    assert scores.sureness == [(0.9, True)]


def test_the_mention_that_shares_most_is_compared() -> None:
    article = Article("a", [Toponym(0, 10, HERE)], [guess(0, 2, FAR), guess(2, 10, HERE)])
    assert compare([article]).errors == [pytest.approx(0)]


def test_a_row_has_shares_of_all_gold_and_of_those_found() -> None:
    gold = [Toponym(0, 5, HERE), Toponym(10, 15, HERE), Toponym(20, 25, None), Toponym(30, 35, HERE)]
    scores = compare([Article("a", gold, [guess(0, 5), guess(10, 15, FAR)])])
    name, precision, recall, f1, acc, e2e, *_, held = row("ours", scores)
    assert (name, precision, recall, acc, e2e, held) == ("ours", 100, 50, 50, 25, 50)
    assert f1 == pytest.approx(66.67, abs=0.01)


def test_nothing_found_has_no_errors() -> None:
    cells = row("ours", compare([Article("a", [Toponym(0, 5, HERE)], [])]))
    assert cells[1:6] == (0.0, 0.0, 0.0, 0.0, 0.0)
    assert cells[6] is None


@given(st.lists(st.floats(0, FARTHEST_KM), min_size=1))
def test_the_area_lies_between_best_and_worst(errors: list[float]) -> None:
    assert -1e-9 <= auc(errors) <= 1 + 1e-9
    assert auc(errors) == pytest.approx(auc(errors[::-1]))


def test_the_area_of_perfect_and_of_hopeless_answers() -> None:
    assert auc([0.0, 0.0]) == 0
    assert auc([FARTHEST_KM] * 3) == pytest.approx(1)
    assert auc([]) == 0
    assert auc([math.e - 1]) == pytest.approx(1 / math.log(FARTHEST_KM + 1))


def test_mentions_of_a_reading_are_guesses() -> None:
    found = guesses([place("Kharkiv"), place("Lenz", None)])
    assert [(g.start, g.end, g.point) for g in found] == [(15, 22, HERE), (27, 31, None)]


def test_the_most_populous_namesake_is_another_answer_for_the_same_words() -> None:
    (found,) = by_population([guess(15, 22, FAR)], TEXT)
    assert (found.start, found.end) == (15, 22)
    assert found.point is not None
    assert found.point[0] == pytest.approx(50, abs=1)


def test_calibration_is_by_bands() -> None:
    low, high = calibration([(0.95, True), (0.95, False), (0.4, False)])
    assert [low[0], low[1], low[3]] == ["0.3 to 0.5", 1, 0.0]
    assert [high[0], high[1], high[3]] == ["0.9 to 1.0", 2, 50.0]
    assert [low[2], high[2]] == pytest.approx([40, 95])


def test_articles_pair_gold_with_what_was_read() -> None:
    record = {
        "doc": "d",
        "toponyms": [{"start": 15, "end": 22, "lat": 50.0, "lon": 36.0}, {"start": 27, "end": 31}],
    }
    made = Made(TEXT)
    made.layers["places"] = [place("Kharkiv")]
    (article,) = articles_of([record], [made.reading()])
    assert article.gold == [Toponym(15, 22, HERE), Toponym(27, 31, None)]
    assert [g.start for g in article.found] == [15]


@pytest.mark.shared
def test_both_corpora_are_scored_beside_their_peers() -> None:
    result = run(lambda reports: (Made(report.text).reading() for report in reports))
    assert [table.title for table in result.tables] == [
        "LGL: places",
        "TR-News: places",
        "Confidence of places",
    ]
    assert len(load("TR-News")) == 118
    assert result.figures["LGL"]["Hearsay, held out"]["e2e@161"] == 0
    assert any(cells[0] == "CamCoder" for cells in result.tables[1].rows)
