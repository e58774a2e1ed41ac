"""Laws of judgements laid over readings: undo restores, order does not matter, spans and references hold."""

import msgspec
from hypothesis import given
from hypothesis import strategies as st

from hearsay.archive.chain import linked
from hearsay.archive.judged import outcome
from hearsay.archive.pointing import REFERENCES, walked
from hearsay.archive.rows import spans_of
from tests.archive.test_judged import undo
from tests.archive.words_made import decisions, names, readings


def spans_hold(reading) -> bool:
    return all(reading.report.text[s.start : s.end] == s.text for s in spans_of(reading))


def references_hold(reading) -> bool:
    known = {(layer, name) for layer, name in names(reading)}

    def is_there(layer, reference):
        return reference is None or (layer, reference) in known

    return all(
        value is None or value is True or False not in (value if isinstance(value, list) else [value])
        for (layer, field) in REFERENCES
        for item in msgspec.to_builtins(getattr(reading, layer))
        for value in [flags(walked(layer, field, item[field], is_there))]
    )


def flags(value):
    """Whether references are there: of parts in an event those of their actors."""
    if isinstance(value, list):
        return [each["actor"] if isinstance(each, dict) else each for each in value]
    return value


@given(st.data())
def test_undo_restores_what_was(data):
    reading = data.draw(readings())
    log = [
        data.draw(decisions(reading, name))
        for name in data.draw(st.lists(st.sampled_from(names(reading)), max_size=5))
    ]
    last = data.draw(decisions(reading, data.draw(st.sampled_from(names(reading)))))
    last = linked(msgspec.structs.replace(last, made="2031-05-20T11:00:00.000000Z", by="ben"), None)
    before = outcome(reading, log)
    assert outcome(reading, [*log, last, undo(last)]) == before
    again = undo(undo(last), made="2031-05-22T10:00:00.000000Z")
    assert outcome(reading, [*log, last, undo(last), again]) == outcome(reading, [*log, last])


@given(st.data())
def test_judgements_on_different_items_may_come_in_any_order(data):
    reading, later = data.draw(readings()), data.draw(readings())
    chosen = data.draw(st.lists(st.sampled_from(names(reading)), unique=True, max_size=6))
    log = [data.draw(decisions(reading, name)) for name in chosen]
    shuffled = data.draw(st.permutations(log))
    for each in (reading, later):
        one, other = outcome(each, log), outcome(each, shuffled)
        assert one.reading == other.reading
        assert one.states == other.states
        assert {lost.judgement.digest for lost in one.lost} == {lost.judgement.digest for lost in other.lost}


@given(st.data())
def test_every_span_and_every_reference_holds_whatever_was_decided_on_whichever_reading(data):
    reading, later = data.draw(readings()), data.draw(readings())
    log = [
        data.draw(decisions(reading, n))
        for n in data.draw(st.lists(st.sampled_from(names(reading)), max_size=8))
    ]
    for each in (reading, later):
        found = outcome(each, log).reading
        assert spans_hold(found)
        assert references_hold(found)
        ids = names(found)
        assert len(ids) == len(set(ids))


@given(st.data())
def test_each_judgement_on_an_item_is_in_the_states_or_rejected_or_told_to_be_lost(data):
    reading, later = data.draw(readings()), data.draw(readings())
    log = [
        data.draw(decisions(reading, n))
        for n in data.draw(st.lists(st.sampled_from(names(reading)), max_size=8))
    ]
    found = outcome(later, log)
    lost = [each for each in log if each.digest in {one.judgement.digest for one in found.lost}]
    laid = [each for each in log if each not in lost]
    assert bool(found.states or found.rejected) >= bool(laid)
