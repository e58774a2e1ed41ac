"""The model card states the heads, the data with their licences, and every figure that was measured."""

import json

import pytest

from tests.reading.small_model import write_model
from training import card
from training.base import SHA256
from training.corpora import gum, polnear


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
def test_the_card_names_the_data_it_learned_from_with_their_licence(tmp_path, open_data_only) -> None:
    text = written(tmp_path, open_data_only=open_data_only)
    assert (gum.LICENCE in text) == open_data_only
    assert (f"{polnear.LICENCE};" in text) != open_data_only


def test_every_number_of_the_results_is_a_row_and_nothing_else(tmp_path) -> None:
    text = written(tmp_path, open_data_only=False)
    assert [line for line in text.splitlines() if line.startswith("| spans")] == [
        "| spans | exact source | 81.23 |",
        "| spans | exact cue | 74 |",
    ]
