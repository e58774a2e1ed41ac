"""Attributions as Statements: order, nesting, form, denial, confidence."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hearsay.reading.attributions import Attribution
from hearsay.reading.encoder import UNCALIBRATED
from hearsay.reading.outline import outline
from hearsay.reading.ranges import Range
from hearsay.reading.statements import confidence, evidence, form, place, span, statements
from hearsay.records import Form, Manner, Span, Statement
from tests.reading.marked_attributions import unmarked

CALIBRATION = UNCALIBRATED


def read(marked: str, *inner: int) -> list[Statement]:
    """The Statements of a marked text; the attributions named in `inner` are those of the inner layer."""
    text, found = unmarked(marked)
    outer = [a for number, a in found.items() if number not in inner]
    return statements(outline(text), place(outer, [found[number] for number in inner]), CALIBRATION)


def one(marked: str) -> Statement:
    (found,) = read(marked)
    return found


# Order and nesting ----------------------------------------------------------------------------------


def test_statements_come_by_where_they_begin_and_are_numbered_so() -> None:
    found = read(
        "<t2>“We left,”</t2> <c2>added</c2> <s2>Bor</s2>. <s1>Ana</s1> <c1>said</c1> <t1>boats burned</t1>."
    )
    assert [(each.id, each.cue and each.cue.text) for each in found] == [("s1", "added"), ("s2", "said")]


def test_an_inner_attribution_stands_within_the_one_whose_content_holds_it() -> None:
    found = read(
        "<s1>Ana</s1> <c1>said</c1> <t1>that <s2>Bor</s2> <c2>had warned</c2> <t2>of a flood</t2></t1>.", 2
    )
    assert [(each.id, each.within) for each in found] == [("s1", None), ("s2", "s1")]


def test_a_statement_comes_before_those_that_it_holds() -> None:
    found = read("<t1><s2>Bor</s2> <c2>warned</c2> <t2>of rain</t2></t1>, <s1>Ana</s1> <c1>said</c1>.", 2)
    assert [(each.cue and each.cue.text, each.within) for each in found] == [("said", None), ("warned", "s1")]


@pytest.mark.parametrize(
    "marked",
    [
        # the inner one's source lies outside the content
        "<s2>Ana</s2> <s1>Bor</s1> <c1>said</c1> <t1>that he <c2>had warned</c2> <t2>of a flood</t2></t1>.",
        # no content is around it
        "<s1>Ana</s1> <c1>said</c1> <t1>boats burned</t1>. <s2>Bor</s2> <c2>warned</c2> <t2>of a flood</t2>.",
    ],
)
def test_an_inner_attribution_that_no_content_holds_is_left_out(marked: str) -> None:
    assert len(read(marked, 2)) == 1


def test_an_inner_attribution_that_repeats_the_outer_one_is_left_out() -> None:
    _, found = unmarked("<s1>Ana</s1> <c1>said</c1> <t1>boats burned</t1>.")
    assert [each.within for each in place([found[1]], [found[1]])] == [None]


def test_content_pieces_come_in_the_order_of_the_text() -> None:
    text, found = unmarked("<t1>“Boats burned,”</t1> <s1>Ana</s1> <c1>said</c1>. <t1>“Nobody came.”</t1>")
    turned = found[1]._replace(content=found[1].content[::-1])
    (read_back,) = statements(outline(text), place([turned], []), CALIBRATION)
    assert [piece.text for piece in read_back.content] == ["“Boats burned,”", "“Nobody came.”"]


def test_no_attributions_are_no_statements() -> None:
    assert read("Boats burned.") == []


# Spans ----------------------------------------------------------------------------------------------


def test_a_span_holds_its_words() -> None:
    assert span("Boats burned", Range(6, 12)) == Span(6, 12, "burned")


@pytest.mark.parametrize("manner", ["says", "believes", "intends", "shows"])
def test_the_manner_is_passed_on(manner: str) -> None:
    text, found = unmarked("<s1>Ana</s1> <c1>said</c1> <t1>boats burned</t1>.")
    (read_back,) = statements(outline(text), place([found[1]._replace(manner=manner)], []), CALIBRATION)
    assert read_back.manner is Manner(manner)


def test_the_addressee_is_found_and_taken_out_of_the_content() -> None:
    found = one("<s1>Ana Bak</s1> <c1>warned</c1> <t1>the council of a flood</t1>.")
    assert found.addressee is not None
    assert found.addressee.text == "the council"
    assert [piece.text for piece in found.content] == ["of a flood"]


def test_content_before_the_cue_keeps_its_beginning() -> None:
    found = one("<t1>The council of elders met</t1>, <s1>Ana</s1> <c1>told</c1> reporters.")
    assert [piece.text for piece in found.content] == ["The council of elders met"]
    assert found.addressee is not None
    assert found.addressee.text == "reporters"


def test_what_has_neither_source_nor_cue_is_a_statement_still() -> None:
    found = one("Smoke rose. <t1>“Nobody came to put them out.”</t1>")
    assert (found.source, found.cue, found.addressee, found.is_denied) == (None, None, None, False)


# Form -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        ("<t1>“Boats burned,”</t1> <c1>said</c1> <s1>Ana</s1>.", Form.DIRECT),
        ('<t1>"Boats burned,"</t1> <c1>said</c1> <s1>Ana</s1>.', Form.DIRECT),
        ("<t1>“Boats burned,”</t1> she <c1>said</c1>. <t1>“Nobody came.”</t1>", Form.DIRECT),
        ("<t1>“They cried ‘fire’ at noon,”</t1> she <c1>said</c1>.", Form.DIRECT),
        ("“<t1>Boats burned</t1>,” she <c1>said</c1>.", Form.DIRECT),
        ("<t1>Boats burned</t1>, <s1>Ana</s1> <c1>said</c1>.", Form.INDIRECT),
        ("<s1>Ana</s1> <c1>said</c1> <t1>the truce was “dead”</t1>.", Form.MIXED),
        ("<t1>“Boats burned,”</t1> she <c1>said</c1>, <t1>and towers fell</t1>.", Form.MIXED),
        ("<t1>—</t1> she <c1>said</c1>.", Form.INDIRECT),
    ],
)
def test_form_is_told_by_how_much_stands_in_quotation_marks(marked: str, expected: Form) -> None:
    assert one(marked).form is expected


@given(st.text(alphabet="ab “”‘’\"'\n.", max_size=60), st.integers(0, 60), st.integers(0, 60))
def test_the_form_of_any_stretch_is_that_of_its_letters(text: str, start: int, end: int) -> None:
    whole = outline(text)
    start, end = sorted((min(start, len(text)), min(end, len(text))))
    letters = [at for at in range(start, end) if text[at].isalnum()]
    quoted = [any(q.inner_start <= at < q.inner_end for q in whole.quotations) for at in letters]
    expected = Form.INDIRECT if not any(quoted) else Form.DIRECT if all(quoted) else Form.MIXED
    assert form(whole, [Range(start, end)]) is expected


# Denial ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "cue",
    [
        "denied",
        "denies",
        "has repeatedly denied",
        "declined to confirm",
        "refused to comment on",
        "did not say",
        "didn’t immediately respond to",
        "would not confirm",
        "could not independently verify",
        "was not able to confirm",
        "has not commented on",
        "have not yet confirmed",
        "never said",
        "ruled out",
        "rejected claims",
        "rejected the accusation",
    ],
)
def test_a_cue_that_denies_or_withholds_asserts_nothing(cue: str) -> None:
    assert one(f"<s1>The army</s1> <c1>{cue}</c1> <t1>that boats burned</t1>.").is_denied


@pytest.mark.parametrize(
    "cue", ["said", "confirmed", "did say", "complained", "refused to leave", "rejected", "ruled"]
)
def test_other_cues_do_not_deny(cue: str) -> None:
    assert not one(f"<s1>The army</s1> <c1>{cue}</c1> <t1>that boats burned</t1>.").is_denied


def test_words_of_denial_in_the_content_are_not_the_cues() -> None:
    assert not one("<s1>Ana</s1> <c1>said</c1> <t1>the army denied it</t1>.").is_denied


# Confidence -----------------------------------------------------------------------------------------

probabilities = st.floats(-30, 0, allow_nan=False)
BARE = Attribution(None, None, (Range(0, 1),), "says", (0.0, 0.0, 0.0, 0.0, 0.0))


def with_evidence(*values: float) -> Attribution:
    a, b, c, d, e = values
    return BARE._replace(evidence=(a, b, c, d, e))


@given(values=st.tuples(*[probabilities] * 5), weights=st.lists(st.floats(-5, 5), min_size=15, max_size=15))
def test_confidence_is_a_probability(values, weights) -> None:
    assert 0 <= confidence(with_evidence(*values), weights) <= 1


@given(values=st.tuples(*[probabilities] * 5), at=st.integers(0, 4))
def test_stronger_evidence_is_never_less_sure(values, at: int) -> None:
    surer = list(values)
    surer[at] = 0.0
    assert confidence(with_evidence(*surer), CALIBRATION) >= confidence(with_evidence(*values), CALIBRATION)


def test_the_bias_moves_the_confidence() -> None:
    assert confidence(BARE, CALIBRATION) == 0.5
    assert confidence(BARE, (2.0, *CALIBRATION[1:])) == 0.88


def test_evidence_is_bounded_so_that_nothing_overflows() -> None:
    assert min(evidence(with_evidence(-1e9, 0, 0, 0, -40))) == -5.0


def test_what_an_attribution_lacks_or_has_is_evidence() -> None:
    found = Attribution(Range(0, 1), Range(2, 3), (Range(4, 5),), "says", (-1, -1, -1, -1, -1))
    assert evidence(found)[6:9] == [0.0, 0.0, 0.0]
    assert evidence(found._replace(source=None))[6:9] == [1.0, 0.0, 0.0]
    assert evidence(found._replace(cue=None))[6:9] == [0.0, 1.0, 0.0]
    assert evidence(found._replace(content=(Range(4, 5), Range(6, 7))))[6:9] == [0.0, 0.0, 1.0]


@pytest.mark.parametrize(
    ("manner", "expected"),
    [("says", [0, 0, 0]), ("believes", [1, 0, 0]), ("intends", [0, 1, 0]), ("shows", [0, 0, 1])],
)
def test_the_manner_is_evidence(manner: str, expected: list[float]) -> None:
    assert evidence(BARE._replace(manner=manner))[9:12] == expected


def test_the_lengths_of_content_source_and_cue_are_evidence_and_usual_ones_weigh_nothing() -> None:
    usual = Attribution(Range(0, 12), Range(13, 19), (Range(20, 110),), "says", (0.0,) * 5)
    assert evidence(usual)[12:] == [0.0, 0.0, 0.0]
    longer = usual._replace(content=(Range(20, 200),))
    assert evidence(longer)[12] > 0 > evidence(usual._replace(cue=Range(13, 15)))[14]
    assert evidence(BARE)[13:] == [0.0, 0.0]


def test_a_calibration_of_another_length_is_refused() -> None:
    with pytest.raises(ValueError, match="argument 2"):
        confidence(BARE, (0.0, 1.0))


def test_the_form_of_many_quotations_takes_time_linear_in_their_number() -> None:
    def seconds(count: int) -> float:
        text = "“We left.” " * count
        whole = outline(text)
        began = time.process_time()
        assert all(form(whole, [Range(q.start, q.end)]) is Form.DIRECT for q in whole.quotations)
        assert form(whole, [Range(0, len(text))]) is Form.DIRECT
        return time.process_time() - began

    few = min(seconds(500) for _ in range(3))
    assert seconds(4000) < 24 * few + 0.5
