import msgspec
import pytest

from hearsay.archive.judged import by_report, judged, outcome
from hearsay.records import Certainty, Decision, Judgement, Model
from tests.archive import made
from tests.archive.words_made import judgement, on, span

ACCEPT, CORRECT, REJECT, ADD, UNDO = (
    Decision.ACCEPT,
    Decision.CORRECT,
    Decision.REJECT,
    Decision.ADD,
    Decision.UNDO,
)


@pytest.fixture
def reading():
    return made.reading(made.report(id="r1"))


def undo(of: Judgement, made="2031-05-21T10:00:00.000000Z") -> Judgement:
    return judgement(UNDO, {"judgement": of.digest}, made=made)


def test_without_judgements_the_reading_is_the_same(reading):
    found = outcome(reading, [])
    assert found == (reading, {}, [], [])
    assert found.reading is reading


def test_what_is_accepted_is_certain_and_told_to_be_accepted(reading):
    found = outcome(reading, [on(reading, "e1", ACCEPT, by="anna")])
    assert found.reading.events[0].confidence == 1.0
    assert found.states["events", "e1"].decision is ACCEPT
    assert found.states["events", "e1"].by == ("anna",)
    assert found.states.keys() == {("events", "e1")}
    assert found.reading.statements == reading.statements


@pytest.mark.parametrize(
    ("item", "field", "after", "expected"),
    [
        ("e1", "type", "COERCE", "COERCE"),
        ("e1", "certainty", "denied", Certainty.DENIED),
        ("e1", "place", None, None),
        ("e1", "recipients", [], []),
        ("f1", "low", 11, 11),
        ("f1", "high", 12, 12),
        ("p1", "name", "Sele Market", "Sele Market"),
        ("m1", "edtf", "2031-05-11", "2031-05-11"),
        ("s1", "name", "the mayor", "the mayor"),
        ("t1", "via", [], []),
    ],
)
def test_what_is_corrected_is_in_place(reading, item, field, after, expected):
    found = outcome(reading, [on(reading, item, CORRECT, field=field, after=after)])
    ((layer, name), state), *_ = found.states.items()
    assert getattr(getattr(found.reading, layer)[0], field) == expected
    assert (name, state.fields) == (item, (field,))
    assert found.lost == []


def test_several_fields_are_corrected_at_once(reading):
    found = judged(reading, [on(reading, "f1", CORRECT, after={"low": 3, "high": 4})])
    assert (found.figures[0].low, found.figures[0].high) == (3, 4)


def test_a_reference_is_corrected_by_where_the_item_stands(reading):
    pointed = on(reading, "s2", ACCEPT).subject["item"] | {"id": "of another reading"}
    found = judged(reading, [on(reading, "t1", CORRECT, field="speaker", after=pointed)])
    assert found.statements[0].speaker == "s2"


def test_a_later_correction_of_the_same_field_goes_before(reading):
    first = on(reading, "f1", CORRECT, field="low", after=3, made="2031-05-20T10:00:00.000000Z")
    second = on(reading, "f1", CORRECT, field="low", after=4, made="2031-05-20T11:00:00.000000Z", by="ben")
    for order in ([first, second], [second, first]):
        found = outcome(reading, order)
        assert found.reading.figures[0].low == 4
        assert found.states["figures", "f1"].by == ("anna", "ben")


@pytest.mark.parametrize(
    ("item", "left"),
    [
        ("e1", lambda r: (r.events, r.figures[0].id)),
        ("p1", lambda r: (r.places, r.events[0].place)),
        ("m1", lambda r: (r.times, r.events[0].time)),
        ("f1", lambda r: (r.figures, r.events[0].figures)),
        ("a1", lambda r: (r.actors, r.events[0].actors)),
        ("s1", lambda r: (r.sources[1:], r.statements[0].speaker)),
        ("s2", lambda r: (r.sources[:0], r.statements[0].via)),
        ("t1", lambda r: (r.statements, r.figures[0].statement)),
    ],
)
def test_what_is_rejected_is_gone_with_every_reference_to_it(reading, item, left):
    found = outcome(reading, [on(reading, item, REJECT)])
    layer = found.rejected[0].layer
    assert item not in {each.id for each in getattr(found.reading, layer)}
    assert f'"{item}"' not in msgspec.json.encode(found.reading).decode().replace(f'"id":"{item}"', "")
    assert [(each.item.id, each.by) for each in found.rejected] == [(item, ("anna",))]
    assert (layer, item) not in found.states
    left(found.reading)


def test_a_figure_stays_when_its_event_is_rejected(reading):
    found = judged(reading, [on(reading, "e1", REJECT)])
    assert found.figures == reading.figures


