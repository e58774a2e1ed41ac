import numpy as np
import pytest

from hearsay.reading.gazetteer.entries import Entry
from hearsay.reading.places.ranking import FEATURES, Table
from tests.reading.places import arland
from tests.reading.places.arland import atlas
from tests.reading.places.told import mention, scene
from training.place_links import written as links_written
from training.places import Example, Gold, Ranker, _right, accuracy, confidence, fitted, written


def example(*texts: str, right: Entry = arland.LENZ) -> Example:
    """An article whose first name is a place and whose other names are the only ones of theirs."""
    own = scene(atlas(), *(mention(text, at) for at, text in enumerate(texts)))
    table = Table(own)
    gold = Gold(right.latitude, right.longitude, right.id, 1)
    rows = np.flatnonzero(table.group == 0)
    marks = np.zeros(len(table.entries))
    marks[rows[_right(table, rows, gold)]] = 1
    weight = np.array([1.0, *[0.0] * (len(texts) - 1)])
    return Example("a", own, table, [gold, *[None] * (len(texts) - 1)], marks, weight)


def test_the_candidate_with_the_id_is_right() -> None:
    one = example("Lenz", "Orvo")
    assert [e for e, mark in zip(one.table.entries, one.right, strict=True) if mark] == [arland.LENZ]


@pytest.mark.parametrize(
    ("gold", "right"),
    [
        (Gold(10.1, 10.1, 0, 1), [2]),
        (Gold(11.0, 10.1, 0, 1), [2]),
        (Gold(-40.0, 80.0, 0, 1), [3]),
        (None, [3]),
    ],
)
def test_without_it_the_nearest_is_or_none_of_them(gold: Gold | None, right: list[int]) -> None:
    table = Table(scene(atlas(), mention("Lenz")))
    assert _right(table, np.arange(4), gold) == right


def test_weights_move_towards_what_is_right_and_only_in_the_columns_asked_for() -> None:
    every = [example("Lenz", right=arland.LENZ_ABROAD)]
    column = FEATURES.index("population")
    weights = fitted(every, [every[0].table.features], [column])
    assert weights[column] > 0
    assert np.count_nonzero(weights) == 1


def test_a_ranker_learns_that_neighbours_decide() -> None:
    taught = [example("Lenz", "Orvo"), example("Lenz", "Tarn", right=arland.LENZ_IN_TARN)] * 4
    ranker = Ranker.of(taught)
    judged = ranker.judged(taught)
    assert accuracy(judged) == 100
    assert all(0 <= share <= 1 for share, *_ in judged)


def test_accuracy_is_that_of_mentions() -> None:
    assert accuracy([(0.9, True, 3), (0.5, False, 1)]) == 75
    assert accuracy([]) == 0


def test_shares_that_are_too_low_are_raised() -> None:
    offset, slope = confidence([(0.5, True, 1)] * 9 + [(0.5, False, 1)])
    assert offset > 1
    assert slope == pytest.approx(1)


def test_the_table_of_weights_can_be_read_back() -> None:
    ranker = Ranker(np.arange(len(FEATURES), dtype=float), np.ones(len(FEATURES)))
    read: dict[str, object] = {}
    exec(written(ranker, (0.5, 0.25)), read)  # noqa: S102  (the module that was written)
    assert read["WEIGHTS"]["main name"] == (1.0, 1.0)  # type: ignore[index]
    assert (read["SURE_OFFSET"], read["SURE_SLOPE"]) == (0.5, 0.25)


def test_the_table_of_links_leaves_out_what_changes_nothing() -> None:
    read: dict[str, object] = {}
    exec(links_written({"case in": 1.234, "path ^obl": 0.01, "far; off": -2.0}), read)  # noqa: S102
    assert read["WEIGHTS"] == {"far; off": -2.0, "case in": 1.23}
