"""The benchmarks of marks, on made corpora: what is counted, and how."""

import gzip
import json
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import pytest

from evaluation import babe, basil, checkthat, corpora, marks_exchange, sober_marks
from evaluation.babe import counts
from hearsay.reading.ranges import Range
from hearsay.records import Mark, MarkKind, Model, Reading, Report, Span, StatementId

MODEL = Model(name="made", version="1")


def write(folder: Path, name: str, rows: list[dict[str, Any]]) -> None:
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(gzip.compress("\n".join(json.dumps(row) for row in rows).encode()))


def marking(word: str, kind: MarkKind, statement: str | None = None) -> Any:
    """Reads every report with a mark on a word, where it stands."""

    def read(reports: Iterable[Report]) -> Iterator[Reading]:
        for report in reports:
            start = report.text.find(word)
            span = Span(start, start + len(word), word)
            whose = StatementId(statement) if statement else None
            mark = Mark(id="m1", span=span, kind=kind, score=0.7, statement=whose)
            yield Reading(report=report, model=MODEL, marks=[mark] if start >= 0 else [])

    return read


def test_macro_f1_is_the_mean_of_yes_and_no() -> None:
    found = counts([True, True, False, False], [True, False, False, False])
    assert found == (1, 1, 0, 2)
    assert found.f1 == pytest.approx(100 * 2 / 3)
    assert found.macro == pytest.approx(100 * (2 / 3 + 4 / 5) / 2)


def test_a_sentence_is_subjective_if_it_has_a_mark_of_opinion(tmp_path, monkeypatch) -> None:
    monkeypatch.setenv("HEARSAY_CORPORA", str(tmp_path))
    rows = [
        {"split": "dev", "text": "A vile war.", "label": "SUBJ"},
        {"split": "dev", "text": "A war.", "label": "OBJ"},
        {"split": "train", "text": "A vile peace.", "label": "SUBJ"},
    ]
    write(tmp_path, "voice/checkthat_en.jsonl.gz", rows)
    assert checkthat.run(marking("vile", MarkKind.OPINION)).figures["macro_f1"] == 100
    assert checkthat.run(marking("vile", MarkKind.LOADED)).figures["macro_f1"] < 50


ARTICLE = {
    "event": "e",
    "outlet": "o",
    "date": "2031-05-12",
    "title": "A vile war",
    "sentences": ["The ugly war went on.", "“It is a mad war,” Bak said."],
    "marks": [
        {"sentence": 0, "start": 4, "end": 8, "bias": "lex", "quoted": False},
        {"sentence": 1, "start": 9, "end": 12, "bias": "lex", "quoted": True},
        {"sentence": None, "start": 2, "end": 6, "bias": "lex", "quoted": False},
        {"sentence": 0, "start": 0, "end": 21, "bias": "inf", "quoted": False},
    ],
}


def test_lexical_spans_of_an_article_stand_on_their_words() -> None:
    each = basil.article(ARTICLE)
    assert [each.report.text[g.span.start : g.span.end] for g in each.gold] == ["ugly", "mad", "vile"]
    assert [g.is_quoted for g in each.gold] == [False, True, False]


def test_sentences_of_one_quotation_stay_in_one_paragraph() -> None:
    record = {**ARTICLE, "sentences": ["Bak said: “We left.", "We are home.”", "They stayed."], "marks": []}
    assert basil.article(record).report.text.split("\n\n")[1:] == [
        "Bak said: “We left. We are home.”",
        "They stayed.",
    ]


def test_spans_are_scored_by_the_share_that_they_have_in_common() -> None:
    assert basil.span_scores([Range(0, 10)], [Range(5, 10)]) == (0.5, 1.0)
    assert basil.span_scores([], [Range(5, 10)]) == (0, 0)


def test_a_benchmark_of_articles_gives_spans_and_voices(tmp_path, monkeypatch) -> None:
    monkeypatch.setenv("HEARSAY_CORPORA", str(tmp_path))
    monkeypatch.setattr(basil, "is_kept_back", lambda _: True)
    write(tmp_path, "voice/basil.jsonl.gz", [ARTICLE])
    figures = basil.run(marking("ugly", MarkKind.LOADED)).figures
    assert (figures["precision"], figures["spans"], figures["all_spans"]) == (100, 3, 3)
    assert figures["voices"] == pytest.approx(
        100 * 2 / 3
    )  # no statement was read, so that the quoted one is missed


def test_the_networks_of_the_folds_are_scored_on_sentences_and_words(tmp_path, monkeypatch) -> None:
    monkeypatch.setenv("HEARSAY_CORPORA", str(tmp_path))
    rows = [
        {"text": "A vile war.", "label": "Biased", "biased_words": ["vile"]},
        {"text": "A war.", "label": "Non-biased", "biased_words": []},
        {"text": "A pity.", "label": "No agreement", "biased_words": []},
    ]
    write(tmp_path, "voice/babe.jsonl.gz", rows)
    with pytest.raises(corpora.CorpusMissing, match="no folds; train them"):
        babe.load(tmp_path / "none.json")
    folds = tmp_path / "folds.json"
    said = {"0": {"biased": 0.9, "words": {"1": 0.8}}, "1": {"biased": 0.2, "words": {"0": 0.1}}}
    folds.write_text(json.dumps(said))
    monkeypatch.setattr(babe, "load", lambda: _loaded(folds))
    figures = babe.run(marking("", MarkKind.LOADED)).figures
    assert figures == {"sentences": 2, "macro_f1": 100, "f1": 100, "words_f1": 100}


_load = babe.load


def _loaded(path: Path) -> Any:
    return _load(path)


def test_an_exchange_counts_marks_that_appear_and_voices_that_change() -> None:
    same = marks_exchange.run(marking("war", MarkKind.LOADED)).figures
    assert (same["appear_or_disappear"], same["moved"], same["same"]) == (0, 0, 100)
    odd = marks_exchange.run(marking("Russia slaughtered", MarkKind.LOADED)).figures
    assert odd["appear_or_disappear"] == 1
    one = Mark(id="m1", span=Span(0, 1, "a"), kind=MarkKind.LOADED, score=0.7)
    other = Mark(id="m1", span=Span(0, 1, "a"), kind=MarkKind.LOADED, score=0.5, statement=StatementId("s1"))
    assert list(marks_exchange.change([one], [other])) == pytest.approx([0, 0.2, 1])


def test_every_sentence_of_an_exchange_names_both_parties_or_one() -> None:
    pairs = list(marks_exchange.exchanged())
    assert len(pairs) >= 500
    assert len(marks_exchange.PAIRS) >= 20
    assert all(pair.one.text != pair.other.text for pair in pairs)


def test_marks_in_sober_reports_are_counted_for_a_hundred_words() -> None:
    figures = sober_marks.run(marking("said", MarkKind.CUE)).figures
    assert figures["reports"] == 20
    assert figures["per_hundred_words"] == pytest.approx(100 * figures["marks"] / figures["words"])
    assert sober_marks.run(marking("xyzzy", MarkKind.CUE)).figures["marks"] == 0
