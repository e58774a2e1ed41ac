"""The table of how rare words are."""

from hearsay.incidents.words import BUCKETS, STEPS, bucket
from training import word_weights


def test_a_word_of_every_document_weighs_nothing_and_one_of_none_most(monkeypatch, tmp_path) -> None:
    table = tmp_path / "table.bin"
    monkeypatch.setattr(word_weights, "TABLE", table)
    monkeypatch.setattr(word_weights, "texts", lambda: iter(["shells hit", "shells missed"]))
    word_weights.main()
    found = table.read_bytes()
    assert len(found) == BUCKETS
    assert found[bucket("shells")] == 0
    assert 0 < found[bucket("hit")] < found[bucket("peacekeepers")] <= 255
    assert found[bucket("hit")] == round(STEPS * 0.405465)
