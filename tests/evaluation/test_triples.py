import pytest
from hypothesis import given
from hypothesis import strategies as st

from evaluation.polnear import Attribution
from evaluation.triples import Judged, Triple, gold_triple, head_of, is_relaxed, judge, read_triple
from evaluation.words import WordIndex
from hearsay.records import Statement
from tests.evaluation.made import say, span

TEXT = "Officials in the capital said that the old bridge was closed, and a driver denied “any blame”."
INDEX = WordIndex(TEXT)


def gold(source: str | None, cue: str, *content: str) -> Triple:
    def pieces(*words: str) -> tuple[tuple[int, int], ...]:
        return tuple((span(TEXT, w).start, span(TEXT, w).end) for w in words)

    return gold_triple(Attribution(pieces(source) if source else (), pieces(cue), pieces(*content)), INDEX)


def verdicts(golds: list[Triple], *statements: Statement) -> list[Judged]:
    return judge(golds, [read_triple(statement, INDEX) for statement in statements], INDEX)


OFFICIALS = gold("Officials in the capital", "said", "that the old bridge was closed")
DRIVER = gold("a driver", "denied", "“any blame”")


def read(source: str | None, cue: str | None, *content: str) -> Statement:
    return say(TEXT, *content, source=source, cue=cue)


@pytest.mark.parametrize(
    ("statement", "exact", "in_words", "near", "relaxed"),
    [
        (read("Officials in the capital", "said", "that the old bridge was closed"), True, True, True, True),
        (
            read("Officials in the capital", "said", "that the old bridge was closed,"),
            False,
            True,
            True,
            True,
        ),
        (read("Officials in the capital", "said", "the old bridge was closed"), False, False, True, True),
        (read("Officials", "said that", "the old bridge was closed"), False, False, False, True),
        (read("the capital", "said", "that the old bridge was closed"), False, False, False, False),
        (
            read("Officials in the capital", "denied", "that the old bridge was closed"),
            False,
            False,
            False,
            False,
        ),
        (read("Officials in the capital", "said", "that the"), False, False, False, False),
        (read(None, "said", "that the old bridge was closed"), False, False, False, False),
    ],
)
def test_a_statement_is_judged_by_all_three_spans(
    statement: Statement, exact: bool, in_words: bool, near: bool, relaxed: bool
) -> None:
    (verdict,) = verdicts([OFFICIALS, DRIVER], statement)
    assert (verdict.is_exact, verdict.is_exact_in_words, verdict.is_near) == (exact, in_words, near)
    assert (verdict.gold == 0) is relaxed


def test_marks_around_a_content_count_only_in_the_exact_figure() -> None:
    (verdict,) = verdicts([DRIVER], read("a driver", "denied", "any blame"))
    assert (verdict.is_exact, verdict.is_exact_in_words) == (False, True)


def test_each_gold_attribution_is_found_once_and_by_the_best() -> None:
    statement = read("Officials in the capital", "said", "that the old bridge was closed")
    rough = read("Officials", "said", "the old bridge was closed")
    assert [verdict.gold for verdict in verdicts([OFFICIALS], rough, statement)] == [None, 0]


def test_right_spans_linked_wrongly_are_wrong() -> None:
    crossed = read("a driver", "said", "that the old bridge was closed")
    assert verdicts([OFFICIALS, DRIVER], crossed)[0].gold is None


def test_an_attribution_to_nobody_is_matched_by_one_to_nobody() -> None:
    nobody = gold(None, "said", "that the old bridge was closed")
    (verdict,) = verdicts([nobody], read(None, "said", "that the old bridge was closed"))
    assert verdict.is_exact


@pytest.mark.parametrize(
    ("phrase", "head"),
    [
        ("Officials in the capital", "Officials"),
        ("the old mayor, who left", "mayor"),
        ("Mr. Karim", "Karim"),
        ("which", "which"),
        ("of", "of"),
    ],
)
def test_the_head_is_the_last_word_before_what_hangs_on_it(phrase: str, head: str) -> None:
    index = WordIndex(phrase)
    found = head_of(index.covered([(0, len(phrase))]), index)
    assert found is not None
    assert index.words[found] == head


def test_no_words_have_no_head() -> None:
    assert head_of(frozenset(), INDEX) is None


NUMBERS = st.frozensets(st.integers(0, 12), min_size=1)
TRIPLES = st.builds(lambda s, u, c: Triple(s, u, c, max(s)), NUMBERS, NUMBERS, NUMBERS)


@given(st.lists(TRIPLES, max_size=5), st.lists(TRIPLES, max_size=5))
def test_no_gold_is_matched_twice_and_exact_implies_the_looser_verdicts(
    golds: list[Triple], reads: list[Triple]
) -> None:
    found = judge(golds, reads, INDEX)
    used = [verdict.gold for verdict in found if verdict.gold is not None]
    assert len(used) == len(set(used))
    assert all(v.is_exact <= v.is_exact_in_words <= v.is_near <= (v.gold is not None) for v in found)
    assert all(is_relaxed(golds[v.gold], reads[v.statement]) for v in found if v.gold is not None)


@given(st.lists(TRIPLES, max_size=5, unique=True))
def test_gold_read_back_is_all_exact(golds: list[Triple]) -> None:
    assert all(verdict.is_exact for verdict in judge(golds, golds, INDEX))
