"""Heads of words as trees: one root, no circle, whatever the scores; and each sentence by itself."""

from itertools import product

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from hearsay.limits import MAX_SENTENCE_WORDS
from hearsay.reading.encoder import SHIPPED, Heads, Scored
from hearsay.reading.outline import outline
from hearsay.reading.parse import _is_crossed, parse, sentence_words, tree_of
from hearsay.reading.pieces import Pieces
from hearsay.reading.ranges import Range
from hearsay.reading.scores import FORBIDDEN
from hearsay.reading.syntax import ROOT
from tests.reading.small_model import SYNTAX, syntax_heads, word_places

TEXTS = ("The army left. It was late, she said.", "", "Boats burned\n\nTwo men drowned. So", "Why?")


def scored(text: str, heads: Heads, seed: int = 0) -> Scored:
    """Random scores for each word of a text."""
    words = word_places(text)
    drawn = np.random.default_rng(seed).normal(0, 1, (len(words.starts), heads.width)).astype(np.float32)
    return Scored(words, {name: drawn[:, own] for name, own in heads.columns.items()})


def arcs_of(size: int):
    return arrays(np.float32, (size, size + 1), elements=st.floats(-20, 20, width=32))


@st.composite
def trees(draw) -> list[int]:
    """Heads of up to twelve words: a random tree whose arcs do not cross."""
    size = draw(st.integers(1, 12))
    heads = [ROOT] * size
    open_ = [(0, size, ROOT)]  # words that hang on one head, in one piece or in several
    while open_:
        start, end, head = open_.pop()
        if start == end:
            continue
        cut = end if head == ROOT else draw(st.integers(start + 1, end))
        word = draw(st.integers(start, cut - 1))
        heads[word] = head
        open_ += [(start, word, word), (word + 1, cut, word), (cut, end, head)]
    return heads


def crosses(heads: list[int]) -> bool:
    """Does any arc cross another, or the one that leads from the root out of the sentence?"""
    arcs = [sorted((word, len(heads) if head == ROOT else head)) for word, head in enumerate(heads)]
    return any(a < c < b < d for a, b in arcs for c, d in arcs)


def assert_is_tree(heads: list[int]) -> None:
    assert heads.count(ROOT) == 1
    for word in range(len(heads)):
        above, steps = heads[word], 1
        while above != ROOT:
            above, steps = heads[above], steps + 1
            assert steps <= len(heads)


def worth(heads: tuple[int, ...], arcs: np.ndarray) -> float:
    return float(sum(arcs[word, head] for word, head in enumerate(heads)))  # -1 is the last column: the root


# One sentence ---------------------------------------------------------------------------------------


@given(arcs=st.integers(1, 9).flatmap(arcs_of))
def test_whatever_the_scores_a_sentence_has_one_root_and_no_circle(arcs) -> None:
    heads = tree_of(arcs)
    assert len(heads) == len(arcs)
    assert_is_tree(heads)


@given(size=st.integers(1, 9), score=st.sampled_from([0.0, FORBIDDEN, -FORBIDDEN]))
def test_scores_that_are_all_alike_give_a_tree_too(size: int, score: float) -> None:
    assert_is_tree(tree_of(np.full((size, size + 1), score, np.float32)))


@given(heads=trees())
def test_scores_that_stand_out_give_their_tree(heads: list[int]) -> None:
    arcs = np.zeros((len(heads), len(heads) + 1), np.float32)
    arcs[range(len(heads)), heads] = 5
    assert tree_of(arcs) == heads


@given(heads=trees(), noise=st.integers(0, 1000))
def test_noise_smaller_than_what_stands_out_changes_nothing(heads: list[int], noise: int) -> None:
    size = len(heads)
    arcs = np.random.default_rng(noise).uniform(-1, 1, (size, size + 1)).astype(np.float32)
    arcs[range(size), heads] += 5
    assert tree_of(arcs) == heads


def test_a_circle_is_broken_where_that_costs_least() -> None:
    arcs = np.full((4, 5), -9, np.float32)
    arcs[0, 4] = 9  # the root
    arcs[1, 2] = arcs[2, 3] = arcs[3, 1] = 5  # run in a circle
    arcs[2, 0] = 4
    arcs[3, 0] = 3
    assert tree_of(arcs) == [ROOT, 2, 0, 1]


