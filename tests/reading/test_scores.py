"""Label paths, spans, pointers and probabilities: held against what counting all possibilities gives."""

from itertools import pairwise, product

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from hearsay.reading.scores import (
    DISTANCE_BUCKETS,
    DISTANCES,
    FORBIDDEN,
    RANK_BUCKETS,
    LabelledSpan,
    PointerSpec,
    PointerTables,
    ScaleSpec,
    TagSpec,
    WordSpec,
    best_paths,
    distance_buckets,
    inside_labels,
    legal_transitions,
    log_softmax,
    nearness,
    pairs,
    point,
    rank_buckets,
    softmax,
    spans_of,
)

OUT, B_SOURCE, I_SOURCE, B_CUE, I_CUE = range(5)
LABELS = ("source", "cue")


def ints(*values: int) -> np.ndarray:
    return np.array(values, np.int32)


def scores_of(*shape: int):
    """Arrays of scores; quarters add up exactly, so that equal paths are equal."""
    return arrays(np.float32, shape, elements=st.integers(-20, 20).map(lambda n: n / 4))


def worth(path: tuple[int, ...], emissions: np.ndarray, transitions: np.ndarray) -> float:
    words = sum(emissions[at, label] for at, label in enumerate(path))
    return float(words + sum(transitions[a, b] for a, b in pairwise(path)))


# Label paths ----------------------------------------------------------------------------------------


@given(data=st.data(), length=st.integers(1, 5))
def test_the_best_path_is_worth_as_much_as_the_best_of_all_paths(data, length: int) -> None:
    emissions, transitions = data.draw(scores_of(length, 3)), data.draw(scores_of(3, 3))
    path = best_paths(emissions[None], ints(length), transitions)[0]
    every = [worth(each, emissions, transitions) for each in product(range(3), repeat=length)]
    assert worth(tuple(path.tolist()), emissions, transitions) == pytest.approx(max(every))


@given(data=st.data(), lengths=st.lists(st.integers(1, 4), min_size=1, max_size=4))
def test_passages_do_not_touch_each_other_and_what_pads_them_does_not_count(data, lengths: list[int]) -> None:
    transitions = data.draw(scores_of(3, 3))
    emissions = data.draw(scores_of(len(lengths), max(lengths), 3))
    together = best_paths(emissions, ints(*lengths), transitions)
    for row, length in enumerate(lengths):
        alone = best_paths(emissions[row : row + 1, :length], ints(length), transitions)[0]
        assert worth(tuple(together[row, :length]), emissions[row], transitions) == pytest.approx(
            worth(tuple(alone), emissions[row], transitions)
        )
        assert not together[row, length:].any()


@given(data=st.data(), length=st.integers(1, 12))
def test_with_forbidden_transitions_every_path_is_legal(data, length: int) -> None:
    emissions = data.draw(scores_of(1, length, 5))
    emissions[:, 0, inside_labels(2)] += FORBIDDEN
    legal = legal_transitions(2)
    path = best_paths(emissions, ints(length), np.where(legal, 0, FORBIDDEN).astype(np.float32))[0]
    assert path[0] not in inside_labels(2)
    assert all(legal[first, second] for first, second in pairwise(path))


def test_a_transition_can_outweigh_a_word() -> None:
    emissions = np.array([[[0, 1], [1, 0.5]]], np.float32)
    held = np.array([[0, 0], [-5, 0]], np.float32)
    assert best_paths(emissions, ints(2), np.zeros((2, 2), np.float32)).tolist() == [[1, 0]]
    assert best_paths(emissions, ints(2), held).tolist() == [[1, 1]]


def test_no_words_have_an_empty_path() -> None:
    assert best_paths(np.zeros((2, 0, 3), np.float32), ints(0, 0), np.zeros((3, 3), np.float32)).shape == (
        2,
        0,
    )


