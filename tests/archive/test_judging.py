import msgspec
import pytest

from hearsay.archive import judging
from hearsay.archive.judgements import every, outcome_of, undo
from hearsay.archive.judging import Meant
from hearsay.archive.store import Archive
from hearsay.errors import BadInput, Conflict, NoSuch
from hearsay.limits import MAX_JUDGEMENT_BYTES, MAX_NOTE_CHARACTERS
from hearsay.records import Decision, Model
from tests.archive import made

TEXT = made.report().text


@pytest.fixture
def filled(archive) -> Archive:
    archive.add(made.reading(made.report(id="r1", published="2031-05-12")))
    return archive


def items(archive, layer="events"):
    return getattr(outcome_of(archive, "r1").reading, layer)


def test_an_accepted_item_is_kept_with_all_that_was_seen(filled):
    judgement = judging.accept(filled, "anna", Meant("r1", "e1"), why="plain")
    assert judgement.decision is Decision.ACCEPT
    assert judgement.subject == {
        "report": "r1",
        "layer": "events",
        "item": {"id": "e1", "start": TEXT.index("hit"), "end": TEXT.index("hit") + 3, "type": "ASSAULT"},
        "field": None,
    }
    assert judgement.before["certainty"] == "happened"
    assert judgement.before["place"]["id"] == "p1"
    assert (judgement.by, judgement.why, judgement.previous) == ("anna", "plain", None)
    assert every(filled) == [judgement]
    assert items(filled)[0].confidence == 1.0


def test_a_rejected_item_is_gone_and_cannot_be_judged_again(filled):
    gone = judging.reject(filled, "anna", Meant("r1", "e1"))
    assert items(filled) == []
    with pytest.raises(Conflict, match="rejected by anna"):
        judging.accept(filled, "ben", Meant("r1", "e1"))
    undo(filled, gone.digest, "ben")
    assert [each.id for each in items(filled)] == ["e1"]


def test_a_corrected_field_is_what_the_person_says(filled):
    judgement = judging.correct(filled, "anna", Meant("r1", "f1"), "low", 11, before=9)
    assert (judgement.before, judgement.after) == (9, 11)
    assert items(filled, "figures")[0].low == 11


def test_several_fields_are_corrected_at_once(filled):
    judging.correct(filled, "anna", Meant("r1", "f1"), None, {"low": 11, "high": 12}, before={"low": 9})
    assert (items(filled, "figures")[0].low, items(filled, "figures")[0].high) == (11, 12)


def test_a_reference_is_named_by_its_id_and_kept_by_where_it_stands(filled):
    judgement = judging.correct(filled, "anna", Meant("r1", "t1"), "speaker", "s2", before="s1")
    assert judgement.after["start"] == TEXT.index("The Sele Messenger")
    assert items(filled, "statements")[0].speaker == "s2"


def test_words_of_a_span_need_not_be_given(filled):
    at = TEXT.index("market")
    judging.correct(filled, "anna", Meant("r1", "e1"), "weapon", {"start": at, "end": at + 6})
    assert items(filled)[0].weapon.text == "market"


def test_a_mode_goes_with_the_type_that_it_is_of(filled):
    judgement = judging.correct(filled, "anna", Meant("r1", "e1"), "type", "COERCE", before="ASSAULT")
    assert judgement.before == {"type": "ASSAULT", "mode": "bombing"}
    assert (items(filled)[0].type, items(filled)[0].mode) == ("COERCE", None)


def test_a_correction_of_what_is_no_longer_so_is_refused_and_nothing_is_written(filled):
    judging.correct(filled, "anna", Meant("r1", "f1"), "low", 11, before=9)
    with pytest.raises(Conflict, match="low is no longer what you saw"):
        judging.correct(filled, "ben", Meant("r1", "f1"), "low", 12, before=9)
    with pytest.raises(Conflict):
        judging.accept(filled, "ben", Meant("r1", "f1"), before={"low": 9})
    with pytest.raises(Conflict):
        judging.reject(filled, "ben", Meant("r1", "f1"), before={"low": 9, "high": None})
    assert len(every(filled)) == 1
    judging.accept(filled, "ben", Meant("r1", "f1"), before={"low": 11})


def test_a_correction_to_what_it_is_already_is_refused(filled):
    with pytest.raises(Conflict, match="already"):
        judging.correct(filled, "anna", Meant("r1", "f1"), "low", 9)


def test_an_id_that_is_of_another_item_by_now_is_not_taken(filled):
    at = TEXT.index("hit")
    judging.accept(filled, "anna", Meant("r1", "e1", "events", at, at + 3))
    with pytest.raises(NoSuch):
        judging.accept(filled, "anna", Meant("r1", "e1", "events", at + 1, at + 3))