def test_of_two_that_would_be_the_root_the_surer_one_is() -> None:
    arcs = np.zeros((3, 4), np.float32)
    arcs[0, 3], arcs[2, 3] = 5, 7
    arcs[0, 1] = arcs[1, 2] = 4
    assert tree_of(arcs) == [1, 2, ROOT]


@given(arcs=arcs_of(3))
def test_without_a_circle_or_a_crossing_no_tree_with_the_same_root_is_worth_more(arcs) -> None:
    np.fill_diagonal(arcs, FORBIDDEN)
    found = tree_of(arcs)
    root = found.index(ROOT)
    every = [
        heads for heads in product(range(-1, 3), repeat=3) if heads[root] == ROOT and heads.count(ROOT) == 1
    ]
    best = max(worth(heads, arcs) for heads in every)
    assert worth(tuple(found), arcs) <= best + 1e-3
    freely = [int(row[:-1].argmax()) for row in arcs]
    freely[root] = ROOT
    is_free = all(
        word not in (freely[head], freely[freely[head]]) for word, head in enumerate(freely) if head != ROOT
    )
    if is_free and not crosses(freely):
        assert found == freely


@given(order=st.permutations(range(7)), choices=st.lists(st.integers(0, 6), min_size=7, max_size=7))
def test_crossing_arcs_are_known_in_every_tree_by_the_words_under_them(order, choices) -> None:
    heads = [ROOT] * 7
    for at, word in enumerate(order[1:], start=1):
        heads[word] = order[choices[at] % at]
    assert _is_crossed(heads) == crosses(heads)


def test_an_arc_that_crosses_others_is_exchanged() -> None:
    arcs = np.full((4, 5), -9, np.float32)
    arcs[1, 4] = 9  # the root
    arcs[0, 2] = 5  # over the root
    arcs[0, 1] = 4
    arcs[2, 1] = arcs[3, 2] = 5
    assert tree_of(arcs) == [1, ROOT, 1, 2]


def test_a_word_alone_is_the_root() -> None:
    assert tree_of(np.array([[FORBIDDEN, -3]], np.float32)) == [ROOT]


def test_a_circle_of_all_words_but_the_root_takes_no_long_time() -> None:
    size = MAX_SENTENCE_WORDS
    arcs = np.zeros((size, size + 1), np.float32)
    arcs[range(size), [*range(1, size), 1]] = 5  # every word on the next one, the last on the second
    assert_is_tree(tree_of(arcs))


# Sentences ------------------------------------------------------------------------------------------


@given(text=st.text(alphabet="ab .!?\n“”", max_size=80))
def test_sentences_cover_all_words_in_order(text: str) -> None:
    heads = syntax_heads()
    ranges = sentence_words(outline(text), scored(text, heads))
    edges = [0, *(end for _, end in ranges)]
    assert [start for start, _ in ranges] == edges[:-1]
    assert edges[-1] == len(word_places(text).starts)
    assert all(0 < end - start <= MAX_SENTENCE_WORDS for start, end in ranges)


def test_each_sentence_of_the_outline_is_one() -> None:
    text = "The army left. It was late, she said."
    assert sentence_words(outline(text), scored(text, syntax_heads())) == [Range(0, 4), Range(4, 11)]


@pytest.mark.parametrize(
    ("words", "sizes"),
    [
        (MAX_SENTENCE_WORDS, [MAX_SENTENCE_WORDS]),
        (MAX_SENTENCE_WORDS + 1, [MAX_SENTENCE_WORDS, 1]),
        (2 * MAX_SENTENCE_WORDS + 7, [MAX_SENTENCE_WORDS, MAX_SENTENCE_WORDS, 7]),
    ],
)
def test_a_sentence_longer_than_the_bound_is_parsed_in_parts(words: int, sizes: list[int]) -> None:
    text, heads = " ".join(["word"] * words), syntax_heads()
    (found,) = parse([outline(text)], [scored(text, heads)], heads)
    assert [end - start for start, end in found.sentences] == sizes
    for start, end in found.sentences:
        assert_is_tree([head if head == ROOT else head - start for head in found.heads[start:end]])


# Reports --------------------------------------------------------------------------------------------


def test_an_empty_report_has_no_words() -> None:
    heads = syntax_heads()
    (found,) = parse([outline("")], [scored("", heads)], heads)
    assert (found.text, found.starts, found.heads, found.relations, found.sentences) == ("", [], [], [], [])