def test_inside_follows_its_own_beginning_or_itself_only() -> None:
    legal = legal_transitions(2)
    assert {int(first) for first in np.flatnonzero(legal[:, I_SOURCE])} == {B_SOURCE, I_SOURCE}
    assert {int(first) for first in np.flatnonzero(legal[:, I_CUE])} == {B_CUE, I_CUE}
    assert legal[:, [OUT, B_SOURCE, B_CUE]].all()


@pytest.mark.parametrize("labels", [0, 1, 3])
def test_no_span_may_begin_a_paragraph_from_inside(labels: int) -> None:
    assert inside_labels(labels) == [2 + 2 * label for label in range(labels)]
    assert legal_transitions(labels).shape == (1 + 2 * labels, 1 + 2 * labels)


# Spans ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        ([], []),
        ([OUT, OUT], []),
        ([B_SOURCE], [(0, 1, "source")]),
        ([OUT, B_SOURCE, I_SOURCE, OUT, B_CUE], [(1, 3, "source"), (4, 5, "cue")]),
        ([B_SOURCE, B_SOURCE], [(0, 1, "source"), (1, 2, "source")]),
        ([B_SOURCE, I_SOURCE, B_CUE, I_CUE], [(0, 2, "source"), (2, 4, "cue")]),
        ([B_CUE, OUT, B_CUE], [(0, 1, "cue"), (2, 3, "cue")]),
    ],
)
def test_spans_run_from_their_beginning_to_the_last_word_inside(path, expected) -> None:
    assert [span[:3] for span in spans_of(path, LABELS, [0.0] * len(path))] == expected


def test_a_span_scores_the_mean_of_its_words() -> None:
    (span,) = spans_of([OUT, B_CUE, I_CUE, I_CUE], LABELS, [-9.0, -1.0, -2.0, -6.0])
    assert span == LabelledSpan(1, 4, "cue", -3.0)


@st.composite
def apart(draw) -> tuple[int, list[tuple[int, int, str]]]:
    """Spans that do not overlap, in order, and the number of words."""
    edges = sorted(draw(st.sets(st.integers(0, 20), max_size=8)))
    pairs = list(zip(edges[:-1:2], edges[1::2], strict=False))
    return 21, [(start, end, draw(st.sampled_from(LABELS))) for start, end in pairs]


@given(made=apart())
def test_spans_that_were_written_as_a_path_are_read_back(made) -> None:
    words, spans = made
    path = [OUT] * words
    for start, end, label in spans:
        begin = 1 + 2 * LABELS.index(label)
        path[start:end] = [begin, *[begin + 1] * (end - start - 1)]
    assert [span[:3] for span in spans_of(path, LABELS, [0.0] * words)] == spans


# Pointers -------------------------------------------------------------------------------------------

SPEC = PointerSpec("cue_of_content", size=3)
PLAIN = PointerTables(np.zeros(DISTANCE_BUCKETS, np.float32), np.zeros(RANK_BUCKETS, np.float32))


@given(
    scores=scores_of(30, SPEC.columns),
    origins=st.lists(st.integers(0, 29), min_size=1, max_size=4),
    targets=st.sets(st.integers(0, 29), max_size=5),
    distance=scores_of(DISTANCE_BUCKETS),
    rank=scores_of(RANK_BUCKETS),
)
def test_each_span_points_to_one_of_the_targets_or_to_none(scores, origins, targets, distance, rank) -> None:
    found = point(scores, SPEC, PointerTables(distance, rank), ints(*origins), ints(*sorted(targets)))
    assert found.shape == (len(origins), len(targets) + 1)
    assert (found >= 0).all()
    assert found.sum(axis=1) == pytest.approx(np.ones(len(origins)), abs=1e-5)


def test_a_span_points_where_its_query_meets_the_key() -> None:
    scores = np.zeros((4, SPEC.columns), np.float32)
    scores[0, 1] = 9
    scores[3, SPEC.size + 1] = 9
    found = point(scores, SPEC, PLAIN, ints(0), ints(1, 3))
    assert found[0].argmax() == 1


def test_a_span_points_to_none_where_its_last_column_outweighs() -> None:
    scores = np.zeros((4, SPEC.columns), np.float32)
    scores[0, -1] = 5
    assert point(scores, SPEC, PLAIN, ints(0), ints(1, 3))[0].argmax() == 2