def test_an_item_that_was_read_anew_is_found_where_it_stands(filled):
    old = filled.reading("r1")
    event = msgspec.structs.replace(old.events[0], id="e9")
    filled.replace(msgspec.structs.replace(old, events=[event], model=Model(name="made", version="2")))
    at = TEXT.index("hit")
    judgement = judging.accept(filled, "anna", Meant("r1", "e1", "events", at, at + 3))
    assert judgement.subject["item"]["id"] == "e9"


@pytest.mark.parametrize(
    ("item", "field", "after", "complaint"),
    [
        ("e1", "type", "RUMOUR", "no type of PLOVER"),
        ("e1", "mode", "strike", "no mode of ASSAULT"),
        ("e1", "certainty", "surely", "none of events"),
        ("e1", "trigger", {"start": 0, "end": 3}, "has no trigger to correct"),
        ("e1", "colour", 1, "has no colour"),
        ("e1", "weapon", {"start": 0, "end": 3, "text": "gun"}, "not in the text"),
        ("e1", "weapon", {"start": 5, "end": 5}, "not in the text"),
        ("e1", "weapon", {"start": -3, "end": 5}, "not in the text"),
        ("f1", "low", -1, "below 0"),
        ("f1", "low", 1 << 40, "two thousand million"),
        ("f1", "low", "nine", "none of figures"),
        ("f1", "high", 3, "over the upper"),
        ("p1", "latitude", 91, "-90 to 90"),
        ("p1", "latitude", None, "belong together"),
        ("p1", "radius_km", -1, "radius"),
        ("p1", "geonames", 0, "positive"),
        ("m1", "edtf", "last Monday", "no date of EDTF"),
        ("a1", "sector", "QQQ", "no sector"),
        ("a1", "country", "de", "three capitals"),
    ],
)
def test_what_cannot_be_is_refused_with_a_reason(filled, item, field, after, complaint):
    with pytest.raises(BadInput, match=complaint):
        judging.correct(filled, "anna", Meant("r1", item), field, after)
    assert every(filled) == []


@pytest.mark.parametrize("given", ["x9", {"id": "x9", "start": 1, "end": 2}, 7, {"id": None}])
def test_a_reference_to_nothing_is_refused(filled, given):
    with pytest.raises(NoSuch):
        judging.correct(filled, "anna", Meant("r1", "e1"), "place", given)


@pytest.mark.parametrize(
    ("meant", "refusal"),
    [
        (Meant("r9", "e1"), NoSuch),
        (Meant("r1", "e9"), NoSuch),
        (Meant("r1", "e9", "events"), NoSuch),
        (Meant("r1", "e1", "rumours"), NoSuch),
        (Meant("r1", None, "events", 2, 3), NoSuch),
        (Meant("r1"), NoSuch),
    ],
)
def test_what_is_not_there_cannot_be_judged(filled, meant, refusal):
    for decide in (judging.accept, judging.reject):
        with pytest.raises(refusal):
            decide(filled, "anna", meant)


def test_an_id_of_two_layers_is_named_with_its_layer(archive):
    reading = made.reading(made.report(id="r1"))
    twin = msgspec.structs.replace(reading.statements[0], id="s1")
    archive.add(msgspec.structs.replace(reading, statements=[twin], events=[], figures=[]))
    with pytest.raises(BadInput, match="sources and statements have an item s1"):
        judging.accept(archive, "anna", Meant("r1", "s1"))
    judging.reject(archive, "anna", Meant("r1", "s1", "statements"))
    left = outcome_of(archive, "r1").reading
    assert (left.statements, [each.id for each in left.sources]) == ([], ["s1", "s2"])
    judging.accept(archive, "anna", Meant("r1", "s1"))


@pytest.mark.parametrize("by", ["", "  ", "x" * (MAX_NOTE_CHARACTERS + 1)])
def test_somebody_decides(filled, by):
    with pytest.raises(BadInput):
        judging.accept(filled, by, Meant("r1", "e1"))


def event(words="ran out", **facts):
    at = TEXT.index(words)
    return {
        "trigger": {"start": at, "end": at + len(words)},
        "type": "RETREAT",
        "certainty": "happened",
        **facts,
    }


def test_what_was_missed_is_added(filled):
    judgement = judging.add(filled, "anna", "r1", "events", event(place="p1"))
    assert judgement.after["place"]["id"] == "p1"
    assert judgement.subject["item"]["id"] is None
    new = items(filled)[1]
    assert (new.trigger.text, new.type, new.place, new.confidence) == ("ran out", "RETREAT", "p1", 1.0)


