from collections.abc import Sequence

import pytest

from evaluation.gap_pronouns import (
    Snippet,
    answer_as_source,
    answer_of_two,
    as_figures,
    as_snippet,
    choose,
    load_snippets,
    scores_of,
)
from evaluation.scores import NOTHING
from hearsay.reading.outline import Outline
from hearsay.records import Report, Source, Span, Statement
from tests.evaluation.made import span, voice

TEXT = "Ann Lee met Mary Lee before she left."


def at(words: str) -> tuple[int, int]:
    found = span(TEXT, words)
    return found.start, found.end


SNIPPET = Snippet("x", TEXT, at("she"), at("Ann Lee"), at("Mary Lee"), is_a=True, is_b=False)
HIS = SNIPPET._replace(text=TEXT.replace("she", "his"), is_a=False)


@pytest.mark.parametrize(
    ("speaker", "answer"),
    [
        (None, (False, False)),
        (voice("Ann Lee"), (True, False)),
        (voice("Mary"), (False, True)),
        (voice("Lee"), (False, False)),
        (voice("Lee", [span(TEXT, "Mary Lee")]), (False, True)),
        (voice("Sara", [span(TEXT, "she")]), (False, False)),
        (voice("Mary Lee", [span(TEXT, "Ann Lee")]), (True, False)),
    ],
)
def test_the_place_of_a_mention_decides_before_its_name(
    speaker: Source | None, answer: tuple[bool, bool]
) -> None:
    assert choose(SNIPPET, speaker) == answer


@pytest.mark.parametrize(
    ("index", "answer"), [(0, (True, False)), (1, (False, True)), (None, (False, False))]
)
def test_one_of_the_two_names_or_none_is_chosen(index: int | None, answer: tuple[bool, bool]) -> None:
    def antecedent(_: Outline, mention: Span, names: Sequence[Span]) -> int | None:
        assert mention.text == "she"
        assert [name.text for name in names] == ["Ann Lee", "Mary Lee"]
        return index

    assert answer_of_two(SNIPPET, antecedent) == answer


def test_the_pronoun_is_resolved_as_the_source_of_a_statement() -> None:
    def resolve(
        _: Outline, report: Report, statements: Sequence[Statement]
    ) -> tuple[list[Source], list[Statement]]:
        assert report.text == TEXT
        assert [s.source.text for s in statements if s.source] == ["she"]
        assert all(piece.text for s in statements for piece in s.content)
        return [voice("Ann Lee")], list(statements)

    assert answer_as_source(SNIPPET, resolve) == (False, False)


def test_only_yeses_count_and_genders_are_told_apart() -> None:
    scores = scores_of([SNIPPET, SNIPPET, HIS], [(True, False), (False, True), (True, False)])
    assert scores["feminine"] == (1, 2, 2)
    assert scores["masculine"] == (0, 1, 0)
    assert scores["overall"] == (1, 3, 2)


def test_bias_is_feminine_over_masculine() -> None:
    both = [SNIPPET, HIS._replace(is_a=True)]
    assert as_figures(scores_of(both, [(True, False), (True, False)]))["bias"] == 1
    assert as_figures(scores_of(both, [(True, False), (False, False)]))["bias"] == 0
    assert scores_of([], [])["overall"] == NOTHING


def test_a_record_becomes_a_snippet() -> None:
    record = {"id": "x", "text": TEXT, "pronoun": [28, 31], "a": [0, 7], "b": [12, 20]}
    snippet = as_snippet({**record, "a_coref": True, "b_coref": False})
    assert snippet == SNIPPET
    assert snippet.is_feminine
    assert not HIS.is_feminine


@pytest.mark.shared
def test_the_snippets_are_balanced_by_gender() -> None:
    snippets = load_snippets()
    assert len(snippets) == 454
    assert sum(snippet.is_feminine for snippet in snippets) == 227
