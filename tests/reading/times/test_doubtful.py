import pytest

from hearsay.reading.scores import LabelledSpan
from hearsay.reading.times.doubtful import known
from hearsay.reading.times.layer import find_phrases
from tests.reading.times.plain import flat, times


@pytest.mark.parametrize(
    "text",
    [
        "It may rain.",
        "They march on the capital.",
        "The fall of the capital was near.",
        "The Sunday Times wrote of it.",
        "The Bloody Sunday killings are remembered.",
        "The Daily Lantern wrote of it.",
        "The index closed at 1995.4 points.",
        "It cost $1995.",
        "It weighs 1900 kg.",
        "The score was 3:2.",
        "The film High Noon was shown.",
        "The sun and the mar were seen.",
    ],
)
def test_words_that_are_no_times_here(text: str) -> None:
    assert [time.span.text for time in times(text)] == []


@pytest.mark.parametrize(
    ("text", "span"),
    [
        ("It rained in May.", "May"),
        ("It rained last March.", "last March"),
        ("It rained in the spring.", "the spring"),
        ("It rained in the fall of 2021.", "the fall of 2021"),
        ("It rained before dawn.", "dawn"),
        ("It rained at 10:30.", "10:30"),
        ("It was told by the daily reports.", "daily"),
    ],
)
def test_the_same_words_in_other_company_are_times(text: str, span: str) -> None:
    assert [time.span.text for time in times(text)] == [span]


def test_a_year_that_counts_people_is_none() -> None:
    syntax = flat("Attacks killed 1990 people.")
    heads, relations, tags = list(syntax.heads), list(syntax.relations), list(syntax.tags)
    heads[2], relations[2], tags[3] = 3, "nummod", "NNS"
    counted = type(syntax)(
        syntax.text, syntax.starts, syntax.ends, heads, relations, tags, syntax.entities, syntax.sentences
    )
    assert known(find_phrases(syntax), [])
    assert known(find_phrases(counted), []) == []


def test_the_model_decides_where_grammar_cannot() -> None:
    syntax = flat("The year was hard.")
    (phrase,) = find_phrases(syntax)
    assert known([phrase], []) == []
    assert known([phrase], [LabelledSpan(0, 2, "date", -0.1)]) == [phrase]


def test_the_model_makes_no_time_of_a_measure() -> None:
    syntax = flat("It closed at 1995.4 points.")
    phrases = find_phrases(syntax)
    assert known(phrases, [LabelledSpan(0, len(syntax.words), "date", -0.1)]) == []
