"""Made-up readings in numbers: the same every time, whole, and matched as all at once would be."""

from evaluation.scale import fill, told_of, waits
from evaluation.synthetic import A_DAY, readings, word
from hearsay.archive.doctor import examine
from hearsay.archive.rows import require_whole
from hearsay.archive.selecting import Selection
from hearsay.archive.store import Archive
from hearsay.archive.told import incidents
from hearsay.incidents.assembling import matched
from hearsay.incidents.tellings import tellings


def test_made_up_readings_are_the_same_every_time_and_whole() -> None:
    made = list(readings(120))
    assert made == list(readings(120))
    assert made != list(readings(120, seed=2))
    assert len({each.report.id for each in made}) == 120
    for each in made:
        require_whole(each)
        assert tellings(each)[0].events


def test_more_readings_are_a_longer_time() -> None:
    made = list(readings(A_DAY + 50))
    first = min(each.report.published or "" for each in made[:50])
    last = max(each.report.published or "" for each in made[-50:])
    assert "" < first < last


def test_words_are_told_apart() -> None:
    assert len({word(number) for number in range(3_000)}) == 3_000


def test_some_are_copies_and_some_tell_of_earlier_stories() -> None:
    made = list(readings(300))
    texts = [each.report.text for each in made]
    assert len(set(texts)) < len(texts)
    assert 0.1 < sum(len(tellings(each)) > 1 for each in made) / 300 < 0.5


def test_an_archive_is_filled_matched_and_asked(tmp_path, monkeypatch) -> None:
    monkeypatch.setattr("evaluation.scale.AT_ONCE", 40)
    said: list[str] = []
    with Archive(tmp_path / "a.archive") as archive:
        found = fill(archive, 150, said.append)
        assert (found.reports, found.tellings >= 150, found.incidents > 10) == (150, True, True)
        assert found.processor_s > 0 < found.peak_mb
        told = [telling for reading in readings(150) for telling in tellings(reading)]
        every = {frozenset(telling.report for telling in group) for group in matched(told)}
        kept = incidents(archive, Selection())
        assert {frozenset(account.report for account in each.accounts) for each in kept} == every
        assert {fault.check for fault in examine(archive)} <= {"reading", "keys", "credits"}
        asked = waits(archive, times=2)
        assert len(asked) == 12
        assert all(wait > 0 for wait in asked.values())
    assert "150 reports" in told_of(found)
