import pytest
from hypothesis import given
from hypothesis import strategies as st

from evaluation.reliability import Rated, bins_of, calibration_error, run
from evaluation.triples import Judged
from hearsay.records import Report, Statement
from tests.evaluation.made import reader, say


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


@pytest.mark.shared
def test_the_table_is_made_from_readings() -> None:
    def find(report: Report) -> list[Statement]:
        return [say(report.text, report.text[:10], confidence=0.75)]

    result = run(reader(find))
    assert result.figures["expected_calibration_error"] == pytest.approx(75)
    assert [row[0] for row in result.tables[0].rows] == ["0.7 to 0.8"]
