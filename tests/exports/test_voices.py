import pytest
from hypothesis import given
from hypothesis import strategies as st

from hearsay.exports.voices import count_words, depths_of, tally
from hearsay.records import SourceKind, Span
from tests.exports import sample


def small(*spans, text="one two three four five six seven eight", **keywords):
    """Statements 1, 2, ... by the sources 1, 2, ...; each given as (first word, word after the last)."""
    report = sample.report(text)
    words = text.split(" ")

    def span(first, last):
        start = len(" ".join(words[:first])) + bool(first)
        found = " ".join(words[first:last])
        return Span(start, start + len(found), found)

    statements = [
        sample.statement(number, None, None, [span(*each)], speaker=number, **keywords.get(f"s{number}", {}))
        for number, each in enumerate(spans, 1)
    ]
    sources = [sample.source(number, f"S{number}", SourceKind.EXPERT) for number in range(1, len(spans) + 1)]
    return sample.reading(report, sources, statements)


def words_by_source(voices):
    return {str(voice.source): voice.words for voice in voices.voices}


def test_every_word_of_a_report_counts_once():
    voices = tally(sample.river())
    assert (
        voices.own + voices.framing + voices.attributed
        == voices.words
        == count_words(sample.river().report.text)
    )


@given(
    st.lists(
        st.tuples(st.integers(0, 4), st.integers(4, 8)).filter(lambda pair: pair[0] < pair[1]), max_size=5
    )
)
def test_every_word_counts_once_however_statements_overlap(spans):
    voices = tally(small(*spans))
    assert voices.own + voices.framing + voices.attributed == voices.words == 8


def test_a_word_in_nested_statements_counts_for_the_innermost():
    voices = tally(small((0, 6), (2, 4), s2={"within": 1}))
    assert words_by_source(voices) == {"p1": 4, "p2": 2}


def test_of_statements_side_by_side_over_the_same_words_the_shorter_has_them():
    assert words_by_source(tally(small((0, 6), (2, 4)))) == {"p1": 4, "p2": 2}


def test_words_that_tell_who_speaks_to_whom_are_no_voice():
    made = sample.report("The mayor told the council it would rain.")
    pen = sample.Pen(made.text)
    told = sample.statement(
        1,
        pen.span("The mayor"),
        pen.span("told"),
        pen.spans("it would rain"),
        addressee=pen.span("the council"),
    )
    voices = tally(sample.reading(made, [], [told]))
    assert (voices.framing, voices.attributed, voices.own) == (5, 3, 0)


def test_a_statement_whose_speaker_is_not_resolved_has_a_voice_of_its_own():
    made = sample.report("Rain, said she.")
    told = sample.statement(1, None, None, sample.Pen(made.text).spans("Rain"))
    assert [(voice.source, voice.words) for voice in tally(sample.reading(made, [], [told])).voices] == [
        (None, 1)
    ]


def test_the_loudest_voice_comes_first_and_who_passes_on_is_counted():
    voices = tally(sample.river()).voices
    assert [voice.words for voice in voices] == sorted((voice.words for voice in voices), reverse=True)
    carried = {str(voice.source): voice.carried for voice in voices}
    assert (carried["p12"], carried["p6"], carried["p3"]) == (2, 1, 0)


def test_a_report_without_statements_is_all_own_voice():
    voices = tally(sample.plain())
    assert (voices.own, voices.framing, voices.attributed) == (voices.words, 0, 0)


def test_an_unread_report_has_no_voice_at_all():
    voices = tally(sample.foreign())
    assert (voices.words, voices.own, voices.voices) == (4, 0, ())


def test_a_chain_of_statements_that_bites_its_own_tail_ends():
    statements = small(
        (0, 2), (2, 4), (4, 6), s1={"within": 2}, s2={"within": 1}, s3={"within": 9}
    ).statements
    assert depths_of(statements) == {"s1": 1, "s2": 1, "s3": 0}


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", 0),
        ("— … “”", 0),
        ("the other side's well-known U.N. envoy", 6),
        ("at least 1,200 people", 4),
        ("ليلى حداد", 2),
        ("💧", 0),
    ],
)
def test_words_are_runs_of_letters_and_digits(text, words):
    assert count_words(text) == words
