import msgspec
import pytest

from evaluation import not_reports
from evaluation.not_reports import LABELS, measure, run
from tests.evaluation.made import reader

JUNK = "Please log in to your account. Forgot your password?"
NEWS = "Shells hit the market of Sele on Monday, officials said."


def line(name: str, text: str) -> dict[str, str]:
    return {"id": name, "title": "Sele", "text": text}


LINES = [
    line("00000000a", JUNK),
    line("00000000b", NEWS),
    line("00000001a", JUNK),
    line("00000001b", JUNK),
    line("00000001c", NEWS),
    line("00000001c", NEWS),
    {"id": "00000001d", "title": "", "text": ""},
]


def test_the_halves_are_scored_apart() -> None:
    told, tuned = measure(LINES, frozenset(["00000001a", "00000001c", "00000000a"]))
    assert tuple(told) == (1, 2, 2)
    assert tuple(tuned) == (1, 1, 1)


def test_labels_are_ids_and_no_texts() -> None:
    labels = msgspec.json.decode(LABELS.read_bytes(), type=list[str])
    assert labels == sorted(set(labels))
    assert all(len(label) == 32 and int(label, 16) >= 0 for label in labels)


def test_a_run_prints_both_halves_beside_the_bar(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(not_reports, "lines_of", lambda _: LINES)
    result = run(reader(lambda _: []))
    assert [row[0] for row in result.tables[0].rows] == ["the other half", "the half tuned on", "bar"]
    assert result.figures["told"]["predicted"] == 2
