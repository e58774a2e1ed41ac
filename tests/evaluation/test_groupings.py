"""Measures of groupings beyond single cases: what merging and parting do to them, and the lines they are reckoned beside."""

from collections import Counter
from datetime import date, timedelta

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from evaluation.bcubed import BCubed, bcubed
from evaluation.coreference import Agreement, Conll, ceaf_e, conll, muc
from evaluation.ecb import Document
from evaluation.ecbplus import Alike, labels_of, lemma_delta, single_pass, without_singles
from evaluation.gva_incidents import Count, count, range_of_all
from evaluation.gva_incidents import single_pass as dated_pass
from evaluation.scores import Score, macro_f1, percent, total
from hearsay.incidents.mentions import Mention
from hearsay.records import Corroboration, FigureRange, Incident, Measure, Report, Standing

PAIRS = st.lists(st.tuples(st.integers(0, 4), st.integers(0, 4)), min_size=1, max_size=14)


def sides(pairs: list[tuple[int, int]]) -> tuple[list[int], list[int]]:
    return [one for one, _ in pairs], [other for _, other in pairs]


@pytest.mark.parametrize(
    ("gold", "found", "muc_", "b_cubed", "ceaf"),
    [
        # one group whole
        ("aaaa", "xxxx", (1, 1), (1, 1), (1, 1)),
        # all merged: no link is missed, one of three is wrong
        ("aabb", "xxxx", (2 / 3, 1), (1 / 2, 1), (2 / 3, 1 / 3)),
        # all parted
        ("aabb", "wxyz", (0, 0), (1, 1 / 2), (1 / 3, 2 / 3)),
        # each pair crossed
        ("aabb", "xyxy", (0, 0), (1 / 2, 1 / 2), (1 / 2, 1 / 2)),
        # one mention of three went astray
        ("aaab", "xxyy", (1 / 2, 1 / 2), (3 / 4, 2 / 3), ((4 / 5 + 2 / 3) / 2, (4 / 5 + 2 / 3) / 2)),
    ],
)
def test_measures_of_small_groupings_worked_by_hand(gold, found, muc_, b_cubed, ceaf) -> None:
    made = conll(gold, found)
    assert tuple(made.muc) == pytest.approx(muc_)
    assert tuple(made.b_cubed) == pytest.approx(b_cubed)
    assert tuple(made.ceaf_e) == pytest.approx(ceaf)


@pytest.mark.parametrize("measure", [bcubed, muc, ceaf_e, conll])
def test_groupings_of_different_mentions_cannot_be_compared(measure) -> None:
    with pytest.raises(ValueError, match="zip"):
        measure(["a", "a"], ["x"])


@given(PAIRS)
def test_only_who_is_with_whom_counts_and_not_what_groups_are_called(pairs) -> None:
    gold, found = sides(pairs)
    renamed = [f"group {each * 7 + 3}" for each in found]
    assert bcubed(gold, found) == bcubed(gold, renamed)
    assert tuple(conll(gold, found).ceaf_e) == pytest.approx(tuple(conll(gold, renamed).ceaf_e))
    assert muc(gold, found) == muc(gold, renamed)


@given(PAIRS, st.randoms(use_true_random=False))
def test_the_order_of_mentions_changes_nothing(pairs, chance) -> None:
    shuffled = chance.sample(pairs, len(pairs))
    one, other = conll(*sides(pairs)), conll(*sides(shuffled))
    for mine, theirs in zip(one, other, strict=True):
        assert tuple(mine) == pytest.approx(tuple(theirs))


@given(PAIRS)
def test_all_in_one_group_misses_nothing_and_all_alone_adds_nothing(pairs) -> None:
    gold, _ = sides(pairs)
    merged, alone = bcubed(gold, ["x"] * len(gold)), bcubed(gold, list(range(len(gold))))
    assert merged.recall == pytest.approx(1)
    assert alone.precision == pytest.approx(1)
    sizes = Counter(gold)
    assert merged.precision == pytest.approx(sum(n * n for n in sizes.values()) / len(gold) ** 2)
    assert alone.recall == pytest.approx(len(sizes) / len(gold))
    assert muc(gold, ["x"] * len(gold)).recall == (1 if len(sizes) < len(gold) else 0)


