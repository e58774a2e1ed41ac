import gzip
import json

import msgspec
import pytest

from hearsay.exports.training_data import Decided, line, record
from hearsay.records import Mark, Reading
from tests.archive import made
from training.corpora.polnear import examples


@pytest.fixture
def reading() -> Reading:
    facts = {"title": "Market of Sele shelled", "outlet": "The Lowen Herald", "published": "2031-05-12"}
    whole = made.reading(made.report(id="r1", **facts))
    span = whole.figures[0].span
    return msgspec.structs.replace(whole, marks=[Mark(id="k1", span=span, kind="loaded", score=0.9)])


ALL = {
    (layer, name): "accept"
    for layer, names in (
        ("sources", ("s1", "s2")),
        ("statements", ("t1",)),
        ("actors", ("a1",)),
        ("events", ("e1",)),
        ("figures", ("f1",)),
        ("places", ("p1",)),
        ("times", ("m1",)),
        ("marks", ("k1",)),
    )
    for name in names
}


def words(told, start, end):
    return told["text"][start:end]


def test_every_layer_has_the_form_of_its_corpus(reading):
    told = record(Decided(reading, ALL, []), "anna", 0)
    assert (told["doc"], told["annotator"], told["copy"], told["date"]) == ("r1", "anna", 0, "2031-05-12")
    (attribution,) = told["attributions"]
    assert words(told, *attribution["source"][0]) == "Mayor Teo Brandt"
    assert attribution["cue"] == []
    assert words(told, *attribution["content"][0]) == "At least 9 people"
    assert attribution["speaker"] == "Mayor Teo Brandt"
    (event,) = told["events"]
    assert (words(told, *event["trigger"]), event["type"], event["certainty"]) == (
        "hit",
        "ASSAULT",
        "happened",
    )
    assert [(each["role"], each["text"]) for each in event["args"]] == [
        ("actor", "Tarnish"),
        ("place", "Sele"),
        ("time", "Monday"),
    ]
    assert all(words(told, *each["span"]) == each["text"] for each in event["args"])
    (figure,) = told["figures"]
    assert (figure["low"], figure["high"], figure["measure"], figure["attribution"]) == (9, None, "killed", 0)
    assert told["toponyms"][0]["text"] == told["toponyms"][0]["name"] == "Sele"
    assert (told["timexes"][0]["type"], told["timexes"][0]["value"]) == ("DATE", "2031-05-12")
    assert told["dct"]["value"] == "2031-05-12"
    assert told["voices"][0]["kind"] == "official"
    assert told["actors"][0]["sector"] == "MIL"
    assert told["marks"][0]["kind"] == "loaded"
    assert told["complete"] == "sources statements actors events figures places times marks".split()


def test_what_nobody_decided_on_is_left_out_and_its_layer_not_complete(reading):
    told = record(Decided(reading, {("sources", "s1"): "accept", ("events", "e1"): "correct"}, []), "anna", 1)
    assert [voice["name"] for voice in told["voices"]] == ["Mayor Teo Brandt"]
    assert told["attributions"] == told["figures"] == told["toponyms"] == told["timexes"] == []
    assert told["complete"] == ["events"]


def test_what_was_rejected_is_told_apart(reading):
    left = msgspec.structs.replace(reading, events=[])
    gone = [
        ("events", reading.events[0]),
        ("places", reading.places[0]),
        ("statements", reading.statements[0]),
    ]
    told = record(Decided(left, {}, gone), "anna", 0)
    assert [(each["layer"], each["type"]) for each in told["rejected"]] == [
        ("events", "ASSAULT"),
        ("places", None),
        ("statements", "says"),
    ]
    assert [words(told, *each["spans"][0]) for each in told["rejected"]] == [
        "hit",
        "Sele",
        "At least 9 people",
    ]
    assert told["complete"] == ["events"]


@pytest.mark.parametrize(
    ("edtf", "value"),
    [("2031-05", "2031-05"), ("2031-05-10/2031-05-12", None), (None, None), ("2031-05-12~", None)],
)
def test_only_a_plain_date_is_a_value_of_timeml(reading, edtf, value):
    time = msgspec.structs.replace(reading.times[0], edtf=edtf)
    told = record(Decided(msgspec.structs.replace(reading, times=[time]), ALL, []), "anna", 0)
    assert (told["timexes"][0]["value"], told["timexes"][0]["edtf"]) == (value, edtf)


def test_a_report_without_a_date_has_no_day_of_its_document(reading):
    report = msgspec.structs.replace(reading.report, published=None)
    told = record(Decided(msgspec.structs.replace(reading, report=report), ALL, []), "anna", 0)
    assert told["dct"] is None


def test_a_line_is_read_by_the_adapter_of_the_corpus_that_it_is_like(reading, tmp_path):
    path = tmp_path / "train.jsonl.gz"
    with gzip.open(path, "wb") as stream:
        stream.write(line(Decided(reading, ALL, []), "anna", 0))
    (example,) = examples(path, every_annotator=False)
    assert example.text == reading.report.text
    assert {(each.label, example.text[each.start : each.end]) for each in example.spans["roles"]} == {
        ("source", "Mayor Teo Brandt"),
        ("content", "At least 9 people"),
    }


def test_a_line_is_one_line(reading):
    written = line(Decided(reading, ALL, []), "anna", 0)
    assert written.count(b"\n") == 1
    assert json.loads(written)["doc"] == "r1"
