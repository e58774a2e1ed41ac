import json

import pytest

from hearsay.archive.judgements import outcome_of
from hearsay.archive.judging import as_seen
from hearsay.board.review.forms import form_of, one, wish_of
from hearsay.errors import BadInput, NoSuch
from hearsay.limits import MAX_FORM_FIELDS

MEDIA = "application/x-www-form-urlencoded"


def seen(archive, name="e1", layer="events"):
    laid = outcome_of(archive, "a")
    item = next(each for each in getattr(laid.reading, layer) if each.id == name)
    return json.dumps(as_seen(laid, layer, item))


def form(**fields):
    return {name: value if isinstance(value, list) else [value] for name, value in fields.items()}


@pytest.mark.parametrize(
    ("raw", "expected"),
    [
        (b"a=1&a=2&b=", {"a": ["1", "2"], "b": [""]}),
        (b"a=%C3%B6+x", {"a": ["ö x"]}),
        (b"", {}),
        (b"&".join(b"a=1" for _ in range(MAX_FORM_FIELDS)), {"a": ["1"] * MAX_FORM_FIELDS}),
    ],
)
def test_a_form_is_its_fields_with_all_their_values(raw, expected):
    assert form_of(raw, f"{MEDIA}; charset=UTF-8") == expected


@pytest.mark.parametrize(
    ("raw", "media"), [(b"a=1", "multipart/form-data"), (b"a=1", ""), (b"a=%ff", MEDIA), (b"\xff", MEDIA)]
)
def test_what_is_no_form_is_refused(raw, media):
    with pytest.raises(BadInput):
        form_of(raw, media)


def test_the_last_value_of_a_field_counts_without_what_is_around_it():
    assert one({"a": ["1", " two\r\nlines "]}, "a") == "two\nlines"
    assert one({}, "a") == ""


@pytest.mark.parametrize("decision", ["accept", "reject"])
def test_a_decision_hands_back_what_was_seen(archive, decision):
    given = form(
        decision=decision, report="a", layer="events", item="e1", seen=seen(archive), start="31", end="34"
    )
    wish = wish_of(archive, given)
    assert wish["item"] == {"id": "e1", "start": 31, "end": 34}
    assert wish["before"] == json.loads(seen(archive))
    assert wish["why"] is None


@pytest.mark.parametrize("where", ["", "x", "-1", "²"])
def test_a_place_that_is_no_number_is_none(archive, where):
    given = form(decision="accept", report="a", layer="events", item="e1", seen="{}", start=where, end=where)
    assert wish_of(archive, given)["item"] == {"id": "e1", "start": None, "end": None}


def test_a_correction_holds_only_what_was_changed(archive):
    given = form(
        decision="correct",
        report="a",
        layer="figures",
        item="f1",
        seen=seen(archive, "f1", "figures"),
        fields="low high",
    )
    wish = wish_of(archive, given | {"field.low": ["12"], "field.high": [""]})
    assert (wish["field"], wish["before"], wish["after"]) == (None, {"low": 9}, {"low": 12})


def test_a_correction_is_compared_with_what_the_person_saw_and_not_with_what_is(archive):
    told = json.dumps(json.loads(seen(archive, "f1", "figures")) | {"low": 7})
    given = form(decision="correct", report="a", layer="figures", item="f1", seen=told, fields="low")
    wish = wish_of(archive, given | {"field.low": ["9"]})
    assert (wish["before"], wish["after"]) == ({"low": 7}, {"low": 9})


def test_notes_undos_and_mergers_are_told_by_their_fields(archive):
    note = wish_of(archive, form(decision="note", report="a", layer="events", item="e1", note=" look "))
    assert note["after"] == "look"
    assert wish_of(archive, form(decision="undo", judgement="abc"))["judgement"] == "abc"
    merge = wish_of(archive, form(decision="merge", incident=["i1", "i2 i3", "", "i1"]))
    assert merge["incidents"] == ["i1", "i2", "i3"]
    first, second = '{"report":"a"}', '{"report":"b"}'
    split = wish_of(archive, form(decision="split", account=[first, second], apart=[second]))
    assert split["apart"] == [[{"report": "b"}], [{"report": "a"}]]


def test_a_whole_wish_stands_for_itself(archive):
    assert wish_of(archive, form(wish='{"decision": "undo"}', decision="accept")) == {"decision": "undo"}


@pytest.mark.parametrize(
    ("fields", "refusal"),
    [
        ({"wish": "[]"}, BadInput),
        ({"wish": "{"}, BadInput),
        ({"wish": "\ud800"}, BadInput),
        ({"decision": "accept", "seen": ""}, BadInput),
        ({"decision": "correct", "seen": "{}", "layer": "rumours"}, BadInput),
        ({"decision": "correct", "seen": "{}", "layer": "events", "report": "zzz"}, NoSuch),
        ({"decision": "correct", "seen": "{}", "layer": "events", "report": "a", "item": "e9"}, NoSuch),
        ({"decision": "split", "account": "x", "apart": "x"}, BadInput),
    ],
)
def test_a_form_that_states_nothing_is_refused(archive, fields, refusal):
    with pytest.raises(refusal):
        wish_of(archive, form(**fields))
