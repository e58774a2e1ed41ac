import numpy as np
import pytest

from hearsay.reading.marks.devices import Device
from hearsay.reading.marks.judge import Judged
from hearsay.reading.marks.masked import masked
from hearsay.reading.marks.weighed import KEPT, LOADED, OPINION, weighed
from hearsay.records import MarkKind

TEXT = "The ugly and stupid war went on in Orlec."
WORDS = masked(TEXT)


def judged(biased: float = 0.0, subjective: float = 0.0, **said: float) -> Judged:
    words = np.array([said.get(word.text, 0.0) for word in WORDS], np.float32)
    return Judged(words, biased, subjective)


def shown(found):
    return [(" ".join(w.text for w in WORDS[d.first : d.end]), d.kind) for d in found]


def test_words_that_the_network_takes_for_loaded_are_one_span_over_a_small_word():
    found = weighed(WORDS, [], judged(ugly=LOADED, stupid=0.9))
    assert shown(found) == [("ugly and stupid", MarkKind.LOADED)]
    assert found[0].score == pytest.approx(0.9)


def test_a_name_is_never_loaded():
    at = next(i for i, word in enumerate(WORDS) if word.is_name)
    said = np.zeros(len(WORDS), np.float32)
    said[at] = 1.0
    assert weighed(WORDS, [], Judged(said, 0.0, 0.0)) == []


def test_a_listed_wording_keeps_its_kind_and_is_moved_by_the_network():
    device = Device(1, 2, MarkKind.EXAGGERATION, 0.7, "plain")
    found = weighed(WORDS, [device], judged(ugly=0.9))
    assert shown(found) == [("ugly", MarkKind.EXAGGERATION)]
    assert found[0].score == pytest.approx(0.8)
    assert found[0].neutral == "plain"


def test_a_listed_wording_that_the_network_takes_for_plain_is_left_out():
    assert weighed(WORDS, [Device(1, 2, MarkKind.LOADED, 0.7)], judged()) == []
    assert weighed(WORDS, [Device(1, 2, MarkKind.LOADED, 0.7)], None) != []


def test_a_rule_about_scores_alone_is_not_moved():
    device = Device(1, 2, MarkKind.BOOSTER, 0.65)
    assert weighed(WORDS, [device], judged()) == [device]


def test_of_wordings_over_each_other_the_kind_that_goes_before_stays():
    scare, loaded = Device(1, 4, MarkKind.SCARE_QUOTES, 0.7), Device(1, 2, MarkKind.LOADED, 0.7)
    assert weighed(WORDS, [loaded, scare], None) == [scare]


@pytest.mark.parametrize(
    ("biased", "subjective", "is_one"),
    [(0.9, 0.2, True), (0, OPINION, True), (0.9, 0.05, False), (0.4, 0.4, False)],
)
def test_a_sentence_is_an_opinion_if_readers_would_call_it_biased_or_subjective(biased, subjective, is_one):
    found = weighed(WORDS, [], judged(biased, subjective))
    assert [d.kind for d in found] == ([MarkKind.OPINION] if is_one else [])
    assert not is_one or (found[0].first, found[0].end) == (0, len(WORDS))


def test_a_rule_and_the_network_make_one_opinion_of_a_sentence():
    rule = Device(0, len(WORDS), MarkKind.OPINION, 0.65)
    assert [d.score for d in weighed(WORDS, [rule], judged(0.9, 0.9))] == [0.9]


def test_nothing_under_the_least_score_is_kept():
    assert weighed(WORDS, [Device(1, 2, MarkKind.CUE, KEPT - 0.01)], None) == []
