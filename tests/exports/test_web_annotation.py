import json

import pytest

from hearsay.exports.web_annotation import AROUND, annotations, write
from tests.archive import made
from tests.exports import happened

READING = made.reading(made.report(id="r/1", url="https://radio.example/1"))


def test_one_page_holds_all_annotations():
    page = json.loads("".join(write([READING, happened.sele()])))
    assert page["@context"] == "http://www.w3.org/ns/anno.jsonld"
    assert page["type"] == "AnnotationPage"
    ids = [item["id"] for item in page["items"]]
    assert len(set(ids)) == len(ids)
    assert json.loads("".join(write([]))) == {**page, "items": []}


@pytest.mark.parametrize("reading", [READING, happened.sele()])
def test_every_selector_selects_the_words(reading):
    text = reading.report.text
    for annotation in annotations(reading):
        for target in annotation["target"]:
            position, words = target["selector"]
            start, end = position["start"], position["end"]
            assert text[start:end] == words["exact"]
            assert text[max(0, start - AROUND) : start] == words["prefix"]
            assert text[end : end + AROUND] == words["suffix"]


def test_every_layer_is_there_and_says_what_the_contract_says():
    found = {}
    for annotation in annotations(READING):
        layer, told = annotation["body"]
        found[layer["value"]] = json.loads(told["value"])["id"]
        assert annotation["motivation"] == "tagging"
        assert annotation["id"].startswith(f"urn:hearsay:{layer['value']}:r%2F1:")
    assert found == {
        "statement": "t1",
        "event": "e1",
        "source": "s2",
        "actor": "a1",
        "figure": "f1",
        "place": "p1",
        "time": "m1",
    }


def test_a_report_without_an_address_has_a_name():
    (first, *_) = annotations(made.reading(made.report(id="r 1")))
    assert first["target"][0]["source"] == "urn:hearsay:report:r%201"
