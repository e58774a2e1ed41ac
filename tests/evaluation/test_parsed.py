import numpy as np
import pytest

from evaluation.parsed import Named, tagged, word_at, words_in
from hearsay.reading.encoder import Heads, Scored
from hearsay.reading.pieces import Words
from tests.evaluation.made_parses import parsed

SYNTAX = parsed("U.S. troops left").syntax  # u . s . troops left


@pytest.mark.parametrize(("offset", "word"), [(0, 0), (1, 1), (4, 4), (5, 4), (11, 5), (99, 5)])
def test_the_word_at_an_offset(offset: int, word: int) -> None:
    assert word_at(SYNTAX, offset) == word


@pytest.mark.parametrize(
    ("start", "end", "words"), [(0, 4, [0, 1, 2, 3]), (5, 16, [4, 5]), (6, 7, [4]), (4, 5, []), (3, 3, [])]
)
def test_the_words_in_a_stretch(start: int, end: int, words: list[int]) -> None:
    assert list(words_in(SYNTAX, start, end)) == words


def heads() -> Heads:
    tags = {
        "name": "names",
        "kind": "tags",
        "labels": ["person", "place"],
        "transitions": np.zeros((5, 5)).tolist(),
    }
    scale = {"name": "happened", "kind": "scale"}
    return Heads({"name": "made", "version": "0", "heads": [tags, scale]})


def scored(columns: list[int], paragraphs: list[int]) -> Scored:
    """Words of four letters and a space, each with one column that is sure."""
    count = len(columns)
    emissions = np.zeros((count, 5), np.float32)
    emissions[np.arange(count), columns] = 5.0
    starts = np.arange(count, dtype=np.int32) * 5
    words = Words(starts, starts + 4, np.array(paragraphs, np.int32))
    return Scored(words, {"names": emissions})


def test_spans_of_a_tag_head_are_code_points_with_labels() -> None:
    assert tagged("names", scored([0, 1, 2, 3], [0, 0, 0, 0]), heads()) == [
        Named(5, 14, "person"),
        Named(15, 19, "place"),
    ]


def test_no_span_goes_over_the_end_of_a_paragraph() -> None:
    assert tagged("names", scored([1, 2], [0, 1]), heads())[0] == Named(0, 4, "person")


def test_only_a_tag_head_has_spans() -> None:
    with pytest.raises(TypeError, match="happened is no tag head"):
        tagged("happened", scored([0], [0]), heads())