def test_what_was_added_can_be_judged_by_its_id(filled):
    judging.add(filled, "anna", "r1", "events", event())
    new = items(filled)[1].id
    judging.correct(filled, "ben", Meant("r1", new), "type", "CONCEDE")
    judging.accept(filled, "ben", Meant("r1", new))
    assert items(filled)[1].type == "CONCEDE"
    judging.reject(filled, "ben", Meant("r1", new))
    assert [each.id for each in items(filled)] == ["e1"]


@pytest.mark.parametrize(
    ("layer", "after"),
    [
        ("figures", {"span": {"start": 0, "end": 6}, "measure": "injured", "low": 4}),
        ("times", {"span": {"start": 0, "end": 6}, "edtf": "2031-04"}),
        ("sources", {"kind": "witness", "mentions": [{"start": 0, "end": 6}]}),
        ("actors", {"name": "Tarnish", "mentions": [{"start": 9, "end": 12}]}),
        (
            "places",
            {"name": "Sele", "level": "town", "mentions": [{"start": 0, "end": 6}], "confidence": 0.1},
        ),
        ("marks", {"span": {"start": 0, "end": 6}, "kind": "loaded wording"}),
        ("statements", {"content": [{"start": 0, "end": 6}], "form": "indirect", "manner": "says"}),
    ],
)
def test_items_of_every_layer_can_be_added(filled, layer, after):
    judging.add(filled, "anna", "r1", layer, after)
    assert len(items(filled, layer)) == len(getattr(made.reading(), layer)) + 1


@pytest.mark.parametrize(
    ("layer", "after", "refusal", "complaint"),
    [
        ("rumours", {}, BadInput, "no layer"),
        ("events", [], BadInput, "object of fields"),
        ("events", {"type": "ASSAULT"}, BadInput, "trigger"),
        ("events", event(type="RUMOUR"), BadInput, "no type"),
        ("events", event(place="p9"), NoSuch, "none of places"),
        ("events", event("hit", type="ASSAULT"), Conflict, "there already"),
        ("sources", {"kind": "witness"}, BadInput, "stands nowhere"),
        ("figures", {"span": {"start": 0, "end": 9_999}, "measure": "killed"}, BadInput, "not in the text"),
        ("sources", {"kind": "witness", "name": "x" * (MAX_JUDGEMENT_BYTES + 1)}, BadInput, "larger than"),
    ],
)
def test_what_cannot_be_added_is_refused_with_a_reason(filled, layer, after, refusal, complaint):
    with pytest.raises(refusal, match=complaint):
        judging.add(filled, "anna", "r1", layer, after)
    assert every(filled) == []


def test_the_same_words_may_be_of_two_figures(filled):
    at = TEXT.index("At least 9 people")
    span = {"start": at, "end": at + len("At least 9 people")}
    judging.add(filled, "anna", "r1", "figures", {"span": span, "measure": "injured", "low": 9})
    judging.reject(filled, "anna", Meant("r1", "f1"))
    assert [each.measure.value for each in items(filled, "figures")] == ["injured"]


@pytest.mark.parametrize("decision", [Decision.NOTE, Decision.TAG])
def test_a_note_is_kept_with_a_report_or_an_item(filled, decision):
    of_report = judging.remark(filled, "anna", decision, Meant("r1"), " look again ")
    of_item = judging.remark(filled, "anna", decision, Meant("r1", "e1"), "which one?")
    assert (of_report.subject, of_report.after) == ({"report": "r1"}, "look again")
    assert of_item.subject["item"]["id"] == "e1"
    assert outcome_of(filled, "r1").reading == filled.reading("r1")


@pytest.mark.parametrize("text", ["", "  ", "x" * (MAX_NOTE_CHARACTERS + 1), "a\0b", "\ud800"])
def test_a_note_that_cannot_be_kept_is_refused(filled, text):
    with pytest.raises(BadInput):
        judging.remark(filled, "anna", Decision.NOTE, Meant("r1"), text)
    assert every(filled) == []


def test_a_note_on_nothing_is_refused(filled):
    with pytest.raises(NoSuch):
        judging.remark(filled, "anna", Decision.NOTE, Meant("r9"), "look")
    with pytest.raises(NoSuch):
        judging.remark(filled, "anna", Decision.NOTE, Meant("r1", "e9"), "look")


def test_what_a_person_is_shown_can_be_handed_back(filled):
    laid = outcome_of(filled, "r1")
    seen = judging.as_seen(laid, "events", laid.reading.events[0])
    judging.accept(filled, "anna", Meant("r1", "e1"), before=seen)