def test_a_report_of_one_word_is_its_root() -> None:
    heads = syntax_heads()
    (found,) = parse([outline("So")], [scored("So", heads)], heads)
    assert (found.words, found.heads, found.sentences) == (["so"], [ROOT], [Range(0, 1)])


def test_no_reports_have_no_syntax() -> None:
    assert parse([], [], syntax_heads()) == []


def test_no_word_hangs_on_itself_or_on_another_sentence() -> None:
    heads = syntax_heads()
    for text in TEXTS:
        (found,) = parse([outline(text)], [scored(text, heads)], heads)
        for word, head in enumerate(found.heads):
            assert head != word
            assert head == ROOT or found.sentence_of[head] == found.sentence_of[word]


def test_labels_are_the_likeliest_ones() -> None:
    heads = syntax_heads()
    one = scored(TEXTS[0], heads)
    (before,) = parse([outline(TEXTS[0])], [one], heads)
    word = next(word for word, head in enumerate(before.heads) if head != ROOT)
    for name, wanted in (("relation", "obj"), ("tag", "."), ("entity", "place")):
        one.heads[name][word, heads.specs[name].labels.index(wanted)] = 99
    (found,) = parse([outline(TEXTS[0])], [one], heads)
    assert (found.relations[word], found.tags[word], found.entities[word]) == ("obj", ".", "place")


def test_the_words_that_hang_on_none_and_no_others_are_roots() -> None:
    heads = syntax_heads()
    for text in TEXTS:
        one = scored(text, heads)
        one.heads["relation"][:, heads.specs["relation"].labels.index("root")] = 99
        (found,) = parse([outline(text)], [one], heads)
        assert [r == "root" for r in found.relations] == [head == ROOT for head in found.heads]


def test_words_point_where_their_scores_say() -> None:
    heads, text = syntax_heads(), "Boats burned here."
    one = scored(text, heads)
    own = one.heads["head_of"]
    own[:] = 0
    size = heads.pointer("head_of").size
    own[[0, 2, 3], 0] = 9  # these ask for
    own[1, size] = 9  # what this one has
    own[1, -1] = 9  # and this one asks for none
    (found,) = parse([outline(text)], [one], heads)
    assert found.heads == [1, ROOT, 1, 1]


def test_how_far_apart_words_stand_counts() -> None:
    near = dict(SYNTAX[0], distance=[0.0] * 11 + [9.0] + [0.0] * 10)  # the next word
    heads = Heads({"name": "made", "version": "1", "heads": [near, *SYNTAX[1:]]})
    text = "so so so so"
    one = scored(text, heads)
    one.heads["head_of"][:] = 0
    one.heads["head_of"][3, -1] = 20
    (found,) = parse([outline(text)], [one], heads)
    assert found.heads == [1, 2, 3, ROOT]


@given(order=st.permutations(range(len(TEXTS))), long=st.integers(0, 60))
def test_company_does_not_change_a_parse(order: list[int], long: int) -> None:
    heads = syntax_heads()
    beside = "so " * long
    texts = [*(TEXTS[at] for at in order), beside]
    together = parse([outline(t) for t in texts], [scored(t, heads) for t in texts], heads)
    for text, found in zip(texts, together, strict=True):
        (alone,) = parse([outline(text)], [scored(text, heads)], heads)
        assert (alone.heads, alone.relations) == (found.heads, found.relations)


def test_words_stand_where_the_encoder_says() -> None:
    heads = syntax_heads()
    (found,) = parse([outline(TEXTS[0])], [scored(TEXTS[0], heads)], heads)
    assert found.words[:4] == ["the", "army", "left", "."]
    assert isinstance(found.starts, list)


def test_as_many_scores_as_texts_are_needed() -> None:
    with pytest.raises(ValueError, match="zip"):
        parse([outline("So")], [], syntax_heads())


@pytest.mark.model
def test_the_places_that_tests_give_words_are_those_of_the_shipped_tokenizer() -> None:
    text = "The U.S. army didn't leave Orlec's well-known bridge, “yet”: £30 for 24°C."
    words, _ = Pieces(SHIPPED / "tokenizer.json").cut(outline(text))
    assert words.starts.tolist() == word_places(text).starts.tolist()
    assert words.ends.tolist() == word_places(text).ends.tolist()
