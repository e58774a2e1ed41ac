import pytest
from hypothesis import given
from hypothesis import strategies as st

from evaluation.words import WordIndex, overlap

TEXT = "“We can’t,” she said."


def covered(start: int, end: int) -> list[str]:
    index = WordIndex(TEXT)
    return [index.words[i] for i in sorted(index.covered([(start, end)]))]


@pytest.mark.parametrize(
    ("start", "end", "expected"),
    [
        (0, 3, ["“", "We"]),
        (2, 5, ["We", "can"]),
        (3, 4, []),
        (8, 11, ["t", ",", "”"]),
        (0, len(TEXT), ["“", "We", "can", "’", "t", ",", "”", "she", "said", "."]),
        (5, 5, []),
    ],
)
def test_a_span_covers_every_word_it_touches(start: int, end: int, expected: list[str]) -> None:
    assert covered(start, end) == expected


def test_pieces_are_covered_together_and_marks_can_be_left_out() -> None:
    index = WordIndex(TEXT)
    both = index.covered([(0, 3), (10, 21)])
    assert [index.words[i] for i in sorted(index.without_marks(both))] == ["We", "she", "said"]


SETS = st.frozensets(st.integers(0, 9))


@given(SETS, SETS)
def test_overlap_is_symmetric_and_one_only_for_equal_sets(one: frozenset[int], other: frozenset[int]) -> None:
    assert overlap(one, other) == overlap(other, one)
    assert (overlap(one, other) == 1) == (one == other)
    assert 0 <= overlap(one, other) <= 1


@given(st.text(), st.integers(0, 30), st.integers(0, 30))
def test_any_span_of_any_text_covers_exactly_the_words_it_touches(text: str, start: int, end: int) -> None:
    start, end = sorted((start, end))
    index = WordIndex(text)
    inside = index.covered([(start, end)])
    assert inside <= index.covered([(0, len(text))])
    assert not inside or start < end
