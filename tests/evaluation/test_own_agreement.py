import pytest

from evaluation.own_agreement import kappa, pairs_blind, rows_of, run
from evaluation.own_set import Label, load_blind_pass, load_sentences
from evaluation.tables import as_text
from hearsay.reading.events.plover import TYPES
from hearsay.records import Certainty


def test_kappa_is_one_where_all_labels_are_alike() -> None:
    assert kappa([("a", "a"), ("b", "b")]) == 1.0


def test_kappa_is_one_where_only_one_label_is_used() -> None:
    assert kappa([("a", "a"), ("a", "a")]) == 1.0


def test_kappa_is_none_above_chance() -> None:
    assert kappa([("a", "a"), ("a", "b"), ("b", "a"), ("b", "b")]) == 0.0


def test_kappa_is_below_zero_where_passes_disagree_more_than_chance() -> None:
    assert kappa([("a", "b"), ("b", "a")]) == -1.0


def test_kappa_of_the_textbook_example() -> None:
    """20 yes-yes, 5 yes-no, 10 no-yes, 15 no-no: raw .70, by chance .50."""
    pairs = [("y", "y")] * 20 + [("y", "n")] * 5 + [("n", "y")] * 10 + [("n", "n")] * 15
    assert kappa(pairs) == pytest.approx(0.4)


def test_each_value_is_set_against_the_rest() -> None:
    one = Label("ASSAULT", Certainty.HAPPENED)
    other = Label("COERCE", Certainty.DENIED)
    rows = {name: (raw, k) for name, _, raw, k in rows_of([(one, one), (one, other), (other, other)])}
    assert rows["type"][0] == pytest.approx(200 / 3)
    assert rows["ongoing"] == (100.0, 1.0)


def test_the_two_passes_agree_on_more_than_nine_labels_in_ten() -> None:
    result = run(lambda _: iter(()))
    assert result.figures["certainty"]["kappa"] > 0.9
    assert result.figures["type"]["kappa"] > 0.9
    assert "kappa" in as_text(result.tables[0])


def test_the_blind_pass_is_a_sample_of_the_triggers_with_known_labels() -> None:
    events = {sentence.id: len(sentence.events) for sentence in load_sentences()}
    blind = load_blind_pass()
    drawn = [label for labels in blind.values() for label in labels if label]
    assert all(len(labels) == events[key] and any(labels) for key, labels in blind.items())
    assert len(drawn) == 150 < sum(events.values())
    assert {label.type for label in drawn} == set(TYPES)
    assert {label.certainty for label in drawn} == set(Certainty)


def test_blind_labels_are_set_against_the_final_ones_and_no_others() -> None:
    """Of the two triggers of own177, "will not lift" alone was drawn; the annotators differ in its type."""
    assert len(pairs_blind()) == 150
    assert [label is None for label in load_blind_pass()["own177"]] == [False, True]
    pair = (Label("RETREAT", Certainty.CONDITIONAL), Label("CONCEDE", Certainty.CONDITIONAL))
    assert pair in pairs_blind()


def test_the_blind_annotator_has_rows_of_its_own() -> None:
    result = run(lambda _: iter(()))
    blind, passes = result.figures["blind type"], result.figures["type"]
    assert blind["labels"] == 150 < passes["labels"]
    assert 0.8 < blind["kappa"] < passes["kappa"]
    assert 0.8 < result.figures["blind certainty"]["kappa"] < result.figures["certainty"]["kappa"]
    assert "different annotator, blind" in as_text(result.tables[1])
