from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from evaluation.labels import ROLES, decode, likeness, project, score

LABELS = ["O", *(f"{mark}-{role}" for mark in "BI" for role in ROLES)]


def spans(text: str) -> dict[str, list[tuple[int, int]]]:
    return {role: found for role, found in decode(labels(text)).items() if found}


def labels(text: str) -> list[str]:
    """`Bs Is . Bc` and so on: s source, u cue, c content."""
    names = {"s": "source", "u": "cue", "c": "content"}
    return ["O" if word == "." else f"{word[0]}-{names[word[1]]}" for word in text.split()]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Bs Is . Bu", {"source": [(0, 2)], "cue": [(3, 4)]}),
        ("Bc Ic Bc Ic", {"content": [(0, 2), (2, 4)]}),
        ("Is Is . Ic", {}),
        (". Is Bs", {"source": [(2, 3)]}),
        ("Bs Is Ic Ic", {"source": [(0, 2)]}),
        ("Bs Ic Is", {"source": [(0, 1)]}),
        ("Bc . Ic", {"content": [(0, 1)]}),
        ("", {}),
    ],
)
def test_a_span_opens_at_b_only_and_ends_at_another_role(text, expected) -> None:
    assert spans(text) == expected


def test_labels_that_a_lenient_decoder_would_accept_score_nothing() -> None:
    result = score([labels("Bs Is Bu")], [labels("Is Is Bu")])
    assert result["source"].exact.f1 == 0
    assert result["source"].exact.predicted == 0
    assert result["cue"].exact.f1 == 100


def test_exact_needs_both_ends_and_begin_only_the_first() -> None:
    result = score([labels("Bc Ic Ic Ic .")], [labels("Bc Ic Ic . .")])["content"]
    assert result.exact.f1 == 0
    assert result.begin.f1 == 100
    assert result.jaccard == pytest.approx(75)
    assert result.token == (3, 3, 4)
    assert result.token.precision == 100
    assert result.token.recall == 75


def test_jaccard_counts_a_prediction_that_touches_no_gold_as_zero_and_one_that_touches_not_at_all() -> None:
    gold, predicted = labels("Bc Ic . . Bc"), labels("Bc Bc . Bc .")
    # gold (0,2): best 1/2; gold (4,5): none; predicted (3,4) touches nothing
    assert score([gold], [predicted])["content"].jaccard == pytest.approx(100 * 0.5 / 3)


def test_scores_are_micro_averages_over_instances() -> None:
    gold = [labels("Bs . ."), labels("Bs . Bs")]
    predicted = [labels("Bs . Bs"), labels("Bs . .")]
    exact = score(gold, predicted)["source"].exact
    assert exact == (2, 3, 3)
    assert exact.f1 == pytest.approx(200 / 3)


def test_roles_do_not_mix() -> None:
    result = score([labels("Bs")], [labels("Bu")])
    assert result["source"].exact == (0, 0, 1)
    assert result["cue"].exact == (0, 1, 0)
    assert result["cue"].jaccard == 0


@pytest.mark.parametrize(("gold", "predicted"), [([["O"]], []), ([["O"]], [["O", "O"]])])
def test_sequences_that_do_not_belong_together_are_refused(gold, predicted) -> None:
    with pytest.raises(ValueError, match=r"gold labels|argument"):
        score(gold, predicted)


@given(st.lists(st.lists(st.sampled_from(LABELS), max_size=12), max_size=4))
def test_gold_against_itself_is_perfect_wherever_there_is_a_span(instances) -> None:
    for role, result in score(instances, instances).items():
        has_spans = any(decode(labels)[role] for labels in instances)
        assert result.exact.f1 == result.begin.f1 == result.token.f1 == (100 if has_spans else 0)
        assert result.jaccard == pytest.approx(100 if has_spans else 0)


@given(st.lists(st.sampled_from(LABELS), max_size=20))
def test_decoded_spans_begin_at_b_and_never_overlap_within_a_role(sequence) -> None:
    for role, found in decode(sequence).items():
        assert len(found) == sequence.count(f"B-{role}")
        assert all(sequence[start] == f"B-{role}" for start, _ in found)
        assert all(one[1] <= other[0] for one, other in pairwise(found))


RANGES = st.tuples(st.integers(0, 20), st.integers(1, 9)).map(lambda pair: (pair[0], pair[0] + pair[1]))


@given(RANGES, RANGES)
def test_likeness_is_symmetric_and_one_only_for_equals(one, other) -> None:
    assert likeness(one, other) == likeness(other, one)
    assert 0 <= likeness(one, other) <= 1
    assert (likeness(one, other) == 1) == (one == other)


TOKENS = [(0, 4), (5, 9), (10, 12), (12, 13), (14, 20)]


@pytest.mark.parametrize(
    ("given_spans", "expected"),
    [
        ([("source", 0, 4), ("cue", 5, 9)], "Bs Bu . . ."),
        ([("content", 6, 11)], ". Bc Ic . ."),
        ([("content", 0, 9), ("content", 10, 20)], "Bc Ic Bc Ic Ic"),
        ([("content", 0, 20), ("source", 5, 9)], "Bc Ic Ic Ic Ic"),
        ([("content", 0, 12), ("content", 10, 20)], "Bc Ic Ic Bc Ic"),
        ([("cue", 0, 6), ("content", 5, 20)], "Bu Bc Ic Ic Ic"),
        ([("source", 0, 4), ("source", 0, 4)], "Bs . . . ."),
        ([("source", 4, 5), ("cue", 30, 40)], ". . . . ."),
        ([], ". . . . ."),
    ],
)
def test_spans_are_laid_longest_first_and_each_opens_its_own_b(given_spans, expected) -> None:
    assert project(given_spans, TOKENS) == labels(expected)


@given(st.lists(st.tuples(st.sampled_from(ROLES), st.integers(0, 20), st.integers(1, 20)), max_size=8))
def test_any_spans_give_strictly_legal_labels(triples) -> None:
    found = project([(role, start, start + length) for role, start, length in triples], TOKENS)
    for before, label in zip(["O", *found], found, strict=False):
        assert not label.startswith("I-") or before[2:] == label[2:]
