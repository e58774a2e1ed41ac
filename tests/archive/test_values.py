import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from hearsay.archive.pointing import LAYERS, REFERENCES, items
from hearsay.archive.values import (
    FIELDS,
    MEASURED,
    carried,
    complaint,
    made_item,
    placed,
    portable,
    require_anchored,
    with_words,
)
from hearsay.errors import BadInput, NoSuch
from hearsay.records import Span
from tests.archive import made
from tests.archive.words_made import TEXT, readings


@pytest.fixture
def reading():
    return made.reading(made.report(id="r1"))


def keys(layer):
    return {field.encode_name for field in msgspec.structs.fields(LAYERS[layer])}


@pytest.mark.parametrize("layer", LAYERS)
def test_the_fields_that_may_be_corrected_are_those_of_the_record(layer):
    assert set(FIELDS[layer]) < keys(layer)
    assert {name for of, name in REFERENCES if of == layer} <= set(FIELDS[layer])


@pytest.mark.parametrize("layer", LAYERS)
def test_neither_id_nor_confidence_nor_where_it_stands_may_be_corrected(layer):
    barred = {"id", "confidence", "score", "mentions", "trigger", "span", "stated", "how", "written"}
    assert not set(FIELDS[layer]) & barred


@pytest.mark.parametrize(("layer", "name"), MEASURED.items())
def test_how_sure_the_model_is_is_a_field_of_the_record(layer, name):
    assert name in keys(layer)


@given(st.data())
def test_an_item_that_was_carried_away_comes_back_the_same(data):
    reading = data.draw(readings())
    for layer in LAYERS:
        for item in items(reading, layer):
            kept = msgspec.json.decode(msgspec.json.encode(portable(reading, layer, item)))
            assert "id" not in kept
            back = {name: placed(reading, layer, name, value) for name, value in kept.items()}
            assert made_item(layer, item.id, back) == item


def test_references_are_kept_by_where_they_stand(reading):
    kept = portable(reading, "events", reading.events[0])
    text = reading.report.text
    assert text[kept["place"]["start"] : kept["place"]["end"]] == "Sele"
    assert kept["figures"][0]["type"] == "killed"
    assert kept["actors"][0]["actor"]["id"] == "a1"
    assert kept["actors"][0]["span"]["text"] == "Tarnish"
    assert kept["statement"] is None


def test_a_reference_may_be_given_by_its_id_or_by_where_it_stands(reading):
    by_id = carried(reading, "events", "place", "p1")
    assert carried(reading, "events", "place", by_id) == by_id
    assert carried(reading, "events", "place", {**by_id, "id": "of another reading"}) == by_id
    assert carried(reading, "events", "place", None) is None


@pytest.mark.parametrize("given_", ["p9", 7, {}, [], {"id": "p9", "start": 0, "end": 2}])
def test_a_reference_to_nothing_is_refused(reading, given_):
    if given_ == []:
        assert carried(reading, "events", "place", given_) == []
        return
    with pytest.raises(NoSuch, match="none of places"):
        carried(reading, "events", "place", given_)


def test_a_reference_to_what_is_not_read_any_more_is_refused(reading):
    kept = carried(reading, "events", "place", "p1")
    bare = msgspec.structs.replace(reading, places=[])
    with pytest.raises(NoSuch, match="not among the places any more"):
        placed(bare, "events", "place", kept)


def test_values_that_are_no_references_stay_as_they_are(reading):
    assert carried(reading, "events", "type", "p1") == "p1"
    assert placed(reading, "figures", "low", 3) == 3


def test_words_are_filled_in_where_only_their_place_is_given():
    given_ = {"span": {"start": 0, "end": 4}, "mentions": [{"start": 5, "end": 10}], "name": "x"}
    assert with_words(given_, TEXT) == {
        "span": {"start": 0, "end": 4, "text": "guns"},
        "mentions": [{"start": 5, "end": 10, "text": "fired"}],
        "name": "x",
    }