def test_without_targets_a_span_points_to_none_for_certain() -> None:
    found = point(np.ones((2, SPEC.columns), np.float32), SPEC, PLAIN, ints(0, 1), ints())
    assert found.tolist() == [[1.0], [1.0]]


def test_scores_alike_are_told_apart_by_distance_and_rank() -> None:
    near = PointerTables(np.zeros(DISTANCE_BUCKETS, np.float32), PLAIN.rank)
    near.distance[distance_buckets(ints(10), ints(12))] = 3
    scores = np.zeros((40, SPEC.columns), np.float32)
    assert point(scores, SPEC, near, ints(10), ints(2, 12, 30))[0].argmax() == 1


@given(
    words=st.integers(1, 12).flatmap(lambda size: scores_of(size, SPEC.columns)),
    distance=scores_of(DISTANCE_BUCKETS),
    rank=scores_of(RANK_BUCKETS),
    room=st.integers(0, 30),
)
def test_a_sentence_at_once_points_as_each_of_its_words_does(words, distance, rank, room: int) -> None:
    tables, every = PointerTables(distance, rank), np.arange(len(words), dtype=np.int32)
    found = softmax(pairs(words, SPEC, nearness(tables, len(words) + room)))
    assert found == pytest.approx(point(words, SPEC, tables, every, every), abs=1e-5)


@given(size=st.integers(1, 40), rank=scores_of(RANK_BUCKETS), distance=scores_of(DISTANCE_BUCKETS))
def test_nearness_is_told_by_how_far_apart_words_stand(size: int, rank, distance) -> None:
    found = nearness(PointerTables(distance, rank), size)
    assert found.shape == (size, size)
    for apart in range(-size + 1, size):
        assert len(set(np.diagonal(found, apart).tolist())) == 1


@given(origin=st.integers(0, 300), target=st.integers(0, 300))
def test_distances_fall_into_buckets_by_direction_and_size(origin: int, target: int) -> None:
    bucket = int(distance_buckets(ints(origin), ints(target))[0, 0])
    apart = abs(target - origin)
    assert 0 <= bucket < DISTANCE_BUCKETS
    assert (bucket > len(DISTANCES)) == (target >= origin)
    assert bucket % (len(DISTANCES) + 1) == sum(apart > bound for bound in DISTANCES)


@given(origin=st.integers(0, 40), targets=st.sets(st.integers(0, 40), min_size=1, max_size=12))
def test_ranks_count_the_targets_between(origin: int, targets: set[int]) -> None:
    ordered = sorted(targets - {origin})  # a span never points to one that begins where it does
    for target, bucket in zip(ordered, rank_buckets(ints(origin), ints(*ordered))[0].tolist(), strict=True):
        low, high = min(origin, target), max(origin, target)
        between = sum(low < each < high for each in ordered)
        assert bucket == min(between, 3) + (4 if target >= origin else 0)


# Columns and probabilities --------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("spec", "columns"),
    [
        (TagSpec("roles", ("source", "cue", "content")), 7),
        (WordSpec("manner", ("says",)), 1),
        (SPEC, 7),
        (ScaleSpec("happened"), 1),
    ],
)
def test_each_kind_of_head_knows_its_columns(spec, columns: int) -> None:
    assert spec.columns == columns


@given(scores=scores_of(3, 4))
def test_probabilities_add_up_and_their_logarithms_are_theirs(scores) -> None:
    assert softmax(scores).sum(axis=1) == pytest.approx(np.ones(3))
    assert np.exp(log_softmax(scores)) == pytest.approx(softmax(scores), abs=1e-6)


@pytest.mark.parametrize("shift", [-1e4, 0, 1e4])
def test_probabilities_do_not_overflow(shift: float) -> None:
    scores = np.array([0, 1, shift], np.float32)
    assert np.isfinite(softmax(scores)).all()
    assert np.isfinite(log_softmax(scores)).all()