@given(PAIRS)
def test_joining_two_groups_never_lowers_recall_and_parting_one_never_precision(pairs) -> None:
    gold, found = sides(pairs)
    joined = [min(each, 3) for each in found]
    assert bcubed(gold, joined).recall >= bcubed(gold, found).recall - 1e-12
    assert muc(gold, joined).recall >= muc(gold, found).recall - 1e-12
    parted = [(each, at % 2) for at, each in enumerate(found)]
    assert bcubed(gold, parted).precision >= bcubed(gold, found).precision - 1e-12


@given(PAIRS)
def test_twice_the_same_mentions_in_groups_of_their_own_agree_as_once(pairs) -> None:
    gold, found = sides(pairs)
    twice = bcubed(
        [(0, g) for g in gold] + [(1, g) for g in gold], [(0, f) for f in found] + [(1, f) for f in found]
    )
    once = bcubed(gold, found)
    assert tuple(twice) == pytest.approx(tuple(once))


@pytest.mark.parametrize(
    ("precision", "recall", "f1"),
    [(1, 1, 1), (0, 0, 0), (1, 0, 0), (0.5, 1, 2 / 3), (0.5, 0.5, 0.5), (0.2, 0.6, 0.3)],
)
@pytest.mark.parametrize("of", [BCubed, Agreement])
def test_f1_is_the_harmonic_mean(of, precision: float, recall: float, f1: float) -> None:
    assert of(precision, recall).f1 == pytest.approx(f1)


def test_f1_of_conll_weighs_the_three_alike() -> None:
    assert Conll(Agreement(1, 1), Agreement(0.5, 0.5), Agreement(0, 0)).f1 == pytest.approx(0.5)


@given(PAIRS)
def test_without_singles_mentions_that_gold_has_alone_count_nothing(pairs) -> None:
    gold, found = sides(pairs)
    sizes = Counter(gold)
    assume(any(n > 1 for n in sizes.values()))
    more_gold, more_found = [*gold, "alone 1", "alone 2"], [*found, "x", found[0]]
    assert without_singles(more_gold, more_found) == without_singles(gold, found)


def test_without_singles_nothing_is_left_of_mentions_that_all_stand_alone() -> None:
    assert without_singles(["a", "b"], ["x", "x"]).muc == Agreement(0.0, 0.0)


def document(name: str, text: str) -> Document:
    return Document(Report(id=name, title=None, text=text, language="en"), 1, "1_made", [])


def mention(key: str, report: str, word: str) -> Mention:
    return Mention(key=key, report=report, trigger=word, sentence=word, at=0)


SHARED = "Rescuers dug in the rubble of the mill at Orlec after the quake"
DOCUMENTS = [
    document("a", SHARED),
    document("b", SHARED),
    document("c", "Three judges at Velin heard of forged timber licences and adjourned"),
]


def test_reports_with_the_same_words_are_wholly_alike_and_with_none_in_common_not_at_all() -> None:
    alike = Alike([*DOCUMENTS, document("d", "Penguins skate")])
    assert alike.cosine("a", "b") == pytest.approx(1)
    assert alike.cosine("a", "a") == 1
    assert alike.cosine("a", "d") == pytest.approx(0)
    assert alike.cosine("a", "c") == pytest.approx(alike.cosine("c", "a"))


@pytest.mark.parametrize(("delta", "events"), [(0.0, 1), (0.9, 2), (1.1, 3)])
def test_a_higher_delta_parts_mentions_of_one_lemma(delta: float, events: int) -> None:
    mentions = [mention(name, name, "quake") for name in "abc"]
    assert len(set(lemma_delta(mentions, Alike(DOCUMENTS), delta))) == events


def test_mentions_of_one_lemma_in_one_report_are_one_event_at_any_delta() -> None:
    first, second = lemma_delta(
        [mention("1", "a", "struck"), mention("2", "a", "strikes")], Alike(DOCUMENTS), 2.0
    )
    assert first == second


def test_a_chain_of_reports_that_are_alike_joins_its_ends() -> None:
    chain = [
        document("a", "one two three four"),
        document("b", "three four five six"),
        document("c", "five six seven eight"),
    ]
    alike = Alike(chain)
    delta = min(alike.cosine("a", "b"), alike.cosine("b", "c"))
    assert alike.cosine("a", "c") < delta
    assert len(set(lemma_delta([mention(n, n, "quake") for n in "abc"], alike, delta))) == 1