@pytest.mark.parametrize(
    "given_",
    [
        {"start": 0, "end": 4, "text": "other"},
        {"start": "0", "end": 4},
        {"start": None, "end": None},
        {"start": 0},
        7,
        None,
        "words",
    ],
)
def test_what_is_no_bare_place_is_left_as_it_is(given_):
    assert with_words(given_, TEXT) == given_


@pytest.mark.parametrize(
    ("start", "end", "text"),
    [(0, 4, "gunz"), (0, 0, ""), (4, 0, ""), (-4, 0, ""), (0, len(TEXT) + 1, TEXT), (10**9, 10**9 + 1, "")],
)
def test_an_item_with_a_span_that_is_not_in_the_text_is_refused(reading, start, end, text):
    event = msgspec.structs.replace(reading.events[0], trigger=Span(start, end, text))
    with pytest.raises(BadInput, match="not in the text"):
        require_anchored(event, TEXT)


def test_every_span_of_an_item_is_looked_at(reading):
    text = reading.report.text
    require_anchored(reading.events[0], text)
    part = msgspec.structs.replace(reading.events[0].actors[0], span=Span(0, 3, "???"))
    with pytest.raises(BadInput):
        require_anchored(msgspec.structs.replace(reading.events[0], actors=[part]), text)
    with pytest.raises(BadInput):
        require_anchored(msgspec.structs.replace(reading.sources[0], mentions=[Span(0, 3, "???")]), text)


@pytest.mark.parametrize(
    ("layer", "values"),
    [
        ("events", {"type": "ASSAULT"}),
        ("events", {"trigger": "hit", "type": "ASSAULT", "certainty": "happened", "confidence": 1}),
        ("figures", {"span": {"start": 0, "end": 1, "text": "x"}, "low": 1.5}),
        ("sources", {"kind": "witness", "name": ["x"]}),
        ("places", {"name": "x", "level": "village", "mentions": [], "confidence": 1}),
    ],
)
def test_values_that_make_no_item_are_refused_with_what_is_wrong(layer, values):
    with pytest.raises(BadInput, match=f"none of {layer}"):
        made_item(layer, "x1", values)


@pytest.mark.parametrize(
    ("layer", "values", "wrong"),
    [
        ("events", {"type": "ASSAULT", "mode": "aerial"}, None),
        ("events", {"type": "ASSAULT", "mode": None}, None),
        ("events", {"type": "assault"}, "no type"),
        ("events", {"type": "PROTEST", "mode": "aerial"}, "no mode of PROTEST"),
        ("figures", {"low": 0, "high": 0}, None),
        ("figures", {"low": None, "high": 3}, None),
        ("figures", {"low": 4, "high": 3}, "over the upper"),
        ("figures", {"high": -1}, "below 0"),
        ("figures", {"high": 1 << 31}, "two thousand million"),
        ("places", {"latitude": -90.0, "longitude": 180.0}, None),
        ("places", {"latitude": 0.0, "longitude": 181.0}, "-180 to 180"),
        ("places", {"latitude": 0.0, "longitude": None}, "belong together"),
        ("places", {"radius_km": 30_000.0}, "half the way around"),
        ("places", {"geonames": -3}, "positive"),
        ("times", {"edtf": "2031-05-12/2031-05-14"}, None),
        ("times", {"edtf": None}, None),
        ("times", {"edtf": "2031-13-45"}, "no date"),
        ("times", {"preferred": "soon"}, "no date"),
        ("actors", {"country": "UNO", "sector": "MIL"}, None),
        ("actors", {"country": "Uno"}, "three capitals"),
        ("actors", {"country": "ÄÖÜ"}, "three capitals"),
        ("actors", {"sector": "mil"}, "no sector"),
        ("actors", {"name": "  "}, "has a name"),
        ("sources", {"name": "  "}, None),
    ],
)
def test_what_is_wrong_with_values_is_said(reading, layer, values, wrong):
    item = items(reading, layer)[0]
    bare = msgspec.to_builtins(item) | ({"mode": None} if layer == "events" else {})
    found = complaint(layer, made_item(layer, item.id, {**bare, **values}))
    assert (found is None) is (wrong is None)
    assert (wrong or "") in (found or "")
