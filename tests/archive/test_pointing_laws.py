"""Pointers, values and worth: what a judgement keeps of an item outlives other ids, and what a look is worth follows the claims."""

import math

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from hearsay.archive.pointing import (
    LAYERS,
    REFERENCES,
    Pointer,
    find,
    items,
    pointer,
    pointer_from,
    type_of,
    walked,
)
from hearsay.archive.values import carried, complaint, placed, portable, require_anchored, with_words
from hearsay.archive.worth import Worth, resting, worth
from hearsay.errors import BadInput
from hearsay.records import (
    Certainty,
    EventId,
    FigureId,
    Measure,
    PlaceId,
    Reading,
    SourceKind,
    Span,
    StatementId,
)
from tests.archive import made
from tests.archive.words_made import TEXT, readings


@pytest.fixture
def reading() -> Reading:
    return made.reading(made.report(id="r1"))


def renamed(whole: Reading) -> Reading:
    """The same Reading with other ids of its events, as a new version of the model would give them."""
    events = [msgspec.structs.replace(each, id=EventId(f"new {each.id}")) for each in whole.events]
    return msgspec.structs.replace(whole, events=events[::-1])


@given(readings())
def test_an_event_is_found_by_its_words_whatever_it_is_called_now(whole):
    other = renamed(whole)
    for event in whole.events:
        found = find("events", other.events, pointer("events", event))
        assert found is not None
        assert found.is_same
        assert found.item.trigger == event.trigger
        assert found.item.type == event.type


@given(st.data())
def test_a_pointer_comes_back_from_its_json(data):
    bounds = data.draw(st.none() | st.tuples(st.integers(0, 99), st.integers(0, 99)))
    start, end = bounds or (None, None)
    named = data.draw(st.text(max_size=5) if start is None else st.none() | st.text(max_size=5))
    made_ = Pointer(named, start, end, data.draw(st.none() | st.text(max_size=5)))
    assert pointer_from(made_.as_json()) == made_
    assert pointer_from(msgspec.json.decode(msgspec.json.encode(made_.as_json()))) == made_


@pytest.mark.parametrize(
    ("start", "end", "share"),
    [(0, 10, 1.0), (0, 5, 0.5), (5, 15, 1 / 3), (0, 20, 0.5), (0, 21, 10 / 21), (2, 8, 0.6), (10, 20, 0.0)],
)
def test_an_item_is_taken_for_another_from_half_of_their_words_on(reading, start, end, share):
    figure = msgspec.structs.replace(reading.figures[0], span=Span(100, 110, "x" * 10))
    found = find("figures", [figure], Pointer("f9", 100 + start, 100 + end, "killed"))
    assert (found is not None) is (share >= 0.5)


def test_of_several_that_share_words_the_one_that_shares_the_most(reading):
    one, other = (
        msgspec.structs.replace(reading.figures[0], id=FigureId(name), span=Span(start, end, ""))
        for name, start, end in (("far", 0, 14), ("near", 0, 11))
    )
    found = find("figures", [one, other], Pointer("far", 0, 10, "killed"))
    assert found is not None
    assert (found.item.id, found.is_same) == ("near", False)


@pytest.mark.parametrize(
    ("layer", "expected"),
    [
        ("events", "ASSAULT"),
        ("figures", "killed"),
        ("sources", "official"),
        ("times", "date"),
        ("places", None),
        ("actors", None),
        ("statements", None),
    ],
)
def test_an_item_is_told_by_what_it_was_read_as_where_words_do_not_tell(reading, layer, expected):
    assert type_of(layer, items(reading, layer)[0]) == expected


@pytest.mark.parametrize(("layer", "field"), REFERENCES)
def test_every_reference_is_changed_and_told_of_with_the_layer_that_it_leads_to(layer, field):
    assert walked(layer, field, ["x"], lambda of, value: (of, value)) == [(REFERENCES[layer, field], "x")]
    assert REFERENCES[layer, field] in LAYERS


@given(readings())
def test_what_is_portable_names_no_id_of_a_layer_by_itself(whole):
    for layer in LAYERS:
        for item in items(whole, layer):
            for field, value in portable(whole, layer, item).items():
                if (layer, field) in REFERENCES and value:
                    some = value if isinstance(value, list) else [value]
                    assert all(isinstance(each.get("actor", each), dict) for each in some)


def test_a_reference_is_placed_where_the_words_are_in_another_reading(reading):
    kept = carried(reading, "events", "place", "p1")
    place = msgspec.structs.replace(reading.places[0], id=PlaceId("p77"))
    other = msgspec.structs.replace(reading, places=[place])
    assert placed(other, "events", "place", kept) == "p77"