def test_what_stood_within_hangs_where_the_rejected_hung(reading):
    outer = reading.statements[0]
    inner = msgspec.structs.replace(outer, id="t2", within="t1", content=[outer.content[0]])
    event = msgspec.structs.replace(reading.events[0], statement="t2")
    whole = msgspec.structs.replace(reading, statements=[outer, inner], events=[event])
    subject = on(whole, "t2", REJECT).subject
    found = judged(whole, [judgement(REJECT, subject)])
    assert found.events[0].statement == "t1"


def test_a_rejected_item_that_is_accepted_later_is_back(reading):
    out = on(reading, "e1", REJECT, made="2031-05-20T10:00:00.000000Z")
    back = on(reading, "e1", ACCEPT, made="2031-05-20T11:00:00.000000Z", by="ben")
    assert [each.id for each in judged(reading, [out, back]).events] == ["e1"]
    assert judged(reading, [on(reading, "e1", ACCEPT), on(reading, "e1", REJECT)]).events == []


ADDED = {
    "trigger": None,
    "type": "PROTEST",
    "certainty": "happened",
    "confidence": 1.0,
    "place": None,
}


def added(reading, words: str, **facts) -> Judgement:
    start = reading.report.text.index(words)
    where = {"start": start, "end": start + len(words)}
    after = {**ADDED, "trigger": {**where, "text": words}, **facts}
    subject = {
        "report": "r1",
        "layer": "events",
        "item": {"id": None, **where, "type": after["type"]},
        "field": None,
    }
    return judgement(ADD, subject, after=after)


def test_what_was_missed_is_there_in_the_order_of_the_text(reading):
    found = outcome(reading, [added(reading, "ran out")])
    assert [each.trigger.text for each in found.reading.events] == ["hit", "ran out"]
    new = found.reading.events[1]
    assert new.confidence == 1.0
    assert found.states["events", new.id].decision is ADD
    assert not found.states["events", new.id].is_read
    assert new.id != "e1"


def test_what_was_added_can_refer_to_the_place_that_the_model_read(reading):
    place = on(reading, "p1", ACCEPT).subject["item"]
    found = judged(reading, [added(reading, "ran out", place=place)])
    assert found.events[1].place == "p1"


def test_what_was_added_can_be_corrected_and_rejected_like_any_other(reading):
    new = added(reading, "ran out")
    laid = outcome(reading, [new])
    item = laid.reading.events[1]
    subject = {
        **new.subject,
        "item": laid.states["events", item.id].pointer.as_json(),
        "field": "type",
    }
    later = "2031-05-22T10:00:00.000000Z"
    found = judged(reading, [new, judgement(CORRECT, subject, after="RETREAT", made=later)])
    assert found.events[1].type == "RETREAT"
    gone = judgement(REJECT, {**subject, "field": None}, made=later)
    assert [each.id for each in judged(reading, [new, gone]).events] == ["e1"]


def test_what_was_added_and_is_read_by_a_later_model_stands_once(reading):
    new = added(reading, "ran out")
    event = judged(reading, [new]).events[1]
    newer = msgspec.structs.replace(
        reading,
        model=Model(name="made", version="2"),
        events=[*reading.events, msgspec.structs.replace(event, id="e2", confidence=0.3)],
    )
    found = outcome(newer, [new])
    assert [each.id for each in found.reading.events] == ["e1", "e2"]
    assert found.reading.events[1].confidence == 1.0


# --- read anew by another model --------------------------------------------------------------------


def renamed(reading, **changes):
    """The Reading of a later model: other ids, and what else is changed in its first event."""
    event = msgspec.structs.replace(reading.events[0], id="e7", place="p9", **changes)
    place = msgspec.structs.replace(reading.places[0], id="p9")
    version = Model(name="made", version="2")
    return msgspec.structs.replace(reading, events=[event], places=[place], model=version)


def test_judgements_find_their_items_under_other_ids(reading):
    newer = renamed(reading, certainty=Certainty.POSSIBLE)
    found = outcome(
        newer, [on(reading, "e1", CORRECT, field="mode", after="beat"), on(reading, "p1", ACCEPT)]
    )
    assert found.reading.events[0].mode == "beat"
    assert found.states.keys() == {("events", "e7"), ("places", "p9")}
    assert found.lost == []


def test_what_was_accepted_stays_what_it_was_whatever_is_read_now(reading):
    newer = renamed(reading, certainty=Certainty.DENIED, type="COERCE", mode=None)
    event = judged(newer, [on(reading, "e1", ACCEPT)]).events[0]
    assert (event.certainty, event.type, event.mode) == (Certainty.HAPPENED, "ASSAULT", "bombing")
    assert event.place == "p9"


