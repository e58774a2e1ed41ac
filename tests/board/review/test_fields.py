import msgspec
import pytest

from hearsay.archive.pointing import LAYERS, items
from hearsay.archive.values import FIELDS, portable
from hearsay.board.review.fields import corrections, inputs, label
from hearsay.errors import BadInput
from hearsay.records import Mark, SourceKind
from tests.archive import made


@pytest.fixture
def reading():
    whole = made.reading(made.report(id="r1"))
    mark = Mark(id="k1", span=whole.figures[0].span, kind="loaded", score=0.9)
    return msgspec.structs.replace(whole, marks=[mark])


def item(reading, layer):
    return items(reading, layer)[0]


def form(reading, layer):
    """What a browser sends of an untouched form."""
    written = {}
    for each in inputs(reading, layer, item(reading, layer)):
        chosen = [option.value for option in each.options if option.is_chosen]
        written[each.name] = chosen if each.kind in {"choice", "choices"} else [each.value]
    return written


def changed(reading, layer, **values):
    written = form(reading, layer) | {name: [value] for name, value in values.items()}
    one = item(reading, layer)
    return corrections(reading, layer, one, portable(reading, layer, one), written)


@pytest.mark.parametrize("layer", LAYERS)
def test_a_form_that_nobody_touched_changes_nothing(reading, layer):
    assert changed(reading, layer) == {}


@pytest.mark.parametrize("layer", LAYERS)
def test_every_field_but_words_of_the_text_can_be_corrected_in_a_form(reading, layer):
    words = {"source", "cue", "content", "addressee", "weapon", "whom"}
    assert [each.name for each in inputs(reading, layer, item(reading, layer))] == [
        name for name in FIELDS[layer] if name not in words
    ]


@pytest.mark.parametrize(
    ("layer", "name", "written", "value"),
    [
        ("figures", "low", "12", 12),
        ("figures", "low", "", None),
        ("figures", "low", " 12 ", 12),
        ("figures", "is_superseded", "true", True),
        ("figures", "class", "civilians", "civilians"),
        ("figures", "statement", "", None),
        ("events", "certainty", "possible", "possible"),
        ("events", "mode", "", None),
        ("events", "place", "", None),
        ("places", "latitude", "41.5", 41.5),
        ("places", "geonames", "7", 7),
        ("places", "name", "Sele Market", "Sele Market"),
        ("statements", "speaker", "s2", "s2"),
        ("statements", "is_denied", "true", True),
        ("times", "edtf", "", None),
        ("sources", "kind", "witness", "witness"),
        ("sources", "group", "s2", "s2"),
        ("actors", "sector", "", None),
        ("marks", "kind", "scare quotes", "scare quotes"),
    ],
)
def test_what_was_written_is_told(reading, layer, name, written, value):
    assert changed(reading, layer, **{name: written}) == {name: value}


def test_several_can_be_chosen_and_none(reading):
    one = item(reading, "events")
    seen = portable(reading, "events", one)
    assert corrections(reading, "events", one, seen, {"figures": []}) == {"figures": []}
    assert corrections(
        reading,
        "statements",
        item(reading, "statements"),
        portable(reading, "statements", item(reading, "statements")),
        {"via": ["s1", "s2"]},
    ) == {"via": ["s1", "s2"]}


def test_a_party_that_is_chosen_has_the_mention_that_is_nearest(reading):
    event = item(reading, "events")
    found = corrections(reading, "events", event, portable(reading, "events", event), {"recipients": ["a1"]})
    assert found["recipients"] == [{"actor": "a1", "span": {"start": 0, "end": 7, "text": "Tarnish"}}]


def test_a_party_without_mentions_stands_where_the_event_does(reading):
    whole = msgspec.structs.replace(
        reading, actors=[msgspec.structs.replace(reading.actors[0], id="a2", mentions=[])]
    )
    event = item(whole, "events")
    bare = msgspec.structs.replace(event, actors=[])
    seen = portable(whole, "events", bare)
    found = corrections(whole, "events", bare, seen, {"actors": ["a2"]})
    assert found["actors"][0]["span"]["text"] == "hit"


def test_a_party_that_stays_keeps_its_words(reading):
    event = item(reading, "events")
    assert corrections(reading, "events", event, portable(reading, "events", event), {"actors": ["a1"]}) == {}


def test_what_is_no_number_is_refused(reading):
    with pytest.raises(BadInput, match="no number"):
        changed(reading, "figures", low="nine")


@pytest.mark.parametrize("name", ["trigger", "confidence", "weapon", "id"])
def test_what_no_form_has_is_refused(reading, name):
    with pytest.raises(BadInput, match="by a form"):
        changed(reading, "events", **{name: "x"})


def test_a_value_that_is_in_no_list_is_shown_all_the_same(reading):
    mode = next(each for each in inputs(reading, "events", item(reading, "events")) if each.name == "mode")
    assert [option.value for option in mode.options if option.is_chosen] == ["bombing"]


def test_an_item_cannot_be_chosen_for_itself(reading):
    part = next(
        each for each in inputs(reading, "figures", item(reading, "figures")) if each.name == "part_of"
    )
    assert [option.value for option in part.options] == [""]


@pytest.mark.parametrize(
    ("layer", "expected"),
    [
        ("events", "hit (ASSAULT, happened)"),
        ("statements", "Mayor Teo Brandt: At least 9 people"),
        ("sources", "Mayor Teo Brandt (official)"),
        ("figures", "At least 9 people (killed)"),
        ("times", "Monday (2031-05-12)"),
        ("places", "Sele"),
        ("actors", "Tarnish army"),
        ("marks", "At least 9 people (loaded)"),
    ],
)
def test_an_item_is_called_by_its_words(reading, layer, expected):
    assert label(layer, item(reading, layer)) == expected


def test_a_voice_without_a_name_is_called_nobody(reading):
    source = msgspec.structs.replace(reading.sources[0], name=None, kind=SourceKind.UNATTRIBUTED)
    assert label("sources", source) == "nobody (unattributed)"
    statement = msgspec.structs.replace(reading.statements[0], source=None)
    assert label("statements", statement).startswith("nobody: ")
