import gzip
from pathlib import Path

import pytest

from evaluation import corpora


def test_a_missing_corpus_says_where_it_was_looked_for_and_what_to_set(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HEARSAY_CORPORA", str(tmp_path))
    with pytest.raises(corpora.CorpusMissing, match=r"statements/x\.jsonl\.gz.*set HEARSAY_CORPORA"):
        list(corpora.lines_of("statements/x.jsonl.gz"))


def test_lines_are_read_in_their_order(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HEARSAY_CORPORA", str(tmp_path))
    (tmp_path / "x.jsonl.gz").write_bytes(gzip.compress('{"a": 1}\n{"a": "é"}\n'.encode()))
    assert list(corpora.lines_of("x.jsonl.gz")) == [{"a": 1}, {"a": "é"}]


def test_without_a_setting_the_folder_beside_the_checkout_is_tried(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("HEARSAY_CORPORA", raising=False)
    assert corpora.folder().parts[-2:] == ("shared", "corpora")
