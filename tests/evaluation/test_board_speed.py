"""How long pages take is measured over whole reports, on pages that are there."""

import pytest

from evaluation import board_speed
from evaluation.board_archive import fill_for_pages, voiced
from evaluation.board_speed import Waits, by_page, lines, measured, pages, waits
from hearsay.archive.doctor import examine
from hearsay.archive.rows import require_whole
from hearsay.archive.store import Archive


@pytest.fixture(scope="module")
def archive(tmp_path_factory):
    path = tmp_path_factory.mktemp("speed") / "a.archive"
    with Archive(path) as made, pytest.MonkeyPatch.context() as patched:
        patched.setattr("evaluation.scale.AT_ONCE", 40)
        patched.setattr("evaluation.board_archive.AT_ONCE", 40)
        fill_for_pages(made, 150)
    return path


def test_every_made_up_report_quotes_somebody_in_words_that_it_has() -> None:
    for reading in voiced(120):
        require_whole(reading)
        assert reading.statements[0].speaker == reading.sources[0].id
        assert reading.statements[0].content[0].text


def test_an_archive_for_pages_has_readings_rows_and_copies(archive) -> None:
    with Archive(archive, create=False) as kept:
        faults = {fault.check for fault in examine(kept)}
        assert faults <= {"keys", "credits"}
        assert len(kept) == 150
        assert kept.reading("s0-0").statements


def test_every_page_is_asked_for_and_timed(archive, monkeypatch) -> None:
    monkeypatch.setattr(board_speed, "LOOKS_S", (0.0, 0.01))
    monkeypatch.setattr(board_speed, "READERS", 3)
    told = measured(archive, seconds=0.5, times=2)
    with Archive(archive, create=False) as kept:
        assert set(told.alone) == set(pages(kept))
    assert all(0 < one.median <= one.most for one in told.alone.values())
    assert told.reading["all of them"].times > 0 < told.at_once["all of them"].times
    assert len(list(lines(told))) == len(told.alone) + 3


@pytest.mark.parametrize(
    ("taken", "median", "most"),
    [
        ([5.0], 5.0, 5.0),
        ([3.0, 1.0], 1.0, 3.0),
        ([float(n) for n in range(1, 101)], 50.0, 95.0),
        ([float(n) for n in range(1, 21)], 10.0, 19.0),
    ],
)
def test_a_percentile_is_one_of_what_was_waited(taken, median, most) -> None:
    assert waits(taken) == Waits(len(taken), median, most)


def test_waits_stand_by_page_and_all_together() -> None:
    found = by_page(["a", "b", "c"], [("b", 2.0), ("a", 1.0), ("b", 4.0)])
    assert list(found) == ["a", "b", "all of them"]
    assert found["all of them"].times == 3
