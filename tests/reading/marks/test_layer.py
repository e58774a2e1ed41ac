from pathlib import Path

import numpy as np
import pytest

from evaluation.marks_exchange import PAIRS, TEMPLATES, change, exchanged
from evaluation.sober_marks import load
from hearsay.reading.encoder import SHIPPED
from hearsay.reading.marks.judge import Judged, judge_of
from hearsay.reading.marks.layer import find, read_marks
from hearsay.reading.outline import outline
from hearsay.records import Mark, MarkKind


def marks_of(text: str, judge=None, title: str | None = None) -> list[Mark]:
    return read_marks(outline(text, title), [], judge)


def all_loaded(sentences) -> list[Judged]:
    return [Judged(np.ones(len(words), np.float32), 0.9, 0.9) for words in sentences]


def test_marks_are_numbered_in_text_order_and_hold_their_words():
    text = "Of course they fled in a hurry. The thugs left."
    found = marks_of(text)
    assert [mark.id for mark in found] == ["m1", "m2", "m3"]
    assert all(text[mark.span.start : mark.span.end] == mark.span.text for mark in found)
    assert [mark.span.start for mark in found] == sorted(mark.span.start for mark in found)


def test_what_is_quoted_of_nobody_known_has_no_mark():
    assert marks_of("“These thugs will be tried,” said the voice.") == []


def test_a_headline_asks_nobody():
    text = "Who will count the dead?\n\nWho will count the dead of Orlec?"
    found = marks_of(text, title="Who will count the dead?")
    assert [mark.span.start for mark in found if mark.kind is MarkKind.RHETORICAL] == [26]


def test_what_the_judge_says_is_marked_word_by_word_and_as_a_sentence():
    kinds = [mark.kind for mark in marks_of("They went home.", all_loaded)]
    assert kinds == [MarkKind.OPINION, MarkKind.LOADED]


@pytest.mark.parametrize("text", ["", " ", "…", "?", "“”", "\n\n"])
def test_a_text_without_words_has_no_marks(text):
    assert marks_of(text, all_loaded) == []


def test_sober_reports_have_at_most_one_mark_in_a_hundred_words():
    reports = load()
    judge = judge_of(SHIPPED)
    marks = sum(len(find(outline(report.text, report.title), judge)) for report in reports)
    assert len(reports) == 20
    assert 100 * marks <= sum(len(report.text.split()) for report in reports)


@pytest.mark.model
def test_no_mark_appears_disappears_or_moves_when_the_parties_are_exchanged():
    """The rules and the network of the shipped model, in more than 500 sentences over more than 20 pairs."""
    judge = judge_of(SHIPPED)
    pairs = list(exchanged())
    assert len(pairs) == len(TEMPLATES) * len(PAIRS) > 500
    assert len(PAIRS) >= 20
    for one, other in pairs:
        found = [
            [(p.device.kind, p.device.score) for p in find(outline(each.text), judge)]
            for each in (one, other)
        ]
        assert [kind for kind, _ in found[0]] == [kind for kind, _ in found[1]], one.text
        assert all(abs(a - b) <= 0.02 for (_, a), (_, b) in zip(*found, strict=True)), one.text


def test_an_exchange_that_changes_marks_is_seen():
    one, other = marks_of("The thugs left."), marks_of("The army left.")
    assert change(one, other).odd == 1
    assert change(one, one) == (0, 0.0, 0)


def test_a_model_without_a_network_of_marks_has_no_judge(tmp_path: Path):
    assert judge_of(tmp_path) is None
