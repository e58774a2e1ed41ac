import pytest

from hearsay.reading.marks.whose import Voices
from hearsay.reading.outline import outline
from hearsay.reading.ranges import Range
from hearsay.records import Form, Manner, Span, Statement, StatementId

TEXT = "Bak said the vile men would “pay for this vile deed” soon. They fled."


def at(words: str, after: int = 0) -> Range:
    start = TEXT.index(words, after)
    return Range(start, start + len(words))


def statement(name: str, words: str) -> Statement:
    span = at(words)
    return Statement(
        id=StatementId(name),
        source=None,
        cue=None,
        content=[Span(span.start, span.end, words)],
        form=Form.MIXED,
        manner=Manner.SAYS,
        confidence=0.9,
    )


OUTER = statement("s1", "the vile men would “pay for this vile deed” soon")
INNER = statement("s2", "“pay for this vile deed”")


@pytest.fixture
def voices() -> Voices:
    return Voices(outline(TEXT), [OUTER, INNER])


def test_a_quoted_word_is_that_of_the_innermost_statement(voices):
    assert voices.of_wording(at("vile deed")) == "s2"
    assert voices.is_quoted(at("vile deed"))


def test_a_word_of_reported_speech_without_marks_is_the_outlets(voices):
    assert voices.of_wording(at("vile men")) is None
    assert not voices.is_quoted(at("vile men"))


def test_a_sentence_is_that_of_the_statement_that_holds_most_of_it(voices):
    assert voices.of_sentence(at("Bak said the vile men would “pay for this vile deed” soon.")) == "s1"
    assert voices.of_sentence(at("They fled.")) is None


def test_a_quotation_that_a_statement_has_words_of_is_that_statements():
    half = statement("s1", "this vile deed")
    assert Voices(outline(TEXT), [half]).of_wording(at("pay")) == "s1"
