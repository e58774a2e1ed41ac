import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from hearsay.archive.pointing import (
    LAYERS,
    Pointer,
    find,
    items,
    layers_of,
    pointer,
    pointer_from,
    walked,
)
from hearsay.records import Measure, Reading
from tests.archive import made
from tests.archive.words_made import readings


@pytest.fixture
def reading() -> Reading:
    return made.reading(made.report(id="r1"))


def test_the_layers_are_those_of_a_reading():
    lists = [f.name for f in msgspec.structs.fields(Reading) if f.default_factory is not msgspec.NODEFAULT]
    assert sorted(LAYERS) == sorted(lists)


@pytest.mark.parametrize(
    ("name", "words", "type_"),
    [
        ("e1", "hit", "ASSAULT"),
        ("f1", "At least 9 people", "killed"),
        ("t1", "At least 9 people", None),
        ("p1", "Sele", None),
        ("m1", "Monday", "date"),
        ("s1", "Mayor Teo Brandt", "official"),
        ("a1", "Tarnish", None),
    ],
)
def test_an_item_stands_on_its_words(reading, name, words, type_):
    (layer,) = layers_of(reading, name)
    where = pointer(layer, next(each for each in items(reading, layer) if each.id == name))
    assert reading.report.text[where.start : where.end] == words
    assert where.type == type_
    assert pointer_from(where.as_json()) == where


def test_an_id_may_be_of_several_layers_or_none(reading):
    assert layers_of(reading, "e9") == []
    twin = msgspec.structs.replace(reading.statements[0], id="s1")
    assert layers_of(msgspec.structs.replace(reading, statements=[twin]), "s1") == ["sources", "statements"]


@pytest.mark.parametrize(
    "given_",
    [
        None,
        "e1",
        [],
        {},
        {"id": 1},
        {"id": None, "start": None, "end": None},
        {"id": "e1", "start": 1},
        {"id": "e1", "start": "1", "end": "2"},
        {"id": "e1", "start": True, "end": True},
        {"id": "e1", "start": 1, "end": 2, "type": 3},
    ],
)
def test_what_is_no_pointer_is_none(given_):
    assert pointer_from(given_) is None


@given(st.data())
def test_every_item_is_found_where_it_stands(data):
    reading = data.draw(readings())
    for layer in LAYERS:
        for item in items(reading, layer):
            assert find(layer, items(reading, layer), pointer(layer, item)) == (item, True)


def test_of_two_on_the_same_words_the_one_that_was_read_as_the_same(reading):
    killed = reading.figures[0]
    hurt = msgspec.structs.replace(killed, id="f2", measure=Measure.INJURED)
    assert find("figures", [killed, hurt], pointer("figures", hurt)) == (hurt, True)
    assert find("figures", [killed], pointer("figures", hurt)) == (killed, False)


def test_of_several_that_are_quite_the_same_the_one_with_the_id(reading):
    one = reading.events[0]
    twin = msgspec.structs.replace(one, id="e2")
    assert find("events", [one, twin], pointer("events", twin)).item.id == "e2"
    assert find("events", [one, twin], pointer("events", twin)._replace(id="e9")).item.id == "e1"


@pytest.mark.parametrize(("moved", "is_found"), [(0, True), (1, True), (3, True), (9, False), (900, False)])
def test_words_that_moved_are_found_as_long_as_half_of_them_are_the_same(reading, moved, is_found):
    where = pointer("figures", reading.figures[0])
    found = find(
        "figures",
        reading.figures,
        Pointer(where.id, (where.start or 0) + moved, (where.end or 0) + moved, where.type),
    )
    assert (found is not None) is is_found
    assert found is None or found.is_same is (moved == 0)


def test_words_that_moved_and_were_read_as_something_else_are_not_found(reading):
    where = pointer("events", reading.events[0])
    assert find("events", reading.events, where._replace(end=(where.end or 0) + 1, type="COERCE")) is None


def test_what_stands_nowhere_is_found_by_its_kind_among_what_stands_nowhere(reading):
    nobody = msgspec.structs.replace(reading.sources[0], id="s3", mentions=[])
    where = pointer("sources", nobody)
    assert where == Pointer("s3", None, None, "official")
    assert find("sources", [*reading.sources, nobody], where) == (nobody, True)
    assert find("sources", reading.sources, where) is None


def test_a_mention_further_on_is_the_same_place(reading):
    place = reading.places[0]
    at = reading.report.text.rindex("Sele ")
    more = msgspec.structs.replace(place.mentions[0], start=at, end=at + 4)
    newer = msgspec.structs.replace(place, id="p8", mentions=[more, *place.mentions])
    assert find("places", [newer], pointer("places", place)) == (newer, True)


def test_references_are_walked_through_lists_and_parts():
    def loud(layer, reference):
        return f"{layer}:{reference}"

    assert walked("events", "place", "p1", loud) == "places:p1"
    assert walked("events", "place", None, loud) is None
    assert walked("events", "figures", ["f1", "f2"], loud) == ["figures:f1", "figures:f2"]
    assert walked("events", "actors", [{"actor": "a1", "span": 1}], loud) == [
        {"actor": "actors:a1", "span": 1}
    ]
    assert walked("events", "type", "ASSAULT", loud) == "ASSAULT"