@pytest.mark.parametrize(
    ("layer", "change", "wrong"),
    [
        ("figures", {"low": 5, "high": 5}, None),
        ("figures", {"low": (1 << 31) - 1}, None),
        ("figures", {"low": 1 << 31}, "two thousand million"),
        ("figures", {"low": 6, "high": 5}, "over the upper one"),
        ("places", {"latitude": 90.0001}, "-90 to 90"),
        ("places", {"latitude": 90.0, "longitude": -180.0}, None),
        ("places", {"latitude": None, "longitude": None}, None),
        ("places", {"radius_km": 0.0}, None),
        ("places", {"radius_km": -0.1}, "a radius"),
        ("places", {"geonames": 0}, "positive number"),
        ("places", {"geonames": (1 << 31) - 1}, None),
        ("times", {"edtf": "2031-02-30"}, "no date"),
        ("times", {"edtf": "2031-05-14/2031-05-12"}, "no date"),
        ("times", {"edtf": "2031-05-12~"}, None),
        ("actors", {"country": None}, None),
        ("actors", {"country": "ARVX"}, "three capitals"),
        ("actors", {"sector": "REB"}, None),
        ("statements", {"cue": None}, None),
    ],
)
def test_bounds_of_values_are_taken_and_what_is_beyond_is_refused(reading, layer, change, wrong):
    found = complaint(layer, msgspec.structs.replace(items(reading, layer)[0], **change))
    assert (found is None) is (wrong is None)
    assert (wrong or "") in (found or "")


WITHIN = st.integers(0, len(TEXT)).flatmap(lambda end: st.tuples(st.integers(0, end), st.just(end)))


@given(WITHIN)
def test_words_that_were_filled_in_are_anchored(bounds):
    start, end = bounds
    whole = made.reading(made.report(id="r1"))
    span = Span(**with_words({"start": start, "end": end}, TEXT))
    assert span.text == TEXT[start:end]
    event = msgspec.structs.replace(whole.events[0], trigger=span, actors=[], recipients=[])
    if start < end:
        require_anchored(event, TEXT)
    else:
        with pytest.raises(BadInput):
            require_anchored(event, TEXT)


@given(
    st.recursive(st.none() | st.integers() | st.text(max_size=3), lambda inner: st.lists(inner, max_size=3))
)
def test_values_without_spans_stay_as_they_are(value):
    assert with_words(value, TEXT) == value
    assert with_words({"x": value}, TEXT) == {"x": value}


@pytest.mark.parametrize(
    ("uncertainty", "consequence", "value"), [(0.0, 5.0, 0.0), (0.5, 2.0, 1.0), (1.0, 1.0, 1.0)]
)
def test_what_is_certain_is_worth_no_look_however_much_hangs_on_it(uncertainty, consequence, value):
    assert Worth(uncertainty, consequence, ()).value == value


@given(st.floats(0, 1), st.floats(0, 1))
def test_the_less_sure_an_event_is_the_more_a_look_is_worth(one, other):
    whole = made.reading(made.report(id="r1"))

    def value(confidence):
        event = msgspec.structs.replace(whole.events[0], confidence=confidence)
        return worth(msgspec.structs.replace(whole, events=[event]), "events", event).value

    low, high = sorted((one, other))
    assert value(low) >= value(high)


@given(st.integers(0, 10**6), st.none() | st.integers(0, 10**6))
def test_consequence_grows_by_the_logarithm_of_the_largest_number(low, high):
    whole = made.reading(made.report(id="r1"))
    figure = msgspec.structs.replace(whole.figures[0], low=low, high=high)
    found = worth(msgspec.structs.replace(whole, figures=[figure]), "figures", figure)
    assert found.consequence == pytest.approx(1 + math.log10(1 + max(low, high or 0)))


@pytest.mark.parametrize(
    ("layer", "events", "statements", "figures"),
    [
        ("events", ["e1"], [], ["f1"]),
        ("figures", ["e1"], [], ["f1"]),
        ("places", ["e1"], [], ["f1"]),
        ("times", ["e1"], [], ["f1"]),
        ("actors", ["e1"], [], ["f1"]),
        ("statements", [], ["t1"], ["f1"]),
        ("sources", [], ["t1"], ["f1"]),
    ],
)
def test_what_rests_on_an_item_of_each_layer(reading, layer, events, statements, figures):
    rests = resting(reading, layer, items(reading, layer)[0])
    found = [[each.id for each in some] for some in rests]
    assert found == [events, statements, figures]


def test_nothing_rests_on_what_nothing_refers_to(reading):
    other = msgspec.structs.replace(reading.places[0], id=PlaceId("p9"))
    assert resting(reading, "places", other) == ([], [], [])
    found = worth(reading, "places", other)
    assert (found.consequence, found.why) == (1, ("30% uncertain",))


@pytest.mark.parametrize("layer", ["events", "figures", "sources", "statements"])
def test_the_same_words_read_as_something_else_are_told_apart_or_not(reading, layer):
    change = {
        "events": {"type": "COERCE"},
        "figures": {"measure": Measure.MISSING},
        "sources": {"kind": SourceKind.WITNESS},
        "statements": {"is_denied": True},
    }[layer]
    item = items(reading, layer)[0]
    found = find(layer, [msgspec.structs.replace(item, **change)], pointer(layer, item))
    assert found is not None
    assert found.is_same is (layer == "statements")


def test_certainty_and_voice_of_an_event_do_not_change_where_it_points(reading):
    event = reading.events[0]
    other = msgspec.structs.replace(event, certainty=Certainty.DENIED, statement=StatementId("t1"))
    assert pointer("events", other) == pointer("events", event)
