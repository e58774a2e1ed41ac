"""How a report becomes words, word pieces with features, and passages."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from hearsay.reading.outline import outline
from hearsay.reading.pieces import CLS, LONGEST_PASSAGE, PASSAGE_PIECES, SEP, Passage, Pieces, Words
from tests.reading.small_model import MARKS, small_pieces, vocabulary, write_tokenizer


@pytest.fixture(scope="module")
def pieces(tmp_path_factory) -> Pieces:
    return small_pieces(tmp_path_factory.mktemp("model"))


def cut_words(pieces: Pieces, text: str) -> list[str]:
    words, _ = pieces.cut(outline(text))
    return [text[start:end] for start, end in zip(words.starts, words.ends, strict=True)]


def feature(pieces: Pieces, text: str, column: int, title: str | None = None) -> dict[str, int]:
    """A feature of each word, read from its first piece."""
    words, passages = pieces.cut(outline(text, title))
    return {
        text[words.starts[word] : words.ends[word]]: int(passage.pieces[first, column])
        for passage in passages
        for word, first in zip(passage.words, passage.first, strict=True)
    }


def kept(passage: Passage) -> list[int]:
    return passage.words[passage.keep_from : passage.keep_to].tolist()


# Words ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The army said so.", ["The", "army", "said", "so", "."]),
        ("“No,” he said", ["“", "No", ",", "”", "he", "said"]),
        ("its 2nd-largest", ["its", "2nd", "-", "largest"]),
        ("the city's", ["the", "city", "'", "s"]),
        ("", []),
        ("   \n\n  ", []),
        ("Café Órlec", ["Café", "Órlec"]),
    ],
)
def test_words_are_letters_and_digits_and_each_mark_on_its_own(pieces, text, expected) -> None:
    assert cut_words(pieces, text) == expected


def test_words_point_into_the_whole_text_and_know_their_paragraph(pieces) -> None:
    text = "The river.\n\nA bridge."
    words, _ = pieces.cut(outline(text))
    assert text[words.starts[3] : words.ends[3]] == "A"
    assert words.paragraphs.tolist() == [0, 0, 0, 1, 1, 1]


def test_offsets_are_code_points_beyond_the_basic_plane_too(pieces) -> None:
    assert cut_words(pieces, "𝓛ethe 🕯 said")[-1] == "said"


@given(text=st.text(alphabet=st.sampled_from("abc ABC.é“”\n\u0301\u200b漢🕯1-"), max_size=200))
def test_words_are_in_order_apart_without_space_and_within_their_paragraph(pieces, text: str) -> None:
    whole = outline(text)
    words, _ = pieces.cut(whole)
    assert (words.ends > words.starts).all()
    assert (words.starts[1:] >= words.ends[:-1]).all()
    for start, end, paragraph in zip(words.starts, words.ends, words.paragraphs, strict=True):
        around = whole.paragraphs[paragraph]
        assert around.start <= start < end <= around.end
        assert not any(character.isspace() for character in text[start:end])


@given(text=st.text(max_size=120))
def test_any_text_is_cut_and_each_word_kept_by_one_passage(pieces, text: str) -> None:
    words, passages = pieces.cut(outline(text))
    assert sorted(word for passage in passages for word in kept(passage)) == list(range(len(words.starts)))


# Features -------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("word", "case"),
    [
        (",", 0),
        ("army", 1),
        ("Army", 2),
        ("A", 2),
        ("NATO", 3),
        ("McKay", 4),
        ("UNited", 4),
        ("2021", 5),
        ("T72", 5),
        ("12th", 1),
    ],
)
def test_each_word_carries_its_case(pieces, word: str, case: int) -> None:
    assert feature(pieces, f"it {word} it", 1)[word] == case


def test_all_pieces_of_a_word_carry_its_case(pieces) -> None:
    _, (passage,) = pieces.cut(outline("NATO"))
    assert passage.pieces[:, 1].tolist() == [0, 3, 3, 3, 3, 0]


@pytest.mark.parametrize(
    ("text", "word", "quoting"),
    [
        ("He said “we left” then", "He", 0),
        ("He said “we left” then", "left", 1),
        ("He said “they cried ‘fire’ twice” then", "fire", 2),
        ("He said “they cried ‘fire’ twice” then", "twice", 1),
        ("He said “we left then", "left", 3),
        ("“We left.\n\n“They stayed,” he said", "stayed", 1),
    ],
)
def test_each_word_knows_whether_it_is_quoted(pieces, text, word, quoting) -> None:
    assert feature(pieces, text, 2)[word] == quoting


def test_only_the_title_is_marked_as_headline(pieces) -> None:
    headlines = feature(pieces, "Bridge falls\n\nThe army left", 3, title="Bridge falls")
    assert headlines == {"Bridge": 1, "falls": 1, "The": 0, "army": 0, "left": 0}


def test_pieces_are_those_of_the_vocabulary(pieces) -> None:
    known = vocabulary()
    _, (passage,) = pieces.cut(outline("The so"))
    assert passage.pieces[:, 0].tolist() == [CLS, known["the"], known["s"], known["##o"], SEP]
    assert passage.first.tolist() == [1, 2]


def test_a_tokenizer_of_another_vocabulary_is_refused(tmp_path) -> None:
    other = {**vocabulary(), "[CLS]": 102, "[SEP]": 101}
    with pytest.raises(ValueError, match="vocabulary"):
        Pieces(write_tokenizer(tmp_path / "tokenizer.json", other))


# Passages -------------------------------------------------------------------------------------------


def check(words: Words, passages: list[Passage]) -> None:
    """What holds for the passages of any report."""
    assert sorted(word for passage in passages for word in kept(passage)) == list(range(len(words.starts)))
    for passage in passages:
        assert len(passage.pieces) <= LONGEST_PASSAGE
        assert passage.pieces[0, 0] == CLS
        assert passage.pieces[-1, 0] == SEP
        assert len(passage.first) == len(passage.words)
        assert (np.diff(passage.first) > 0).all()
        assert (np.diff(passage.words) == 1).all()
        assert not np.isin(passage.pieces[passage.first, 0], [0, CLS, SEP]).any()


def test_paragraphs_share_a_passage_as_long_as_they_fit(pieces) -> None:
    words, passages = pieces.cut(outline("\n\n".join(["the river " * 50] * 5)))
    check(words, passages)
    assert [len(passage.words) for passage in passages] == [200, 200, 100]
    assert all(len(passage.pieces) <= PASSAGE_PIECES for passage in passages)


def test_paragraphs_in_a_passage_are_parted_by_a_mark(pieces) -> None:
    _, (passage,) = pieces.cut(outline("the\n\na\n\nit"))
    assert passage.pieces[:, 0].tolist().count(SEP) == 3
    assert passage.first.tolist() == [1, 3, 5]


@pytest.mark.parametrize("count", [254, 255, 256, 380, 382])
def test_one_paragraph_may_be_longer_than_paragraphs_together(pieces, count: int) -> None:
    words, passages = pieces.cut(outline("the " * count))
    check(words, passages)
    assert len(passages) == 1


@pytest.mark.parametrize("count", [383, 384, 400, 638, 639, 640, 1000, 2000])
def test_a_longer_paragraph_is_read_in_windows_and_each_word_kept_once(pieces, count: int) -> None:
    words, passages = pieces.cut(outline("the " * count))
    check(words, passages)
    assert len(passages) > 1


def test_a_word_in_a_window_is_kept_with_context_on_both_sides(pieces) -> None:
    words, passages = pieces.cut(outline("the " * 2000))
    for passage in passages[1:-1]:
        assert passage.keep_from >= 60
        assert len(passage.words) - passage.keep_to >= 60
    assert passages[0].keep_from == 0
    assert passages[-1].keep_to == len(passages[-1].words)
    assert kept(passages[-1])[-1] == len(words.starts) - 1


def test_words_of_many_pieces_are_kept_whole_at_the_edge_of_a_window(pieces) -> None:
    words, passages = pieces.cut(outline("twentytwo " * 200))
    check(words, passages)


def test_a_long_paragraph_between_short_ones_leaves_their_order(pieces) -> None:
    words, passages = pieces.cut(outline("\n\n".join(["the river", "the " * 500, "a bridge"])))
    check(words, passages)
    assert [kept(passage)[0] for passage in passages] == sorted(kept(passage)[0] for passage in passages)


def test_a_paragraph_without_any_word_costs_no_passage(pieces) -> None:
    _, passages = pieces.cut(outline("the river\n\n\u200b\u200b\n\na bridge"))
    assert [len(passage.words) for passage in passages] == [4]


@given(lengths=st.lists(st.integers(1, 600), min_size=1, max_size=6), mark=st.sampled_from(MARKS))
def test_whatever_the_lengths_each_word_is_kept_once(pieces, lengths: list[int], mark: str) -> None:
    text = "\n\n".join(f"The {'so ' * length}{mark}" for length in lengths)
    check(*pieces.cut(outline(text)))
