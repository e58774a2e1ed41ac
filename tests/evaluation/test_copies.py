import pytest

from evaluation import copies
from evaluation.copies import EDITS, is_found, made_up, pairs_of, recall, run, seconds, told_pairs
from tests.evaluation.made import reader

WORDS = dict(made_up(8))
REPORTS = {name: (f"i{name}", words) for name, words in WORDS.items()}


def test_an_edited_report_is_found() -> None:
    found = recall(REPORTS)
    assert list(found) == list(EDITS)
    assert found["as it is"] == 100
    assert found["the first half"] == 100


def test_another_report_is_not_found() -> None:
    first, second, *_ = WORDS.values()
    assert is_found(first, first)
    assert not is_found(first, second)


def test_pairs_that_share_a_key_are_compared_once() -> None:
    words = WORDS["r0"]
    found = list(pairs_of([("a", words), ("b", WORDS["r1"]), ("c", words)]))
    assert [(one, other, how.is_copy) for one, other, how in found if how.is_copy] == [("a", "c", True)]
    assert len({(one, other) for one, other, _ in found}) == len(found)


def test_pairs_are_told_by_incident() -> None:
    words = WORDS["r0"]
    found = told_pairs({"a": ("i1", words), "b": ("i1", words), "c": ("i2", words), "d": ("i2", WORDS["r1"])})
    assert (found["copies of one incident"], found["copies of different incidents"]) == (1, 2)


def test_made_up_reports_hold_copies_and_take_time() -> None:
    names = [name for name, _ in made_up(40)]
    assert len(set(names)) == 40
    assert sum(how.is_copy for _, _, how in pairs_of(made_up(40))) >= 6
    assert seconds(40) > 0


def test_a_run_prints_edits_pairs_and_scale(monkeypatch: pytest.MonkeyPatch) -> None:
    lines = [
        {"id": name, "incident": "i", "title": "Made", "text": " ".join(words)}
        for name, words in WORDS.items()
    ]
    monkeypatch.setattr(
        copies, "lines_of", lambda _: [*lines, {"id": "x", "incident": "i", "title": "", "text": ""}]
    )
    monkeypatch.setattr(copies, "SIZES", (5, 10))
    result = run(reader(lambda _: []))
    assert set(result.figures) == {"edits", "pairs", "seconds"}
    assert [table.title for table in result.tables] == [
        "Copies: edits found",
        "Copies: pairs told",
        "Copies: scale",
    ]
