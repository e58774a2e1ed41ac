import pytest
from hypothesis import given
from hypothesis import strategies as st

from evaluation import factuality
from evaluation.factuality import (
    VALUES,
    Target,
    agreement,
    by_scale,
    by_window,
    load,
    pearson,
    run,
    third,
)
from hearsay.records import Certainty
from tests.evaluation.made import reader
from tests.evaluation.made_parses import parsed, parses

numbers = st.lists(st.floats(-3, 3), min_size=2, max_size=12)


def target(before: str, value: float = 3.0) -> Target:
    return Target(f"{before} left", len(before) + 1, tuple(before.lower().split()), value)


@pytest.mark.parametrize(
    ("before", "expected"),
    [
        ("The army", 3.0),
        ("The army did not", -2.0),
        ("The army did n't ever", -2.0),
        ("The army will", 1.0),
        ("They might have", 1.0),
        ("They will not have", -2.0),
        ("They will , said the old man", 3.0),
        ("", 3.0),
    ],
)
def test_the_rule_looks_at_the_four_words_before(before: str, expected: float) -> None:
    assert by_window(target(before)) == expected


def test_a_scale_is_read_at_the_target_and_kept_within_bounds() -> None:
    one = parsed("The army left", happened=[0, 0, 4.2], committed=[0, 0, -1.5])
    assert by_scale(target("The army"), one, "happened") == 3.0
    assert by_scale(target("The army"), one, "committed") == -1.5


def test_every_certainty_has_a_number() -> None:
    assert set(VALUES) == set(Certainty)


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [([1, 2, 3], [2, 4, 6], 1.0), ([1, 2, 3], [3, 2, 1], -1.0), ([1, 1, 1], [1, 2, 3], 0.0), ([], [], 0.0)],
)
def test_pearson(one: list[float], other: list[float], expected: float) -> None:
    assert pearson(one, other) == pytest.approx(expected)


@given(numbers, st.randoms())
def test_pearson_lies_between_minus_one_and_one(values: list[float], chance: object) -> None:
    mixed = list(values)
    chance.shuffle(mixed)
    assert -1.0001 <= pearson(values, mixed) <= 1.0001


@pytest.mark.parametrize(("value", "expected"), [(-1.0, -1), (-0.9, 0), (0.9, 0), (1.0, 1), (3.0, 1)])
def test_thirds(value: float, expected: int) -> None:
    assert third(value) == expected


def test_macro_f1_is_over_the_thirds_that_gold_has() -> None:
    assert agreement([3, 2, -3], [1, -1, -3]).macro_f1 == pytest.approx(200 / 3)
    assert agreement([3, 0], [3, 3]).macro_f1 == pytest.approx(200 / 3)


def test_agreement_counts_errors_and_items() -> None:
    found = agreement([3.0, 0.0], [3.0, -1.0])
    assert (found.mae, found.items) == (0.5, 2)
    assert found.r == pytest.approx(1.0)


def test_a_run_has_a_row_for_each_system(monkeypatch: pytest.MonkeyPatch) -> None:
    targets = [target("The army", 3.0), target("The army did not", -3.0)]
    monkeypatch.setattr(factuality, "load", lambda _: targets)
    monkeypatch.setattr(factuality, "by_class", lambda *_: 3.0)
    known = [
        parsed("The army left", happened=[0, 0, 2.5]),
        parsed("The army did not left", happened=[0, 0, 0, 0, -2]),
    ]
    result = run(reader(lambda _: []), parses(*known))
    assert result.figures["uds_ih2"]["Hearsay, scale"]["r"] == pytest.approx(1.0)
    assert result.figures["uds_ih2"]["four-word rule"]["r"] == pytest.approx(1.0)
    assert result.figures["uds_ih2"]["constant"]["r"] == 0.0
    assert [len(table.rows) for table in result.tables] == [5, 4, 4]


@pytest.mark.shared
@pytest.mark.usefixtures("shared")
@pytest.mark.parametrize(("name", "published"), [("uds_ih2", 0.364), ("uw", 0.605)])
def test_the_rule_agrees_with_gold_as_published_give_or_take(name: str, published: float) -> None:
    targets = load(name)
    assert agreement([by_window(t) for t in targets], [t.value for t in targets]).r == pytest.approx(
        published, abs=0.06
    )
