import pytest
from hypothesis import given
from hypothesis import strategies as st

from evaluation import calibration, reliability
from evaluation.calibration import Seen
from evaluation.reliability import Rated, bins_of, calibration_error, result_of, run
from evaluation.reliability import rated as rated_by
from evaluation.triples import Judged


def rated(confidence: float, *, is_near: bool) -> Rated:
    verdict = Judged(0, 0 if is_near else None, is_exact=False, is_exact_in_words=False, is_near=is_near)
    return Rated(confidence, verdict)


def test_confidence_that_tells_the_share_right_has_no_error() -> None:
    sure = [rated(1.0, is_near=True)] * 3
    half = [rated(0.5, is_near=True), rated(0.5, is_near=False)]
    bins = bins_of(sure + half)
    assert [(b.number, b.confidence, b.near) for b in bins] == [(2, 50, 50), (3, 100, 100)]
    assert calibration_error(bins) == 0


def test_the_error_weighs_bins_by_their_size() -> None:
    bins = bins_of([rated(0.9, is_near=False)] + [rated(0.25, is_near=False)] * 3)
    assert calibration_error(bins) == pytest.approx((90 + 3 * 25) / 4)


def test_no_statements_have_no_bins_and_no_error() -> None:
    assert bins_of([]) == []
    assert calibration_error([]) == 0


@given(st.lists(st.tuples(st.floats(0, 1), st.booleans())))
def test_every_statement_falls_into_one_bin_that_holds_its_confidence(
    pairs: list[tuple[float, bool]],
) -> None:
    bins = bins_of([rated(confidence, is_near=is_near) for confidence, is_near in pairs])
    assert sum(b.number for b in bins) == len(pairs)
    assert all(b.low - 1e-9 <= b.confidence / 100 <= b.high + 1e-9 for b in bins)
    assert 0 <= calibration_error(bins) <= 100


def article(*judged: tuple[float, bool]) -> Seen:
    verdicts = [
        Judged(at, None, is_exact=False, is_exact_in_words=False, is_near=near)
        for at, (_, near) in enumerate(judged)
    ]
    return Seen([[1.0, value] for value, _ in judged], verdicts)


def test_each_statement_stands_beside_its_verdict() -> None:
    pairs = rated_by([article((2.0, True), (-2.0, False)) for _ in range(20)], 10)
    assert [one.verdict.is_near for one in pairs] == [True, False] * 20
    assert all((one.confidence > 0.5) == one.verdict.is_near for one in pairs)


def test_the_table_is_made_of_articles_that_had_no_part_in_the_weights() -> None:
    result = result_of([article((2.0, True), (-2.0, False)) for _ in range(20)])
    assert sum(row[1] for row in result.tables[0].rows if isinstance(row[1], int)) == 40
    assert 0 <= result.figures["expected_calibration_error"] < 20
    assert "by weights fitted on the others" in result.tables[0].note


@pytest.mark.shared
def test_the_shipped_model_is_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    class Silent:
        def attributed(self, outlines: list[object]) -> list[list[object]]:
            return [[] for _ in outlines]

    found = list(calibration.seen(Silent()))  # type: ignore[arg-type]
    assert len(found) > 50
    assert not any(one.evidence or one.verdicts for one in found)
    monkeypatch.setattr(reliability, "Reader", Silent)
    monkeypatch.setattr(reliability, "seen", lambda reader: [article((1.0, isinstance(reader, Silent)))] * 10)
    assert run(lambda _: iter(())).figures["bins"]