def test_what_was_accepted_and_is_not_read_any_more_is_put_back(reading):
    newer = msgspec.structs.replace(reading, events=[])
    found = outcome(newer, [on(reading, "e1", ACCEPT)])
    assert found.reading.events[0].trigger == reading.events[0].trigger
    assert found.reading.events[0].place == "p1"
    assert not found.states["events", found.reading.events[0].id].is_read


def test_a_rejection_does_not_hold_for_another_type_on_the_same_words(reading):
    newer = renamed(reading, type="COERCE", mode=None)
    found = outcome(newer, [on(reading, "e1", REJECT)])
    assert found.reading.events == newer.events
    assert [each.why for each in found.lost] == ["the model does not read it any more"]


def test_a_correction_of_what_is_not_read_any_more_is_told_and_not_dropped(reading):
    newer = msgspec.structs.replace(reading, events=[])
    lost = on(reading, "e1", CORRECT, field="type", after="COERCE")
    found = outcome(newer, [lost])
    assert [each.judgement for each in found.lost] == [lost]


def test_a_reference_to_what_is_not_read_any_more_is_told_and_the_rest_holds(reading):
    newer = msgspec.structs.replace(
        reading, places=[], events=[msgspec.structs.replace(reading.events[0], place=None)]
    )
    found = outcome(newer, [on(reading, "e1", ACCEPT)])
    assert found.reading.events[0].place is None
    assert found.states["events", "e1"].decision is ACCEPT
    assert [each.why for each in found.lost] == ["place: what it refers to is not among the places any more"]


def test_words_that_moved_a_little_are_found_if_they_are_read_as_the_same(reading):
    text = reading.report.text
    wider = span_of(text, "hit the")
    newer = msgspec.structs.replace(
        reading, events=[msgspec.structs.replace(reading.events[0], id="e4", trigger=wider)]
    )
    subject = on(newer, "e4", CORRECT, field="mode", after="beat").subject
    near = {**subject, "item": {**subject["item"], "end": subject["item"]["end"] - 1}}
    assert (
        judged(newer, [judgement(CORRECT, {**near, "field": "mode"}, after="beat")]).events[0].mode == "beat"
    )


def span_of(text: str, words: str):
    start = text.index(words)
    return msgspec.convert({"start": start, "end": start + len(words), "text": words}, type(span(0)))


@pytest.mark.parametrize(
    "after",
    [
        pytest.param({"type": 7}, id="another type"),
        pytest.param({"certainty": "surely"}, id="no such value"),
        pytest.param({"weapon": {"start": 0, "end": 4, "text": "none"}}, id="other words"),
        pytest.param({"weapon": {"start": 9_000, "end": 9_004, "text": ""}}, id="not in the text"),
    ],
)
def test_what_no_reading_could_hold_is_told_and_not_laid(reading, after):
    found = outcome(reading, [on(reading, "e1", CORRECT, after=after)])
    assert msgspec.structs.replace(found.reading.events[0], confidence=0.8) == reading.events[0]
    assert len(found.lost) == 1


def test_an_added_item_that_is_none_is_told(reading):
    (lost,) = outcome(reading, [added(reading, "ran out", certainty="surely")]).lost
    assert "certainty" in lost.why


@pytest.mark.parametrize(
    "subject",
    [
        {},
        {"report": "r1"},
        {"report": "r1", "layer": "events"},
        {"report": "r1", "layer": "rumours", "item": {"id": "e1", "start": 1, "end": 2}},
        {"report": "r1", "layer": "events", "item": {"id": 1}},
        {"report": "r2", "layer": "events", "item": {"id": "e1", "start": 1, "end": 2}},
    ],
)
def test_judgements_on_something_else_change_nothing(reading, subject):
    assert outcome(reading, [judgement(REJECT, subject)]) == (reading, {}, [], [])


def test_notes_and_tags_change_nothing(reading):
    subject = on(reading, "e1", ACCEPT).subject
    assert judged(reading, [judgement(Decision.NOTE, subject, after="look")]) == reading


def test_judgements_are_sorted_by_report(reading):
    first = on(reading, "e1", ACCEPT)
    other = judgement(ACCEPT, {**first.subject, "report": "r2"})
    gone = judgement(REJECT, {**first.subject, "report": "r2"}, by="ben")
    merge = judgement(Decision.MERGE, {"accounts": []})
    found = by_report([first, other, gone, undo(gone), merge])
    assert found == {"r1": [first], "r2": [other]}
