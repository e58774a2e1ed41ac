"""The model card states the heads, the data with their licences, and every figure that was measured."""

import json

import pytest

from tests.reading.small_model import write_model
from training import card
from training.base import SHA256
from training.corpora.voice import LICENCES
from training.curriculum import PARTS, POLNEAR, learned_from


@pytest.fixture(autouse=True)
def results(tmp_path, monkeypatch):
    folder = tmp_path / "results"
    folder.mkdir()
    figures = {"exact": {"source": 81.2345, "cue": 74}, "note": "words", "is_whole": True}
    (folder / "spans.json").write_text(json.dumps(figures), "utf-8")
    monkeypatch.setattr(card, "RESULTS", folder)
    return folder


def written(tmp_path, *, open_data_only: bool) -> str:
    card.write(write_model(tmp_path) / "MODEL_CARD.md", open_data_only=open_data_only)
    return (tmp_path / "MODEL_CARD.md").read_text("utf-8")


def test_the_card_names_the_model_its_heads_and_its_base(tmp_path) -> None:
    text = written(tmp_path, open_data_only=False)
    assert "small, version 1" in text
    assert "roles, cue_of_content, manner" in text
    assert SHA256 in text


@pytest.mark.parametrize("open_data_only", [True, False])
def test_the_card_names_every_corpus_with_its_licence(tmp_path, open_data_only: bool) -> None:
    text = written(tmp_path, open_data_only=open_data_only)
    rows = [line for line in text.splitlines() if line.startswith("| ") and line.count("|") == 3]
    expected = [f"| {name} | {licence} |" for name, licence in learned_from(open_data_only=open_data_only)]
    marks = (
        []
        if open_data_only
        else [
            "| corpus | licence as found |",
            *(f"| {name} | {licence} |" for name, licence in LICENCES.items()),
        ]
    )
    assert rows[1:] == [*expected, *marks]


def test_a_model_of_open_data_names_no_other(tmp_path) -> None:
    text = written(tmp_path, open_data_only=True)
    assert "not passed on" not in text
    assert not any(part.name in text for part in (POLNEAR, *PARTS) if not part.is_open)


def test_every_number_of_the_results_is_a_row_and_nothing_else(tmp_path) -> None:
    text = written(tmp_path, open_data_only=False)
    assert [line for line in text.splitlines() if line.startswith("| spans")] == [
        "| spans | exact source | 81.23 |",
        "| spans | exact cue | 74 |",
    ]
