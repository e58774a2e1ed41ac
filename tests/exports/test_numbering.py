from hearsay.exports.numbering import event_label, events_in_order, in_order
from hearsay.records import Certainty
from tests.exports import happened, sample


def test_statements_are_numbered_by_where_their_words_begin():
    made = sample.report("A said b. C said d that e said f.")
    pen = sample.Pen(made.text)
    last, first, inner = (
        sample.statement(1, pen.span("C"), None, [pen.span("d that e said f")]),
        sample.statement(2, pen.span("A"), None, [pen.span("b")]),
        sample.statement(3, pen.span("e", after="that"), None, [pen.span("f")], within=1),
    )
    assert in_order(sample.reading(made, [], [last, inner, first])) == [first, last, inner]


def test_of_statements_that_begin_together_the_outer_comes_first():
    made = sample.report("rain and snow")
    pen = sample.Pen(made.text)
    inner, outer = (
        sample.statement(n, None, None, [pen.span(w)]) for n, w in ((1, "rain"), (2, "rain and snow"))
    )
    assert in_order(sample.reading(made, [], [inner, outer])) == [outer, inner]


def test_a_statement_without_words_stands_where_its_cue_does():
    made = sample.report("She declined. Rain fell.")
    pen = sample.Pen(made.text)
    silent = sample.statement(1, None, pen.span("declined"), [])
    told = sample.statement(2, None, None, [pen.span("Rain")])
    assert in_order(sample.reading(made, [], [told, silent])) == [silent, told]


def test_a_statement_without_any_span_is_no_trouble():
    assert (
        len(in_order(sample.reading(sample.report("Rain."), [], [sample.statement(1, None, None, [])]))) == 1
    )


def test_events_are_numbered_by_where_the_words_begin_that_tell_of_them():
    made = sample.report("They fled and hid.")
    pen = sample.Pen(made.text)
    hid, fled = (
        happened.event(n, pen.span(w), "RETREAT", Certainty.HAPPENED) for n, w in ((1, "hid"), (2, "fled"))
    )
    assert events_in_order(happened.reading(made, events=[hid, fled])) == [fled, hid]
    assert event_label(2) == "e2"