@pytest.mark.parametrize(
    ("groups", "keys", "labels"),
    [([["1"], ["2"]], "12", [0, 1]), ([["2", "1"]], "12", [0, 0]), ([["3"], ["1", "2"]], "213", [1, 1, 0])],
)
def test_labels_follow_the_mentions_and_not_the_groups(groups, keys, labels) -> None:
    assert labels_of(groups, [mention(key, "a", "quake") for key in keys]) == labels


def test_a_single_pass_compares_with_earlier_reports_alone() -> None:
    assert single_pass(DOCUMENTS, 0.9) == [0, 0, 2]
    assert single_pass(DOCUMENTS[::-1], 0.9) == [0, 1, 1]
    assert single_pass([], 0.9) == []


TEXTS = [each.report.text for each in DOCUMENTS]
DAY = date(2031, 5, 12)


@pytest.mark.parametrize(
    ("days", "groups"),
    [
        ((0, 0, 0), [0, 0, 2]),
        ((0, 14, 0), [0, 0, 2]),
        ((0, 15, 0), [0, 1, 2]),
        ((14, 0, 0), [1, 1, 2]),  # the later one joins the earlier, whichever stands first
        ((15, 0, 0), [0, 1, 2]),
    ],
)
def test_a_dated_pass_looks_back_two_weeks(days, groups) -> None:
    assert dated_pass(TEXTS, [DAY + timedelta(each) for each in days], 0.9) == groups


def incident(low: int | None, high: int | None, group: str = "people") -> Incident:
    return Incident(
        id="i",
        type="ASSAULT",
        figures=[FigureRange(measure=Measure.KILLED, group=group, low=low, high=high, claims=[])],
        corroboration=Corroboration(reports=1, outlets=1, origins=1, independent=1),
        standing=Standing.SINGLE_SOURCE,
    )


@pytest.mark.parametrize(
    ("low", "high", "right", "expected"),
    [
        (4, 4, 4, Count(1, 1, 1, 1)),
        (3, 5, 4, Count(0, 1, 1, 1)),
        (4, None, 4, Count(0, 1, 1, 1)),
        (None, 4, 0, Count(0, 1, 1, 1)),
        (0, 0, 0, Count(1, 1, 1, 1)),
        (5, None, 4, Count(0, 0, 1, 1)),
        (None, 3, 4, Count(0, 0, 1, 1)),
        (None, None, 4, Count(0, 0, 0, 1)),
    ],
)
def test_a_range_states_holds_or_is_the_number_of_the_registry(low, high, right, expected) -> None:
    assert count([incident(low, high)], [right], "killed") == expected
    assert count([incident(low, high)], [right], "injured") == Count(0, 0, 0, 1)


def test_the_range_of_people_goes_before_that_of_a_class_and_one_without_a_number_is_none() -> None:
    whole, part, empty = (
        incident(low, low, group).figures[0]
        for low, group in ((4, "people"), (3, "civilians"), (None, "people"))
    )
    assert range_of_all([part, whole], "killed") is whole
    assert range_of_all([empty, part], "killed") is part
    assert range_of_all([empty], "killed") is None


COUNTS = st.tuples(st.integers(0, 9), st.integers(0, 9), st.integers(0, 9)).map(
    lambda each: Score(each[0], each[0] + each[1], each[0] + each[2])
)


@given(st.lists(COUNTS, max_size=6))
def test_a_micro_average_is_that_of_the_sums_in_any_order(scores) -> None:
    whole = total(scores)
    assert whole == total(scores[::-1])
    assert whole.right == sum(each.right for each in scores)
    assert 0 <= whole.f1 <= 100
    assert min(whole.precision, whole.recall) - 1e-9 <= whole.f1 <= max(whole.precision, whole.recall) + 1e-9


@given(st.lists(st.tuples(st.sampled_from("abc"), st.sampled_from("abc")), min_size=1, max_size=12))
def test_macro_f1_is_all_where_all_is_right_and_knows_no_names_of_classes(pairs) -> None:
    predicted, gold = [one for one, _ in pairs], [other for _, other in pairs]
    assert macro_f1(gold, gold) == pytest.approx(100)
    turn = str.maketrans("abc", "bca")
    turned = [[each.translate(turn) for each in side] for side in (predicted, gold)]
    assert macro_f1(*turned) == pytest.approx(macro_f1(predicted, gold))


@given(st.integers(0, 99), st.integers(1, 99))
def test_a_percentage_of_the_whole_and_of_the_rest_are_a_hundred(part: int, more: int) -> None:
    assert percent(part, part + more) + percent(more, part + more) == pytest.approx(100)
